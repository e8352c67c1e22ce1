// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/instrument.hpp>
#include <cftkit/core/error_code.hpp>
#include <cftkit/json/source_library.hpp>

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace cftkit {
inline namespace json {

/// One thing that is wrong with a document.
struct Finding {
    ErrorCode rule = ErrorCode::none;
    std::string where;  ///< JSON pointer; empty for the whole document
    std::string expected;
    std::string found;

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// In one line, as Error::what() has it.
[[nodiscard]] std::string to_string(const Finding& finding);
std::ostream& operator<<(std::ostream& out, const Finding& finding);

/// What a document stands beside.
struct CheckOptions {
    /// For bands, norms and vectors: the instrument that they belong to. Without it only their shape is checked.
    const Instrument* instrument = nullptr;
    /// The publications; without it any source id is accepted and the rules about what a status needs are left out.
    const SourceLibrary* sources = nullptr;
};

/// Everything that is wrong with an instrument, bands, norms, vectors or sources document, or with one of a model, in the order in
/// which it was met (at most 200 findings). Empty: the document is good. What kind it is, its `schema` says. What a document of a
/// model names elsewhere is not looked for; check_model() does that. Never throws for any text.
[[nodiscard]] std::vector<Finding> check(std::string_view text, const CheckOptions& options = {});

}  // namespace json
}  // namespace cftkit
