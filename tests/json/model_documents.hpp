// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules_documents.hpp"

#include <cftkit/json/loaded_model.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Good documents of a small invented model that is whole all the same; tests spoil them one place at a time.
namespace model_documents {

using Documents = std::vector<cftkit::ModelDocument>;

inline constexpr std::string_view sources = R"({"schema": "sources.v1", "sources": [
  {"id": "own_2026", "title": "Own", "checked": "All of it."},
  {"id": "other_2020", "title": "Other", "checked": "Table 1."},
  {"id": "copy_2021", "title": "Copy", "checked": "Table 1.", "copy_of": "other_2020"},
  {"id": "unseen_2022", "title": "Unseen"}]})";

inline constexpr std::string_view ours = R"("sources": [], "status": "expert_default")";

struct Family {
    std::string_view mark;
    std::string_view id;
};
inline constexpr Family families[] = {
    {"P0a", "consent_and_safety"},  {"P0b", "understanding"},       {"P1", "grounding"},
    {"P2", "soothing_rhythm"},      {"P3", "mindful_attention"},    {"P4", "calm_place"},
    {"P5", "receiving_compassion"}, {"P6", "giving_compassion"},    {"P7", "compassionate_self"},
    {"P8", "daily_compassion"},     {"P9", "compassionate_letter"}, {"P10", "understanding_the_critic"},
    {"P11", "multiple_selves"},     {"P12a", "shame_work"},         {"P12b", "chair_work"},
    {"P13a", "assertiveness"},      {"P13f", "forgiveness"},        {"P13v", "helpful_action"},
    {"P14", "everyday_kindness"}};

/// A gentle way to do something; `changes` replace values of single keys.
inline std::string variant(std::string_view id, const std::vector<std::pair<std::string, std::string>>& changes = {}) {
    std::vector<std::pair<std::string, std::string>> keys = {
        {"eyes", R"("open")"},     {"breath", R"("none")"},    {"breath_only", "false"}, {"body", R"("none")"},
        {"touch", "false"},        {"imagery", R"("none")"},   {"audio", "false"},       {"privacy", "false"},
        {"medium", R"("inner")"},  {"interpersonal", "false"}, {"memory", R"("none")"},  {"posture", R"("any")"},
        {"entry", R"("neither")"}, {"guide", R"("none")"},     {"intensity", "0"},       {"seconds", "[20, 60, 180]"},
        {"closing_seconds", "5"}};
    std::string text = R"({"id": ")" + std::string(id) + '"';
    for (auto& [key, value] : keys) {
        for (const auto& [changed, other] : changes)
            if (changed == key) value = other;
        text.append(R"(, ")").append(key).append(R"(": )").append(value);
    }
    for (const auto& [added, value] : changes)
        if (added == "breathing" || added == "invitation_id") text.append(R"(, ")").append(added).append(R"(": )").append(value);
    return text + "}";
}

/// A practice with these variants; `more` are further keys, each followed by a comma.
inline std::string practice(std::string_view id, const std::string& variants, std::string_view more = "",
                            std::string_view flow = "none") {
    const std::string name(id);
    return R"({"id": ")" + name + R"(", "wording_id": "practice.)" + name + R"(", "systems": ["soothing"], "flow": ")" +
           std::string(flow) + R"(", "attributes": ["sensitivity"], "skills": ["attention"], )" + std::string(more) +
           R"("closing_id": "closing.look_around", "variants": [)" + variants + "], " + std::string(ours) + "}";
}

/// A need of one family or practice.
inline std::string need(std::string_view id, std::string_view kind = "hard") {
    return R"({"any_of": [")" + std::string(id) + R"("], "count": 1, "kind": ")" + std::string(kind) +
           R"(", "within": "earlier", )" + std::string(ours) + "}";
}

inline std::string family_file(const Family& family, const std::string& practices, const std::string& needs = "") {
    const std::string id(family.id);
    return R"({"schema": "practices.v1", "family": {"id": ")" + id + R"(", "mark": ")" + std::string(family.mark) +
           R"(", "wording_id": "family.)" + id + R"(", "needs": [)" + needs + "], " + std::string(ours) + R"(}, "practices": [)" +
           practices + "]}";
}

