// SPDX-License-Identifier: Apache-2.0
// Ends with 0 where the constants that were written of the hand-made model and rules hold what those hold.
#include "json/hand_made_rules.hpp"

#include <cftkit/catalogue/guards.hpp>
#include <cftkit/catalogue/measures.hpp>
#include <cftkit/catalogue/whole_model.hpp>
#include <cftkit/json/loaded_model.hpp>

#include <cstdio>

int main() {
    const auto expected = cftkit::dump(hand_made::model) + cftkit::dump(hand_made::measures) + cftkit::dump(hand_made::rules);
    const auto found = cftkit::dump(cftkit::catalogue::model) + cftkit::dump(cftkit::catalogue::measures) +
                       cftkit::dump(cftkit::catalogue::rules);
    const auto& sources = cftkit::catalogue::model.sources;
    if (sources.size() != hand_made::model.sources.size() || sources[0]->title != "Book" || sources[1]->id != "paper") {
        std::printf("not the sources of the model\n");
        return 1;
    }
    if (expected == found) return 0;
    std::printf("expected %s\nfound    %s\n", expected.c_str(), found.c_str());
    return 1;
}
