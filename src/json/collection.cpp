// SPDX-License-Identifier: Apache-2.0
#include <cftkit/json/collection.hpp>

#include "report.hpp"
#include "value.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace cftkit {
inline namespace json {
namespace {

constexpr std::size_t most_findings = 200;

/// Ids and aliases are looked up so: capitals do not matter.
std::string lowered(std::string_view word) {
    std::string lower(word);
    for (auto& character : lower)
        if (character >= 'A' && character <= 'Z') character = static_cast<char>(character - 'A' + 'a');
    return lower;
}

bool scores_the_same(const Instrument& left, const Instrument& right) {
    if (left.items.size() != right.items.size() || left.scales.size() != right.scales.size()) return false;
    for (std::size_t i = 0; i < left.scales.size(); ++i)
        if (left.scales[i].id != right.scales[i].id || left.scales[i].fingerprint != right.scales[i].fingerprint) return false;
    return true;
}

class Collection {
public:
    Collection(const std::vector<LoadedInstrument>& forms, List<const Instrument*> known) : forms_(forms) {
        for (const auto& form : forms) add(form.instrument());
        for (const auto* form : known)
            if (form != nullptr) add_known(*form);
    }

    std::vector<CollectionFinding> take() {
        for (current_ = 0; current_ < forms_.size(); ++current_) {
            const auto& form = forms_[current_].instrument();
            check_id(form);
            check_aliases(form);
            check_taken_from(forms_[current_].taken_from());
            for (std::size_t i = 0; i < form.supersedes.size(); ++i)
                check_superseded(form, form.supersedes[i], "/supersedes/" + std::to_string(i));
            for (std::size_t i = 0; i < form.follow_ups.size(); ++i)
                if (const auto id = form.follow_ups[i].leads_to_instrument; !id.empty())
                    check_exists(id, "/follow_ups/" + std::to_string(i) + "/leads_to_instrument");
        }
        return std::move(found_);
    }

private:
    void add(const Instrument& form) {
        by_id_.emplace(form.id, &form);
        for (const auto alias : form.aliases) by_alias_.emplace(lowered(alias), &form);
    }
    void add_known(const Instrument& form) {
        const auto same = by_id_.find(form.id);
        if (same == by_id_.end())
            add(form);
        else if (!scores_the_same(*same->second, form))
            taken_.emplace(form.id, &form);
    }

    void check_id(const Instrument& form) {
        const std::string id(form.id);
        for (std::size_t i = 0; i < current_; ++i)
            if (forms_[i].instrument().id == form.id) {
                report(ErrorCode::duplicate_id, "/id", "an id that no other form here has", id);
                break;
            }
        if (taken_.contains(form.id))
            report(ErrorCode::duplicate_id, "/id", "an id of its own: the known form of this id scores otherwise", id);
        const auto [first, last] = by_alias_.equal_range(id);
        for (auto other = first; other != last; ++other)
            if (other->second->id != form.id && !is_given(*other->second)) {
                report(ErrorCode::alias_claimed_by_id, "/id", "an id that is no alias of another form",
                       id + ", an alias of " + std::string(other->second->id));
                break;
            }
    }

    void check_aliases(const Instrument& form) {
        for (std::size_t i = 0; i < form.aliases.size(); ++i) {
            const auto owner = by_id_.find(lowered(form.aliases[i]));
            if (owner != by_id_.end() && owner->first != form.id)
                report(ErrorCode::alias_claimed_by_id, "/aliases/" + std::to_string(i), "a name that is no other form's id",
                       reading::shortened(form.aliases[i]));
        }
    }

    const Instrument* check_exists(std::string_view id, const std::string& at) {
        const auto other = by_id_.find(id);
        if (other != by_id_.end()) return other->second;
        std::vector<std::string_view> ids;
        for (const auto& one : by_id_)
            if (one.first != forms_[current_].instrument().id) ids.push_back(one.first);
        const auto meant = reading::nearest(id, ids);
        report(ErrorCode::unknown_instrument, at, "the id of a form that was given or is known",
               std::string(id) + (meant.empty() ? std::string() : " (" + std::string(meant) + "?)"));
        return nullptr;
    }

    void check_taken_from(const TakenFrom& taken_from) {
        if (taken_from.instrument.empty()) return;
        const auto* other = check_exists(taken_from.instrument, "/taken_from/instrument");
        if (other == nullptr) return;
        for (std::size_t i = 0; i < taken_from.items.size(); ++i)
            if (other->find_item(taken_from.items[i]) < 0)
                report(ErrorCode::unknown_item, "/taken_from/items/" + std::to_string(i), "an item of " + std::string(other->id),
                       reading::shortened(taken_from.items[i]));
    }

    void check_superseded(const Instrument& form, std::string_view id, const std::string& at) {
        if (check_exists(id, at) == nullptr) return;
        const auto path = path_between(id, form.id);
        if (path.empty()) return;
        std::string circle;
        for (const auto step : path) circle.append(circle.empty() ? "" : " supersedes ").append(step);
        report(ErrorCode::supersession_cycle, at, "an earlier edition, which supersedes no later one", circle);
    }

    /// The shortest way from one edition to another by what supersedes what; empty where there is none.
    [[nodiscard]] std::vector<std::string_view> path_between(std::string_view from, std::string_view to) const {
        std::map<std::string_view, std::string_view> reached_from = {{from, from}};
        std::vector<std::string_view> queue = {from};
        for (std::size_t i = 0; i < queue.size() && !reached_from.contains(to); ++i) {
            const auto form = by_id_.find(queue[i]);
            if (form == by_id_.end()) continue;
            for (const auto next : form->second->supersedes)
                if (reached_from.emplace(next, queue[i]).second) queue.push_back(next);
        }
        std::vector<std::string_view> path;
        if (!reached_from.contains(to)) return path;
        for (path.push_back(to); path.back() != from;) path.push_back(reached_from.at(path.back()));
        std::reverse(path.begin(), path.end());
        return path;
    }

    [[nodiscard]] bool is_given(const Instrument& form) const {
        return std::any_of(forms_.begin(), forms_.end(), [&form](const auto& one) { return &one.instrument() == &form; });
    }

    void report(ErrorCode rule, const std::string& at, std::string expected, std::string found) {
        if (found_.size() == most_findings) return;
        found_.push_back(
            {current_, {rule, std::string(forms_[current_].instrument().id) + at, std::move(expected), std::move(found)}});
    }

    const std::vector<LoadedInstrument>& forms_;
    std::map<std::string_view, const Instrument*> by_id_;     ///< where two have one id, the first
    std::multimap<std::string, const Instrument*> by_alias_;  ///< in small letters
    std::map<std::string_view, const Instrument*> taken_;     ///< known forms whose id a given one has
    std::vector<CollectionFinding> found_;
    std::size_t current_ = 0;
};

}  // namespace

std::vector<CollectionFinding> check_collection(const std::vector<LoadedInstrument>& forms, List<const Instrument*> known) {
    return Collection(forms, known).take();
}

}  // namespace json
}  // namespace cftkit
