"""The one door to SQLite.

`sqlcipher3` opened without a key is a plain, current SQLite on every platform (older ones have the WAL-reset corruption
bug, sqlite.org/wal.html#walresetbug) and leaves the archive one parameter away from being encrypted. Each thread has a
connection of its own for reading; one connection, held by one thread at a time, writes.
"""

from __future__ import annotations

import contextlib
import os
import threading
import urllib.parse
import weakref
from typing import TYPE_CHECKING, Any

import sqlcipher3.dbapi2 as sqlite

from archive.errors import ArchiveDamagedError, ArchiveGoneError, NotAnArchiveError, ReadOnlyError
from archive.store.faults import sorted_faults
from archive.store.medium import Medium, is_writable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path
    from sqlite3 import Connection, Cursor  # whose interface sqlcipher3 has, untyped

APPLICATION_ID = 0x43555454
"""``CUTT``, in SQLite's header, by which ``file`` and we know a catalogue."""

_BUSY_MS = 5000

CACHE_KB = 32_000
"""What a connection keeps of the file in memory."""

# sqlite.org/security.html: what to set before reading a file that another person may have written
_WARY = (
    "trusted_schema=off",
    "cell_size_check=on",
    "mmap_size=0",
    "foreign_keys=on",
    "temp_store=memory",
    f"cache_size=-{CACHE_KB}",
    "journal_size_limit=16777216",  # a large import must not leave a large log behind
)


class Tables:
    """A connection, in the few words the store needs; `archive.store.migrations` lets sqlite-utils work on it.

    Attributes:
        conn: the connection itself, in autocommit mode.
    """

    def __init__(self, conn: Connection) -> None:
        self.conn = conn

    def execute(self, statement: str, values: Sequence[Any] | Mapping[str, Any] = ()) -> Cursor:
        """Run a statement with its values bound."""
        return self.conn.execute(statement, values)

    @contextlib.contextmanager
    def savepoint(self) -> Iterator[None]:
        """A part of the transaction under way that is undone alone when it fails."""
        self.conn.execute("SAVEPOINT part")
        try:
            yield
        except BaseException:
            if self.conn.in_transaction:  # the failure itself may have ended it
                self.conn.execute("ROLLBACK TO part")
                self.conn.execute("RELEASE part")
            raise
        self.conn.execute("RELEASE part")


