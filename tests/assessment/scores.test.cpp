// SPDX-License-Identifier: Apache-2.0
#include "forms.hpp"

#include <catch.hpp>

#include <optional>
#include <vector>

using namespace cftkit;
using enum cftkit::Absence;
using forms::calm_4;
using forms::mix_5;

static_assert(well_formed<calm_4> && well_formed<mix_5>);
static_assert(calm_4.score({5, 1, 5, 5})["calm"].value == 20);
static_assert(calm_4.score({1, 5, 1, 1})["calm"].value == 4);
static_assert(!calm_4.score({5, blank, 5, 5})["calm"].is_scored());
static_assert(calm_4.score({5, blank, 5, 5})["calm"].lowest_possible == 16);
static_assert(calm_4.score({5, blank, 5, 5})["calm"].bands().is_determined());
static_assert(calm_4.score({1, 1, 4, blank}).alerts.size() == 1);

TEST_CASE("a blank gives a reason, the bounds and the missing item, and never a number") {
    const auto score = calm_4.score({3, std::nullopt, 3, 3})["calm"];
    CHECK_FALSE(score.value.has_value());
    CHECK(score.reason == Reason::missing_items);
    CHECK(score.lowest_possible == 10);   // 9 and item 2 answered 5, which counts 1
    CHECK(score.highest_possible == 14);  // 9 and item 2 answered 1, which counts 5
    CHECK(score.items_used == 3);
    CHECK(score.missing_items.size() == 1);
    CHECK(score.missing_items.contains("2"));
    CHECK_FALSE(score.is_filled_in);
}

TEST_CASE("bands come from what is still possible: two where the bounds straddle an edge") {
    const auto bands = calm_4.score({3, blank, 3, 3})["calm"].bands();
    CHECK(bands.size() == 2);
    CHECK(bands.contains("low"));
    CHECK(bands.contains("high"));
}

TEST_CASE("an edge that a band begins from belongs to it; an edge that it begins above belongs to the band before") {
    CHECK(calm_4.score({1, 4, 5, 5})["calm"].bands()[0].id == "high");  // 13
    CHECK(calm_4.score({1, 5, 5, 5})["calm"].bands()[0].id == "low");   // 12
    constexpr Band above{"upper", Band::Begin::above, {43, 1}};
    CHECK_FALSE(above.begins_at_or_below({43, 10}));
    CHECK(above.begins_at_or_below({44, 10}));
}

TEST_CASE("illegal outranks missing, widens the bounds and is never filled in") {
    for (const int wild : {0, 6, 99, -1, 40000, -40000}) {
        const auto score = calm_4.score(std::vector<std::optional<int>>{3, wild, std::nullopt, 3}, {.missing_rule = prorate(1)})["calm"];
        CHECK(score.reason == Reason::illegal_answers);
        CHECK_FALSE(score.is_scored());
        CHECK(score.lowest_possible == 8);
        CHECK(score.highest_possible == 16);
    }
}

TEST_CASE("a code of any width is read by its value, not cut to its lower bits") {
    CHECK(calm_4.score(std::vector<long long>{1, 5, 1, 4294967296LL + 3})["calm"].reason == Reason::illegal_answers);
    CHECK(calm_4.score(std::vector<unsigned long long>{1, 5, 1, 65536ULL + 3})["calm"].reason == Reason::illegal_answers);
    CHECK(calm_4.score(std::vector<unsigned char>{1, 5, 1, 3})["calm"].value == 6);
}

TEST_CASE("not shown is the reason only where every missing item was not shown") {
    CHECK(calm_4.score({3, not_shown, 3, not_shown})["calm"].reason == Reason::not_shown);
    CHECK(calm_4.score({3, not_shown, 3, skipped})["calm"].reason == Reason::missing_items);
}

TEST_CASE("your own marks become absences, and only as you say") {
    const std::vector<int> codes{3, 99, -1, 3};
    CHECK(calm_4.score(codes)["calm"].reason == Reason::illegal_answers);
    const auto scores = calm_4.score(codes, {.absent = {{99, refused}, {-1, skipped}}});
    CHECK(scores["calm"].reason == Reason::missing_items);
    CHECK(scores.answers()[1].absence() == refused);
}

