// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// Good documents about invented forms; tests spoil them one place at a time.
namespace documents {

inline constexpr std::string_view sources = R"({
  "schema": "sources.v1",
  "sources": [
    {"id": "own_2026", "authors": "Nobody", "year": 2026, "title": "Own", "kind": "article", "checked": "All of it."},
    {"id": "other_2020", "authors": "Somebody", "title": "Other", "kind": "article", "checked": "Table 1."},
    {"id": "copy_2021", "authors": "Somebody", "title": "Copy", "kind": "article", "checked": "Table 1.", "copy_of": "other_2020"},
    {"id": "unseen_2022", "authors": "Somebody", "title": "Unseen", "kind": "article"}
  ]
})";

/// Every key of the format once.
inline constexpr std::string_view kind_6b = R"({
  "schema": "instrument.v1",
  "id": "kind_6b", "family": "kind_6", "edition": "b", "revision": 1,
  "supersedes": ["kind_6a"],
  "name": "Invented Kindness Form, order B", "short_name": "KIND-6", "aliases": ["KIND"],
  "reference": "own_2026",
  "authors_own": ["own_2026"],
  "sources": ["own_2026: table 2"], "status": "verified",
  "note": "A sentence for the reader.",
  "item_ids": ["a1", "a2", "a3", "b1", "b2", "pain"],
  "taken_from": {"instrument": "kind_6a", "items": [4, 5, 6, 1, 2, 3]},
  "fillers": ["a3"],
  "lowest_code": 0, "highest_code": 4,
  "item_codes": [{"items": ["pain"], "lowest_code": 0, "highest_code": 10}],
  "points": [{"items": ["pain"], "table": {"0": 4, "1": 3, "2": 3, "3": 3, "4": 2, "5": 2, "6": 2, "7": 1, "8": 1, "9": 1, "10": 0}}],
  "reversal": {"0": 0, "1": 4, "2": 3, "3": 2, "4": 1},
  "codings": [
    {"id": "form"},
    {"id": "loinc_1_to_5", "lowest_code": 1, "highest_code": 5, "mirrored": ["a1"]}
  ],
  "default_coding": "form",
  "age_years": {"from": 16}, "reports": "recent", "window_days": 14,
  "better": "higher", "method": "sum",
  "missing_rule": {"kind": "prorate", "at_least_answered": 2},
  "scales": [
    {"id": "giving", "construct": "compassion_to_others", "items": ["a1", "a2"], "reversed": ["a2"], "range": [0, 8]},
    {"id": "taking", "better": "neither", "items": ["b1", "b2", "pain"], "range": [0, 12], "reports": "change", "window_days": 7},
    {"id": "balance", "method": "difference_of_scales", "scales": ["giving", "taking"], "range": [-12, 8]},
    {"id": "total", "default_variant": "converted", "scales": ["giving", "taking"], "method": "sum_of_scales", "variants": [
      {"id": "raw", "range": [0, 20]},
      {"id": "percentage", "multiplied_by": 5, "range": [0, 100]},
      {"id": "converted", "range": [1.5, 9.5], "convert": {"gives": "converted", "decimals": 1, "table": {
        "0": 1.5, "1": 1.9, "2": 2.3, "3": 2.7, "4": 3.1, "5": 3.5, "6": 3.9, "7": 4.3, "8": 4.7, "9": 5.1, "10": 5.5,
        "11": 5.9, "12": 6.3, "13": 6.7, "14": 7.1, "15": 7.5, "16": 7.9, "17": 8.3, "18": 8.7, "19": 9.1, "20": 9.5}}}
    ]}
  ],
  "rules": [{"id": "pattern", "counts": [{"id": "often", "items": ["a1", "b1", "b2"], "at_least": 3, "at_least_for": {"b1": 2}}],
    "outcomes": [{"id": "clear", "needs_at_least": {"often": 2}}, {"id": "not_clear"}]}],
  "alerts": [{"id": "pain_high", "items": ["pain"], "at_least": 8, "message_id": "ask_about_pain", "sources": [], "status": "expert_default"}],
  "follow_ups": [{"id": "longer_form", "scale": "total.percentage", "below": 50, "leads_to_instrument": "kind_24"}],
  "licence": {"holder": "Own", "credit": "Own 2026", "commercial_use": "allowed", "changes": "allowed", "wording": "free", "terms": "CC0-1.0"}
})";

/// As little as a form may have.
inline constexpr std::string_view calm_2 = R"({
  "schema": "instrument.v1",
  "id": "calm_2", "name": "Invented Calm Form", "short_name": "CALM-2",
  "reference": "own_2026", "authors_own": ["own_2026"],
  "sources": ["own_2026"], "status": "verified",
  "item_count": 2, "lowest_code": 1, "highest_code": 5,
  "scales": [{"id": "calm", "method": "sum", "better": "higher", "range": [2, 10], "items": "all", "reversed": [2]}],
  "licence": {"holder": "Own", "credit": "Own", "commercial_use": "unknown", "changes": "unknown", "wording": "unknown"}
})";

inline constexpr std::string_view bands = R"({
  "schema": "bands.v1", "id": "thirds", "instrument": "calm_2", "metric": "raw_sum",
  "sources": ["own_2026"], "status": "verified",
  "groups": [{"scales": ["calm"],
    "bands": [{"id": "low", "from": 2}, {"id": "middle", "from": 5, "printed_as": ["Medium"]}, {"id": "high", "above": 7.5}]}]
})";

inline constexpr std::string_view norms = R"({
  "schema": "norms.v1", "id": "own_2026", "instrument": "calm_2", "sources": ["own_2026"], "status": "verified",
  "samples": [{"id": "adults", "population": "Adults", "scales": [
    {"scale": "calm", "metric": "raw_sum", "mean": 6.25, "sd": 2.1, "n": 100, "percentiles": {"10": 3, "90": 9.5},
     "reliability": [{"kind": "cronbach_alpha", "value": 0.85}]}]}]
})";

inline constexpr std::string_view vectors = R"({
  "schema": "vectors.v1", "instrument": "calm_2",
  "vectors": [
    {"id": "lowest", "covers": ["lowest"], "kills": ["no_reversal"], "answers": [1, 5], "expect": {"calm": {"value": 2}}, "derivation": "1 + (6 - 5) = 2."},
    {"id": "highest", "covers": ["highest"], "kills": ["no_reversal"], "answers": [5, 1], "expect": {"calm": {"value": 10}}, "derivation": "5 + (6 - 1) = 10."},
    {"id": "blank", "covers": ["missing"], "kills": ["blank_is_0"], "answers": [null, 3],
     "expect": {"calm": {"reason": "missing_items", "missing_items": [1], "lowest_possible": 4, "highest_possible": 8}},
     "derivation": "Item 2 counts 3; item 1 adds 1 to 5."}
  ]
})";

}  // namespace documents
