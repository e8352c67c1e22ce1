// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report.hpp"
#include "value.hpp"

namespace cftkit {
inline namespace json {
namespace reading {

/// Reports what looks like the wording of an item: a text given to items, an item id that is a sentence, and a note or
/// derivation that quotes an item or speaks as a person who answers. A licence may quote its holder.
void check_wording(const Value& document, Report& report);
/// The same for a document that is about no form: only its notes are looked at.
void check_remarks(const Value& document, Report& report);

}  // namespace reading
}  // namespace json
}  // namespace cftkit
