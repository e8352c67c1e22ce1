// SPDX-License-Identifier: Apache-2.0
#include "known.hpp"

#include <cftkit/catalogue/guards.hpp>
#include <cftkit/registry/rules.hpp>

namespace cftkit {
inline namespace registry {

const Rules& rules() noexcept { return catalogue::rules; }
List<Guard> guards() noexcept { return catalogue::rules.guards; }
const Guard* find_guard(std::string_view id) noexcept { return catalogue::rules.find(id); }
const Guard& guard(std::string_view id) { return nearest::known(find_guard(id), guards(), ErrorCode::unknown_guard, id); }

}  // namespace registry
}  // namespace cftkit
