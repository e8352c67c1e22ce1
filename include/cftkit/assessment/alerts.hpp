// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/engine.hpp>

#include <cstddef>
#include <cstdint>

namespace cftkit {
inline namespace assessment {

/// The alerts of one person's form. Iterates over those that fired; `not_assessed()` lists those whose item is blank or illegal.
/// Apart from all totals: they fire on a half-filled form too.
class Alerts {
public:
    class Iterator {
    public:
        constexpr Iterator(const Alerts* alerts, std::size_t index, AlertState wanted) noexcept : alerts_(alerts), index_(index), wanted_(wanted) { skip(); }
        [[nodiscard]] constexpr Alert operator*() const noexcept { return alerts_->at(index_); }
        constexpr Iterator& operator++() noexcept {
            ++index_;
            skip();
            return *this;
        }
        friend constexpr bool operator==(const Iterator& left, const Iterator& right) noexcept { return left.index_ == right.index_; }

    private:
        constexpr void skip() noexcept {
            while (index_ < alerts_->count() && alerts_->at(index_).state != wanted_) ++index_;
        }
        const Alerts* alerts_;
        std::size_t index_;
        AlertState wanted_;
    };
    /// The alerts in one state, by value, so that a loop over a temporary is safe.
    class InState;

    constexpr Alerts() noexcept = default;
    /// Judges every alert rule of the form on answers as read_answer() gives them.
    constexpr Alerts(const Instrument& form, const Answer* answers) noexcept : form_(&form) {
        for (std::size_t i = 0; i < form.alerts.size(); ++i) {
            states_[i] = alert_state(form.alerts[i], answers[form.alerts[i].item]);
            const auto answer = answers[form.alerts[i].item];
            answers_[i] = static_cast<std::int16_t>(answer.is_code() ? answer.code() : 0);
        }
    }

    [[nodiscard]] constexpr Iterator begin() const noexcept { return {this, 0, AlertState::fired}; }
    [[nodiscard]] constexpr Iterator end() const noexcept { return {this, count(), AlertState::fired}; }
    /// How many fired.
    [[nodiscard]] constexpr std::size_t size() const noexcept { return how_many(AlertState::fired); }
    [[nodiscard]] constexpr bool empty() const noexcept { return size() == 0; }
    [[nodiscard]] constexpr InState not_assessed() const noexcept;

    /// Every rule of the form, in any state, by place.
    [[nodiscard]] constexpr std::size_t count() const noexcept { return form_ == nullptr ? 0 : form_->alerts.size(); }
    [[nodiscard]] constexpr Alert at(std::size_t index) const noexcept {
        const auto& rule = form_->alerts[index];
        return {rule.id, form_->items[rule.item].id, states_[index], answers_[index], rule.at_least, rule.message_id, &rule.provenance};
    }

private:
        [[nodiscard]] constexpr std::size_t how_many(AlertState wanted) const noexcept {
        std::size_t found = 0;
        for (std::size_t i = 0; i < count(); ++i) found += states_[i] == wanted ? 1 : 0;
        return found;
    }
    const Instrument* form_ = nullptr;
    AlertState states_[Instrument::alert_capacity] = {};
    std::int16_t answers_[Instrument::alert_capacity] = {};
};

class Alerts::InState {
public:
    constexpr InState(const Alerts& alerts, AlertState state) noexcept : alerts_(alerts), state_(state) {}
    [[nodiscard]] constexpr Iterator begin() const noexcept { return {&alerts_, 0, state_}; }
    [[nodiscard]] constexpr Iterator end() const noexcept { return {&alerts_, alerts_.count(), state_}; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return alerts_.how_many(state_); }
    [[nodiscard]] constexpr bool empty() const noexcept { return size() == 0; }

private:
    Alerts alerts_;
    AlertState state_;
};
constexpr Alerts::InState Alerts::not_assessed() const noexcept { return {*this, AlertState::not_assessed}; }

}  // namespace assessment
}  // namespace cftkit
