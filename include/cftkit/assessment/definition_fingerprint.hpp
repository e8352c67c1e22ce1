// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/assessment/instrument.hpp>
#include <cftkit/core/fingerprint.hpp>

#include <cstdint>

namespace cftkit {
inline namespace assessment {

/// A hash of everything that decides one scale's number, and of nothing else: names, notes, sources, bands and licence may be
/// mended without breaking anybody's series. Bytes, in this order: instrument id; scale id; number of terms; for each term, in
/// item order: item id, weight, constant, number of legal codes, each legal code and its points; plus; divisor; number of
/// conversion rows; where there are any: the first raw score, the decimals, each row's digits.
[[nodiscard]] constexpr std::uint64_t definition_fingerprint(const Instrument& form, const Scale& scale) noexcept {
    Fingerprint hash;
    hash.add(form.id).add(scale.id).add(static_cast<std::int64_t>(scale.terms.size()));
    for (const auto& term : scale.terms) {
        const auto& item = form.items[term.item];
        hash.add(item.id).add(std::int64_t{term.weight}).add(std::int64_t{term.constant});
        hash.add(static_cast<std::int64_t>(item.code_count()));
        for (std::size_t i = 0; i < item.code_count(); ++i) {
            const int code = item.code_at(i);
            const int points = term.points < 0 ? code : form.points[static_cast<std::size_t>(term.points)].points[i];
            hash.add(std::int64_t{code}).add(std::int64_t{points});
        }
    }
    hash.add(std::int64_t{scale.plus}).add(std::int64_t{scale.divisor}).add(static_cast<std::int64_t>(scale.conversion.digits.size()));
    if (!scale.conversion.empty()) {
        hash.add(std::int64_t{scale.conversion.first}).add(std::int64_t{scale.conversion.decimals});
        for (const auto digits : scale.conversion.digits) hash.add(std::int64_t{digits});
    }
    return hash.value();
}

}  // namespace assessment
}  // namespace cftkit
