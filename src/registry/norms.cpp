// SPDX-License-Identifier: Apache-2.0
#include <cftkit/catalogue/all.hpp>
#include <cftkit/core/error.hpp>
#include <cftkit/registry.hpp>

#include <algorithm>
#include <array>
#include <iterator>

namespace cftkit {
inline namespace registry {
namespace {

constexpr std::size_t norm_count = std::size(catalogue::all_norms);

constexpr bool stands_before(const Norm* left, const Norm* right) {
    return left->instrument != right->instrument ? left->instrument < right->instrument : left->id < right->id;
}

// By instrument, so that those of one form are neighbours.
constexpr auto sorted_norms = [] {
    std::array<const Norm*, norm_count> all{};
    std::copy(std::begin(catalogue::all_norms), std::end(catalogue::all_norms), all.begin());
    std::sort(all.begin(), all.end(), stands_before);
    return all;
}();

}  // namespace

List<const Norm*> norms(const Instrument& form) noexcept {
    const auto is_of_form = [&form](const Norm* norm) { return norm->instrument == form.id; };
    const auto first = std::find_if(sorted_norms.begin(), sorted_norms.end(), is_of_form);
    const auto last = std::find_if_not(first, sorted_norms.end(), is_of_form);
    return {sorted_norms.data() + (first - sorted_norms.begin()), static_cast<std::size_t>(last - first)};
}

const Norm* find_norm(const Instrument& form, std::string_view id) noexcept {
    for (const auto* candidate : norms(form))
        if (candidate->id == id) return candidate;
    return nullptr;
}

const Norm& norm(const Instrument& form, std::string_view id) {
    if (const auto* found = find_norm(form, id)) return *found;
    FixedText known;
    for (const auto* candidate : norms(form)) known.add(known.empty() ? "one of " : ", ").add(candidate->id);
    raise(ErrorCode::unknown_norm, form.id, known.empty() ? "no name: no norms are shipped for this form" : known.view(), id);
}

}  // namespace registry
}  // namespace cftkit
