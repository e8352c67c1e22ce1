// SPDX-License-Identifier: Apache-2.0
#include "sources.hpp"

#include <algorithm>

namespace cftkit {
inline namespace json {

List<Source> SourceLibrary::sources() const noexcept { return data_->sources; }

const Source* SourceLibrary::find(std::string_view id) const noexcept {
    for (const auto& source : data_->sources)
        if (source.id == id) return &source;
    return nullptr;
}

SourceLibrary SourceLibrary::from_json(std::string_view text) {
    reading::Report report;
    reading::Value document;
    auto data = std::make_shared<Data>();
    if (reading::parse(text, document, report)) reading::read_sources(document, *data, report);
    report.throw_first();
    return SourceLibrary(std::move(data));
}

namespace reading {

void read_sources(const Value& document, SourceLibrary::Data& into, Report& report) {
    if (!check_schema(document, "sources", report)) return;
    const Fields top({&document, ""}, report, {"schema", "sources"});
    std::vector<Source> sources;
    std::vector<std::string> places;
    UniqueIds ids(report);
    for (const auto& node : top.list("sources")) {
        const Fields fields(node, report, {"id", "title"},
                            {"authors", "year", "kind", "doi", "url", "repository", "commit", "path", "checked", "copy_of"});
        const auto keep = [&](std::string_view key) { return into.store.text(fields.text(key).value_or("")); };
        const auto id = fields.id("id");
        if (!id || !ids.add(*id, fields.at("id"))) continue;
        Source source;
        source.id = into.store.text(*id);
        source.authors = keep("authors");
        source.year = static_cast<int>(fields.whole("year", 1, 9999).value_or(0));
        source.title = keep("title");
        source.doi = keep("doi");
        source.url = keep("url");
        source.checked = keep("checked");
        source.copy_of = into.store.text(fields.id("copy_of").value_or(""));
        for (const auto key : {"kind", "repository", "commit", "path"}) static_cast<void>(fields.text(key));
        sources.push_back(source);
        places.push_back(fields.at("copy_of"));
    }
    for (std::size_t i = 0; i < sources.size(); ++i) {
        if (sources[i].copy_of.empty()) continue;
        const auto is_original = [&](const Source& other) { return other.id == sources[i].copy_of && other.id != sources[i].id; };
        if (std::none_of(sources.begin(), sources.end(), is_original))
            report.add(ErrorCode::unknown_source, places[i], "the id of another source", std::string(sources[i].copy_of));
    }
    into.sources = into.store.list(std::move(sources));
}

const Source* Citing::source(const std::string& id, const std::string& at) {
    if (has_sources()) {
        const auto* found = find(id);
        if (found != nullptr) return found;
        std::vector<std::string_view> known;
        if (library_ != nullptr)
            for (const auto& source : library_->sources()) known.push_back(source.id);
        for (const auto* source : of_base_) known.push_back(source->id);
        const auto meant = nearest(id, known);
        report_->add(ErrorCode::unknown_source, at,
                     of_base_.empty() ? "the id of a source in sources.json" : "the id of a source in sources.json or of the base",
                     id + (meant.empty() ? std::string() : " (" + std::string(meant) + "?)"));
        return nullptr;
    }
    for (const auto* bare : bare_)
        if (bare->id == id) return bare;
    if (!is_id(id)) {
        report_->add(ErrorCode::bad_id, at, "the id of a source in lower snake case, perhaps with a place: \"own_2026: table 2\"",
                     id);
        return nullptr;
    }
    Source source;
    source.id = store_->text(id);
    bare_.push_back(store_->one(source));
    return bare_.back();
}

Citation Citing::citation(const std::string& text, const std::string& at) {
    const auto colon = text.find(": ");
    return {source(text.substr(0, colon), at),
            colon == std::string::npos ? std::string_view() : store_->text(text.substr(colon + 2))};
}

Provenance Citing::provenance(const Fields& fields, const Provenance& inherited, const List<const Source*>& authors_own) {
    Provenance result = inherited;
    if (!fields.has("sources") && !fields.has("status")) return result;
    const auto before = report_->size();
    if (fields.has("sources")) {
        std::vector<Citation> citations;
        for (const auto& node : fields.list("sources"))
            if (const auto text = read_text(node, *report_))
                if (const auto one = citation(*text, node.at); one.source != nullptr) citations.push_back(one);
        result.sources = store_->list(std::move(citations));
    }
    if (const auto status = fields.word("status", {"verified", "second_hand", "derived", "conventional", "expert_default"}))
        result.status = static_cast<Status>(*status);
    if (report_->size() == before) check_claim(fields, result, authors_own);
    return result;
}

Provenance Citing::top_provenance(const Fields& fields, const List<const Source*>& authors_own) {
    if (fields.is_object() && !fields.has("sources"))
        report_->add(ErrorCode::missing_source, fields.at(), "sources: where the numbers come from", "no such key");
    if (fields.is_object() && !fields.has("status"))
        report_->add(ErrorCode::missing_status, fields.at(), "status: how well the numbers are known", "no such key");
    return fields.has("sources") && fields.has("status") ? provenance(fields, {}, authors_own) : Provenance{};
}

void Citing::check_claim(const Fields& fields, const Provenance& claim, const List<const Source*>& authors_own) {
    const auto where = [&](std::string_view key) { return fields.has(key) ? fields.at(key) : fields.at(); };
    if (claim.sources.empty() && claim.status != Status::expert_default) {
        report_->add(ErrorCode::missing_source, where("sources"), "at least one source for " + std::string(name(claim.status)),
                     "none");
        return;
    }
    if (!has_sources() || claim.status != Status::verified) return;
    std::vector<const Source*> roots;
    bool is_authors_own = false;
    for (std::size_t i = 0; i < claim.sources.size(); ++i) {
        const auto* source = claim.sources[i].source;
        if (source->checked.empty())
            report_->add(ErrorCode::source_not_seen, where("sources"), "sources that were seen, as `checked` says",
                         std::string(source->id));
        for (const auto* own : authors_own) is_authors_own = is_authors_own || own->id == source->id;
        // A chain of copies counts as its original; the bound ends a circle of copies.
        for (std::size_t steps = 0; steps < 8 && !source->copy_of.empty(); ++steps)
            if (const auto* original = find(source->copy_of)) source = original;
        if (std::find(roots.begin(), roots.end(), source) == roots.end()) roots.push_back(source);
    }
    if (!is_authors_own && roots.size() < 2)
        report_->add(ErrorCode::status_overstated, where("status"),
                     "the author's own source, or two that are no copies of each other; otherwise second_hand", "verified");
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
