// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fields.hpp"
#include "store.hpp"

#include <cftkit/core/source.hpp>
#include <cftkit/json/source_library.hpp>

#include <vector>

namespace cftkit {
inline namespace json {

struct SourceLibrary::Data {
    reading::Store store;
    List<Source> sources;
};

namespace reading {

void read_sources(const Value& document, SourceLibrary::Data& into, Report& report);

/// Finds sources by id: in a library, or, where there is none, made of the bare id.
class Citing {
public:
    Citing(const SourceLibrary* library, Store& store, Report& report) : library_(library), store_(&store), report_(&report) {}

    [[nodiscard]] const Source* source(const std::string& id, const std::string& at);
    /// The source with this id in the library; null where it has none, or there is no library.
    [[nodiscard]] const Source* find(std::string_view id) const noexcept {
        return library_ == nullptr ? nullptr : library_->find(id);
    }
    /// "id: place"
    [[nodiscard]] Citation citation(const std::string& text, const std::string& at);

    /// Reads the keys `sources` and `status` of an object; what it does not say is inherited. Checks the claim where something is said.
    [[nodiscard]] Provenance provenance(const Fields& fields, const Provenance& inherited,
                                        const List<const Source*>& authors_own);
    /// The same for the top of a document, where both must be said.
    [[nodiscard]] Provenance top_provenance(const Fields& fields, const List<const Source*>& authors_own);

private:
    void check_claim(const Fields& fields, const Provenance& claim, const List<const Source*>& authors_own);

    const SourceLibrary* library_;
    Store* store_;
    Report* report_;
    std::vector<const Source*> bare_;
};

}  // namespace reading
}  // namespace json
}  // namespace cftkit
