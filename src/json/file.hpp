// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace cftkit {
inline namespace json {
namespace reading {

/// A path given in UTF-8.
[[nodiscard]] std::filesystem::path path_of(std::string_view path);
/// A file's bytes. @throws Error cannot_read_file, document_too_large
[[nodiscard]] std::string read_file(const std::filesystem::path& path);
/// The .json files of a folder by name; none where there is no folder.
[[nodiscard]] std::vector<std::filesystem::path> json_files(const std::filesystem::path& folder);

}  // namespace reading
}  // namespace json
}  // namespace cftkit
