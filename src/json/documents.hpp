// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "form.hpp"

#include <cftkit/assessment/norm.hpp>
#include <cftkit/json/loaded_instrument.hpp>

#include <optional>

namespace cftkit {
inline namespace json {
namespace reading {

/// Reads one document of each kind. What is given back is meaningful only where nothing was found.
[[nodiscard]] Instrument read_instrument(const Value& document, Reader reader, TakenFrom* taken_from = nullptr);
/// `form` may be null where the instrument is not known: then only the shape is read.
[[nodiscard]] BandSet read_bands(const Value& document, const Instrument* form, Reader reader);
[[nodiscard]] Norm read_norms(const Value& document, const Instrument* form, Reader reader);
void read_vectors(const Value& document, const Instrument* form, Report& report);

/// The `instrument` of a document that stands beside one.
void check_belongs(const Fields& top, const Instrument* form);
[[nodiscard]] std::optional<Metric> read_metric(const Fields& fields);

}  // namespace reading
}  // namespace json
}  // namespace cftkit
