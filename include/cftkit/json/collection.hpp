// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/instrument.hpp>
#include <cftkit/core/list.hpp>
#include <cftkit/json/check.hpp>
#include <cftkit/json/loaded_instrument.hpp>

#include <cstddef>
#include <vector>

namespace cftkit {
inline namespace json {

/// One thing that is wrong between forms that are each good alone.
struct CollectionFinding {
    std::size_t form = 0;  ///< which of the forms given, from 0
    Finding finding;       ///< `where` is that form's id and the JSON pointer in its document: kind_6b/supersedes/0

    friend bool operator==(const CollectionFinding&, const CollectionFinding&) = default;
};

/// What is wrong with forms as a collection, form by form (at most 200 findings): an id that another form has, an alias that is
/// another form's id, a form or item named that does not exist, editions that supersede each other in a circle.
/// `known` are forms that exist besides, such as the shipped ones, cftkit::instruments(): they may be named, and their ids and
/// aliases are taken. One that scores as the form of the same id given here is that form, not another.
[[nodiscard]] std::vector<CollectionFinding> check_collection(const std::vector<LoadedInstrument>& forms,
                                                              List<const Instrument*> known = {});

}  // namespace json
}  // namespace cftkit
