"""Segments: what the TOC remembers of one, and its open files.

`ColumnarSegment` is the value Whoosh keeps in its TOC: names, counts, seals and the numbers of deleted documents;
plain data, so that reading a TOC needs nothing but this class. `OpenSegment` is the opened column file with
everything derived from it; it never changes and outlives commits. `SegmentView` adds what does change: the deleted
documents and the labels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np
from whoosh.codec import base

from search.codec import readers
from search.codec.columns import ColumnFile, Seal
from search.codec.documents import LENGTH_OF_BYTE, read_bytes, read_lengths, read_numbers, read_ordinals
from search.codec.labels import LabelTable, read_labels
from search.codec.postings import FieldPostings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from numpy.typing import NDArray

COLUMNS_EXTENSION: Final = ".cols"


class ColumnarSegment(base.Segment):  # type: ignore[misc]
    """One segment as the TOC knows it."""

    def __init__(self, indexname: str, documents: int = 0) -> None:
        super().__init__(indexname)
        self.documents = documents
        self.seal = Seal(0, 0)
        self.field_lengths: dict[str, int] = {}
        self.labels_generation = 0
        self.labels_seal: Seal | None = None
        self.dead: set[int] = set()

    def __getstate__(self) -> dict[str, Any]:
        state = dict(self.__dict__)
        state["dead"] = np.array(sorted(self.dead), dtype="<u4").tobytes()
        state["seal"] = tuple(self.seal)
        state["labels_seal"] = tuple(self.labels_seal) if self.labels_seal else None
        return state

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self.dead = set(np.frombuffer(state["dead"], dtype="<u4").tolist())
        self.seal = Seal(*state["seal"])
        self.labels_seal = Seal(*state["labels_seal"]) if state["labels_seal"] else None

    def codec(self) -> base.Codec:
        """How Whoosh finds the readers of this segment."""
        return ColumnarCodec()

    def columns_name(self) -> str:
        """The name of its column file."""
        return str(self.make_filename(COLUMNS_EXTENSION))

    def labels_name(self) -> str:
        """The name of its file of labels."""
        return str(self.make_filename(f".{self.labels_generation}.labels"))

    def file_names(self) -> set[str]:
        """All files that belong to it."""
        names = {self.columns_name()}
        return names | {self.labels_name()} if self.labels_seal else names

    def doc_count_all(self) -> int:
        """Documents, deleted ones among them."""
        return self.documents

    def deleted_count(self) -> int:
        """Deleted documents."""
        return len(self.dead)

    def deleted_docs(self) -> Iterator[int]:
        """The numbers of deleted documents."""
        return iter(sorted(self.dead))

    def delete_document(self, docnum: int, delete: bool = True) -> None:
        """Mark a document as deleted, or as living again."""
        if delete:
            self.dead.add(docnum)
        else:
            self.dead.discard(docnum)

    def is_deleted(self, docnum: int) -> bool:
        """A document is marked as deleted."""
        return docnum in self.dead

    def should_assemble(self) -> bool:
        """It is one file already."""
        return False


class ColumnarCodec(base.Codec):  # type: ignore[misc]
    """Tells Whoosh who reads a segment. Writing goes through `ColumnarWriter`, not through Whoosh's own."""

    def per_document_reader(self, storage: Any, segment: ColumnarSegment) -> base.PerDocumentReader:
        """Whoosh's view of documents."""
        return readers.DocumentsReader(storage.view(segment))

    def terms_reader(self, storage: Any, segment: ColumnarSegment) -> base.TermsReader:
        """Whoosh's view of terms."""
        return readers.PostingsReader(storage.view(segment))

    def automata(self, storage: Any, segment: ColumnarSegment) -> base.Automata:
        """Whoosh's way to misspelt words."""
        return readers.NearWords()


