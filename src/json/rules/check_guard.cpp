// SPDX-License-Identifier: Apache-2.0
#include "reader.hpp"

#include <algorithm>

namespace cftkit {
inline namespace json {
namespace reading {
namespace {

constexpr unsigned bit(Ternary value) noexcept { return 1U << static_cast<unsigned>(value); }

/// Whether what is not known of a fact is an answer that an app may give.
bool may_be_unknown(Fact fact) noexcept {
    return fact == Fact::seconds_free || fact == Fact::cap || fact == Fact::quiet_hours || fact == Fact::prompts_used_up;
}

/// Calls `visit` for each condition that has no parts.
template <class Draft, class Visit>
void for_each_leaf(const Draft& draft, Visit visit) {
    if (draft.parts.empty()) return visit(draft);
    for (const auto& part : draft.parts) for_each_leaf(part, visit);
}

/// Whether a condition holds only where one of its leaves does of which `is_so` is true.
template <class Draft, class Test>
bool requires_that(const Draft& draft, Test is_so) {
    const auto part_does = [&is_so](const auto& part) { return requires_that(part, is_so); };
    using Kind = decltype(draft.condition.kind);
    if (draft.condition.kind == Kind::all) return std::any_of(draft.parts.begin(), draft.parts.end(), part_does);
    if (draft.condition.kind == Kind::any)
        return !draft.parts.empty() && std::all_of(draft.parts.begin(), draft.parts.end(), part_does);
    return is_so(draft.condition);
}

bool is_earned(const StateCondition& condition) noexcept {
    return condition.kind == StateCondition::Kind::below && condition.fact == Fact::earned;
}
bool spares_the_gentlest(const StateCondition& condition) noexcept { return is_earned(condition) && condition.number <= 0; }
bool asks_for_intensity(const ActionCondition& condition) noexcept {
    using Kind = ActionCondition::Kind;
    if (condition.attribute != ActionAttribute::intensity) return false;
    return condition.kind == Kind::above || (condition.kind == Kind::in && (condition.values & 1U) == 0) ||
           (condition.kind == Kind::not_in && (condition.values & 1U) != 0);
}

void check_severity(const GuardDraft& draft, const Fields& fields, Report& report) {
    const auto& guard = draft.guard;
    const auto refuse = [&](std::string expected, std::string found) {
        report.add(ErrorCode::severity_not_for_this, fields.at("severity"), std::move(expected), std::move(found));
    };
    if (!fields.has("severity") || !fields.has("effect")) return;
    if (guard.severity == Severity::warn && guard.removes()) refuse("another severity for a removal: warn only attaches", "warn");
    if (guard.severity != Severity::warn && !guard.removes())
        refuse("warn, where something is attached", std::string(name(guard.severity)));
    if (guard.severity != Severity::downgrade || !guard.removes()) return;
    if (!requires_that(draft.when, is_earned))
        refuse("a removal that asks for what was earned, by the fact earned", "a downgrade without it");
    else if (!requires_that(draft.when, spares_the_gentlest) && !requires_that(draft.on, asks_for_intensity))
        refuse("a removal that never takes intensity 0", "a downgrade that may");
}

void check_kinds(const GuardDraft& draft, Report& report) {
    if (!draft.guard.removes()) return;
    for_each_leaf(draft.on, [&](const ActionDraft& leaf) {
        if (leaf.condition.kind != ActionCondition::Kind::kind) return;
        for (const auto& kind : leaf.names)
            if (kind.id != name(ActionKind::ground) && kind.id != name(ActionKind::practice))
                report.add(ErrorCode::always_allowed_removed, kind.at, "ground or practice: the others are always allowed",
                           kind.id);
    });
}

void check_unknown(const GuardDraft& draft, Report& report) {
    const auto& guard = draft.guard;
    const bool must_handle =
        guard.removes() && guard.unknown_handled_by.empty() &&
        (guard.severity == Severity::absolute || guard.severity == Severity::block || guard.severity == Severity::clinician_only);
    for_each_leaf(draft.when, [&](const StateDraft& leaf) {
        const auto& condition = leaf.condition;
        const bool is_flag = condition.kind == StateCondition::Kind::flag;
        if (is_flag && (condition.values == 0 || (condition.values & bit(Ternary::unknown)) != 0)) return;
        if (is_flag && (condition.flag == Flag::guide_present || condition.flag == Flag::clinician_present)) {
            report.add(ErrorCode::unknown_not_handled, pointer(leaf.at, "in"),
                       "no and unknown: a release counts only when it is known", "no alone");
            return;
        }
        const bool passes = !is_flag && !condition.unknown_fires && may_be_unknown(condition.fact) &&
                            (condition.kind == StateCondition::Kind::below || condition.kind == StateCondition::Kind::above ||
                             condition.kind == StateCondition::Kind::is);
        if (must_handle && (is_flag || passes))
            report.add(ErrorCode::unknown_not_handled, pointer(leaf.at, is_flag ? "in" : "unknown"),
                       is_flag ? "unknown too, or unknown_handled_by" : "fires, or unknown_handled_by",
                       is_flag ? "the hazard alone" : "passes");
    });
}

}  // namespace

void check_guard(const GuardDraft& draft, const Fields& fields, const ModelReader& reader) {
    check_severity(draft, fields, reader.report);
    check_kinds(draft, reader.report);
    check_unknown(draft, reader.report);
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
