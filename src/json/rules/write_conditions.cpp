// SPDX-License-Identifier: Apache-2.0
#include "attributes.hpp"
#include "write_rules.hpp"

namespace cftkit {
inline namespace json {
namespace writing {
namespace {

bool has(unsigned values, Ternary value) noexcept { return (values >> static_cast<unsigned>(value) & 1U) != 0; }

/// A yes-or-no fact as it is written.
Written truths(unsigned values) {
    auto all = Written::array();
    if (has(values, Ternary::yes)) all.add(true);
    if (has(values, Ternary::no)) all.add(false);
    return all;
}

/// The values of an attribute, in their order.
Written values_of(const ActionCondition& condition) {
    auto all = Written::array();
    const auto words = reading::words_of_attribute(condition.attribute);
    for (std::size_t i = 0; i < 32; ++i) {
        if ((condition.values >> i & 1U) == 0) continue;
        if (i < words.size())
            all.add(words[i]);
        else if (condition.attribute == ActionAttribute::intensity)
            all.add(static_cast<std::uint16_t>(i));
        else
            all.add(i != 0);
    }
    return all;
}

}  // namespace

Written state(const StateCondition& condition, const PracticeSet& set) {
    using Kind = StateCondition::Kind;
    auto one = Written::object();
    const auto unknown = [&condition](Written& into) { into.text("unknown", condition.unknown_fires ? "fires" : "passes"); };
    switch (condition.kind) {
        case Kind::always:
            one.boolean("always", true);
            break;
        case Kind::all:
        case Kind::any:
            one.put(condition.kind == Kind::all ? "all" : "any",
                    Written::array(condition.parts, [&set](const auto& part) { return state(part, set); }));
            break;
        case Kind::flag: {
            std::vector<Ternary> values;
            for (const auto value : {Ternary::yes, Ternary::no, Ternary::unknown})
                if (has(condition.values, value)) values.push_back(value);
            one.text("flag", name(condition.flag)).list("in", values);
            break;
        }
        case Kind::below:
            one.text("fact", name(condition.fact));
            if (condition.has_attribute)
                one.put("below", Written::object().text("action", name(condition.attribute)).number("plus", condition.number));
            else
                one.number("below", condition.number);
            if (condition.fact != Fact::earned) unknown(one);
            break;
        case Kind::above:
            unknown(one.text("fact", name(condition.fact)).number("above", condition.number));
            break;
        case Kind::is:
            one.text("fact", name(condition.fact));
            if (condition.fact == Fact::stop)
                one.list("is", std::vector<std::string_view>{condition.word});
            else
                unknown(one.put("is", truths(condition.values)));
            break;
        case Kind::of_action:
            one.text("fact", name(condition.fact));
            one.text("contains_action", condition.fact == Fact::paused || condition.fact == Fact::spaced ? "family" : "practice");
            break;
        case Kind::practised:
            one.list("practised", ids_of(set, condition.practised)).number("fewer_than", condition.number);
            break;
    }
    return one;
}

Written action(const ActionCondition& condition, const PracticeSet& set) {
    using Kind = ActionCondition::Kind;
    auto one = Written::object();
    switch (condition.kind) {
        case Kind::all:
        case Kind::any:
            one.put(condition.kind == Kind::all ? "all" : "any",
                    Written::array(condition.parts, [&set](const auto& part) { return action(part, set); }));
            break;
        case Kind::kind: {
            std::vector<ActionKind> kinds;
            for (std::size_t i = 0; i <= static_cast<std::size_t>(ActionKind::practice); ++i)
                if ((condition.kinds >> i & 1U) != 0) kinds.push_back(static_cast<ActionKind>(i));
            one.list("kind", kinds);
            break;
        }
        case Kind::family:
        case Kind::practice:
            one.list(condition.kind == Kind::family ? "family" : "practice", ids_of(set, condition.practices));
            break;
        case Kind::in:
        case Kind::not_in:
            one.text("attribute", name(condition.attribute));
            one.put(condition.kind == Kind::in ? "in" : "not_in", values_of(condition));
            break;
        case Kind::above:
            one.text("attribute", name(condition.attribute)).number("above", condition.number);
            break;
    }
    return one;
}

}  // namespace writing
}  // namespace json
}  // namespace cftkit
