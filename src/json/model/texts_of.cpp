// SPDX-License-Identifier: Apache-2.0
#include "texts_of.hpp"

#include <initializer_list>

namespace cftkit {
inline namespace json {
namespace reading {

std::vector<NeededText> texts_of(const Model& model, const Rules& rules) {
    std::vector<NeededText> needed;
    const auto add = [&needed](std::string_view wording, std::initializer_list<std::string_view> ends) {
        if (wording.empty()) return;
        const std::string owner(wording);
        for (const auto end : ends) needed.push_back({owner + "." + std::string(end), owner});
    };
    const auto add_itself = [&needed](std::string id) {
        if (!id.empty()) needed.push_back({id, id});
    };
    if (!model.systems.empty()) add_itself("model.aim");
    for (const auto& system : model.systems) {
        add(system.wording_id, {"name", "meaning"});
        for (const auto& statement : system.statements)
            add_itself(std::string(system.wording_id) + "." + std::string(statement.id));
    }
    const auto& compassion = model.compassion;
    for (const auto& terms :
         {compassion.flows, compassion.obstacles, compassion.attributes, compassion.skills, compassion.formulation})
        for (const auto& term : terms) add(term.wording_id, {"name", "meaning"});
    for (const auto& rule : model.patterns.rules) add(rule.wording_id, {"name", "meaning"});
    if (!model.patterns.rules.empty()) add("pattern.undetermined", {"name", "meaning"});
    for (const auto& factor : model.factors) {
        add(factor.wording_id, {"name", "question", "meaning"});
        if (factor.is_basic_need) add(factor.wording_id, {"signpost"});
    }
    for (const auto& family : model.practices.families) add(family.wording_id, {"name", "purpose"});
    for (const auto& practice : model.practices.practices) {
        add(practice.wording_id, {"name", "purpose", "invitation"});
        add_itself(std::string(practice.closing_id));
        for (const auto& variant : practice.variants) add_itself(std::string(variant.invitation_id));
    }
    add(model.check_in.wording_id, {"name", "introduction"});
    for (const auto& question : model.check_in.questions) {
        add(question.wording_id, {"question"});
        if (question.answer == CheckInAnswer::level) add(question.wording_id, {"lowest", "highest"});
    }
    for (const auto& guard : rules.guards) {
        add(guard.wording_id, {"reason", "changes"});
        if (!guard.removes()) add("attachment." + std::string(guard.attach), {"text"});
    }
    for (const auto& question : rules.questions) {
        add(question.wording_id, {"question", "why", "skip"});
        if (question.flags.size() > 1)
            for (const auto flag : question.flags) add(question.wording_id, {name(flag)});
    }
    return needed;
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
