"""Files into the archive: read, digested, parsed elsewhere, kept, catalogued, and only then reported.

The bytes are kept before the record that names them, and one transaction holds an article with its row of the register.
Several articles share a transaction while an import runs, because each costs a wait for the disk; none is reported
before its own is committed.
"""

from __future__ import annotations

import datetime as dt
import math
import time
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import TYPE_CHECKING, TypeAlias

from archive.errors import NoSpaceError, RefusedError, WorkerDiedError
from archive.intake.disk import DiskSource, Folders
from archive.limits import LIMITS, Limits
from archive.model import (
    Changes,
    Digest,
    Duplicate,
    ImportOutcome,
    Refusal,
    Refused,
    TagName,
)
from archive.progress import NoProgress, Progress, never
from archive.store import articles, cataloguing
from archive.store.originals import Parcel, digest_of
from archive.values import frozen
from archive.workers.pool import WorkerPool

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from archive.intake.source import Selected, Source
    from archive.model import Capture, Draft
    from archive.store.cataloguing import Packed
    from archive.store.holdings import Holdings
    from archive.workers.taker import Taker

BATCH_FILES = 16
BATCH_BYTES = 32 * 1024 * 1024
"""A transaction takes in at most so much: bounds memory, and what a crash makes to be read again."""

BATCH_SECONDS = 0.4
"""And waits at most so long for more: a commit waits for the disk, and nobody sees an article come half a second late.
"""

AHEAD_FILES = 64
AHEAD_BYTES = 64 * 1024 * 1024
"""So much is read and parsed ahead of its turn; one file that is larger goes alone."""

ROOM_LEFT = 32 * 1024 * 1024
"""Bytes an import leaves free on the disk: what was taken in must find its place in the index, and tags theirs."""


@frozen
class Ready:
    """A file read, parsed and packed, waiting to be written."""

    path: str
    packed: Packed

    @property
    def weight(self) -> int:
        """Bytes that it will take on disk."""
        return sum(len(parcel.packed) for parcel in self.packed.parcels)


Prepared: TypeAlias = "Ready | Duplicate | Refused"


