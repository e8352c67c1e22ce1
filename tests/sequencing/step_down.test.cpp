// SPDX-License-Identifier: Apache-2.0
#include <cftkit/sequencing/step_down.hpp>

#include "catch.hpp"

using cftkit::GentleCompletion;
using cftkit::MarkedPractice;
using cftkit::Moment;
using cftkit::StepDown;

namespace {

/// A day of March 2026 and a time.
constexpr Moment at(int day, int hour = 12, int minute = 0) { return {{2026, 3, day}, {hour, minute}}; }

StepDown after(const std::vector<MarkedPractice>& marks, const Moment& now, const std::vector<GentleCompletion>& completions = {},
               std::optional<Moment> review = {}, bool has_reviewer = true) {
    return cftkit::step_down(marks, completions, review, now, {}, has_reviewer);
}

/// A mark on practice 7 of family 3, at intensity 2.
MarkedPractice mark(const Moment& when, std::uint16_t family = 3, std::uint8_t intensity = 2, std::uint16_t practice = 7) {
    return {when, practice, family, intensity, false};
}

using Places = std::vector<std::uint16_t>;

}  // namespace

TEST_CASE("without a mark nothing steps down") {
    const auto state = after({}, at(10));
    CHECK_FALSE(state.is_cooling_down);
    CHECK_FALSE(state.cap);
    CHECK(state.marked.empty());
    CHECK(state.paused.empty());
    CHECK_FALSE(state.is_in_review);
}

TEST_CASE("the cool-down lasts until the next day and at least six hours") {
    CHECK(after({mark(at(10, 9))}, at(10, 23, 59)).is_cooling_down);
    CHECK_FALSE(after({mark(at(10, 9))}, at(11, 0)).is_cooling_down);
    CHECK(after({mark(at(10, 23))}, at(11, 4, 59)).is_cooling_down);
    CHECK_FALSE(after({mark(at(10, 23))}, at(11, 5)).is_cooling_down);
    CHECK(after({{.at = at(10, 9), .is_ground = true}}, at(10, 10)).is_cooling_down);
}

TEST_CASE("after the cool-down nothing above one step lower, and not the marked practice, for seven days") {
    for (const auto& now : {at(11), at(14), at(17, 12)}) {
        const auto state = after({mark(at(10))}, now);
        CHECK(state.cap == 1);
        CHECK(state.marked == Places{7});
    }
    const auto later = after({mark(at(10))}, at(17, 12, 1));
    CHECK_FALSE(later.cap);
    CHECK(later.marked.empty());
}

TEST_CASE("a mark at intensity 0 caps at 0, never below") { CHECK(after({mark(at(10), 3, 0)}, at(11)).cap == 0); }

TEST_CASE("one completion within the cap ends it; one above it, or on the day of the mark, does not") {
    CHECK_FALSE(after({mark(at(10))}, at(12), {{at(11), 1}}).cap);
    CHECK(after({mark(at(10))}, at(12), {{at(11), 2}}).cap == 1);
    CHECK(after({mark(at(10, 9))}, at(12), {{at(10, 20), 0}}).cap == 1);
    CHECK(after({mark(at(10))}, at(12), {{at(9), 0}}).cap == 1);  // before the mark
}

TEST_CASE("of several open marks the lowest cap holds, and a later mark opens it again") {
    const auto two = after({mark(at(10), 3, 4, 7), mark(at(11), 4, 2, 9)}, at(12));
    CHECK(two.cap == 1);
    CHECK(two.marked == Places{7, 9});
    CHECK(after({mark(at(10)), mark(at(12))}, at(13), {{at(11), 1}}).cap == 1);
}

TEST_CASE("two marks within seven days pause every family that has one, for seven days after its own last mark") {
    const auto both = after({mark(at(10), 3), mark(at(14), 4)}, at(15));
    CHECK(both.paused == Places{3, 4});
    CHECK(both.marks_in_window == 2);
    CHECK(after({mark(at(10), 3), mark(at(14), 4)}, at(18)).paused == Places{4});
    CHECK(after({mark(at(10), 3), mark(at(14), 4)}, at(22)).paused.empty());
    CHECK(after({mark(at(10), 3)}, at(11)).paused.empty());
    CHECK(after({mark(at(10), 3), mark(at(17, 12, 1), 4)}, at(18)).paused.empty());  // more than seven days apart
}

