// SPDX-License-Identifier: Apache-2.0
#include "documents.hpp"

namespace cftkit {
inline namespace json {
namespace reading {

void read_vectors(const Value& document, const Instrument* form, Report& report) {
    if (!check_schema(document, "vectors", report)) return;
    static_cast<void>(form);
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
