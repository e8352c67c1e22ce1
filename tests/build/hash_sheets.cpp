// SPDX-License-Identifier: Apache-2.0
// Prints one line an instrument: a hash over 10,000 random sheets, the same for every compiler and optimisation level.

#include "hash_sheets.hpp"

#include <cftkit/catalogue/all.hpp>

#include <cstdio>

namespace {

// The compiler's own arithmetic and the program's must agree: a few sheets at compile time, the same again at run time.
constexpr int few = 2;
constexpr std::uint64_t at_compile_time[] = {sheets::hash_of_sheets(cftkit::catalogue::proqol_5, few), sheets::hash_of_sheets(cftkit::catalogue::scs_26, few),
                                             sheets::hash_of_sheets(cftkit::catalogue::phq_9, few), sheets::hash_of_sheets(cftkit::catalogue::swemwbs, few)};

}  // namespace

int main() {
    const cftkit::Instrument* const forms[] = {&cftkit::catalogue::proqol_5, &cftkit::catalogue::scs_26, &cftkit::catalogue::phq_9, &cftkit::catalogue::swemwbs};
    for (std::size_t i = 0; i < std::size(forms); ++i) {
        if (sheets::hash_of_sheets(*forms[i], few) == at_compile_time[i]) continue;
        std::printf("%s differs between compile time and run time\n", forms[i]->id.data());
        return 1;
    }
    for (const auto* form : cftkit::catalogue::all_instruments)
        std::printf("%.*s %016llx\n", static_cast<int>(form->id.size()), form->id.data(), static_cast<unsigned long long>(sheets::hash_of_sheets(*form, 10000)));
}
