// SPDX-License-Identifier: Apache-2.0
#include <cftkit/json/loaded_instrument.hpp>

#include "documents.hpp"
#include "file.hpp"

#include <cftkit/core/error.hpp>

#include <filesystem>
#include <optional>

namespace cftkit {
inline namespace json {

struct LoadedInstrument::Data {
    reading::Store store;
    std::optional<SourceLibrary> sources;
    Instrument instrument;
    TakenFrom taken_from;
    List<Norm> norms;
};

LoadedInstrument LoadedInstrument::read(std::string_view text, const SourceLibrary* sources,
                                        const std::vector<std::string_view>& bands, const std::vector<std::string_view>& norms) {
    using namespace reading;
    auto data = std::make_shared<Data>();
    if (sources != nullptr) data->sources = *sources;
    Report report;
    Citing citing(sources, data->store, report);
    const Reader reader{data->store, citing, report};
    const auto tree_of = [&report](std::string_view document) {
        Value tree;
        static_cast<void>(parse(document, tree, report));
        report.throw_first();
        return tree;
    };
    data->instrument = read_instrument(tree_of(text), reader, &data->taken_from);
    report.throw_first();

    std::vector<BandSet> sets;
    UniqueIds set_ids(report);
    for (const auto document : bands) {
        sets.push_back(read_bands(tree_of(document), &data->instrument, reader));
        static_cast<void>(set_ids.add(std::string(sets.back().id), "/id"));
        report.throw_first();
    }
    std::vector<Norm> studies;
    UniqueIds norm_ids(report);
    for (const auto document : norms) {
        studies.push_back(read_norms(tree_of(document), &data->instrument, reader));
        static_cast<void>(norm_ids.add(std::string(studies.back().id), "/id"));
        report.throw_first();
    }
    data->instrument.band_sets = data->store.list(std::move(sets));
    data->norms = data->store.list(std::move(studies));
    return LoadedInstrument(std::move(data));
}

LoadedInstrument LoadedInstrument::from_json(std::string_view text) { return read(text, nullptr, {}, {}); }
LoadedInstrument LoadedInstrument::from_json(std::string_view text, const std::vector<std::string_view>& bands,
                                             const std::vector<std::string_view>& norms) {
    return read(text, nullptr, bands, norms);
}
LoadedInstrument LoadedInstrument::from_json(std::string_view text, const SourceLibrary& sources,
                                             const std::vector<std::string_view>& bands,
                                             const std::vector<std::string_view>& norms) {
    return read(text, &sources, bands, norms);
}

LoadedInstrument LoadedInstrument::read_folder(std::string_view path, const SourceLibrary* sources) {
    namespace fs = std::filesystem;
    auto file = reading::path_of(path);
    std::error_code ignored;
    if (fs::is_directory(file, ignored)) file /= "instrument.json";
    const auto text = reading::read_file(file);
    // Only a file of this name is known to have a folder of its own.
    if (file.filename() != "instrument.json") return read(text, sources, {}, {});
    const auto folder = file.parent_path();
    std::optional<SourceLibrary> found;
    if (const auto beside = folder / ".." / ".." / "sources.json"; sources == nullptr && fs::is_regular_file(beside, ignored)) {
        found = SourceLibrary::from_json(reading::read_file(beside));
        sources = &*found;
    }
    std::vector<std::string> bands;
    std::vector<std::string> norms;
    for (const auto& one : reading::json_files(folder / "bands")) bands.push_back(reading::read_file(one));
    for (const auto& one : reading::json_files(folder / "norms")) norms.push_back(reading::read_file(one));
    return read(text, sources, {bands.begin(), bands.end()}, {norms.begin(), norms.end()});
}

LoadedInstrument LoadedInstrument::from_file(std::string_view path) { return read_folder(path, nullptr); }
LoadedInstrument LoadedInstrument::from_file(std::string_view path, const SourceLibrary& sources) {
    return read_folder(path, &sources);
}
SourceLibrary SourceLibrary::from_file(std::string_view path) { return from_json(reading::read_file(reading::path_of(path))); }

const Instrument& LoadedInstrument::instrument() const& noexcept { return data_->instrument; }
const TakenFrom& LoadedInstrument::taken_from() const& noexcept { return data_->taken_from; }
List<Norm> LoadedInstrument::norms() const& noexcept { return data_->norms; }

const Norm* LoadedInstrument::find_norm(std::string_view id) const& noexcept {
    for (const auto& norm : data_->norms)
        if (norm.id == id) return &norm;
    return nullptr;
}

const Norm& LoadedInstrument::norm(std::string_view id) const& {
    if (const auto* found = find_norm(id)) return *found;
    std::vector<std::string_view> known;
    for (const auto& norm : data_->norms) known.push_back(norm.id);
    raise(ErrorCode::unknown_norm, data_->instrument.id,
          known.empty() ? "no norm: none was loaded" : "one of " + reading::joined(known), id);
}

}  // namespace json
}  // namespace cftkit
