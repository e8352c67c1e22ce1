// SPDX-License-Identifier: Apache-2.0
#include "documents.hpp"

namespace cftkit {
inline namespace json {
namespace reading {
namespace {

bool is_between(char32_t c, char32_t first, char32_t last) noexcept { return c >= first && c <= last; }

/// The characters of a text in UTF-8; a byte that begins none stands for itself.
std::u32string characters(std::string_view text) {
    std::u32string all;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i++]);
        const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
        char32_t c = more == 0 ? lead : lead & (0x3FU >> more);
        for (int k = 0; k < more && i < text.size() && (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U; ++k)
            c = c << 6U | (static_cast<unsigned char>(text[i++]) & 0x3FU);
        all += c;
    }
    return all;
}

bool is_space(char32_t c) noexcept {
    return c == U' ' || is_between(c, U'\t', U'\r') || c == 0x85 || c == 0xA0 || c == 0x1680 || is_between(c, 0x2000, 0x200A) ||
           c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

/// Soft hyphens, joiners and what else is not seen.
bool is_unseen(char32_t c) noexcept { return c == 0xAD || is_between(c, 0x200B, 0x200F) || c == 0x2060 || c == 0xFEFF; }

/// In small letters, those of German, French and their neighbours too, and with plain hyphens and apostrophes.
char32_t plain(char32_t c) noexcept {
    if (is_between(c, U'A', U'Z') || (is_between(c, 0xC0, 0xDE) && c != 0xD7)) return c + 0x20;
    if (c == 0x1E9E) return 0xDF;
    if (c == 0x2010 || c == 0x2011 || c == 0x2212) return U'-';
    return c == 0x2019 ? U'\'' : c;
}

/// A letter with the diaeresis that follows it; 0 where there is no such letter.
char32_t with_diaeresis(char32_t letter) noexcept {
    return letter == U'a' ? 0xE4 : letter == U'o' ? 0xF6 : letter == U'u' ? 0xFC : 0;
}

/// Quotation marks, dashes, signs and pictures end a word as a full stop does.
bool is_of_word(char32_t c) noexcept {
    if (c < 0x80) return is_between(c, U'a', U'z') || is_between(c, U'A', U'Z') || is_between(c, U'0', U'9');
    return c >= 0xC0 && c != 0xD7 && c != 0xF7 && !is_between(c, 0x2000, 0x206F) && !is_between(c, 0x20A0, 0x2BFF) &&
           !is_between(c, 0x2E00, 0x2E7F) && !is_between(c, 0x3000, 0x303F) && !is_between(c, 0xFE00, 0xFE6F) &&
           !is_between(c, 0x1F000, 0x1FAFF);
}

}  // namespace

std::u32string comparable(std::string_view text) {
    std::u32string all;
    for (const auto c : characters(text)) {
        if (is_unseen(c)) continue;
        if (is_space(c)) {
            if (!all.empty() && all.back() != U' ') all += U' ';
        } else if (const auto composed = c == 0x308 && !all.empty() ? with_diaeresis(all.back()) : 0; composed != 0) {
            all.back() = composed;
        } else {
            all += plain(c);
        }
    }
    if (!all.empty() && all.back() == U' ') all.pop_back();
    return all;
}

bool has_words(std::u32string_view text, std::u32string_view words) {
    if (words.empty()) return false;
    for (auto at = text.find(words); at != std::u32string_view::npos; at = text.find(words, at + 1)) {
        const auto end = at + words.size();
        const bool begins = at == 0 || !is_of_word(text[at - 1]) || !is_of_word(words.front());
        const bool ends = end == text.size() || !is_of_word(text[end]) || !is_of_word(words.back());
        if (begins && ends) return true;
    }
    return false;
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
