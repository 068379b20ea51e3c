"""One archive folder, open: its lock, its catalogue, its originals, and the note that explains it to strangers."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sys
from typing import TYPE_CHECKING, BinaryIO

from archive.errors import ArchiveDamagedError, ArchiveLockedError, CuttingsError, NotAnArchiveError, ReadOnlyError
from archive.store import migrations
from archive.store.database import APPLICATION_ID, CACHE_KB, Database
from archive.store.faults import sort_os_error
from archive.store.medium import is_writable, medium_of, sync_folder
from archive.store.originals import Originals

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

if TYPE_CHECKING:
    from pathlib import Path

CATALOGUE = "catalogue.sqlite"
ORIGINALS = "originals"
BACKUPS = "backups"
INDEX = "index"
LOCK = "lock"
SUSPECTED = "suspected"
"""A file that says: something in the catalogue could not be read, look closely when it is next opened."""

_QUICK_BYTES = 64 * 1024 * 1024
README = "README.txt"
UNFINISHED = CATALOGUE + ".new"
_OURS_UNFINISHED = {LOCK, README, ORIGINALS, UNFINISHED, UNFINISHED + "-wal", UNFINISHED + "-shm"}
_OURS_UNFINISHED |= {UNFINISHED + "-journal", ".DS_Store", "desktop.ini"}

README_TEXT = """\
This folder is an archive of saved news articles, kept by the program Cuttings.
You can read everything in it without that program.

catalogue.sqlite   The record of what is held: headlines, names, dates, the text of
                   every article, tags and notes. An SQLite database; any SQLite
                   tool opens it. Start with:  SELECT id, headline FROM article;
originals/         The saved pages and pictures, byte for byte as they were given,
                   each once, named by its SHA-256. Each volume is an SQLite archive:
                   sqlite3 originals/volume-0001.sqlite -Ax    unpacks it.
                   The column "digest" of the table "article" says which file is whose.
index/             For searching. A copy: delete it and the program makes it again.
backups/           Dated copies of the catalogue. To go back to one, close the
                   program and put it in the place of catalogue.sqlite.
lock               Held by the program while it writes; it means nothing otherwise.

