// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/list.hpp>
#include <cftkit/core/status.hpp>

#include <string_view>

namespace cftkit {
inline namespace core {

/// A publication, page or program that a fact rests on: one entry of `data/sources.json`.
struct Source {
    std::string_view id = {};       ///< for ever; lower snake case
    std::string_view authors = {};  ///< as cited; empty where none is named
    int year = 0;              ///< 0 where none is known
    std::string_view title = {};
    std::string_view doi = {};      ///< without resolver; may be empty
    std::string_view url = {};      ///< may be empty
    std::string_view checked = {};  ///< what was seen there and compared; empty: cited, not seen
    std::string_view copy_of = {};  ///< id of the source that this one only repeats; such a pair counts once
};

/// A source and, where it is known, the place in it ("table 2").
struct Citation {
    const Source* source = nullptr;
    std::string_view place = {};

    friend constexpr bool operator==(const Citation& left, const Citation& right) {
        return left.source->id == right.source->id && left.place == right.place;
    }
};

/// Where a fact comes from and how well it is known. Every clinical number has one.
struct Provenance {
    List<Citation> sources = {};
    Status status = Status::expert_default;
};

}  // namespace core
}  // namespace cftkit
