// SPDX-License-Identifier: Apache-2.0
// One person's sheet, and the pass over memory that it is measured against. Run with benchmarks/run.py, which prints ratios.

#include <cftkit/catalogue/instruments/phq_9.hpp>
#include <cftkit/catalogue/instruments/proqol_5.hpp>
#include <cftkit/catalogue/instruments/scs_26.hpp>

#include <benchmark/benchmark.h>

#include <array>
#include <cstdint>
#include <vector>

namespace {

using namespace cftkit;

template <const Instrument& form>
std::vector<std::vector<Answer>> sheets(double share_missing) {
    std::vector<std::vector<Answer>> all;
    std::uint64_t state = 1;
    const auto next = [&state] { return (state = state * 6364136223846793005ULL + 1442695040888963407ULL) >> 33; };
    for (int n = 0; n < 1024; ++n) {
        std::vector<Answer> sheet;
        for (const auto& item : form.items) {
            if (static_cast<double>(next() % 1000) < share_missing * 1000) sheet.emplace_back();
            else sheet.emplace_back(item.code_at(next() % item.code_count()));
        }
        all.push_back(sheet);
    }
    return all;
}

/// The floor: read each answer once.
template <const Instrument& form>
void memory_pass(benchmark::State& state) {
    const auto all = sheets<form>(0);
    std::size_t n = 0;
    for (auto _ : state) {
        int sum = 0;
        for (const auto answer : all[n++ % all.size()]) sum += answer.code();
        benchmark::DoNotOptimize(sum);
    }
}

/// The engine alone: read and validate the answers, score every scale with bounds and reasons.
template <const Instrument& form>
void engine(benchmark::State& state) {
    const auto all = sheets<form>(static_cast<double>(state.range(0)) / 100);
    std::array<Answer, Instrument::item_capacity> read;
    std::array<ScaleResult, Instrument::scale_capacity> results;
    std::size_t n = 0;
    for (auto _ : state) {
        const auto& sheet = all[n++ % all.size()];
        for (std::size_t i = 0; i < sheet.size(); ++i) read[i] = read_answer(form, i, sheet[i]);
        score_scales(form, read.data(), complete, results.data());
        benchmark::DoNotOptimize(results);
    }
}

/// What a user calls: Scores with alerts, by value.
template <const Instrument& form>
void scores(benchmark::State& state) {
    const auto all = sheets<form>(static_cast<double>(state.range(0)) / 100);
    std::size_t n = 0;
    for (auto _ : state) {
        const auto result = form.score(all[n++ % all.size()]);
        benchmark::DoNotOptimize(result);
    }
}

using catalogue::phq_9;
using catalogue::proqol_5;
using catalogue::scs_26;
BENCHMARK(memory_pass<proqol_5>);
BENCHMARK(engine<proqol_5>)->Arg(0)->Arg(2)->Arg(20);
BENCHMARK(scores<proqol_5>)->Arg(0)->Arg(2)->Arg(20);
BENCHMARK(engine<scs_26>)->Arg(0);
BENCHMARK(engine<phq_9>)->Arg(0);

}  // namespace

BENCHMARK_MAIN();
