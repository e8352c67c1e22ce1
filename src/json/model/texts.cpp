// SPDX-License-Identifier: Apache-2.0
#include "reader.hpp"

namespace cftkit {
inline namespace json {
namespace reading {

namespace {

std::optional<std::string> read_language(const Fields& fields) {
    auto language = fields.text("language");
    const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
    if (!language || (language->size() == 2 && is_letter((*language)[0]) && is_letter((*language)[1]))) return language;
    fields.report().add(ErrorCode::bad_id, fields.at("language"), "a language as two small letters, for example en",
                        shown(*fields.find("language")));
    return std::nullopt;
}

}  // namespace

void read_texts(const Value& document, const ModelReader& reader) {
    auto& report = reader.report;
    const Fields top({&document, ""}, report, {"schema", "language", "texts"});
    const auto language = read_language(top);
    for (const auto& [id, node] : top.members("texts")) {
        auto text = read_text(node, report);
        if (!is_message_id(id)) {
            report.add(ErrorCode::bad_id, node.at, "words in lower snake case joined by dots", shortened(id));
            continue;
        }
        if (text && text->find_first_not_of(' ') == std::string::npos) {
            report.add(ErrorCode::missing_text, node.at, "a text", "an empty one");
            continue;
        }
        if (!language || !text) continue;
        reader.into.texts[*language].push_back(
            {{reader.store.text(id), reader.store.text(std::move(*text))}, {reader.document, node.at}});
    }
}

void read_avoided(const Value& document, const ModelReader& reader) {
    const Fields top({&document, ""}, reader.report, {"schema", "words"});
    for (const auto& node : top.list("words")) {
        const Fields fields(node, reader.report, {"language", "word", "because", "instead"});
        const auto language = read_language(fields);
        const auto word = fields.text("word");
        const auto because = reader.text(fields, "because");
        const auto instead = reader.text(fields, "instead");
        if (word && word->find_first_not_of(' ') == std::string::npos)
            wrong_type(fields.node("word"), reader.report, "a word or phrase");
        else if (language && word)
            reader.into.avoided.push_back(
                {{reader.store.text(*language), reader.store.text(*word), because, instead}, {reader.document, fields.at("word")}});
    }
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
