// SPDX-License-Identifier: Apache-2.0
#include <cftkit/assessment/criteria.hpp>

#include <catch.hpp>

using namespace cftkit;

namespace {
auto near(double value) { return Catch::Approx(value).epsilon(1e-12); }
}  // namespace

TEST_CASE("criteria a, b and c of the published examples") {
    // clinical 63.5 (12.2), functional 45.1 (9.8), lower better: 63.5 - 24.4; 45.1 + 19.6; (12.2 * 45.1 + 9.8 * 63.5) / 22
    CHECK(*criterion_a(63.5, 12.2, Better::lower) == near(39.1));
    CHECK(*criterion_b(45.1, 9.8, Better::lower) == near(64.7));
    CHECK(criterion_c(63.5, 12.2, 45.1, 9.8) == near(1172.52 / 22));  // 53.29636
    CHECK(criterion_c(63.5, 12.2, 45.1, 9.8) == Catch::Approx(53.29636).margin(5e-6));
    // Jacobson and Truax 1991, invented client: 40 (7.5) and 60 (7.5), higher better
    CHECK(criterion_a(40, 7.5, Better::higher) == 55);
    CHECK(criterion_b(60, 7.5, Better::higher) == 45);
    CHECK(criterion_c(40, 7.5, 60, 7.5) == 50);
    // CORE-10, Barkham 2013: 19.7 (7.7) and 4.7 (4.8): (36.19 + 94.56) / 12.5
    CHECK(criterion_c(19.7, 7.7, 4.7, 4.8) == near(10.46));
    // BDI-II of a public package's page: 35.475 (8.1586) and 7.69 (7.52), printed 21.02
    CHECK(criterion_c(35.475, 8.1586, 7.69, 7.52) == Catch::Approx(21.0166).margin(5e-5));
}

TEST_CASE("b takes the functional SD; by the clinical SD it is another number") {
    CHECK(*criterion_b(45.1, 12.2, Better::lower) == near(69.5));
    CHECK(*criterion_b(45.1, 9.8, Better::lower) != *criterion_b(45.1, 12.2, Better::lower));
}

TEST_CASE("a scale without a better direction has no criterion a or b") {
    CHECK_FALSE(criterion_a(40, 7.5, Better::neither).has_value());
    CHECK_FALSE(criterion_b(60, 7.5, Better::neither).has_value());
}

static_assert(criterion_a(40, 7.5, Better::higher) == 55 && sign_of(Better::lower) == -1 && name(Criterion::b_by_clinical_sd) == "b_by_clinical_sd");
