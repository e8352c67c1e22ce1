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

/// Finds sources by id: in a library, then among those of a base; where there is neither, they are made of the bare id.
class Citing {
public:
    Citing(const SourceLibrary* library, Store& store, Report& report, List<const Source*> of_base = {})
        : library_(library), of_base_(of_base), store_(&store), report_(&report) {}

    [[nodiscard]] const Source* source(const std::string& id, const std::string& at);
    /// The source with this id in the library or of the base; null where neither has it.
    [[nodiscard]] const Source* find(std::string_view id) const noexcept {
        const auto* found = library_ == nullptr ? nullptr : library_->find(id);
        for (std::size_t i = 0; found == nullptr && i < of_base_.size(); ++i)
            if (of_base_[i]->id == id) found = of_base_[i];
        return found;
    }
    /// "id: place"
    [[nodiscard]] Citation citation(const std::string& text, const std::string& at);

    /// Reads the keys `sources` and `status` of an object; what it does not say is inherited. Checks the claim where something is said.
    [[nodiscard]] Provenance provenance(const Fields& fields, const Provenance& inherited,
                                        const List<const Source*>& authors_own);
    /// The same for the top of a document, where both must be said.
    [[nodiscard]] Provenance top_provenance(const Fields& fields, const List<const Source*>& authors_own);

private:
    [[nodiscard]] bool has_sources() const noexcept { return library_ != nullptr || !of_base_.empty(); }
    void check_claim(const Fields& fields, const Provenance& claim, const List<const Source*>& authors_own);

    const SourceLibrary* library_;
    List<const Source*> of_base_;
    Store* store_;
    Report* report_;
    std::vector<const Source*> bare_;
};

}  // namespace reading
}  // namespace json
}  // namespace cftkit
