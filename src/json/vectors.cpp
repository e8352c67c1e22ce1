// SPDX-License-Identifier: Apache-2.0
#include "vectors.hpp"
#include "documents.hpp"
#include "wording.hpp"

#include <cftkit/assessment/engine.hpp>
#include <cftkit/assessment/scores.hpp>

#include <algorithm>
#include <iterator>

namespace cftkit {
inline namespace json {
namespace reading {
namespace {

/// A whole number, a decimal, or a fraction as text: "87/26".
std::optional<Fraction> read_fraction(const Node& node, Report& report) {
    if (node.value->kind != Value::Kind::text) {
        const auto decimal = read_decimal(node, report);
        return decimal ? std::optional(Fraction{decimal->digits, power_of_ten(decimal->decimals)}) : std::nullopt;
    }
    const std::string_view text = node.value->text;
    const auto slash = text.find('/');
    if (slash != std::string_view::npos) {
        const auto above = number_in(text.substr(0, slash));
        const auto below = number_in(text.substr(slash + 1));
        if (above && below && *below > 0) return Fraction{*above, *below};
    }
    wrong_type(node, report, "a number, or a fraction as text: \"87/26\"");
    return std::nullopt;
}

void compare_number(const Fields& fields, std::string_view key, const Fraction& computed, bool is_known) {
    if (!fields.has(key)) return;
    const auto written = read_fraction(fields.node(key), fields.report());
    if (!written) return;
    if (!is_known)
        fields.report().add(ErrorCode::vector_disagrees, fields.at(key), "no value: there is a reason", shown(*fields.find(key)));
    else if (detail::reduced(*written) != detail::reduced(computed))
        fields.report().add(ErrorCode::vector_disagrees, fields.at(key), shown(computed), shown(*fields.find(key)));
}

/// A list of texts or numbers, in order, against what was computed.
void compare_words(const Node& node, const std::vector<std::string_view>& computed, Report& report) {
    if (node.value->kind != Value::Kind::list) return wrong_type(node, report, "a list");
    std::vector<std::string_view> written;
    for (const auto& one : node.value->items) written.push_back(one.text);
    if (written != computed)
        report.add(ErrorCode::vector_disagrees, node.at, computed.empty() ? "none" : joined(computed), joined(written));
}

void compare_score(const Fields& fields, const Score& score) {
    auto& report = fields.report();
    if (fields.is_object() && fields.has("value") == fields.has("reason"))
        report.add(ErrorCode::missing_key, fields.at(), "either value or reason", fields.has("value") ? "both" : "neither");
    compare_number(fields, "value", score.exact_value, score.is_scored());
    compare_number(fields, "lowest_possible", score.exact_lowest, true);
    compare_number(fields, "highest_possible", score.exact_highest, true);
    if (const auto reason = fields.word("reason", {"none", "not_shown", "missing_items", "illegal_answers"});
        reason && static_cast<Reason>(*reason) != score.reason)
        report.add(ErrorCode::vector_disagrees, fields.at("reason"), std::string(name(score.reason)),
                   shown(*fields.find("reason")));
    if (fields.has("missing_items")) {
        std::vector<std::string_view> missing;
        for (const auto item : score.missing_items) missing.push_back(item);
        compare_words(fields.node("missing_items"), missing, report);
    }
    for (const auto& [set, node] : fields.members("bands")) {
        const auto found = score.find_bands(set);
        std::vector<std::string_view> possible;
        for (const auto& band : found) possible.push_back(band.id);
        if (found.set() != nullptr)
            compare_words(node, possible, report);
        else
            report.add(ErrorCode::unknown_band_set, node.at, "a band set of this scale and metric", shortened(set));
    }
}

void compare_alerts(const Fields& fields, const Scores& scores) {
    if (!fields.has("alerts")) return;
    auto& report = fields.report();
    std::vector<std::string> written;
    for (const auto& node : fields.list("alerts")) {
        const Fields alert(node, report, {"id", "item", "state"});
        const auto* item = alert.find("item");
        written.push_back(alert.id("id").value_or("") + " " + (item == nullptr ? std::string() : item->text) + " " +
                          alert.text("state").value_or(""));
    }
    std::vector<std::string> computed;
    for (std::size_t i = 0; i < scores.alerts.count(); ++i)
        if (const auto alert = scores.alerts.at(i); alert.state != AlertState::not_fired)
            computed.push_back(std::string(alert.id) + " " + std::string(alert.item) + " " + std::string(name(alert.state)));
    if (written != computed)
        report.add(ErrorCode::vector_disagrees, fields.at("alerts"),
                   computed.empty() ? "none" : joined({computed.begin(), computed.end()}),
                   joined({written.begin(), written.end()}));
}

void compare_rules(const Fields& fields, const Scores& scores) {
    for (const auto& [rule, node] : fields.members("rules")) {
        const auto outcomes = scores.find_rule(rule);
        if (outcomes.rule == nullptr) {
            fields.report().add(ErrorCode::unknown_rule, node.at, "the id of one of the form's rules", shortened(rule));
            continue;
        }
        std::vector<std::string_view> possible;
        for (const auto& outcome : outcomes.rule->outcomes)
            if (outcomes.contains(outcome.id)) possible.push_back(outcome.id);
        compare_words(node, possible, fields.report());
    }
}

std::optional<std::vector<Answer>> read_answers(const Fields& fields, const Instrument* form) {
    auto& report = fields.report();
    const auto before = report.size();
    std::vector<Answer> answers;
    for (const auto& node : fields.list("answers")) {
        if (node.value->kind == Value::Kind::null)
            answers.emplace_back();
        else if (node.value->kind == Value::Kind::whole)
            answers.emplace_back(node.value->number);
        else
            wrong_type(node, report, "a whole number, or null for a blank");
    }
    if (report.size() != before || form == nullptr || !fields.has("answers")) return std::nullopt;
    if (answers.size() == form->items.size()) return answers;
    report.add(ErrorCode::wrong_answer_count, fields.at("answers"),
               std::to_string(form->items.size()) + " answers, one per item in the order asked", std::to_string(answers.size()));
    return std::nullopt;
}

}  // namespace

void read_vectors(const Value& document, const Instrument* form, Report& report) {
    if (!check_schema(document, "vectors", report)) return;
    check_wording(document, report);
    const Fields top({&document, ""}, report, {"schema", "instrument", "vectors"});
    check_belongs(top, form);
    UniqueIds ids(report);
    std::vector<Sheet> sheets;
    for (const auto& node : top.list("vectors")) {
        const Fields fields(node, report, {"id", "answers", "expect"}, {"covers", "kills", "alerts", "rules", "derivation"});
        if (!fields.is_object()) continue;
        if (const auto id = fields.id("id")) static_cast<void>(ids.add(*id, fields.at("id")));
        for (const auto& word : fields.list("covers")) {
            constexpr std::string_view known[] = {"lowest", "highest",    "middle",     "reversal",  "key",
                                                  "filler", "missing",    "illegal",    "band_edge", "alert",
                                                  "rule",   "conversion", "total_forms"};
            if (const auto text = read_text(word, report);
                text && std::find(std::begin(known), std::end(known), *text) == std::end(known))
                report.add(ErrorCode::unknown_word, word.at, "one of " + joined({std::begin(known), std::end(known)}),
                           shown(*word.value));
        }
        for (const auto& fault : fields.list("kills")) static_cast<void>(read_id(fault, report));
        if (!fields.has("derivation") || fields.text("derivation").value_or("some text").empty())
            report.add(ErrorCode::vector_without_derivation, fields.at(), "derivation: the work by hand", "none");
        const auto answers = read_answers(fields, form);
        std::optional<Scores> scores;
        if (answers) scores = Scores::of_checked(*form, *answers, {}, form->default_coding);
        Sheet sheet{scores, std::vector<bool>(form == nullptr ? 0 : form->scales.size())};
        for (const auto& [scale, expectation] : fields.members("expect")) {
            const Fields expected(expectation, report, {},
                                  {"value", "reason", "missing_items", "lowest_possible", "highest_possible", "bands"});
            if (!scores) continue;
            Value text;
            text.kind = Value::Kind::text;
            text.text = scale;
            const auto index = named_scale(*form, {&text, expectation.at}, report);
            if (!index) continue;
            compare_score(expected, scores->at(*index));
            sheet.is_expected[*index] = true;
        }
        if (!scores) continue;
        compare_alerts(fields, *scores);
        compare_rules(fields, *scores);
        sheets.push_back(std::move(sheet));
    }
    if (form != nullptr && report.empty()) check_completeness(*form, sheets, report);
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
