"""The documents a writer has taken since its last flush, inverted into a segment when they are enough."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from whoosh import formats
from whoosh.util.numeric import length_to_byte

from search.codec.columns import ColumnFileWriter
from search.codec.documents import ColumnBuffer, number_offsets, number_type, write_lengths
from search.codec.inversion import NO_TERM, FieldBuffer
from search.codec.postings import write_field
from search.codec.tokens import Tokens, WordAnalyzer

if TYPE_CHECKING:
    from pathlib import Path

    from search.codec.columns import Seal

_VOCABULARY_KEPT: Final = 300_000  # terms remembered from flush to flush, per field
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


class SegmentBuffer:
    """Documents on their way into one segment."""

    def __init__(self, schema: Any) -> None:
        self._schema = schema
        self._fields: dict[str, FieldBuffer] = {}
        self._columns: dict[str, ColumnBuffer] = {}
        self._lengths: dict[str, int] = {}
        self.documents = 0
        self.tokens = 0
        self.dead: set[int] = set()
        self.labels: dict[str, dict[int, tuple[str, ...]]] = {}
        self.keys: dict[str, dict[int, int]] = {}

    def add(self, values: dict[str, Any], labels: dict[str, tuple[str, ...]]) -> int:
        """Take a document.

        Args:
            values: by field; None is left out.
            labels: by label field.

        Returns:
            Its number in this segment.

        Raises:
            ValueError: a value does not fit its field; the document was not taken.
        """
        document = self.documents
        prepared = [self._prepare(name, value) for name, value in values.items() if value is not None]
        for name, numbers, places, cell in prepared:
            field = self._schema[name]
            if numbers is not None:
                self._take(name, field, document, numbers, places)
            if field.column_type:
                column = self._columns.get(name)
                if column is None:
                    column = self._columns[name] = ColumnBuffer(field.column_type)
                column.add(document, cell)
                if isinstance(cell, int) and isinstance(values[name], int):
                    self.keys.setdefault(name, {})[values[name]] = document
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
        try:
            out.facts["fields"] = {}
            out.facts["offsets"] = number_offsets(self._schema)
            for name, buffer in self._fields.items():
                if buffer.size:
                    self._write_field(out, name, buffer)
            for name, column in self._columns.items():
                column.write(out, name, self.documents)
            seal = out.finish()
        except BaseException:
            out.abandon()
            raise
        lengths = self._lengths
        self._renew()
        return seal, lengths

    def _write_field(self, out: ColumnFileWriter, name: str, buffer: FieldBuffer) -> None:
        arrays = buffer.invert(self.documents)
        if arrays is None:
            return
        write_field(out, name, arrays, documents=self.documents)
        if buffer.scored:
            lengths = np.zeros(self.documents, np.uint8)
            pairs = np.array(buffer.length_bytes).reshape(-1, 2)
            lengths[pairs[:, 0]] = pairs[:, 1]
            write_lengths(out, name, lengths)

    def _renew(self) -> None:
        for name, buffer in list(self._fields.items()):
            fresh = FieldBuffer(keeps_places=buffer.keeps_places, scored=buffer.scored)
            if len(buffer.vocabulary) < _VOCABULARY_KEPT:
                fresh.vocabulary, fresh.words, fresh.values = buffer.vocabulary, buffer.words, buffer.values
            self._fields[name] = fresh
        self._columns = {}
        self._lengths = {}
        self.documents = self.tokens = 0
        self.dead, self.labels, self.keys = set(), {}, {}

    def _prepare(self, name: str, value: Any) -> tuple[str, array[int] | None, Any, Any]:
        field = self._schema[name]
        numbers = places = None
        if field.indexed:
            buffer = self._fields.get(name)
            if buffer is None:
                keeps = type(field.format) is formats.Positions
                buffer = self._fields[name] = FieldBuffer(keeps_places=keeps, scored=field.scorable)
            if isinstance(field.analyzer, WordAnalyzer) and isinstance(value, str):
                numbers, places = _cut(buffer, field.analyzer, value)
            else:
                numbers, places = _analyse(buffer, field, value)
        cell = field.to_column_value(value) if field.column_type else None
        return name, numbers, places, cell

    def _take(self, name: str, field: Any, document: int, numbers: array[int], places: Any) -> None:
        buffer = self._fields[name]
        buffer.add(document, numbers, places)
        self.tokens += len(numbers)
        if field.scorable:
            length = len(numbers) - numbers.count(NO_TERM)
            if length:
                buffer.length_bytes.append((document, length_to_byte(length)))
                self._lengths[name] = self._lengths.get(name, 0) + length


def _cut(buffer: FieldBuffer, analyzer: WordAnalyzer, value: str) -> tuple[array[int], Any]:
    tokens: Tokens = analyzer.tokens(value)
    language = tokens.language
    numbers = buffer.words.get(language) or buffer.numbers_for(language, lambda word: analyzer.term(language, word))
    return array("I", map(numbers.__getitem__, tokens.words)), tokens.places


def _analyse(buffer: FieldBuffer, field: Any, value: Any) -> tuple[array[int], Any]:
    """Through Whoosh's own analysis; short values come again and again, so they are remembered."""
    key = tuple(value) if isinstance(value, list) else value
    if not buffer.keeps_places and key in buffer.values:
        return buffer.values[key], None
    numbers = array("I")
    places: list[int] = []
    for term, frequency, _, encoded in field.index(value):
        number = buffer.number(term)
        numbers.extend([number] * frequency)
        if buffer.keeps_places:
            places.extend(field.format.decode_positions(encoded))
    if buffer.keeps_places:
        return numbers, places
    if len(buffer.values) < _VALUES_KEPT:
        buffer.values[key] = numbers
    return numbers, None