/// Files of practices: one each with a gentle variant, and more in soothing_rhythm and compassionate_self.
inline std::string practices_of(const Family& family) {
    const auto plain = variant("plain");
    const auto id = std::string(family.id) + "_one";
    if (family.id == "soothing_rhythm")
        return practice(id,
                        variant("own_pace", {{"breath", R"("own_pace")"}}) + ", " +
                            variant("paced", {{"breath", R"("paced")"}, {"eyes", R"("closed")"}, {"breathing", R"(["five"])"}}) + ", " + plain,
                        R"("grows": ["calm"], "cautions": [{"id": "breath_discomfort"}],
                           "evidence": [{"about": "dose", "note": "Ten minutes.", "sources": ["own_2026: p. 3"], "status": "verified"}], )") +
               ", " +
               practice("resting_hand", variant("hand", {{"touch", "true"}, {"body", R"("outside")"}, {"imagery", R"("light")"}}),
                        R"("without_alternative": ["imagery"], "without_alternative_because": "The image is the practice.", )");
    if (family.id == "compassionate_self")
        return practice(id, plain + ", " + variant("deeper", {{"intensity", "1"}, {"seconds", "[60, 300]"}}),
                        R"("needs": [)" + need("soothing_rhythm_one", "soft") + "], ", "to_self");
    return practice(id, plain);
}

inline std::string practices_file(const Family& family) {
    return family_file(family, practices_of(family),
                       family.id == "consent_and_safety" ? "" : need("consent_and_safety", "absolute"));
}

inline std::string system(std::string_view id, std::string_view colour) {
    std::string statements;
    for (const std::string aspect : {"function", "feeling", "behaviour", "bodily_sign", "trigger", "over_reliance"}) {
        statements += statements.empty() ? "" : ", ";
        statements += R"({"id": "some_)" + aspect + R"(", "aspect": ")" + aspect + R"("})";
    }
    return R"({"id": ")" + std::string(id) + R"(", "wording_id": "system.)" + std::string(id) + R"(", "colour": ")" +
           std::string(colour) + R"(", "sources": ["other_2020: p. 12"], "status": "second_hand", "statements": [)" + statements +
           "]}";
}

struct Terms {
    std::string_view key;
    std::string_view wording;
    std::vector<std::string_view> ids;
};
inline const std::vector<Terms>& terms() {
    static const std::vector<Terms> all = {
        {"flows", "flow", {"to_self", "to_others", "from_others"}},
        {"obstacles", "obstacle", {"fear", "block", "resistance"}},
        {"attributes",
         "attribute",
         {"care_for_wellbeing", "sensitivity", "sympathy", "distress_tolerance", "empathy", "non_judgement"}},
        {"skills", "skill", {"attention", "thinking", "behaviour", "feeling", "imagery", "sensory"}},
        {"formulation", "formulation", {"experiences", "fears", "strategies", "consequences", "self_relating"}}};
    return all;
}

inline std::string compassion() {
    std::string text = R"({"schema": "compassion.v1", "sources": ["other_2020"], "status": "second_hand")";
    for (const auto& [key, wording, ids] : terms()) {
        text += R"(, ")" + std::string(key) + R"(": [)";
        for (const auto id : ids) {
            const std::string name(id);
            if (id != ids.front()) text += ", ";
            text += R"({"id": ")" + name + R"(", "wording_id": ")" + std::string(wording) + "." + name + R"("})";
        }
        text += "]";
    }
    return text + "}";
}

inline constexpr std::string_view patterns = R"({"schema": "patterns.v1", "sources": [], "status": "expert_default", "patterns": [
  {"id": "threat_led", "wording_id": "pattern.threat_led", "all": [{"level": "threat", "at_least": 5},
    {"level": "threat", "ahead_of": "drive", "by_at_least": 2}, {"level": "threat", "ahead_of": "soothing", "by_at_least": 2}]},
  {"id": "drive_led", "wording_id": "pattern.drive_led", "all": [{"level": "drive", "ahead_of": "soothing", "by_at_least": 3}]},
  {"id": "low_soothing", "wording_id": "pattern.low_soothing", "all": [{"level": "soothing", "at_most": 2}]},
  {"id": "balanced", "wording_id": "pattern.balanced", "all": [{"level": "threat", "ahead_of": "soothing", "by_at_most": 0}]},
  {"id": "mixed", "wording_id": "pattern.mixed", "all": []}]})";

