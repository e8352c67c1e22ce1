// SPDX-License-Identifier: Apache-2.0
#include "nearest.hpp"

#include <algorithm>
#include <cstdint>

namespace cftkit {
inline namespace registry {
namespace nearest {
namespace {

std::size_t edits(const std::vector<char>& left, const std::vector<char>& right) {
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

}  // namespace

std::vector<char> letters(std::string_view word) {
    std::vector<char> kept;
    for (const char character : word) {
        const char small = character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
        if ((small >= 'a' && small <= 'z') || (small >= '0' && small <= '9')) kept.push_back(small);
        if (kept.size() == 64) break;
    }
    return kept;
}

std::size_t distance(std::string_view word, const std::vector<char>& wanted) {
    const auto own = letters(word);
    const auto common = std::min(own.size(), wanted.size());
    const bool begins_alike =
        common >= 3 && std::equal(own.begin(), own.begin() + static_cast<std::ptrdiff_t>(common), wanted.begin());
    return begins_alike ? std::size_t{1} : edits(own, wanted);
}

FixedText suggestions(Candidates candidates, std::size_t most) {
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
    const bool is_any_near = !candidates.empty() && candidates.front().first <= 3;
    const bool are_too_many = !is_any_near && candidates.size() > most;
    FixedText text;
    if (are_too_many) text.add("one of ").add(static_cast<std::int64_t>(candidates.size())).add(" ids, such as ");
    std::size_t named = 0;
    for (const auto& [how_far, id] : candidates) {
        if ((is_any_near && how_far > 3) || (are_too_many && named == most)) break;
        text.add(named++ > 0 ? ", " : are_too_many ? "" : "one of ").add(id);
    }
    return text;
}

}  // namespace nearest
}  // namespace registry
}  // namespace cftkit