To move the archive, close the program and copy the whole folder.
"""


class Holdings:
    """An open archive folder.

    Attributes:
        folder: where it lies.
        read_only: nothing may be changed: asked for, or the medium does not allow it.
        medium: the disk under it.
        catalogue: the record of what is held.
        originals: the bytes as given.
        identity: a UUID made with the archive; an index that names another belongs to another.
    """

    def __init__(self, folder: Path, *, read_only: bool = False, catalogue: Path | None = None) -> None:
        """Open an archive.

        Args:
            folder: where it lies.
            read_only: open for reading only.
            catalogue: a dated copy to read in the place of a broken catalogue.

        Raises:
            NotAnArchiveError: the folder holds no archive.
            ArchiveLockedError: another program has it open for writing.
            ArchiveTooNewError: a newer program wrote it.
            ArchiveDamagedError: its catalogue is broken.
            EnvironmentFaultError: the disk stands in the way.
        """
        if not (folder / CATALOGUE).is_file():
            raise NotAnArchiveError(f"no archive in {folder.name}")
        _refuse_links(folder)
        self.folder = folder
        self.read_only = read_only or not is_writable(folder)
        self.medium = medium_of(folder)
        self._lock: BinaryIO | None = None if self.read_only else _take_lock(folder / LOCK)
        try:
            self.catalogue = Database(
                catalogue or folder / CATALOGUE,
                medium=self.medium,
                read_only=self.read_only,
                application_id=APPLICATION_ID,
                on_damage=self.suspect,
                on_gone=self._let_go,
                on_return=self._returned,
            )
            self.originals = Originals(folder / ORIGINALS, self.medium, read_only=self.read_only)
            try:
                migrations.bring_up_to_date(self.catalogue, folder / BACKUPS)
                self.identity = self._identity()
                self._look_over()
            except BaseException:
                self.catalogue.close()  # or Windows would not let a repair move it aside
                raise
        except BaseException:
            self._release()
            raise

    def suspect(self) -> None:
        """Note that something could not be read, so that the next opening looks closely."""
        with contextlib.suppress(OSError):
            (self.folder / SUSPECTED).touch(mode=0o600)

    @classmethod
    def create(cls, folder: Path) -> Holdings:
        """Make an archive in a folder that is not there yet, or empty.

        Raises:
            NotAnArchiveError: the folder holds other things.
            ReadOnlyError: it cannot be made.
        """
        try:
            guard_new(folder)
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not is_writable(folder):
                raise ReadOnlyError(f"{folder.name} cannot be written")
            (folder / ORIGINALS).mkdir(mode=0o700, exist_ok=True)
            write_readme(folder)
        except OSError as fault:
            raise sort_os_error(fault) from fault
        cls.found(folder)
        return cls(folder)

    @staticmethod
    def found(folder: Path) -> None:
        """Write an empty catalogue into a folder."""
        import uuid  # noqa: PLC0415 -- with it comes what asks the platform for its name; only a new archive needs one

        # made under another name and moved into place: a crash leaves a folder that is plainly not yet an archive
        unfinished = folder / UNFINISHED
        database = Database(unfinished, medium=medium_of(folder), application_id=APPLICATION_ID)
        migrations.bring_up_to_date(database, folder / BACKUPS)
        with database.writing() as db:
            db.execute("INSERT OR REPLACE INTO fact (name, value) VALUES ('identity', ?)", (str(uuid.uuid4()),))
        database.close()
        unfinished.rename(folder / CATALOGUE)
        sync_folder(folder)
        sync_folder(folder.parent)

    @property
    def index_folder(self) -> Path:
        """Where the full-text index lies."""
        return self.folder / INDEX

    def close(self) -> None:
        """Close all files and let go of the lock."""
        self.originals.close()
        self.catalogue.close()
        self._release()

    def conflicts(self) -> list[str]:
        """Names of second catalogues that a sync service laid beside ours because two machines wrote at once."""
        found = (file.name for file in self.folder.glob("catalogue*.sqlite"))
        return sorted(name for name in found if name != CATALOGUE)

    def fold_logs(self) -> None:
        """Play the write-ahead logs into their files and empty them, so that nothing deleted lingers there."""
        for database in (self.catalogue, *(self.originals.volume(number) for number in self.originals.numbers())):
            with database.alone() as db:
                db.conn.execute("PRAGMA wal_checkpoint(truncate)").fetchall()

    def free_bytes(self) -> int:
        """Room left on the disk; without end where a file system does not say how large it is.

        Raises:
            ArchiveGoneError: the folder is not there.
        """
        try:
            usage = shutil.disk_usage(self.folder)
        except OSError as fault:
            raise sort_os_error(fault) from fault
        return usage.free if usage.total else sys.maxsize

    def _look_over(self) -> None:
        """Find damage before it is believed, where that is quick or something has pointed to it.

        Raises:
            ArchiveDamagedError: the catalogue does not pass SQLite's quick check.
        """
        suspected = (self.folder / SUSPECTED).exists()
        if not suspected and self.catalogue.path.stat().st_size > _QUICK_BYTES:
            return
        with self.catalogue.reading() as db:
            db.execute("PRAGMA cache_size=-2000")  # every page is looked at once: kept, they would be the whole file
            complaints = [str(row[0]) for row in db.execute("PRAGMA quick_check(3)")]
            db.execute(f"PRAGMA cache_size=-{CACHE_KB}")
        if complaints != ["ok"]:
            raise ArchiveDamagedError("; ".join(complaints))
        if suspected and not self.read_only:
            (self.folder / SUSPECTED).unlink(missing_ok=True)

    def _identity(self) -> str:
        with self.catalogue.reading() as db:
            row = db.execute("SELECT value FROM fact WHERE name = 'identity'").fetchone()
        if row is None:
            raise NotAnArchiveError("the catalogue has no identity")
        return str(row[0])

    def _let_go(self) -> None:
        """The folder is gone: hold on to nothing that was in it, or its disk could not be taken away."""
        self.originals.close()
        self._release()

    def _returned(self) -> None:
        """The folder is there again: is it this archive, and is it still ours to write to?

        Raises:
            NotAnArchiveError: another archive lies here now.
            ArchiveLockedError: another program has taken it meanwhile.
        """
        other = Database(self.folder / CATALOGUE, medium=self.medium, read_only=True)
        try:
            with other.reading() as db:
                row = db.execute("SELECT value FROM fact WHERE name = 'identity'").fetchone()
        finally:
            other.close()
        if row is None or row[0] != self.identity:
            raise NotAnArchiveError("another archive lies here now")
        if not self.read_only:
            self._lock = _take_lock(self.folder / LOCK)

    def _release(self) -> None:
        if self._lock is not None:
            self._lock.close()  # which unlocks it, as does the end of the process however it comes
            self._lock = None


def guard_new(folder: Path) -> None:
    """Make sure that an archive may be made in a folder: it is not there, empty, or was left so by a crash of ours.

    Raises:
        NotAnArchiveError: there are other things in it.
    """
    if folder.exists() and (not folder.is_dir() or any(f.name not in _OURS_UNFINISHED for f in folder.iterdir())):
        raise NotAnArchiveError(f"{folder.name} is not empty")


def is_running(folder: Path) -> bool:
    """Whether a program has the archive of a folder open for writing."""
    if not (folder / LOCK).exists():
        return False
    try:
        _take_lock(folder / LOCK).close()
    except ArchiveLockedError:
        return True
    except CuttingsError:
        return False
    return False


def write_readme(folder: Path) -> None:
    """Write the note that explains the folder to strangers."""
    path = folder / README
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        file.write(README_TEXT)


def _refuse_links(folder: Path) -> None:
    """An archive that came from a stranger must not make us write to, or read from, somewhere else.

    Raises:
        NotAnArchiveError: one of its parts is a link.
    """
    for place in (folder, folder / ORIGINALS, folder / BACKUPS):
        if place.is_dir() and (link := next((entry for entry in place.iterdir() if entry.is_symlink()), None)):
            raise NotAnArchiveError(f"{link.name} is a link to another place")


def _take_lock(path: Path) -> BinaryIO:
    """Lock the archive for writing.

    Raises:
        ArchiveLockedError: another program holds it; the message says which.
    """
    try:
        file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600), "r+b")
    except OSError as fault:
        raise sort_os_error(fault) from fault
    try:
        if sys.platform == "win32":
            file.seek(1024)  # past the words, which others may read meanwhile
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as fault:
        holder = _holder(file)
        file.close()
        raise ArchiveLockedError(holder) from fault
    file.seek(0)
    file.truncate()
    file.write(json.dumps({"pid": os.getpid()}).encode())
    file.flush()
    return file


def _holder(file: BinaryIO) -> str:
    with contextlib.suppress(OSError, ValueError):
        file.seek(0)
        return f"held by process {int(json.loads(file.read(100))['pid'])}"
    return "held by another program"
