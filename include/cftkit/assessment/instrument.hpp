// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/alert.hpp>
#include <cftkit/assessment/answer.hpp>
#include <cftkit/assessment/band.hpp>
#include <cftkit/assessment/licence.hpp>
#include <cftkit/assessment/scale.hpp>
#include <cftkit/core/config.hpp>
#include <cftkit/core/error_code.hpp>

#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace cftkit {
inline namespace assessment {

class Scores;
struct ScoringOptions;

/// One question of a form, by its place or its id; never by its wording.
struct Item {
    std::string_view id = {};
    std::int16_t lowest_code = 0;
    std::int16_t highest_code = 0;
    List<std::int16_t> codes = {};    ///< where not every whole number between is legal: the legal ones, ascending
    bool has_own_codes = false;  ///< codes differ from the form's; a coding leaves them alone
    bool is_filler = false;      ///< asked, never scored

    [[nodiscard]] constexpr bool is_legal(int code) const noexcept {
        return code >= lowest_code && code <= highest_code && (codes.empty() || position(code) < codes.size());
    }
    /// Where a legal code stands among the legal ones, from 0.
    [[nodiscard]] constexpr std::size_t position(int code) const noexcept {
        if (codes.empty()) return static_cast<std::size_t>(code - lowest_code);
        std::size_t i = 0;
        while (i < codes.size() && codes[i] != code) ++i;
        return i;
    }
    [[nodiscard]] constexpr std::size_t code_count() const noexcept {
        return codes.empty() ? static_cast<std::size_t>(highest_code - lowest_code + 1) : codes.size();
    }
    [[nodiscard]] constexpr int code_at(std::size_t position) const noexcept {
        return codes.empty() ? lowest_code + static_cast<int>(position) : codes[position];
    }
};

/// Points by code, where a code is not counted as itself: entry i is for the i-th legal code.
struct PointsTable {
    List<std::int16_t> points = {};
};

/// Another way to record the same answers (from the other end, already mirrored). Scores are the same, and may be merged.
struct Coding {
    std::string_view id = {};
    std::int16_t lowest_code = 0;     ///< recorded code of the form's lowest code
    List<std::uint16_t> mirrored = {};     ///< indices of items that are recorded already turned
};

/// "How many of these items were answered at least so high": what a counting rule counts.
struct ItemCount {
    struct Threshold {
        std::uint16_t item = 0;
        std::int16_t at_least = 1;
    };
    std::string_view id = {};
    List<Threshold> items = {};
};

/// One outcome of a counting rule: holds where each count reaches its need. Needs are in the order of the rule's counts; 0 needs nothing.
struct CountingOutcome {
    std::string_view id = {};
    List<std::uint16_t> needs = {};
};

/// A rule that counts items instead of adding them. The first outcome whose needs are met holds; the last one needs nothing.
/// An outcome is a word about a pattern of answers, never a diagnosis.
struct CountingRule {
    std::string_view id = {};
    List<ItemCount> counts = {};
    List<CountingOutcome> outcomes = {};
    Provenance provenance = {};
};

/// What may follow a score: another form or a conversation. Not an alert.
struct FollowUp {
    std::string_view id = {};
    std::uint16_t scale = 0;  ///< index into Instrument::scales
    bool is_below = false;    ///< below `threshold`; otherwise at or above it
    Decimal threshold = {};
    std::string_view leads_to_instrument = {};
    std::string_view message_id = {};
    Provenance provenance = {};
};

/// For whom the form is meant, in years; -1 where no such limit is published.
struct AgeYears {
    std::int16_t from = -1;
    std::int16_t to = -1;
};

namespace detail {

/// A member that keeps what has it from being copied by accident; it may still be moved, and stays an aggregate.
struct NotCopied {
    constexpr NotCopied() noexcept = default;
    NotCopied(const NotCopied&) = delete;  // write `const auto& form = ...`: scores refer to their form
    constexpr NotCopied(NotCopied&&) noexcept = default;
    NotCopied& operator=(const NotCopied&) = delete;
    constexpr NotCopied& operator=(NotCopied&&) noexcept = default;
};

}  // namespace detail

/// A questionnaire as facts: items, codes, scales, bands, alerts, licence. A view over static arrays (shipped forms) or over a
/// `LoadedInstrument`, never owning. Pass it by reference: scores refer to their form, so it cannot be copied. One id is one edition, for ever.
struct Instrument {
    std::string_view id = {};
    std::string_view family = {};
    std::string_view edition = {};
    std::int32_t revision = 1;
    std::string_view name = {};
    std::string_view short_name = {};
    List<std::string_view> aliases = {};
    List<std::string_view> supersedes = {};
    const Source* reference = nullptr;  ///< what to cite
    List<const Source*> authors_own = {};    ///< which sources are the author's own
    Provenance provenance = {};

    List<Item> items = {};                   ///< in the order in which they are asked
    std::int16_t lowest_code = 0;       ///< of the items without codes of their own
    std::int16_t highest_code = 0;
    List<PointsTable> points = {};
    List<Coding> codings = {};
    std::int16_t default_coding = -1;   ///< index into codings; -1 with codings present: the caller must name one
    AgeYears age_years = {};

    List<Scale> scales = {};
    List<CountingRule> rules = {};
    List<AlertRule> alerts = {};
    List<FollowUp> follow_ups = {};
    List<BandSet> band_sets = {};
    Licence licence = {};
    detail::NotCopied not_copied = {};

    /// The most that a form may have, so that a person's `Scores` need no allocation.
    static constexpr std::size_t item_capacity = 128;
    static constexpr std::size_t scale_capacity = 32;
    static constexpr std::size_t alert_capacity = 16;

    /// Index of an item by its id, or -1.
    [[nodiscard]] constexpr int find_item(std::string_view item) const noexcept {
        for (std::size_t i = 0; i < items.size(); ++i)
            if (items[i].id == item) return static_cast<int>(i);
        return -1;
    }
    /// Index of a scale by "scale", which means its default variant, or by "scale.variant"; -1 where there is none.
    [[nodiscard]] constexpr int find_scale(std::string_view wanted) const noexcept {
        for (std::size_t i = 0; i < scales.size(); ++i)
            if (scales[i].id == wanted || (scales[i].scale == wanted && scales[i].is_default)) return static_cast<int>(i);
        return -1;
    }
    /// A band set by its id, or null.
    [[nodiscard]] constexpr const BandSet* find_band_set(std::string_view wanted) const noexcept {
        for (const auto& set : band_sets)
            if (set.id == wanted) return &set;
        return nullptr;
    }
    /// Why find_scale() found nothing: the scale has several variants and no default, lacks this variant, or does not exist.
    [[nodiscard]] constexpr ErrorCode scale_error(std::string_view wanted) const noexcept {
        const auto dot = wanted.find('.');
        for (const auto& candidate : scales)
            if (candidate.scale == wanted.substr(0, dot)) return dot == std::string_view::npos ? ErrorCode::variant_not_named : ErrorCode::unknown_variant;
        return ErrorCode::unknown_scale;
    }

#if CFTKIT_EXCEPTIONS
    /// Scores one person's answers, one per item in the order asked: codes, absences, `std::nullopt`.
    /// Missing or illegal answers give reasons, not errors.
    /// @throws Error wrong_answer_count, coding_not_named, unknown_coding, no_published_rule, bad_missing_rule
    template <class Answers>
    [[nodiscard]] constexpr Scores score(const Answers& answers) const;
    template <class Answers>
    [[nodiscard]] constexpr Scores score(const Answers& answers, const ScoringOptions& options) const;
    /// Templates only so that a program that does not use them does not pay for them.
    template <class = void>
    [[nodiscard]] constexpr Scores score(std::initializer_list<Answer> answers) const;
    template <class = void>
    [[nodiscard]] constexpr Scores score(std::initializer_list<Answer> answers, const ScoringOptions& options) const;
#endif
};

}  // namespace assessment
}  // namespace cftkit
