// SPDX-License-Identifier: Apache-2.0
#include <cftkit/json/loaded_model.hpp>

#include "../file.hpp"
#include "../rules/reader.hpp"
#include "../wording.hpp"
#include "documents.hpp"

#include <cftkit/core/error.hpp>

#include <algorithm>
#include <filesystem>
#include <iterator>

namespace cftkit {
inline namespace json {
namespace reading {
namespace {

struct Kind {
    std::string_view name;
    void (*read)(const Value&, const ModelReader&);
};
constexpr Kind kinds[] = {{"systems", read_systems},     {"compassion", read_compassion}, {"patterns", read_patterns},
                          {"practices", read_practices}, {"breathing", read_breathing},   {"protective_factors", read_factors},
                          {"programme", read_programme}, {"check_in", read_check_in},     {"measures", read_measures},
                          {"texts", read_texts},         {"avoid", read_avoided},
                          {"flags", read_flags},         {"guards", read_guards},         {"questions", read_questions},
                          {"settings", read_settings}};

const Kind* find_kind(std::string_view name) noexcept {
    const auto* kind = std::find_if(std::begin(kinds), std::end(kinds), [name](const auto& one) { return one.name == name; });
    return kind == std::end(kinds) ? nullptr : kind;
}

/// "systems" of "systems.v1"; the document is of a kind that a model has, in a version that is known.
bool has_known_schema(OpenDocument& document) {
    const auto* schema = document.tree.find("schema");
    const bool is_text = schema != nullptr && schema->kind == Value::Kind::text;
    const std::string kind = is_text ? schema->text.substr(0, schema->text.find('.')) : std::string();
    if (document.tree.kind == Value::Kind::object && is_text && !is_model_kind(kind)) {
        std::vector<std::string> names;
        for (const auto& one : kinds) names.push_back(std::string(one.name) + ".v1");
        document.report.add(ErrorCode::wrong_schema, "/schema", "one of " + joined({names.begin(), names.end()}), shown(*schema));
        return false;
    }
    if (!check_schema(document.tree, kind.empty() ? "practices" : kind, document.report)) return false;
    document.kind = kind;
    return true;
}

/// A publication is the author's own source of what it says; a copy is not.
List<const Source*> originals(const SourceLibrary* library, const List<const Source*>& of_base, Store& store) {
    std::vector<const Source*> originals;
    if (library != nullptr)
        for (const auto& source : library->sources())
            if (source.copy_of.empty()) originals.push_back(&source);
    for (const auto* source : of_base)
        if (source->copy_of.empty() && (library == nullptr || library->find(source->id) == nullptr)) originals.push_back(source);
    return store.list(std::move(originals));
}

void check_once(ModelReading& reading) {
    for (const std::string_view kind : {"systems", "compassion", "patterns", "check_in", "measures", "flags", "settings"}) {
        const OpenDocument* first = nullptr;
        for (auto& document : reading.documents) {
            if (document.kind != kind) continue;
            if (first != nullptr)
                document.report.add(ErrorCode::duplicate_id, "/schema", "one document of this kind",
                                    std::string(kind) + " again");
            first = &document;
        }
    }
}

void read_all(ModelReading& reading) {
    auto& store = reading.into.store;
    const auto* library = reading.options.sources;
    const auto of_base = reading.options.base == nullptr ? List<const Source*>() : reading.options.base->sources;
    const auto authors_own = originals(library, of_base, store);
    for (std::size_t i = 0; i < reading.documents.size(); ++i) {
        auto& document = reading.documents[i];
        if (!document.report.empty() || !has_known_schema(document)) continue;
        Citing citing(library, store, document.report, of_base);
        check_remarks(document.tree, document.report);
        find_kind(document.kind)->read(document.tree, {store, citing, document.report, i, reading.draft, authors_own});
    }
    check_once(reading);
    assemble(reading);
    check_practices(reading);
    check_texts(reading);
    if (reading.options.is_complete) check_whole(reading);
}

std::vector<ModelFinding> read_model(const std::vector<ModelDocument>& documents, const ModelOptions& options,
                                     LoadedModel::Data& into) {
    ModelReading reading{options, false, {}, {}, {}, into};
    for (const auto& document : documents) {
        auto& open = reading.documents.emplace_back();
        open.name = document.name;
        static_cast<void>(parse(document.text, open.tree, open.report));
    }
    read_all(reading);
    std::vector<ModelFinding> findings;
    for (auto& document : reading.documents)
        for (auto& finding : document.report.take())
            if (findings.size() < 200) findings.push_back({document.name, std::move(finding)});
    for (auto& one : reading.elsewhere)
        if (findings.size() < 200) findings.push_back(std::move(one));
    return findings;
}

/// The documents of a folder at the places of docs/model_format.md, always in the same order.
std::vector<ModelDocument> read_folder(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    const auto add_all = [&](const std::filesystem::path& place) {
        for (auto& file : json_files(folder / place)) files.push_back(std::move(file));
    };
    const auto add = [&](const char* name) {
        std::error_code ignored;
        if (std::filesystem::is_regular_file(folder / name, ignored)) files.push_back(folder / name);
    };
    add_all("model");
    add_all("protective_factors");
    add_all("practices");
    add_all("programmes");
    add("check_in.json");
    add("measures.json");
    add_all("guards");
    add_all("texts");
    std::vector<std::filesystem::path> languages;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder / "texts", error), end; !error && entry != end; entry.increment(error))
        if (std::error_code ignored; entry->is_directory(ignored)) languages.push_back(entry->path().filename());
    std::sort(languages.begin(), languages.end());
    for (const auto& language : languages) add_all(std::filesystem::path("texts") / language);
    std::vector<ModelDocument> documents;
    for (const auto& file : files) {
        const auto name = file.lexically_relative(folder).generic_u8string();
        documents.push_back({std::string(name.begin(), name.end()), read_file(file)});
    }
    return documents;
}

}  // namespace

bool is_model_kind(std::string_view kind) noexcept { return find_kind(kind) != nullptr; }

void check_model_document(Value&& document, std::string kind, const SourceLibrary* sources, Report& report) {
    LoadedModel::Data data;
    ModelOptions options;
    options.sources = sources;
    ModelReading reading{options, true, {}, {}, {}, data};
    auto& open = reading.documents.emplace_back();
    open.tree = std::move(document);
    open.kind = std::move(kind);
    read_all(reading);
    report = std::move(open.report);
}

}  // namespace reading

