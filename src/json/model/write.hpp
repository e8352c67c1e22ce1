// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../dump.hpp"

#include <cftkit/domain/model.hpp>
#include <cftkit/json/loaded_model.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace cftkit {
inline namespace json {
namespace writing {

/// A value of a document that is being written: a scalar, an array, or an object that keeps its keys in the order given.
class Written {
public:
    [[nodiscard]] static Written object() { return Written(Kind::object); }
    [[nodiscard]] static Written array() { return Written(Kind::array); }
    /// An array with what `one_written` makes of each.
    template <class Values, class Function>
    [[nodiscard]] static Written array(const Values& values, Function one_written) {
        Written all(Kind::array);
        for (const auto& value : values) all.members_.emplace_back("", one_written(value));
        return all;
    }

    /// A number as it is written.
    [[nodiscard]] static Written number(std::string text) { return scalar(std::move(text)); }

    /// One more entry of an array.
    template <class Value>
    Written& add(const Value& value) {
        return put("", entry(value));
    }

    // Members of an object, each under its key.
    Written& put(std::string_view key, Written value) {
        members_.emplace_back(key, std::move(value));
        return *this;
    }
    Written& text(std::string_view key, std::string_view value) { return put(key, scalar(dumping::quoted(value))); }
    Written& text_if_any(std::string_view key, std::string_view value) { return value.empty() ? *this : text(key, value); }
    Written& number(std::string_view key, int value) { return put(key, scalar(std::to_string(value))); }
    Written& boolean(std::string_view key, bool value) { return put(key, scalar(value ? "true" : "false")); }
    /// 45 tenths are 4.5, 50 are 5.
    Written& tenths(std::string_view key, int value);
    /// Numbers, texts, or words of an enumeration as they are spelt.
    template <class Values>
    Written& list(std::string_view key, const Values& values) {
        return put(key, array(values, [](const auto& value) { return entry(value); }));
    }
    template <class Values>
    Written& list_if_any(std::string_view key, const Values& values) {
        return values.empty() ? *this : list(key, values);
    }
    /// `sources` and `status`.
    Written& provenance(const Provenance& facts);
    /// The same, left out where they are those of what this stands in.
    Written& provenance_unless(const Provenance& enclosing, const Provenance& facts);

    /// Its members stand below each other, however short they are.
    Written& one_a_line() {
        is_one_a_line_ = true;
        return *this;
    }

    /// Laid out for a reader, with a line end after it.
    [[nodiscard]] std::string document() const { return laid_out(0, 0) + "\n"; }

private:
    enum class Kind : unsigned char { scalar, array, object };

    explicit Written(Kind kind) : kind_(kind) {}
    [[nodiscard]] static Written scalar(std::string text) {
        Written one(Kind::scalar);
        one.text_ = std::move(text);
        return one;
    }
    [[nodiscard]] static Written entry(std::string_view text) { return scalar(dumping::quoted(text)); }
    [[nodiscard]] static Written entry(std::uint16_t number) { return scalar(std::to_string(number)); }
    template <std::same_as<bool> Truth>
    [[nodiscard]] static Written entry(Truth value) {
        return scalar(value ? "true" : "false");
    }
    template <class Word>
        requires std::is_enum_v<Word>
    [[nodiscard]] static Written entry(Word word) { return entry(name(word)); }

    [[nodiscard]] bool may_share_a_line() const;
    [[nodiscard]] std::string one_line() const;
    [[nodiscard]] std::string laid_out(std::size_t indent, std::size_t column) const;

    Kind kind_;
    bool is_one_a_line_ = false;
    std::string text_;
    std::vector<std::pair<std::string, Written>> members_;
};

/// Whether two facts rest on the same places and are known as well.
[[nodiscard]] bool is_same(const Provenance& left, const Provenance& right);
/// The provenance that most of them have: what a document says once for all. The first where several are as frequent.
[[nodiscard]] Provenance most_frequent(const std::vector<Provenance>& all);

/// An object that begins with its schema.
[[nodiscard]] Written document_of(std::string_view schema);
/// The ids of these practices and families.
[[nodiscard]] std::vector<std::string_view> ids_of(const PracticeSet& set, const List<PracticeRef>& refs);

[[nodiscard]] Written systems(const Model& model);
[[nodiscard]] Written compassion(const CompassionFacts& facts);
[[nodiscard]] Written patterns(const PatternRules& rules);
[[nodiscard]] Written protective_factors(const Model& model);
[[nodiscard]] Written avoided(const List<AvoidedWord>& words);
[[nodiscard]] Written check_in(const CheckInForm& form);
[[nodiscard]] Written family(const PracticeSet& set, std::size_t index);
[[nodiscard]] Written breathing(const BreathingFacts& facts);
[[nodiscard]] Written programme(const PracticeSet& set, const Programme& programme);
[[nodiscard]] Written measures(const Measures& measures);

}  // namespace writing
}  // namespace json
}  // namespace cftkit
