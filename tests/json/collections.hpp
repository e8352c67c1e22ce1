// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "documents.hpp"

#include <cftkit/json.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Forms that are good alone, and what is wrong between them.
namespace collections {

struct Case {
    cftkit::ErrorCode rule;
    std::vector<std::string> forms;
    std::vector<std::string> known;
    std::size_t form;  ///< which of them has the finding
    std::string where;
};

/// A copy of a document with each of these texts replaced once.
inline std::string with(std::string_view document, const std::vector<std::pair<std::string, std::string>>& changes) {
    std::string text(document);
    for (const auto& [old_text, new_text] : changes) text.replace(text.find(old_text), old_text.size(), new_text);
    return text;
}

/// The form of two items under another id, with more keys before its licence.
inline std::string calm(std::string_view id, std::string_view keys = "") {
    return with(documents::calm_2, {{"calm_2", std::string(id)}, {R"("licence")", std::string(keys) + R"("licence")"}});
}

/// The forms that kind_6b names, with as many items as it takes from the first.
inline std::string kind_6a() {
    return with(documents::calm_2, {{"calm_2", "kind_6a"}, {R"("item_count": 2)", R"("item_count": 6)"}, {"[2, 10]", "[6, 30]"}});
}
inline std::string kind_24() { return calm("kind_24"); }

inline const std::vector<Case>& cases() {
    using enum cftkit::ErrorCode;
    static const std::string kind_6b(documents::kind_6b);
    static const std::string followed =
        R"("follow_ups": [{"id": "next", "scale": "calm", "below": 5, "leads_to_instrument": "calm_9"}], )";
    static const std::string other_range = with(calm("calm_2"), {{R"(, "reversed": [2])", ""}});
    static const std::vector<Case> all = {
        {duplicate_id, {calm("calm_2"), calm("calm_3"), calm("calm_2")}, {}, 2, "calm_2/id"},
        {duplicate_id, {other_range}, {calm("calm_2")}, 0, "calm_2/id"},
        {alias_claimed_by_id, {calm("calm_2"), calm("calm_3", R"("aliases": ["CALM", "Calm_2"], )")}, {}, 1, "calm_3/aliases/1"},
        {alias_claimed_by_id, {calm("calm_3", R"("aliases": ["calm_2"], )")}, {calm("calm_2")}, 0, "calm_3/aliases/0"},
        {alias_claimed_by_id, {calm("calm_2")}, {calm("calm_3", R"("aliases": ["CALM_2"], )")}, 0, "calm_2/id"},
        {unknown_instrument, {kind_6b, kind_24()}, {}, 0, "kind_6b/supersedes/0"},
        {unknown_instrument, {kind_6b, kind_24()}, {}, 0, "kind_6b/taken_from/instrument"},
        {unknown_instrument, {kind_6a(), kind_6b}, {}, 1, "kind_6b/follow_ups/0/leads_to_instrument"},
        {unknown_instrument, {calm("calm_2", followed)}, {kind_24()}, 0, "calm_2/follow_ups/0/leads_to_instrument"},
        {unknown_item, {calm("kind_6a"), kind_6b, kind_24()}, {}, 1, "kind_6b/taken_from/items/0"},
        {supersession_cycle,
         {calm("calm_2", R"("supersedes": ["calm_3"], )"), calm("calm_3", R"("supersedes": ["calm_2"], )")},
         {},
         0,
         "calm_2/supersedes/0"},
        {supersession_cycle,
         {calm("calm_9"), calm("calm_2", R"("supersedes": ["calm_9", "calm_3"], )")},
         {calm("calm_3", R"("supersedes": ["calm_4"], )"), calm("calm_4", R"("supersedes": ["calm_2"], )")},
         1,
         "calm_2/supersedes/1"},
    };
    return all;
}

inline std::vector<cftkit::LoadedInstrument> loaded(const std::vector<std::string>& texts) {
    std::vector<cftkit::LoadedInstrument> forms;
    for (const auto& text : texts) forms.push_back(cftkit::LoadedInstrument::from_json(text));
    return forms;
}

inline std::vector<cftkit::CollectionFinding> findings_in(const Case& one) {
    const auto known = loaded(one.known);
    std::vector<const cftkit::Instrument*> views;
    for (const auto& form : known) views.push_back(&form.instrument());
    return cftkit::check_collection(loaded(one.forms), {views.data(), views.size()});
}

}  // namespace collections
