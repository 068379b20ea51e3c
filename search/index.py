"""The full-text index of one archive: a copy that follows the register, built anew whenever it cannot be trusted.

An index is used only when it bears this person's seal (`search.trust`), is of this archive and this schema, and no
byte of it that is read differs from what was written; otherwise it is empty until `catch_up` has built it again. What
it stands at (the register's revision) is part of each commit, so it can never claim what it does not hold.

Only `catch_up`, `rebuild` and `heal` write, one at a time; searching goes on meanwhile on the last commit.
"""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING, Any, Final, Protocol

from whoosh.query import Every

from archive.model import Revision, RowKind
from archive.progress import NoProgress
from search.codec.index import ColumnarIndex
from search.codec.policy import BACKGROUND, BUILDING, COMPACT, SMALL_COMMIT
from search.codec.snapshot import Snapshot
from search.errors import IndexUnusableError
from search.schema import KEY, SCHEMA_VERSION, document, labels, make_schema
from search.trust import index_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from archive.model import ArticleId, IndexEntry, Labels, RegisterRow
    from archive.progress import Progress
    from search.codec.policy import MergePolicy
    from search.codec.writer import ColumnarWriter

_log = logging.getLogger(__name__)

ROWS: Final = 5_000
"""Register rows taken at a time, and articles a commit holds while an index is built: what is searchable meanwhile."""

_FETCHED: Final = 200  # articles whose text is in memory at a time
_LOCK_SECONDS: Final = 10.0


class ArticleSource(Protocol):
    """What the index needs of an archive; `archive.library.Library` satisfies it."""

    @property
    def identity(self) -> str:
        """What tells this archive from all others."""

    def revision(self) -> Revision:
        """The number of the last row of the register."""

    def register_since(self, revision: Revision, limit: int = ROWS) -> list[RegisterRow]:
        """The changes after a revision, in order."""

    def index_entries(self, ids: Sequence[ArticleId]) -> list[IndexEntry]:
        """The living among some articles."""

    def index_labels(self, ids: Sequence[ArticleId]) -> Mapping[ArticleId, Labels]:
        """What is said about the living among some articles, without their text."""

    def living_ids(self) -> list[ArticleId]:
        """Every living article."""


