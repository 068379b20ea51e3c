"""Care of the whole archive: checkup, statistics, backup, merging, the index."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from archive.errors import ReadOnlyError
from ui import phrases
from ui.operations.deed import Deed, settle

if TYPE_CHECKING:
    from pathlib import Path

    from archive.model import ArchiveStats, ArticleId, CheckupReport, Revision
    from archive.progress import Progress
    from ui.session import Session


def look(folder: Path, *, new: bool) -> None:
    """Make sure that another archive can be opened before this one is closed; see `archive.library.Library.look`."""
    from archive.library import Library

    Library.look(folder, new=new)


def checkup(session: Session, progress: Progress | None = None) -> CheckupReport:
    """Read every original and every byte of the index; look for orphans and missing; compare register and index."""
    report = session.library.checkup(progress)
    revision = session.index.revision
    whole = revision is not None and session.index.verify()
    return dataclasses.replace(report, index_revision=revision, index_whole=whole)


def checkup_due(session: Session, progress: Progress | None = None) -> CheckupReport | None:
    """Look at today's thirtieth of the archive; None when that was done already."""
    return session.library.checkup_due(progress)


def harmed(session: Session, report: CheckupReport) -> list[tuple[ArticleId, str]]:
    """The articles that a checkup found to have lost something, with their headlines."""
    return [(row.id, row.headline) for row in session.library.list_rows(report.harmed)]


def notices(session: Session) -> list[str]:
    """What a person should know about this archive on this disk, now that it is open: one sentence each."""
    library = session.library
    said = []
    if library.repaired is not None:
        repair = library.repaired
        if repair.set_aside is None and repair.copy_of is not None:
            said.append(phrases.read_from_copy(repair.copy_of, repair.articles))
        else:
            said.append(phrases.repaired(repair.copy_of, repair.articles, repair.recovered))
    if session.read_only:
        said.append(phrases.error(session.reason or ReadOnlyError()))
    if library.medium.kind in {"network", "fat"}:
        said.append(phrases.on_medium(library.medium.kind))
    if library.medium.sync_service:
        said.append(phrases.in_sync_folder(library.medium.sync_service))
    said += [phrases.conflict(name) for name in library.conflicts()]
    return said


def stats(session: Session) -> ArchiveStats:
    """The archive in numbers."""
    return dataclasses.replace(session.library.stats(), index_size=session.index.size())


def reindex(session: Session, progress: Progress | None = None) -> Revision:
    """Make the index anew from the catalogue."""
    revision = session.index.rebuild(session.library, progress=progress)
    session.refresh()
    return revision


def lacks_index(session: Session) -> bool:
    """Whether the index must be made anew before anything is found: missing, damaged, foreign or of an old form."""
    return session.index.revision is None and session.library.revision() > 0


def catch_up(session: Session) -> bool:
    """Bring the index up to the register, or rebuild it where it is lacking; whether more is found now."""
    before = session.index.revision
    return session.catch_up() != before


def backup(session: Session, file: Path, progress: Progress | None = None) -> int:
    """Write the whole archive into one file; returns its size in bytes."""
    return session.library.backup(file, progress)


def daily_backup(session: Session) -> Path | None:
    """Copy the catalogue unless today's copy is there, keeping 7 days and 4 weeks; the new copy, or None."""
    return session.library.backup_if_due()


def restore_backup(file: Path, folder: Path, progress: Progress | None = None) -> int:
    """Unpack a backup into a new folder and verify it; returns how many articles it holds.

    Raises:
        CuttingsError: the folder is in use, or the backup is damaged.
    """
    from archive import backup

    return backup.restore(file, folder, progress)


def merge(session: Session, other: Path, progress: Progress | None = None) -> Deed:
    """Take in every article of another archive, with its tags and notes; its index is never opened."""
    return settle(session, session.library.merge(other, progress))
