// SPDX-License-Identifier: Apache-2.0
#include "file.hpp"

#include "value.hpp"

#include <cftkit/core/error.hpp>

#include <algorithm>
#include <fstream>

namespace cftkit {
inline namespace json {
namespace reading {

std::filesystem::path path_of(std::string_view path) { return std::filesystem::path(std::u8string(path.begin(), path.end())); }

std::string read_file(const std::filesystem::path& path) {
    const auto shown_path = path.generic_string();
    std::ifstream file(path, std::ios::binary);
    if (!file) raise(ErrorCode::cannot_read_file, shown_path, "a file that can be read", "");
    std::string text;
    char buffer[1 << 16];
    while (file.read(buffer, sizeof buffer) || file.gcount() > 0) {
        text.append(buffer, static_cast<std::size_t>(file.gcount()));
        if (text.size() > largest_text) raise(ErrorCode::document_too_large, shown_path, "at most 16 MiB", "more");
    }
    if (file.bad()) raise(ErrorCode::cannot_read_file, shown_path, "a file that can be read", "");
    return text;
}

std::vector<std::filesystem::path> json_files(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
        if (entry->path().extension() == ".json" && entry->is_regular_file(error)) files.push_back(entry->path());
    std::sort(files.begin(), files.end(), [](const auto& left, const auto& right) { return left.filename() < right.filename(); });
    return files;
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
