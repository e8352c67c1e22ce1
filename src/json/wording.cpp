// SPDX-License-Identifier: Apache-2.0
#include "wording.hpp"

#include <algorithm>
#include <initializer_list>

namespace cftkit {
inline namespace json {
namespace reading {
namespace {

using Words = std::vector<std::string>;

// In bytes. No item is longer, and no remark either: what a text costs is bounded by both.
constexpr std::size_t longest_item = 400;
constexpr std::size_t longest_remark = std::size_t{64} << 10;

bool is_any_of(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}
bool has_any_of(const Words& words, std::initializer_list<std::string_view> wanted) {
    return std::any_of(words.begin(), words.end(), [&](const auto& word) { return is_any_of(word, wanted); });
}

bool is_letter(char character) noexcept {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || (character & 0x80) != 0;
}
bool is_of_word(char character) noexcept { return is_letter(character) || (character >= '0' && character <= '9'); }

/// With plain quotation marks instead of printed ones.
std::string with_plain_quotes(std::string_view text) {
    constexpr std::pair<std::string_view, char> printed[] = {{"\u201C", '"'}, {"\u201D", '"'},  {"\u201E", '"'}, {"\u00AB", '"'},
                                                             {"\u00BB", '"'}, {"\u2018", '\''}, {"\u2019", '\''}};
    std::string plain;
    for (std::size_t i = 0; i < text.size();) {
        const auto rest = text.substr(i);
        const auto* mark =
            std::find_if(std::begin(printed), std::end(printed), [rest](const auto& one) { return rest.starts_with(one.first); });
        plain += mark == std::end(printed) ? text[i] : mark->second;
        i += mark == std::end(printed) ? 1 : mark->first.size();
    }
    return plain;
}

/// The words of a text, in small letters but for "I", which is no numeral only where it is a word of a sentence.
Words words_of(std::string_view text) {
    Words words(1);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool is_apostrophe =
            text[i] == '\'' && i > 0 && is_letter(text[i - 1]) && i + 1 < text.size() && is_letter(text[i + 1]);
        if (is_of_word(text[i]) || is_apostrophe)
            words.back() += text[i];
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    for (auto& word : words)
        if (!word.starts_with("I'") && word != "I")
            for (auto& character : word)
                if (character >= 'A' && character <= 'Z') character = static_cast<char>(character - 'A' + 'a');
    return words;
}

/// "i_feel_worn_out", "Pain at its worst": more than the short name of an item.
bool is_sentence(std::string_view id) {
    std::string spaced = with_plain_quotes(id.substr(0, longest_item));
    const bool has_spaces = spaced.find(' ') != std::string::npos;
    std::replace(spaced.begin(), spaced.end(), '_', ' ');
    const auto words = words_of(spaced);
    if (words.size() >= 6 || (has_spaces && words.size() >= 3)) return true;
    if (words.size() >= 4 && has_any_of(words, {"my", "myself", "you", "your", "yourself"})) return true;
    return words.size() >= 3 && is_any_of(words[0], {"i", "I"}) && is_letter(words[1][0]) &&
           !is_any_of(words[1], {"and", "or", "to"});
}

/// A sentence in which somebody answers a questionnaire, or is asked one of its questions.
bool speaks_to_or_as_a_person(std::string_view sentence) {
    const auto words = words_of(sentence);
    if (words.size() < 3) return false;
    if (sentence.ends_with('?') && words.size() >= 4 && has_any_of(words, {"you", "your", "yourself"})) return true;
    if (words[0] == "I'm") return true;
    if (words[0] != "I") return false;
    if (words[1] == "am") return !is_any_of(words[2], {"not", "sure"});
    return is_any_of(words[1], {"feel", "felt", "get", "try", "tend", "like", "enjoy", "worry"});
}

/// A quotation that is an item: it speaks of the reader or the writer, or stands right behind an item's number.
bool quotes_an_item(std::string_view before, std::string_view quotation) {
    const auto words = words_of(quotation);
    if (words.size() < 3) return false;
    if ((words[0] == "I" && !is_any_of(words[1], {"and", "or", "to"})) ||
        has_any_of(words, {"I'm", "I've", "my", "myself", "me", "you", "your", "yourself"}))
        return true;
    while (!before.empty() && is_any_of(before.substr(before.size() - 1), {" ", "(", ":", ",", "-"})) before.remove_suffix(1);
    const auto start = before.find_last_of(".;?!");
    const auto named = words_of(start == std::string_view::npos ? before : before.substr(start + 1));
    return named.size() >= 2 && named[named.size() - 2] == "item" && is_of_word(before.back());
}

bool has_wording(std::string_view printed) {
    const auto text = with_plain_quotes(printed.substr(0, longest_remark));
    const std::string_view view = text;
    constexpr std::size_t most_before = 40;
    for (std::size_t i = 0, sentence = 0; i < view.size(); ++i) {
        const bool is_last = i + 1 == view.size();
        const auto is_end = [&](std::size_t at) { return at + 1 == view.size() || !is_of_word(view[at + 1]); };
        if (is_any_of(view.substr(i, 1), {".", "!", "?", ";", ":"}) || is_last) {
            if (!is_last && view[i + 1] != ' ') continue;
            const auto size = i + 1 - sentence;
            if (size <= longest_item && speaks_to_or_as_a_person(view.substr(sentence, size))) return true;
            sentence = i + 1;
        }
        if ((view[i] != '"' && view[i] != '\'') || (i > 0 && is_of_word(view[i - 1]))) continue;
        const auto within = view.substr(0, std::min(view.size(), i + 1 + longest_item));
        auto close = within.find(view[i], i + 1);
        while (close != std::string_view::npos && !is_end(close)) close = within.find(view[i], close + 1);
        if (close == std::string_view::npos) continue;
        const auto before = view.substr(i < most_before ? 0 : i - most_before, std::min(i, most_before));
        if (quotes_an_item(before, view.substr(i + 1, close - i - 1))) return true;
    }
    return false;
}

bool can_hold_text(const Value& value) {
    using enum Value::Kind;
    return value.kind == text || value.kind == list || value.kind == object;
}

class Search {
public:
    explicit Search(Report& report) : report_(report) {}

    void document(const Value& top) {
        for (const auto& member : top.members) {
            if (member.key == "licence") continue;
            const bool is_about_items = !is_any_of(member.key, {"rules", "alerts", "follow_ups", "groups", "samples", "vectors"});
            visit_member(member, pointer("", member.key), is_about_items);
        }
    }

    void remarks(const Value& top) {
        for (const auto& member : top.members) visit_member(member, pointer("", member.key), false);
    }

private:
    void visit_member(const Member& member, const std::string& at, bool is_about_items) {
        const auto& value = member.value;
        if (is_about_items && can_hold_text(value) &&
            is_any_of(member.key, {"text", "texts", "wording", "wordings", "question", "questions", "statement", "statements",
                                   "prompt", "prompts", "stem", "item_text", "item_texts", "item_wording", "item_wordings"})) {
            report_.add(ErrorCode::wording_found, at, "no text of items: they have a number or a short id", shown(value));
            return;
        }
        if (value.kind == Value::Kind::text && is_any_of(member.key, {"note", "derivation"}) && has_wording(value.text))
            report_.add(ErrorCode::wording_found, at, "a remark that quotes no item and speaks for nobody who answers",
                        shown(value));
        if (is_any_of(member.key, {"item_ids", "items", "fillers", "reversed"}))
            for (std::size_t i = 0; i < value.items.size(); ++i)
                if (const auto& one = value.items[i]; one.kind == Value::Kind::text && is_sentence(one.text))
                    report_.add(ErrorCode::wording_found, at + "/" + std::to_string(i), "the number or the short id of an item",
                                shown(one));
        visit(value, at, is_about_items);
    }
    void visit(const Value& value, const std::string& at, bool is_about_items) {
        for (std::size_t i = 0; i < value.items.size(); ++i) visit(value.items[i], at + "/" + std::to_string(i), is_about_items);
        for (const auto& member : value.members) visit_member(member, pointer(at, member.key), is_about_items);
    }

    Report& report_;
};

}  // namespace

void check_wording(const Value& document, Report& report) { Search(report).document(document); }
void check_remarks(const Value& document, Report& report) { Search(report).remarks(document); }

}  // namespace reading
}  // namespace json
}  // namespace cftkit
