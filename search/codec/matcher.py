"""Whoosh's walk through the postings of one term, one document at a time."""

from __future__ import annotations

import bisect
import struct
from typing import TYPE_CHECKING, Any, Final

from whoosh.matching import LeafMatcher, ReadTooFar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from search.codec.postings import FieldPostings

_FREQUENCY: Final = struct.Struct("!I")  # Whoosh's Frequency format


class PostingsMatcher(LeafMatcher):  # type: ignore[misc]
    """A walk through the postings of one term."""

    def __init__(self, field: FieldPostings, text: bytes, format_: Any, scorer: Any) -> None:
        self.format = format_
        self.scorer = scorer
        self._term = (field.field, text)
        self._field = field
        self._extent = first, last = field.extent(field.dictionary.find(text))
        self._ids: list[int] = field.ids.span(first, last).tolist()
        self._weights: list[int] = field.frequencies(first, last).tolist()
        self._places: tuple[list[int], list[int]] | None = None
        self._at = 0

    def is_active(self) -> bool:
        """There is a posting to look at."""
        return self._at < len(self._ids)

    def reset(self) -> None:
        """Go back to the first posting."""
        self._at = 0

    def id(self) -> int:
        """The document one is at."""
        return self._ids[self._at]

    def next(self) -> bool:
        """Go to the next posting."""
        if not self.is_active():
            raise ReadTooFar
        self._at += 1
        return True

    def skip_to(self, id: int) -> None:
        """Go to the first document not before this."""
        if not self.is_active():
            raise ReadTooFar
        self._at = bisect.bisect_left(self._ids, id, self._at)

    def weight(self) -> float:
        """How often the term stands in the document."""
        return float(self._weights[self._at])

    def value(self) -> bytes:
        """The posting as Whoosh's format of the field encodes it."""
        if self._field.has_places:
            encoded: bytes = self.format.encode(self._positions())
            return encoded
        return _FREQUENCY.pack(self._weights[self._at])

    def all_ids(self) -> Iterator[int]:
        """The documents from here on."""
        return iter(self._ids[self._at :])

    def supports_block_quality(self) -> bool:
        """There are no blocks."""
        return False

    def skip_to_quality(self, minquality: float) -> int:
        """There are no blocks to skip."""
        return 0

    def copy(self) -> PostingsMatcher:
        """Another walk, at the same place."""
        twin = PostingsMatcher(self._field, self._term[1], self.format, self.scorer)
        twin._at = self._at
        return twin

    def _positions(self) -> list[int]:
        if self._places is None:
            starts, counts = self._field.positions(*self._extent)
            self._places = starts.tolist(), counts.tolist()
        start, count = self._places[0][self._at], self._places[1][self._at]
        places = self._field.places
        positions: list[int] = places.span(start, start + count).tolist() if places is not None else []
        return positions