TEST_CASE("a mark on grounding counts for the day and the window, but pauses no family and caps nothing") {
    const auto state = after({mark(at(10), 3), {.at = at(11), .is_ground = true}}, at(12));
    CHECK(state.marks_in_window == 2);
    CHECK(state.paused.empty());
    CHECK(state.cap == 1);
    CHECK_FALSE(after({{.at = at(11), .is_ground = true}}, at(12)).cap);
}

TEST_CASE("three marks within seven days ask for a review, which only a later one ends") {
    const std::vector<MarkedPractice> three{mark(at(10)), mark(at(12)), mark(at(15))};
    CHECK(after(three, at(16)).is_in_review);
    CHECK(after({mark(at(1)), mark(at(12)), mark(at(15))}, at(16)).is_in_review == false);
    CHECK(after(three, at(16), {}, at(14)).is_in_review);
    CHECK(after(three, at(16), {}, at(15)).is_in_review);  // the same minute is not later
    CHECK_FALSE(after(three, at(16), {}, at(15, 12, 1)).is_in_review);
    CHECK(after({mark(at(1)), mark(at(2)), mark(at(3))}, {{2027, 3, 1}, {12, 0}}).is_in_review);  // time alone ends nothing
}

TEST_CASE("a new mark after the review, close to the old ones, asks for one again") {
    const std::vector<MarkedPractice> four{mark(at(10)), mark(at(12)), mark(at(15)), mark(at(16))};
    CHECK(after(four, at(17), {}, at(15, 13)).is_in_review);
}

TEST_CASE("where nobody reviews, 28 days without a mark lead back") {
    const std::vector<MarkedPractice> three{mark(at(1)), mark(at(2)), mark(at(3))};
    CHECK(after(three, at(31, 11, 59), {}, {}, false).is_in_review);
    CHECK_FALSE(after(three, at(31, 12), {}, {}, false).is_in_review);
    CHECK(after(three, at(31, 12), {}, {}, true).is_in_review);
}

TEST_CASE("a further mark never gives anything back") {
    // All patterns of marks on six days, two families and three intensities; one more mark at every place in time.
    int compared = 0;
    for (unsigned pattern = 0; pattern < 64; ++pattern) {
        std::vector<MarkedPractice> marks;
        for (int day = 0; day < 6; ++day)
            if ((pattern >> day & 1U) != 0)
                marks.push_back(mark(at(2 + 3 * day), static_cast<std::uint16_t>(3 + day % 2), static_cast<std::uint8_t>(day % 3),
                                     static_cast<std::uint16_t>(7 + day)));
        for (int more = 1; more <= 20; ++more)
            for (const auto intensity : {std::uint8_t{0}, std::uint8_t{1}, std::uint8_t{3}})
                for (int now = more; now <= 31; now += 2) {
                    auto known = marks;
                    std::erase_if(known, [now](const auto& one) { return at(now, 13) < one.at; });
                    auto with = known;
                    with.push_back(mark(at(more), 5, intensity, 20));
                    std::sort(with.begin(), with.end(), [](const auto& left, const auto& right) { return left.at < right.at; });
                    const auto before = after(known, at(now, 13));
                    const auto later = after(with, at(now, 13));
                    bool is_stricter = (!before.is_cooling_down || later.is_cooling_down) && (!before.is_in_review || later.is_in_review) &&
                                       (!before.cap || (later.cap && *later.cap <= *before.cap));
                    for (const auto family : before.paused)
                        is_stricter = is_stricter && std::find(later.paused.begin(), later.paused.end(), family) != later.paused.end();
                    for (const auto practice : before.marked)
                        is_stricter = is_stricter && std::find(later.marked.begin(), later.marked.end(), practice) != later.marked.end();
                    if (!is_stricter) FAIL("pattern " << pattern << ", mark on day " << more << ", now " << now);
                    ++compared;
                }
    }
    CHECK(compared > 10'000);
}
