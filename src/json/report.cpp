// SPDX-License-Identifier: Apache-2.0
#include "report.hpp"

#include <cftkit/core/error.hpp>

#include <algorithm>
#include <ostream>

namespace cftkit {
inline namespace json {

std::string to_string(const Finding& finding) {
    std::string text(name(finding.rule));
    if (!finding.where.empty()) text += " at " + finding.where;
    if (!finding.expected.empty()) text += ": expected " + finding.expected;
    if (!finding.found.empty()) text += "; found " + finding.found;
    return text;
}

std::ostream& operator<<(std::ostream& out, const Finding& finding) { return out << to_string(finding); }

namespace reading {

void Report::add(ErrorCode rule, std::string where, std::string expected, std::string found) {
    Finding finding{rule, std::move(where), std::move(expected), std::move(found)};
    // What many scales inherit is read for each of them, but wrong only once.
    if (findings_.size() < 200 && std::find(findings_.begin(), findings_.end(), finding) == findings_.end())
        findings_.push_back(std::move(finding));
}

void Report::throw_first() const {
    if (!findings_.empty()) raise(findings_[0].rule, findings_[0].where, findings_[0].expected, findings_[0].found);
}

namespace {

std::size_t distance(std::string_view left, std::string_view right) {
    std::vector<std::size_t> row(right.size() + 1);
    for (std::size_t j = 0; j <= right.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= left.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= right.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (left[i - 1] == right[j - 1] ? 0U : 1U)});
            diagonal = above;
        }
    }
    return row[right.size()];
}

}  // namespace

std::string_view nearest(std::string_view word, const std::vector<std::string_view>& known) {
    std::string_view best;
    std::size_t least = 3;
    if (word.size() > 64) return best;
    for (const auto candidate : known) {
        const auto changes = distance(word, candidate);
        if (changes < least && changes < candidate.size()) {
            least = changes;
            best = candidate;
        }
    }
    return best;
}

std::string joined(const std::vector<std::string_view>& words) {
    std::string text;
    for (const auto word : words) text.append(text.empty() ? "" : ", ").append(word);
    return text;
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
