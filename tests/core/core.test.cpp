// SPDX-License-Identifier: Apache-2.0
#include <cftkit/core.hpp>

#include <catch.hpp>

#include <limits>
#include <string>
#include <type_traits>

using namespace cftkit;
using enum cftkit::Ternary;

TEST_CASE("three-valued logic is Kleene's, over all nine pairs") {
    for (const auto left : {no, unknown, yes})
        for (const auto right : {no, unknown, yes}) {
            const bool both = left == yes && right == yes;
            const bool neither = left == no || right == no;
            CHECK((left & right) == (both ? yes : neither ? no : unknown));
            CHECK((left | right) == !(!left & !right));  // De Morgan
        }
    CHECK((!unknown) == unknown);
    CHECK((!yes) == no);
}

TEST_CASE("yes, no and unknown have no truth value") { CHECK_FALSE(std::is_convertible_v<Ternary, bool>); }

TEST_CASE("days: leap years, order and distance") {
    CHECK(Day{2024, 2, 29}.is_valid());
    CHECK_FALSE(Day{2026, 2, 29}.is_valid());
    CHECK_FALSE(Day{1900, 2, 29}.is_valid());
    CHECK(Day{2000, 2, 29}.is_valid());
    CHECK_FALSE(Day{2026, 13, 1}.is_valid());
    CHECK_FALSE(Day{2026, 4, 31}.is_valid());
    CHECK(Day{1970, 1, 1}.number() == 0);
    CHECK(Day{2000, 3, 1}.number() == 11017);
    CHECK(days_between({2026, 2, 28}, {2026, 3, 1}) == 1);
    CHECK(days_between({2025, 12, 31}, {2024, 12, 31}) == -365);
    CHECK(Day{2026, 3, 2} < Day{2026, 10, 1});
}

TEST_CASE("each day is one after the day before, over four centuries") {
    int previous = Day{1799, 12, 31}.number();
    for (int year = 1800; year <= 2200; ++year)
        for (int month = 1; month <= 12; ++month)
            for (int day = 1; Day{year, month, day}.is_valid(); ++day) {
                const int number = Day{year, month, day}.number();
                if (number != previous + 1) FAIL(year << "-" << month << "-" << day);
                previous = number;
            }
    SUCCEED();
}

TEST_CASE("the hash is FNV-1a: published values for the empty text, a and foobar") {
    CHECK(Fingerprint{}.value() == 0xCBF29CE484222325ULL);
    // A text adds its bytes and a zero byte: one step further than the published value of the bytes alone.
    const auto with_zero = [](std::uint64_t published) { return published * 0x00000100000001B3ULL; };
    CHECK(Fingerprint{}.add("a").value() == with_zero(0xAF63DC4C8601EC8CULL));
    CHECK(Fingerprint{}.add("foobar").value() == with_zero(0x85944171F73967E8ULL));
    CHECK(Fingerprint{}.add("ab").add("c").value() != Fingerprint{}.add("a").add("bc").value());
    CHECK(Fingerprint{}.add(std::int64_t{-1}).value() != Fingerprint{}.add(std::int64_t{1}).value());
}

TEST_CASE("a fraction is compared with a printed decimal exactly") {
    CHECK(compare(Fraction{430, 100}, Decimal{43, 1}) == std::strong_ordering::equal);
    CHECK(compare(Fraction{87, 26}, Decimal{3346153846153, 12}) == std::strong_ordering::greater);
    CHECK(compare(Fraction{-1, 3}, Decimal{-3, 1}) == std::strong_ordering::less);
    CHECK(compare(Fraction{-7, 2}, Decimal{-35, 1}) == std::strong_ordering::equal);
    CHECK(compare(Fraction{-7, 2}, Decimal{-351, 2}) == std::strong_ordering::greater);
    CHECK(compare(Fraction{0, 1}, Decimal{-1, 1}) == std::strong_ordering::greater);
    CHECK(compare(Fraction{-1, 1}, Decimal{-5, 1}) == std::strong_ordering::less);
    CHECK(Decimal{951, 2}.value() == 9.51);
}

TEST_CASE("a fraction whose products would pass 64 bits is compared exactly too") {
    // 57.5 and the two fractions beside it, over 10 * 2^50. At compile time an overflow would not compile.
    constexpr std::int64_t tenth = std::int64_t{1} << 50;
    constexpr Decimal edge{57500, 3};
    static_assert(compare(Fraction{575 * tenth, 10 * tenth}, edge) == std::strong_ordering::equal);
    static_assert(compare(Fraction{575 * tenth + 1, 10 * tenth}, edge) == std::strong_ordering::greater);
    static_assert(compare(Fraction{575 * tenth - 1, 10 * tenth}, edge) == std::strong_ordering::less);
    // 2^62 * 1000 is a multiple of 2^64, which looks like 0.
    CHECK(compare(Fraction{std::int64_t{1} << 62, 1}, Decimal{1, 3}) == std::strong_ordering::greater);
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    constexpr auto least = std::numeric_limits<std::int64_t>::min();
    static_assert(compare(Fraction{most, most}, Decimal{1'000'000'000'000'000'000, 18}) == std::strong_ordering::equal);
    static_assert(compare(Fraction{most - 1, most}, Decimal{1'000'000'000'000'000'000, 18}) == std::strong_ordering::less);
    static_assert(compare(Fraction{least, 1}, Decimal{least, 0}) == std::strong_ordering::equal);
    static_assert(compare(Fraction{least, most}, Decimal{-1, 0}) == std::strong_ordering::less);
}

TEST_CASE("an error names its code, place, expectation and finding, and copies without allocation") {
    const Error error(ErrorCode::unknown_key, "/scales/0/reversd", "one of id, items", "\"reversd\"");
    const auto copy = error;
    CHECK(std::string(copy.what()) == "unknown_key at /scales/0/reversd: expected one of id, items; found \"reversd\"");
    CHECK(copy.where() == "/scales/0/reversd");
    CHECK(name(copy.code()) == "unknown_key");
    CHECK(std::is_nothrow_copy_constructible_v<Error>);
    const Error cut(ErrorCode::not_json, std::string(1000, 'x'), "", "");
    CHECK(cut.where().size() == FixedText::capacity);
    CHECK(cut.where().substr(FixedText::capacity - 3) == "...");
    std::string long_text;
    while (long_text.size() < 1000) long_text += "\u00e9";  // two bytes each: never cut in the middle of one
    for (const std::string start : {"", "a"}) {
        const FixedText text(start + long_text);
        const auto kept = text.view().substr(0, text.view().find('.'));
        CHECK((kept.size() - start.size()) % 2 == 0);
    }
}

TEST_CASE("a weaker status wins") {
    CHECK(weaker(Status::verified, Status::second_hand) == Status::second_hand);
    CHECK(weaker(Status::expert_default, Status::verified) == Status::expert_default);
    CHECK(name(Status::conventional) == "conventional");
}