class Accession:
    """One import into one archive.

    Args:
        holdings: the archive.
        taker: parses; called from several threads at once.
        threads: how many files are parsed at a time.
    """

    def __init__(self, holdings: Holdings, taker: Taker, *, threads: int, limits: Limits = LIMITS) -> None:
        self._holdings = holdings
        self._taker = taker
        self._threads = threads
        self._limits = limits
        self._folders = Folders()
        self._full = False

    def files(
        self, paths: Sequence[Path | Refused], tags: Iterable[TagName] = (), progress: Progress | None = None
    ) -> Iterator[tuple[ImportOutcome, Changes]]:
        """Take files in, in their order; each is reported once it is safe.

        Raises:
            EnvironmentFaultError: the archive itself fails; all that was reported before is kept.
        """
        progress = progress or NoProgress()
        progress.started(len(paths))
        labels = tuple(tags)
        done = 0
        # more threads than workers: one file is digested and deflated while another is parsed
        pool = ThreadPoolExecutor(self._threads + 1, thread_name_prefix="accession")
        try:
            for batch in self._batches(pool, paths, progress):
                wanted = [_cancelled(one) for one in batch] if progress.cancelled else batch
                for path, outcomes in self._write(wanted, labels):
                    done += 1
                    yield from outcomes
                    progress.advanced(done, path)
        finally:
            pool.shutdown(cancel_futures=True)  # whoever stops listening does not wait for what was read ahead

    def source(self, source: Source, path: str, tags: Iterable[TagName] = ()) -> list[tuple[ImportOutcome, Changes]]:
        """Take in one thing that is already in memory."""
        return self._one(self._examine(source, path), tags)

    def selected(self, selected: Selected, tags: Iterable[TagName] = ()) -> tuple[ImportOutcome, Changes]:
        """Take in what was dragged or pasted."""
        data = selected.original
        digest = digest_of(data)
        prepared: Prepared | None = self._known(digest, selected.url)
        if prepared is None:
            try:
                packed = cataloguing.pack(data, digest, self._taker.take_selected(selected))
                prepared = Ready(path=selected.url, packed=packed)
            except (RefusedError, WorkerDiedError) as fault:
                prepared = Refused(path=selected.url, reason=fault.reason, detail=fault.detail)
        [outcome] = self._one(prepared, tags)
        return outcome

    def _one(self, prepared: Prepared, tags: Iterable[TagName]) -> list[tuple[ImportOutcome, Changes]]:
        [(_path, outcomes)] = self._write([prepared], tuple(tags))
        return outcomes

    def _batches(
        self, pool: ThreadPoolExecutor, paths: Sequence[Path | Refused], progress: Progress
    ) -> Iterator[list[Prepared]]:
        """Files as they become ready, in order, a transaction's worth at a time; a few are always under way ahead."""
        waiting: deque[tuple[int, Future[Prepared]]] = deque()
        left = deque(paths)

        def top_up() -> None:
            while left and (not waiting or (len(waiting) < AHEAD_FILES and sum(n for n, _ in waiting) < AHEAD_BYTES)):
                progress.wait()
                path = left.popleft()
                waiting.append((_size(path), pool.submit(self._prepare, path, progress)))

        top_up()
        while waiting:
            batch: list[Prepared] = []
            size, until = 0, math.inf
            while waiting and len(batch) < BATCH_FILES and size < BATCH_BYTES and _is_done(waiting[0][1], until):
                batch.append(waiting.popleft()[1].result())
                size += batch[-1].weight if isinstance(batch[-1], Ready) else 0
                until = min(until, time.monotonic() + BATCH_SECONDS)
                top_up()
            yield batch

    def _prepare(self, path: Path | Refused, progress: Progress) -> Prepared:
        """Everything about one file that needs no turn at the catalogue's pen."""
        if isinstance(path, Refused):
            return path
        if progress.cancelled:
            return Refused(path=str(path), reason=Refusal.CANCELLED)
        try:
            source = DiskSource.of(path, self._limits, self._folders)
            return self._examine(source, str(path), lambda: progress.cancelled)
        except RefusedError as refusal:
            return Refused(path=str(path), reason=refusal.reason, detail=refusal.detail)
        except MemoryError:
            return Refused(path=str(path), reason=Refusal.NO_MEMORY)

    def _examine(self, source: Source, path: str, unwanted: Callable[[], bool] = never) -> Prepared:
        data = source.data
        digest = digest_of(data)
        known = self._known(digest, path)
        if known is not None:
            return known
        if self._full and not self._has_room(2 * len(data)):
            return Refused(path=path, reason=Refusal.NO_SPACE)
        self._full = False
        try:
            taken = self._taker.take_in(source, unwanted)
        except RefusedError as refusal:
            return Refused(path=path, reason=refusal.reason, detail=refusal.detail)
        return Ready(path=path, packed=cataloguing.pack(data, digest, taken))

    def _known(self, digest: Digest, path: str) -> Duplicate | None:
        with self._holdings.catalogue.reading() as db:
            found = articles.holding(db, digest)
        if found is None:
            return None
        number, headline, removed = found
        return Duplicate(path=path, id=number, headline=headline, removed=removed)

    def _write(
        self, batch: Sequence[Prepared], tags: tuple[TagName, ...]
    ) -> list[tuple[str, list[tuple[ImportOutcome, Changes]]]]:
        """Commit a batch; when the disk is too full for all of it, each file for itself."""
        try:
            return self._commit(batch, tags)
        except NoSpaceError:
            if len(batch) > 1:
                return [written for one in batch for written in self._write([one], tags)]
            self._full = True
            return [(batch[0].path, [(Refused(path=batch[0].path, reason=Refusal.NO_SPACE), Changes())])]

    def _commit(
        self, batch: Sequence[Prepared], tags: tuple[TagName, ...]
    ) -> list[tuple[str, list[tuple[ImportOutcome, Changes]]]]:
        ready = [one for one in batch if isinstance(one, Ready)]
        if not ready:
            return [(one.path, [(one, Changes())]) for one in batch if not isinstance(one, Ready)]
        if not self._has_room(sum(one.weight for one in ready)):
            raise NoSpaceError(f"less than {ROOM_LEFT} bytes would be left")
        placed = self._keep(parcel for one in ready for parcel in one.packed.parcels)
        now = dt.datetime.now().astimezone()
        written = []
        with self._holdings.catalogue.writing() as db:
            cataloguing.place(db, placed)
            for one in batch:
                if isinstance(one, Ready):
                    written.append((one.path, cataloguing.enter(db, one.path, one.packed, labels=tags, now=now)))
                else:
                    written.append((one.path, [(one, Changes())]))
        return written

    def _has_room(self, weight: int) -> bool:
        """Whether so many bytes fit, in a log and then in their file, and leave room for what follows an import."""
        return self._holdings.free_bytes() >= 2 * weight + ROOM_LEFT

    def _keep(self, parcels: Iterable[Parcel]) -> dict[Parcel, int]:
        """Put bytes that are not kept yet into the originals."""
        wanted = {parcel.digest: parcel for parcel in parcels}
        with self._holdings.catalogue.reading() as db:
            for digest in cataloguing.placed(db, list(wanted)):
                del wanted[digest]
        volumes = self._holdings.originals.put(wanted.values())
        return {wanted[digest]: volume for digest, volume in volumes.items()}


def _cancelled(one: Prepared) -> Prepared:
    """What was read ahead and is not wanted any more."""
    return Refused(path=one.path, reason=Refusal.CANCELLED) if isinstance(one, Ready) else one


def _size(path: Path | Refused) -> int:
    try:
        return 0 if isinstance(path, Refused) else path.lstat().st_size
    except OSError:
        return 0


def _is_done(future: Future[Prepared], until: float) -> bool:
    """Whether a file is ready by a moment of the monotonic clock; the first of a batch is waited for without end."""
    if not future.done():
        wait([future], None if until == math.inf else max(0.0, until - time.monotonic()))
    return future.done()


def extract_file(path: Path, limits: Limits = LIMITS) -> list[tuple[Capture, Draft]]:
    """What would be taken from a file, storing nothing.

    Raises:
        RefusedError: the file holds no article.
        WorkerDiedError: it could not be read without harm.
    """
    with WorkerPool(limits) as pool:
        return list(pool.explain(DiskSource.of(path, limits)))
