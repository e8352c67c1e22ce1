// SPDX-License-Identifier: Apache-2.0
#include "vectors.hpp"

#include <algorithm>

namespace cftkit {
inline namespace json {
namespace reading {
namespace {

class Completeness {
public:
    Completeness(const Instrument& form, const std::vector<Sheet>& sheets, Report& report)
        : form_(form), sheets_(sheets), report_(report) {}

    void check(std::size_t scale) {
        const auto& view = form_.scales[scale];
        const std::string id(view.id);
        need(any(scale, [&](const Scores& scores) { return has(scores, scale, view.lowest); }),
             "a sheet with the lowest score of " + id);
        need(any(scale, [&](const Scores& scores) { return has(scores, scale, view.highest); }),
             "a sheet with the highest score of " + id);
        need(any(scale, [&](const Scores& scores) { return scores.results()[scale].reason == Reason::missing_items; }),
             "a sheet with a blank in " + id);
        if (view.parts.empty())
            for (const auto item : view.reversed)
                need(any(scale, [&](const Scores& scores) { return shows_reversal(scores, scale, item); }),
                     "a scored sheet of " + id + " with reversed item " + std::string(form_.items[item].id) +
                         " away from the middle");
        for (const auto& set : form_.band_sets) check_edges(scale, set);
    }

private:
    void need(bool is_there, const std::string& what) {
        if (!is_there) report_.add(ErrorCode::vectors_incomplete, "/vectors", what, "none");
    }
    template <class Test>
    [[nodiscard]] bool any(std::size_t scale, Test test) const {
        return std::any_of(sheets_.begin(), sheets_.end(),
                           [&](const Sheet& sheet) { return sheet.is_expected[scale] && test(*sheet.scores); });
    }
    [[nodiscard]] static bool has(const Scores& scores, std::size_t scale, std::int32_t value) {
        const auto& result = scores.results()[scale];
        return result.reason == Reason::none && result.numerator == value;
    }
    [[nodiscard]] bool shows_reversal(const Scores& scores, std::size_t scale, std::size_t item) const {
        const auto answer = scores.answers()[item];
        const auto& codes = form_.items[item];
        return scores.results()[scale].reason == Reason::none && 2 * answer.code() != codes.lowest_code + codes.highest_code;
    }
    /// Whole scores only: between two of them no sheet can stand.
    void check_edges(std::size_t scale, const BandSet& set) {
        const auto* group = set.group_of(scale);
        if (group == nullptr || set.metric == Metric::t_score || form_.scales[scale].result_divisor() != 1) return;
        for (std::size_t i = 1; i < group->bands.size(); ++i) {
            const auto& edge = group->bands[i].edge;
            const auto unit = power_of_ten(edge.decimals);
            auto below = edge.digits / unit - (edge.digits % unit < 0 ? 1 : 0);
            if (group->bands[i].begins_at_or_below({below, 1})) --below;
            for (const auto value : {below, below + 1})
                need(any(scale, [&](const Scores& scores) { return has(scores, scale, static_cast<std::int32_t>(value)); }),
                     "a sheet that scores " + std::to_string(value) + " on " + std::string(form_.scales[scale].id) +
                         ", beside an edge of " + std::string(set.id));
        }
    }

    const Instrument& form_;
    const std::vector<Sheet>& sheets_;
    Report& report_;
};

}  // namespace

void check_completeness(const Instrument& form, const std::vector<Sheet>& sheets, Report& report) {
    Completeness completeness(form, sheets, report);
    for (std::size_t i = 0; i < form.scales.size(); ++i) completeness.check(i);
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
