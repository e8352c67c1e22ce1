// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/config.hpp>
#include <cftkit/domain/protective_factor.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cftkit {
inline namespace domain {

/// The steps of a threat-based formulation, in their order. The last leads back to the fears: it is a circle.
enum class FormulationStep : std::uint8_t { experiences, fears, strategies, consequences, self_relating };

/// One entry of a formulation, in the person's or the therapist's own words.
struct FormulationEntry {
    std::string id = {};            ///< for links; unique in the formulation
    std::string text = {};          ///< personal; the library never logs it
    std::optional<Locus> locus = std::nullopt;  ///< of a fear or strategy: what others or the world may do, or what arises inside

    friend bool operator==(const FormulationEntry&, const FormulationEntry&) = default;
};

/// An arrow from one entry to another, where an app draws them one by one.
struct FormulationLink {
    std::string from = {};
    std::string to = {};

    friend bool operator==(const FormulationLink&, const FormulationLink&) = default;
};

/// How a person came to protect themselves, and what that costs: experiences lead to fears, fears to strategies, strategies to
/// consequences that nobody meant, these to how one treats oneself, and that feeds the fears again. Nobody's fault. Plain values
/// that an app fills; formulation_defects() says what does not fit.
struct Formulation {
    std::vector<FormulationEntry> experiences = {};
    std::vector<FormulationEntry> fears = {};
    std::vector<FormulationEntry> strategies = {};
    std::vector<FormulationEntry> consequences = {};
    std::vector<FormulationEntry> self_relating = {};
    std::vector<FormulationLink> links = {};

    [[nodiscard]] const std::vector<FormulationEntry>& operator[](FormulationStep step) const noexcept;

    friend bool operator==(const Formulation&, const Formulation&) = default;
};

/// What is wrong with a formulation, and where.
struct FormulationDefect {
    enum class Rule : std::uint8_t {
        missing_id,
        doubled_id,
        empty_text,
        unknown_entry,  ///< a link names no entry
        against_order   ///< a link goes neither to the next step nor, from the last two steps, back to the fears
    };
    Rule rule = Rule::missing_id;
    std::string where = {};  ///< "fears/1", "links/0/to"

    friend bool operator==(const FormulationDefect&, const FormulationDefect&) = default;
};

inline constexpr FormulationStep formulation_steps[] = {FormulationStep::experiences, FormulationStep::fears,
                                                        FormulationStep::strategies, FormulationStep::consequences,
                                                        FormulationStep::self_relating};

[[nodiscard]] constexpr std::string_view name(FormulationStep step) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"experiences"sv, "fears"sv, "strategies"sv, "consequences"sv, "self_relating"sv};
    return names[static_cast<std::size_t>(step)];
}
[[nodiscard]] constexpr std::string_view name(FormulationDefect::Rule rule) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"missing_id"sv, "doubled_id"sv, "empty_text"sv, "unknown_entry"sv, "against_order"sv};
    return names[static_cast<std::size_t>(rule)];
}

inline const std::vector<FormulationEntry>& Formulation::operator[](FormulationStep step) const noexcept {
    switch (step) {
        case FormulationStep::experiences:
            return experiences;
        case FormulationStep::fears:
            return fears;
        case FormulationStep::strategies:
            return strategies;
        case FormulationStep::consequences:
            return consequences;
        default:
            return self_relating;
    }
}

/// Whether an arrow may go from one step to another: to the next one, or back to the fears from consequences or self-relating.
[[nodiscard]] constexpr bool may_lead_to(FormulationStep from, FormulationStep to) noexcept {
    const auto before = static_cast<int>(from);
    const auto after = static_cast<int>(to);
    return after == before + 1 || (to == FormulationStep::fears && before >= static_cast<int>(FormulationStep::consequences));
}

/// Everything that is wrong with it, step by step; empty where it is good. A formulation may be unfinished.
[[nodiscard]] inline std::vector<FormulationDefect> formulation_defects(const Formulation& formulation) {
    using Rule = FormulationDefect::Rule;
    std::vector<FormulationDefect> defects;
    struct Known {
        std::string_view id;
        FormulationStep step;
    };
    std::vector<Known> known;
    const auto find = [&known](std::string_view id) -> const Known* {
        for (const auto& one : known)
            if (one.id == id) return &one;
        return nullptr;
    };
    for (const auto step : formulation_steps)
        for (std::size_t i = 0; i < formulation[step].size(); ++i) {
            const auto& entry = formulation[step][i];
            const auto where = std::string(name(step)) + "/" + std::to_string(i);
            if (entry.id.empty())
                defects.push_back({Rule::missing_id, where});
            else if (find(entry.id) != nullptr)
                defects.push_back({Rule::doubled_id, where});
            else
                known.push_back({entry.id, step});
            if (entry.text.find_first_not_of(" \t\r\n") == std::string::npos) defects.push_back({Rule::empty_text, where});
        }
    for (std::size_t i = 0; i < formulation.links.size(); ++i) {
        const auto where = "links/" + std::to_string(i);
        const auto* from = find(formulation.links[i].from);
        const auto* to = find(formulation.links[i].to);
        if (from == nullptr) defects.push_back({Rule::unknown_entry, where + "/from"});
        if (to == nullptr) defects.push_back({Rule::unknown_entry, where + "/to"});
        if (from != nullptr && to != nullptr && !may_lead_to(from->step, to->step))
            defects.push_back({Rule::against_order, where});
    }
    return defects;
}

}  // namespace domain
}  // namespace cftkit
