// SPDX-License-Identifier: Apache-2.0
#include "text.hpp"

#include <algorithm>
#include <iterator>

namespace generate {

std::string literal(std::string_view text) {
    std::string result = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') result += '\\';
        if (byte >= 0x20 && byte != 0x7F) {
            result += c;
        } else {
            result += '\\';
            for (int shift = 6; shift >= 0; shift -= 3) result += static_cast<char>('0' + ((byte >> shift) & 7));
        }
    }
    return result + "\"sv";
}

std::string identifier(std::string_view id) {
    static constexpr std::string_view taken[] = {
        "alignas", "alignof", "and", "and_eq", "asm", "auto", "bitand", "bitor", "bool", "break", "case", "catch", "char",
        "char16_t", "char32_t", "char8_t", "class", "co_await", "co_return", "co_yield", "compl", "concept", "const",
        "const_cast", "consteval", "constexpr", "constinit", "continue", "decltype", "default", "delete", "do", "double",
        "dynamic_cast", "else", "enum", "explicit", "export", "extern", "false", "float", "for", "friend", "goto", "if", "inline",
        "int", "long", "mutable", "namespace", "new", "noexcept", "not", "not_eq", "nullptr", "operator", "or", "or_eq",
        "private", "protected", "public", "register", "reinterpret_cast", "requires", "return", "short", "signed", "sizeof",
        "static", "static_assert", "static_cast", "struct", "switch", "template", "this", "thread_local", "throw", "true", "try",
        "typedef", "typeid", "typename", "union", "unsigned", "using", "virtual", "void", "volatile", "wchar_t", "while", "xor",
        "xor_eq",
        // names that stand beside the constants
        "detail", "sources", "all_sources", "all_instruments", "all_norms",
        "systems", "compassion", "patterns", "check_in", "practice_set", "breathing", "protective_factors", "programmes", "measures",
        "texts", "model", "rules"};
    std::string name(id);
    if (std::find(std::begin(taken), std::end(taken), id) != std::end(taken)) name += '_';
    return name;
}

std::string decimal(const cftkit::Decimal& value) {
    return "{" + std::to_string(value.digits) + ", " + std::to_string(value.decimals) + "}";
}

std::string head(std::string_view from, const std::vector<std::string>& includes) {
    std::string text = "// Generated from " + std::string(from) + " by tools/generate; edit the data, not this file.\n";
    text += "// SPDX-License-Identifier: Apache-2.0\n#pragma once\n\n";
    for (const auto& include : includes) text += include.empty() ? "\n" : "#include <" + include + ">\n";
    return text + "\n";
}

std::string Initialiser::braced(std::size_t indent) const {
    std::string text = "{";
    std::size_t column = indent + 1;
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        const auto& field = fields_[i];
        if (i > 0) {
            text += ',';
            if (column + field.size() + 3 > 130) {
                text += "\n" + std::string(indent + 1, ' ');
                column = indent + 1;
            } else {
                text += ' ';
                column += 2;
            }
        }
        text += field;
        column += field.size();
    }
    return text + "}";
}

std::string Arrays::list(std::string_view type, std::string hint, const std::vector<std::string>& entries, bool one_a_line) {
    if (entries.empty()) return {};
    std::size_t length = 0;
    for (const auto& entry : entries) length += entry.size() + 2;
    const bool is_short = !one_a_line && length < 60;
    std::string body = "[] = {";
    std::size_t column = is_short ? 0 : 131;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (i > 0) body += ',';
        if (one_a_line || column + entries[i].size() + 3 > 130) {
            body += "\n    ";
            column = 4;
        } else if (i > 0) {
            body += ' ';
            ++column;
        }
        body += entries[i];
        column += entries[i].size() + 1;
    }
    body += "};\n";
    const auto key = std::string(type) + body;
    for (const auto& [known, name] : known_)
        if (known == key) return qualifier_ + name;
    for (char& c : hint)
        if (c == '.') c = '_';
    auto name = hint;
    for (int i = 2; !names_.insert(name).second; ++i) name = hint + "_" + std::to_string(i);
    const bool is_pointer = type.starts_with("const ");
    text_ += is_pointer ? "inline constexpr const " : "inline constexpr ";
    if (!type.starts_with("std::")) text_ += prefix_;
    text_ += std::string(is_pointer ? type.substr(6) : type) + " " + name + body;
    known_.emplace_back(key, name);
    return qualifier_ + name;
}

std::string Arrays::text() const {
    auto text = text_;
    if (!qualifier_.empty())
        for (std::size_t at = 0; (at = text.find(qualifier_, at)) != std::string::npos;) text.erase(at, qualifier_.size());
    return text;
}

void Arrays::field(Initialiser& into, std::string_view name, std::string_view type, std::string hint,
                   const std::vector<std::string>& entries, bool one_a_line) {
    if (auto array = list(type, std::move(hint), entries, one_a_line); !array.empty()) into.field(name, std::move(array));
}

}  // namespace generate
