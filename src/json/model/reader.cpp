// SPDX-License-Identifier: Apache-2.0
#include "reader.hpp"

#include <iterator>

namespace cftkit {
inline namespace json {
namespace reading {

bool is_message_id(std::string_view text) noexcept {
    while (true) {
        const auto dot = text.find('.');
        if (!is_id(text.substr(0, dot))) return false;
        if (dot == std::string_view::npos) return true;
        text.remove_prefix(dot + 1);
    }
}

std::string_view ModelReader::wording(const Fields& fields, std::string_view key) const {
    const auto id = fields.text(key);
    if (!id) return {};
    if (!is_message_id(*id)) {
        report.add(ErrorCode::bad_id, fields.at(key), "words in lower snake case joined by dots, for example practice.calm_place",
                   shown(*fields.find(key)));
        return {};
    }
    owns_text(*id, fields.at(key));
    return store.text(*id);
}

std::vector<Named> named_ids(const Fields& fields, std::string_view key, const ModelReader& reader) {
    std::vector<Named> ids;
    UniqueIds once(reader.report);
    for (const auto& node : fields.list(key))
        if (auto id = read_id(node, reader.report); id && once.add(*id, node.at)) ids.push_back({std::move(*id), node.at});
    return ids;
}

std::size_t place_of_mark(std::string_view mark) noexcept {
    std::size_t place = 0;
    while (place < std::size(family_marks) && family_marks[place].mark != mark) ++place;
    return place;
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
