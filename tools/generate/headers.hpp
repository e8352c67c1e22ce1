// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text.hpp"

#include <cftkit/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace generate {

/// The text of each header. `from` says which data it is made of.
[[nodiscard]] std::string sources_header(const std::vector<const cftkit::Source*>& sources, std::string_view from,
                                         const Style& style);
[[nodiscard]] std::string instrument_header(const cftkit::Instrument& form, std::string_view from, const Style& style);
[[nodiscard]] std::string norms_header(const cftkit::LoadedInstrument& loaded, std::string_view from, const Style& style);
[[nodiscard]] std::string all_header(const std::vector<cftkit::LoadedInstrument>& loaded, const Style& style);

/// Every source that a form or its norms refer to.
[[nodiscard]] std::vector<const cftkit::Source*> sources_of(const cftkit::LoadedInstrument& loaded);

/// A provenance as an initialiser, its list among the arrays under `hint`.
[[nodiscard]] std::string provenance(const cftkit::Provenance& facts, Arrays& arrays, const Style& style,
                                     std::string hint = "citations");

}  // namespace generate
