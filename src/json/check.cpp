// SPDX-License-Identifier: Apache-2.0
#include <cftkit/json/check.hpp>

#include "documents.hpp"
#include "model/documents.hpp"

#include <cftkit/core/error.hpp>

#include <utility>

namespace cftkit {
inline namespace json {

std::vector<Finding> check(std::string_view text, const CheckOptions& options) {
    using namespace reading;
    Report report;
    Value document;
    if (!parse(text, document, report)) return report.take();
    Store store;
    Citing citing(options.sources, store, report);
    const Reader reader{store, citing, report};
    std::string kind;
    if (const auto* schema = document.find("schema"); schema != nullptr && schema->kind == Value::Kind::text)
        kind = schema->text.substr(0, schema->text.find('.'));
    if (kind == "bands")
        static_cast<void>(read_bands(document, options.instrument, reader));
    else if (kind == "norms")
        static_cast<void>(read_norms(document, options.instrument, reader));
    else if (kind == "vectors")
        read_vectors(document, options.instrument, report);
    else if (kind == "sources") {
        SourceLibrary::Data sources;
        read_sources(document, sources, report);
    } else if (is_model_kind(kind))
        check_model_document(std::move(document), kind, options.sources, report);
    else
        static_cast<void>(read_instrument(document, reader));
    return report.take();
}

}  // namespace json
}  // namespace cftkit