TEST_CASE("proration only on request, from the number asked for, and flagged") {
    const auto sheet = {Answer(4), Answer(2), Answer(), Answer(5)};  // turned 4, 4, -, 5: 13 over 3 answered
    CHECK_FALSE(calm_4.score(sheet)["calm"].is_scored());
    CHECK_FALSE(calm_4.score(sheet, {.missing_rule = prorate(4)})["calm"].is_scored());
    const auto score = calm_4.score(sheet, {.missing_rule = prorate(3)})["calm"];
    CHECK(score.value == 52.0 / 3.0);
    CHECK(score.exact_value == Fraction{52, 3});
    CHECK(score.is_filled_in);
    CHECK(score.lowest_possible == 14);
    CHECK(calm_4.score(sheet, {.missing_rule = published})["calm"].value == 52.0 / 3.0);
    CHECK_FALSE(calm_4.score({1, 2, 3, 4}, {.missing_rule = prorate(3)})["calm"].is_filled_in);
}

TEST_CASE("a plain constant is added once when a sum is filled in; a table is never entered with a filled sum") {
    const auto scores = mix_5.score({1, 2, blank, 2, blank}, {.missing_rule = prorate(1)});
    CHECK(scores["a"].value == 1.5);
    CHECK(scores["b.raw"].value == 4);
    CHECK(scores["b.doubled"].value == 9);  // 2 * 2 * 2 + 1
    CHECK(scores["both"].value == 2.75);    // (1.5 + 4) / 2: from its filled parts
    CHECK_FALSE(scores["b.tabled"].is_scored());
    CHECK(scores["b.tabled"].lowest_possible == 0);   // raw 2 to 5
    CHECK(scores["b.tabled"].highest_possible == 7);
}

TEST_CASE("points by table: an absent item spans its table, not its codes") {
    const auto scores = mix_5.score({0, 0, 0, 1, blank});
    CHECK(scores["b.raw"].lowest_possible == 1);
    CHECK(scores["b.raw"].highest_possible == 4);
    CHECK(mix_5.score({0, 0, 0, 1, 0})["b.raw"].value == 4);
    CHECK(mix_5.score({0, 0, 0, 1, 0})["b.tabled"].value == 3);
}

TEST_CASE("a scale with variants and no default must be named whole") {
    const auto scores = mix_5.score({0, 0, 0, 0, 0});
    CHECK_FALSE(scores.find("b").has_value());
    CHECK(mix_5.scale_error("b") == ErrorCode::variant_not_named);
    CHECK(mix_5.scale_error("b.half") == ErrorCode::unknown_variant);
    CHECK(mix_5.scale_error("c") == ErrorCode::unknown_scale);
    try {
        static_cast<void>(scores["b"]);
        FAIL("must throw");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::variant_not_named);
        CHECK(error.expected() == "one of b.raw, b.tabled, b.doubled");
        CHECK(error.found() == "b");
    }
}

TEST_CASE("scores of different kinds refuse to be compared") {
    const auto scores = mix_5.score({1, 1, 1, 1, 1});
    CHECK(scores["a"] == mix_5.score({0, 1, 2, 0, 0})["a"]);
    CHECK((scores["a"] <=> mix_5.score({0, 0, 1, 0, 0})["a"]) == std::partial_ordering::greater);
    CHECK((scores["a"] <=> mix_5.score({blank, 0, 1, 0, 0})["a"]) == std::partial_ordering::unordered);
    for (const auto* other : {"b.raw", "b.doubled", "both"}) {
        try {
            static_cast<void>(scores["a"] <=> scores[other]);
            FAIL("must throw");
        } catch (const Error& error) {
            CHECK(error.code() == ErrorCode::mixed_scores);
        }
    }
}

TEST_CASE("a wrong call is an error with its code") {
    const auto code_of = [](auto call) {
        try {
            call();
        } catch (const Error& error) {
            return error.code();
        }
        return ErrorCode::none;
    };
    CHECK(code_of([] { static_cast<void>(calm_4.score({1, 2, 3})); }) == ErrorCode::wrong_answer_count);
    CHECK(code_of([] { static_cast<void>(calm_4.score({1, 2, 3, 4}, {.missing_rule = prorate(0)})); }) == ErrorCode::bad_missing_rule);
    CHECK(code_of([] { static_cast<void>(mix_5.score({1, 2, 2, 1, 1}, {.missing_rule = published})); }) == ErrorCode::no_published_rule);
    CHECK(code_of([] { static_cast<void>(calm_4.score({1, 2, 3, 4}, {.coding = "other"})); }) == ErrorCode::unknown_coding);
    CHECK(code_of([] { static_cast<void>(calm_4.score({1, 2, 3, 4})["calm"].bands("nobody")); }) == ErrorCode::unknown_band_set);
    CHECK(code_of([] { static_cast<void>(calm_4.score({1, 2, 3, 4}).rule("nobody")); }) == ErrorCode::unknown_rule);
    Scores untouched;
    CHECK(score_into(calm_4, std::vector<int>{1, 2, 3}, untouched) == ErrorCode::wrong_answer_count);
    CHECK(score_into(calm_4, std::vector<int>{1, 2, 3, 4}, untouched) == ErrorCode::none);
    CHECK(untouched["calm"].value == 12);  // 1 + (6 - 2) + 3 + 4
}

