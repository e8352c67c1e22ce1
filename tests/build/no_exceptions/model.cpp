// SPDX-License-Identifier: Apache-2.0
#include <cftkit/domain.hpp>

// The model works where exceptions are off: a level outside of 0 to 10 is nothing, and is never clamped.
int main() {
    constexpr auto seven = cftkit::Level::of(7);
    static_assert(seven && seven->value() == 7 && !cftkit::Level::of(11) && !cftkit::Level::of(-1));
    const cftkit::ThreeSystems systems{.threat = *seven};
    return systems.threat.is_known() && !systems.drive.is_known() && systems.pattern({}) == cftkit::Pattern::undetermined ? 0 : 1;
}
