"""Whoosh's own interfaces over the columns, so that its searchers, matchers and collectors work on the same segments.

The array evaluator does the everyday work; whatever it does not know goes through here, and so do the tests that
compare the two.
"""

from __future__ import annotations

import bisect
import struct
from typing import TYPE_CHECKING, Any, Final

from whoosh.codec import base
from whoosh.matching import LeafMatcher, ReadTooFar
from whoosh.reading import TermInfo, TermNotFound

from search.codec.documents import LENGTH_OF_BYTE, BytesReader, NumberReader, number_type
from search.codec.spelling import near_terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from search.codec.postings import FieldPostings
    from search.codec.segment import SegmentView

_FREQUENCY: Final = struct.Struct("!I")  # Whoosh's Frequency format


class DocumentsReader(base.PerDocumentReader):  # type: ignore[misc]
    """Whoosh's view of the documents of a segment."""

    def __init__(self, view: SegmentView) -> None:
        self._view = view
        self._lengths: dict[str, list[int]] = {}

    def doc_count(self) -> int:
        """Living documents."""
        return self._view.documents - len(self._view.dead)

    def doc_count_all(self) -> int:
        """All documents."""
        return self._view.documents

    def has_deletions(self) -> bool:
        """Some documents are deleted."""
        return bool(self._view.dead)

    def is_deleted(self, docnum: int) -> bool:
        """A document is deleted."""
        return docnum in self._view.dead

    def deleted_docs(self) -> Iterable[int]:
        """Deleted documents, ascending."""
        return sorted(self._view.dead)

    def supports_columns(self) -> bool:
        """There are columns."""
        return True

    def has_column(self, fieldname: str) -> bool:
        """There is a column of this name."""
        file = self._view.opened.file
        return f"#{fieldname}" in file or f"#{fieldname}.text" in file

    def column_reader(self, fieldname: str, column: object) -> Any:
        """Whoosh's reader of a column."""
        if number_type(column) is None:
            return BytesReader(self._view.opened.texts(fieldname) or [])
        values = self._view.opened.stored_numbers(fieldname)
        if values is None:
            raise KeyError(fieldname)
        return NumberReader(values)

    def doc_field_length(self, docnum: int, fieldname: str, default: int = 0) -> int:
        """The length of a field in a document, as rounded by Whoosh."""
        lengths = self._lengths.get(fieldname)
        if lengths is None:
            lengths = self._lengths[fieldname] = self._view.opened.lengths(fieldname).tolist()
        return lengths[docnum] or default

    def field_length(self, fieldname: str) -> int:
        """The length of a field in all documents together."""
        return self._view.opened.field_lengths.get(fieldname, 0)

    def min_field_length(self, fieldname: str) -> int:
        """The least length of a field."""
        return int(self._view.opened.lengths(fieldname).min(initial=0))

    def max_field_length(self, fieldname: str) -> int:
        """The greatest length of a field."""
        return int(self._view.opened.lengths(fieldname).max(initial=0))

    def stored_fields(self, docnum: int) -> dict[str, Any]:
        """Nothing is stored in the index."""
        return {}


