// SPDX-License-Identifier: Apache-2.0
// Laws that every shipped form obeys, over random sheets.

#include "build/hash_sheets.hpp"

#include <cftkit/catalogue/all.hpp>

#include <catch.hpp>

#include <vector>

using namespace cftkit;

namespace {

using Answers = std::vector<Answer>;

Answers random_answers(const Instrument& form, sheets::Random& random) {
    const auto sheet = sheets::random_sheet(form, random);
    return {sheet.begin(), sheet.begin() + static_cast<std::ptrdiff_t>(form.items.size())};
}

/// The same sheet with every absent or illegal answer replaced by a legal one.
Answers completed(const Instrument& form, Answers answers, sheets::Random& random) {
    const auto scores = form.score(answers);
    for (std::size_t i = 0; i < answers.size(); ++i)
        if (!scores.answers()[i].is_code()) answers[i] = form.items[i].code_at(random.below(form.items[i].code_count()));
    return answers;
}

template <class Law>
void for_each_form_and_sheet(int count, Law law) {
    for (const auto* form : catalogue::all_instruments) {
        INFO(form->id);
        sheets::Random random{7};
        for (int n = 0; n < count; ++n) law(*form, random_answers(*form, random), random);
    }
}

}  // namespace

TEST_CASE("the bounds hold every completion, and a completion can never leave the possible bands and outcomes") {
    for_each_form_and_sheet(300, [](const Instrument& form, const Answers& answers, sheets::Random& random) {
        const auto open = form.score(answers);
        const auto closed = form.score(completed(form, answers, random));
        for (std::size_t i = 0; i < form.scales.size(); ++i) {
            const auto before = open.at(i);
            const auto after = closed.at(i);
            REQUIRE(after.is_scored());
            REQUIRE(*after.value >= before.lowest_possible);
            REQUIRE(*after.value <= before.highest_possible);
            for (const auto& set : form.band_sets)
                for (const auto& band : after.find_bands(set.id)) REQUIRE(before.find_bands(set.id).contains(band.id));
        }
        for (const auto& rule : form.rules) {
            const auto before = open.rule(rule.id);
            const auto after = closed.rule(rule.id);
            REQUIRE(after.is_determined());
            REQUIRE((before.mask & after.mask) == after.mask);
        }
    });
}

TEST_CASE("both bounds are reached by some completion: one blank, tried with every code") {
    for (const auto* form : catalogue::all_instruments) {
        INFO(form->id);
        sheets::Random random{11};
        for (std::size_t blank = 0; blank < form->items.size(); ++blank) {
            auto answers = completed(*form, random_answers(*form, random), random);
            answers[blank] = Absence::blank;
            const auto open = form->score(answers);
            for (std::size_t s = 0; s < form->scales.size(); ++s) {
                double least = 1e9;
                double most = -1e9;
                for (std::size_t k = 0; k < form->items[blank].code_count(); ++k) {
                    answers[blank] = form->items[blank].code_at(k);
                    const auto value = *form->score(answers).at(s).value;
                    least = value < least ? value : least;
                    most = value > most ? value : most;
                }
                REQUIRE(open.at(s).lowest_possible == least);
                REQUIRE(open.at(s).highest_possible == most);
            }
        }
    }
}

TEST_CASE("one more missing answer never narrows the bounds and never makes a score") {
    for_each_form_and_sheet(100, [](const Instrument& form, Answers answers, sheets::Random& random) {
        const auto before = form.score(answers);
        answers[random.below(answers.size())] = Absence::skipped;
        const auto after = form.score(answers);
        for (std::size_t i = 0; i < form.scales.size(); ++i) {
            REQUIRE(after.at(i).lowest_possible <= before.at(i).lowest_possible);
            REQUIRE(after.at(i).highest_possible >= before.at(i).highest_possible);
            const bool illegal_became_missing = before.at(i).reason == Reason::illegal_answers;
            if (!illegal_became_missing && !before.at(i).is_scored()) REQUIRE_FALSE(after.at(i).is_scored());
        }
    });
}

