"""The postings of one field in one segment, as flat arrays.

For term ``t`` the postings are ``firsts[t]:firsts[t + 1]``. Each has a document number in ``ids`` and, in ``codes``,
the frequency (high byte) beside the length byte of the document's field (low byte): a score is one look-up in a table
of 65,536. Frequencies of 255 and more are kept apart, there are few. Positions of all postings lie behind each other
in ``places``, and ``marks`` says where those of every `MARKED`-th posting start: the frequencies between a mark and a
posting say the rest. Columns that say nothing are left out: ``codes`` when every frequency is 1 and nothing is scored,
``places`` and ``marks`` without positions.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from search.codec.dictionary import TermDictionary, write_dictionary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from search.codec.columns import Column, ColumnFile, ColumnFileWriter

SATURATED: Final = 255
MARKED: Final = 64
_REMEMBERED: Final = 4096  # terms whose extents are kept at hand


@dataclass(frozen=True, slots=True, eq=False)
class FieldArrays:
    """An inverted field before it is written.

    Attributes:
        terms: sorted, distinct, each with at least one posting.
        firsts: where the postings of each term start, and the end.
        ids: document numbers, ascending within a term.
        frequencies: occurrences per posting.
        lengths: the length byte of each posting's document (zeros when the field is not scored).
        places: positions, those of one posting together; None without positions.
    """

    terms: Sequence[bytes]
    firsts: NDArray[np.int64]
    ids: NDArray[Any]
    frequencies: NDArray[np.int64]
    lengths: NDArray[np.uint8]
    places: NDArray[Any] | None


def id_type(documents: int) -> np.dtype[Any]:
    """The narrowest type for the document numbers of a segment, and for one number more."""
    return np.dtype("<u2" if documents < 1 << 16 else "<u4")


def encode(frequencies: NDArray[np.int64], lengths: NDArray[np.uint8]) -> NDArray[np.uint16]:
    """The codes of postings."""
    return (np.minimum(frequencies, SATURATED) << 8 | lengths).astype("<u2")


def write_field(out: ColumnFileWriter, field: str, arrays: FieldArrays, *, documents: int) -> None:
    """Write one field of a segment at once."""
    write_dictionary(out, field, arrays.terms)
    out.add(f"{field}.firsts", arrays.firsts.astype("<u4"))
    out.add(f"{field}.ids", arrays.ids.astype(id_type(documents)))
    most = int(arrays.frequencies.max(initial=0))
    if most > 1 or arrays.lengths.any():
        out.add(f"{field}.codes", encode(arrays.frequencies, arrays.lengths))
    many = np.nonzero(arrays.frequencies >= SATURATED)[0]
    if len(many):
        out.add(f"{field}.many", many.astype("<u4"))
        out.add(f"{field}.many_counts", arrays.frequencies[many].astype("<u4"))
    if arrays.places is not None:
        furthest = int(arrays.places.max(initial=0))
        out.add(f"{field}.marks", np.append(0, marks_among(arrays.frequencies)).astype("<u8"))
        out.add(f"{field}.places", arrays.places.astype("<u2" if furthest < 1 << 16 else "<u4"))
    out.facts.setdefault("fields", {})[field] = {"most": most}


def marks_among(frequencies: NDArray[np.int64], *, postings: int = 0, places: int = 0) -> NDArray[np.int64]:
    """The marks of what follows each of some postings, when so many postings and positions lie before the first."""
    ends = np.cumsum(frequencies)
    return ends[-(postings + 1) % MARKED :: MARKED] + places


class FieldPostings:
    """One field of an open segment."""

    __slots__ = ("_firsts", "_known", "codes", "dictionary", "field", "ids", "many", "marks", "most", "places")

    def __init__(self, file: ColumnFile, field: str) -> None:
        self.field = field
        self._known: dict[bytes, tuple[int, int] | None] = {}
        self.dictionary = TermDictionary(file, field)
        self._firsts: Column = file.column(f"{field}.firsts")
        self.ids: Column = file.column(f"{field}.ids")
        self.codes = _optional(file, f"{field}.codes")
        self.places = _optional(file, f"{field}.places")
        self.marks = _optional(file, f"{field}.marks")
        self.most: int = file.facts["fields"][field]["most"]
        self.many: tuple[NDArray[Any], NDArray[Any]] | None = None
        if f"{field}.many" in file:
            self.many = file.column(f"{field}.many").all(), file.column(f"{field}.many_counts").all()

    @property
    def has_places(self) -> bool:
        """Positions were kept."""
        return self.places is not None

    def extent(self, number: int) -> tuple[int, int]:
        """The first posting of a term and the one after its last."""
        first, last = self._firsts.span(number, number + 2).tolist()
        return first, last

    def firsts(self) -> NDArray[np.uint32]:
        """Where the postings of every term start, and the end."""
        return self._firsts.all()

    def find(self, term: bytes) -> tuple[int, int] | None:
        """The extent of a term, None when it is not there."""
        try:
            return self._known[term]
        except KeyError:
            number = self.dictionary.find(term)
            extent = None if number < 0 else self.extent(number)
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[term] = extent
            return extent

    def count(self, term: bytes) -> int:
        """In how many documents a term stands, deleted ones among them."""
        extent = self.find(term)
        return extent[1] - extent[0] if extent else 0

    def frequencies(self, first: int, last: int) -> NDArray[np.int64]:
        """How often the term stands in the document of each posting."""
        return self.narrow_frequencies(first, last).astype(np.int64)

    def narrow_frequencies(self, first: int, last: int) -> NDArray[Any]:
        """The same in the narrowest type."""
        if self.codes is None:
            return np.ones(last - first, np.uint16)
        found: NDArray[Any] = self.codes.span(first, last) >> 8
        if (saturated := self.saturated(first, last)) is not None:
            found = found.astype(np.uint32)
            found[saturated[0]] = saturated[1]
        return found

    def saturated(self, first: int, last: int) -> tuple[NDArray[np.int64], NDArray[Any]] | None:
        """The postings whose frequency does not fit a code, counted from the first, and their frequencies."""
        if self.many is None:
            return None
        low, high = self.many[0].searchsorted(np.array((first, last), self.many[0].dtype)).tolist()
        return (self.many[0][low:high].astype(np.int64) - first, self.many[1][low:high]) if low < high else None

    def lengths(self, first: int, last: int) -> NDArray[np.uint8]:
        """The length bytes of the documents of postings."""
        if self.codes is None:
            return np.zeros(last - first, np.uint8)
        return (self.codes.span(first, last) & 0xFF).astype(np.uint8)

    def place_before(self, number: int) -> int:
        """Where the positions of a posting start; of the end, where they end."""
        if self.marks is None:
            raise ValueError("the field has no positions")
        mark = number // MARKED
        return self.marks.item(mark) + sum(self._few_frequencies(mark * MARKED, number))

    def _few_frequencies(self, first: int, last: int) -> Sequence[int]:
        """Frequencies as Python's numbers: for a few postings a third of the time that arrays take."""
        if self.codes is None:
            return b"\x01" * (last - first)
        high_bytes = self.codes.span(first, last).tobytes()[1::2]
        return self.narrow_frequencies(first, last).tolist() if SATURATED in high_bytes else high_bytes

    def positions(self, first: int, last: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """For each of a run of postings where its positions start, and how many there are."""
        counts = self.frequencies(first, last)
        starts = np.cumsum(counts) - counts
        starts += self.place_before(first)
        return starts, counts

    def positions_of(self, first: int, at: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The same for some postings: ``at``, ascending and counted from the first; at least one."""
        start = int(at[0])
        frequencies = self.narrow_frequencies(first + start, first + int(at[-1]) + 1)
        # What lies before each: sums of the stretches between them, a third of the work of adding up every posting.
        starts = np.empty(len(at), np.int64)
        starts[0] = self.place_before(first + start)
        starts[1:] = np.add.reduceat(frequencies, at - start, dtype=np.uint32)[:-1]
        return starts.cumsum(), frequencies.take(at - start).astype(np.int64)

    def positions_in(self, number: int) -> list[int]:
        """Where a term stands in the document of one of its postings."""
        if self.places is None or self.marks is None:
            return []
        mark = number // MARKED
        frequencies = self._few_frequencies(mark * MARKED, number + 1)
        end = self.marks.item(mark) + sum(frequencies)
        positions: list[int] = self.places.span(end - frequencies[-1], end).tolist()
        return positions


def gather(starts: NDArray[np.int64], counts: NDArray[np.int64]) -> NDArray[np.int64]:
    """The indices of runs ``starts[i] … starts[i] + counts[i]``, one run after the other."""
    ends = counts.cumsum(dtype=np.int64)
    indices: NDArray[np.int64] = (starts - ends + counts).repeat(counts)
    indices += np.arange(len(indices))
    return indices


def _optional(file: ColumnFile, name: str) -> Column | None:
    return file.column(name) if name in file else None