class OpenSegment:
    """The open column file of a segment, and what was derived from it. Never changes: kept from commit to commit."""

    def __init__(self, path: Path, segment: ColumnarSegment) -> None:
        self.name: str = segment.segment_id()
        self.documents: int = segment.doc_count_all()
        self.field_lengths = dict(segment.field_lengths)
        self.file = ColumnFile(path, segment.seal)
        self.fields = {field: FieldPostings(self.file, field) for field in self.file.facts["fields"]}
        self._kept: dict[Any, Any] = {}

    def remember(self, key: object, make: Callable[[], Any]) -> Any:
        """A value derived once and kept while the segment is open."""
        try:
            return self._kept[key]
        except KeyError:
            value = self._kept[key] = make()
            return value

    def stored_numbers(self, name: str) -> NDArray[Any] | None:
        """A number column as Whoosh stores it: signed numbers are moved up by half their range."""
        values: NDArray[Any] | None = self.remember(("stored", name), lambda: read_numbers(self.file, name))
        return values

    def numbers(self, name: str) -> NDArray[np.int64] | None:
        """A column of whole numbers, as they were given."""

        def make() -> NDArray[np.int64] | None:
            values = self.stored_numbers(name)
            if values is None:
                return None
            offset = int(self.file.facts.get("offsets", {}).get(name, 0))
            return (values.astype(np.uint64) - np.uint64(offset)).view(np.int64)

        numbers: NDArray[np.int64] | None = self.remember(("numbers", name), make)
        return numbers

    def texts(self, name: str) -> list[bytes] | None:
        """A bytes column."""
        values: list[bytes] | None = self.remember(("texts", name), lambda: read_bytes(self.file, name))
        return values

    def ordinals(self, name: str) -> tuple[list[str], NDArray[np.int64]]:
        """A bytes column as its distinct texts, sorted, and for each document the place of its own; -1 for none."""

        def make() -> tuple[list[str], NDArray[np.int64]]:
            texts, places = read_ordinals(self.file, name, self.documents)
            return [text.decode("utf-8", "replace") for text in texts], places

        pair: tuple[list[str], NDArray[np.int64]] = self.remember(("ordinals", name), make)
        return pair

    def length_bytes(self, field: str) -> NDArray[np.uint8] | None:
        """Length bytes of a scored field."""
        values: NDArray[np.uint8] | None = self.remember(("lengths", field), lambda: read_lengths(self.file, field))
        return values

    def lengths(self, field: str) -> NDArray[np.int64]:
        """Lengths of a scored field, as rounded by Whoosh; 0 where a document has none."""
        codes = self.length_bytes(field)
        return np.zeros(self.documents, np.int64) if codes is None else LENGTH_OF_BYTE[codes]

    def order_by(self, name: str, *, descending: bool) -> NDArray[np.int64]:
        """All documents in the order of a number column, equal ones in their own."""

        def make() -> NDArray[np.int64]:
            values = self.numbers(name)
            if values is None:
                return np.arange(self.documents)
            return np.argsort(~values if descending else values, kind="stable")

        order: NDArray[np.int64] = self.remember(("order", name, descending), make)
        return order

    def key_order(self, name: str) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The values of a number column in ascending order, and the document of each."""

        def make() -> tuple[NDArray[np.int64], NDArray[np.int64]]:
            values = self.numbers(name)
            keys = np.empty(0, np.int64) if values is None else values
            order = np.argsort(keys, kind="stable")
            return keys[order], order

        pair: tuple[NDArray[np.int64], NDArray[np.int64]] = self.remember(("keys", name), make)
        return pair


class SegmentView:
    """A segment at one commit: its columns, who is alive, and the labels."""

    def __init__(self, opened: OpenSegment, segment: ColumnarSegment, labels: dict[str, LabelTable]) -> None:
        self.opened = opened
        self.dead = frozenset(segment.dead)  # a copy: a writer goes on marking documents in its own segment
        self.labels_seal = segment.labels_seal
        self.labels = labels
        self.documents = opened.documents
        self.living: NDArray[np.bool_] | None = None
        if self.dead:
            self.living = np.ones(opened.documents, bool)
            self.living[np.fromiter(self.dead, np.int64, len(self.dead))] = False
        self._kept: dict[Any, Any] = {}

    @classmethod
    def open(cls, folder: Path, segment: ColumnarSegment, opened: OpenSegment | None = None) -> SegmentView:
        """Open the files of a segment, or take those that are open.

        Raises:
            IndexUnusableError: a file is damaged.
            FileNotFoundError: a file is gone.
        """
        labels = read_labels(folder / segment.labels_name(), segment.labels_seal) if segment.labels_seal else {}
        return cls(opened or OpenSegment(folder / segment.columns_name(), segment), segment, labels)

    def remember(self, key: object, make: Callable[[], Any]) -> Any:
        """A value that depends on labels or deletions, derived once."""
        try:
            return self._kept[key]
        except KeyError:
            value = self._kept[key] = make()
            return value

    def documents_with_keys(self, name: str, keys: NDArray[np.int64]) -> NDArray[np.int64]:
        """The living documents whose number in a column is one of these, in no order."""
        ordered, owners = self.opened.key_order(name)
        firsts = np.searchsorted(ordered, keys, "left")
        lasts = np.searchsorted(ordered, keys, "right")
        found = [
            owners[first:last] for first, last in zip(firsts.tolist(), lasts.tolist(), strict=True) if first < last
        ]
        documents = np.concatenate(found) if found else np.empty(0, np.int64)
        return documents if self.living is None else documents[self.living[documents]]
