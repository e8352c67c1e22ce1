// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/list.hpp>
#include <cftkit/core/source.hpp>
#include <cftkit/core/ternary.hpp>
#include <cftkit/sequencing/flag.hpp>

#include <cstdint>
#include <string_view>

namespace cftkit {
inline namespace sequencing {

/// From which score a flag is at its hazard. None is shipped: no source gives one. An app or a clinic brings its own, with its source.
struct Cut {
    Flag flag = Flag::hated_self_high;
    std::string_view instrument = {};
    std::string_view scale = {};
    double at_least = 0;
    Provenance provenance = {};
};

/// The numbers of the rules. All of them are our own choice and not validated; a clinician should decide (docs/decide.md).
struct Settings {
    std::uint16_t cool_down_minutes = 360;      ///< after a mark, at least; and until the next day
    std::uint16_t gentler_days = 7;             ///< a mark stays open for so long, or until one gentle completion
    std::uint16_t pause_marks = 2;              ///< so many marks ...
    std::uint16_t pause_days = 7;               ///< ... within so many days pause the families that have one
    std::uint16_t review_marks = 3;             ///< so many within the same days ask for a review
    std::uint16_t return_days = 28;             ///< days without a mark after which one returns where nobody reviews
    std::uint16_t earn_completions = 3;         ///< completions without a mark that earn the next intensity
    std::uint16_t seconds_a_day = 1200;         ///< of practices longer than counted_above_seconds, without a guide
    std::uint16_t counted_above_seconds = 60;
    std::uint16_t high_intensity = 3;           ///< from here on: once a day, a rest day after
    std::uint16_t rest_days = 1;                ///< between two practices of one family above intensity 0
    std::uint16_t score_valid_days = 90;
    std::uint16_t signpost_after_alert_days = 14;
    std::uint16_t override_days = 90;           ///< longest life of an override
    std::uint16_t questions_before_practice = 3;
    std::uint16_t ask_again_days = 7;           ///< before a declined question comes again
    List<Cut> cuts = {};
    Provenance provenance = {};
};

/// What the app answers for. Questions that nobody would answer for are not asked.
struct Caller {
    bool has_signpost = false;  ///< the app shows how to reach a human being, in crisis too
    bool has_reviewer = false;  ///< a clinician reviews risk, acute states and step-downs
};

}  // namespace sequencing
}  // namespace cftkit
