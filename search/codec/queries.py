"""Queries of our own beside Whoosh's: labels, spans of numbers, sets of keys.

They only choose: a match adds nothing to a score.
They are Whoosh queries and combine with them; the array evaluator takes them as masks, and Whoosh's own searchers
meet them as lists. Any Whoosh query with a method ``document_mask(view)`` is treated the same way.
"""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any

import numpy as np
from whoosh import matching
from whoosh.query import Or, Query, Term

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from search.codec.segment import SegmentView


class AnyTerm(Query):  # type: ignore[misc]
    """Documents with at least one of some terms, scores added up: what one typed word stands for, in one object.

    The same as an Or of Terms, without a Python object, a hash and a dispatch for each of them.
    """

    boost = 1.0

    def __init__(self, wanted: Sequence[tuple[str, bytes, float]]) -> None:
        """Args: field, text as indexed, and boost of each term."""
        self.wanted = tuple(wanted)
        self.fieldname = None

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self.wanted == other.wanted

    def __hash__(self) -> int:
        return hash(self.wanted)

    def __repr__(self) -> str:
        return f"AnyTerm({self.wanted!r})"

    def has_terms(self) -> bool:
        """It names terms."""
        return True

    def terms(self, phrases: bool = False) -> Iterator[tuple[str, bytes]]:
        """The terms it names."""
        return iter([(field, text) for field, text, _ in self.wanted])

    def estimate_size(self, ixreader: Any) -> int:
        """At most so many documents."""
        return int(self._spelt_out().estimate_size(ixreader))

    def matcher(self, searcher: Any, context: Any = None) -> matching.Matcher:
        """Whoosh's walk through the matches."""
        return self._spelt_out().matcher(searcher, context)

    def _spelt_out(self) -> Query:
        return Or([Term(field, text, boost=boost) for field, text, boost in self.wanted])


class ColumnFilter(Query):  # type: ignore[misc]
    """A query answered from columns or labels alone."""

    boost = 1.0
    fieldname: str

    @abstractmethod
    def document_mask(self, view: SegmentView) -> NDArray[np.bool_]:
        """Which documents of a segment match, deleted ones perhaps among them."""

    @abstractmethod
    def _key(self) -> tuple[Any, ...]:
        """What makes it equal to another."""

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self._key() == other._key()

    def __hash__(self) -> int:
        return hash((type(self).__name__, self._key()))

    def __repr__(self) -> str:
        return f"{type(self).__name__}{self._key()!r}"

    def estimate_size(self, ixreader: Any) -> int:
        """At most all documents."""
        return int(ixreader.doc_count())

    def matcher(self, searcher: Any, context: Any = None) -> matching.Matcher:
        """Whoosh's walk through the matches."""
        reader = searcher.reader()
        segment = reader.segment()
        if segment is None:
            return matching.NullMatcher()
        view = reader.storage().view(segment)
        mask = self.document_mask(view)
        found = np.nonzero(mask if view.living is None else mask & view.living)[0]
        return matching.ListMatcher(found.tolist(), all_weights=0.0) if len(found) else matching.NullMatcher()


class AnyLabel(ColumnFilter):
    """Documents with any label of a field."""

    def __init__(self, field: str) -> None:
        self.fieldname = field

    def document_mask(self, view: SegmentView) -> NDArray[np.bool_]:
        """Those with one."""
        table = view.labels.get(self.fieldname)
        return mask_of(view, None if table is None else table.documents)

    def _key(self) -> tuple[Any, ...]:
        return (self.fieldname,)


class NumberSpan(ColumnFilter):
    """Documents whose number in a column lies between two bounds, both included; None leaves an end open."""

    def __init__(self, field: str, least: int | None = None, most: int | None = None) -> None:
        self.fieldname = field
        self.least = least
        self.most = most

    def document_mask(self, view: SegmentView) -> NDArray[np.bool_]:
        """Those within the bounds."""
        values = view.opened.numbers(self.fieldname)
        if values is None:
            return mask_of(view, None)
        inside = np.ones(len(values), bool)
        if self.least is not None:
            inside &= values >= self.least
        if self.most is not None:
            inside &= values <= self.most
        return inside

    def _key(self) -> tuple[Any, ...]:
        return self.fieldname, self.least, self.most


class KeyIn(ColumnFilter):
    """Documents whose number in a column is one of a set."""

    def __init__(self, field: str, keys: frozenset[int]) -> None:
        self.fieldname = field
        self.keys = keys

    def document_mask(self, view: SegmentView) -> NDArray[np.bool_]:
        """Those in the set."""
        wanted = np.fromiter(self.keys, np.int64, len(self.keys))
        return mask_of(view, view.documents_with_keys(self.fieldname, wanted))

    def _key(self) -> tuple[Any, ...]:
        return self.fieldname, self.keys


def mask_of(view: SegmentView, documents: NDArray[Any] | None) -> NDArray[np.bool_]:
    """Some documents of a segment as a mask; None stands for none."""
    mask = np.zeros(view.documents, bool)
    if documents is not None:
        mask[documents] = True
    return mask
