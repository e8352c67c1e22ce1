// SPDX-License-Identifier: Apache-2.0
#include "reader.hpp"

namespace cftkit {
inline namespace json {
namespace reading {

namespace {

struct Member {
    std::string_view id;
    CheckInAnswer answer;
};
constexpr Member members[] = {{"threat", CheckInAnswer::level},         {"drive", CheckInAnswer::level},
                              {"soothing", CheckInAnswer::level},       {"felt_safeness", CheckInAnswer::level},
                              {"distress", CheckInAnswer::level},       {"energy", CheckInAnswer::level},
                              {"minutes_free", CheckInAnswer::minutes}, {"place", CheckInAnswer::place}};

}  // namespace

std::vector<std::string_view> check_in_members() {
    std::vector<std::string_view> ids;
    for (const auto& member : members) ids.push_back(member.id);
    return ids;
}

void read_check_in(const Value& document, const ModelReader& reader) {
    auto& report = reader.report;
    const Fields top({&document, ""}, report, {"schema", "id", "wording_id", "questions"}, {"sources", "status"});
    CheckInForm form;
    form.id = reader.store.text(top.id("id").value_or(""));
    form.wording_id = reader.wording(top, "wording_id");
    form.provenance = reader.own_provenance(top);
    std::vector<CheckInQuestion> questions;
    UniqueIds ids(report);
    for (const auto& node : top.list("questions")) {
        const Fields fields(node, report, {"id", "answer", "wording_id"});
        CheckInQuestion question;
        const auto id = fields.word("id", check_in_members());
        const auto answer = fields.word("answer", words_up_to(CheckInAnswer::place));
        question.wording_id = reader.wording(fields, "wording_id");
        if (!id || !ids.add(std::string(members[*id].id), fields.at("id"))) continue;
        question.id = members[*id].id;
        question.answer = members[*id].answer;
        if (answer && static_cast<CheckInAnswer>(*answer) != question.answer)
            report.add(ErrorCode::unknown_word, fields.at("answer"),
                       std::string(name(question.answer)) + " for " + std::string(question.id), shown(*fields.find("answer")));
        questions.push_back(question);
    }
    form.questions = reader.store.list(std::move(questions));
    reader.into.check_in = {form, reader.document};
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
