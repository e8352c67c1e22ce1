// SPDX-License-Identifier: Apache-2.0
#include "scored.hpp"

#include <cftkit/assessment/change_text.hpp>

#include <catch.hpp>

#include <sstream>

using namespace cftkit;
using scored::down;
using scored::up;

namespace {
const NormValues two_samples{.sd = {{5.4, "de_la_rosa_2018"}}, .reliability = {{.75, "stamm_2010"}}};
}

TEST_CASE("a change reads as two scores, their difference, the test, and where the numbers come from") {
    std::ostringstream out;
    out << change(down(36), down(27), two_samples);
    CHECK(out.str() ==
          "down 36 → 27: 9 lower, which is better · reliable change index −2.36 (jacobson_truax, ±1.96): reliable\n"
          "at least 7.48 points are needed · SD 5.4 (de_la_rosa_2018) and reliability .75 (stamm_2010) come from different samples\n"
          "improved\n");
}

TEST_CASE("a change with a cut-off says whether it was crossed, and where recovery does not apply") {
    const NormValues norm{.mean = {{40, "jt"}}, .sd = {{7.5, "jt"}}, .reliability = {{.8, "jt"}}, .functional_mean = {{60, "jt"}},
                          .functional_sd = {{7.5, "jt"}}};
    CHECK(to_string(change(up(32.5), up(52.5), norm)) ==
          "up 32.5 → 52.5: 20 higher, which is better · reliable change index 4.22 (jacobson_truax, ±1.96): reliable\n"
          "at least 9.3 points are needed · mean 40 (jt), SD 7.5 (jt) and reliability .8 (jt)\n"
          "recovered · cut-off 50 (criterion c): crossed · functional mean 60 (jt) and functional SD 7.5 (jt)\n");
    CHECK(to_string(change(up(52.5), up(62.5), norm)).find("improved · cut-off 50 (criterion c): started in functional range, recovery does not apply") !=
          std::string::npos);
}

TEST_CASE("a change says that somebody left the functional range, that nobody can cross, and that two distributions lie apart") {
    NormValues norm{.mean = {{40, "jt"}}, .sd = {{7.5, "jt"}}, .reliability = {{.8, "jt"}}, .functional_mean = {{60, "jt"}},
                    .functional_sd = {{7.5, "jt"}}};
    const auto has = [](const Change& change, const char* words) { return to_string(change).find(words) != std::string::npos; };
    CHECK(has(change(up(62), up(42), norm), "deteriorated · cut-off 50 (criterion c): started in functional range and ended outside of it"));
    CHECK_FALSE(has(change(up(62), up(42), norm), "recovery does not apply"));
    norm.sd = norm.functional_sd = {{3, "jt"}};
    CHECK(has(change(up(32), up(52), norm), "the two distributions do not overlap, where criterion b is usual"));
    norm.sd = {{25, "jt"}};
    CHECK(has(change(down(52), down(42), norm, {.criterion = Criterion::a}),
              "cut-off −10 (criterion a): no score of the scale can cross it, so nobody can be called recovered"));
}

TEST_CASE("the one-sided quantile has its three digits and says what it means") {
    const NormValues sample{.mean = {{12, "x"}}, .sd = {{4, "x"}}, .reliability = {{.8, "x"}}, .mean_after = {{9, "x"}},
                            .sd_after = {{5, "x"}}, .correlation = {{.5, "x"}}};
    CHECK(to_string(change(down(15), down(8), sample, {.method = ChangeMethod::hageman_arrindell}))
              .find("(hageman_arrindell, formula second-hand, ±1.645, 5 % on each side)") != std::string::npos);
}

TEST_CASE("a change on a form with alerts says where the alerts are") {
    const NormValues norm{.sd = {{4, "x"}}, .reliability = {{.8, "x"}}};
    const auto low = forms::calm_4.score({1, 5, 4, 1})["calm"];
    const auto none = forms::calm_4.score({1, 5, Absence::blank, 1})["calm"];
    const std::string line = "A change says nothing about the alert items of calm_4: look at the alerts of both sheets.\n";
    CHECK(to_string(change(low, low, norm)).ends_with("\n" + line));
    CHECK(to_string(change(low, none, norm)).ends_with("\n" + line));
    CHECK(to_string(change(up(1), up(2), norm)).find("alert") == std::string::npos);
}

TEST_CASE("the numbers of a sample keep their digits") {
    const auto text = to_string(change(down(14), down(9), {.sd = {{4.4, {}}}, .reliability = {{.8159, {}}}}));
    CHECK(text.find("SD 4.4 and reliability .8159\n") != std::string::npos);
}

TEST_CASE("the words for what is missing, for an important difference and for the average change") {
    CHECK(to_string(change(down(std::nullopt), down(27), two_samples)) ==
          "down not scored (missing_items) → 27: the first score is missing, so no change is computed\n");
    CHECK(to_string(change(down(20), down(16), {}, {.least_important_difference = {{5, "a_study"}}})) ==
          "down 20 → 16: 4 lower, which is better · at least 5 (a_study) points count: less than that\nunchanged\n");
    const NormValues sample{.mean = {{12, "x"}}, .sd = {{4, "x"}}, .reliability = {{.8, "x"}}, .mean_after = {{9, "x"}}};
    CHECK(to_string(change(down(15), down(8), sample, {.method = ChangeMethod::hsu_linn_lord})) ==
          "down 15 → 8: 7 lower, which is better · reliable change index −1.42 (hsu_linn_lord, formula second-hand, ±1.96): within the average change\n"
          "mean 12 (x), SD 4 (x), reliability .8 (x) and mean after 9 (x)\n"
          "compared with the average change of others, so not named better or worse\n");
}