class Database:
    """One SQLite file with its connections.

    Attributes:
        path: the file.
        read_only: nothing is ever written, not even by SQLite itself.
    """

    def __init__(
        self,
        path: Path,
        *,
        medium: Medium | None = None,
        read_only: bool = False,
        application_id: int = 0,
        on_damage: Callable[[], None] | None = None,
        on_gone: Callable[[], None] | None = None,
        on_return: Callable[[], None] | None = None,
    ) -> None:
        """Open the file, made when it is not there.

        Args:
            path: where it lies.
            medium: the disk under it; decides the journal.
            read_only: open for reading only.
            application_id: the number its header must hold; 0 asks for none.
            on_damage: called whenever the file turns out not to hold what was written.
            on_gone: called when its disk is gone and all connections were let go.
            on_return: called when the file is there again after its disk was gone; may raise to leave it alone.

        Raises:
            EnvironmentFaultError: it cannot be opened as things stand.
            ArchiveDamagedError: it is no SQLite file, or a broken one.
            NotAnArchiveError: it is another program's.
        """
        self.path = path
        self.read_only = read_only
        self._medium = medium or Medium()
        self._on_damage = on_damage
        self._on_gone = on_gone
        self._on_return = on_return
        self._gone = False  # its disk answered with errors; every connection is made anew before the next use
        self._made = False
        self._local = threading.local()
        self._open: weakref.WeakSet[Tables] = weakref.WeakSet()
        self._writing = threading.RLock()
        self._writer: Tables | None = None
        with sorted_faults(path):
            if not read_only:
                self._writer = self._connect(writing=True)
            self._check_identity(application_id)
        self._made = True

    @contextlib.contextmanager
    def reading(self) -> Iterator[Tables]:
        """This thread's connection for reading; it sees every write committed before its statement began."""
        with self._faults():
            self._come_back()
            yield self._reader()

    @contextlib.contextmanager
    def writing(self) -> Iterator[Tables]:
        """The one connection that writes, in a transaction: committed at the end, rolled back by any exception.

        Raises:
            ReadOnlyError: the archive was opened for reading.
            ArchiveLockedError: another program wrote for longer than five seconds.
        """
        with self.alone() as writer:
            if writer.conn.in_transaction:
                with writer.savepoint():
                    yield writer
                return
            writer.conn.execute("BEGIN IMMEDIATE")
            try:
                yield writer
                writer.conn.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlite.DatabaseError):  # the failure itself may have ended the transaction
                    writer.conn.rollback()
                raise

    @contextlib.contextmanager
    def alone(self) -> Iterator[Tables]:
        """The writing connection outside any transaction, for migrations, checkpoints and vacuum."""
        if self.read_only:
            raise ReadOnlyError(f"{self.path.name} is open for reading only")
        with self._writing, self._faults():
            self._come_back()
            if self._writer is None:
                raise ArchiveGoneError(f"{self.path.name} is closed")
            yield self._writer

    def copy_to(self, target: Path) -> None:
        """Write a consistent copy with SQLite's online backup, which other writers do not disturb.

        Raises:
            EnvironmentFaultError: the copy cannot be written.
        """
        with sorted_faults(target):
            os.close(os.open(target, os.O_CREAT | os.O_WRONLY, 0o600))  # private before a byte is in it
            copy = sqlite.connect(_uri(target, "rwc"), uri=True, isolation_level=None)
            try:
                self._reader().conn.backup(copy)
                copy.execute("PRAGMA journal_mode=delete")
            finally:
                copy.close()

    def close(self) -> None:
        """Close every connection; the write-ahead log is folded into the file."""
        self._drop()

    def _drop(self) -> None:
        for tables in list(self._open):
            with contextlib.suppress(sqlite.Error):
                tables.conn.close()
        self._writer = None
        self._local = threading.local()

    @contextlib.contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            with sorted_faults(self.path):
                yield
        except ArchiveDamagedError:
            if self._on_damage is not None:
                self._on_damage()
            raise
        except ArchiveGoneError:
            self._gone = self._made
            raise
        except sqlite.ProgrammingError as fault:  # another thread has just let go of this connection
            if not self._gone:
                raise
            raise ArchiveGoneError(f"{self.path.name}: {fault}") from fault

    def _come_back(self) -> None:
        """After its disk was gone: let go of every connection, which no longer leads anywhere, and open the file anew.

        Raises:
            ArchiveGoneError: it is still gone.
        """
        if self._gone:
            with self._writing:
                self._open_anew()

    def _open_anew(self) -> None:
        if not self._gone:  # another thread was here first
            return
        self._drop()
        if self._on_gone is not None:
            self._on_gone()
        if not self.path.is_file():  # an empty mount point must not get an empty catalogue
            raise ArchiveGoneError(f"{self.path.name} is not there")
        if self._on_return is not None:
            self._on_return()
        if not self.read_only:
            self._writer = self._connect(writing=True)
        self._gone = False

    def _reader(self) -> Tables:
        tables: Tables | None = getattr(self._local, "tables", None)
        if tables is None:
            tables = self._connect(writing=False)
            self._local.tables = tables
        return tables

    def _connect(self, *, writing: bool) -> Tables:
        if writing and not self._made and not self.path.exists():
            os.close(os.open(self.path, os.O_CREAT | os.O_WRONLY, 0o600))  # private before a byte is in it
        conn = sqlite.connect(
            self._address(), uri=True, isolation_level=None, check_same_thread=False, timeout=_BUSY_MS / 1000
        )
        try:
            for pragma in _WARY:
                conn.execute(f"PRAGMA {pragma}")
            if writing:
                journal, synchronous = self._medium.journal
                conn.execute(f"PRAGMA journal_mode={journal}").fetchall()
                conn.execute(f"PRAGMA synchronous={synchronous}")
                conn.execute("PRAGMA fullfsync=1")  # macOS: past the drive's own cache; without effect elsewhere
                conn.execute("PRAGMA checkpoint_fullfsync=1")
            else:
                conn.execute("PRAGMA query_only=on")
            conn.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        except BaseException:
            conn.close()
            raise
        tables = Tables(conn)
        self._open.add(tables)
        return tables

    def _address(self) -> str:
        if not self.read_only:
            return _uri(self.path, "rw" if self._made else "rwc")
        log = self.path.with_name(self.path.name + "-wal")
        # with a log beside it the file alone is stale; without one nobody is writing or ever will on such a medium
        if log.exists() and log.stat().st_size:
            return _uri(self.path, "ro")
        return _uri(self.path, "ro") if is_writable(self.path.parent) else _uri(self.path, "ro") + "&immutable=1"

    def _check_identity(self, application_id: int) -> None:
        if not application_id:
            return
        conn = (self._writer or self._reader()).conn
        found = conn.execute("PRAGMA application_id").fetchone()[0]
        empty = conn.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0
        if found == 0 and empty and self._writer is not None:
            conn.execute(f"PRAGMA application_id={application_id}")
        elif found != application_id:
            self.close()
            raise NotAnArchiveError(f"{self.path.name} belongs to another program")


def _uri(path: Path, mode: str) -> str:
    """The file as SQLite's URI; a Windows drive and a share need their leading slashes."""
    posix = path.absolute().as_posix()
    return "file://" + urllib.parse.quote(posix if posix.startswith("/") else "/" + posix) + f"?mode={mode}"
