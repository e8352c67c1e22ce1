// SPDX-License-Identifier: Apache-2.0
#include "facts.hpp"

namespace generate {

void Facts::provenance(Initialiser& into, const cftkit::Provenance& facts) {
    std::string hint = "from";
    for (const auto& citation : facts.sources) hint.append("_").append(citation.source->id);
    into.field("provenance", generate::provenance(facts, arrays_, style_, std::move(hint)));
}

void Facts::texts(Initialiser& into, std::string_view member, std::string hint, const cftkit::List<std::string_view>& values) {
    std::vector<std::string> entries;
    for (const auto value : values) {
        entries.push_back(literal(value));
        hint.append("_").append(value);
    }
    list(into, member, "std::string_view", hint, entries, false);
}

void Facts::numbers(Initialiser& into, std::string_view member, std::string hint, const cftkit::List<std::uint16_t>& values) {
    std::vector<std::string> entries;
    for (const auto value : values) {
        entries.push_back(std::to_string(value));
        hint.append("_").append(entries.back());
    }
    list(into, member, "std::uint16_t", hint, entries, false);
}

void Facts::refs(Initialiser& into, std::string_view member, std::string hint, const cftkit::PracticeSet& set,
                 const cftkit::List<cftkit::PracticeRef>& values) {
    std::vector<std::string> entries;
    for (const auto& ref : values) {
        const std::string id(set.id_of(ref));
        entries.push_back(std::string("{") + (ref.is_family ? "true" : "false") + ", " + std::to_string(ref.index) + " /* " + id +
                          " */}");
        hint.append("_").append(id);
    }
    list(into, member, "PracticeRef", hint, entries, false);
}

void Facts::constant_list(std::string_view comment, std::string_view type, const std::string& name,
                          const std::vector<std::string>& entries) {
    const auto array = arrays_.list(type, name, entries);
    constants_ += "/// " + std::string(comment) + "\ninline constexpr " + style_.prefix + "List<" + style_.prefix +
                  std::string(type) + "> " + name + "{" + array + "};\n\n";
}

void Facts::constant(std::string_view comment, std::string_view type, std::string_view name, const Initialiser& value) {
    constants_ += "/// " + std::string(comment) + "\ninline constexpr " + style_.prefix + std::string(type) + " " +
                  std::string(name) + value.braced(4) + ";\n\n";
}

std::string Facts::header(std::string_view from, const std::vector<std::string>& includes) const {
    auto text = head(from, includes) + "namespace " + style_.space + " {\n\n";
    if (const auto arrays = arrays_.text(); !arrays.empty())
        text += "namespace detail::" + part_ + " {\n\n" + arrays + "\n}  // namespace detail::" + part_ + "\n\n";
    return text + constants_ + "}  // namespace " + style_.space + "\n";
}

std::map<std::string, std::string> model_headers(const cftkit::Model& model, const cftkit::Measures& measures,
                                                 const cftkit::Rules& rules, const Style& style) {
    std::map<std::string, std::string> files;
    files["model.hpp"] = model_header(model, style);
    files["practices.hpp"] = practices_header(model, style);
    files["protective_factors.hpp"] = protective_factors_header(model, style);
    files["programmes.hpp"] = programmes_header(model, style);
    files["measures.hpp"] = measures_header(measures, style);
    files["guards.hpp"] = guards_header(rules, model.practices, style);
    for (const auto& texts : model.texts) files["texts/" + std::string(texts.language) + ".hpp"] = texts_header(texts, style);
    files["texts/avoid.hpp"] = avoided_header(model, style);
    files["whole_model.hpp"] = whole_model_header(model, style);
    return files;
}

}  // namespace generate
