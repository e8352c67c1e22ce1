// SPDX-License-Identifier: Apache-2.0
#include "reader.hpp"

namespace cftkit {
inline namespace json {
namespace reading {

namespace {

void read_condition(const Node& node, std::vector<PatternCondition>& into, const ModelReader& reader) {
    using enum PatternCondition::Kind;
    auto& report = reader.report;
    const bool compares = node.value->find("ahead_of") != nullptr;
    const Fields fields = compares ? Fields(node, report, {"level", "ahead_of"}, {"by_at_least", "by_at_most"})
                                   : Fields(node, report, {"level"}, {"at_least", "at_most"});
    if (!fields.is_object()) return;
    const std::string_view least = compares ? "by_at_least" : "at_least";
    const std::string_view most = compares ? "by_at_most" : "at_most";
    const auto system = fields.word("level", words_up_to(EmotionSystem::soothing));
    const auto other = fields.word("ahead_of", words_up_to(EmotionSystem::soothing));
    if (fields.has(least) == fields.has(most)) {
        report.add(ErrorCode::missing_key, fields.at(), "either " + std::string(least) + " or " + std::string(most),
                   fields.has(least) ? "both" : "neither");
        return;
    }
    if (other && other == system)
        report.add(ErrorCode::unknown_word, fields.at("ahead_of"), "another system",
                   std::string(shown(*fields.find("ahead_of"))));
    const auto number =
        fields.whole(fields.has(least) ? least : most, compares ? -Level::highest : Level::lowest, Level::highest);
    if (!system || !number || (compares && !other)) return;
    PatternCondition condition;
    condition.kind = compares ? (fields.has(least) ? ahead : not_ahead) : (fields.has(least) ? at_least : at_most);
    condition.system = static_cast<EmotionSystem>(*system);
    condition.other = static_cast<EmotionSystem>(other.value_or(0));
    condition.number = static_cast<std::int8_t>(*number);
    into.push_back(condition);
}

/// Every rule is the first that holds for some three levels.
void check_reached(const PatternRules& rules, const std::vector<std::string>& at, Report& report) {
    std::vector<bool> is_reached(rules.rules.size());
    for (int threat = Level::lowest; threat <= Level::highest; ++threat)
        for (int drive = Level::lowest; drive <= Level::highest; ++drive)
            for (int soothing = Level::lowest; soothing <= Level::highest; ++soothing) {
                const int levels[] = {threat, drive, soothing};
                for (std::size_t i = 0; i < rules.rules.size(); ++i) {
                    bool all = true;
                    for (const auto& condition : rules.rules[i].conditions) all = all && domain_detail::holds(condition, levels);
                    if (!all) continue;
                    is_reached[i] = true;
                    break;
                }
            }
    for (std::size_t i = 0; i < is_reached.size(); ++i)
        if (!is_reached[i])
            report.add(ErrorCode::pattern_unreachable, at[i], "a pattern that some levels have and no earlier rule takes",
                       std::string(name(rules.rules[i].pattern)));
}

}  // namespace

void read_patterns(const Value& document, const ModelReader& reader) {
    auto& report = reader.report;
    const auto before = report.size();
    const Fields top({&document, ""}, report, {"schema", "patterns"}, {"sources", "status"});
    PatternRules rules;
    rules.provenance = reader.own_provenance(top);
    reader.owns_text("pattern.undetermined", top.at("patterns"));
    std::vector<PatternRule> read;
    std::vector<std::string> at;
    UniqueIds ids(report);
    for (const auto& node : top.list("patterns")) {
        const Fields fields(node, report, {"id", "wording_id", "all"});
        PatternRule rule;
        const auto id = fields.word("id", words_up_to(Pattern::mixed));
        rule.wording_id = reader.wording(fields, "wording_id");
        std::vector<PatternCondition> conditions;
        for (const auto& one : fields.list("all")) read_condition(one, conditions, reader);
        rule.conditions = reader.store.list(std::move(conditions));
        if (!id || !ids.add(std::string(name(static_cast<Pattern>(*id))), fields.at("id"))) continue;
        rule.pattern = static_cast<Pattern>(*id);
        read.push_back(rule);
        at.push_back(fields.at());
    }
    if (report.size() == before && (read.empty() || !read.back().conditions.empty()))
        report.add(ErrorCode::rule_not_total, at.empty() ? top.at("patterns") : pointer(at.back(), "all"),
                   "no conditions in the last rule, so that all levels have a pattern",
                   read.empty() ? "no rule" : std::to_string(read.back().conditions.size()) + " conditions");
    rules.rules = reader.store.list(std::move(read));
    if (report.size() == before) check_reached(rules, at, report);
    reader.into.patterns = {rules, reader.document};
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
