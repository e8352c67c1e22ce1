// SPDX-License-Identifier: Apache-2.0

// Scores a ProQOL 5 sheet on which item 4 is blank, and a PHQ-9 that was broken off.
// Headers and the standard library only: g++ -std=c++20 -Iinclude examples/10_score_a_form.cpp

#include <cftkit/catalogue/instruments/phq_9.hpp>
#include <cftkit/catalogue/instruments/proqol_5.hpp>

#include <array>
#include <cstdio>
#include <string>

using cftkit::catalogue::phq_9;
using cftkit::catalogue::proqol_5;

// One line a scale. Whether or not there is a value, it is known what is still possible.
void print(const cftkit::Score& score) {
    std::printf("%s %s: ", std::string(score.instrument->id).c_str(), std::string(score.scale->id).c_str());
    if (score.is_scored()) std::printf("%g%s", *score.value, score.is_filled_in ? " (filled in)" : "");
    else std::printf("not scored (%s)", std::string(name(score.reason)).c_str());
    std::printf(", %d of %d items, possible %g to %g, bands", score.items_used, score.items, score.lowest_possible, score.highest_possible);
    for (const auto& band : score.bands()) std::printf(" %s", std::string(band.id).c_str());
    if (!score.missing_items.empty()) std::printf(", missing items");
    for (const auto item : score.missing_items) std::printf(" %s", std::string(item).c_str());
    std::printf("\n");
}

int main() {
    using enum cftkit::Absence;

    // Answers in the order in which the items are asked: a code, or a kind of absence.
    const std::array<cftkit::Answer, 30> quality_of_life{4, 2, 4, blank, 2, 4, 3, 4, 2, 4, 2, 4, 1, 2, 3,
                                                         4, 2, 5, 4, 4, 4, 4, 2, 4, 1, 4, 4, 2, 3, 4};
    for (const auto& score : proqol_5.score(quality_of_life)) print(score);

    // Filling in is your choice, never the default, and the score says that it happened.
    print(proqol_5.score(quality_of_life, {.missing_rule = cftkit::prorate(8)})["burnout"]);

    // Broken off after four answers. There is no total, but item 9 asks for a human being.
    const std::array<cftkit::Answer, 9> mood{2, 1, blank, blank, 1, blank, blank, blank, 1};
    const auto scores = phq_9.score(mood);
    print(scores["total"]);
    for (const auto& alert : scores.alerts)
        std::printf("alert %s: item %s was answered %d, message %s\n", std::string(alert.id).c_str(), std::string(alert.item).c_str(),
                    alert.answer, std::string(alert.message_id).c_str());

    // Item 9 left out: no alert, and not "no" either.
    const auto nothing_said = phq_9.score({0, 0, 0, 0, 0, 0, 0, 0, blank});
    std::printf("alerts %zu, not assessed %zu\n", nothing_said.alerts.size(), nothing_said.alerts.not_assessed().size());
}
