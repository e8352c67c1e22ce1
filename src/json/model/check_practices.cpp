// SPDX-License-Identifier: Apache-2.0
#include "documents.hpp"

#include <cftkit/domain/practice_defects.hpp>

#include <algorithm>

namespace cftkit {
inline namespace json {
namespace reading {
namespace {

/// Findings about practices where they stand in documents; those of the base have no place, and are not looked at.
class PracticeCheck {
public:
    explicit PracticeCheck(ModelReading& reading) : reading_(reading), set_(reading.into.model.practices) {}

    void run() {
        if (set_.practices.size() > practice_capacity) {
            for (const auto& file : reading_.draft.families)
                if (!file.practices.empty()) {
                    reading_.report(file.document)
                        .add(ErrorCode::form_too_large, "/practices",
                             "at most " + std::to_string(practice_capacity) + " practices in one set, those of a base among them",
                             std::to_string(set_.practices.size()) + " practices");
                    break;
                }
            return;
        }
        for_each_practice_defect(set_, [this](const PracticeDefect& defect) { add(defect); });
        add_hidden_pauses();
        if (!reading_.options.is_complete) return;
        for_each_catalogue_defect(set_, [this](const PracticeDefect& defect) {
            if (defect.rule == ErrorCode::gap_in_intensities)
                add_gap(defect.flow);
            else
                add_unsafe(set_.families[defect.family]);
        });
    }

private:
    struct Found {
        const PracticeDraft* draft;
        std::size_t document;
    };
    [[nodiscard]] std::optional<Found> find(const Practice& practice) const {
        for (const auto& file : reading_.draft.families)
            for (const auto& draft : file.practices)
                if (draft.practice.id == practice.id) return Found{&draft, file.document};
        return std::nullopt;
    }

    void add(const PracticeDefect& defect) {
        const auto& practice = set_.practices[defect.practice];
        const auto found = find(practice);
        if (!found) return;
        const auto& at = found->draft->at;
        auto& report = reading_.report(found->document);
        const std::string id(practice.id);
        switch (defect.rule) {
            case ErrorCode::prerequisite_cycle:
                report.add(defect.rule, pointer(at, practice.needs.empty() ? "id" : "needs"),
                           "needs that never lead back to " + id, way_round(defect.practice));
                break;
            case ErrorCode::practice_unreachable:
                report.add(defect.rule, at, "firm needs that can be met, and a variant that can be offered", id);
                break;
            case ErrorCode::no_short_variant:
                report.add(defect.rule, pointer(at, "variants"),
                           "a variant of at most 2 minutes, or a guide in every variant, as the intensity is 1 or more",
                           "neither");
                break;
            case ErrorCode::no_alternative:
                add_alternatives(practice, at, report);
                break;
            case ErrorCode::memory_without_guide: {
                const bool is_trauma = practice.variants[defect.variant].memory == Memory::trauma;
                report.add(defect.rule, pointer(found->draft->variants_at[defect.variant], "guide"),
                           is_trauma ? "clinician, as a trauma is touched" : "guide or clinician, as an older memory is touched",
                           std::string(name(practice.variants[defect.variant].guide)));
                break;
            }
            case ErrorCode::breathing_mismatch:
                add_paces(practice.variants[defect.variant], found->draft->variants_at[defect.variant], report);
                break;
            default:
                report.add(defect.rule, at, "", id);
        }
    }

    /// The shortest way from a practice by its needs back to itself: "a needs b needs a", at most six of them.
    [[nodiscard]] std::string way_round(std::size_t start) const {
        const auto count = set_.practices.size();
        constexpr std::size_t nowhere = practice_capacity;
        std::vector<std::size_t> from(count, nowhere);
        std::vector<bool> is_family_seen(set_.families.size());
        std::vector<std::size_t> queue = {start};
        for (std::size_t next = 0; next < queue.size() && from[start] == nowhere; ++next) {
            const auto visit = [&](std::size_t practice) {
                if (from[practice] != nowhere) return;
                from[practice] = queue[next];
                queue.push_back(practice);
            };
            set_.for_each_need(set_.practices[queue[next]], [&](const Prerequisite& need) {
                for (const auto& ref : need.any_of) {
                    if (!ref.is_family) visit(ref.index);
                    if (!ref.is_family || is_family_seen[ref.index]) continue;
                    is_family_seen[ref.index] = true;
                    for (std::size_t i = 0; i < count; ++i)
                        if (set_.practices[i].family == ref.index) visit(i);
                }
            });
        }
        std::vector<std::size_t> way = {start};  // backwards
        for (auto at = from[start]; at != start && at != nowhere; at = from[at]) way.push_back(at);
        way.push_back(start);
        std::string text;
        for (std::size_t i = 0; i < way.size(); ++i) {
            if (i > 0) text += " needs ";
            if (i == 6) return text + "…";
            text += set_.practices[way[way.size() - 1 - i]].id;
        }
        return text;
    }

    static void add_paces(const Variant& variant, const std::string& at, Report& report) {
        if (variant.breathing.empty())
            report.add(ErrorCode::breathing_mismatch, at, "breathing: the paces of the paced variant", "none");
        else
            report.add(ErrorCode::breathing_mismatch, pointer(at, "breathing"), "a paced variant, or no paces",
                       std::string(name(variant.breath)));
    }

    /// Guards that take holds away look at the variant's breath, so a pace with pauses stands in no other variant.
    void add_hidden_pauses() {
        for (const auto& practice : set_.practices) {
            const auto found = find(practice);
            if (!found) continue;
            for (std::size_t v = 0; v < practice.variants.size(); ++v)
                for (std::size_t p = 0; p < practice.variants[v].breathing.size(); ++p)
                    for (const auto& pattern : reading_.into.model.breathing.patterns)
                        if (pattern.id == practice.variants[v].breathing[p] && pattern.hold_in_tenths + pattern.hold_out_tenths > 0 &&
                            practice.variants[v].breath != Breath::paced_hold)
                            reading_.report(found->document)
                                .add(ErrorCode::breathing_mismatch,
                                     pointer(found->draft->variants_at[v], "breathing") + "/" + std::to_string(p),
                                     "a pace without pauses, or breath paced_hold", std::string(pattern.id));
        }
    }

    /// Which alternative is missing, or named as missing though it is there. Visited once for each; a repeated finding is kept once.
    static void add_alternatives(const Practice& practice, const std::string& at, Report& report) {
        const auto check = [&](Alternative alternative, std::string_view without, auto has) {
            const bool is_excused = domain_detail::allows_none_without(practice, alternative);
            if (domain_detail::every(practice, has) == is_excused) return;
            const std::string word(name(alternative));
            if (is_excused)
                report.add(ErrorCode::no_alternative, pointer(at, "without_alternative"),
                           "no " + word + ", as there is a variant " + std::string(without), word);
            else
                report.add(ErrorCode::no_alternative, pointer(at, "variants"),
                           "a variant " + std::string(without) + ", or " + word + " in without_alternative", "neither");
        };
        check(Alternative::imagery, "without imagery", [](const Variant& variant) { return variant.imagery != Imagery::none; });
        check(Alternative::breath, "without breath", [](const Variant& variant) { return variant.breath != Breath::none; });
        check(Alternative::closed_eyes, "with open eyes or a soft gaze",
              [](const Variant& variant) { return variant.eyes == Eyes::closed; });
    }

    void add_unsafe(const PracticeFamily& family) {
        for (const auto& file : reading_.draft.families)
            if (!file.is_named_only && file.family.id == family.id)
                reading_.report(file.document)
                    .add(ErrorCode::no_safe_start, "/practices",
                         "in " + std::string(family.mark) +
                             " a variant of at most 20 seconds with open eyes, without breath, touch, imagery, memory, inner "
                             "body, "
                             "other people, audio, privacy or guide",
                         "none");
    }

    /// At each first variant of a flow whose intensity has nothing one step below.
    void add_gap(Flow flow) {
        bool has[highest_intensity + 1] = {};
        for (const auto& practice : set_.practices)
            for (const auto& variant : practice.variants)
                has[variant.intensity] = has[variant.intensity] || practice.flow == flow;
        for (int step = 1; step <= highest_intensity; ++step)
            if (has[step] && !has[step - 1]) add_gap(flow, step);
    }
    void add_gap(Flow flow, int step) {
        for (const auto& practice : set_.practices) {
            const auto found = practice.flow == flow ? find(practice) : std::nullopt;
            if (!found) continue;
            for (std::size_t i = 0; i < practice.variants.size(); ++i) {
                if (practice.variants[i].intensity != step) continue;
                reading_.report(found->document)
                    .add(ErrorCode::gap_in_intensities, pointer(found->draft->variants_at[i], "intensity"),
                         "a variant of intensity " + std::to_string(step - 1) + " in some practice of the flow " +
                             std::string(name(flow)),
                         "none");
                return;
            }
        }
    }

    ModelReading& reading_;
    const PracticeSet& set_;
};

}  // namespace

void check_practices(ModelReading& reading) {
    // Where something of a practice could not be read, what follows from the whole would mislead.
    if (reading.is_clean("practices")) PracticeCheck(reading).run();
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