class SearchIndex:
    """The index of one archive.

    Attributes:
        folder: where it lies.
        revision: what of the register it holds; None while it holds nothing certain.
    """

    def __init__(self, folder: Path, key: bytes) -> None:
        self.folder = folder
        self._key = key
        self._schema = make_schema()
        self._writing = threading.RLock()
        self._index: ColumnarIndex | None = None
        self._snapshot: Snapshot | None = None
        self._held: Revision | None = None
        self._source: ArticleSource | None = None

    @classmethod
    def open(cls, folder: Path, *, identity: str = "", secret_folder: Path | None = None) -> SearchIndex:
        """Open the index of an archive. Never fails: one that is missing, damaged or not ours is empty.

        Args:
            folder: the index folder.
            identity: of the archive.
            secret_folder: where the person's secret lies, see `search.trust`.
        """
        index = cls(folder, index_key(identity, secret_folder))
        index._load()
        return index

    def close(self) -> None:
        """Let go of the files."""
        with self._writing:
            self._index = self._snapshot = self._held = self._source = None

    @property
    def revision(self) -> Revision | None:
        """What of the register the snapshot holds; None while the index is being built."""
        return self._held

    @property
    def snapshot(self) -> Snapshot | None:
        """The last commit, for searching; None when there is nothing to search."""
        return self._snapshot

    def size(self) -> int:
        """How many bytes it takes."""
        if not self.folder.is_dir():
            return 0
        return sum(entry.stat().st_size for entry in self.folder.iterdir() if entry.is_file())

    def catch_up(self, source: ArticleSource, *, progress: Progress | None = None) -> Revision:
        """Bring the index up to the register; build it when there is none to be trusted.

        Returns:
            The revision it then holds.

        Raises:
            IndexLockedError: another process writes to it.
            OSError: the disk refuses.
        """
        with self._writing:
            self._source = source
            try:
                return self._catch_up(source, progress or NoProgress())
            except IndexUnusableError as damage:
                return self._start_again(source, progress or NoProgress(), damage)

    def rebuild(self, source: ArticleSource, *, progress: Progress | None = None) -> Revision:
        """Index every article again. What was there is searched until the new is complete."""
        with self._writing:
            self._source = source
            if self._index is None:
                return self.catch_up(source, progress=progress)
            try:
                return self._replace_all(source, progress or NoProgress())
            except IndexUnusableError as damage:
                return self._start_again(source, progress or NoProgress(), damage)

    def heal(self, damage: IndexUnusableError) -> bool:
        """Build the index again after a reader met damage.

        Returns:
            Whether there is something new to search.
        """
        with self._writing:
            if self._source is None:
                self._forget(damage)
                return False
            self._start_again(self._source, NoProgress(), damage)
            return True

    def verify(self) -> bool:
        """Compare every byte with its checksum; what is found damaged is built again by the next `catch_up`."""
        with self._writing:
            if self._index is None:
                return False
            try:
                ColumnarIndex.verify(self.folder, self._schema, key=self._key)
            except IndexUnusableError as damage:
                self._forget(damage)
                return False
            return True

    # Inside

    def _load(self) -> None:
        try:
            index = ColumnarIndex.open(self.folder, self._schema, key=self._key)
            if index.note.get("schema") == SCHEMA_VERSION:
                self._show(index, index.note)
        except Exception as fault:  # noqa: BLE001 -- the damage guard: what Whoosh raises on bad bytes is open-ended
            _log.info("the index is not used: %r", fault)

    def _show(self, index: ColumnarIndex, note: Mapping[str, Any]) -> None:
        """From now on this commit is searched. The snapshot comes before the revision that speaks of it."""
        self._index, self._snapshot = index, Snapshot(index, key=KEY)
        self._held = Revision(int(note["revision"])) if note["complete"] else None

    def _forget(self, damage: IndexUnusableError) -> None:
        _log.warning("the index is damaged and will be built again: %s", damage)
        self._index = self._snapshot = self._held = None

    def _start_again(self, source: ArticleSource, progress: Progress, damage: IndexUnusableError) -> Revision:
        self._forget(damage)
        return self._catch_up(source, progress)

    def _catch_up(self, source: ArticleSource, progress: Progress) -> Revision:
        if self._index is None:
            self._index = ColumnarIndex.create(self.folder, self._schema, key=self._key)
        note = self._index.note
        if not note or int(note["revision"]) > source.revision():  # the catalogue was put back to an earlier state
            note = self._begin(source)
        revision = Revision(int(note["revision"]))
        if not note["complete"]:
            self._build(source, progress, revision)
        return self._follow(source, revision)

    def _begin(self, source: ArticleSource) -> Mapping[str, Any]:
        """Start an index that will hold everything up to now; what happens meanwhile is in the register."""
        note = _note(source.revision(), complete=False)
        self._index = ColumnarIndex.create(self.folder, self._schema, key=self._key)
        self._commit(self._writer(), note)
        return note

    def _build(self, source: ArticleSource, progress: Progress, revision: Revision) -> None:
        """Add what is missing, a few thousand at a time to be searchable; goes on where it was interrupted."""
        present = frozenset(self._present())
        missing = [number for number in source.living_ids() if number not in present]
        progress.started(len(missing))
        writer = None
        for start in range(0, len(missing), ROWS):
            writer = self._writer(earlier=writer)
            for done in self._add(writer, source, missing[start : start + ROWS]):
                progress.wait()
                progress.advanced(start + done, "")
                if progress.cancelled:
                    self._commit(writer, _note(revision, complete=False))
                    return
            last = start + ROWS >= len(missing)
            self._commit(writer, _note(revision, complete=last), COMPACT if last else BUILDING)
        if not missing:
            self._commit(self._writer(), _note(revision, complete=True))

    def _present(self) -> list[int]:
        if self._snapshot is None:
            return []
        numbers: list[int] = self._snapshot.matches(Every(), scored=False).keys().tolist()
        return numbers

    def _replace_all(self, source: ArticleSource, progress: Progress) -> Revision:
        revision = source.revision()
        living = source.living_ids()
        progress.started(len(living))
        writer = self._writer()
        writer.delete_keys(KEY, self._present())
        for done in self._add(writer, source, living):
            progress.wait()
            progress.advanced(done, "")
            if progress.cancelled:
                writer.cancel()
                return self.revision or Revision(0)
        self._commit(writer, _note(revision, complete=True), COMPACT)
        return self._follow(source, revision)

    def _follow(self, source: ArticleSource, revision: Revision) -> Revision:
        """Do what the register says happened since."""
        if self._held is None:
            return revision
        while rows := source.register_since(revision, ROWS):
            revision = rows[-1].revision
            writer = self._writer()
            texts = list(dict.fromkeys(row.article for row in rows if row.kind is not RowKind.LABELS))
            changed = set(texts)
            marked = [row.article for row in rows if row.article not in changed]
            writer.delete_keys(KEY, texts)
            for _ in self._add(writer, source, texts):
                pass
            self._label(writer, source, list(dict.fromkeys(marked)))
            self._commit(writer, _note(revision, complete=True), SMALL_COMMIT if len(rows) < ROWS else BACKGROUND)
        return revision

    def _add(self, writer: ColumnarWriter, source: ArticleSource, ids: Sequence[ArticleId]) -> Iterable[int]:
        """Index articles, saying after each batch how many were looked at."""
        for start in range(0, len(ids), _FETCHED):
            for entry in source.index_entries(ids[start : start + _FETCHED]):
                writer.add_document(**document(entry))
            yield min(start + _FETCHED, len(ids))

    def _label(self, writer: ColumnarWriter, source: ArticleSource, ids: Sequence[ArticleId]) -> None:
        for start in range(0, len(ids), _FETCHED):
            found = source.index_labels(ids[start : start + _FETCHED])
            writer.set_labels(KEY, {number: labels(known) for number, known in found.items()})

    def _writer(self, *, earlier: ColumnarWriter | None = None) -> ColumnarWriter:
        if self._index is None:
            raise IndexUnusableError("there is no index")
        return self._index.writer(timeout=_LOCK_SECONDS, earlier=earlier)

    def _commit(self, writer: ColumnarWriter, note: Mapping[str, Any], policy: MergePolicy = SMALL_COMMIT) -> None:
        writer.commit(policy=policy, note=note)
        if self._index is not None:
            self._show(self._index, note)


def _note(revision: Revision, *, complete: bool) -> dict[str, Any]:
    return {"schema": SCHEMA_VERSION, "revision": int(revision), "complete": complete}