class PostingsReader(base.TermsReader):  # type: ignore[misc]
    """Whoosh's view of the terms of a segment."""

    def __init__(self, view: SegmentView) -> None:
        self.fields = view.opened.fields

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        field = self.fields.get(term[0])
        return field is not None and field.dictionary.find(term[1]) >= 0

    def cursor(self, fieldname: str, fieldobj: Any) -> base.FieldCursor:
        """A walk through the terms of a field."""
        field = self.fields.get(fieldname)
        return base.EmptyCursor() if field is None else TermCursor(field, fieldobj)

    def indexed_field_names(self) -> Iterable[str]:
        """Fields with terms."""
        return self.fields.keys()

    def terms(self) -> Iterator[tuple[str, bytes]]:
        """All terms, sorted."""
        for name in sorted(self.fields):
            for term in self.fields[name].dictionary.terms():
                yield name, term

    def terms_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[str, bytes]]:
        """The terms of a field from one on."""
        field = self.fields.get(fieldname)
        if field is not None:
            for term in field.dictionary.terms(field.dictionary.lower_bound(prefix)):
                yield fieldname, term

    def items(self) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        """All terms with their figures."""
        for name, term in self.terms():
            yield (name, term), self.term_info(name, term)

    def items_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        """The terms of a field from one on, with their figures."""
        for name, term in self.terms_from(fieldname, prefix):
            yield (name, term), self.term_info(name, term)

    def term_info(self, fieldname: str, text: bytes) -> TermInfo:
        """The figures of a term."""
        field, first, last = self._extent(fieldname, text)
        frequencies = field.frequencies(first, last)
        lengths = LENGTH_OF_BYTE[field.lengths(first, last)]
        ids = field.ids.span(first, last)
        return TermInfo(
            weight=float(frequencies.sum()),
            df=last - first,
            minlength=int(lengths.min()),
            maxlength=int(lengths.max()),
            maxweight=float(frequencies.max()),
            minid=int(ids[0]),
            maxid=int(ids[-1]),
        )

    def frequency(self, fieldname: str, text: bytes) -> float:
        """How often a term stands in all documents."""
        field = self.fields.get(fieldname)
        extent = field.find(text) if field else None
        return float(field.frequencies(*extent).sum()) if field and extent else 0.0

    def doc_frequency(self, fieldname: str, text: bytes) -> int:
        """In how many documents a term stands."""
        field = self.fields.get(fieldname)
        return field.count(text) if field else 0

    def matcher(self, fieldname: str, text: bytes, format_: Any, scorer: Any = None) -> LeafMatcher:
        """Whoosh's walk through the postings of a term."""
        field, _, _ = self._extent(fieldname, text)
        return PostingsMatcher(field, text, format_, scorer)

    def _extent(self, fieldname: str, text: bytes) -> tuple[FieldPostings, int, int]:
        field = self.fields.get(fieldname)
        extent = field.find(text) if field else None
        if field is None or extent is None:
            raise TermNotFound(f"No term {fieldname}:{text!r}")
        return field, *extent


class TermCursor(base.FieldCursor):  # type: ignore[misc]
    """A walk through the terms of a field."""

    def __init__(self, field: FieldPostings, fieldobj: Any) -> None:
        self.dictionary = field.dictionary
        self._field = fieldobj
        self._at = 0

    def first(self) -> str | None:
        """Go to the first term."""
        self._at = 0
        return self.text()

    def find(self, string: str | bytes) -> str | None:
        """Go to the first term not less than this."""
        wanted = string if isinstance(string, bytes) else self._field.to_bytes(string)
        self._at = self.dictionary.lower_bound(wanted)
        return self.text()

    def next(self) -> str | None:
        """Go to the next term."""
        self._at += 1
        return self.text()

    def text(self) -> str | None:
        """The term one is at."""
        if not self.is_valid():
            return None
        text: str = self._field.from_bytes(self.dictionary.term(self._at))
        return text

    def term(self) -> str | None:
        """The term one is at."""
        return self.text()

    def is_valid(self) -> bool:
        """One is at a term."""
        return self._at < self.dictionary.size


class NearWords(base.Automata):  # type: ignore[misc]
    """Finds misspelt words by arrays instead of an automaton."""

    def terms_within(self, fieldcur: Any, uterm: str, maxdist: int, prefix: int = 0) -> Iterable[str]:
        """The terms within some edits of a word."""
        if not isinstance(fieldcur, TermCursor):
            return []
        return [near.text for near in near_terms(fieldcur.dictionary, uterm, distance=maxdist, prefix=prefix)]


class PostingsMatcher(LeafMatcher):  # type: ignore[misc]
    """A walk through the postings of one term."""

    def __init__(self, field: FieldPostings, text: bytes, format_: Any, scorer: Any) -> None:
        self.format = format_
        self.scorer = scorer
        self._term = (field.field, text)
        self._field = field
        self._number = field.dictionary.find(text)
        first, last = field.extent(self._number)
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
            starts, counts = self._field.positions(self._number)
            self._places = starts.tolist(), counts.tolist()
        start, count = self._places[0][self._at], self._places[1][self._at]
        places = self._field.places
        positions: list[int] = places.span(start, start + count).tolist() if places is not None else []
        return positions
