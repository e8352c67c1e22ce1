// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/config.hpp>
#include <cstddef>
#include <cstdint>
#include <string_view>

// Every code once, so that the enumeration and its names cannot drift apart. Names are for ever; docs/errors.md has each with an example.
// clang-format off
#define CFTKIT_ERROR_CODES(X)                                                                                                    \
    X(none)                                                                                                                      \
    /* documents: text and shape */                                                                                              \
    X(not_json) X(document_too_deep) X(document_too_large) X(duplicate_key) X(wrong_schema) X(schema_too_new) X(unknown_key)     \
    X(missing_key) X(wrong_type) X(unknown_word) X(bad_id) X(duplicate_id) X(form_too_large)                                     \
    /* documents: items and codes */                                                                                             \
    X(bad_codes) X(unknown_item) X(duplicate_item) X(item_unaccounted) X(filler_scored) X(table_codes_differ)                    \
    X(points_and_reversed) X(item_without_effect) X(unknown_coding) X(coding_width) X(wrong_item_count)                          \
    /* documents: scales */                                                                                                      \
    X(reversed_outside_scale) X(key_not_for_method) X(unknown_scale) X(unknown_variant) X(variant_not_named) X(scale_cycle)      \
    X(mixed_metrics) X(composite_of_converted) X(same_form_twice) X(range_differs) X(fingerprint_differs)                        \
    /* documents: conversion tables */                                                                                           \
    X(table_not_whole) X(table_incomplete) X(table_row_unreachable) X(table_not_monotone) X(table_decimals)                      \
    /* documents: missing answers */                                                                                             \
    X(missing_rule_impossible) X(missing_rule_not_for_this)                                                                      \
    /* documents: rules, alerts, follow-ups */                                                                                   \
    X(never_or_always) X(unknown_count) X(rule_not_total) X(rule_unreachable)                                                    \
    /* documents: bands and norms */                                                                                             \
    X(band_gap) X(band_overlap) X(band_empty) X(wrong_metric) X(norm_outside_range) X(norm_sd) X(reliability_outside)            \
    /* documents: the model */                                                                                                    \
    X(unknown_practice) X(unknown_factor) X(unknown_breathing) X(unknown_family) X(prerequisite_cycle) X(practice_unreachable)   \
    X(no_safe_start) X(no_short_variant) X(gap_in_intensities) X(no_alternative) X(breathing_mismatch) X(bad_seconds)            \
    X(step_out_of_order) X(pattern_unreachable) X(model_incomplete) X(missing_text) X(unused_text) X(unkind_word)                \
    X(cell_contradiction) X(cell_not_covered) X(memory_without_guide)                                                            \
    /* documents: the rules */                                                                                                   \
    X(one_sided_values) X(condition_too_deep) X(always_allowed_removed) X(severity_not_for_this) X(unknown_not_handled)          \
    X(question_mismatch) X(too_many_questions)                                                                                   \
    /* documents: provenance */                                                                                                  \
    X(missing_source) X(missing_status) X(unknown_source) X(source_not_seen) X(status_overstated) X(unknown_instrument)          \
    /* documents: vectors and the whole collection */                                                                            \
    X(wrong_answer_count) X(vector_without_derivation) X(vector_disagrees) X(vectors_incomplete) X(wording_found)                \
    X(supersession_cycle) X(alias_claimed_by_id)                                                                                 \
    /* calls */                                                                                                                  \
    X(ambiguous_alias) X(coding_not_named) X(no_published_rule) X(bad_missing_rule) X(mixed_scores) X(unknown_band_set)          \
    X(ambiguous_bands) X(wrong_norm) X(ambiguous_norm) X(unknown_norm) X(unknown_rule) X(not_an_answer) X(bad_argument)      \
    X(missing_parameter) X(bad_parameter) X(not_for_change) X(day_out_of_order) X(bad_level) X(bad_moment) X(moment_out_of_order) \
    X(bad_override) X(unknown_guard) X(unknown_programme)                                                                       \
    /* tables and files */                                                                                                       \
    X(unknown_column) X(ambiguous_columns) X(doubled_columns) X(wrong_column_type) X(wrong_shape) X(lazy_frame) X(unknown_row)   \
    X(cannot_read_file) X(cannot_write_file) X(unsupported_file) X(missing_extra) X(doubled_id)
// clang-format on

namespace cftkit {
inline namespace core {

/// What is wrong with a call or a document; stable for ever, searchable by name.
enum class ErrorCode : std::uint16_t {
#define CFTKIT_ENUMERATOR(code) code,
    CFTKIT_ERROR_CODES(CFTKIT_ENUMERATOR)
#undef CFTKIT_ENUMERATOR
};

inline constexpr const char* error_code_names[] = {
#define CFTKIT_NAME(code) #code,
    CFTKIT_ERROR_CODES(CFTKIT_NAME)
#undef CFTKIT_NAME
};

/// The code's name, as it is printed and as Python gives it.
[[nodiscard]] constexpr std::string_view name(ErrorCode code) noexcept { return error_code_names[static_cast<std::size_t>(code)]; }

}  // namespace core
}  // namespace cftkit
