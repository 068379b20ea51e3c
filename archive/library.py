"""One open archive: the only face of it that the rest of the program sees.

What it can be asked is in `archive.reading`, what a person can do to its articles in `archive.curation`; here are
opening and closing, taking in, and care of the whole. What a window that opens does not need yet is imported where it
is used: `tests/ui/test_start.py` says what that is.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import threading
from typing import TYPE_CHECKING, Self

from archive.curation import Curation
from archive.errors import ArchiveDamagedError, ArchiveGoneError, CuttingsError, ReadOnlyError, RefusedError
from archive.limits import LIMITS
from archive.model import PDF, Refusal
from archive.reading import Reading
from archive.store.faults import sort_os_error
from archive.store.holdings import BACKUPS, CATALOGUE, Holdings, guard_new
from archive.store.medium import Medium, is_writable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path
    from types import TracebackType

    from archive.accession import Accession
    from archive.intake.source import Selected, Source
    from archive.likeness import Like
    from archive.model import ArticleId, Changes, CheckupReport, Draft, ImportOutcome, PagePicture, TagName
    from archive.progress import Progress
    from archive.repair import Repair
    from archive.versions import Comparison
    from archive.workers.pool import WorkerPool
    from archive.workers.taker import Taker

_CORES = os.cpu_count() or 2
THREADS = max(min(_CORES, 2), _CORES - 1)
"""How many files are parsed at a time: all cores but one, which is for the window, and on two cores both: one worker
leaves half of the other core idle, and workers stand back for the window (`archive.workers.confine`)."""


class Library(Reading, Curation):
    """An archive folder, open.

    Reading is safe from any thread; writing too, one at a time. Closing it twice does no harm.

    Attributes:
        repaired: what was done when its catalogue was found broken at opening; None, as a rule.
    """

    def __init__(self, holdings: Holdings, *, taker: Taker | None = None) -> None:
        self._holdings = holdings
        self._taker = taker
        self._pool: WorkerPool | None = None
        self._viewer: WorkerPool | None = None
        self.repaired: Repair | None = None
        self._lock = threading.Lock()

    @classmethod
    def create(cls, folder: Path) -> Self:
        """Make an archive in a folder that is not there yet, or empty.

        Raises:
            NotAnArchiveError: the folder holds other things.
            EnvironmentFaultError: it cannot be made there.
        """
        return cls(Holdings.create(folder))

    @classmethod
    def open(cls, folder: Path, *, read_only: bool = False) -> Self:
        """Open an archive; for reading only where its disk allows no more.

        A broken catalogue is put right from its last good copy; where nothing may be written, that is read instead.

        Raises:
            NotAnArchiveError: there is none in this folder.
            ArchiveLockedError: another program has it open for writing, and so asked we.
            ArchiveTooNewError: a newer program wrote it.
            ArchiveDamagedError: its catalogue is broken, its disk allows no repair, and it has no good copy.
            EnvironmentFaultError: the disk stands in the way.
        """
        try:
            return cls(Holdings(folder, read_only=read_only))
        except ArchiveDamagedError:
            if read_only or not is_writable(folder):
                return cls._last_copy(folder)
        return cls._repaired(folder)

    @classmethod
    def _last_copy(cls, folder: Path) -> Self:
        """Open an archive whose catalogue is broken and cannot be put right here, as its last good copy knows it."""
        from archive import repair

        good = repair.last_good_copy(folder)
        if good is None:
            return cls(Holdings(folder, read_only=True))  # which says what is wrong
        library = cls(Holdings(folder, read_only=True, catalogue=good[1]))
        library.repaired = repair.Repair(copy_of=good[0], articles=library.tally().living)
        return library

    @classmethod
    def _repaired(cls, folder: Path) -> Self:
        """Open an archive whose catalogue is broken, with the last good copy and what the originals still prove."""
        from archive import repair

        day, aside = repair.replace_catalogue(folder)
        library = cls(Holdings(folder))
        articles = library.tally().living
        recovered = repair.recover(library._holdings, library._parsing())
        library.repaired = repair.Repair(copy_of=day, articles=articles, recovered=recovered, set_aside=aside)
        return library

    @classmethod
    def open_or_create(cls, folder: Path) -> Self:
        """Open the archive in a folder, made where there is none."""
        return cls.open(folder) if (folder / CATALOGUE).exists() else cls.create(folder)

    @classmethod
    def look(cls, folder: Path, *, new: bool) -> None:
        """Make sure, changing nothing, that an archive can be opened in a folder, or where ``new`` made there.

        Raises:
            NotAnArchiveError: there is none, or other things are where a new one is to be made.
            ArchiveTooNewError: a newer program wrote it.
            EnvironmentFaultError: it cannot be reached.
        """
        try:
            if new and not (folder / CATALOGUE).exists():
                guard_new(folder)
            elif not folder.exists():
                raise ArchiveGoneError(f"{folder.name} is not there")
            else:
                cls.open(folder, read_only=True).close()
        except ArchiveDamagedError:
            return  # which opening it for writing puts right
        except OSError as fault:
            raise sort_os_error(fault) from fault

    @property
    def folder(self) -> Path:
        """Where it lies."""
        return self._holdings.folder

    @property
    def index_folder(self) -> Path:
        """Where its full-text index lies."""
        return self._holdings.index_folder

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self._holdings.read_only

    @property
    def identity(self) -> str:
        """A UUID made with the archive; an index that names another belongs to another."""
        return self._holdings.identity

    def close(self) -> None:
        """End its workers, close its files and let go of its lock."""
        with self._lock:
            pools = [pool for pool in (self._pool, self._viewer) if pool is not None]
            self._pool = self._viewer = self._taker = None
        for pool in pools:
            pool.close()
        self._holdings.close()

    def __enter__(self) -> Self:
        """The library itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""
        self.close()

    def import_files(
        self, paths: Iterable[Path], *, tags: Iterable[TagName] = (), progress: Progress | None = None
    ) -> Iterator[tuple[ImportOutcome, Changes]]:
        """Take files in, walking folders; every file is reported in order, once its article is safe on the disk.

        Cancelling reports the files that were left as refused.

        Raises:
            ReadOnlyError: the archive is open for reading only.
            EnvironmentFaultError: the archive itself fails; all that was reported before is kept.
        """
        from archive.intake.walking import walk

        found = list(walk(paths, LIMITS))
        yield from self._accession().files(found, tags, progress)
        with contextlib.suppress(CuttingsError):  # the import stands whether or not today's copy can be made
            self.backup_if_due()

    def import_source(self, source: Source, *, tags: Iterable[TagName] = ()) -> list[tuple[ImportOutcome, Changes]]:
        """Take in one file that is already in memory; one outcome for each of its articles."""
        return self._accession().source(source, source.name, tags)

    def import_selection(self, selected: Selected) -> tuple[ImportOutcome, Changes]:
        """Take in what was dragged or pasted from a browser or another program."""
        return self._accession().selected(selected)

    def reextract(self, number: ArticleId) -> Draft:
        """What the present extractor finds in an article's page; `replace_draft` keeps it.

        Raises:
            NoSuchArticleError: there is none of this number.
            RefusedError: its page is lost.
            WorkerDiedError: no worker survived it.
        """
        from archive import rereading

        return rereading.reextract(self._holdings, self._parsing(), number)

    def reread(self, number: ArticleId, encoding: str) -> Changes:
        """Read an article's original again in the encoding that a person chose.

        Raises:
            NoSuchArticleError: there is none of this number.
            RefusedError: its original is lost, or cannot be read so.
            WorkerDiedError: no worker survived it.
        """
        from archive import rereading

        capture, draft = rereading.reread(self._holdings, self._parsing(), number, encoding)
        return rereading.store_reading(self._holdings, number, capture) | self.replace_draft(number, draft)

    def page_picture(self, number: ArticleId, page: int, width: int, stop: threading.Event) -> PagePicture:
        """One page of an article that came as a PDF, as it looks on paper; see `archive.workers.pool.WorkerPool.draw`.

        Raises:
            NoSuchArticleError: there is none of this number.
            RefusedError: its original is lost or cannot be drawn, or the picture is wanted no longer.
            WorkerDiedError: no worker survived it, or it was stopped.
        """
        held = self.article(number).original
        digest = next((one.digest for one in held.resources if one.media_type == PDF), held.digest)
        data = self.original_bytes(digest)
        if data is None:
            raise RefusedError(Refusal.VANISHED)
        from archive.workers.pool import WorkerPool

        with self._lock:
            viewer = self._viewer = self._viewer or WorkerPool(LIMITS, 1)  # an import must not keep a reader waiting
        return viewer.draw(data, page, width, stop)

    @property
    def medium(self) -> Medium:
        """The disk the archive lies on: a network drive, a stick, a folder that a service copies between machines."""
        return self._holdings.medium

    def conflicts(self) -> list[str]:
        """Names of second catalogues that a sync service laid beside this one because two machines wrote at once."""
        return self._holdings.conflicts()

    def checkup(self, progress: Progress | None = None) -> CheckupReport:
        """Read every original and digest it, and check the catalogue; the index's part is the index's to tell."""
        from archive import fixity

        return fixity.checkup(self._holdings, progress)

    def checkup_due(self, progress: Progress | None = None) -> CheckupReport | None:
        """Look at the thirtieth of the archive that is due today; None when that was done, or nothing may be written.

        Raises:
            EnvironmentFaultError: the disk stands in the way.
        """
        if self.read_only:
            return None
        from archive import fixity

        return fixity.checkup_due(self._holdings, dt.datetime.now().astimezone().date(), progress)

    def backup(self, file: Path, progress: Progress | None = None) -> int:
        """Write the whole archive into one file, verified. Returns its size in bytes."""
        from archive import backup

        return backup.write(self._holdings, file, progress)

    def backup_if_due(self) -> Path | None:
        """Make today's copy of the catalogue unless it is there; cheap to call after every import.

        Raises:
            ArchiveDamagedError: the catalogue is broken; older copies stay.
            EnvironmentFaultError: the copy cannot be written.
        """
        if self.read_only:
            return None
        from archive.store import rotation

        today = dt.datetime.now().astimezone().date()
        return rotation.copy_if_due(self._holdings.catalogue, self.folder / BACKUPS, today)

    def merge(self, other: Path, progress: Progress | None = None) -> Changes:
        """Take in every living article of another archive, with its tags and notes; its index is never opened.

        Raises:
            NotAnArchiveError: there is no archive in that folder.
            CuttingsError: either archive cannot be used.
        """
        from archive import merge

        return merge.merge(self._holdings, other, self._parsing(), progress)

    def like(self, number: ArticleId) -> list[Like]:
        """Articles whose text resembles one's: the same story elsewhere. Shown, never merged."""
        from archive import likeness

        return likeness.like(self._holdings, number)

    def clusters(self) -> list[tuple[ArticleId, ...]]:
        """Groups of articles that tell the same story in the same words, the largest first."""
        from archive import likeness

        return likeness.clusters(self._holdings)

    def compare(self, earlier: ArticleId, later: ArticleId) -> Comparison:
        """What changed in the text from one article to another."""
        from archive.versions import compare

        texts = self.texts([earlier, later])
        return compare(texts.get(earlier, ""), texts.get(later, ""))

    def _accession(self) -> Accession:
        if self.read_only:
            raise ReadOnlyError("the archive is open for reading only")
        from archive.accession import Accession

        return Accession(self._holdings, self._parsing(), threads=THREADS)

    def _parsing(self) -> Taker:
        """The workers, started by the first import and kept for the next."""
        from archive.workers.pool import WorkerPool

        with self._lock:
            if self._taker is None:
                self._taker = self._pool = WorkerPool(LIMITS, THREADS)
            return self._taker
