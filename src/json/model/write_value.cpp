// SPDX-License-Identifier: Apache-2.0
#include "write.hpp"

#include <algorithm>

namespace cftkit {
inline namespace json {
namespace writing {
namespace {

constexpr std::size_t line_width = 130;

std::string as_written(const Citation& citation) {
    std::string text(citation.source->id);
    if (!citation.place.empty()) text.append(": ").append(citation.place);
    return text;
}

}  // namespace

bool is_same(const Provenance& left, const Provenance& right) {
    return left.sources == right.sources && left.status == right.status;
}

Provenance most_frequent(const std::vector<Provenance>& all) {
    Provenance best;
    std::ptrdiff_t how_often = 0;
    for (const auto& one : all) {
        const auto found = std::count_if(all.begin(), all.end(), [&one](const Provenance& other) { return is_same(one, other); });
        if (found > how_often) best = one, how_often = found;
    }
    return best;
}

Written document_of(std::string_view schema) {
    auto document = Written::object();
    document.text("schema", schema);
    return document;
}

std::vector<std::string_view> ids_of(const PracticeSet& set, const List<PracticeRef>& refs) {
    std::vector<std::string_view> ids;
    for (const auto& ref : refs) ids.push_back(set.id_of(ref));
    return ids;
}

Written& Written::tenths(std::string_view key, int value) {
    const auto whole = std::to_string(value / 10);
    return put(key, scalar(value % 10 == 0 ? whole : whole + "." + std::to_string(value % 10)));
}

Written& Written::provenance(const Provenance& facts) {
    put("sources", array(facts.sources, [](const Citation& citation) { return entry(as_written(citation)); }));
    return text("status", name(facts.status));
}

Written& Written::provenance_unless(const Provenance& enclosing, const Provenance& facts) {
    return is_same(enclosing, facts) ? *this : provenance(facts);
}

/// Several objects beside each other are hard to read: each of them gets a line.
bool Written::may_share_a_line() const {
    const auto is_object = [](const auto& member) { return member.second.kind_ != Kind::scalar; };
    if (is_one_a_line_) return false;
    if (kind_ == Kind::array && members_.size() > 1 && std::any_of(members_.begin(), members_.end(), is_object)) return false;
    return std::all_of(members_.begin(), members_.end(), [](const auto& member) { return member.second.may_share_a_line(); });
}

std::string Written::one_line() const {
    if (kind_ == Kind::scalar) return text_;
    std::string line(1, kind_ == Kind::object ? '{' : '[');
    for (const auto& [key, value] : members_) {
        if (line.size() > 1) line += ", ";
        if (kind_ == Kind::object) line += dumping::quoted(key) + ": ";
        line += value.one_line();
    }
    return line + (kind_ == Kind::object ? '}' : ']');
}

/// `column` is where it begins. What fits stays on one line; otherwise short members fill lines, and the others have lines of
/// their own.
std::string Written::laid_out(std::size_t indent, std::size_t column) const {
    const auto line = one_line();
    const bool is_whole_document = column == 0;
    if (members_.empty() || (!is_whole_document && may_share_a_line() && column + line.size() < line_width)) return line;
    const bool is_list = is_one_a_line_ || (kind_ == Kind::array && !may_share_a_line());
    const auto new_line = "\n" + std::string(indent + 2, ' ');
    std::string text(1, kind_ == Kind::object ? '{' : '[');
    std::size_t at = 0;  // where the next member would begin; 0 where it needs a new line
    for (std::size_t i = 0; i < members_.size(); ++i) {
        const auto& [key, value] = members_[i];
        const auto prefix = kind_ == Kind::object ? dumping::quoted(key) + ": " : std::string();
        const auto own = value.one_line();
        const bool is_short = !is_list && value.may_share_a_line() && indent + 2 + prefix.size() + own.size() + 1 < line_width;
        if (i > 0) text += ',';
        if (at == 0 || !is_short || at + 1 + prefix.size() + own.size() + 1 >= line_width) {
            text += new_line;
            at = indent + 2;
        } else {
            text += ' ';
            ++at;
        }
        text += prefix + (is_short ? own : value.laid_out(indent + 2, at + prefix.size()));
        at = is_short ? at + prefix.size() + own.size() + 1 : 0;
    }
    return text + "\n" + std::string(indent, ' ') + (kind_ == Kind::object ? '}' : ']');
}

}  // namespace writing
}  // namespace json
}  // namespace cftkit
