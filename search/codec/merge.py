"""Merging segments by moving arrays: no posting is looked at in Python.

The merged vocabulary is walked in slices of half a million postings; for a slice, the postings of all sources are
put behind each other and gathered into the order of the new terms. So the memory of a merge is that of a slice and of
the vocabulary, whatever the size of the segments.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from search.codec.columns import ColumnFileWriter
from search.codec.dictionary import write_dictionary
from search.codec.documents import LENGTH_OF_BYTE, number_offsets, number_type, write_bytes, write_lengths
from search.codec.labels import LabelTable, join
from search.codec.postings import SATURATED, encode, gather, id_type, marks_among

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from search.codec.columns import Seal
    from search.codec.postings import FieldPostings
    from search.codec.segment import SegmentView

_SLICE: Final = 500_000  # postings moved at once


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """A segment to be merged: its view, and for each document its new number, -1 for deleted ones."""

    view: SegmentView
    new_numbers: NDArray[np.int64]
    labels: dict[str, LabelTable]

    @property
    def living(self) -> NDArray[np.bool_]:
        """Which documents go on."""
        return self.new_numbers >= 0


def number_sources(views: Sequence[tuple[SegmentView, dict[str, LabelTable]]]) -> tuple[list[Source], int]:
    """The sources of a merge with their new document numbers, and how many documents there will be."""
    sources, base = [], 0
    for view, labels in views:
        living = view.living if view.living is not None else np.ones(view.documents, bool)
        numbers = np.where(living, np.cumsum(living) - 1 + base, -1)
        sources.append(Source(view, numbers, labels))
        base += int(living.sum())
    return sources, base


def merge_labels(sources: Sequence[Source]) -> dict[str, LabelTable]:
    """The labels of the merged segment."""
    fields = sorted({field for source in sources for field in source.labels})
    return {
        field: join([source.labels[field].moved(source.new_numbers) for source in sources if field in source.labels])
        for field in fields
    }


def merge_columns(path: Path, sources: Sequence[Source], documents: int, schema: Any) -> tuple[Seal, dict[str, int]]:
    """Write the merged column file.

    Args:
        path: the new file.
        sources: what is merged, in order.
        documents: how many living documents they have together.
        schema: the Whoosh schema; fields no longer in it are dropped.

    Returns:
        The seal of the file, and the total length of each scored field.
    """
    out = ColumnFileWriter(path)
    try:
        out.facts["fields"] = {}
        out.facts["offsets"] = number_offsets(schema)
        lengths = _merge_lengths(out, sources, documents, schema)
        for name, field in schema.items():
            if field.column_type:
                _merge_column(out, name, field.column_type, sources)
        for name, field in schema.items():
            parts = [
                (source, source.view.opened.fields[name]) for source in sources if name in source.view.opened.fields
            ]
            if parts and field.indexed:
                _FieldMerge(out, name, parts, documents).run()
        return out.finish(), lengths
    except BaseException:
        out.abandon()
        raise


def _merge_lengths(out: ColumnFileWriter, sources: Sequence[Source], documents: int, schema: Any) -> dict[str, int]:
    totals = {}
    for name, field in schema.items():
        parts = [source.view.opened.length_bytes(name) for source in sources]
        if field.indexed and field.scorable and any(part is not None for part in parts):
            merged = np.zeros(documents, np.uint8)
            for source, part in zip(sources, parts, strict=True):
                if part is not None:
                    merged[source.new_numbers[source.living]] = part[source.living]
            write_lengths(out, name, merged)
            totals[name] = int(LENGTH_OF_BYTE[merged].sum())
    return totals


def _merge_column(out: ColumnFileWriter, name: str, column: Any, sources: Sequence[Source]) -> None:
    kind = number_type(column)
    default = column.default_value()
    if kind is not None:
        numbers = []
        for source in sources:
            values = source.view.opened.stored_numbers(name)
            living = source.living
            numbers.append(values[living] if values is not None else np.full(int(living.sum()), default, kind))
        out.add(f"#{name}", np.concatenate(numbers).astype(kind))
        return
    texts: list[bytes] = []
    for source in sources:
        values_of = source.view.opened.texts(name) or [default] * source.view.documents
        texts.extend(values_of[document] for document in np.nonzero(source.living)[0].tolist())
    write_bytes(out, name, texts)


class _FieldMerge:
    """The merge of one field."""

    def __init__(
        self, out: ColumnFileWriter, name: str, parts: list[tuple[Source, FieldPostings]], documents: int
    ) -> None:
        self._out = out
        self._name = name
        self._parts = parts
        self._ids_type = id_type(documents)
        self._coded = any(field.codes is not None for _, field in parts)
        self._placed = all(field.has_places for _, field in parts)
        self._terms, self._moves = _merge_terms([field.dictionary.terms() for _, field in parts])

    def run(self) -> None:
        """Write the columns of the field."""
        postings, places, widest = self._totals()
        ids = self._out.reserve(f"{self._name}.ids", self._ids_type, postings)
        codes = self._out.reserve(f"{self._name}.codes", "<u2", postings) if self._coded else None
        positions = self._out.reserve(f"{self._name}.places", widest, places) if self._placed else None
        counts = np.zeros(len(self._terms), np.int64)
        marks: list[NDArray[np.int64]] = [np.zeros(1, np.int64)]
        many: list[NDArray[np.int64]] = []
        many_counts: list[NDArray[np.int64]] = []
        done = placed = most = 0
        for low, high in self._slices():
            piece = self._piece(low, high)
            numbers = piece.terms - low
            counts[low:high] = np.bincount(numbers, minlength=high - low)
            ids.append(piece.ids)
            if codes is not None:
                codes.append(encode(piece.frequencies, piece.lengths))
            saturated = np.nonzero(piece.frequencies >= SATURATED)[0]
            many.append(saturated + done)
            many_counts.append(piece.frequencies[saturated])
            if positions is not None and piece.places is not None:
                positions.append(piece.places)
                marks.append(marks_among(piece.frequencies, postings=done, places=placed))
                placed += len(piece.places)
            most = max(most, int(piece.frequencies.max(initial=0)))
            done += len(piece.ids)
            for source, _ in self._parts:
                source.view.opened.file.let_go()  # or all segments would be in memory at the end
        if self._placed:
            self._out.add(f"{self._name}.marks", np.concatenate(marks).astype("<u8"))
        self._finish(counts, np.concatenate(many), np.concatenate(many_counts), most)

    def _finish(
        self, counts: NDArray[np.int64], many: NDArray[np.int64], many_counts: NDArray[np.int64], most: int
    ) -> None:
        alive = counts > 0
        terms = (
            self._terms if alive.all() else [t for t, lives in zip(self._terms, alive.tolist(), strict=True) if lives]
        )
        write_dictionary(self._out, self._name, terms)
        self._out.add(f"{self._name}.firsts", _ends(counts[alive]).astype("<u4"))
        if len(many):
            self._out.add(f"{self._name}.many", many.astype("<u4"))
            self._out.add(f"{self._name}.many_counts", many_counts.astype("<u4"))
        self._out.facts["fields"][self._name] = {"most": most}

    def _totals(self) -> tuple[int, int, str]:
        """Postings and positions that go on, and a type wide enough for positions."""
        postings = places = 0
        widest = "<u2"
        for source, field in self._parts:
            if source.living.all():
                postings += len(field.ids)
                places += len(field.places) if field.places is not None else 0
            else:
                for low in range(0, len(field.ids), _SLICE):
                    high = min(low + _SLICE, len(field.ids))
                    kept = source.living[field.ids.span(low, high)]
                    postings += int(kept.sum())
                    places += int(field.frequencies(low, high)[kept].sum())
            if field.places is not None and field.places.dtype.itemsize > 2:
                widest = "<u4"
        return postings, places, widest

    def _slices(self) -> Iterator[tuple[int, int]]:
        """Runs of new terms with about `_SLICE` postings."""
        totals = np.zeros(len(self._terms), np.int64)
        for (_, field), moves in zip(self._parts, self._moves, strict=True):
            firsts = field.firsts().astype(np.int64)
            totals[moves] += firsts[1:] - firsts[:-1]
        ends = np.cumsum(totals)
        low = 0
        while low < len(ends):
            before = int(ends[low - 1]) if low else 0
            high = max(low + 1, int(np.searchsorted(ends, before + _SLICE, side="right")))
            yield low, high
            low = high

    def _piece(self, low: int, high: int) -> _Piece:
        """The postings of the new terms ``low`` to ``high``, in their final order."""
        parts = [
            _part(source, field, moves, low, high, placed=self._placed)
            for (source, field), moves in zip(self._parts, self._moves, strict=True)
        ]
        piece = _Piece(
            np.concatenate([part.terms for part in parts]),
            np.concatenate([part.ids for part in parts]),
            np.concatenate([part.frequencies for part in parts]),
            np.concatenate([part.lengths for part in parts]),
            np.concatenate([part.places for part in parts if part.places is not None]) if self._placed else None,
        )
        # Sources are ordered by document, terms within a source are ordered: a stable sort by term finishes it.
        order = np.argsort(piece.terms, kind="stable")
        places = piece.places
        if places is not None:
            starts = np.cumsum(piece.frequencies) - piece.frequencies
            places = places[gather(starts[order], piece.frequencies[order])]
        return _Piece(piece.terms[order], piece.ids[order], piece.frequencies[order], piece.lengths[order], places)


@dataclass(frozen=True, slots=True, eq=False)
class _Piece:
    """Postings, one beside the other: new term numbers, new documents, frequencies, length bytes, positions."""

    terms: NDArray[np.int64]
    ids: NDArray[np.int64]
    frequencies: NDArray[np.int64]
    lengths: NDArray[np.uint8]
    places: NDArray[Any] | None


def _part(
    source: Source, field: FieldPostings, moves: NDArray[np.int64], low: int, high: int, *, placed: bool
) -> _Piece:
    first_term, last_term = np.searchsorted(moves, (low, high)).tolist()
    firsts = field.firsts()[first_term : last_term + 1].astype(np.int64)
    first, last = (int(firsts[0]), int(firsts[-1])) if first_term < last_term else (0, 0)
    terms = np.repeat(moves[first_term:last_term], np.diff(firsts)) if first < last else np.empty(0, np.int64)
    ids = source.new_numbers[field.ids.span(first, last)]
    frequencies = field.frequencies(first, last)
    lengths = field.lengths(first, last)
    places = None
    if placed and field.places is not None:
        place_first = field.place_before(first)
        places = field.places.span(place_first, place_first + int(frequencies.sum()))
    kept = ids >= 0
    if not kept.all():
        if places is not None:
            starts = np.cumsum(frequencies) - frequencies
            places = places[gather(starts[kept], frequencies[kept])]
        terms, ids, frequencies, lengths = terms[kept], ids[kept], frequencies[kept], lengths[kept]
    return _Piece(terms, ids, frequencies, lengths, places)


def _merge_terms(vocabularies: list[list[bytes]]) -> tuple[list[bytes], list[NDArray[np.int64]]]:
    """All terms, sorted, and for each vocabulary the new number of each of its terms."""
    if len(vocabularies) == 1:
        return vocabularies[0], [np.arange(len(vocabularies[0]), dtype=np.int64)]
    number: dict[bytes, int] = {}
    terms: list[bytes] = []
    for term in sorted(chain.from_iterable(vocabularies)):  # sorted runs: a merge, not a sort
        if term not in number:
            number[term] = len(terms)
            terms.append(term)
    moves = [np.fromiter(map(number.__getitem__, one), np.int64, len(one)) for one in vocabularies]
    return terms, moves


def _ends(counts: NDArray[np.int64]) -> NDArray[np.int64]:
    return np.concatenate([np.zeros(1, np.int64), np.cumsum(counts)])
