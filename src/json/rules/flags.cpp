// SPDX-License-Identifier: Apache-2.0
#include "reader.hpp"

namespace cftkit {
inline namespace json {
namespace reading {
namespace {

std::vector<std::string_view> all_flags() { return {flag_names, flag_names + flag_count}; }

FlagFacts read_flag(const Fields& fields, const Provenance& above, const ModelReader& reader) {
    auto& report = reader.report;
    FlagFacts facts;
    facts.hazard = fields.word("hazard", {"yes", "no"}) == std::size_t{1} ? Ternary::no : Ternary::yes;
    facts.tiers = word_of(fields, "tiers", Tiers::hazard_only);
    facts.question = reader.store.text(fields.id("question").value_or(""));
    facts.set_by = word_of(fields, "set_by", SetBy::marks);
    facts.validity = word_of(fields, "validity", Validity::until_changed);
    const bool may_fade = !fields.has("validity") || facts.validity != Validity::until_changed;
    facts.valid_for = static_cast<std::uint16_t>(fields.whole("valid_for", 1, 65535).value_or(0));
    if (may_fade && fields.has("validity") && !fields.has("valid_for"))
        report.add(ErrorCode::missing_key, fields.at(),
                   facts.validity == Validity::session ? "valid_for: how many minutes" : "valid_for: how many days",
                   "no such key");
    if (!may_fade && fields.has("valid_for"))
        report.add(ErrorCode::unknown_key, fields.at("valid_for"), "no length for what stands until it is changed", "valid_for");
    if (const auto cleared_by = fields.word("cleared_by", {"review", "later_day"})) {
        facts.is_cleared_by_review = *cleared_by == 0;
        facts.is_cleared_next_day = *cleared_by == 1;
    }
    facts.provenance = reader.provenance(fields, above);
    return facts;
}

}  // namespace

void read_flags(const Value& document, const ModelReader& reader) {
    auto& report = reader.report;
    const Fields top({&document, ""}, report, {"schema", "flags"}, {"sources", "status"});
    const auto above = reader.own_provenance(top);
    FlagsDraft draft;
    UniqueIds once(report);
    for (const auto& node : top.list("flags")) {
        const Fields fields(node, report, {"flag", "hazard", "tiers", "set_by", "validity"},
                            {"question", "valid_for", "cleared_by", "sources", "status"});
        const auto flag = fields.word("flag", all_flags());
        auto facts = read_flag(fields, above, reader);
        if (!flag || !once.add(std::string(flag_names[*flag]), fields.at("flag"))) continue;
        facts.flag = static_cast<Flag>(*flag);
        draft.flags.push_back(facts);
        draft.flags_at.push_back(fields.at());
    }
    reader.into.rules.flags = {std::move(draft), reader.document};
}

void read_questions(const Value& document, const ModelReader& reader) {
    auto& report = reader.report;
    const Fields top({&document, ""}, report, {"schema", "questions"}, {"sources", "status"});
    const auto above = reader.own_provenance(top);
    for (const auto& node : top.list("questions")) {
        const Fields fields(node, report, {"id", "flags", "wording_id", "when", "is_sensitive", "needs"}, {"sources", "status"});
        Question question;
        const auto id = fields.id("id");
        std::vector<Flag> flags;
        UniqueIds once(report);
        for (const auto& one : filled_list(fields, "flags", "at least one flag"))
            if (const auto flag = read_word(one, report, all_flags()); flag && once.add(std::string(flag_names[*flag]), one.at))
                flags.push_back(static_cast<Flag>(*flag));
        question.flags = reader.store.list(std::move(flags));
        question.wording_id = reader.wording(fields, "wording_id");
        question.when = word_of(fields, "when", AskWhen::on_request);
        question.is_sensitive = fields.truth("is_sensitive").value_or(false);
        UniqueIds once_needed(report);
        for (const auto& one : fields.list("needs")) {
            const auto need = read_word(one, report, {"signpost", "reviewer"});
            if (!need || !once_needed.add(*need == 0 ? "signpost" : "reviewer", one.at)) continue;
            (*need == 0 ? question.needs_signpost : question.needs_reviewer) = true;
        }
        question.provenance = reader.provenance(fields, above);
        if (!id) continue;
        question.id = reader.store.text(*id);
        reader.into.rules.questions.push_back({question, {reader.document, fields.at()}});
    }
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
