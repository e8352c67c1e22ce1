// SPDX-License-Identifier: Apache-2.0
#include "reader.hpp"

namespace cftkit {
inline namespace json {
namespace reading {

namespace {

void read_family(const Fields& top, FamilyDraft& into, const ModelReader& reader) {
    if (!top.has("family")) return;
    auto& report = reader.report;
    const auto node = top.node("family");
    into.is_named_only = true;
    for (const auto& member : node.value->members)
        into.is_named_only = into.is_named_only && (member.key == "id" || member.key == "note");
    const Fields fields = into.is_named_only ? Fields(node, report, {"id"})
                                             : Fields(node, report, {"id", "mark", "wording_id"}, {"needs", "sources", "status"});
    auto& family = into.family;
    const auto id = fields.id("id");
    family.id = reader.store.text(id.value_or(""));
    if (into.is_named_only) return;
    if (family.id == "breathing")
        report.add(ErrorCode::bad_id, fields.at("id"), "another id: breathing.json holds the paces", "breathing");
    std::vector<std::string_view> marks;
    for (const auto& one : family_marks) marks.push_back(one.mark);
    if (const auto mark = fields.word("mark", marks)) {
        family.mark = marks[*mark];
        for (const auto& one : family_marks)
            if (one.id == family.id && one.mark != family.mark)
                report.add(ErrorCode::unknown_word, fields.at("mark"),
                           std::string(one.mark) + ", the mark of " + std::string(one.id), std::string(family.mark));
    }
    family.wording_id = reader.wording(fields, "wording_id");
    into.needs = read_needs(fields, reader);
    family.provenance = reader.own_provenance(fields);
}

List<PracticeCaution> read_cautions(const Fields& fields, const Provenance& above, const ModelReader& reader) {
    std::vector<PracticeCaution> cautions;
    UniqueIds ids(reader.report);
    for (const auto& node : fields.list("cautions")) {
        const Fields one(node, reader.report, {"id"}, {"sources", "status"});
        const auto id = one.word("id", words_up_to(Caution::strong_imagery));
        const auto provenance = reader.provenance(one, above);
        if (!id || !ids.add(std::string(name(static_cast<Caution>(*id))), one.at("id"))) continue;
        cautions.push_back({static_cast<Caution>(*id), provenance});
    }
    return reader.store.list(std::move(cautions));
}

List<Evidence> read_evidence(const Fields& fields, const Provenance& above, const ModelReader& reader) {
    std::vector<Evidence> evidence;
    for (const auto& node : fields.list("evidence")) {
        const Fields one(node, reader.report, {"about", "note"}, {"sources", "status"});
        evidence.push_back(
            {word_of(one, "about", EvidenceAbout::variant), reader.text(one, "note"), reader.provenance(one, above)});
    }
    return reader.store.list(std::move(evidence));
}

PracticeDraft read_practice(const Fields& fields, const ModelReader& reader) {
    PracticeDraft draft;
    draft.at = fields.at();
    auto& practice = draft.practice;
    practice.wording_id = reader.wording(fields, "wording_id");
    practice.systems = words_of(fields, "systems", EmotionSystem::soothing, reader);
    practice.flow = word_of(fields, "flow", Flow::from_others);
    practice.attributes = words_of(fields, "attributes", EngagementAttribute::non_judgement, reader);
    practice.skills = words_of(fields, "skills", ActionSkill::sensory, reader);
    draft.grows = named_ids(fields, "grows", reader);
    draft.needs = read_needs(fields, reader);
    practice.provenance = reader.own_provenance(fields);
    practice.cautions = read_cautions(fields, practice.provenance, reader);
    practice.evidence = read_evidence(fields, practice.provenance, reader);
    practice.without_alternative = words_of(fields, "without_alternative", Alternative::closed_eyes, reader);
    practice.without_alternative_because = reader.text(fields, "without_alternative_because");
    if (practice.without_alternative.empty() != practice.without_alternative_because.empty())
        reader.report.add(ErrorCode::missing_key, fields.at(), "without_alternative and without_alternative_because together", "one of them");
    practice.closing_id = reader.wording(fields, "closing_id");
    read_variants(fields, draft, reader);
    return draft;
}

}  // namespace

void read_practices(const Value& document, const ModelReader& reader) {
    auto& report = reader.report;
    const Fields top({&document, ""}, report, {"schema", "family", "practices"});
    FamilyDraft file;
    file.document = reader.document;
    read_family(top, file, reader);
    UniqueIds ids(report);
    for (const auto& node : top.list("practices")) {
        const Fields fields(node, report,
                            {"id", "wording_id", "systems", "flow", "attributes", "skills", "closing_id", "variants"},
                            {"grows", "needs", "cautions", "evidence", "without_alternative", "without_alternative_because",
                             "sources", "status"});
        const auto id = fields.id("id");
        auto draft = read_practice(fields, reader);
        if (!id || !ids.add(*id, fields.at("id"))) continue;
        draft.practice.id = reader.store.text(*id);
        file.practices.push_back(std::move(draft));
    }
    reader.into.families.push_back(std::move(file));
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
