// SPDX-License-Identifier: Apache-2.0
#include "catch.hpp"

#include <cftkit/assessment/normal.hpp>

#include <cmath>
#include <cstdint>
#include <limits>

using namespace cftkit;

namespace {

struct Known {
    double at;
    double value;
};

double relative_error(double found, double expected) { return std::abs(found - expected) / std::abs(expected); }

}  // namespace

// Expected values: by 40-digit arithmetic (mpmath: ncdf, and its inverse by Newton steps), of the double that is given.
TEST_CASE("the normal cumulative agrees with 40-digit arithmetic to 2e-15, tails included") {
    static constexpr Known known[] = {
        {-8.0, 6.2209605742717841235e-16},  {-7.25, 2.0838581586720694312e-13}, {-6.0, 9.865876450376981407e-10},
        {-5.7, 5.9903714010635281878e-9},   {-5.6, 1.071759025831092932e-8},    {-5.0, 2.8665157187919391167e-7},
        {-4.0, 0.000031671241833119921254}, {-3.0, 0.0013498980316300945267},   {-2.5, 0.006209665325776135167},
        {-1.96, 0.024997895148220436213},   {-1.0, 0.15865525393145705141},     {-0.7, 0.24196365222307302862},
        {-0.67, 0.25142889509531010155},    {-0.25, 0.40129367431707627576},    {0.25, 0.59870632568292372424},
        {0.67, 0.74857110490468989845},     {0.7, 0.75803634777692697138},      {1.0, 0.84134474606854294859},
        {1.5, 0.933192798731141934},        {2.0, 0.9772498680518207928},       {2.5758293035489004, 0.99499999999999999455},
        {4.0, 0.99996832875816688008},      {6.0, 0.99999999901341235496},      {8.0, 0.9999999999999993779},
    };
    for (const auto& one : known) {
        INFO(one.at);
        CHECK(relative_error(standard_normal_cumulative(one.at), one.value) <= 2e-15);
    }
    CHECK(standard_normal_cumulative(0) == 0.5);
    CHECK(standard_normal_cumulative(-40) == 0);
    CHECK(standard_normal_cumulative(40) == 1);
}

TEST_CASE("the normal quantile agrees with 40-digit arithmetic to 2e-15") {
    static constexpr Known known[] = {
        {5e-324, -38.467405617144346251}, {1e-310, -37.663060331949523732}, {1e-300, -37.047096299361199237},
        {1e-100, -21.273453560965324294}, {1e-15, -7.9413453261709967713},  {1e-12, -7.0344838253011319326},
        {1e-11, -6.7060231554951362961},  {1e-06, -4.7534243088228989573},  {0.001, -3.0902323061678135354},
        {0.005, -2.5758293035489007538},  {0.025, -1.9599639845400542118},  {0.05, -1.644853626951472688},
        {0.0749, -1.4402382675279636631}, {0.0751, -1.4388253927525399824}, {0.1, -1.2815515655446004353},
        {0.25, -0.6744897501960817432},   {0.4, -0.25334710313579974132},   {0.5078125, 0.019584285230126919529},
        {0.75, 0.6744897501960817432},    {0.9, 1.2815515655446005935},     {0.95, 1.6448536269514722843},
        {0.975, 1.9599639845400538556},   {0.995, 2.5758293035489004539},   {0.9990234375, 3.0972690781987844624},
    };
    for (const auto& one : known) {
        INFO(one.at);
        CHECK(relative_error(standard_normal_quantile(one.at), one.value) <= 2e-15);
    }
    CHECK(standard_normal_quantile(0.5) == 0);
    CHECK(standard_normal_quantile(0) == -std::numeric_limits<double>::infinity());
    CHECK(standard_normal_quantile(1) == std::numeric_limits<double>::infinity());
}

TEST_CASE("the quantile undoes the cumulative, from -5 to 5") {
    for (int i = -50; i <= 0; ++i) {
        const double z = i / 10.0;
        INFO(z);
        CHECK(std::abs(standard_normal_quantile(standard_normal_cumulative(z)) - z) <= 1e-14);
    }
}

TEST_CASE("the critical value of a confidence of .95 is 1.959963984540054, not 1.96") {
    CHECK(two_sided_critical_value(0.95) == 1.959963984540054);
    CHECK(two_sided_critical_value(0.90) == 1.6448536269514722);
    CHECK(relative_error(two_sided_critical_value(0.99), 2.5758293035489004) <= 2e-15);
}

// The quantile of (1 - c) / 2, by the same 40-digit arithmetic.
TEST_CASE("the critical value is as good for a confidence near 1 or near 0") {
    CHECK(relative_error(two_sided_critical_value(std::nextafter(1.0, 0.0)), 8.2923610758135955382) <= 2e-15);
    CHECK(relative_error(two_sided_critical_value(0.68), 0.99445788320975326812) <= 2e-15);
    CHECK(std::abs(two_sided_critical_value(1e-6) - 1.2533141373158283e-6) <= 2e-16);
    CHECK(two_sided_critical_value(1e-17) == 0);
}

TEST_CASE("the normal cumulative is the same at compile time as at run time") {
    constexpr double at_compile_time = standard_normal_cumulative(-1.2345);
    volatile double z = -1.2345;
    CHECK(standard_normal_cumulative(z) == at_compile_time);
}
