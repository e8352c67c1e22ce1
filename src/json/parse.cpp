// SPDX-License-Identifier: Apache-2.0
#include "report.hpp"
#include "value.hpp"

#include <nlohmann/json.hpp>

#include <utility>

namespace cftkit {
inline namespace json {
namespace reading {
namespace {

/// Builds the tree from the parser's events. False stops the parser.
class Builder {
public:
    using number_integer_t = nlohmann::json::number_integer_t;
    using number_unsigned_t = nlohmann::json::number_unsigned_t;
    using number_float_t = nlohmann::json::number_float_t;
    using string_t = nlohmann::json::string_t;
    using binary_t = nlohmann::json::binary_t;

    Builder(Value& root, Report& report) : root_(root), report_(report) {}

    bool null() { return add({}); }
    bool boolean(bool truth) {
        Value value;
        value.kind = Value::Kind::boolean;
        value.truth = truth;
        return add(std::move(value));
    }
    bool number_integer(number_integer_t number) { return add_whole(number); }
    bool number_unsigned(number_unsigned_t number) {
        if (number <= static_cast<number_unsigned_t>(INT64_MAX)) return add_whole(static_cast<std::int64_t>(number));
        return number_float(0, std::to_string(number));
    }
    bool number_float(number_float_t, const string_t& text) {
        Value value;
        value.kind = Value::Kind::decimal;
        value.text = text;
        return add(std::move(value));
    }
    bool string(string_t& text) {
        Value value;
        value.kind = Value::Kind::text;
        value.text = std::move(text);
        return add(std::move(value));
    }
    bool binary(binary_t&) { return false; }
    bool start_object(std::size_t) { return open(Value::Kind::object); }
    bool start_array(std::size_t) { return open(Value::Kind::list); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(string_t& key) {
        auto& members = open_.back().members;
        if (members.size() == most_keys) {
            report_.add(ErrorCode::document_too_large, where(), "at most " + std::to_string(most_keys) + " keys in an object",
                        "more");
            return false;
        }
        if (open_.back().has(key)) report_.add(ErrorCode::duplicate_key, pointer(where(), key), "each key once", key);
        members.push_back({std::move(key), {}});
        return true;
    }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception& error) {
        std::string_view why = error.what();
        if (const auto end = why.find("] "); end != std::string_view::npos) why.remove_prefix(end + 2);
        why = why.substr(0, why.find("; last read"));  // what was read last may be no text
        report_.add(ErrorCode::not_json, here(), "one JSON value in UTF-8",
                    "byte " + std::to_string(position) + ": " + std::string(why));
        return false;
    }

private:
    struct Open {
        Value value;
        std::vector<Member> members;
        std::vector<Value> items;
        bool is_object;
        [[nodiscard]] bool has(const std::string& key) const noexcept {
            for (const auto& member : members)
                if (member.key == key) return true;
            return false;
        }
    };
    bool add_whole(std::int64_t number) {
        Value value;
        value.kind = Value::Kind::whole;
        value.number = number;
        value.text = std::to_string(number);
        return add(std::move(value));
    }
    bool add(Value&& value) {
        if (++count_ > most_values) {
            report_.add(ErrorCode::document_too_large, where(), "at most " + std::to_string(most_values) + " values", "more");
            return false;
        }
        if (open_.empty())
            root_ = std::move(value);
        else if (open_.back().is_object)
            open_.back().members.back().value = std::move(value);
        else
            open_.back().items.push_back(std::move(value));
        return true;
    }
    bool open(Value::Kind kind) {
        if (open_.size() == deepest) {
            report_.add(ErrorCode::document_too_deep, where(), "at most " + std::to_string(deepest) + " levels", "more");
            return false;
        }
        open_.push_back({{}, {}, {}, kind == Value::Kind::object});
        return true;
    }
    bool close() {
        auto done = std::move(open_.back());
        open_.pop_back();
        done.value.kind = done.is_object ? Value::Kind::object : Value::Kind::list;
        done.value.members = std::move(done.members);
        done.value.items = std::move(done.items);
        return add(std::move(done.value));
    }
    /// The pointer to the value that comes next.
    [[nodiscard]] std::string here() const {
        const auto at = where();
        return open_.empty() || (open_.back().is_object && open_.back().members.empty()) ? at : below(at, open_.back());
    }
    /// The pointer to the list or object that is being read.
    [[nodiscard]] std::string where() const {
        std::string at;
        for (std::size_t i = 0; i + 1 < open_.size(); ++i) at = below(at, open_[i]);
        return at;
    }
    [[nodiscard]] static std::string below(const std::string& at, const Open& level) {
        return level.is_object ? pointer(at, level.members.back().key) : at + "/" + std::to_string(level.items.size());
    }

    Value& root_;
    Report& report_;
    std::vector<Open> open_;
    std::size_t count_ = 0;
};

}  // namespace

bool parse(std::string_view text, Value& into, Report& report) {
    if (text.size() > largest_text) {
        report.add(ErrorCode::document_too_large, "", "at most 16 MiB", std::to_string(text.size()) + " bytes");
        return false;
    }
    Builder builder(into, report);
    return nlohmann::json::sax_parse(text.begin(), text.end(), &builder) && report.empty();
}

}  // namespace reading
}  // namespace json
}  // namespace cftkit
