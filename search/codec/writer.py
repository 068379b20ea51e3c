"""The writer: takes documents, deletions and labels, and makes them one commit.

Nothing of a session is visible before `commit`, which writes the segments, their labels and at last the TOC, each
synced before the next refers to it. A session that outgrows its memory budget writes segments early; they too wait
for the TOC.
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from whoosh.index import TOC, FileIndex
from whoosh.util.filelock import try_for
from whoosh.writing import IndexingError, IndexWriter

from search.codec.buffer import SegmentBuffer, check_schema
from search.codec.labels import LabelTable, write_labels
from search.codec.merge import merge_columns, merge_labels, number_sources
from search.codec.policy import SMALL_COMMIT, MergePolicy, SegmentSize
from search.codec.segment import ColumnarSegment
from search.codec.storage import ColumnarStorage, sweep
from search.errors import IndexLockedError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from whoosh.reading import IndexReader

_TOKENS: Final = 8_000_000  # tokens in memory before a segment is written: about 400 MB at the peak of the sort
_DOCUMENTS: Final = 10_000


class ColumnarWriter(IndexWriter):  # type: ignore[misc]
    """One writing session on an index; there is never more than one at a time."""

    def __init__(
        self,
        index: FileIndex,
        *,
        timeout: float = 0.0,
        token_budget: int = _TOKENS,
        earlier: ColumnarWriter | None = None,
    ) -> None:
        """Take the write lock and read where the index stands.

        Args:
            index: an index on a `ColumnarStorage`.
            timeout: seconds to wait for the lock.
            token_budget: tokens kept in memory before they are written as a segment.
            earlier: a session that was committed, whose words need not be analysed again.

        Raises:
            IndexLockedError: another process or session is writing.
            IndexUnusableError: the index is damaged.
        """
        self.storage: ColumnarStorage = index.storage
        self.indexname: str = index.indexname
        self._lock = index.lock("WRITELOCK")
        if not try_for(self._lock.acquire, timeout=timeout, delay=0.05):
            raise IndexLockedError("another writer is at work")
        try:
            toc = index._read_toc()
            check_schema(toc.schema)
            sweep(self.storage, self.indexname, toc.generation, toc.segments)  # what a killed writer left
        except BaseException:
            self._lock.release()
            raise
        self.generation: int = toc.generation + 1
        self.schema = toc.schema
        self.segments: list[ColumnarSegment] = list(toc.segments)
        self.is_closed = False
        self._budget = token_budget
        self._buffer: SegmentBuffer = SegmentBuffer(self.schema) if earlier is None else earlier._buffer
        self._labels: dict[str, dict[str, dict[int, tuple[str, ...]]]] = {}

    def reader(self, **_: Any) -> IndexReader:
        """Whoosh's reader of everything but the documents still in memory."""
        return FileIndex._reader(self.storage, self.schema, self.segments, self.generation)

    def add_document(self, **fields: Any) -> None:
        """Take a document.

        Args:
            fields: values by field name; ``_labels`` holds texts by label field.

        Raises:
            ValueError: a value does not fit its field.
            KeyError: there is no such field.
        """
        self._check_open()
        labels = fields.pop("_labels", {})
        self._buffer.add(fields, {name: tuple(texts) for name, texts in labels.items()})
        if self._buffer.tokens >= self._budget or self._buffer.documents >= _DOCUMENTS:
            self._flush()

    def add_reader(self, reader: IndexReader) -> None:
        """Indexes are not added to indexes: articles are indexed from the archive.

        Raises:
            NotImplementedError: always.
        """
        raise NotImplementedError("index the articles themselves")

    def delete_document(self, docnum: int, delete: bool = True) -> None:
        """Mark a document as deleted, by its number across the segments of this session."""
        self._check_open()
        for segment in self.segments:
            if docnum < segment.documents:
                segment.delete_document(docnum, delete)
                return
            docnum -= segment.documents
        raise IndexingError(f"there is no document {docnum}")

    def is_deleted(self, docnum: int) -> bool:
        """A document is marked as deleted."""
        for segment in self.segments:
            if docnum < segment.documents:
                return segment.is_deleted(docnum)
            docnum -= segment.documents
        return False

    def delete_keys(self, name: str, keys: Iterable[int]) -> int:
        """Delete documents by a number column, also those added in this session.

        Returns:
            How many there were.
        """
        self._check_open()
        wanted = np.fromiter(keys, np.int64)
        deleted = 0
        for segment in self.segments:
            found = self.storage.view(segment).documents_with_keys(name, wanted).tolist()
            segment.dead.update(found)
            deleted += len(found)
        pending = self._buffer.keys.get(name, {})
        for key in wanted.tolist():
            document = pending.pop(key, None)
            if document is not None:
                self._buffer.dead.add(document)
                deleted += 1
        return deleted

    def set_labels(self, name: str, labels: Mapping[int, Mapping[str, Iterable[str]]]) -> int:
        """Put labels in place of those some documents have; text is not touched.

        Args:
            name: the number column that names documents.
            labels: by key, the texts of each label field; fields not named stay as they are.

        Returns:
            How many documents were found.
        """
        self._check_open()
        wanted = np.fromiter(labels, np.int64, len(labels))
        changed = 0
        for segment in self.segments:
            view = self.storage.view(segment)
            keys = view.opened.numbers(name)
            for document in view.documents_with_keys(name, wanted).tolist():
                key = int(keys[document]) if keys is not None else 0
                for field, texts in labels[key].items():
                    rows = self._labels.setdefault(segment.segment_id(), {}).setdefault(field, {})
                    rows[document] = tuple(texts)
                changed += 1
        pending = self._buffer.keys.get(name, {})
        for key in wanted.tolist():
            if key in pending:
                for field, texts in labels[key].items():
                    self._buffer.labels.setdefault(field, {})[pending[key]] = tuple(texts)
                changed += 1
        return changed

    def commit(self, *, policy: MergePolicy | None = SMALL_COMMIT, note: Mapping[str, Any] | None = None) -> None:
        """Make everything durable and visible.

        Args:
            policy: what may be merged along the way; None merges nothing.
            note: what the index stands at, kept with the commit (JSON values); None keeps the former note.
        """
        self._check_open()
        try:
            self._flush()
            if policy is not None:
                self.segments = [segment for segment in self.segments if segment.doc_count()]
                self._merge(policy)
            self._write_labels()
            self._commit_toc(note)
        finally:
            self._close()

    def cancel(self) -> None:
        """Forget everything; files already written are swept by the next commit."""
        self._check_open()
        self._close()

    def _check_open(self) -> None:
        if self.is_closed:
            raise IndexingError("this writer is closed")

    def _close(self) -> None:
        self._lock.release()
        self.is_closed = True
        self.storage.forget(segment.segment_id() for segment in self.segments)

    def _flush(self) -> None:
        buffer = self._buffer
        if not buffer.documents:
            return
        segment = ColumnarSegment(self.indexname, buffer.documents)
        segment.dead = buffer.dead
        labels = buffer.labels
        segment.seal, segment.field_lengths = buffer.write(self.storage.path / segment.columns_name())
        self.segments.append(segment)
        if labels:
            self._labels[segment.segment_id()] = labels

    def _tables(self, segment: ColumnarSegment) -> dict[str, LabelTable]:
        """The labels of a segment, with the changes of this session."""
        tables = dict(self.storage.view(segment).labels)
        for field, rows in self._labels.get(segment.segment_id(), {}).items():
            tables[field] = tables[field].replaced(rows) if field in tables else LabelTable.of(rows)
        return tables

    def _merge(self, policy: MergePolicy) -> None:
        sizes = [SegmentSize(segment.documents, segment.doc_count()) for segment in self.segments]
        merged: list[ColumnarSegment] = []
        gone: set[str] = set()
        groups = policy.choose(sizes)
        if groups:
            self._buffer = SegmentBuffer(self.schema)  # all words met so far and a merge are too much at once
        for group in groups:
            parts = [self.segments[place] for place in group]
            if not self._has_room(parts):
                continue
            merged.append(self._merge_group(parts))
            gone.update(part.segment_id() for part in parts)
        self.segments = [segment for segment in self.segments if segment.segment_id() not in gone] + merged

    def _has_room(self, parts: Sequence[ColumnarSegment]) -> bool:
        """Whether a merged segment fits on the disk beside its parts; else it waits, rather than fail the commit."""
        size = sum((self.storage.path / part.columns_name()).stat().st_size for part in parts)
        return shutil.disk_usage(self.storage.path).free > 2 * size

    def _merge_group(self, parts: list[ColumnarSegment]) -> ColumnarSegment:
        sources, documents = number_sources([(self.storage.view(part), self._tables(part)) for part in parts])
        segment = ColumnarSegment(self.indexname, documents)
        path = self.storage.path / segment.columns_name()
        segment.seal, segment.field_lengths = merge_columns(path, sources, documents, self.schema)
        tables = merge_labels(sources)
        if any(len(table.documents) for table in tables.values()):
            self._write_tables(segment, tables)
        for part in parts:
            self._labels.pop(part.segment_id(), None)
        return segment

    def _write_labels(self) -> None:
        for segment in self.segments:
            if self._labels.get(segment.segment_id()):
                self._write_tables(segment, self._tables(segment))
        self._labels.clear()

    def _write_tables(self, segment: ColumnarSegment, tables: dict[str, LabelTable]) -> None:
        segment.labels_generation = self.generation
        segment.labels_seal = write_labels(self.storage.path / segment.labels_name(), tables)

    def _commit_toc(self, note: Mapping[str, Any] | None) -> None:
        if note is None:
            note = self.storage.check_toc(self.generation - 1, self.indexname)
        self.storage.note = note
        TOC(self.schema, self.segments, self.generation).write(self.storage, self.indexname)
        sweep(self.storage, self.indexname, self.generation, self.segments)
