// SPDX-License-Identifier: Apache-2.0
// A form cannot be copied: a copy would go at the end of its scope, and scores refer to their form.
// expect: NotCopied
// expect g++: use of deleted function
// expect clang++: implicitly-deleted copy constructor
#include <cftkit/assessment.hpp>

#include "assessment/forms.hpp"

const cftkit::Instrument& chosen() { return forms::calm_4; }

int items() {
#ifdef MUST_FAIL
    auto form = chosen();
#else
    const auto& form = chosen();
#endif
    return static_cast<int>(form.items.size());
}
