// SPDX-License-Identifier: Apache-2.0
#include "assessment/forms.hpp"

#include <cftkit/assessment/batch.hpp>

#include <catch.hpp>

#include <array>
#include <cmath>
#include <cstdint>
#include <memory>
#include <vector>

using namespace cftkit;

namespace {

// A form with codes from 0 to 30000: sums beyond 16 bits, and too many of them for a table.
namespace wide {
inline constexpr Item items[] = {{"1", 0, 30000}, {"2", 0, 30000}, {"3", 0, 30000}};
inline constexpr Term terms[] = {{0}, {1, -2, -1, 5}, {2, 3}};
inline constexpr Scale scales[] = {{.id = "far", .scale = "far", .terms = terms, .plus = -7, .divisor = 4, .lowest = -60002, .highest = 89998,
                                    .provenance = forms::own_provenance}};
inline constexpr std::uint16_t all_scales[] = {0};
inline constexpr Band bands[] = {{"near", Band::Begin::open}, {"far", Band::Begin::above, {25, 1}}};
inline constexpr BandGroup groups[] = {{all_scales, bands}};
inline constexpr BandSet sets[] = {{.id = "own", .metric = Metric::raw_sum, .groups = groups}};
inline constexpr BandSet two_sets[] = {{.id = "own", .metric = Metric::raw_sum, .groups = groups}, {.id = "other", .metric = Metric::raw_sum, .groups = groups}};
inline constexpr Instrument form{.id = "wide_3", .edition = "1", .items = items, .highest_code = 30000, .scales = scales, .band_sets = sets};
inline constexpr Instrument doubtful{.id = "wide_3", .edition = "1", .items = items, .highest_code = 30000, .scales = scales, .band_sets = two_sets};
}  // namespace wide

// One item from 0 to 300, and a band for each score.
namespace fine {
inline constexpr Item items[] = {{"1", 0, 300}};
inline constexpr Term terms[] = {{0}};
inline constexpr Scale scales[] = {{.id = "fine", .scale = "fine", .terms = terms, .highest = 300, .provenance = forms::own_provenance}};
inline constexpr std::uint16_t all_scales[] = {0};
inline constexpr std::array<Band, 301> made = [] {
    std::array<Band, 301> bands;
    for (std::size_t i = 0; i < bands.size(); ++i) bands[i] = {"one", Band::Begin::from, {static_cast<std::int64_t>(i), 0}};
    return bands;
}();
inline List<Band> bands() { return {made.data(), made.size()}; }
}  // namespace fine

class Random {
public:
    std::uint64_t below(std::uint64_t limit) {
        state_ = state_ * 6364136223846793005U + 1442695040888963407U;
        return (state_ >> 33U) % limit;
    }

private:
    std::uint64_t state_ = 11;
};

// Item after item: sheets[item * people + person]. Codes, gaps of every kind, and people without any.
std::vector<Answer> sheets_of(const Instrument& form, std::size_t people) {
    std::vector<Answer> sheets(form.items.size() * people);
    Random random;
    for (std::size_t person = 0; person < people; ++person) {
        const auto gaps = random.below(4);
        const auto kind = static_cast<Absence>(random.below(7) % 6);
        for (std::size_t item = 0; item < form.items.size(); ++item) {
            auto& answer = sheets[item * people + person];
            answer = Answer(form.items[item].code_at(random.below(form.items[item].code_count())));
            if (random.below(8) < gaps) answer = random.below(3) == 0 ? static_cast<Absence>(random.below(6)) : kind;
        }
    }
    return sheets;
}

void each_person_alone(const Instrument& form, MissingRule rule, std::size_t people) {
    const auto sheets = sheets_of(form, people);
    const BatchScorer scorer(form, rule);
    std::vector<double> value(people), lowest(people), highest(people);
    std::vector<Reason> reason(people);
    std::vector<std::uint8_t> used(people);
    const auto filled = std::make_unique<bool[]>(people);
    std::vector<std::int16_t> first(people), last(people);
    for (std::size_t s = 0; s < form.scales.size(); ++s) {
        scorer.score(s, sheets.data(), people, people,
                     {value.data(), reason.data(), lowest.data(), highest.data(), used.data(), filled.get(), first.data(), last.data()});
        for (std::size_t person = 0; person < people; ++person) {
            std::array<Answer, Instrument::item_capacity> sheet;
            for (std::size_t item = 0; item < form.items.size(); ++item) sheet[item] = sheets[item * people + person];
            const auto& scale = form.scales[s];
            const auto alone = score_scale(form, scale, sheet.data(), rule);
            INFO(form.id << " " << scale.id << ", person " << person);
            const Fraction low{alone.lowest, scale.result_divisor()};
            const Fraction high{alone.highest, scale.result_divisor()};
            REQUIRE(reason[person] == alone.reason);
            if (alone.reason == Reason::none) REQUIRE(value[person] == alone.value());
            else REQUIRE(std::isnan(value[person]));
            REQUIRE(lowest[person] == low.value());
            REQUIRE(highest[person] == high.value());
            REQUIRE(used[person] == alone.items_used);
            REQUIRE(filled[person] == alone.is_filled_in);
            if (scorer.band_set(s) == nullptr) {
                REQUIRE(first[person] == -1);
                REQUIRE(last[person] == -1);
            } else {
                const auto& set = *scorer.band_set(s);
                const auto& group = *set.group_of(s);
                const PossibleBands possible(set, group, low, high);
                REQUIRE(&group.bands[static_cast<std::size_t>(first[person])] == possible.begin());
                REQUIRE(&group.bands[static_cast<std::size_t>(last[person])] == possible.end() - 1);
            }
        }
    }
}

}  // namespace

TEST_CASE("in a batch each person gets what that person alone gets: values, reasons, bounds, bands, items used") {
    for (const auto* form : {&forms::calm_4, &forms::mix_5, &wide::form})
        for (const auto people : {std::size_t{1}, std::size_t{511}, std::size_t{512}, std::size_t{1300}}) {
            each_person_alone(*form, complete, people);
            each_person_alone(*form, prorate(2), people);
            each_person_alone(*form, published, people);
        }
}

TEST_CASE("a batch of nobody writes nothing") {
    const BatchScorer scorer(forms::calm_4);
    scorer.score(0, nullptr, 0, 0, {});
}

TEST_CASE("bands in a batch come from the only set on the scale's metric") {
    CHECK(BatchScorer(forms::calm_4).band_set(0)->id == "own_13");
    CHECK(BatchScorer(wide::form).band_set(0)->id == "own");
    CHECK(BatchScorer(wide::doubtful).band_set(0) == nullptr);
    CHECK(BatchScorer(wide::doubtful).has_ambiguous_bands(0));
    CHECK(BatchScorer(forms::mix_5).band_set(0) == nullptr);
    CHECK_FALSE(BatchScorer(forms::mix_5).has_ambiguous_bands(0));
}

TEST_CASE("bands beyond 127 keep their place") {
    const auto form_bands = fine::bands();
    const BandGroup group[] = {{fine::all_scales, form_bands}};
    const BandSet sets[] = {{.id = "fine", .metric = Metric::raw_sum, .groups = group}};
    const Instrument form{.id = "fine_1", .edition = "1", .items = fine::items, .highest_code = 300, .scales = fine::scales, .band_sets = sets};
    each_person_alone(form, complete, 700);
}
