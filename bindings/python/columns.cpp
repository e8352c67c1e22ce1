// SPDX-License-Identifier: Apache-2.0
#include "columns.hpp"

#include <cftkit/assessment/scores.hpp>
#include <cftkit/core/error.hpp>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <limits>
#include <string>
#include <type_traits>
#include <utility>

namespace cftkit::python {
namespace {

std::string item_place(const Instrument& form, std::size_t index) { return "item " + std::string(form.items[index].id); }

}  // namespace

// One cell, whatever it is.
template <class T>
Answer Columns::answer_of(std::size_t column, T value) const {
    if constexpr (std::is_floating_point_v<T>) return read_answer(*form_, column, reading_->number(static_cast<double>(value)), coding_);
    else return read_answer(*form_, column, reading_->absent().read(value), coding_);
}

Recorded Columns::recorded_as(std::size_t index, const Readers& readers) const {
    const auto& item = form_->items[index];
    Recorded recorded{item.lowest_code, item.highest_code - item.lowest_code, item.lowest_code, 1, item.codes.empty()};
    if (coding_ >= 0 && !item.has_own_codes) {
        const auto& coding = form_->codings[static_cast<std::size_t>(coding_)];
        recorded.lowest += coding.lowest_code - form_->lowest_code;
        if (std::find(coding.mirrored.begin(), coding.mirrored.end(), index) != coding.mirrored.end()) {
            recorded.sign = -1;
            recorded.constant = form_->lowest_code + form_->highest_code - item.lowest_code;
        }
    }
    // In a type that cannot hold every code, other numbers would fall on codes: 255 in 8 bits is also -1.
    recorded.is_plain = recorded.is_plain && recorded.range < 256 && recorded.lowest >= readers.lowest &&
                        recorded.lowest + recorded.range <= readers.highest;
    for (auto code = recorded.lowest; recorded.is_plain && code <= recorded.lowest + recorded.range; ++code)
        recorded.is_plain = reading_->absent().read(code) == Answer(code);
    return recorded;
}

// The quick readers leave as illegal whatever is no plain code: marks of absences, whole numbers of other kinds, real faults.
template <class T>
void Columns::read_again(std::size_t column, std::size_t first, std::size_t count, Answer* out) const {
    const auto& from = columns_[column];
    for (std::size_t row = 0; row < count; ++row) {
        if (out[row] != Answer(Absence::illegal)) continue;
        T value;  // copied byte by byte: a strided column need not be aligned
        std::memcpy(&value, from.data + from.stride * static_cast<std::ptrdiff_t>(first + row), sizeof value);
        out[row] = answer_of(column, value);
    }
}

template <class T>
void Columns::read_numbers(const Columns& self, std::size_t column, std::size_t first, std::size_t count, Answer* out) {
    const auto& from = self.columns_[column];
    const auto start = static_cast<std::ptrdiff_t>(first);
    if (from.recorded.is_plain) read_plain_column<block, T>(from.data + from.stride * start, from.stride, count, from.recorded, out);
    else std::fill_n(out, count, Answer(Absence::illegal));
    self.read_again<T>(column, first, count, out);
    if (from.mask == nullptr) return;
    for (std::size_t row = 0; row < count; ++row)
        if (from.mask[from.mask_stride * static_cast<std::ptrdiff_t>(first + row)] != std::byte{0}) out[row] = Absence::blank;
}

template <class T>
void Columns::read_rows(const Columns& self, std::size_t first, std::size_t count, Answer* out) {
    const auto& from = self.columns_.front();
    const auto items = self.columns_.size();
    read_plain_rows<block, T>(from.data + from.stride * static_cast<std::ptrdiff_t>(first), count, items, from.recorded, out);
    for (std::size_t column = 0; column < items; ++column) self.read_again<T>(column, first, count, out + column * block);
}

void Columns::read_answers(const Columns& self, std::size_t column, std::size_t first, std::size_t count, Answer* out) {
    for (std::size_t row = 0; row < count; ++row)
        out[row] = read_answer(*self.form_, column, self.columns_[column].answers[first + row], self.coding_);
}

Columns::Readers Columns::readers_of(const py::dtype& type) {
    const auto of = []<class T>(T) {
        using Limits = std::numeric_limits<T>;
        if constexpr (std::is_floating_point_v<T>) return Readers{&read_numbers<T>, &read_rows<T>, sizeof(T), INT32_MIN, INT32_MAX};
        else return Readers{&read_numbers<T>, &read_rows<T>, sizeof(T), static_cast<std::int64_t>(Limits::min()),
                            std::in_range<std::int64_t>(Limits::max()) ? static_cast<std::int64_t>(Limits::max()) : INT64_MAX};
    };
    const auto size = type.itemsize();
    switch (type.kind()) {
        case 'i':
            return size == 1   ? of(std::int8_t{})
                   : size == 2 ? of(std::int16_t{})
                   : size == 4 ? of(std::int32_t{})
                   : size == 8 ? of(std::int64_t{})
                               : Readers{};
        case 'u':
            return size == 1   ? of(std::uint8_t{})
                   : size == 2 ? of(std::uint16_t{})
                   : size == 4 ? of(std::uint32_t{})
                   : size == 8 ? of(std::uint64_t{})
                               : Readers{};
        case 'f':
            return size == 4 ? of(float{}) : size == 8 ? of(double{}) : Readers{};
        default:
            return {};
    }
}

bool Columns::lie_row_by_row() const {
    const auto& head = columns_.front();
    const auto items = static_cast<std::ptrdiff_t>(columns_.size());
    for (std::ptrdiff_t i = 0; i < items; ++i) {
        const auto& column = columns_[static_cast<std::size_t>(i)];
        if (column.readers.rows == nullptr || column.readers.rows != head.readers.rows || column.mask != nullptr) return false;
        if (column.stride != items * column.readers.size || column.data != head.data + i * column.readers.size) return false;
        if (!column.recorded.is_plain || column.recorded != head.recorded) return false;
    }
    return true;
}

Columns::Columns(const SharedForm& form, const py::sequence& columns, std::size_t rows, const Reading& reading,
                 const ScoringOptions& options)
    : form_(form->view), reading_(&reading), rows_(rows) {
    const auto checked = detail::check_options(*form_, columns.size(), options);
    if (checked.error != ErrorCode::none) detail::throw_call_error(*form_, checked.error, columns.size(), options);
    coding_ = checked.coding;
    columns_.resize(columns.size());
    const auto numpy_ma = py::module_::import("numpy.ma");
    const py::object masked_array = numpy_ma.attr("MaskedArray");
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        const py::object given = columns[i];
        auto& column = columns_[i];
        std::size_t length = 0;
        if (py::isinstance<py::array>(given)) {
            auto array = py::reinterpret_borrow<py::array>(given);
            if (array.ndim() != 1)
                raise(ErrorCode::wrong_shape, item_place(*form_, i), "one column", std::to_string(array.ndim()) + " dimensions");
            if (py::isinstance(array, masked_array)) {
                const py::array mask = numpy_ma.attr("getmaskarray")(array);
                column.mask = static_cast<const std::byte*>(mask.data());
                column.mask_stride = mask.strides(0);
                column.mask_keeper = mask;
            }
            if (array.dtype().kind() == 'f' && (array.itemsize() == 2 || array.itemsize() > 8))
                array = py::array(array.attr("astype")("=f8"));
            else if (!array.dtype().attr("isnative").cast<bool>())
                array = py::array(array.attr("astype")(array.dtype().attr("newbyteorder")("=")));
            column.readers = readers_of(array.dtype());
            if (column.readers.column == nullptr)
                raise(ErrorCode::wrong_column_type, item_place(*form_, i), "whole numbers", std::string(py::str(array.dtype())));
            column.recorded = recorded_as(i, column.readers);
            column.data = static_cast<const std::byte*>(array.data());
            column.stride = array.strides(0);
            column.keeper = array;
            length = static_cast<std::size_t>(array.shape(0));
        } else {
            column.readers.column = &read_answers;
            if (!py::isinstance<py::list>(given)) raise(ErrorCode::wrong_column_type, item_place(*form_, i), "an array or a list", shown(given));
            for (const auto cell : py::reinterpret_borrow<py::list>(given)) column.answers.push_back(reading.cell(cell));
            length = column.answers.size();
        }
        if (length != rows)
            raise(ErrorCode::wrong_shape, item_place(*form_, i), std::to_string(rows) + " rows", std::to_string(length));
    }
    if (lie_row_by_row()) row_reader_ = columns_.front().readers.rows;
}

void Columns::read(std::size_t first, std::size_t count, Answer* out) const {
    if (row_reader_ != nullptr) return row_reader_(*this, first, count, out);
    for (std::size_t column = 0; column < columns_.size(); ++column)
        columns_[column].readers.column(*this, column, first, count, out + column * block);
}

}  // namespace cftkit::python
