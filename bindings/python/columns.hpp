// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reading.hpp"

#include <cftkit/assessment/engine.hpp>

#include <pybind11/numpy.h>

#include <cstddef>
#include <vector>

namespace cftkit::python {

/// The answers of many people, one column an item, read where they stand: NumPy columns of any whole or floating type and any
/// stride are not copied; Python lists (texts, mixed cells) are read once. Reading rows needs no GIL.
class Columns {
public:
    /// @throws Error wrong_answer_count, wrong_shape, wrong_column_type, unknown_coding and what else score() refuses
    Columns(const SharedForm& form, const py::sequence& columns, std::size_t rows, const Reading& reading,
            const ScoringOptions& options);

    [[nodiscard]] std::size_t rows() const noexcept { return rows_; }
    [[nodiscard]] const Instrument& form() const noexcept { return *form_; }

    /// Answers of rows first..first+count as the form sees them, row by row, into `out` (room for count * items).
    void read(std::size_t first, std::size_t count, Answer* out) const;

    static constexpr std::size_t block = 256;

private:
    using Reader = void (*)(const Columns&, std::size_t column, std::size_t first, std::size_t count, Answer* out);
    struct Column {
        const std::byte* data = nullptr;
        std::ptrdiff_t stride = 0;
        const std::byte* mask = nullptr;  ///< of a masked array: true where the cell is blank
        std::ptrdiff_t mask_stride = 0;
        Reader reader = nullptr;
        py::object keeper;  ///< the array
        py::object mask_keeper;
        std::vector<Answer> answers;  ///< for lists
    };
    template <class T>
    static void read_numbers(const Columns& self, std::size_t column, std::size_t first, std::size_t count, Answer* out);
    static void read_answers(const Columns& self, std::size_t column, std::size_t first, std::size_t count, Answer* out);
    static Reader reader_of(const py::dtype& type);

    const Instrument* form_;
    const Reading* reading_;
    int coding_ = -1;
    std::size_t rows_;
    std::vector<Column> columns_;
};

}  // namespace cftkit::python
