// Generated from data by tools/generate; edit the data, not this file.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/catalogue/guards.hpp>
#include <cftkit/catalogue/instruments/ceas_from_others.hpp>
#include <cftkit/catalogue/instruments/ceas_self.hpp>
#include <cftkit/catalogue/instruments/ceas_to_others.hpp>
#include <cftkit/catalogue/instruments/ceas_to_others_norms.hpp>
#include <cftkit/catalogue/instruments/fscrs.hpp>
#include <cftkit/catalogue/instruments/phq_9.hpp>
#include <cftkit/catalogue/instruments/proqol_5.hpp>
#include <cftkit/catalogue/instruments/proqol_5_norms.hpp>
#include <cftkit/catalogue/instruments/scs_26.hpp>
#include <cftkit/catalogue/instruments/swemwbs.hpp>
#include <cftkit/catalogue/instruments/swemwbs_norms.hpp>
#include <cftkit/catalogue/measures.hpp>
#include <cftkit/catalogue/sources.hpp>
#include <cftkit/catalogue/whole_model.hpp>

namespace cftkit::catalogue {

/// Every instrument, by id. For look-up and for laws over all of them; a program that needs one includes one.
inline constexpr const Instrument* all_instruments[] = {
    &ceas_from_others,
    &ceas_self,
    &ceas_to_others,
    &fscrs,
    &phq_9,
    &proqol_5,
    &scs_26,
    &swemwbs};

/// Every norm, by instrument.
inline constexpr const Norm* all_norms[] = {
    &ceas_to_others_norms::gilbert_2017,
    &proqol_5_norms::de_la_rosa_2018,
    &proqol_5_norms::stamm_2010,
    &swemwbs_norms::ng_fat_2017,
    &swemwbs_norms::peitz_2024};

}  // namespace cftkit::catalogue
