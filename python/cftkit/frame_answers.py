# SPDX-License-Identifier: Apache-2.0
"""Columns of frames as the scorer takes them: arrays of numbers where they stand, or lists of cells."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import narwhals as nw
import numpy as np

from cftkit.errors import Error
from cftkit.tables import Array, require_numbers

MASKED = {f"{kind}{width}Dtype" for kind in ("Int", "UInt") for width in (8, 16, 32, 64)} | {"Float32Dtype", "Float64Dtype"}
TOO_WIDE = {nw.Int128, nw.UInt128}
WIDTHS = {"int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float", "double"}


def arrow_column(series: nw.Series[Any]) -> Any:
    """The column as a pyarrow array, where that copies nothing; None otherwise."""
    native = series.to_native()
    kind = series.implementation
    if kind == nw.Implementation.PYARROW:
        return native
    if kind == nw.Implementation.POLARS:
        try:
            return native.to_arrow()
        except ModuleNotFoundError:
            return None
    if kind == nw.Implementation.PANDAS and type(native.dtype).__name__ == "ArrowDtype":
        return native.array.__arrow_array__()
    return None


def arrow_numbers(column: Any) -> Any:
    """Values and validity of a pyarrow array of numbers, read where they stand: a masked array, or None for another type."""
    kind = str(column.type)
    if kind not in WIDTHS or len(column) == 0:
        return None
    if hasattr(column, "chunks"):
        column = column.chunk(0) if column.num_chunks == 1 else column.combine_chunks()
    validity, numbers = column.buffers()
    dtype = np.dtype({"float": "float32", "double": "float64"}.get(kind, kind))
    first, rows = column.offset, len(column)
    values: Array = np.frombuffer(numbers, dtype, count=rows, offset=first * dtype.itemsize)
    if validity is None or column.null_count == 0:
        return values
    byte = first // 8
    bits = np.frombuffer(validity, np.uint8, count=(first + rows + 7) // 8 - byte, offset=byte)
    valid = np.unpackbits(bits, bitorder="little")[first % 8 : first % 8 + rows]
    return np.ma.MaskedArray(values, mask=np.logical_not(valid))


def masked_numbers(cells: Any) -> Array:
    """A nullable array of pandas as a masked array; its two halves are read where they stand if they are where they used to be."""
    values, mask = getattr(cells, "_data", None), getattr(cells, "_mask", None)
    if not isinstance(values, np.ndarray) or not isinstance(mask, np.ndarray):
        values, mask = cells.to_numpy(dtype=cells.dtype.numpy_dtype, na_value=0), cells.isna()
    return np.ma.MaskedArray(values, mask=mask)


def numbers_of(series: nw.Series[Any]) -> Any:
    """A column of numbers as an array, masked where it has nulls; None where NumPy has no such numbers (128 bits)."""
    if series.dtype in TOO_WIDE:
        return None
    arrow = arrow_column(series)
    found = None if arrow is None else arrow_numbers(arrow)
    if found is not None:
        return found
    native = series.to_native()
    if series.implementation == nw.Implementation.PANDAS and type(native.dtype).__name__ in MASKED:
        return masked_numbers(native.array)
    if series.dtype.is_float() or isinstance(getattr(native, "dtype", None), np.dtype) or series.null_count() == 0:
        array = series.to_numpy()
    else:
        array = np.ma.MaskedArray(series.fill_null(0).to_numpy(), mask=series.is_null().to_numpy())
    return array if array.dtype.kind in "iuf" else None


def plain_number(cell: Any) -> Any:
    """A decimal number (sums of DuckDB are decimals) as an int where it is whole, as its text where it is not."""
    if not isinstance(cell, Decimal) or not cell.is_finite():
        return cell
    return int(cell) if cell == cell.to_integral_value() else str(cell)


def answers_of(frame: nw.DataFrame[Any], name: str, *, absent: Any = None, codes: Any = None, lenient: bool = False) -> Any:
    """A column as the scorer takes it: an array of numbers, or a list of mixed cells.

    Raises
    ------
    cftkit.Error
        wrong_column_type
    """
    series = frame.get_column(name)
    dtype = series.dtype
    if dtype.is_integer() or dtype.is_float():
        numbers = numbers_of(series)
        return series.to_list() if numbers is None else numbers
    if dtype.is_decimal():
        return [plain_number(cell) for cell in series.to_list()]
    if dtype == nw.Boolean or dtype.is_nested() or (dtype.is_temporal() and not lenient):
        raise Error("wrong_column_type", f"column {name}", "numbers, or texts with codes=", str(dtype))
    cells = series.to_list()
    if not lenient:
        require_numbers(cells, f"column {name}", absent, codes)
    return cells