LoadedModel LoadedModel::from_json(const std::vector<ModelDocument>& documents, const ModelOptions& options) {
    auto data = std::make_shared<Data>();
    if (options.sources != nullptr) data->sources = *options.sources;
    const auto findings = reading::read_model(documents, options, *data);
    if (!findings.empty()) {
        const auto& [document, finding] = findings.front();
        raise(finding.rule, document + finding.where, finding.expected, finding.found);
    }
    return LoadedModel(std::move(data));
}

LoadedModel LoadedModel::from_file(std::string_view path, const ModelOptions& options) {
    namespace fs = std::filesystem;
    const auto place = reading::path_of(path);
    std::error_code ignored;
    if (!fs::is_directory(place, ignored)) {
        const auto name = place.filename().generic_u8string();
        return from_json({{std::string(name.begin(), name.end()), reading::read_file(place)}}, options);
    }
    const auto documents = reading::read_folder(place);
    if (documents.empty()) raise(ErrorCode::cannot_read_file, path, "a folder with documents of a model", "none");
    std::optional<SourceLibrary> found;
    auto with_sources = options;
    if (const auto beside = place / "sources.json"; options.sources == nullptr && fs::is_regular_file(beside, ignored)) {
        found = SourceLibrary::from_json(reading::read_file(beside));
        with_sources.sources = &*found;
    }
    return from_json(documents, with_sources);
}

const Model& LoadedModel::model() const& noexcept { return data_->model; }
const Measures& LoadedModel::measures() const& noexcept { return data_->measures; }
const Rules& LoadedModel::rules() const& noexcept { return data_->rules; }

std::vector<ModelFinding> check_model(const std::vector<ModelDocument>& documents, const ModelOptions& options) {
    LoadedModel::Data data;
    return reading::read_model(documents, options, data);
}

}  // namespace json
}  // namespace cftkit