TEST_CASE("an alert fires on a partial form, and a blank or illegal item is not assessed") {
    CHECK(calm_4.score({blank, blank, 4, blank}).alerts.size() == 1);
    CHECK(calm_4.score({1, 1, 3, 1}).alerts.empty());
    CHECK(calm_4.score({1, 1, 3, 1}).alerts.not_assessed().empty());
    for (const Answer absent : {Answer(blank), Answer(6), Answer(refused)}) CHECK(calm_4.score({1, 1, absent, 1}).alerts.not_assessed().size() == 1);
    for (const auto& alert : calm_4.score({1, 1, 5, 1}).alerts) {
        CHECK(alert.message_id == "ask_kindly");
        CHECK(alert.item == "3");
        CHECK(alert.answer == 5);
        CHECK(alert.at_least == 4);
    }
}

TEST_CASE("a typed score knows its scale") {
    constexpr std::array<Answer, 4> answers{5, 1, 5, 5};
    constexpr auto calm = score_of<calm_4, "calm">(answers);
    static_assert(calm.value == 20);
    CHECK(calm == score_of<calm_4, "calm">(std::array<int, 4>{5, 1, 5, 5}));
}

TEST_CASE("a T score needs a norm of the same form and scale, and keeps its name") {
    static constexpr NormScale entries[] = {{.scale = 0, .fingerprint = calm_4.scales[0].fingerprint, .metric = Metric::raw_sum, .mean = Decimal{105, 1}, .sd = Decimal{250, 2}, .provenance = forms::own_provenance}};
    static constexpr NormSample samples[] = {{.id = "all", .scales = entries}};
    static constexpr Norm norm{.id = "own_2026", .instrument = "calm_4", .samples = samples, .provenance = forms::own_provenance};
    const auto score = calm_4.score({5, 1, 5, 5})["calm"];
    const auto t = t_score(score, norm);
    CHECK(t.value == 88);  // 50 + 10 (20 - 10.5) / 2.5
    CHECK(t.metric == Metric::t_score);
    CHECK(t.norm_id == "own_2026");
    CHECK_THROWS_AS(static_cast<void>(t <=> score), Error);
    CHECK(t.norm_sample == "all");
    CHECK_FALSE(find_t_score(mix_5.score({0, 0, 0, 0, 0})["a"], norm).has_value());
    CHECK_FALSE(find_t_score(t, norm).has_value());
    CHECK(t.find_bands("own_13").empty());
    CHECK_THROWS_AS(static_cast<void>(t.bands("own_13")), Error);
}

namespace {

// Ten parts that share the same 61 items: filled in from different numbers of answers, their common denominator would pass 64 bits.
constexpr std::size_t many_items = 61;
constexpr std::size_t many_parts = 10;
struct Wide {
    Item items[many_items] = {};
    Term terms[many_parts + 1][many_items] = {};
    Part parts[many_parts] = {};
    Scale scales[many_parts + 1] = {};
};
constexpr Wide wide_arrays() {
    Wide wide;
    for (std::size_t i = 0; i < many_items; ++i) wide.items[i] = {std::string_view("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ").substr(i, 1), 0, 1};
    for (std::size_t part = 0; part < many_parts; ++part) wide.parts[part].scale = static_cast<std::uint16_t>(part);
    return wide;
}

}  // namespace

TEST_CASE("a scale of scales whose filled-in value could pass 64 bits is refused") {
    static Wide wide = wide_arrays();
    constexpr std::string_view ids = "pqrstuvwxyz";
    for (std::size_t s = 0; s <= many_parts; ++s) {
        const bool is_whole = s == many_parts;
        for (std::size_t i = 0; i < many_items; ++i)
            wide.terms[s][i] = {static_cast<std::uint16_t>(i), static_cast<std::int16_t>(is_whole ? many_parts : 1)};
        wide.scales[s] = {.id = ids.substr(s, 1), .scale = ids.substr(s, 1), .terms = {wide.terms[s], many_items},
                          .highest = static_cast<std::int32_t>(many_items * (is_whole ? many_parts : 1)), .provenance = forms::own_provenance};
        if (is_whole) {
            wide.scales[s].method = Method::sum_of_scales;
            wide.scales[s].parts = {wide.parts, many_parts};
        }
    }
    const Instrument form{.id = "wide", .items = {wide.items, many_items}, .highest_code = 1, .scales = {wide.scales, many_parts + 1}};
    for (auto& scale : wide.scales) scale.fingerprint = definition_fingerprint(form, scale);
    const auto defect = first_defect(form);
    CHECK(defect.rule == ErrorCode::form_too_large);
    CHECK(defect.index == static_cast<int>(many_parts));
}

