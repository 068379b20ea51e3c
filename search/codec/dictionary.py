"""The sorted terms of a field: found by hash, by prefix, by order.

Three ways in, because queries come in three kinds: a hash table of buckets (a word is looked up in a microsecond),
the sorted order (prefixes and ranges are slices), and the text of all terms in one array of bytes (patterns and
misspellings are searched for by array operations over the whole vocabulary at once).
"""

from __future__ import annotations

import zlib
from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from search.codec.columns import Column, ColumnFile, ColumnFileWriter

SEPARATOR: Final = b"\n"
MOST_COUNTED: Final = 255  # longer terms are given this length
_REMEMBERED: Final = 4096
_STRIDE: Final = 64  # every so many-th term is kept at hand, to find one's place in the order


def write_dictionary(out: ColumnFileWriter, field: str, terms: Sequence[bytes]) -> None:
    """Write the terms of a field, which must be sorted and distinct."""
    count = len(terms)
    blob = np.frombuffer(b"\n".join(terms) + (SEPARATOR if count else b""), dtype=np.uint8)
    starts = np.zeros(count + 1, dtype="<u4")
    np.cumsum(np.fromiter(map(len, terms), np.int64, count) + 1, out=starts[1:])
    mask = _bucket_count(count) - 1
    hashes = np.fromiter(map(zlib.crc32, terms), np.uint32, count) & np.uint32(mask)
    buckets = np.zeros(mask + 2, dtype="<u4")
    np.cumsum(np.bincount(hashes, minlength=mask + 1), out=buckets[1:])
    out.add(f"{field}.text", blob)
    out.add(f"{field}.starts", starts)
    out.add(f"{field}.buckets", buckets)
    out.add(f"{field}.slots", np.argsort(hashes, kind="stable").astype("<u4"))
    letters, sizes = letter_sets(blob, starts)
    out.add(f"{field}.letters", letters)
    out.add(f"{field}.sizes", sizes)


def letter_sets(blob: NDArray[np.uint8], starts: NDArray[np.uint32]) -> tuple[NDArray[np.uint32], NDArray[np.uint8]]:
    """For each term the set of its characters, folded into 32 bits, and how many it has (255 for more).

    A character counts by its last byte, so one edit changes at most two bits in any script: comparing these leaves
    only a handful of the vocabulary to be measured properly.
    """
    if len(starts) == 1:
        return np.empty(0, dtype="<u4"), np.empty(0, np.uint8)
    continues = (blob & 0xC0) == 0x80
    bits = np.left_shift(np.uint32(1), blob & np.uint8(31), dtype=np.uint32)
    bits[:-1][continues[1:]] = 0
    bits[starts[1:] - 1] = 0  # the separators
    firsts = starts[:-1].astype(np.int64)
    sizes = np.add.reduceat(~continues, firsts, dtype=np.int64) - 1
    return np.bitwise_or.reduceat(bits, firsts).astype("<u4"), np.minimum(sizes, MOST_COUNTED).astype(np.uint8)


class TermDictionary:
    """The terms of one field in one segment; term numbers are their places in sorted order."""

    __slots__ = ("_buckets", "_heads", "_known", "_letters", "_sizes", "_slots", "_starts", "_text", "size")

    def __init__(self, file: ColumnFile, field: str) -> None:
        self._text: Column = file.column(f"{field}.text")
        self._starts: Column = file.column(f"{field}.starts")
        self._buckets: Column = file.column(f"{field}.buckets")
        self._slots: Column = file.column(f"{field}.slots")
        self._letters: Column = file.column(f"{field}.letters")
        self._sizes: Column = file.column(f"{field}.sizes")
        self.size = len(self._starts) - 1
        self._known: dict[bytes, int] = {}
        self._heads: list[bytes] | None = None

    def __len__(self) -> int:
        return self.size

    def term(self, number: int) -> bytes:
        """The text of a term."""
        first, last = self._starts.span(number, number + 2).tolist()
        return self._text.span(first, last - 1).tobytes()

    def find(self, term: bytes) -> int:
        """The number of a term, -1 when it is not there."""
        number = self._known.get(term)
        if number is None:
            number = self._look_up(term)
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[term] = number
        return number

    def lower_bound(self, term: bytes) -> int:
        """The number of the first term that is not less than this."""
        if self._heads is None:
            self._heads = self.texts_of(np.arange(0, self.size, _STRIDE))
        block = bisect_left(self._heads, term)
        if not block:
            return 0
        first = (block - 1) * _STRIDE + 1
        return first + bisect_left(self.terms(first, min(first + _STRIDE - 1, self.size)), term)

    def prefix_range(self, prefix: bytes) -> tuple[int, int]:
        """The first number with this prefix and the first after it without."""
        after = prefix.rstrip(b"\xff")
        if not after:
            return (self.lower_bound(prefix) if prefix else 0), self.size
        return self.lower_bound(prefix), self.lower_bound(after[:-1] + bytes([after[-1] + 1]))

    def terms(self, first: int = 0, last: int | None = None) -> list[bytes]:
        """The texts of a run of terms."""
        last = self.size if last is None else last
        if first >= last:
            return []
        starts = self._starts.span(first, last + 1).tolist()
        base = starts[0]
        text = self._text.span(base, starts[-1]).tobytes()
        return [text[a - base : b - base - 1] for a, b in pairwise(starts)]

    def texts_of(self, numbers: NDArray[np.int64]) -> list[bytes]:
        """The texts of some terms."""
        starts = self.starts()
        text = self.text().data  # cut in a third of the time that arrays take
        firsts, lasts = starts[numbers].tolist(), (starts[numbers + 1] - 1).tolist()
        return [text[a:b].tobytes() for a, b in zip(firsts, lasts, strict=True)]

    def text(self) -> NDArray[np.uint8]:
        """All terms, each followed by `SEPARATOR`."""
        return self._text.all()

    def starts(self) -> NDArray[np.uint32]:
        """Where each term starts in `text`, and the end."""
        return self._starts.all()

    def letters(self) -> NDArray[np.uint32]:
        """The `letter_sets` of all terms."""
        return self._letters.all()

    def sizes(self) -> NDArray[np.uint8]:
        """How many characters each term has, 255 for more."""
        return self._sizes.all()

    def _look_up(self, term: bytes) -> int:
        if not self.size:
            return -1
        bucket = zlib.crc32(term) & (len(self._buckets) - 2)
        first, last = self._buckets.span(bucket, bucket + 2).tolist()
        for number in self._slots.span(first, last).tolist():
            if self.term(number) == term:
                return int(number)
        return -1


def _bucket_count(terms: int) -> int:
    """A power of two, about one bucket for two terms."""
    return 1 << max(0, (terms // 2).bit_length())
