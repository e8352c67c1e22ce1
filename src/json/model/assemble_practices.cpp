// SPDX-License-Identifier: Apache-2.0
#include "documents.hpp"

#include <algorithm>
#include <set>

namespace cftkit {
inline namespace json {
namespace reading {
namespace {

bool is_known(const std::vector<std::string_view>& known, std::string_view id) {
    return std::find(known.begin(), known.end(), id) != known.end();
}

class PracticeAssembly {
public:
    explicit PracticeAssembly(ModelReading& reading) : reading_(reading), set_(reading.into.model.practices) {
        if (const auto* base = reading.options.base) {
            families_.assign(base->practices.families.begin(), base->practices.families.end());
            practices_.assign(base->practices.practices.begin(), base->practices.practices.end());
        }
        for (const auto& factor : reading.into.model.factors) factors_.push_back(factor.id);
        for (const auto& pattern : reading.into.model.breathing.patterns) breathing_.push_back(pattern.id);
    }

    void run() {
        const auto first_family = families_.size();
        const auto first_practice = practices_.size();
        add_families();
        add_practices();
        // References are places in these lists, which stand still from here on.
        set_.families = {families_.data(), families_.size()};
        set_.practices = {practices_.data(), practices_.size()};
        for (std::size_t i = first_family; i < families_.size(); ++i) {
            const auto* draft = family_drafts_[i - first_family];
            families_[i].needs = needs(draft->needs, draft->document);
        }
        for (std::size_t i = first_practice; i < practices_.size(); ++i) {
            const auto& [draft, document] = practice_drafts_[i - first_practice];
            practices_[i].needs = needs(draft->needs, document);
            practices_[i].grows = ids(draft->grows, factors_, ErrorCode::unknown_factor, "a protective factor", document);
            std::vector<Variant> variants(practices_[i].variants.begin(), practices_[i].variants.end());
            for (std::size_t v = 0; v < variants.size(); ++v)
                variants[v].breathing =
                    ids(draft->paces[v], breathing_, ErrorCode::unknown_breathing, "a pattern of breathing", document);
            practices_[i].variants = reading_.into.store.list(std::move(variants));
        }
        set_.families = reading_.into.store.list(std::move(families_));
        set_.practices = reading_.into.store.list(std::move(practices_));
    }

private:
    [[nodiscard]] std::optional<std::uint16_t> find_family(std::string_view id) const {
        for (std::size_t i = 0; i < families_.size(); ++i)
            if (families_[i].id == id) return static_cast<std::uint16_t>(i);
        return std::nullopt;
    }
    [[nodiscard]] std::vector<std::string_view> family_ids() const {
        std::vector<std::string_view> known;
        for (const auto& family : families_) known.push_back(family.id);
        return known;
    }

    /// The families of the base, then those that documents bring, in the order of their marks.
    void add_families() {
        std::vector<const FamilyDraft*> own;
        for (const auto& draft : reading_.draft.families) {
            if (draft.is_named_only || draft.family.id.empty()) continue;
            const auto is_same = [&draft](const auto* other) { return other->family.id == draft.family.id; };
            if (find_family(draft.family.id) || std::any_of(own.begin(), own.end(), is_same))
                reading_.report(draft.document)
                    .add(ErrorCode::duplicate_id, "/family/id",
                         "an id that no other family has; one that is there is named alone", std::string(draft.family.id));
            else
                own.push_back(&draft);
        }
        std::stable_sort(own.begin(), own.end(), [](const auto* left, const auto* right) {
            return place_of_mark(left->family.mark) < place_of_mark(right->family.mark);
        });
        for (const auto* draft : own) {
            families_.push_back(draft->family);
            family_drafts_.push_back(draft);
        }
        for (const auto& draft : reading_.draft.families) {
            if (!draft.is_named_only || draft.family.id.empty() || find_family(draft.family.id)) continue;
            if (reading_.is_alone) {
                families_.push_back(draft.family);
                for (const auto& one : family_marks)
                    if (one.id == draft.family.id) families_.back().mark = one.mark;
                family_drafts_.push_back(&draft);
            } else {
                add_unknown(reading_.report(draft.document), ErrorCode::unknown_family,
                            {std::string(draft.family.id), "/family/id"}, "a family that is there", family_ids());
            }
        }
    }

    /// The practices of the base, then those of the documents, family by family.
    void add_practices() {
        std::set<std::string_view> taken;
        for (const auto& family : families_) taken.insert(family.id);
        for (const auto& practice : practices_) taken.insert(practice.id);
        for (std::size_t family = 0; family < families_.size(); ++family)
            for (const auto& file : reading_.draft.families) {
                if (file.family.id != families_[family].id) continue;
                for (const auto& draft : file.practices) {
                    if (!taken.insert(draft.practice.id).second) {
                        reading_.report(file.document)
                            .add(ErrorCode::duplicate_id, pointer(draft.at, "id"), "an id that no other practice or family has",
                                 std::string(draft.practice.id));
                        continue;
                    }
                    practices_.push_back(draft.practice);
                    practices_.back().family = static_cast<std::uint16_t>(family);
                    practice_drafts_.emplace_back(&draft, file.document);
                }
            }
    }

    List<Prerequisite> needs(const std::vector<NeedDraft>& drafts, std::size_t document) {
        std::vector<Prerequisite> needs;
        for (const auto& draft : drafts) {
            bool is_whole = true;
            auto need = draft.need;
            need.any_of = resolve(reading_, draft.any_of, document, is_whole);
            // Alone, a need that something elsewhere may meet says nothing about this document.
            if (is_whole || !reading_.is_alone) needs.push_back(need);
        }
        return reading_.into.store.list(std::move(needs));
    }

    List<std::string_view> ids(const std::vector<Named>& names, const std::vector<std::string_view>& known, ErrorCode rule,
                               const std::string& expected, std::size_t document) {
        std::vector<std::string_view> ids;
        for (const auto& named : names) {
            if (!reading_.is_alone && !is_known(known, named.id))
                add_unknown(reading_.report(document), rule, named, expected, known);
            ids.push_back(reading_.into.store.text(named.id));
        }
        return reading_.into.store.list(std::move(ids));
    }

    ModelReading& reading_;
    PracticeSet& set_;
    std::vector<PracticeFamily> families_;
    std::vector<Practice> practices_;
    std::vector<const FamilyDraft*> family_drafts_;  ///< of the families behind those of the base
    std::vector<std::pair<const PracticeDraft*, std::size_t>> practice_drafts_;
    std::vector<std::string_view> factors_;
    std::vector<std::string_view> breathing_;
};

/// The ids of families and practices that stand in documents, also where they could not be taken.
bool is_written(const ModelDraft& draft, std::string_view id) {
    for (const auto& file : draft.families) {
        if (file.family.id == id) return true;
        for (const auto& practice : file.practices)
            if (practice.practice.id == id) return true;
    }
    return false;
}

}  // namespace

std::optional<PracticeRef> find_ref(const PracticeSet& set, std::string_view id) {
    for (std::size_t i = 0; i < set.families.size(); ++i)
        if (set.families[i].id == id) return PracticeRef{true, static_cast<std::uint16_t>(i)};
    for (std::size_t i = 0; i < set.practices.size(); ++i)
        if (set.practices[i].id == id) return PracticeRef{false, static_cast<std::uint16_t>(i)};
    return std::nullopt;
}

List<PracticeRef> resolve(ModelReading& reading, const std::vector<Named>& names, std::size_t document, bool& is_whole) {
    const auto& set = reading.into.model.practices;
    std::vector<PracticeRef> refs;
    for (const auto& named : names) {
        if (const auto ref = find_ref(set, named.id)) {
            refs.push_back(*ref);
            continue;
        }
        is_whole = false;
        if (reading.is_alone || is_written(reading.draft, named.id)) continue;
        std::vector<std::string_view> known;
        for (const auto& family : set.families) known.push_back(family.id);
        for (const auto& practice : set.practices) known.push_back(practice.id);
        add_unknown(reading.report(document), ErrorCode::unknown_practice, named, "the id of a practice or family", known);
    }
    return reading.into.store.list(std::move(refs));
}

void assemble_practices(ModelReading& reading) { PracticeAssembly(reading).run(); }

void assemble_programmes(ModelReading& reading) {
    std::vector<Programme> programmes;
    if (const auto* base = reading.options.base) programmes.assign(base->programmes.begin(), base->programmes.end());
    for (const auto& draft : reading.draft.programmes) {
        std::vector<ProgrammeStep> steps;
        for (const auto& one : draft.steps) {
            bool is_whole = true;
            auto step = one.step;
            step.practices = resolve(reading, one.practices, draft.document, is_whole);
            steps.push_back(step);
        }
        const auto is_same = [&draft](const auto& other) { return other.id == draft.programme.id; };
        if (std::any_of(programmes.begin(), programmes.end(), is_same)) {
            reading.report(draft.document)
                .add(ErrorCode::duplicate_id, "/id", "an id that no other programme has", std::string(draft.programme.id));
            continue;
        }
        programmes.push_back(draft.programme);
        programmes.back().steps = reading.into.store.list(std::move(steps));
    }
    reading.into.model.programmes = reading.into.store.list(std::move(programmes));
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
