// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/number_text.hpp>
#include <cftkit/assessment/scores.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cftkit {
inline namespace assessment {

/// How one score came about, item by item: the answer, whether the manual reverses it, what it counted, by which key from which source.
/// Computed when asked for; as text for people and as JSON for machines. Refers to the form, not to the Scores.
class Explanation {
public:
    struct Line {
        std::string_view item;
        Answer answer;                      ///< as the form sees it
        bool is_reversed = false;
        std::optional<std::int32_t> counted_as;  ///< what it brings to the sum; nothing where it is missing
    };

    Explanation(const Instrument& form, std::size_t scale, const Answer* answers, const Score& score) : score_(score) {
        sum_ = form.scales[scale].plus;
        for (const auto& term : form.scales[scale].terms) {
            Line line{form.items[term.item].id, answers[term.item], false, std::nullopt};
            for (const auto reversed : form.scales[scale].reversed) line.is_reversed = line.is_reversed || reversed == term.item;
            if (line.answer.is_code()) {
                line.counted_as = detail::share(form, term, line.answer.code());
                sum_ += *line.counted_as;
            }
            lines_.push_back(line);
        }
    }

    [[nodiscard]] const Score& score() const noexcept { return score_; }
    [[nodiscard]] const std::vector<Line>& lines() const noexcept { return lines_; }
    /// The sum of what the answered items bring, with the scale's constant: "so far" where items are missing.
    [[nodiscard]] std::int32_t sum_so_far() const noexcept { return sum_; }

    /// Several lines for people: the rule and its sources, then a line an item, then what it comes to.
    [[nodiscard]] std::string to_text() const {
        const auto& scale = *score_.scale;
        std::string text = std::string(scale.id) + " = " + rule() + "\n  key: ";
        for (std::size_t i = 0; i < scale.provenance.sources.size(); ++i) {
            const auto& citation = scale.provenance.sources[i];
            text += (i == 0 ? "" : ", ") + std::string(citation.source->id);
            if (!citation.place.empty()) text += " (" + std::string(citation.place) + ")";
        }
        text += " · " + std::string(name(scale.provenance.status)) + "\n";
        for (const auto& line : lines_) {
            text += "  item " + padded(line.item, 4) + " ";
            text += padded(line.answer.is_code() ? std::to_string(line.answer.code()) : std::string(name(line.answer.absence())), 15);
            text += line.is_reversed ? "reversed  " : "          ";
            text += line.counted_as ? "counts " + std::to_string(*line.counted_as) : "not counted";
            text += "\n";
        }
        text += "  " + outcome() + "\n";
        return text;
    }

    /// One JSON object: instrument, scale, metric, rule, sources, status, items, sum_so_far, divisor, value or reason, bounds.
    [[nodiscard]] std::string to_json() const {
        const auto& scale = *score_.scale;
        std::string json = "{\"instrument\": " + quoted(score_.instrument->id) + ", \"scale\": " + quoted(scale.id);
        json += ", \"metric\": " + quoted(name(score_.metric)) + ", \"rule\": " + quoted(rule()) + ", \"sources\": [";
        for (std::size_t i = 0; i < scale.provenance.sources.size(); ++i) {
            const auto& citation = scale.provenance.sources[i];
            json += (i == 0 ? "" : ", ") + std::string("{\"id\": ") + quoted(citation.source->id) + ", \"place\": " + quoted(citation.place) + "}";
        }
        json += "], \"status\": " + quoted(name(scale.provenance.status)) + ", \"items\": [";
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            const auto& line = lines_[i];
            json += (i == 0 ? "" : ", ") + std::string("{\"item\": ") + quoted(line.item) + ", \"answer\": ";
            json += line.answer.is_code() ? std::to_string(line.answer.code()) : quoted(name(line.answer.absence()));
            json += std::string(", \"is_reversed\": ") + (line.is_reversed ? "true" : "false") + ", \"counted_as\": ";
            json += (line.counted_as ? std::to_string(*line.counted_as) : std::string("null")) + "}";
        }
        json += "], \"sum_so_far\": " + std::to_string(sum_) + ", \"divisor\": " + std::to_string(scale.divisor);
        json += ", \"value\": " + (score_.value ? number_text(*score_.value) : std::string("null"));
        json += ", \"reason\": " + (score_.is_scored() ? std::string("null") : quoted(name(score_.reason)));
        json += ", \"lowest_possible\": " + number_text(score_.lowest_possible) + ", \"highest_possible\": " + number_text(score_.highest_possible);
        json += std::string(", \"is_filled_in\": ") + (score_.is_filled_in ? "true" : "false") + "}";
        return json;
    }

private:
    /// "sum of 10 items, 5 reversed (new = 6 - old)"
    [[nodiscard]] std::string rule() const {
        const auto& scale = *score_.scale;
        std::string text = std::string(in_words(scale.method)) + " ";
        if (scale.parts.empty()) {
            text += std::to_string(lines_.size()) + " items";
        } else {
            for (std::size_t i = 0; i < scale.parts.size(); ++i)
                text += (i == 0 ? "" : scale.method == Method::difference_of_scales ? " minus " : ", ") + std::string(score_.instrument->scales[scale.parts[i].scale].id);
        }
        if (!scale.reversed.empty()) {
            text += ", " + std::to_string(scale.reversed.size()) + " reversed";
            const auto& item = score_.instrument->items[scale.reversed[0]];
            for (const auto& term : scale.terms)
                if (term.item == scale.reversed[0] && term.points < 0)
                    text += " (new = " + std::to_string(item.lowest_code + item.highest_code) + " - old)";
        }
        if (scale.plus != 0) text += ", plus " + std::to_string(scale.plus);
        if (scale.divisor != 1) text += ", divided by " + std::to_string(scale.divisor);
        if (!scale.conversion.empty()) text += ", then by the published table";
        return text;
    }
    [[nodiscard]] std::string outcome() const {
        const auto possible = number_text(score_.lowest_possible) + " to " + number_text(score_.highest_possible);
        if (!score_.value)
            return "sum so far " + std::to_string(sum_) + "; not scored: " + std::string(name(score_.reason)) + "; " + possible + " is still possible";
        std::string text = "value " + number_text(*score_.value) + " (" + std::string(name(score_.metric)) + ")";
        if (score_.is_filled_in) text += ", filled in by a missing rule; " + possible + " is still possible";
        return text;
    }
    [[nodiscard]] static std::string_view in_words(Method method) noexcept {
        switch (method) {
            case Method::sum: return "sum of";
            case Method::mean: return "mean of";
            case Method::sum_of_scales: return "sum of the scales";
            case Method::mean_of_scales: return "mean of the scales";
            case Method::difference_of_scales: return "difference of the scales";
        }
        return "";
    }

    Score score_;
    std::vector<Line> lines_;
    std::int32_t sum_ = 0;
};

#if CFTKIT_EXCEPTIONS
inline Explanation Scores::explain(std::string_view scale) const {
    const auto score = (*this)[scale];
    return {*form_, score.scale_index(), answers_, score};
}
#endif

}  // namespace assessment
}  // namespace cftkit