TEST_CASE("a norm is for one definition of a scale: another form under the same id, or the wrong place, gets no T score") {
    static constexpr NormScale entries[] = {{.scale = 0, .fingerprint = 1, .mean = Decimal{10, 0}, .sd = Decimal{2, 0}}};
    static constexpr NormSample samples[] = {{.id = "all", .scales = entries}};
    static constexpr Norm norm{.id = "other", .instrument = "calm_4", .samples = samples};
    CHECK_FALSE(find_t_score(calm_4.score({5, 1, 5, 5})["calm"], norm).has_value());
}

TEST_CASE("two samples of one study: the caller names one") {
    static constexpr NormScale women[] = {{.fingerprint = calm_4.scales[0].fingerprint, .mean = Decimal{10, 0}, .sd = Decimal{2, 0}}};
    static constexpr NormScale men[] = {{.fingerprint = calm_4.scales[0].fingerprint, .mean = Decimal{12, 0}, .sd = Decimal{2, 0}}};
    static constexpr NormSample samples[] = {{.id = "women", .scales = women}, {.id = "men", .scales = men}};
    static constexpr Norm norm{.id = "own", .instrument = "calm_4", .samples = samples};
    const auto score = calm_4.score({5, 1, 1, 1})["calm"];  // 12
    try {
        static_cast<void>(t_score(score, norm));
        FAIL("must throw");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::ambiguous_norm);
        CHECK(error.expected() == "the name of a sample: women, men");
    }
    CHECK(t_score(score, norm, "women").value == 60);
    CHECK(t_score(score, norm, "men").value == 50);
    CHECK_FALSE(t_score(score, norm, "women").is_comparable_with(t_score(score, norm, "men")));
}

TEST_CASE("a T score that 64 bits would not hold is refused, not wrong") {
    CHECK(detail::exact_t({(std::int64_t{1} << 45) + 1, std::int64_t{1} << 40}, {20000, 3}, {5123, 3}).denominator == 0);
    CHECK(detail::exact_t({20, 1}, {105, 1}, {250, 2}).value() == 88);
    static_assert(detail::exact_t({20, 1}, {105, 1}, {250, 2}) == Fraction{88, 1});  // in lowest terms
}

TEST_CASE("a T score with a denominator of many primes is put into its band exactly") {
    // (x - 10.5) / 12.345 = .75 at x = 19.75875, so T is 57.5 there; x = 19.75875 + 1 / (6 7 11 13 17 19 23 8000) lies just above.
    constexpr std::int64_t primes = std::int64_t{6} * 7 * 11 * 13 * 17 * 19 * 23;
    constexpr Decimal mean{105, 1};
    constexpr Decimal sd{12345, 3};
    constexpr Decimal edge{57500, 3};
    constexpr Band band{"from", Band::Begin::from, edge};
    static_assert(band.begins_at_or_below(detail::exact_t({158070, 8000}, mean, sd)));
    static_assert(compare(detail::exact_t({158070, 8000}, mean, sd), edge) == std::strong_ordering::equal);
    static_assert(compare(detail::exact_t({19 * primes + 1, primes}, mean, sd), edge) == std::strong_ordering::less);
    static_assert(compare(detail::exact_t({20 * primes - 1, primes}, mean, sd), edge) == std::strong_ordering::greater);
}

TEST_CASE("a look-up that finds nothing can be asked") {
    CHECK_FALSE(calm_4.score({1, 2, 3, 4}).find_rule("nobody").contains("x"));
    CHECK(calm_4.score({1, 2, 3, 4}).find_rule("nobody").size() == 0);
    CHECK(calm_4.score({1, 2, 3, 4}).size() == 1);
    CHECK(mix_5.score({1, 2, 2, 1, 1}).size() == 2);  // a and both; b has no default
}

TEST_CASE("a form with codes in the wrong order is named, not walked through") {
    static constexpr Item items[] = {{"1", 4, 2}};
    Instrument form{.id = "wrong", .items = items, .scales = forms::calm::scales};
    CHECK(first_defect(form).rule == ErrorCode::bad_codes);
    form.items = forms::calm::items;
    form.default_coding = 0;
    CHECK(first_defect(form).rule == ErrorCode::unknown_coding);
}
