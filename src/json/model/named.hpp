// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

namespace cftkit {
inline namespace json {
namespace reading {

/// A place in one of several documents.
struct Place {
    std::size_t document = 0;
    std::string at;
};

/// An id that a document names, and where it does; what it means is known when all documents are read.
struct Named {
    std::string id;
    std::string at;
};

/// A fact with a place, where only its id matters between documents.
template <class Fact>
struct Placed {
    Fact fact;
    Place place;
};

/// A document of a kind that there is once.
template <class Facts>
struct Single {
    Facts facts;
    std::size_t document = 0;
};

}  // namespace reading
}  // namespace json
}  // namespace cftkit