TEST_CASE("answering every item from the other end mirrors every linear score") {
    for_each_form_and_sheet(100, [](const Instrument& form, const Answers& answers, sheets::Random& random) {
        const auto straight = completed(form, answers, random);
        auto mirrored = straight;
        for (std::size_t i = 0; i < mirrored.size(); ++i)
            mirrored[i] = form.items[i].lowest_code + form.items[i].highest_code - straight[i].code();
        const auto one = form.score(straight);
        const auto other = form.score(mirrored);
        for (std::size_t i = 0; i < form.scales.size(); ++i) {
            if (!form.scales[i].conversion.empty()) continue;
            REQUIRE(one.at(i).exact_value.numerator + other.at(i).exact_value.numerator == form.scales[i].lowest + form.scales[i].highest);
        }
    });
}

TEST_CASE("where nothing is missing, every missing rule gives the complete score") {
    for_each_form_and_sheet(100, [](const Instrument& form, const Answers& answers, sheets::Random& random) {
        const auto full = completed(form, answers, random);
        const auto plain = form.score(full);
        const auto prorated = form.score(full, {.missing_rule = prorate(1)});
        for (std::size_t i = 0; i < form.scales.size(); ++i) REQUIRE(plain.results()[i] == prorated.results()[i]);
    });
}

TEST_CASE("a filled-in score lies within what is still possible") {
    for_each_form_and_sheet(300, [](const Instrument& form, const Answers& answers, sheets::Random&) {
        const auto scores = form.score(answers, {.missing_rule = prorate(1)});
        for (std::size_t i = 0; i < form.scales.size(); ++i) {
            const auto score = scores.at(i);
            if (!score.is_filled_in) continue;
            REQUIRE(*score.value >= score.lowest_possible);
            REQUIRE(*score.value <= score.highest_possible);
        }
    });
}

TEST_CASE("fillers change nothing, whatever they are") {
    for_each_form_and_sheet(50, [](const Instrument& form, Answers answers, sheets::Random&) {
        const auto before = form.score(answers);
        for (std::size_t i = 0; i < answers.size(); ++i)
            if (form.items[i].is_filler) answers[i] = 9999;
        const auto after = form.score(answers);
        for (std::size_t i = 0; i < form.scales.size(); ++i) REQUIRE(before.results()[i] == after.results()[i]);
    });
}

TEST_CASE("an alert depends on its own item alone") {
    for_each_form_and_sheet(100, [](const Instrument& form, const Answers& answers, sheets::Random&) {
        const auto whole = form.score(answers);
        for (std::size_t a = 0; a < form.alerts.size(); ++a) {
            Answers alone(answers.size());
            alone[form.alerts[a].item] = answers[form.alerts[a].item];
            REQUIRE(form.score(alone).alerts.at(a).state == whole.alerts.at(a).state);
        }
    });
}

TEST_CASE("ProQOL-5: the same answer everywhere gives burnout 30, whatever it is") {
    for (int k = 1; k <= 5; ++k) {
        const auto scores = catalogue::proqol_5.score(std::vector<int>(30, k));
        CHECK(scores["compassion_satisfaction"].value == 10 * k);
        CHECK(scores["burnout"].value == 30);
        CHECK(scores["secondary_traumatic_stress"].value == 10 * k);
    }
}

TEST_CASE("SCS: the four totals are multiples of two, which differ by at most 8/39") {
    double largest = 0;
    sheets::Random random{13};
    for (int n = 0; n < 2000; ++n) {
        const auto scores = catalogue::scs_26.score(completed(catalogue::scs_26, random_answers(catalogue::scs_26, random), random));
        CHECK(*scores["total.sum_items"].value == Catch::Approx(26 * *scores["total.mean_of_items"].value));
        CHECK(*scores["total.sum_of_means"].value == Catch::Approx(6 * *scores["total.mean_of_means"].value));
        const auto difference = *scores["total.mean_of_items"].value - *scores["total.mean_of_means"].value;
        largest = difference > largest ? difference : largest;
    }
    CHECK(largest <= 8.0 / 39.0);
    CHECK(largest > 0);
    CHECK_FALSE(catalogue::scs_26.score(std::vector<int>(26, 3)).find("total").has_value());
}
