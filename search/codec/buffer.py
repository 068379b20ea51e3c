"""The documents a writer has taken since its last flush, inverted into a segment when they are enough."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

import numpy as np
from whoosh import formats

from search.codec.columns import ColumnFileWriter
from search.codec.documents import ColumnBuffer, number_offsets, number_type, write_lengths
from search.codec.inversion import FieldBuffer, Lexicon, Vocabulary, bytes_of_lengths
from search.codec.postings import write_field
from search.codec.tokens import WordAnalyzer

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from search.codec.columns import Seal

_WORDS_KEPT: Final = 400_000  # words and their analysis are remembered from flush to flush, up to so many
_VALUES_KEPT: Final = 50_000
_FORMATS: Final = (formats.Existence, formats.Frequency, formats.Positions)


def check_schema(schema: Any) -> None:
    """Refuse what this codec does not keep, before anything is written.

    Raises:
        ValueError: a field is stored, has vectors, characters, boosts or a spelling field of its own.
    """
    for name, field in schema.items():
        if field.stored:
            raise ValueError(f"{name}: nothing is stored in this index; use a column")
        if field.column_type:
            number_type(field.column_type)
        if field.indexed and (type(field.format) not in _FORMATS or field.format.field_boost != 1.0):
            raise ValueError(f"{name}: only existence, frequencies and positions are kept, without boosts")
        if getattr(field, "vector", None) or (field.indexed and field.separate_spelling()):
            raise ValueError(f"{name}: vectors and spelling fields are not kept")


_Places: TypeAlias = "Sequence[int] | NDArray[np.uint32] | None"
_Cut: TypeAlias = "tuple[NDArray[np.uint32], _Places]"


class _Value(NamedTuple):
    """A field's value, ready to be kept: its tokens, if it is indexed, and its cell, if it has a column."""

    name: str
    numbers: NDArray[np.uint32] | None
    places: _Places
    cell: Any


class SegmentBuffer:
    """Documents on their way into one segment."""

    def __init__(self, schema: Any) -> None:
        self._schema = schema
        self._lexicon = Lexicon()
        self._fields: dict[str, FieldBuffer] = {}
        self._columns: dict[str, ColumnBuffer] = {}
        self.documents = 0
        self.tokens = 0
        self.dead: set[int] = set()
        self.labels: dict[str, dict[int, tuple[str, ...]]] = {}
        self.keys: dict[str, dict[int, int]] = {}

    def add(self, values: Mapping[str, Any], labels: Mapping[str, tuple[str, ...]]) -> int:
        """Take a document.

        Args:
            values: by field; None is left out.
            labels: by label field.

        Returns:
            Its number in this segment.

        Raises:
            ValueError: a value does not fit its field; the document was not taken.
            KeyError: there is no such field.
        """
        document = self.documents
        cut: dict[int, _Cut] = {}
        prepared = [self._prepare(name, value, cut) for name, value in values.items() if value is not None]
        for value in prepared:
            if value.numbers is not None:
                self._fields[value.name].add(document, value.numbers, value.places)
            if value.cell is not None:
                self._take_cell(value, document, values[value.name])
        for name, texts in labels.items():
            self.labels.setdefault(name, {})[document] = texts
        self.documents += 1
        return document

    def write(self, path: Path) -> tuple[Seal, dict[str, int]]:
        """Write the segment and start anew; words already analysed stay known.

        Returns:
            The seal of the file, and the total length of each scored field.
        """
        out = ColumnFileWriter(path)
        lengths: dict[str, int] = {}
        try:
            out.facts["fields"] = {}
            out.facts["offsets"] = number_offsets(self._schema)
            for name, buffer in self._fields.items():
                if len(buffer):
                    lengths.update(self._write_field(out, name, buffer))
            for name, column in self._columns.items():
                column.write(out, name, self.documents)
            seal = out.finish()
        except BaseException:
            out.abandon()
            raise
        self._renew()
        return seal, lengths

    def _write_field(self, out: ColumnFileWriter, name: str, buffer: FieldBuffer) -> dict[str, int]:
        inverted = buffer.invert(self.documents)
        if inverted is None:
            return {}
        arrays, lengths = inverted
        write_field(out, name, arrays, documents=self.documents)
        if not buffer.scored:
            return {}
        write_lengths(out, name, bytes_of_lengths(lengths))
        return {name: int(lengths.sum())}

    def _renew(self) -> None:
        if len(self._lexicon) > _WORDS_KEPT:
            self._lexicon = Lexicon()
            self._fields = {}
        self._fields = {
            name: FieldBuffer(buffer.vocabulary, keeps_places=buffer.keeps_places, scored=buffer.scored)
            for name, buffer in self._fields.items()
        }
        self._columns = {}
        self.documents = self.tokens = 0
        self.dead, self.labels, self.keys = set(), {}, {}

    def _prepare(self, name: str, value: Any, cut: dict[int, _Cut]) -> _Value:
        field = self._schema[name]
        cell = field.to_column_value(value) if field.column_type else None
        if not field.indexed:
            return _Value(name, None, None, cell)
        analyzer = field.analyzer
        by_word = isinstance(analyzer, WordAnalyzer)
        buffer = self._fields.get(name)
        if buffer is None:
            vocabulary = Vocabulary(self._lexicon, analyzer.terms if by_word else None)
            keeps = type(field.format) is formats.Positions
            buffer = self._fields[name] = FieldBuffer(vocabulary, keeps_places=keeps, scored=field.scorable)
        if not by_word:
            analysed, places = _analyse(buffer, field, value)
            self.tokens += len(analysed)
            return _Value(name, analysed, places, cell)
        known = cut.get(id(value))
        if known is None:
            tokens = analyzer.tokens(value)
            numbers = self._lexicon.numbers_for(tokens.language, tokens.apart)
            words = np.frombuffer(array("I", map(numbers.__getitem__, tokens.words)), np.uint32)
            known = (words, tokens.places) if tokens.apart is None else self._lexicon.spelt_out(words)
            self.tokens += len(known[0])
            if tokens is value:  # the caller holds it, so its identity is its own while this document is taken
                cut[id(value)] = known
        return _Value(name, *known, cell)

    def _take_cell(self, value: _Value, document: int, given: Any) -> None:
        column = self._columns.get(value.name)
        if column is None:
            column = self._columns[value.name] = ColumnBuffer(self._schema[value.name].column_type)
        column.add(document, value.cell)
        if isinstance(given, int):
            self.keys.setdefault(value.name, {})[given] = document


def _analyse(buffer: FieldBuffer, field: Any, value: Any) -> tuple[NDArray[np.uint32], list[int] | None]:
    """Through Whoosh's own analysis; short values come again and again, so they are remembered."""
    vocabulary = buffer.vocabulary
    key = tuple(value) if isinstance(value, list) else value
    if not buffer.keeps_places and key in vocabulary.values:
        return vocabulary.values[key], None
    found: list[int] = []
    places: list[int] = []
    for term, frequency, _, encoded in field.index(value):
        found.extend([vocabulary.number(term)] * frequency)
        if buffer.keeps_places:
            places.extend(field.format.decode_positions(encoded))
    numbers = np.array(found, np.uint32)
    if buffer.keeps_places:
        return numbers, places
    if len(vocabulary.values) < _VALUES_KEPT:
        vocabulary.values[key] = numbers
    return numbers, None
