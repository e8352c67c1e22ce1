// SPDX-License-Identifier: Apache-2.0
#include "columns.hpp"

#include <cftkit/assessment/scores.hpp>
#include <cftkit/core/error.hpp>

#include <cstdint>
#include <cstring>
#include <string>

namespace cftkit::python {
namespace {

std::string item_place(const Instrument& form, std::size_t index) { return "item " + std::string(form.items[index].id); }

}  // namespace

template <class T>
void Columns::read_numbers(const Columns& self, std::size_t column, std::size_t first, std::size_t count, Answer* out) {
    const auto& from = self.columns_[column];
    const auto items = self.columns_.size();
    for (std::size_t row = 0; row < count; ++row) {
        const auto at = static_cast<std::ptrdiff_t>(first + row);
        T value;  // copied byte by byte: a strided column need not be aligned
        std::memcpy(&value, from.data + from.stride * at, sizeof value);
        Answer answer;
        if (from.mask != nullptr && from.mask[from.mask_stride * at] != std::byte{0})
            answer = Absence::blank;
        else if constexpr (std::is_floating_point_v<T>)
            answer = self.reading_->number(static_cast<double>(value));
        else
            answer = self.reading_->absent().read(value);
        out[row * items + column] = read_answer(*self.form_, column, answer, self.coding_);
    }
}

void Columns::read_answers(const Columns& self, std::size_t column, std::size_t first, std::size_t count, Answer* out) {
    const auto items = self.columns_.size();
    for (std::size_t row = 0; row < count; ++row)
        out[row * items + column] = read_answer(*self.form_, column, self.columns_[column].answers[first + row], self.coding_);
}

Columns::Reader Columns::reader_of(const py::dtype& type) {
    const auto size = type.itemsize();
    switch (type.kind()) {
        case 'i':
            return size == 1   ? &read_numbers<std::int8_t>
                   : size == 2 ? &read_numbers<std::int16_t>
                   : size == 4 ? &read_numbers<std::int32_t>
                   : size == 8 ? &read_numbers<std::int64_t>
                               : nullptr;
        case 'u':
            return size == 1   ? &read_numbers<std::uint8_t>
                   : size == 2 ? &read_numbers<std::uint16_t>
                   : size == 4 ? &read_numbers<std::uint32_t>
                   : size == 8 ? &read_numbers<std::uint64_t>
                               : nullptr;
        case 'f':
            return size == 4 ? &read_numbers<float> : size == 8 ? &read_numbers<double> : nullptr;
        default:
            return nullptr;
    }
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
            column.reader = reader_of(array.dtype());
            if (column.reader == nullptr)
                raise(ErrorCode::wrong_column_type, item_place(*form_, i), "whole numbers", std::string(py::str(array.dtype())));
            column.data = static_cast<const std::byte*>(array.data());
            column.stride = array.strides(0);
            column.keeper = array;
            length = static_cast<std::size_t>(array.shape(0));
        } else {
            column.reader = &read_answers;
            for (const auto cell : py::reinterpret_borrow<py::list>(given)) column.answers.push_back(reading.cell(cell));
            length = column.answers.size();
        }
        if (length != rows)
            raise(ErrorCode::wrong_shape, item_place(*form_, i), std::to_string(rows) + " rows", std::to_string(length));
    }
}

void Columns::read(std::size_t first, std::size_t count, Answer* out) const {
    for (std::size_t column = 0; column < columns_.size(); ++column) columns_[column].reader(*this, column, first, count, out);
}

}  // namespace cftkit::python
