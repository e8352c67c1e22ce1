// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/config.hpp>
#if CFTKIT_EXCEPTIONS
#include <cftkit/core/error.hpp>
#include <cftkit/core/fixed_text.hpp>
#endif

#include <cstdint>
#include <optional>

namespace cftkit {
inline namespace domain {

#if CFTKIT_EXCEPTIONS
namespace domain_detail {

/// Not constexpr, so that a constant that is no level does not compile.
[[noreturn]] inline void raise_bad_level(int value) {
    raise(ErrorCode::bad_level, "level", "a whole number from 0 to 10", FixedText().add(std::int64_t{value}).view());
}

}  // namespace domain_detail
#endif

/// How much, from 0 to 10 by a person's own word, or unknown. Unknown is not 5: nothing is assumed in its place.
class Level {
public:
    static constexpr int lowest = 0;
    static constexpr int highest = 10;

    /// Unknown.
    constexpr Level() noexcept = default;
    /// The level, where it is 0 to 10; nothing otherwise.
    [[nodiscard]] static constexpr std::optional<Level> of(int value) noexcept {
        if (value < lowest || value > highest) return std::nullopt;
        Level level;
        level.value_ = static_cast<std::int8_t>(value);
        return level;
    }
    static std::optional<Level> of(bool) = delete;
    static std::optional<Level> of(double) = delete;
#if CFTKIT_EXCEPTIONS
    /// A whole number from 0 to 10. @throws Error bad_level
    constexpr Level(int value) : value_(static_cast<std::int8_t>(value)) {  // NOLINT: a level is written as its number
        if (value < lowest || value > highest) domain_detail::raise_bad_level(value);
    }
#endif
    Level(bool) = delete;
    Level(double) = delete;

    [[nodiscard]] constexpr bool is_known() const noexcept { return value_ >= 0; }
    /// The number; nothing where it is unknown.
    [[nodiscard]] constexpr std::optional<int> value() const noexcept {
        return is_known() ? std::optional<int>(value_) : std::nullopt;
    }
    /// The least and the most that it may be.
    [[nodiscard]] constexpr int lowest_possible() const noexcept { return is_known() ? value_ : lowest; }
    [[nodiscard]] constexpr int highest_possible() const noexcept { return is_known() ? value_ : highest; }

    friend constexpr bool operator==(const Level&, const Level&) = default;

private:
    std::int8_t value_ = -1;
};

}  // namespace domain
}  // namespace cftkit
