// SPDX-License-Identifier: Apache-2.0
#include <cftkit/catalogue/all.hpp>
#include <cftkit/core/error.hpp>
#include <cftkit/registry.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

namespace cftkit {
inline namespace registry {
namespace {

constexpr std::size_t instrument_count = std::size(catalogue::all_instruments);

constexpr auto sorted_instruments = [] {
    std::array<const Instrument*, instrument_count> all{};
    std::copy(std::begin(catalogue::all_instruments), std::end(catalogue::all_instruments), all.begin());
    std::sort(all.begin(), all.end(), [](const Instrument* left, const Instrument* right) { return left->id < right->id; });
    return all;
}();

constexpr char lower(char character) noexcept {
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
}

bool is_same_word(std::string_view left, std::string_view right) noexcept {
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), [](char a, char b) { return lower(a) == lower(b); });
}

bool has_alias(const Instrument& form, std::string_view word) noexcept {
    if (is_same_word(form.id, word)) return true;
    return std::any_of(form.aliases.begin(), form.aliases.end(),
                       [word](std::string_view alias) { return is_same_word(alias, word); });
}

// Letters and digits only, so that "PROQOL-5" is near proqol_5.
std::vector<char> letters(std::string_view word) {
    std::vector<char> kept;
    for (const char character : word) {
        const char small = lower(character);
        if ((small >= 'a' && small <= 'z') || (small >= '0' && small <= '9')) kept.push_back(small);
        if (kept.size() == 64) break;
    }
    return kept;
}

// How many letters must be added, dropped or changed.
std::size_t distance(const std::vector<char>& left, const std::vector<char>& right) {
    std::vector<std::size_t> row(right.size() + 1);
    for (std::size_t j = 0; j < row.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= left.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= right.size(); ++j) {
            const auto above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (left[i - 1] == right[j - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

std::size_t distance(const Instrument& form, const std::vector<char>& wanted) {
    const auto to_word = [&wanted](std::string_view word) {
        const auto own = letters(word);
        const auto common = std::min(own.size(), wanted.size());
        const bool begins_alike =
            common >= 3 && std::equal(own.begin(), own.begin() + static_cast<std::ptrdiff_t>(common), wanted.begin());
        return begins_alike ? std::size_t{1} : distance(own, wanted);
    };
    auto nearest = std::min(to_word(form.id), to_word(form.family));
    for (const auto alias : form.aliases) nearest = std::min(nearest, to_word(alias));
    return nearest;
}

// The ids that may have been meant; all of them where none is near.
FixedText suggestions(std::string_view word) {
    const auto wanted = letters(word);
    std::vector<std::pair<std::size_t, std::string_view>> near;
    for (const auto* form : sorted_instruments) near.emplace_back(distance(*form, wanted), form->id);
    std::stable_sort(near.begin(), near.end(), [](const auto& left, const auto& right) { return left.first < right.first; });
    const bool is_any_near = !near.empty() && near.front().first <= 3;
    FixedText text;
    for (const auto& [how_far, id] : near) {
        if (is_any_near && how_far > 3) break;
        text.add(text.empty() ? "one of " : ", ").add(id);
    }
    return text;
}

}  // namespace

List<const Instrument*> instruments() noexcept { return {sorted_instruments.data(), sorted_instruments.size()}; }

const Instrument* find_instrument(std::string_view id_or_alias) noexcept {
    const Instrument* found = nullptr;
    for (const auto* form : sorted_instruments) {
        if (form->id == id_or_alias) return form;
        if (!has_alias(*form, id_or_alias)) continue;
        if (found != nullptr) return nullptr;
        found = form;
    }
    return found;
}

const Instrument& instrument(std::string_view id_or_alias) {
    if (const auto* found = find_instrument(id_or_alias)) return *found;
    FixedText named;
    for (const auto* form : sorted_instruments)
        if (has_alias(*form, id_or_alias)) named.add(named.empty() ? "one of " : ", ").add(form->id);
    if (!named.empty()) raise(ErrorCode::ambiguous_alias, "", named.view(), id_or_alias);
    raise(ErrorCode::unknown_instrument, "", suggestions(id_or_alias).view(), id_or_alias);
}

}  // namespace registry
}  // namespace cftkit
