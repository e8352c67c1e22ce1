// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/list.hpp>
#include <cftkit/core/source.hpp>

#include <memory>
#include <string_view>
#include <utility>

namespace cftkit {
inline namespace json {

/// The publications that documents cite, read from a sources document. Copies share what they own; a `Source` stays where it
/// is for as long as one copy, or one instrument that was loaded with it, is alive.
class SourceLibrary {
public:
    /// @throws Error with the first finding of check()
    [[nodiscard]] static SourceLibrary from_json(std::string_view text);
    /// @throws Error cannot_read_file, or as from_json
    [[nodiscard]] static SourceLibrary from_file(std::string_view path);

    /// All sources, in the document's order.
    [[nodiscard]] List<Source> sources() const noexcept;
    /// A source by its id, or null.
    [[nodiscard]] const Source* find(std::string_view id) const noexcept;

    struct Data;

private:
    explicit SourceLibrary(std::shared_ptr<const Data> data) noexcept : data_(std::move(data)) {}
    std::shared_ptr<const Data> data_;
};

}  // namespace json
}  // namespace cftkit
