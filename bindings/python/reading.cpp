// SPDX-License-Identifier: Apache-2.0
#include "reading.hpp"

#include <cftkit/core/error.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace cftkit::python {

std::string_view utf8(py::handle value) {
    Py_ssize_t size = 0;
    const char* data = PyUnicode_AsUTF8AndSize(value.ptr(), &size);
    if (data == nullptr) {  // a lone surrogate: no text that could mean anything
        PyErr_Clear();
        return "?";
    }
    return {data, static_cast<std::size_t>(size)};
}

namespace {

constexpr Absence absences[] = {Absence::blank,          Absence::not_shown, Absence::skipped,
                                Absence::not_applicable, Absence::refused,   Absence::illegal};

std::optional<Absence> absence_named(std::string_view text) {
    for (const auto absence : absences)
        if (name(absence) == text) return absence;
    return std::nullopt;
}

std::string_view type_name(py::handle value) { return Py_TYPE(value.ptr())->tp_name; }

bool is_truth_value(py::handle value) {
    if (PyBool_Check(value.ptr())) return true;
    const auto type = type_name(value);
    return type == "numpy.bool" || type == "numpy.bool_";
}

bool is_null(py::handle value) {
    if (value.is_none()) return true;
    const auto type = type_name(value);
    return type.ends_with("NAType") || type.ends_with("NaTType") || type.ends_with("MaskedConstant");
}

std::string_view trimmed(std::string_view text) {
    const auto is_space = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
    return text;
}

// A whole number of Python or NumPy; false where it is none. Too large for 64 bits: nothing, which is illegal for every item.
bool whole_number(py::handle value, std::optional<std::int64_t>& out) {
    if (is_truth_value(value) || PyIndex_Check(value.ptr()) == 0) return false;
    const auto index = py::reinterpret_steal<py::object>(PyNumber_Index(value.ptr()));
    if (!index) {
        PyErr_Clear();
        return false;
    }
    int overflow = 0;
    const auto number = PyLong_AsLongLongAndOverflow(index.ptr(), &overflow);
    out = overflow == 0 ? std::optional<std::int64_t>(number) : std::nullopt;
    return true;
}

[[noreturn]] void refuse(std::string_view argument, std::string_view expected, py::handle found) {
    raise(ErrorCode::bad_argument, argument, expected, shown(found));
}

// A key may be an object whose code changes the dict while we read it.
py::dict copy_of(const py::object& given) {
    auto copy = py::reinterpret_steal<py::dict>(PyDict_Copy(given.ptr()));
    if (!copy) throw py::error_already_set();
    return copy;
}

Absence absence_value(py::handle value, std::string_view argument) {
    if (PyUnicode_Check(value.ptr()))
        if (const auto absence = absence_named(utf8(value))) return *absence;
    refuse(argument, "one of blank, not_shown, skipped, not_applicable, refused, illegal", value);
}

}  // namespace

std::string shown(py::handle value) {
    auto written = py::reinterpret_steal<py::object>(PyObject_Repr(value.ptr()));
    if (!written) {
        PyErr_Clear();
        return std::string(type_name(value));
    }
    std::string spelling(utf8(written));
    if (spelling.size() > 80) {
        std::size_t cut = 60;
        while (cut > 0 && (static_cast<unsigned char>(spelling[cut]) & 0xC0U) == 0x80U) --cut;  // not inside a character
        spelling = spelling.substr(0, cut) + "... (" + std::string(type_name(value)) + ")";
    }
    return spelling;
}

std::optional<std::int64_t> whole_number_in(std::string_view given) {
    const auto word = trimmed(given);
    // Spreadsheets may write a point and zeros.
    const auto point = std::min(word.find('.'), word.size());
    const auto zeros = word.substr(std::min(point + 1, word.size()));
    if (!std::all_of(zeros.begin(), zeros.end(), [](char c) { return c == '0'; })) return std::nullopt;
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + point, number);
    if (error != std::errc() || end != word.data() + point) return std::nullopt;
    return number;
}

