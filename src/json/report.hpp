// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cftkit/json/check.hpp>

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace cftkit {
inline namespace json {
namespace reading {

/// Collects findings; what comes after the 200th is left out.
class Report {
public:
    void add(ErrorCode rule, std::string where, std::string expected, std::string found);
    [[nodiscard]] bool empty() const noexcept { return findings_.empty(); }
    [[nodiscard]] std::size_t size() const noexcept { return findings_.size(); }
    [[nodiscard]] std::vector<Finding> take() noexcept { return std::move(findings_); }
    /// Throws the first finding, where there is one.
    void throw_first() const;

private:
    std::vector<Finding> findings_;
};

/// The word that somebody probably meant: the nearest known one by at most two changed letters, or empty.
[[nodiscard]] std::string_view nearest(std::string_view word, const std::vector<std::string_view>& known);
/// "a, b, c"
[[nodiscard]] std::string joined(const std::vector<std::string_view>& words);

}  // namespace reading
}  // namespace json
}  // namespace cftkit
