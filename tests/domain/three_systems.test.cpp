// SPDX-License-Identifier: Apache-2.0
#include <cftkit/domain.hpp>
#include <cftkit/domain/text.hpp>

#include "catch.hpp"

#include <sstream>
#include <utility>

using cftkit::EmotionSystem;
using cftkit::Level;
using cftkit::Pattern;
using cftkit::PatternCondition;
using cftkit::ThreeSystems;
using Kind = PatternCondition::Kind;

namespace {

// threat leads from 5 on when it is 2 ahead of both others; soothing is low up to 3; everything else is mixed.
constexpr PatternCondition threat_leads[] = {{Kind::at_least, EmotionSystem::threat, {}, 5},
                                             {Kind::ahead, EmotionSystem::threat, EmotionSystem::drive, 2},
                                             {Kind::ahead, EmotionSystem::threat, EmotionSystem::soothing, 2}};
constexpr PatternCondition is_low[] = {{Kind::at_most, EmotionSystem::soothing, {}, 3}};
constexpr PatternCondition even[] = {{Kind::not_ahead, EmotionSystem::threat, EmotionSystem::soothing, 0}};
constexpr cftkit::PatternRule rules[] = {{Pattern::threat_led, "pattern.threat_led", threat_leads},
                                         {Pattern::low_soothing, "pattern.low_soothing", is_low},
                                         {Pattern::balanced, "pattern.balanced", even},
                                         {Pattern::mixed, "pattern.mixed", {}}};
constexpr cftkit::PatternRules by{rules, {}};

}  // namespace

TEST_CASE("a level is 0 to 10 or unknown, and unknown is not a number") {
    CHECK_FALSE(Level().is_known());
    CHECK_FALSE(Level().value());
    CHECK(Level(0).value() == 0);
    CHECK(Level(10).value() == 10);
    CHECK(Level() != Level(0));
    CHECK_FALSE(Level::of(11));
    CHECK_FALSE(Level::of(-1));
    CHECK(Level::of(7) == Level(7));
    CHECK_THROWS_AS(Level(11), cftkit::Error);
    CHECK_THROWS_AS(Level(-1), cftkit::Error);
    for (const auto& [number, found] : {std::pair(99, "99"), {-1, "-1"}})
        try {
            static_cast<void>(Level(number));
        } catch (const cftkit::Error& error) {
            CHECK(error.code() == cftkit::ErrorCode::bad_level);
            CHECK(error.found() == found);
        }
    CHECK(Level().lowest_possible() == 0);
    CHECK(Level().highest_possible() == 10);
}

TEST_CASE("patterns are found at compile time, each edge from both sides") {
    static_assert(ThreeSystems{.threat = 7, .drive = 4, .soothing = 2}.pattern(by) == Pattern::threat_led);
    CHECK(ThreeSystems{5, 3, 3}.pattern(by) == Pattern::threat_led);
    CHECK(ThreeSystems{4, 2, 2}.pattern(by) == Pattern::low_soothing);  // below 5
    CHECK(ThreeSystems{5, 4, 3}.pattern(by) == Pattern::low_soothing);  // only 1 ahead of drive
    CHECK(ThreeSystems{5, 3, 4}.pattern(by) == Pattern::mixed);         // only 1 ahead of soothing
    CHECK(ThreeSystems{4, 9, 4}.pattern(by) == Pattern::balanced);
    CHECK(ThreeSystems{3, 9, 3}.pattern(by) == Pattern::low_soothing);
}

TEST_CASE("an unknown level is never taken for a middle one: only what every level would give is said") {
    CHECK(ThreeSystems{}.pattern(by) == Pattern::undetermined);
    CHECK(ThreeSystems{.threat = 7, .soothing = 2}.pattern(by) == Pattern::undetermined);  // drive may be 9
    CHECK(ThreeSystems{.threat = 2, .soothing = 3}.pattern(by) == Pattern::low_soothing);  // whatever drive is
    CHECK(ThreeSystems{.threat = 4, .soothing = 8}.pattern(by) == Pattern::balanced);
    const ThreeSystems partly{.threat = 7, .soothing = 2};
    CHECK(partly.is_possible(Pattern::threat_led, by));
    CHECK(partly.is_possible(Pattern::low_soothing, by));
    CHECK_FALSE(partly.is_possible(Pattern::balanced, by));
}

TEST_CASE("a determined pattern is what every completion gives") {
    for (int threat = -1; threat <= 10; ++threat)
        for (int drive = -1; drive <= 10; ++drive)
            for (int soothing = -1; soothing <= 10; ++soothing) {
                const auto level = [](int value) { return value < 0 ? Level() : Level(value); };
                const auto pattern = ThreeSystems{level(threat), level(drive), level(soothing)}.pattern(by);
                if (pattern == Pattern::undetermined) continue;
                for (int t = std::max(threat, 0); t <= (threat < 0 ? 10 : threat); ++t)
                    for (int d = std::max(drive, 0); d <= (drive < 0 ? 10 : drive); ++d)
                        for (int s = std::max(soothing, 0); s <= (soothing < 0 ? 10 : soothing); ++s)
                            if (ThreeSystems{t, d, s}.pattern(by) != pattern) FAIL("not what a completion gives");
            }
}

TEST_CASE("without rules there is no pattern") { CHECK(ThreeSystems{1, 2, 3}.pattern({}) == Pattern::undetermined); }

TEST_CASE("levels are shown as bars, unknown ones as a question mark") {
    std::ostringstream out;
    out << ThreeSystems{.threat = 7, .soothing = 0};
    CHECK(out.str() == "threat ███████···  drive ?  soothing ··········");
    CHECK(to_string(ThreeSystems{7, 4, 2}, by) ==
          "threat ███████···  drive ████······  soothing ██········  pattern threat_led (expert_default, not validated)");
}
