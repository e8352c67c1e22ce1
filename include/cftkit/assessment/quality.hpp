// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/scores.hpp>

#include <cmath>
#include <cstdint>
#include <optional>

namespace cftkit {
inline namespace assessment {

/// Equal answers one after another, in the order in which the items are asked.
struct AnswerRun {
    int length = 0;         ///< 0 where nothing was answered
    int code = 0;           ///< as the form has it, whatever coding it was recorded in
    std::size_t item = 0;   ///< index into Instrument::items of the first answer of the run; meaningful where length is above 0
};

/// How one person used the answers of one form. Numbers with a meaning and no threshold: people answer evenly for many reasons, and
/// nothing here says that a sheet is careless. Only answers that share the form's codes are looked at: an item with codes of its own
/// is left out and ends a run, as an absent or illegal answer does; fillers count.
/// @source careless (the rules of longstring and irv), for dunn_2018 and curran_2016; status second_hand
struct Quality {
    const Instrument* instrument = nullptr;
    int answered = 0;             ///< answers that were looked at
    int left_out = 0;             ///< items with codes of their own
    AnswerRun longest_run;        ///< the first one, where several are equally long
    /// SD of the answers (n - 1). Nothing with fewer than 2. 0 for a straight line. High where both ends of the scale are used, which
    /// a form with reversed items asks for.
    std::optional<double> variability;
    /// All answers are the same code, and there are at least 3 (a count of ours: with fewer it says nothing).
    bool is_straight_line = false;
};

/// How the answers behind these scores were given.
[[nodiscard]] inline Quality quality(const Scores& scores) noexcept {
    const auto& form = scores.instrument();
    const auto answers = scores.answers();
    Quality quality;
    quality.instrument = &form;
    std::int64_t sum = 0;
    std::int64_t squares = 0;
    AnswerRun run;
    for (std::size_t i = 0; i < form.items.size(); ++i) {
        if (form.items[i].has_own_codes || !answers[i].is_code()) {
            quality.left_out += form.items[i].has_own_codes ? 1 : 0;
            run = {};
            continue;
        }
        const int code = answers[i].code();
        ++quality.answered;
        sum += code;
        squares += std::int64_t{code} * code;
        run = run.length > 0 && run.code == code ? AnswerRun{run.length + 1, code, run.item} : AnswerRun{1, code, i};
        if (run.length > quality.longest_run.length) quality.longest_run = run;
    }
    const std::int64_t count = quality.answered;
    if (count < 2) return quality;
    const auto spread = count * squares - sum * sum;  // whole numbers up to here, then one division and one root
    quality.variability = std::sqrt(static_cast<double>(spread) / static_cast<double>(count * (count - 1)));
    quality.is_straight_line = count >= 3 && spread == 0;
    return quality;
}

/// What a sheet scores on which each item is answered with this code of the form: what a straight line would mean, scale by scale.
/// Items with codes of their own are blank, so that their scales have a reason and bounds; a code that the form does not have is illegal.
/// Nobody filled it in, and its text says so: is_hypothetical().
[[nodiscard]] constexpr Scores straight_line(const Instrument& form, int code) noexcept {
    Answer answers[Instrument::item_capacity] = {};
    for (std::size_t i = 0; i < form.items.size(); ++i)
        if (!form.items[i].has_own_codes) answers[i] = Answer(code);
    return Scores::of_checked(form, List<Answer>(answers, form.items.size()), {}, -1).as_hypothetical();
}

/// The same without exceptions: none, or what is wrong with the call, as of score_into (then `out` is untouched).
template <class Answers>
[[nodiscard]] ErrorCode quality_into(const Instrument& form, const Answers& answers, Quality& out, const ScoringOptions& options = {}) noexcept {
    Scores scores;
    const auto code = score_into(form, answers, scores, options);
    if (code == ErrorCode::none) out = quality(scores);
    return code;
}

#if CFTKIT_EXCEPTIONS
/// How these answers were given: one per item in the order asked, as for Instrument::score.
/// @throws Error wrong_answer_count, coding_not_named, unknown_coding
template <class Answers>
[[nodiscard]] Quality quality(const Instrument& form, const Answers& answers, const ScoringOptions& options = {}) {
    return quality(form.score(answers, options));
}
#endif

}  // namespace assessment
}  // namespace cftkit
