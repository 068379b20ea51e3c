"""Whoosh's own interfaces over the columns, so that its searchers, matchers and collectors work on the same segments.

The array evaluator does the everyday work; whatever it does not know goes through here, and so do the tests that
compare the two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from whoosh.codec import base
from whoosh.reading import TermInfo, TermNotFound

from search.codec.documents import LENGTH_OF_BYTE, BytesReader, NumberReader, number_type
from search.codec.matcher import PostingsMatcher
from search.codec.spelling import near_terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from search.codec.postings import FieldPostings
    from search.codec.segment import SegmentView


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

    def matcher(self, fieldname: str, text: bytes, format_: Any, scorer: Any = None) -> PostingsMatcher:
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
