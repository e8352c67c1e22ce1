// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../rules/draft.hpp"
#include "named.hpp"

#include <cftkit/domain/model.hpp>
#include <cftkit/sequencing/measure.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cftkit {
inline namespace json {
namespace reading {

struct NeedDraft {
    Prerequisite need;
    std::vector<Named> any_of;
};

struct PracticeDraft {
    Practice practice;
    std::string at;
    std::vector<std::string> variants_at;
    std::vector<std::vector<Named>> paces;  ///< of each variant
    std::vector<NeedDraft> needs;
    std::vector<Named> grows;
};

/// One file of practices: a family that it brings, or joins.
struct FamilyDraft {
    PracticeFamily family;
    bool is_named_only = false;
    std::vector<NeedDraft> needs;
    std::vector<PracticeDraft> practices;
    std::size_t document = 0;
};

struct StepDraft {
    ProgrammeStep step;
    std::vector<Named> practices;
};

struct ProgrammeDraft {
    Programme programme;
    std::vector<StepDraft> steps;
    std::size_t document = 0;
};

struct BreathingDraft {
    BreathingFacts facts;  ///< without its patterns
    Named usual;
    std::vector<Placed<BreathingPattern>> patterns;
};

struct MeasuresDraft {
    std::vector<Measure> measures;
    std::vector<std::string> measures_at;
    std::vector<NotMeasured> not_measured;
    std::vector<std::string> not_measured_at;
};

struct TextDraft {
    Text text;
    Place place;
};

/// What the documents of a model say, before it is known what they mean together.
struct ModelDraft {
    std::optional<Single<List<SystemFacts>>> systems;
    std::optional<Single<CompassionFacts>> compassion;
    std::optional<Single<PatternRules>> patterns;
    std::optional<Single<CheckInForm>> check_in;
    std::optional<Single<MeasuresDraft>> measures;
    std::vector<Single<BreathingDraft>> breathing;
    std::vector<Placed<ProtectiveFactor>> factors;
    std::vector<FamilyDraft> families;
    std::vector<ProgrammeDraft> programmes;
    std::map<std::string, std::vector<TextDraft>> texts;  ///< by language
    std::vector<Placed<AvoidedWord>> avoided;
    RulesDraft rules;
    std::map<std::string, Place, std::less<>> wordings;  ///< what owns texts, by wording id: where it first stands
};

}  // namespace reading
}  // namespace json
}  // namespace cftkit
