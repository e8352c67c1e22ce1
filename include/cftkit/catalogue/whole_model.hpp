// Generated from data by tools/generate; edit the data, not this file.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/catalogue/model.hpp>
#include <cftkit/catalogue/practices.hpp>
#include <cftkit/catalogue/programmes.hpp>
#include <cftkit/catalogue/protective_factors.hpp>
#include <cftkit/catalogue/sources.hpp>
#include <cftkit/catalogue/texts/avoid.hpp>
#include <cftkit/catalogue/texts/de.hpp>
#include <cftkit/catalogue/texts/en.hpp>
#include <cftkit/domain/model.hpp>

namespace cftkit::catalogue {

namespace detail::whole_model {

inline constexpr Texts all_texts[] = {
    texts::de,
    texts::en};

}  // namespace detail::whole_model

/// The whole model, with the texts of every language. A program that needs a part of it includes that part.
inline constexpr Model model{.systems = systems, .compassion = compassion, .patterns = patterns, .factors = protective_factors, .practices = practice_set,
     .breathing = breathing, .programmes = programmes, .check_in = check_in, .texts = detail::whole_model::all_texts,
     .avoided = avoided, .sources = all_sources};

}  // namespace cftkit::catalogue
