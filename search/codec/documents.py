"""What is kept per document: numbers and bytes as columns, and the lengths of scored fields.

A number column is one array in the type Whoosh's column names; a bytes column is a blob with offsets. Lengths are
Whoosh's own lossy bytes, so that scores are the same as stock Whoosh's.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from whoosh import columns as whoosh_columns
from whoosh.fields import NUMERIC
from whoosh.util.numeric import byte_to_length

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from search.codec.columns import ColumnFile, ColumnFileWriter

LENGTH_OF_BYTE: Final = np.array([byte_to_length(code) for code in range(256)], dtype=np.int64)
_TYPES: Final = {
    "b": "i1", "B": "u1", "h": "<i2", "H": "<u2", "i": "<i4", "I": "<u4",
    "l": "<i4", "L": "<u4", "q": "<i8", "Q": "<u8", "f": "<f4", "d": "<f8",
}  # fmt: skip


def number_type(column: object) -> np.dtype[Any] | None:
    """The array type of a Whoosh number column, None for a column of bytes.

    Raises:
        TypeError: this codec does not keep such columns.
    """
    if isinstance(column, whoosh_columns.NumericColumn):
        return np.dtype(_TYPES[column._typecode])
    if isinstance(column, whoosh_columns.VarBytesColumn | whoosh_columns.RefBytesColumn):
        return None
    raise TypeError(f"{type(column).__name__} is not a column of numbers or bytes")


def number_offsets(schema: Any) -> dict[str, int]:
    """By how much Whoosh moves up the numbers of each signed field, so that they sort as unsigned ones."""
    return {
        name: 1 << (field.bits - 1)
        for name, field in schema.items()
        if isinstance(field, NUMERIC) and field.column_type and field.numtype is int and field.signed
    }


class ColumnBuffer:
    """The values of one column since the last flush."""

    def __init__(self, column: object) -> None:
        self._type = number_type(column)
        self._default: Any = column.default_value()  # type: ignore[attr-defined]
        self._values: list[Any] = []

    def add(self, document: int, value: Any) -> None:
        """Take a document's value; documents come in ascending order."""
        missing = document - len(self._values)
        if missing:
            self._values.extend([self._default] * missing)
        self._values.append(value)

    def write(self, out: ColumnFileWriter, name: str, documents: int) -> None:
        """Write the column for all documents of the segment."""
        values = self._values + [self._default] * (documents - len(self._values))
        if self._type is not None:
            out.add(f"#{name}", np.array(values, dtype=self._type))
        else:
            write_bytes(out, name, values)


def write_bytes(out: ColumnFileWriter, name: str, values: list[bytes]) -> None:
    """Write a column of bytes; texts that come again and again (a publisher's name) are written once and numbered."""
    distinct = sorted(set(values))
    texts = distinct if len(distinct) * 2 <= len(values) else values
    starts = np.zeros(len(texts) + 1, dtype="<u4")
    np.cumsum(np.fromiter(map(len, texts), np.int64, len(texts)), out=starts[1:])
    out.add(f"#{name}.text", np.frombuffer(b"".join(texts), dtype=np.uint8))
    out.add(f"#{name}.starts", starts)
    if texts is distinct:
        place = {text: number for number, text in enumerate(distinct)}
        out.add(f"#{name}.places", np.fromiter(map(place.__getitem__, values), np.uint32, len(values)))


def read_numbers(file: ColumnFile, name: str) -> NDArray[Any] | None:
    """A number column of a segment, None when it has none of this name."""
    return file.column(f"#{name}").all() if f"#{name}" in file else None


def read_bytes(file: ColumnFile, name: str) -> list[bytes] | None:
    """A bytes column of a segment, None when it has none of this name."""
    if f"#{name}.text" not in file:
        return None
    texts = _texts(file, name)
    if f"#{name}.places" not in file:
        return texts
    return [texts[place] for place in file.column(f"#{name}.places").all().tolist()]


def read_ordinals(file: ColumnFile, name: str, documents: int) -> tuple[list[bytes], NDArray[np.int64]]:
    """A bytes column as its distinct texts, sorted, and for each document the place of its own; -1 for an empty one."""
    if f"#{name}.places" in file:
        distinct = _texts(file, name)
        places = file.column(f"#{name}.places").all().astype(np.int64)
    else:
        texts = read_bytes(file, name) or [b""] * documents
        distinct = sorted(set(texts))
        place = {text: number for number, text in enumerate(distinct)}
        places = np.fromiter(map(place.__getitem__, texts), np.int64, len(texts))
    if distinct and not distinct[0]:
        return distinct[1:], places - 1
    return distinct, places


def _texts(file: ColumnFile, name: str) -> list[bytes]:
    text = file.column(f"#{name}.text").all().tobytes()
    return [text[a:b] for a, b in pairwise(file.column(f"#{name}.starts").all().tolist())]


def write_lengths(out: ColumnFileWriter, field: str, lengths: NDArray[np.uint8]) -> None:
    """Write the length bytes of a scored field."""
    out.add(f"@{field}", lengths)


def read_lengths(file: ColumnFile, field: str) -> NDArray[np.uint8] | None:
    """The length bytes of a scored field, None when the segment has none."""
    return file.column(f"@{field}").all() if f"@{field}" in file else None


class NumberReader(whoosh_columns.ColumnReader):  # type: ignore[misc]
    """Whoosh's view of a number column."""

    def __init__(self, values: NDArray[Any]) -> None:
        self._values = values
        self._reverse = False

    def __len__(self) -> int:
        return len(self._values)

    def __getitem__(self, document: int) -> Any:
        return self._values[document].item()

    def sort_key(self, document: int) -> Any:
        """What Whoosh sorts by."""
        value = self[document]
        return 0 - value if self._reverse else value

    def __iter__(self) -> Iterator[Any]:
        return iter(self._values.tolist())

    def load(self) -> list[Any]:
        """All values."""
        values: list[Any] = self._values.tolist()
        return values

    def set_reverse(self) -> None:
        """Sort from high to low."""
        self._reverse = True


class BytesReader(whoosh_columns.ColumnReader):  # type: ignore[misc]
    """Whoosh's view of a bytes column."""

    def __init__(self, values: list[bytes]) -> None:
        self._values = values

    def __len__(self) -> int:
        return len(self._values)

    def __getitem__(self, document: int) -> bytes:
        return self._values[document]

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._values)
