// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/core/list.hpp>
#include <cftkit/core/source.hpp>
#include <cftkit/sequencing/flag.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cftkit {
inline namespace sequencing {

/// When a question may come.
enum class AskWhen : std::uint8_t { before_first_practice, after_a_practice, on_request };

/// One screen that may set several flags.
struct Question {
    std::string_view id = {};
    List<Flag> flags = {};
    std::string_view wording_id = {};  ///< texts `.question`, `.why`, `.skip`
    AskWhen when = AskWhen::after_a_practice;
    bool is_sensitive = false;    ///< text only, gone with one tap, a second tap before a yes is stored
    bool needs_signpost = false;  ///< shown only where the app shows how to reach a human being
    bool needs_reviewer = false;  ///< shown only where somebody reviews
    Provenance provenance = {};
};

[[nodiscard]] constexpr std::string_view name(AskWhen when) noexcept {
    using namespace std::string_view_literals;
    constexpr std::string_view names[] = {"before_first_practice"sv, "after_a_practice"sv, "on_request"sv};
    return names[static_cast<std::size_t>(when)];
}

}  // namespace sequencing
}  // namespace cftkit
