// SPDX-License-Identifier: Apache-2.0
#include "catch.hpp"
#include "documents.hpp"

#include <cftkit/assessment/definition_fingerprint.hpp>
#include <cftkit/catalogue/all.hpp>
#include <cftkit/json.hpp>

#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace {

namespace fs = std::filesystem;

const fs::path data = CFTKIT_DATA_DIR;

std::string text_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    REQUIRE(file);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

cftkit::LoadedInstrument loaded(std::string_view id) {
    return cftkit::LoadedInstrument::from_file((data / "instruments" / id).string());
}

template <class T>
concept ScoresItself = requires(T form, std::vector<int> answers) {
    std::forward<T>(form).score(answers);
};
static_assert(ScoresItself<const cftkit::LoadedInstrument&>);
static_assert(!ScoresItself<cftkit::LoadedInstrument>, "a temporary owner would leave its scores without a form");
static_assert(std::is_convertible_v<const cftkit::LoadedInstrument&, const cftkit::Instrument&>);
static_assert(!std::is_convertible_v<cftkit::LoadedInstrument, const cftkit::Instrument&>);

}  // namespace

TEST_CASE("a loaded form is the constant, in everything", "[json]") {
    for (const auto* constant : cftkit::catalogue::all_instruments) {
        INFO(constant->id);
        const auto form = loaded(constant->id);
        CHECK(cftkit::dump(form) == cftkit::dump(*constant));
        REQUIRE(form.instrument().scales.size() == constant->scales.size());
        for (std::size_t i = 0; i < constant->scales.size(); ++i) {
            CHECK(form.instrument().scales[i].fingerprint == constant->scales[i].fingerprint);
            CHECK(cftkit::definition_fingerprint(*constant, constant->scales[i]) == constant->scales[i].fingerprint);
        }
    }
}

TEST_CASE("a loaded form scores as the constant does, blanks and illegal codes included", "[json]") {
    std::uint32_t seed = 1;
    const auto random = [&seed](int count) {
        seed = seed * 1'664'525U + 1'013'904'223U;
        return static_cast<int>((seed >> 8) % static_cast<unsigned>(count));
    };
    for (const auto* constant : cftkit::catalogue::all_instruments) {
        const auto form = loaded(constant->id);
        for (int sheet = 0; sheet < 200; ++sheet) {
            std::vector<cftkit::Answer> answers;
            for (const auto& item : constant->items) {
                const int code = item.lowest_code + random(item.highest_code - item.lowest_code + 1);
                answers.push_back(random(12) == 0   ? cftkit::Answer()
                                  : random(40) == 0 ? cftkit::Answer(99)
                                                    : cftkit::Answer(code));
            }
            const cftkit::ScoringOptions options{.missing_rule = sheet % 2 == 0 ? cftkit::complete : cftkit::prorate(3)};
            const auto one = form.score(answers, options);
            const auto other = constant->score(answers, options);
            CHECK(one.results() == other.results());
        }
    }
}

TEST_CASE("the shipped documents have no findings, and their vectors agree", "[json]") {
    const auto library = cftkit::SourceLibrary::from_file((data / "sources.json").string());
    CHECK(cftkit::check(text_of(data / "sources.json")).empty());
    std::size_t documents = 0;
    for (const auto& folder : fs::directory_iterator(data / "instruments")) {
        const auto form = cftkit::LoadedInstrument::from_file(folder.path().string(), library);
        for (const auto& file : fs::recursive_directory_iterator(folder)) {
            if (file.path().extension() != ".json") continue;
            INFO(file.path().lexically_relative(data).generic_string());
            for (const auto& finding : cftkit::check(text_of(file.path()), {&form.instrument(), &library})) {
                INFO(finding);
                CHECK(finding.rule == cftkit::ErrorCode::none);
            }
            ++documents;
        }
    }
    CHECK(documents > 20);
}