inline constexpr std::string_view breathing = R"({"schema": "breathing.v1", "usual": "five", "lowest_per_minute": 4.5,
  "highest_per_minute": 7, "sources": [], "status": "expert_default", "patterns": [
    {"id": "five", "in_seconds": 5, "hold_in_seconds": 0, "out_seconds": 5, "hold_out_seconds": 0, "exhale": "equal"},
    {"id": "longer", "in_seconds": 4, "out_seconds": 6.9, "exhale": "longer", "lowest_per_minute": 5.5, "highest_per_minute": 5.5},
    {"id": "slow", "lowest_per_minute": 4.5, "highest_per_minute": 6, "sources": ["other_2020"], "status": "second_hand"}]})";

inline constexpr std::string_view factors = R"({"schema": "protective_factors.v1", "factors": [
  {"id": "calm", "locus": "internal", "wording_id": "factor.calm", "is_basic_need": false, "sources": [], "status": "expert_default"},
  {"id": "home", "locus": "external", "wording_id": "factor.home", "is_basic_need": true, "sources": [], "status": "expert_default"}]})";

inline constexpr std::string_view programme = R"({"schema": "programme.v1", "id": "own_2026", "name": "An invented course",
  "steps_are": "session", "delivered_by": "clinician", "is_complete": false, "is_counter_example": false, "steps": [
    {"number": 1, "practices": ["consent_and_safety", "grounding_one"]},
    {"number": 2, "practices": ["soothing_rhythm"], "memory": "recent", "note": "A long one."},
    {"number": 6, "is_seen": false}],
  "gaps": "Sessions 3 to 6 were not seen.", "sources": ["own_2026"], "status": "verified"})";

inline constexpr std::string_view check_in = R"({"schema": "check_in.v1", "id": "moment", "wording_id": "check_in",
  "sources": [], "status": "expert_default", "questions": [
    {"id": "threat", "answer": "level", "wording_id": "check_in.threat"},
    {"id": "drive", "answer": "level", "wording_id": "check_in.drive"},
    {"id": "soothing", "answer": "level", "wording_id": "check_in.soothing"},
    {"id": "felt_safeness", "answer": "level", "wording_id": "check_in.felt_safeness"},
    {"id": "distress", "answer": "level", "wording_id": "check_in.distress"},
    {"id": "energy", "answer": "level", "wording_id": "check_in.energy"},
    {"id": "minutes_free", "answer": "minutes", "wording_id": "check_in.minutes_free"},
    {"id": "place", "answer": "place", "wording_id": "check_in.place"}]})";

/// Two cells with a form, one with a form that is not shipped, the others with nothing.
inline std::string measures() {
    std::string text = R"({"schema": "measures.v1", "sources": [], "status": "expert_default", "measures": [
  {"cell": {"system": "threat"}, "instrument": "calm_2", "scale": "calm", "higher_means": "less", "note": "From afar."},
  {"cell": {"skill": "attention", "flow": "to_self"}, "instrument": "calm_2", "scale": "calm", "higher_means": "more"},
  {"cell": {"obstacle": "fear", "flow": "to_self"}, "instrument_name": "Invented Fears", "scale": "to_self", "higher_means": "more"}],
  "not_measured": [{"cell": {"system": "drive"}, "note": "Ask."}, {"cell": {"system": "soothing"}}, {"cell": {"factor": "calm"}},
  {"cell": {"factor": "home"}})";
    const auto add = [&text](const std::string& cell) { text += R"(, {"cell": {)" + cell + "}}"; };
    for (const std::string flow : {"to_self", "to_others", "from_others"}) {
        add(R"("flow": ")" + flow + '"');
        for (const std::string obstacle : {"fear", "block", "resistance"})
            if (flow != "to_self" || obstacle != "fear") add(R"("obstacle": ")" + obstacle + R"(", "flow": ")" + flow + '"');
    }
    for (const auto id : terms()[2].ids) add(R"("attribute": ")" + std::string(id) + '"');
    for (const auto id : terms()[3].ids)
        if (id != "attention") add(R"("skill": ")" + std::string(id) + '"');
    return text + "]}";
}

