// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plain_numbers.hpp"
#include "reading.hpp"

#include <cftkit/assessment/engine.hpp>

#include <pybind11/numpy.h>

#include <cstddef>
#include <cstdint>
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

    /// Answers of rows first..first+count as the form sees them, item after item, into `out` (room for items * block): the answer of
    /// row first + i to an item is out[item * block + i].
    void read(std::size_t first, std::size_t count, Answer* out) const;

    static constexpr std::size_t block = 512;

private:
    using Reader = void (*)(const Columns&, std::size_t column, std::size_t first, std::size_t count, Answer* out);
    using RowReader = void (*)(const Columns&, std::size_t first, std::size_t count, Answer* out);
    struct Readers {
        Reader column = nullptr;
        RowReader rows = nullptr;  ///< for a table that lies in memory row by row
        std::ptrdiff_t size = 0;   ///< of a cell
        std::int64_t lowest = 0;   ///< what the type of a cell can hold
        std::int64_t highest = 0;
    };
    struct Column {
        Recorded recorded;
        const std::byte* data = nullptr;
        std::ptrdiff_t stride = 0;
        const std::byte* mask = nullptr;  ///< of a masked array: true where the cell is blank
        std::ptrdiff_t mask_stride = 0;
        Readers readers;
        py::object keeper;  ///< the array
        py::object mask_keeper;
        std::vector<Answer> answers;  ///< for lists
    };
    template <class T>
    static void read_numbers(const Columns& self, std::size_t column, std::size_t first, std::size_t count, Answer* out);
    static void read_answers(const Columns& self, std::size_t column, std::size_t first, std::size_t count, Answer* out);
    template <class T>
    static void read_rows(const Columns& self, std::size_t first, std::size_t count, Answer* out);
    template <class T>
    void read_again(std::size_t column, std::size_t first, std::size_t count, Answer* out) const;
    static Readers readers_of(const py::dtype& type);
    [[nodiscard]] Recorded recorded_as(std::size_t item, const Readers& readers) const;
    [[nodiscard]] bool lie_row_by_row() const;
    template <class T>
    [[nodiscard]] Answer answer_of(std::size_t column, T value) const;

    const Instrument* form_;
    const Reading* reading_;
    int coding_ = -1;
    std::size_t rows_;
    std::vector<Column> columns_;
    RowReader row_reader_ = nullptr;
};

}  // namespace cftkit::python
