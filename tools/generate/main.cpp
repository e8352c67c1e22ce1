// SPDX-License-Identifier: Apache-2.0
// Writes constants from JSON documents.
//
//   cftkit_generate --data DATA --out FOLDER [--check]      the shipped catalogue; FOLDER is include/cftkit/catalogue
//   cftkit_generate --namespace NAME [--sources FILE] [--known PATH]... --out FOLDER DOCUMENT...
//                                                           constants of one's own, as NAME::<id>
//   cftkit_generate --data DATA --dump                      everything in the loaded forms and in the model as JSON, to compare
//                                                           with the constants
//
// The catalogue is the forms in DATA/instruments and, where DATA has one, the model around them (docs/model_format.md).
// Constants of one's own are forms only.
//
// --known names forms that exist besides: a document, its folder, or a folder like data/. They may be named by the documents,
// and their ids and aliases are taken. Faults between the forms (check_collection) end with 1, and nothing is written.
// --check writes nothing: it names the headers that are not what would be written, and ends with 1 where there are any.
#include "facts.hpp"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>

namespace {

namespace fs = std::filesystem;

struct Options {
    fs::path data;
    fs::path out;
    fs::path sources;
    std::string space;
    bool is_check = false;
    bool is_dump = false;
    std::vector<std::string> documents;
    std::vector<std::string> known;
};

constexpr const char* usage =
    "cftkit_generate --data DATA --out FOLDER [--check] | --namespace NAME [--sources FILE] [--known PATH]... --out FOLDER "
    "DOCUMENT... | --data DATA --dump\n";

std::optional<Options> read_options(int count, char** words) {
    Options options;
    for (int i = 1; i < count; ++i) {
        const std::string_view word = words[i];
        const auto next = [&]() -> std::string { return i + 1 < count ? words[++i] : ""; };
        if (word == "--data")
            options.data = next();
        else if (word == "--out" || word == "--output")
            options.out = next();
        else if (word == "--sources")
            options.sources = next();
        else if (word == "--namespace")
            options.space = next();
        else if (word == "--known")
            options.known.push_back(next());
        else if (word == "--check")
            options.is_check = true;
        else if (word == "--dump")
            options.is_dump = true;
        else if (word.starts_with("--"))
            return std::nullopt;
        else
            options.documents.emplace_back(word);
    }
    const bool is_catalogue =
        !options.data.empty() && options.space.empty() && options.documents.empty() && options.known.empty();
    const bool is_own = options.data.empty() && !options.space.empty() && !options.documents.empty();
    if (is_catalogue == is_own || (options.out.empty() && !options.is_dump) || (options.is_dump && !is_catalogue))
        return std::nullopt;
    return options;
}

/// The folders of data/instruments, by name.
std::vector<fs::path> folders_in(const fs::path& folder) {
    std::vector<fs::path> folders;
    for (const auto& entry : fs::directory_iterator(folder))
        if (fs::exists(entry.path() / "instrument.json")) folders.push_back(entry.path());
    std::sort(folders.begin(), folders.end());
    return folders;
}

/// Loads one document or folder; an error names the file.
cftkit::LoadedInstrument load(const fs::path& path, const std::optional<cftkit::SourceLibrary>& sources) {
    try {
        return sources ? cftkit::LoadedInstrument::from_file(path.string(), *sources)
                       : cftkit::LoadedInstrument::from_file(path.string());
    } catch (const cftkit::Error&) {
        std::fprintf(stderr, "%s\n", path.string().c_str());
        throw;
    }
}

/// The forms that --known names.
std::vector<cftkit::LoadedInstrument> load_known(const std::vector<std::string>& paths) {
    std::vector<cftkit::LoadedInstrument> known;
    for (const auto& path : paths)
        if (const auto instruments = fs::path(path) / "instruments"; fs::is_directory(instruments))
            for (const auto& folder : folders_in(instruments)) known.push_back(load(folder, std::nullopt));
        else
            known.push_back(load(path, std::nullopt));
    return known;
}

/// Prints what is wrong between the forms, each with its path; whether there was anything.
bool complain_of_collection(const std::vector<cftkit::LoadedInstrument>& loaded, const std::vector<std::string>& paths,
                            const std::vector<cftkit::LoadedInstrument>& known) {
    std::vector<const cftkit::Instrument*> views;
    for (const auto& one : known) views.push_back(&one.instrument());
    const auto findings = cftkit::check_collection(loaded, {views.data(), views.size()});
    for (const auto& [form, finding] : findings)
        std::fprintf(stderr, "%s: %s\n", paths[form].c_str(), to_string(finding).c_str());
    return !findings.empty();
}

using Files = std::map<std::string, std::string>;

/// The model around the forms, and nothing where the folder holds forms only.
std::optional<cftkit::LoadedModel> load_model(const fs::path& data, const std::vector<cftkit::LoadedInstrument>& loaded,
                                              const cftkit::SourceLibrary& library) {
    if (!fs::is_directory(data / "practices")) return std::nullopt;
    std::vector<const cftkit::Instrument*> forms;
    for (const auto& one : loaded) forms.push_back(&one.instrument());
    cftkit::ModelOptions options;
    options.sources = &library;
    options.is_complete = true;
    options.instruments = {forms.data(), forms.size()};
    return cftkit::LoadedModel::from_file(data.string(), options);
}

Files catalogue(const std::vector<cftkit::LoadedInstrument>& loaded, const cftkit::SourceLibrary& library,
                const std::optional<cftkit::LoadedModel>& model) {
    const generate::Style style;
    Files files;
    std::vector<const cftkit::Source*> sources;
    for (const auto& source : library.sources()) sources.push_back(&source);
    const auto by_id = [](const auto* left, const auto* right) { return left->id < right->id; };
    std::sort(sources.begin(), sources.end(), by_id);
    files["sources.hpp"] = generate::sources_header(sources, "data/sources.json", style);
    for (const auto& one : loaded) {
        const std::string id(one.instrument().id);
        files["instruments/" + id + ".hpp"] = generate::instrument_header(one.instrument(), "data/instruments/" + id, style);
        if (!one.norms().empty())
            files["instruments/" + id + "_norms.hpp"] = generate::norms_header(one, "data/instruments/" + id + "/norms", style);
    }
    files["all.hpp"] = generate::all_header(loaded, style);
    if (model)
        files.merge(generate::model_headers(model->model(), model->measures(), model->rules(), style));
    else
        files.merge(generate::model_headers({}, {}, {}, style));
    return files;
}

Files own_constants(const std::vector<cftkit::LoadedInstrument>& loaded, const std::string& space) {
    const generate::Style style{space, space, "", "cftkit::"};
    Files files;
    std::map<std::string_view, const cftkit::Source*> by_id;
    for (const auto& one : loaded)
        for (const auto* source : generate::sources_of(one)) by_id.emplace(source->id, source);
    std::vector<const cftkit::Source*> sources;
    for (const auto& [id, source] : by_id) sources.push_back(source);
    files["sources.hpp"] = generate::sources_header(sources, "the documents' sources", style);
    for (const auto& one : loaded) {
        const std::string id(one.instrument().id);
        for (const auto& name : {id + ".hpp", id + "_norms.hpp"})
            if (files.contains(name))
                cftkit::raise(cftkit::ErrorCode::duplicate_id, "/id", "an id whose header no other constant has", id);
        files[id + ".hpp"] = generate::instrument_header(one.instrument(), id, style);
        if (!one.norms().empty()) files[id + "_norms.hpp"] = generate::norms_header(one, id, style);
    }
    return files;
}

std::string text_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

int check(const Files& files, const fs::path& out) {
    int stale = 0;
    const auto complain = [&](const std::string& name, const char* why) {
        std::fprintf(stderr, "%s: %s\n", name.c_str(), why);
        stale = 1;
    };
    for (const auto& [name, text] : files)
        if (!fs::exists(out / name))
            complain(name, "is missing");
        else if (text_of(out / name) != text)
            complain(name, "is stale");
    for (const auto& entry : fs::recursive_directory_iterator(out)) {
        const auto name = entry.path().lexically_relative(out).generic_string();
        if (entry.is_regular_file() && !files.contains(name)) complain(name, "is not made of the data");
    }
    return stale;
}

int write(const Files& files, const fs::path& out) {
    for (const auto& [name, text] : files) {
        fs::create_directories((out / name).parent_path());
        std::ofstream file(out / name, std::ios::binary);
        file << text;
        if (!file.flush()) {
            std::fprintf(stderr, "%s: cannot be written\n", (out / name).string().c_str());
            return 1;
        }
    }
    return 0;
}

int run(const Options& options) {
    std::optional<cftkit::SourceLibrary> library;
    const auto sources = options.data.empty() ? options.sources : options.data / "sources.json";
    if (!sources.empty()) library = cftkit::SourceLibrary::from_file(sources.string());
    auto paths = options.documents;
    if (!options.data.empty())
        for (const auto& folder : folders_in(options.data / "instruments")) paths.push_back(folder.string());
    std::vector<cftkit::LoadedInstrument> loaded;
    for (const auto& path : paths) loaded.push_back(load(path, library));
    if (complain_of_collection(loaded, paths, load_known(options.known))) return 1;
    std::optional<cftkit::LoadedModel> model;
    if (!options.data.empty()) model = load_model(options.data, loaded, *library);
    if (options.is_dump) {
        std::string forms;
        std::string norms;
        for (const auto& one : loaded) {
            const std::string id(one.instrument().id);
            forms += (forms.empty() ? "\n\"" : ",\n\"") + id + "\": " + cftkit::dump(one.instrument());
            for (const auto& norm : one.norms())
                norms += (norms.empty() ? "\n\"" : ",\n\"") + id + "/" + std::string(norm.id) + "\": " + cftkit::dump(norm);
        }
        std::printf("{\"instruments\": {%s\n}, \"norms\": {%s\n},\n\"model\": %s,\n\"measures\": %s,\n\"rules\": %s}\n",
                    forms.c_str(), norms.c_str(), cftkit::dump(model ? model->model() : cftkit::Model{}).c_str(),
                    cftkit::dump(model ? model->measures() : cftkit::Measures{}).c_str(),
                    cftkit::dump(model ? model->rules() : cftkit::Rules{}).c_str());
        return 0;
    }
    const auto files = options.data.empty() ? own_constants(loaded, options.space) : catalogue(loaded, *library, model);
    return options.is_check ? check(files, options.out) : write(files, options.out);
}

}  // namespace

int main(int count, char** words) {
    const auto options = read_options(count, words);
    if (!options) {
        std::fputs(usage, stderr);
        return 2;
    }
    try {
        return run(*options);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "cftkit_generate: %s\n", error.what());
        return 1;
    }
}