/// Every text that the documents above need, each the same words.
inline std::string texts(std::string_view language) {
    std::string text = R"({"schema": "texts.v1", "language": ")" + std::string(language) +
                       R"(", "texts": {"closing.look_around": "Look.", "model.aim": "A balance.")";
    const auto add = [&text](const std::string& wording, std::initializer_list<const char*> ends) {
        for (const auto* end : ends) text += ", \"" + wording + "." + end + "\": \"Some words.\"";
    };
    for (const std::string id : {"threat", "drive", "soothing"})
        add("system." + id, {"name", "meaning", "some_function", "some_feeling", "some_behaviour", "some_bodily_sign",
                             "some_trigger", "some_over_reliance"});
    for (const auto& [key, wording, ids] : terms())
        for (const auto id : ids) add(std::string(wording) + "." + std::string(id), {"name", "meaning"});
    for (const std::string id : {"balanced", "threat_led", "drive_led", "low_soothing", "mixed", "undetermined"})
        add("pattern." + id, {"name", "meaning"});
    add("factor.calm", {"name", "question", "meaning"});
    add("factor.home", {"name", "question", "meaning", "signpost"});
    for (const auto& family : families) {
        add("family." + std::string(family.id), {"name", "purpose"});
        add("practice." + std::string(family.id) + "_one", {"name", "purpose", "invitation"});
    }
    add("practice.resting_hand", {"name", "purpose", "invitation"});
    add("check_in", {"name", "introduction"});
    for (const std::string id : {"threat", "drive", "soothing", "felt_safeness", "distress", "energy"})
        add("check_in." + id, {"question", "lowest", "highest"});
    for (const std::string id : {"minutes_free", "place"}) add("check_in." + id, {"question"});
    for (const auto& [wording, ends] : rules_documents::texts())
        for (const auto* end : ends) add(wording, {end});
    return text + "}}";
}

inline constexpr std::string_view avoid = R"({"schema": "avoid.v1", "words": [
  {"language": "en", "word": "broken", "because": "Nobody is.", "instead": "having a hard time"},
  {"language": "de", "word": "Überreaktion", "because": "Sie hat Gründe.", "instead": "starke Reaktion"}]})";

/// All of them, named as the files of a folder are.
inline Documents whole() {
    Documents documents = {{"model/systems.json", R"({"schema": "systems.v1", "systems": [)" + system("threat", "red") + ", " +
                                                      system("drive", "blue") + ", " + system("soothing", "green") + "]}"},
                           {"model/compassion.json", compassion()},
                           {"model/patterns.json", std::string(patterns)},
                           {"protective_factors/factors.json", std::string(factors)},
                           {"practices/breathing.json", std::string(breathing)},
                           {"programmes/own_2026.json", std::string(programme)},
                           {"check_in.json", std::string(check_in)},
                           {"measures.json", measures()},
                           {"guards/flags.json", rules_documents::flags()},
                           {"guards/guards.json", std::string(rules_documents::guards)},
                           {"guards/questions.json", std::string(rules_documents::questions)},
                           {"guards/settings.json", std::string(rules_documents::settings)},
                           {"texts/avoid.json", std::string(avoid)},
                           {"texts/de/all.json", texts("de")},
                           {"texts/en/all.json", texts("en")}};
    for (const auto& family : families)
        documents.push_back({"practices/" + std::string(family.id) + ".json", practices_file(family)});
    return documents;
}

/// A place of a document by its name; a new one at the end where there is none.
inline std::string& text_of(Documents& documents, std::string_view name) {
    for (auto& document : documents)
        if (document.name == name) return document.text;
    return documents.emplace_back(cftkit::ModelDocument{std::string(name), ""}).text;
}

inline std::string listed(const std::vector<cftkit::ModelFinding>& findings) {
    std::string text;
    for (const auto& [document, finding] : findings) text += "\n" + document + ": " + to_string(finding);
    return text;
}

}  // namespace model_documents
