// SPDX-License-Identifier: Apache-2.0
#include "documents.hpp"

#include <algorithm>
#include <map>

namespace cftkit {
inline namespace json {
namespace reading {
namespace {

/// The factors of the base, then those of the documents.
void assemble_factors(ModelReading& reading) {
    std::vector<ProtectiveFactor> factors;
    if (const auto* base = reading.options.base) factors.assign(base->factors.begin(), base->factors.end());
    for (const auto& [factor, place] : reading.draft.factors) {
        const auto is_same = [&id = factor.id](const auto& other) { return other.id == id; };
        if (std::any_of(factors.begin(), factors.end(), is_same))
            reading.add(ErrorCode::duplicate_id, place, "an id that no other factor has", std::string(factor.id));
        else
            factors.push_back(factor);
    }
    reading.into.model.factors = reading.into.store.list(std::move(factors));
}

/// Those of the library, and those of the base that it does not have, by id.
void assemble_sources(ModelReading& reading) {
    std::vector<const Source*> sources;
    if (const auto* library = reading.options.sources)
        for (const auto& source : library->sources()) sources.push_back(&source);
    if (const auto* base = reading.options.base) sources.insert(sources.end(), base->sources.begin(), base->sources.end());
    std::stable_sort(sources.begin(), sources.end(), [](const auto* left, const auto* right) { return left->id < right->id; });
    const auto is_same = [](const auto* left, const auto* right) { return left->id == right->id; };
    sources.erase(std::unique(sources.begin(), sources.end(), is_same), sources.end());
    reading.into.model.sources = reading.into.store.list(std::move(sources));
}

void assemble_breathing(ModelReading& reading) {
    auto& into = reading.into.model.breathing;
    std::vector<BreathingPattern> patterns;
    const auto* base = reading.options.base;
    const bool has_base = base != nullptr && !base->breathing.patterns.empty();
    if (has_base) {
        into = base->breathing;
        patterns.assign(into.patterns.begin(), into.patterns.end());
    }
    auto& drafts = reading.draft.breathing;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        auto& [facts, document] = drafts[i];
        if (i > 0 && !has_base)
            reading.report(document).add(ErrorCode::duplicate_id, "/schema", "one document about breathing", "another");
        for (const auto& [pattern, place] : facts.patterns) {
            const auto is_same = [&id = pattern.id](const auto& other) { return other.id == id; };
            if (std::any_of(patterns.begin(), patterns.end(), is_same))
                reading.add(ErrorCode::duplicate_id, place, "an id that no other pattern has", std::string(pattern.id));
            else
                patterns.push_back(pattern);
        }
        if (i > 0 || has_base) continue;
        into = facts.facts;
        into.usual = reading.into.store.text(facts.usual.id);
    }
    std::vector<std::string_view> known;
    for (const auto& pattern : patterns) known.push_back(pattern.id);
    for (const auto& [facts, document] : drafts)
        if (!facts.usual.id.empty() && std::find(known.begin(), known.end(), facts.usual.id) == known.end())
            add_unknown(reading.report(document), ErrorCode::unknown_breathing, facts.usual, "a pattern of breathing", known);
    into.patterns = reading.into.store.list(std::move(patterns));
}

}  // namespace

void add_unknown(Report& report, ErrorCode rule, const Named& named, std::string expected,
                 const std::vector<std::string_view>& known) {
    const auto meant = nearest(named.id, known);
    report.add(rule, named.at, std::move(expected),
               named.id + (meant.empty() ? std::string() : " (" + std::string(meant) + "?)"));
}

void assemble(ModelReading& reading) {
    auto& model = reading.into.model;
    const auto& draft = reading.draft;
    if (const auto* base = reading.options.base) {
        model.systems = base->systems;
        model.compassion = base->compassion;
        model.patterns = base->patterns;
        model.check_in = base->check_in;
    }
    if (draft.systems) model.systems = draft.systems->facts;
    if (draft.compassion) model.compassion = draft.compassion->facts;
    if (draft.patterns) model.patterns = draft.patterns->facts;
    if (draft.check_in) model.check_in = draft.check_in->facts;
    assemble_factors(reading);
    assemble_breathing(reading);
    assemble_practices(reading);
    assemble_programmes(reading);
    assemble_measures(reading);
    assemble_texts(reading);
    assemble_rules(reading);
    assemble_avoided(reading);
    assemble_sources(reading);
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
