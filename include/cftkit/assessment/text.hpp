// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/explanation.hpp>
#include <cftkit/assessment/scores.hpp>

#include <algorithm>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace cftkit {
inline namespace assessment {

namespace detail {

[[nodiscard]] inline std::string joined_bands(const PossibleBands& bands) {
    std::string text;
    for (const auto& band : bands) text += (text.empty() ? "" : " or ") + std::string(band.id);
    return text;
}

/// The only set of bands that fits the score; empty where there is none, or several and so no obvious one.
[[nodiscard]] inline PossibleBands only_bands(const Score& score) {
    PossibleBands found;
    for (const auto& set : score.instrument->band_sets) {
        const auto bands = score.find_bands(set.id);
        if (bands.empty()) continue;
        if (!found.empty()) return {};
        found = bands;
    }
    return found;
}

/// "item 4 is blank; 33–37 is still possible"
[[nodiscard]] inline std::string missing_note(const Score& score, const Scores& scores) {
    if (score.missing_items.empty()) return "";
    std::string text;
    std::size_t named = 0;
    for (auto it = score.missing_items.begin(); it != score.missing_items.end(); ++it, ++named) {
        if (named == 3) {
            text += " and " + std::to_string(score.missing_items.size() - 3) + " more";
            break;
        }
        text += (named == 0 ? "item " : ", item ") + std::string(*it) + " is " + std::string(name(scores.answers()[it.index()].absence()));
    }
    return text + "; " + short_number_text(score.lowest_possible) + "–" + short_number_text(score.highest_possible) + " is still possible";
}

/// The code of a sheet with one code.
[[nodiscard]] inline std::string only_code(const Scores& scores) {
    for (const auto answer : scores.answers())
        if (answer.is_code()) return std::to_string(answer.code());
    return "a code that the form does not have";
}

}  // namespace detail

/// One line: what it is a score of, its value or reason, its bands.
[[nodiscard]] inline std::string to_string(const Score& score) {
    std::string text = std::string(score.instrument->id) + " " + std::string(score.scale->id) + " ";
    text += score.value ? short_number_text(*score.value) : "not scored: " + std::string(name(score.reason));
    text += " (" + std::string(name(score.metric)) + (score.norm_id.empty() ? "" : ", norm " + std::string(score.norm_id)) + ")";
    if (!score.is_scored() || score.is_filled_in)
        text += ", " + short_number_text(score.lowest_possible) + "–" + short_number_text(score.highest_possible) + " possible";
    if (const auto bands = detail::only_bands(score); !bands.empty()) text += ", " + detail::joined_bands(bands);
    return text;
}

/// A small table: a line a scale, then alerts, then which bands these are and whom to credit.
[[nodiscard]] inline std::string to_string(const Scores& scores) {
    const auto& form = scores.instrument();
    std::size_t answered = 0;
    for (const auto answer : scores.answers()) answered += answer.is_code() ? 1 : 0;
    std::string text = std::string(form.id) + " · " + std::to_string(answered) + " of " + std::to_string(form.items.size()) + " items answered\n";
    if (scores.is_hypothetical()) text += "  a sheet that nobody filled in: if every answer were " + detail::only_code(scores) + "\n";

    std::size_t id_width = 0;
    std::size_t value_width = 0;
    std::size_t band_width = 0;
    const auto value_of = [](const Score& score) {
        return score.value ? short_number_text(*score.value) + (score.is_filled_in ? " (filled in)" : "") : "not scored: " + std::string(name(score.reason));
    };
    for (const auto& score : scores) {
        id_width = std::max(id_width, score.scale->id.size());
        value_width = std::max(value_width, value_of(score).size());
        band_width = std::max(band_width, detail::joined_bands(detail::only_bands(score)).size());
    }
    std::vector<const BandSet*> sets;
    for (const auto& score : scores) {
        const auto bands = detail::only_bands(score);
        if (bands.set() != nullptr && std::find(sets.begin(), sets.end(), bands.set()) == sets.end()) sets.push_back(bands.set());
        text += "  " + padded(score.scale->id, id_width + 2) + padded(value_of(score), value_width + 2);
        if (band_width > 0) text += padded(detail::joined_bands(bands), band_width + 2);
        text += std::to_string(score.items_used) + " of " + std::to_string(score.items) + " items";
        if (const auto note = detail::missing_note(score, scores); !note.empty()) text += "   " + note;
        text += "\n";
    }
    std::string_view without_default;
    for (std::size_t i = 0; i < form.scales.size(); ++i) {
        const auto& scale = form.scales[i];
        if (scale.is_default || form.find_scale(scale.scale) >= 0 || scale.scale == without_default) continue;
        without_default = scale.scale;
        text += "  " + std::string(scale.scale) + ": several variants and no default; name one:";
        for (const auto& variant : form.scales)
            if (variant.scale == scale.scale) text += " " + std::string(variant.id);
        text += "\n";
    }
    for (const auto& rule : form.rules) {
        const auto possible = possible_outcomes(form, rule, scores.answers().begin());
        text += "  " + std::string(rule.id) + ":";
        for (const auto& outcome : rule.outcomes)
            if (possible.contains(outcome.id)) text += " " + std::string(outcome.id);
        text += possible.is_determined() ? "\n" : " are possible\n";
    }
    for (const auto& alert : scores.alerts)
        text += "alert: " + std::string(alert.id) + ", item " + std::string(alert.item) + " answered " + std::to_string(alert.answer) + (scores.is_hypothetical() ? ": would fire\n" : ": please ask, kindly and today\n");
    for (const auto& alert : scores.alerts.not_assessed())
        text += "not assessed: " + std::string(alert.id) + ", item " + std::string(alert.item) + " has no answer; this is not a no\n";
    for (const auto* set : sets)
        text += "bands: " + std::string(set->id) + " (" + std::string(name(set->metric)) + ", " + std::string(name(set->provenance.status)) +
                ") · words about a range, not a diagnosis\n";
    return text + "credit: " + std::string(form.licence.credit) + "\n";
}

inline std::ostream& operator<<(std::ostream& out, const Score& score) { return out << to_string(score); }
inline std::ostream& operator<<(std::ostream& out, const Scores& scores) { return out << to_string(scores); }
inline std::ostream& operator<<(std::ostream& out, const Explanation& explanation) { return out << explanation.to_text(); }

}  // namespace assessment
}  // namespace cftkit
