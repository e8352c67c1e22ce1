// SPDX-License-Identifier: Apache-2.0
// Counts calls of operator new; left out under the address sanitizer, which replaces it too.
#if !defined(__SANITIZE_ADDRESS__)

#include "forms.hpp"

#include <catch.hpp>

#include <array>
#include <cstdlib>
#include <new>

namespace {
std::size_t allocations = 0;
}

void* operator new(std::size_t size) {
    ++allocations;
    if (void* memory = std::malloc(size)) return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

TEST_CASE("scoring, bounds, bands, alerts and outcomes allocate nothing") {
    constexpr std::array<cftkit::Answer, 4> answers{5, cftkit::Absence::blank, 4, 4};
    const auto before = allocations;
    const auto scores = forms::calm_4.score(answers, {.missing_rule = cftkit::prorate(2)});
    const auto score = scores["calm"];
    const bool is_high = score.bands().contains("high");
    std::size_t alerts = 0;
    for (const auto& alert : scores.alerts) alerts += alert.item.size();
    const auto after = allocations;
    CHECK(after == before);
    CHECK(is_high);
    CHECK(alerts == 1);
    int* volatile counted = new int(1);  // the counter counts
    delete counted;
    CHECK(allocations > after);
}

#endif
