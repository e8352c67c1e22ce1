// SPDX-License-Identifier: Apache-2.0
#include "nearest.hpp"

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

std::size_t distance(const Instrument& form, const std::vector<char>& wanted) {
    auto smallest = std::min(nearest::distance(form.id, wanted), nearest::distance(form.family, wanted));
    for (const auto alias : form.aliases) smallest = std::min(smallest, nearest::distance(alias, wanted));
    return smallest;
}

// The ids that may have been meant; all of them where none is near.
FixedText suggestions(std::string_view word) {
    const auto wanted = nearest::letters(word);
    nearest::Candidates candidates;
    for (const auto* form : sorted_instruments) candidates.emplace_back(distance(*form, wanted), form->id);
    return nearest::suggestions(std::move(candidates), instrument_count);
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
