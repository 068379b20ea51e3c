"""BM25F over arrays: Whoosh's formula and statistics, one table look-up for each posting.

A posting's code is its frequency and its document's length byte, so the part of the formula that varies by document
takes at most 65,536 values per field: they are computed once per commit, and a term's scores are that table read at
its codes, times the term's inverse document frequency. Floating-point operations are those of Whoosh, in its order:
scores are equal to the last bit.
"""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from search.codec.documents import LENGTH_OF_BYTE
from search.codec.postings import SATURATED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from search.codec.postings import FieldPostings
    from search.codec.segment import SegmentView

K1: Final = 1.2
B: Final = 0.75


class Statistics:
    """The figures of a whole index at one commit."""

    def __init__(self, schema: Any, views: Sequence[SegmentView]) -> None:
        self.schema = schema
        self._views = views
        self.documents = sum(view.documents for view in views)
        self._tables: dict[str, NDArray[np.float64] | None] = {}
        self._kinds: dict[str, Any] = {}
        self._rarities: dict[tuple[str, bytes], float] = {}

    def kind(self, field: str) -> Any:
        """Whoosh's description of a field, None for one the schema has not."""
        if field not in self._kinds:
            self._kinds[field] = dict(self.schema.items()).get(field)
        return self._kinds[field]

    def document_count(self, field: str, term: bytes) -> int:
        """In how many documents a term stands, deleted ones among them."""
        count = 0
        for view in self._views:
            postings = view.opened.fields.get(field)
            if postings is not None:
                count += postings.count(term)
        return count

    def rarity(self, field: str, term: bytes) -> float:
        """The inverse document frequency of a term."""
        known = self._rarities.get((field, term))
        if known is None:
            known = self._rarities[field, term] = log(self.documents / (self.document_count(field, term) + 1)) + 1
        return known

    def average_length(self, field: str) -> float:
        """The average length of a field over all documents."""
        total = sum(view.opened.field_lengths.get(field, 0) for view in self._views)
        return total / (self.documents or 1) or 1

    def table(self, field: str) -> NDArray[np.float64] | None:
        """The score of each code for a term of rarity 1; None for a field without lengths: frequency counts alone."""
        try:
            return self._tables[field]
        except KeyError:
            self._tables[field] = self._make_table(field) if self.kind(field).scorable else None
            return self._tables[field]

    def _make_table(self, field: str) -> NDArray[np.float64]:
        most = max((view.opened.fields[field].most for view in self._views if field in view.opened.fields), default=0)
        frequencies = np.arange(min(most, SATURATED) + 1, dtype=np.float64)[:, None]
        return self._formula(field, frequencies, LENGTH_OF_BYTE[None, :]).ravel()

    def scores(
        self, postings: FieldPostings, first: int, last: int, rarity: float | NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """The scores of a run of postings.

        Args:
            postings: the field in a segment.
            first: the first posting.
            last: the one after the last.
            rarity: of their term, or of the term of each posting.
        """
        field = postings.field
        table = self.table(field)
        if table is None:
            return postings.frequencies(first, last).astype(np.float64)
        if postings.codes is None:
            return np.zeros(last - first)
        scores: NDArray[np.float64] = table.take(postings.codes.span(first, last))
        if (saturated := postings.saturated(first, last)) is not None:
            lengths = LENGTH_OF_BYTE[postings.lengths(first, last)[saturated[0]]]
            scores[saturated[0]] = self._formula(field, saturated[1].astype(np.float64), lengths)
        scores *= rarity
        return scores

    def score(self, postings: FieldPostings, number: int, rarity: float) -> float:
        """The score of one posting of a term, without an array."""
        table = self.table(postings.field)
        code = SATURATED << 8 if table is None or postings.codes is None else postings.codes.item(number)
        if table is None or code >= SATURATED << 8:
            return float(self.scores(postings, number, number + 1, rarity)[0])
        return table.item(code) * rarity

    def scores_at(
        self, postings: FieldPostings, extent: tuple[int, int], places: NDArray[np.int64], rarity: float
    ) -> NDArray[np.float64]:
        """The scores of some postings of a term.

        Args:
            postings: the field in a segment.
            extent: the term's first posting and the one after its last.
            places: which of them, counted from the first, ascending.
            rarity: of the term.
        """
        table = self.table(postings.field)
        if table is None or postings.codes is None:
            return self.scores(postings, *extent, rarity)[places]
        codes = postings.codes.span(*extent).take(places)
        if postings.many is not None and (codes >= SATURATED << 8).any():
            return self.scores(postings, *extent, rarity)[places]
        scores: NDArray[np.float64] = table.take(codes)
        scores *= rarity
        return scores

    def _formula(self, field: str, frequency: NDArray[np.float64], length: NDArray[np.int64]) -> NDArray[np.float64]:
        return (frequency * (K1 + 1)) / (frequency + K1 * ((1 - B) + B * length / self.average_length(field)))