Reading::Reading(const py::object& absent, const py::object& codes) {
    if (!absent.is_none()) {
        if (!py::isinstance<py::dict>(absent)) refuse("absent", "a dict such as {99: \"refused\"}", absent);
        for (const auto& [mark, meaning] : copy_of(absent)) {
            const auto absence = absence_value(meaning, "absent");
            std::optional<std::int64_t> number;
            if (PyUnicode_Check(mark.ptr())) {
                texts_.insert_or_assign(std::string(trimmed(utf8(mark))), Answer(absence));
            } else if (whole_number(mark, number) && number) {
                if (!absent_.add({*number, absence}))
                    raise(ErrorCode::bad_argument, "absent", "at most 16 absence marks", "more");
            } else if (PyFloat_Check(mark.ptr()) && std::floor(PyFloat_AS_DOUBLE(mark.ptr())) == PyFloat_AS_DOUBLE(mark.ptr()) &&
                       std::abs(PyFloat_AS_DOUBLE(mark.ptr())) < 9e15) {
                if (!absent_.add({static_cast<std::int64_t>(PyFloat_AS_DOUBLE(mark.ptr())), absence}))
                    raise(ErrorCode::bad_argument, "absent", "at most 16 absence marks", "more");
            } else {
                refuse("absent", "whole numbers or texts as marks", mark);
            }
        }
    }
    if (!codes.is_none()) {
        if (!py::isinstance<py::dict>(codes)) refuse("codes", "a dict such as {\"Never\": 1}", codes);
        for (const auto& [word, code] : copy_of(codes)) {
            std::optional<std::int64_t> number;
            if (!PyUnicode_Check(word.ptr())) refuse("codes", "texts as keys", word);
            if (!whole_number(code, number)) refuse("codes", "whole numbers as codes", code);
            texts_.insert_or_assign(std::string(trimmed(utf8(word))), number ? Answer(*number) : Answer(Absence::illegal));
        }
    }
}

bool Reading::known_text(std::string_view given, Answer& out) const {
    const auto word = trimmed(given);
    if (const auto found = texts_.find(std::string(word)); found != texts_.end()) {
        out = found->second;
        return true;
    }
    if (const auto absence = absence_named(word)) {
        out = *absence;
        return true;
    }
    return false;
}

Answer Reading::text_cell(std::string_view given) const {
    const auto word = trimmed(given);
    if (word.empty()) return Absence::blank;
    Answer answer;
    if (known_text(word, answer)) return answer;
    const auto number = whole_number_in(word);
    return number ? absent_.read(*number) : Answer(Absence::illegal);
}

Reading::Kind Reading::read(py::handle value, Answer& out) const {
    std::optional<std::int64_t> whole;
    if (is_null(value)) {
        out = Absence::blank;
    } else if (whole_number(value, whole)) {
        out = whole ? absent_.read(*whole) : Answer(Absence::illegal);
    } else if (PyUnicode_Check(value.ptr())) {
        return known_text(utf8(value), out) ? Kind::answer : Kind::not_an_answer;
    } else if (!is_truth_value(value) && PyComplex_Check(value.ptr()) == 0 && Py_TYPE(value.ptr())->tp_as_number != nullptr &&
               Py_TYPE(value.ptr())->tp_as_number->nb_float != nullptr) {
        const double number = PyFloat_AsDouble(value.ptr());
        if (number == -1.0 && PyErr_Occurred() != nullptr) {
            PyErr_Clear();
            return Kind::not_an_answer;
        }
        if (number == number && std::floor(number) != number) return Kind::not_an_answer;
        if (std::isinf(number)) return Kind::not_an_answer;
        out = this->number(number);
    } else {
        return Kind::not_an_answer;
    }
    return Kind::answer;
}

Answer Reading::strictly(py::handle value, std::string_view item) const {
    Answer answer;
    if (read(value, answer) == Kind::answer) return answer;
    FixedText where("item ");
    where.add(item);
    raise(ErrorCode::not_an_answer, where.view(), "a whole number, None or the name of an absence (blank, skipped, refused, ...)",
          shown(value));
}

Answer Reading::cell(py::handle value) const {
    if (PyUnicode_Check(value.ptr())) return text_cell(utf8(value));
    Answer answer;
    return read(value, answer) == Kind::answer ? answer : Answer(Absence::illegal);
}

bool is_number(std::string_view given) {
    auto word = trimmed(given);
    if (word.starts_with('-')) word.remove_prefix(1);
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    const auto digits = std::count_if(word.begin(), word.end(), is_digit);
    const auto points = std::count(word.begin(), word.end(), '.');
    return digits > 0 && points <= 1 && static_cast<std::size_t>(digits + points) == word.size();
}

MissingRule missing_rule_of(const py::object& rule) {
    if (py::isinstance<MissingRule>(rule)) return rule.cast<MissingRule>();
    if (py::isinstance<py::str>(rule)) {
        const auto word = utf8(rule);
        if (word == "complete") return complete;
        if (word == "published") return published;
        if (word.starts_with("prorate:")) {
            unsigned count = 0;
            const auto digits = word.substr(8);
            const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), count);
            if (error == std::errc() && end == digits.data() + digits.size() && count >= 1 && count <= Instrument::item_capacity)
                return prorate(static_cast<std::uint16_t>(count));
        }
    }
    raise(ErrorCode::bad_missing_rule, "missing_rule", "\"complete\", \"published\" or prorate(n) with n of at least 1",
          shown(rule));
}

}  // namespace cftkit::python
