"""One open archive: the only face of it that the rest of the program sees.

What it can be asked is in `archive.reading`, what a person can do to its articles in `archive.curation`; here are
opening and closing, taking in, and care of the whole.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Self

from archive import accession
from archive.curation import Curation
from archive.reading import Reading
from archive.store.holdings import CATALOGUE, Holdings
from archive.workers.taking import take_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path
    from types import TracebackType

    from archive.accession import Taker
    from archive.intake.source import Source
    from archive.model import Changes, ImportOutcome, TagName
    from archive.progress import Progress
    from archive.workers.taking import Taken


class Library(Reading, Curation):
    """An archive folder, open.

    Reading is safe from any thread; writing too, one at a time. Closing it twice does no harm.
    """

    def __init__(self, holdings: Holdings, *, taker: Taker | None = None) -> None:
        self._holdings = holdings
        self._taker = taker

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

        Raises:
            NotAnArchiveError: there is none in this folder.
            ArchiveLockedError: another program has it open for writing, and so asked we.
            ArchiveTooNewError: a newer program wrote it.
            ArchiveDamagedError: its catalogue is broken.
            EnvironmentFaultError: the disk stands in the way.
        """
        return cls(Holdings(folder, read_only=read_only))

    @classmethod
    def open_or_create(cls, folder: Path) -> Self:
        """Open the archive in a folder, made where there is none."""
        return cls.open(folder) if (folder / CATALOGUE).exists() else cls.create(folder)

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
        """Close its files and let go of its lock."""
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

        Cancelling reports the files that were left.

        Raises:
            ReadOnlyError: the archive is open for reading only.
            EnvironmentFaultError: the archive itself fails; all that was reported before is kept.
        """
        from archive.intake.walking import walk  # noqa: PLC0415 -- parsers are loaded by the first import only
        from archive.limits import LIMITS  # noqa: PLC0415

        found = list(walk(paths, LIMITS))
        yield from self._accession().files(found, tags, progress)

    def import_source(self, source: Source, *, tags: Iterable[TagName] = ()) -> list[tuple[ImportOutcome, Changes]]:
        """Take in one thing that is already in memory; one outcome for each of its articles."""
        return self._accession().source(source, source.name, tags)

    def import_selection(
        self, html: str, text: str, url: str, *, pictures: Sequence[tuple[str, bytes]] = ()
    ) -> tuple[ImportOutcome, Changes]:
        """Take in what was dragged or pasted from a browser or another program."""
        raise NotImplementedError

    def _accession(self) -> accession.Accession:
        threads = max(1, (os.cpu_count() or 2) - 1)
        return accession.Accession(self._holdings, self._taker or _InProcess(), threads=threads)


class _InProcess:
    def take_in(self, source: Source) -> Taken:
        return take_in(source)
