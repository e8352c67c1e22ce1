// SPDX-License-Identifier: Apache-2.0
#include "reader.hpp"

#include <algorithm>

namespace cftkit {
inline namespace json {
namespace reading {
namespace {

constexpr std::string_view first_of_all = "P0a";  // the mark of consent and safety
constexpr std::string_view rationale =
    "What should come before stands with the practices, with the places where that order was seen. This guard is made of it, so "
    "that "
    "the order is laid down once.";

class Prerequisites {
public:
    Prerequisites(ModelReading& reading, std::vector<Guard>& guards)
        : store_(reading.into.store), set_(reading.into.model.practices), guards_(guards), known_(guards.size()) {
        StateCondition unguided;
        unguided.kind = StateCondition::Kind::flag;
        unguided.flag = Flag::guide_present;
        unguided.values = 1U << static_cast<unsigned>(Ternary::no) | 1U << static_cast<unsigned>(Ternary::unknown);
        unguided_ = unguided;
        tests_ = store_.list(std::vector<std::string_view>{"prerequisites_hold_back"});
    }

    void run() {
        for (std::size_t i = 0; i < set_.families.size(); ++i)
            add_all(set_.families[i].needs, {true, static_cast<std::uint16_t>(i)});
        for (std::size_t i = 0; i < set_.practices.size(); ++i)
            add_all(set_.practices[i].needs, {false, static_cast<std::uint16_t>(i)});
    }

private:
    /// What belongs to consent and safety is held by the consent flag: safety information asks for it and brings all of it.
    [[nodiscard]] bool is_firm(const Prerequisite& need) const {
        if (need.any_of.empty() || need.kind == PrerequisiteKind::soft) return false;
        return need.kind != PrerequisiteKind::absolute ||
               std::any_of(need.any_of.begin(), need.any_of.end(),
                           [this](const auto& ref) { return set_.families[ref.is_family ? ref.index : set_.practices[ref.index].family].mark != first_of_all; });
    }

    void add_all(const List<Prerequisite>& needs, const PracticeRef& of) {
        for (const auto& need : needs)
            if (is_firm(need)) add(need, of);
    }

    void add(const Prerequisite& need, const PracticeRef& of) {
        std::string id = std::string(prerequisite_prefix) + std::string(set_.id_of(of)) + "_";
        for (std::size_t i = 0; i < need.any_of.size(); ++i) id.append(i == 0 ? "" : "_or_").append(set_.id_of(need.any_of[i]));
        const auto has_id = [&id](const Guard& guard) { return guard.id == id; };
        if (std::any_of(guards_.begin(), guards_.begin() + static_cast<std::ptrdiff_t>(known_), has_id)) return;
        // Several needs of one practice that name the same differ in how often.
        const auto plain = id;
        for (int i = 2; std::any_of(guards_.begin(), guards_.end(), has_id); ++i) id = plain + "_" + std::to_string(i);
        Guard guard;
        guard.id = store_.text(std::move(id));
        guard.family = "prerequisite";
        guard.severity = need.kind == PrerequisiteKind::absolute ? Severity::absolute : Severity::block;
        guard.when.kind = StateCondition::Kind::practised;
        guard.when.number = need.count;
        guard.when.practised = need.any_of;
        if (need.kind == PrerequisiteKind::hard_unguided) {
            StateCondition both;
            both.kind = StateCondition::Kind::all;
            both.parts = store_.list(std::vector<StateCondition>{guard.when, unguided_});
            guard.when = both;
        }
        guard.on.kind = of.is_family ? ActionCondition::Kind::family : ActionCondition::Kind::practice;
        guard.on.practices = store_.list(std::vector<PracticeRef>{of});
        guard.rationale = rationale;
        guard.wording_id = "guard.prerequisite";
        guard.tests = tests_;
        guard.provenance = need.provenance;
        guards_.push_back(guard);
    }

    Store& store_;
    const PracticeSet& set_;
    std::vector<Guard>& guards_;
    std::size_t known_;  ///< those of the base have the ids of its needs already
    StateCondition unguided_;
    List<std::string_view> tests_;
};

}  // namespace

void add_prerequisites(ModelReading& reading, std::vector<Guard>& guards) { Prerequisites(reading, guards).run(); }

}  // namespace reading
}  // namespace json
}  // namespace cftkit