TEST_CASE("sources are found by id and stay where they are", "[json]") {
    const auto library = cftkit::SourceLibrary::from_json(documents::sources);
    REQUIRE(library.find("own_2026") != nullptr);
    CHECK(library.find("own_2026")->year == 2026);
    CHECK(library.find("nobody_1999") == nullptr);
    const auto form = cftkit::LoadedInstrument::from_json(documents::calm_2, library);
    CHECK(form.instrument().reference == library.find("own_2026"));
}

TEST_CASE("without a library a source is its bare id, one for all who cite it", "[json]") {
    const auto form = cftkit::LoadedInstrument::from_json(documents::kind_6b);
    CHECK(form.instrument().reference->id == "own_2026");
    CHECK(form.instrument().provenance.sources[0].source == form.instrument().reference);
    CHECK(form.instrument().provenance.sources[0].place == "table 2");
}

TEST_CASE("bands and norms come with the form", "[json]") {
    const auto library = cftkit::SourceLibrary::from_json(documents::sources);
    const auto form = cftkit::LoadedInstrument::from_json(documents::calm_2, library, {documents::bands}, {documents::norms});
    const auto scores = form.score(std::array{5, 2});
    CHECK(scores["calm"].value == 9);
    CHECK(scores["calm"].bands("thirds")[0].id == "high");
    CHECK(form.norm("own_2026").samples[0].scales[0].mean == cftkit::Decimal{625, 2});
    CHECK(form.find_norm("own_1999") == nullptr);
    CHECK_THROWS_AS(form.norm("own_1999"), cftkit::Error);
}

TEST_CASE("copies share what they own, and outlive the first owner", "[json]") {
    auto first = std::make_unique<cftkit::LoadedInstrument>(cftkit::LoadedInstrument::from_json(documents::calm_2));
    const auto second = *first;
    const auto* view = &first->instrument();
    first.reset();
    CHECK(&second.instrument() == view);
    CHECK(second.score({1, 1})["calm"].value == 6);
}

TEST_CASE("a file that is not there is named", "[json]") {
    try {
        static_cast<void>(cftkit::LoadedInstrument::from_file("no_such_folder/calm.json"));
        FAIL("nothing was thrown");
    } catch (const cftkit::Error& error) {
        CHECK(error.code() == cftkit::ErrorCode::cannot_read_file);
        CHECK(error.where() == "no_such_folder/calm.json");
    }
}

TEST_CASE("a loaded norm is the constant, percentiles included", "[json]") {
    for (const auto* constant : cftkit::catalogue::all_norms) {
        INFO(constant->id);
        const auto form = loaded(constant->instrument);
        const cftkit::Norm* found = nullptr;
        for (const auto& norm : form.norms())
            if (norm.id == constant->id) found = &norm;
        REQUIRE(found != nullptr);
        CHECK(cftkit::dump(*found) == cftkit::dump(*constant));
    }
}

TEST_CASE("percentile points come in ascending order, as printed, wherever they stand in the document", "[json]") {
    const auto form = cftkit::LoadedInstrument::from_json(
        documents::calm_2, {},
        std::vector<std::string_view>{R"({"schema": "norms.v1", "id": "own_2026", "instrument": "calm_2", "sources": ["own_2026"],
            "status": "second_hand", "samples": [{"id": "adults", "population": "Adults", "scales": [
            {"scale": "calm", "metric": "raw_sum", "percentiles": {"97.5": 9.50, "2.5": 3, "50": 6}}]}]})"});
    const auto& points = form.norms()[0].samples[0].scales[0].percentiles;
    REQUIRE(points.size() == 3);
    CHECK(points[0].percent == cftkit::Decimal{25, 1});
    CHECK(points[1].percent == cftkit::Decimal{50, 0});
    CHECK(points[2].percent == cftkit::Decimal{975, 1});
    CHECK(points[2].value == cftkit::Decimal{950, 2});
}
