// SPDX-License-Identifier: Apache-2.0
#include "catch.hpp"
#include "collections.hpp"
#include "documents.hpp"
#include "model_cases.hpp"
#include "rules_cases.hpp"

#include <cftkit/assessment/well_formed.hpp>
#include <cftkit/json.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using cftkit::ErrorCode;

namespace {

/// A good document spoilt in some places; an empty text to be replaced means the whole document.
struct Case {
    ErrorCode rule;
    std::string_view document;
    std::vector<std::pair<std::string, std::string>> changes;
    std::string where;
};

std::string repeated(std::string_view text, std::size_t times) {
    std::string result;
    for (std::size_t i = 0; i < times; ++i) result += text;
    return result;
}

std::string spoilt(const Case& one) {
    std::string text(one.document);
    for (const auto& [old_text, new_text] : one.changes) {
        if (old_text.empty()) {
            text = new_text;
            continue;
        }
        const auto at = text.find(old_text);
        INFO(old_text);
        REQUIRE(at != std::string::npos);
        REQUIRE(text.find(old_text, at + 1) == std::string::npos);
        text.replace(at, old_text.size(), new_text);
    }
    return text;
}

const std::vector<Case>& cases() {
    using enum ErrorCode;
    using namespace documents;
    static const std::string balance = R"("method": "difference_of_scales", "scales": ["giving", "taking"])";
    static const std::string giving = R"("items": ["a1", "a2"], "reversed": ["a2"], "range": [0, 8])";
    static const std::string percentage = R"("multiplied_by": 5, "range": [0, 100])";
    static const std::vector<Case> all = {
        {not_json, kind_6b, {{"", "{"}}, ""},
        {not_json, kind_6b, {{"", ""}}, ""},
        {not_json, kind_6b, {{"A sentence", "A \xff sentence"}}, "/note"},
        {document_too_deep, kind_6b, {{"", repeated("[", 100)}}, repeated("/0", 64).substr(2)},
        {document_too_large, kind_6b, {{"", "[" + repeated("0,", 500'001) + "0]"}}, ""},
        {document_too_large, kind_6b, {{"", "\"" + repeated("x", std::size_t{16} << 20) + "\""}}, ""},
        {duplicate_key, kind_6b, {{R"("from": 16)", R"("from": 16, "from": 17)"}}, "/age_years/from"},
        {wrong_schema, kind_6b, {{"instrument.v1", "instrument.version_one"}}, "/schema"},
        {wrong_schema, kind_6b, {{"instrument.v1", "poem.v1"}}, "/schema"},
        {schema_too_new, kind_6b, {{"instrument.v1", "instrument.v1.1"}}, "/schema"},
        {schema_too_new, bands, {{"bands.v1", "bands.v2"}}, "/schema"},
        {unknown_key, kind_6b, {{R"("reversed")", R"("reversd")"}}, "/scales/0/reversd"},
        {missing_key, kind_6b, {{R"("name": "Invented Kindness Form, order B", )", ""}}, ""},
        {missing_key, calm_2, {{R"("better": "higher", )", ""}}, "/scales/0"},
        {wrong_type, kind_6b, {{R"("revision": 1)", R"("revision": "1")"}}, "/revision"},
        {wrong_type, kind_6b, {{R"("window_days": 14)", R"("window_days": 1e1)"}}, "/window_days"},
        {wrong_type, kind_6b, {{"A sentence", R"(A\u0000sentence)"}}, "/note"},
        {unknown_word, kind_6b, {{R"("status": "verified")", R"("status": "recalled")"}}, "/status"},
        {unknown_word, kind_6b, {{R"("wording": "free")", R"("wording": "fre")"}}, "/licence/wording"},
        {bad_id, kind_6b, {{R"("id": "giving")", R"("id": "Giving")"}}, "/scales/0/id"},
        {bad_id, kind_6b, {{R"("id": "kind_6b")", R"("id": "kind__6b")"}}, "/id"},
        {duplicate_id, kind_6b, {{R"("id": "balance")", R"("id": "taking")"}}, "/scales/2/id"},
        {form_too_large, calm_2, {{R"("item_count": 2)", R"("item_count": 129)"}}, "/item_count"},
        {bad_codes,
         kind_6b,
         {{R"("lowest_code": 0, "highest_code": 4,)", R"("lowest_code": 0, "highest_code": 0,)"}},
         "/highest_code"},
        {bad_codes, calm_2, {{R"("lowest_code": 1, "highest_code": 5)", R"("codes": [1, 3, 2])"}}, "/codes/2"},
        {unknown_item, kind_6b, {{R"("items": ["a1", "a2"])", R"("items": ["a1", "a9"])"}}, "/scales/0/items/1"},
        {duplicate_item, kind_6b, {{R"("items": ["a1", "a2"])", R"("items": ["a1", "a2", "a1"])"}}, "/scales/0/items/2"},
        {item_unaccounted, kind_6b, {{R"("fillers": ["a3"])", R"("fillers": [])"}}, "/item_ids/2"},
        {filler_scored, kind_6b, {{R"("items": ["a1", "a2"])", R"("items": ["a1", "a2", "a3"])"}}, "/scales/0/items"},
        {table_codes_differ, kind_6b, {{R"("9": 1, "10": 0)", R"("9": 1)"}}, "/points/0/table"},
        {table_codes_differ, kind_6b, {{R"("9": 1, "10": 0)", R"("9": 1, "10": 0, "11": 0)"}}, "/points/0/table/11"},
        {points_and_reversed,
         kind_6b,
         {{R"("range": [0, 12])", R"("reversed": ["pain"], "range": [0, 12])"}},
         "/scales/1/reversed"},
        {item_without_effect,
         calm_2,
         {{R"("scales")", R"("points": [{"items": [1], "table": {"1": 3, "2": 3, "3": 3, "4": 3, "5": 3}}], "scales")"}},
         "/points/0/table"},
        {unknown_coding, kind_6b, {{R"("default_coding": "form")", R"("default_coding": "sheet")"}}, "/default_coding"},
        {coding_width, kind_6b, {{R"("highest_code": 5, "mirrored")", R"("highest_code": 6, "mirrored")"}}, "/codings/1"},
        {wrong_item_count, kind_6b, {{"[4, 5, 6, 1, 2, 3]", "[4, 5, 6, 1, 2]"}}, "/taken_from/items"},
        {reversed_outside_scale, kind_6b, {{R"("reversed": ["a2"])", R"("reversed": ["b1"])"}}, "/scales/0/reversed"},
        {key_not_for_method, kind_6b, {{balance, balance + R"(, "items": ["a1"])"}}, "/scales/2/items"},
        {key_not_for_method,
         kind_6b,
         {{balance, R"("method": "difference_of_scales", "scales": ["giving"])"}},
         "/scales/2/scales"},
        {unknown_scale,
         kind_6b,
         {{balance, R"("method": "difference_of_scales", "scales": ["giving", "tking"])"}},
         "/scales/2/scales/1"},
        {unknown_variant,
         kind_6b,
         {{balance, R"("method": "difference_of_scales", "scales": ["giving", "total.rw"])"}},
         "/scales/2/scales/1"},
        {variant_not_named,
         kind_6b,
         {{balance, R"("method": "difference_of_scales", "scales": ["giving", "total"])"},
          {R"("default_variant": "converted", )", ""}},
         "/scales/2/scales/1"},
        {scale_cycle, kind_6b, {{balance, R"("method": "difference_of_scales", "scales": ["giving", "balance"])"}}, "/scales/2"},
        {mixed_metrics,
         kind_6b,
         {{giving, R"("items": ["a1", "a2"], "reversed": ["a2"], "method": "mean", "range": [0, 4])"}},
         "/scales/2/scales/1"},
        {composite_of_converted,
         kind_6b,
         {{balance, R"("method": "difference_of_scales", "scales": ["giving", "total"])"}},
         "/scales/2/scales/1"},
        {same_form_twice, kind_6b, {{percentage, R"("multiplied_by": 1, "range": [0, 20])"}}, "/scales/3/variants/1"},
        {range_differs, kind_6b, {{R"("range": [0, 8])", R"("range": [0, 9])"}}, "/scales/0/range"},
        {table_not_whole,
         kind_6b,
         {{giving,
           R"("items": ["a1", "a2"], "reversed": ["a2"], "method": "mean", "range": [0, 4], "convert": {"gives": "converted", "decimals": 0, "table": {"0": 0}})"}},
         "/scales/0/convert"},
        {table_incomplete, kind_6b, {{R"(, "20": 9.5)", ""}}, "/scales/3/variants/2/convert/table"},
        {table_row_unreachable, kind_6b, {{R"("20": 9.5)", R"("20": 9.5, "21": 9.9)"}}, "/scales/3/variants/2/convert/table/21"},
        {table_not_monotone, kind_6b, {{R"("5": 3.5)", R"("5": 3.0)"}}, "/scales/3/variants/2/convert/table/5"},
        {table_decimals, kind_6b, {{R"("5": 3.5)", R"("5": 3.55)"}}, "/scales/3/variants/2/convert/table/5"},
        {missing_rule_impossible,
         kind_6b,
         {{R"("at_least_answered": 2)", R"("at_least_answered": 9)"}},
         "/missing_rule/at_least_answered"},
        {missing_rule_not_for_this,
         kind_6b,
         {{balance, balance + R"(, "missing_rule": {"kind": "prorate", "at_least_answered": 2})"}},
         "/scales/2/missing_rule"},
        {never_or_always, kind_6b, {{R"("at_least": 8)", R"("at_least": 11)"}}, "/alerts/0/at_least"},
        {never_or_always, kind_6b, {{R"({"b1": 2})", R"({"b1": 0})"}}, "/rules/0/counts/0/at_least_for/b1"},
        {never_or_always, kind_6b, {{R"("below": 50)", R"("below": 0)"}}, "/follow_ups/0/below"},
        {unknown_count, kind_6b, {{R"({"often": 2})", R"({"seldom": 2})"}}, "/rules/0/outcomes/0/needs_at_least/seldom"},
        {rule_not_total,
         kind_6b,
         {{R"({"id": "not_clear"})", R"({"id": "not_clear", "needs_at_least": {"often": 1}})"}},
         "/rules/0/outcomes/1"},
        {rule_unreachable, kind_6b, {{R"({"often": 2})", R"({"often": 4})"}}, "/rules/0/outcomes/0/needs_at_least/often"},
        {rule_unreachable,
         kind_6b,
         {{R"({"id": "not_clear"})", R"({"id": "very", "needs_at_least": {"often": 3}}, {"id": "not_clear"})"}},
         "/rules/0/outcomes/1"},
        {band_gap, bands, {{R"("from": 2)", R"("from": 3)"}}, "/groups/0/bands/0/from"},
        {band_gap, bands, {{R"("metric": "raw_sum")", R"("metric": "t_score", "norm": "own_2026")"}}, "/groups/0/bands/0"},
        {band_overlap, bands, {{R"("above": 7.5)", R"("above": 4)"}}, "/groups/0/bands/2/above"},
        {band_overlap, bands, {{R"(, "above": 7.5)", ""}}, "/groups/0/bands/2"},
        {band_empty, bands, {{R"("above": 7.5)", R"("above": 10)"}}, "/groups/0/bands/2/above"},
        {band_empty, bands, {{R"("above": 7.5)", R"("from": 5.0)"}}, "/groups/0/bands/2/from"},
        {band_empty, bands, {{R"("from": 2)", R"("from": 1)"}}, "/groups/0/bands/0/from"},
        {wrong_metric, bands, {{"raw_sum", "mean"}}, "/groups/0/scales/0"},
        {wrong_metric, norms, {{"raw_sum", "mean"}}, "/samples/0/scales/0/metric"},
        {norm_outside_range, norms, {{"6.25", "10.25"}}, "/samples/0/scales/0/mean"},
        {norm_outside_range, norms, {{"9.5", "2.5"}}, "/samples/0/scales/0/percentiles/90"},
        {norm_outside_range, norms, {{"9.5", "10.5"}}, "/samples/0/scales/0/percentiles/90"},
        {wrong_type, norms, {{R"("10": 3)", R"("0": 3)"}}, "/samples/0/scales/0/percentiles/0"},
        {wrong_type, norms, {{R"("10": 3)", R"("05": 3)"}}, "/samples/0/scales/0/percentiles/05"},
        {wrong_type, norms, {{R"("90": 9.5)", R"("100": 9.5)"}}, "/samples/0/scales/0/percentiles/100"},
        {duplicate_key, norms, {{R"("90": 9.5)", R"("10.0": 9.5)"}}, "/samples/0/scales/0/percentiles/10.0"},
        {duplicate_id,
         norms,
         {{R"("value": 0.85}]}])", R"("value": 0.85}]}, {"scale": "calm", "metric": "raw_sum", "mean": 6, "sd": 2}])"}},
         "/samples/0/scales/1/scale"},
        {norm_sd, norms, {{"2.1", "0"}}, "/samples/0/scales/0/sd"},
        {norm_sd, norms, {{"2.1", "8.1"}}, "/samples/0/scales/0/sd"},
        {reliability_outside, norms, {{"0.85", "85"}}, "/samples/0/scales/0/reliability/0/value"},
        {missing_source, kind_6b, {{R"("sources": ["own_2026: table 2"], )", ""}}, ""},
        {missing_source,
         kind_6b,
         {{R"("sources": [], "status": "expert_default")", R"("sources": [], "status": "second_hand")"}},
         "/alerts/0/sources"},
        {missing_status, bands, {{R"(, "status": "verified")", ""}}, ""},
        {unknown_source, kind_6b, {{"own_2026: table 2", "own_2025: table 2"}}, "/sources/0"},
        {unknown_source, sources, {{R"("copy_of": "other_2020")", R"("copy_of": "other_2019")"}}, "/sources/2/copy_of"},
        {source_not_seen, kind_6b, {{R"("own_2026: table 2")", R"("own_2026: table 2", "unseen_2022")"}}, "/sources"},
        {status_overstated, kind_6b, {{R"("own_2026: table 2")", R"("other_2020", "copy_2021")"}}, "/status"},
        {status_overstated, norms, {{R"("sources": ["own_2026"])", R"("sources": ["other_2020"])"}}, "/status"},
        {unknown_instrument, bands, {{"calm_2", "calm_3"}}, "/instrument"},
        {wrong_answer_count, vectors, {{"[1, 5]", "[1, 5, 5]"}}, "/vectors/0/answers"},
        {vector_without_derivation, vectors, {{R"(, "derivation": "1 + (6 - 5) = 2.")", ""}}, "/vectors/0"},
        {vector_disagrees, vectors, {{R"("value": 10)", R"("value": 6)"}}, "/vectors/1/expect/calm/value"},
        {vector_disagrees,
         vectors,
         {{R"("missing_items": [1])", R"("missing_items": [2])"}},
         "/vectors/2/expect/calm/missing_items"},
        {vectors_incomplete, vectors, {{"[5, 1]", "[4, 1]"}, {R"("value": 10)", R"("value": 9)"}}, "/vectors"},
        {unknown_instrument, kind_6b, {{R"({"instrument": "kind_6a")", R"({"instrument": "kind_6b")"}}, "/taken_from/instrument"},
        {unknown_instrument, norms, {{"calm_2", "calm_3"}}, "/instrument"},
        {unknown_instrument, vectors, {{"calm_2", "calm_3"}}, "/instrument"},
        {wording_found, kind_6b, {{R"("fillers")", R"("item_texts": ["Giving is good."], "fillers")"}}, "/item_texts"},
        {wording_found,
         kind_6b,
         {{R"("items": ["pain"], "table")", R"("items": ["pain"], "text": "Pain", "table")"}},
         "/points/0/text"},
        {wording_found, kind_6b, {{R"("item_ids": ["a1")", R"("item_ids": ["Giving makes people glad")"}}, "/item_ids/0"},
        {wording_found, kind_6b, {{R"("item_ids": ["a1")", R"("item_ids": ["i_like_giving")"}}, "/item_ids/0"},
        {wording_found, kind_6b, {{R"("items": ["a1", "a2"])", R"("items": ["a1", "Nobody takes much"])"}}, "/scales/0/items/1"},
        {wording_found, kind_6b, {{"A sentence for the reader.", "I feel glad when giving."}}, "/note"},
        {wording_found, bands, {{R"("groups")", R"("note": "How often do you give?", "groups")"}}, "/note"},
        {wording_found,
         norms,
         {{R"("population")", R"("note": "Item 2 (\"Nobody takes much\").", "population")"}},
         "/samples/0/note"},
        {wording_found, vectors, {{"1 + (6 - 5) = 2.", "Item 1, \u201cI like giving\u201d, 1."}}, "/vectors/0/derivation"},
        {supersession_cycle, kind_6b, {{R"("supersedes": ["kind_6a"])", R"("supersedes": ["kind_6b"])"}}, "/supersedes/0"},
    };
    return all;
}

std::vector<cftkit::Finding> findings_in(std::string_view text) {
    static const auto library = cftkit::SourceLibrary::from_json(documents::sources);
    static const auto calm = cftkit::LoadedInstrument::from_json(documents::calm_2, library);
    return cftkit::check(text, {&calm.instrument(), &library});
}

/// What is found in each of the cases.
const std::vector<std::vector<cftkit::Finding>>& findings_of_cases() {
    static const auto all = [] {
        std::vector<std::vector<cftkit::Finding>> found;
        for (const auto& one : cases()) found.push_back(findings_in(spoilt(one)));
        return found;
    }();
    return all;
}

/// What the list of rules says of the same facts with another fingerprint.
ErrorCode rule_of_a_constant_changed_by_hand(const cftkit::Instrument& facts) {
    auto scale = facts.scales[0];
    scale.fingerprint += 1;
    cftkit::Instrument constant;
    constant.id = facts.id;
    constant.items = facts.items;
    constant.lowest_code = facts.lowest_code;
    constant.highest_code = facts.highest_code;
    constant.scales = {&scale, 1};
    return cftkit::first_defect(constant).rule;
}

}  // namespace

TEST_CASE("a good document has no findings", "[json]") {
    using namespace documents;
    for (const auto text : {sources, kind_6b, calm_2, bands, norms, vectors}) {
        const auto findings = findings_in(text);
        INFO((findings.empty() ? std::string() : to_string(findings[0])));
        CHECK(findings.empty());
    }
}

TEST_CASE("each rule fires where the fault is", "[json]") {
    for (std::size_t i = 0; i < cases().size(); ++i) {
        const auto& one = cases()[i];
        const auto& findings = findings_of_cases()[i];
        std::string seen;
        for (const auto& finding : findings) seen += "\n" + to_string(finding);
        INFO(name(one.rule) << " expected at \"" << one.where << "\"; seen:" << seen);
        CHECK(std::any_of(findings.begin(), findings.end(),
                          [&](const auto& finding) { return finding.rule == one.rule && finding.where == one.where; }));
    }
}

TEST_CASE("a study is the first source of its own numbers, though others made the form", "[json]") {
    std::string text(documents::norms);
    const auto replace = [&text](std::string_view old, std::string_view with) { text.replace(text.find(old), old.size(), with); };
    replace(R"("id": "own_2026")", R"("id": "other_2020")");
    replace(R"("sources": ["own_2026"])", R"("sources": ["other_2020: table 1"])");
    CHECK(findings_in(text).empty());
    replace("other_2020: table 1", "copy_2021");  // the study named, seen in another's text only
    REQUIRE(findings_in(text).size() == 1);
    CHECK(findings_in(text)[0].rule == ErrorCode::status_overstated);
    replace("copy_2021", "unseen_2022");
    replace(R"("id": "other_2020")", R"("id": "unseen_2022")");
    REQUIRE(findings_in(text).size() == 1);
    CHECK(findings_in(text)[0].rule == ErrorCode::source_not_seen);
}

TEST_CASE("numbers in messages are written as in the documents", "[json]") {
    const auto first = [](const Case& one) {
        const auto findings = findings_in(spoilt(one));
        REQUIRE_FALSE(findings.empty());
        return findings[0];
    };
    const auto gap = first({ErrorCode::band_gap, documents::bands, {{R"("from": 2)", R"("from": 3.50)"}}, ""});
    CHECK(gap.expected == "from the lowest score of calm, 2");
    CHECK(gap.found == "3.50");
    const auto outside = first({ErrorCode::norm_outside_range, documents::norms, {{"6.25", "10.25"}}, ""});
    CHECK(outside.expected == "2 to 10, the range of calm");
}

TEST_CASE("a scale that a sample has twice is found without the form too", "[json]") {
    const auto text =
        spoilt({ErrorCode::duplicate_id,
                documents::norms,
                {{R"("value": 0.85}]}])", R"("value": 0.85}]}, {"scale": "calm", "metric": "raw_sum", "mean": 6}])"}},
                ""});
    static const auto library = cftkit::SourceLibrary::from_json(documents::sources);
    const auto findings = cftkit::check(text, {nullptr, &library});
    CHECK(std::any_of(findings.begin(), findings.end(), [](const auto& one) { return one.rule == ErrorCode::duplicate_id; }));
}

TEST_CASE("every rule that documents can break has a document that breaks it", "[json]") {
    std::set<ErrorCode> fired;
    for (const auto& findings : findings_of_cases())
        for (const auto& finding : findings) fired.insert(finding.rule);
    for (const auto& one : collections::cases())
        for (const auto& [form, finding] : collections::findings_in(one)) fired.insert(finding.rule);
    static const auto library = cftkit::SourceLibrary::from_json(model_documents::sources);
    auto spoilt_models = model_cases::all();
    for (auto& one : rules_cases::all()) spoilt_models.push_back(std::move(one));
    for (const auto& one : spoilt_models)
        for (const auto& [document, finding] :
             cftkit::check_model(model_cases::spoilt(one), {.sources = &library, .is_complete = one.is_complete}))
            fired.insert(finding.rule);
    // A document holds no fingerprint, a constant does.
    const auto calm = cftkit::LoadedInstrument::from_json(documents::calm_2);
    fired.insert(rule_of_a_constant_changed_by_hand(calm.instrument()));
    for (int code = static_cast<int>(ErrorCode::not_json); code <= static_cast<int>(ErrorCode::alias_claimed_by_id); ++code) {
        const auto rule = static_cast<ErrorCode>(code);
        INFO(name(rule));
        CHECK(fired.contains(rule));
    }
}

TEST_CASE("all findings come at once, and a misspelt key is recognised", "[json]") {
    std::string text(documents::calm_2);
    text.replace(text.find("\"reversed\""), 10, "\"reversd\"");
    text.replace(text.find("\"range\": [2, 10]"), 16, "\"range\": [2, 11]");
    const auto findings = findings_in(text);
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].found == "reversd (reversed?)");
    CHECK(findings[1].rule == ErrorCode::range_differs);
    CHECK(to_string(findings[1]) ==
          "range_differs at /scales/0/range: expected 2 to 10, as items, codes and method give it; found 2 to 11");
}

TEST_CASE("reading throws the first finding", "[json]") {
    std::string text(documents::calm_2);
    text.replace(text.find("\"range\": [2, 10]"), 16, "\"range\": [2, 11]");
    try {
        static_cast<void>(cftkit::LoadedInstrument::from_json(text));
        FAIL("nothing was thrown");
    } catch (const cftkit::Error& error) {
        CHECK(error.code() == ErrorCode::range_differs);
        CHECK(error.where() == "/scales/0/range");
    }
}
