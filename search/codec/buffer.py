"""The documents a writer has taken since its last flush, inverted into a segment when they are enough."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np
from whoosh import formats

from search.codec.columns import ColumnFileWriter
from search.codec.documents import ColumnBuffer, number_offsets, number_type, write_lengths
from search.codec.inversion import FieldBuffer, Vocabulary, bytes_of_lengths
from search.codec.lexicon import Lexicon
from search.codec.postings import write_field
from search.codec.tokens import WordAnalyzer

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from search.codec.columns import Seal
    from search.codec.lexicon import Numbered
    from search.codec.tokens import Parting, Tokens

_WORDS_KEPT: Final = 400_000  # words and their analysis are remembered from flush to flush, up to so many
_VALUES_KEPT: Final = 50_000
_TEXT_AT_ONCE: Final = 1 << 17  # characters that wait to be parted together: some thirty articles
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


class _Value(NamedTuple):
    """A field's value, ready to be kept: its words or terms, if it is indexed, and its cell, if it has a column."""

    name: str
    words: Tokens | None
    terms: Numbered | None
    cell: Any


class _Text(NamedTuple):
    """Words of a document, for all fields made of them."""

    words: Tokens
    document: int
    buffers: list[FieldBuffer]


class SegmentBuffer:
    """Documents on their way into one segment."""

    def __init__(self, schema: Any) -> None:
        self._schema = schema
        self._lexicon = Lexicon()
        self._fields: dict[str, FieldBuffer] = {}
        self._columns: dict[str, ColumnBuffer] = {}
        self._texts: list[_Text] = []
        self._characters = 0
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
        prepared = [self._prepare(name, value) for name, value in values.items() if value is not None]
        texts: dict[int, _Text] = {}
        for value in prepared:
            if value.words is not None:
                text = texts.setdefault(id(value.words), _Text(value.words, document, []))
                text.buffers.append(self._fields[value.name])
            if value.terms is not None:
                self._take([self._fields[value.name]], document, value.terms)
            if value.cell is not None:
                self._take_cell(value, document, values[value.name])
        for name, own in labels.items():
            self.labels.setdefault(name, {})[document] = own
        self.documents += 1
        self._take_texts(texts.values())
        return document

    def write(self, path: Path) -> tuple[Seal, dict[str, int]]:
        """Write the segment and start anew; words already analysed stay known.

        Returns:
            The seal of the file, and the total length of each scored field.
        """
        self._part_texts()
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

    def _prepare(self, name: str, value: Any) -> _Value:
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
        if by_word:
            return _Value(name, analyzer.tokens(value), None, cell)
        return _Value(name, None, _analyse(buffer, field, value), cell)

    def _take(self, buffers: Sequence[FieldBuffer], document: int, numbered: Numbered) -> None:
        self.tokens += len(numbered[0])
        for buffer in buffers:
            buffer.add(document, *numbered)

    def _take_texts(self, texts: Iterable[_Text]) -> None:
        for text in texts:
            if text.words.parting is None:
                self._take(text.buffers, text.document, self._lexicon.number_words(text.words))
            else:
                self._texts.append(text)
                self._characters += len(text.words)
        if self._characters >= _TEXT_AT_ONCE:
            self._part_texts()

    def _part_texts(self) -> None:
        """Part the texts that wait, those of a language together: arrays cost by the call more than by the word."""
        alike: dict[tuple[str, Parting | None], list[_Text]] = defaultdict(list)
        for text in self._texts:
            alike[text.words.language, text.words.parting].append(text)
        for texts in alike.values():
            for text, numbered in zip(texts, self._lexicon.number_texts([text.words for text in texts]), strict=True):
                self._take(text.buffers, text.document, numbered)
        self._texts, self._characters = [], 0

    def _take_cell(self, value: _Value, document: int, given: Any) -> None:
        column = self._columns.get(value.name)
        if column is None:
            column = self._columns[value.name] = ColumnBuffer(self._schema[value.name].column_type)
        column.add(document, value.cell)
        if isinstance(given, int):
            self.keys.setdefault(value.name, {})[given] = document


def _analyse(buffer: FieldBuffer, field: Any, value: Any) -> Numbered:
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
