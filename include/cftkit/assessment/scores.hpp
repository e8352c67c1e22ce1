// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/alerts.hpp>
#include <cftkit/assessment/counting.hpp>
#include <cftkit/assessment/engine.hpp>
#include <cftkit/assessment/score.hpp>
#include <cftkit/assessment/scoring_options.hpp>

#include <optional>
#include <string_view>

namespace cftkit {
inline namespace assessment {

class Explanation;

/// Everything one person's form gives: a score for each scale, alerts, outcomes of counting rules. Keeps answers and results inline
/// (no allocation) and refers to its form, which must outlive it.
class Scores {
public:
    /// Iterates over the form's scales in their order, the default variant of each; a scale without a default is passed over.
    class Iterator {
    public:
        constexpr Iterator(const Scores* scores, std::size_t index) noexcept : scores_(scores), index_(index) { skip(); }
        [[nodiscard]] constexpr Score operator*() const noexcept { return scores_->at(index_); }
        constexpr Iterator& operator++() noexcept {
            ++index_;
            skip();
            return *this;
        }
        friend constexpr bool operator==(const Iterator& left, const Iterator& right) noexcept { return left.index_ == right.index_; }

    private:
        constexpr void skip() noexcept {
            const auto& scales = scores_->form_->scales;
            while (index_ < scales.size() && !scales[index_].is_default) ++index_;
        }
        const Scores* scores_;
        std::size_t index_;
    };

    /// Alerts that fired: `for (const auto& alert : phq_9.score(answers).alerts)` is safe.
    Alerts alerts;

    [[nodiscard]] constexpr const Instrument& instrument() const noexcept { return *form_; }
    [[nodiscard]] constexpr MissingRule missing_rule() const noexcept { return rule_; }
    /// Nobody filled in this sheet: see straight_line().
    [[nodiscard]] constexpr bool is_hypothetical() const noexcept { return is_hypothetical_; }
    /// The same scores, marked as those of a sheet that nobody filled in.
    [[nodiscard]] constexpr Scores as_hypothetical() const noexcept {
        auto scores = *this;
        scores.is_hypothetical_ = true;
        return scores;
    }

    /// The score of "scale" (its default variant) or "scale.variant", or nothing.
    [[nodiscard]] constexpr std::optional<Score> find(std::string_view scale) const noexcept {
        const int index = form_->find_scale(scale);
        return index < 0 ? std::nullopt : std::optional<Score>(at(static_cast<std::size_t>(index)));
    }
    /// The score of the form's scale with this index.
    [[nodiscard]] constexpr Score at(std::size_t index) const noexcept {
        const auto& scale = form_->scales[index];
        const auto& result = results_[index];
        const auto divisor = scale.result_divisor();
        Score score;
        score.instrument = form_;
        score.scale = &scale;
        score.metric = scale.metric;
        score.reason = result.reason;
        score.exact_value = {result.numerator, result.denominator};
        score.exact_lowest = {result.lowest, divisor};
        score.exact_highest = {result.highest, divisor};
        if (result.reason == Reason::none) score.value = result.value();
        score.lowest_possible = score.exact_lowest.value();
        score.highest_possible = score.exact_highest.value();
        score.items_used = result.items_used;
        score.items = result.items;
        score.is_filled_in = result.is_filled_in;
        score.missing_items = ItemSet(*form_);
        for (const auto& term : scale.terms)
            if (!answers_[term.item].is_code()) score.missing_items.add(term.item);
        return score;
    }
    [[nodiscard]] constexpr Iterator begin() const noexcept { return {this, 0}; }
    [[nodiscard]] constexpr Iterator end() const noexcept { return {this, form_->scales.size()}; }
    /// How many scales the iteration visits.
    [[nodiscard]] constexpr std::size_t size() const noexcept {
        std::size_t count = 0;
        for (const auto& scale : form_->scales) count += scale.is_default ? 1 : 0;
        return count;
    }

    /// The answers as the form sees them: coding undone, codes that the item does not have marked illegal.
    [[nodiscard]] constexpr List<Answer> answers() const& noexcept { return {answers_, form_->items.size()}; }
    List<Answer> answers() const&& = delete;  // the list would outlive its owner
    /// The engine's own results, scale by scale.
    [[nodiscard]] constexpr List<ScaleResult> results() const& noexcept { return {results_, form_->scales.size()}; }
    List<ScaleResult> results() const&& = delete;

    /// The outcomes of a counting rule that are still possible; its `rule` is null where the form has no such rule.
    [[nodiscard]] constexpr PossibleOutcomes find_rule(std::string_view rule) const noexcept {
        for (const auto& candidate : form_->rules)
            if (candidate.id == rule) return possible_outcomes(*form_, candidate, answers_);
        return {};
    }

#if CFTKIT_EXCEPTIONS
    /// @throws Error unknown_scale (naming those that exist), unknown_variant, variant_not_named
    [[nodiscard]] constexpr Score operator[](std::string_view scale) const {
        const int index = form_->find_scale(scale);
        if (index < 0) throw_unknown_scale(scale);
        return at(static_cast<std::size_t>(index));
    }
    /// @throws Error unknown_rule
    [[nodiscard]] constexpr PossibleOutcomes rule(std::string_view rule) const {
        const auto outcomes = find_rule(rule);
        if (outcomes.rule == nullptr) {
            FixedText known;
            for (const auto& candidate : form_->rules) known.add(known.empty() ? "" : ", ").add(candidate.id);
            raise(ErrorCode::unknown_rule, form_->id, known.empty() ? "no name: this form has no counting rules" : known.view(), rule);
        }
        return outcomes;
    }
    /// How the number came about, item by item, with its sources. Include <cftkit/assessment/explanation.hpp>.
    [[nodiscard]] Explanation explain(std::string_view scale) const;
#endif

    /// Scores answers that score_into() has checked. Use Instrument::score or score_into.
    template <class Answers>
    static constexpr Scores of_checked(const Instrument& form, const Answers& answers, const ScoringOptions& options, int coding) noexcept {
        Scores scores;
        scores.form_ = &form;
        scores.rule_ = options.missing_rule;
        std::size_t i = 0;
        for (const auto& answer : answers) {
            scores.answers_[i] = read_answer(form, i, options.absent.read(answer), coding);
            ++i;
        }
        score_scales(form, scores.answers_, options.missing_rule, scores.results_);
        scores.alerts = Alerts(form, scores.answers_);
        return scores;
    }

private:
#if CFTKIT_EXCEPTIONS
    [[noreturn]] void throw_unknown_scale(std::string_view scale) const {
        const auto code = form_->scale_error(scale);
        FixedText known;
        for (const auto& candidate : form_->scales) {
            const bool is_relevant = code == ErrorCode::unknown_scale || candidate.scale == scale.substr(0, scale.find('.'));
            if (is_relevant) known.add(known.empty() ? "one of " : ", ").add(candidate.id);
        }
        raise(code, form_->id, known.view(), scale);
    }
#endif
    const Instrument* form_ = nullptr;
    MissingRule rule_;
    bool is_hypothetical_ = false;
    Answer answers_[Instrument::item_capacity] = {};
    ScaleResult results_[Instrument::scale_capacity] = {};
};

namespace detail {

struct CheckedOptions {
    ErrorCode error = ErrorCode::none;
    int coding = -1;
};

/// What is wrong with a call, or the coding to use.
[[nodiscard]] constexpr CheckedOptions check_options(const Instrument& form, std::size_t answer_count, const ScoringOptions& options) noexcept {
    if (answer_count != form.items.size()) return {ErrorCode::wrong_answer_count};
    if (options.absent.is_too_many()) return {ErrorCode::bad_argument};
    if (options.missing_rule.kind == MissingRule::Kind::prorate && options.missing_rule.at_least_answered == 0) return {ErrorCode::bad_missing_rule};
    if (options.missing_rule.kind == MissingRule::Kind::published) {
        bool is_published = false;
        for (const auto& scale : form.scales) is_published = is_published || scale.missing_rule.kind != MissingRule::Kind::complete;
        if (!is_published) return {ErrorCode::no_published_rule};
    }
    if (form.codings.empty()) return {options.coding.empty() ? ErrorCode::none : ErrorCode::unknown_coding};
    if (options.coding.empty()) return {form.default_coding < 0 ? ErrorCode::coding_not_named : ErrorCode::none, form.default_coding};
    for (std::size_t i = 0; i < form.codings.size(); ++i)
        if (form.codings[i].id == options.coding) return {ErrorCode::none, static_cast<int>(i)};
    return {ErrorCode::unknown_coding};
}

template <class Answers>
[[nodiscard]] constexpr std::size_t count_of(const Answers& answers) noexcept {
    if constexpr (requires { answers.size(); }) {
        return answers.size();
    } else {
        std::size_t count = 0;
        for ([[maybe_unused]] const auto& answer : answers) ++count;
        return count;
    }
}

#if CFTKIT_EXCEPTIONS
[[noreturn]] inline void throw_call_error(const Instrument& form, ErrorCode code, std::size_t answer_count, const ScoringOptions& options) {
    FixedText expected;
    FixedText found;
    switch (code) {
        case ErrorCode::wrong_answer_count:
            expected.add(static_cast<std::int64_t>(form.items.size())).add(" answers, one per item in the order asked");
            found.add(static_cast<std::int64_t>(answer_count));
            break;
        case ErrorCode::bad_argument: expected.add("at most 16 absence marks"); break;
        case ErrorCode::bad_missing_rule: expected.add("prorate(n) with n of at least 1"); break;
        case ErrorCode::no_published_rule: expected.add("complete or prorate(n): no missing-answer rule is published for this form"); break;
        default:
            for (const auto& coding : form.codings) expected.add(expected.empty() ? "one of " : ", ").add(coding.id);
            if (form.codings.empty()) expected.add("no coding: the form has one way to record answers");
            found.add(options.coding.empty() ? "no name" : options.coding);
    }
    raise(code, form.id, expected.view(), found.view());
}
#endif

}  // namespace detail

/// Scores one person's answers without exceptions: none, or what is wrong with the call (then `out` is untouched).
template <class Answers>
[[nodiscard]] constexpr ErrorCode score_into(const Instrument& form, const Answers& answers, Scores& out, const ScoringOptions& options = {}) noexcept {
    const auto checked = detail::check_options(form, detail::count_of(answers), options);
    if (checked.error == ErrorCode::none) out = Scores::of_checked(form, answers, options, checked.coding);
    return checked.error;
}

#if CFTKIT_EXCEPTIONS
template <class Answers>
constexpr Scores Instrument::score(const Answers& answers, const ScoringOptions& options) const {
    const auto count = detail::count_of(answers);
    const auto checked = detail::check_options(*this, count, options);
    if (checked.error != ErrorCode::none) detail::throw_call_error(*this, checked.error, count, options);
    return Scores::of_checked(*this, answers, options, checked.coding);
}
template <class Answers>
constexpr Scores Instrument::score(const Answers& answers) const {
    return score(answers, ScoringOptions{});
}
template <class>
constexpr Scores Instrument::score(std::initializer_list<Answer> answers) const {
    return score(List<Answer>(answers.begin(), answers.size()), ScoringOptions{});
}
template <class>
constexpr Scores Instrument::score(std::initializer_list<Answer> answers, const ScoringOptions& options) const {
    return score(List<Answer>(answers.begin(), answers.size()), options);
}
#endif

}  // namespace assessment
}  // namespace cftkit
