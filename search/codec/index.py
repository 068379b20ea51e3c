"""An index folder: Whoosh's `FileIndex` with the columnar storage and writer.

Whoosh's `searcher()` works on it as on any index; `search.codec.snapshot.Snapshot` answers from the arrays.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from whoosh.index import TOC, FileIndex, IndexVersionError

from search.codec.buffer import check_schema
from search.codec.memory import keep_freed_memory
from search.codec.storage import ColumnarStorage
from search.codec.writer import ColumnarWriter
from search.errors import IndexUnusableError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from whoosh.fields import Schema

    from search.codec.segment import ColumnarSegment, SegmentView

_INDEX_NAME: Final = "MAIN"
_TRIES: Final = 10  # a commit may sweep what a reader was about to open


class ColumnarIndex(FileIndex):  # type: ignore[misc]
    """An index whose segments are columns."""

    storage: ColumnarStorage

    def __init__(self, storage: ColumnarStorage, schema: Schema) -> None:
        # Not Whoosh's own, which would unpickle the TOC before it is compared with its checksum.
        keep_freed_memory()
        self.storage = storage
        self._schema = schema
        self.indexname = _INDEX_NAME
        self._read_toc()

    @classmethod
    def create(cls, folder: Path, schema: Schema, *, key: bytes) -> ColumnarIndex:
        """Start an empty index in a folder of its own.

        Args:
            folder: made when missing, but not what it lies in: a disk that was pulled out leaves an empty place behind,
                and nothing must be written there. An index in it is removed.
            schema: the fields.
            key: the secret its tables of contents are sealed with.

        Raises:
            OSError: the disk refuses, or what the folder lies in is gone.
            ValueError: the schema asks for what is not kept (stored texts, vectors …).
        """
        check_schema(schema)
        folder.mkdir(exist_ok=True)
        storage = ColumnarStorage(folder, key)
        for entry in os.scandir(folder):
            if entry.is_file() and entry.name.startswith((_INDEX_NAME, f"_{_INDEX_NAME}")):
                Path(entry.path).unlink()
        TOC.create(storage, schema, _INDEX_NAME)
        return cls(storage, schema)

    @classmethod
    def open(cls, folder: Path, schema: Schema, *, key: bytes) -> ColumnarIndex:
        """Open an index that was made on this machine, checking every file's length and tail.

        Args:
            folder: the index folder.
            schema: the schema it was made with; the one in the TOC is not read.
            key: the secret it was sealed with; a TOC is a pickle, and none sealed with another key is read.

        Raises:
            IndexUnusableError: it is missing or damaged.
        """
        index = cls(ColumnarStorage(folder, key), schema)
        index.views()
        return index

    @classmethod
    def verify(cls, folder: Path, schema: Schema, *, key: bytes) -> None:
        """Compare every byte of every file with its checksums, as after an unclean end.

        Raises:
            IndexUnusableError: something is damaged.
        """
        for view in cls.open(folder, schema, key=key).views():
            view.opened.file.verify()

    @property
    def note(self) -> Mapping[str, Any]:
        """What the last commit noted."""
        return self.storage.check_toc(self.latest_generation(), self.indexname)

    def writer(self, procs: int = 1, **options: Any) -> ColumnarWriter:
        """Start a writing session.

        Raises:
            IndexLockedError: another session is under way.
        """
        return ColumnarWriter(self, **options)

    @property
    def schema_given(self) -> Schema:
        """The schema it was opened with."""
        return self._schema

    def views(self) -> list[SegmentView]:
        """The segments of the last commit, open.

        Raises:
            IndexUnusableError: the index is damaged.
        """
        return self.state()[2]

    def state(self) -> tuple[int, list[ColumnarSegment], list[SegmentView]]:
        """The last commit: its number, its segments, and these open.

        Raises:
            IndexUnusableError: the index is damaged.
        """
        for _ in range(_TRIES):
            toc = self._read_toc()
            segments: list[ColumnarSegment] = toc.segments
            try:
                return toc.generation, segments, [self.storage.view(segment) for segment in segments]
            except FileNotFoundError:
                continue  # a writer has swept what this TOC named: there is a newer one
        raise IndexUnusableError("a segment is missing")

    def _read_toc(self) -> TOC:
        for _ in range(_TRIES):
            generation = self.latest_generation()
            if generation < 0:
                raise IndexUnusableError("there is no index here")
            try:
                self.storage.check_toc(generation, self.indexname)
                return TOC.read(self.storage, self.indexname, generation, schema=self._schema)
            except FileNotFoundError:
                continue
            except (IndexError, IndexVersionError, AttributeError, TypeError) as error:
                raise IndexUnusableError("the table of contents is of another version") from error
        raise IndexUnusableError("the table of contents is missing")
