// SPDX-License-Identifier: Apache-2.0
#include "catch.hpp"
#include "model_documents.hpp"

#include <cftkit/json.hpp>

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace {

namespace fs = std::filesystem;
using namespace model_documents;

cftkit::SourceLibrary library() { return cftkit::SourceLibrary::from_json(sources); }

cftkit::ModelOptions complete() {
    cftkit::ModelOptions options;
    options.is_complete = true;
    return options;
}

}  // namespace

TEST_CASE("a whole model has no findings, with its sources and without", "[json]") {
    const auto documents = whole();
    auto options = complete();
    const auto without = cftkit::check_model(documents, options);
    INFO(listed(without));
    CHECK(without.empty());
    const auto known = library();
    options.sources = &known;
    const auto with = cftkit::check_model(documents, options);
    INFO(listed(with));
    CHECK(with.empty());
}
