"""The bytes exactly as given, each once by its SHA-256, in volumes that outlive this program.

A volume is a SQLite file in SQLite's own archive form (*sqlar*, sqlite.org/sqlar.html), so that ``sqlite3 -Ax`` unpacks
it without us. A volume that has grown past `VOLUME_BYTES` is closed and a new one begun: FAT32 sticks, incremental
backups and virus scanners all prefer it so.
"""

from __future__ import annotations

import re
import time
import zlib
from collections import OrderedDict
from threading import Lock
from typing import TYPE_CHECKING

from archive.errors import ArchiveDamagedError
from archive.model import Digest
from archive.store.database import Database
from archive.store.faults import sorted_faults
from archive.store.medium import sync_folder
from archive.values import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from archive.store.medium import Medium

VOLUME_BYTES = 1024**3
_OPEN_VOLUMES = 8  # closed volumes kept open for reading, to bound file descriptors
_LEVEL = 2
"""Of ISA-L's 0 to 3. An eighth of the time of zlib's 4 for 1.5 % more bytes of pages with their pictures, 9 % of bare
ones; zlib took a quarter of an import's computing."""

_WORTH = 0.9
"""Deflated to more of its size than this, a thing is kept as it is: pictures and fonts gain nothing."""

_PLAIN_FILE = 0o100644
_NAME = re.compile(r"volume-(\d{4,})\.sqlite")
_TABLE = "CREATE TABLE IF NOT EXISTS sqlar (name TEXT PRIMARY KEY, mode INT, mtime INT, sz INT, data BLOB)"


@frozen
class Parcel:
    """Bytes made ready for a volume, which may be done in any thread.

    Attributes:
        digest: SHA-256 of the bytes as given.
        size: their number.
        packed: deflated where that helps, else as given.
    """

    digest: Digest
    size: int
    packed: bytes


def digest_of(data: bytes) -> Digest:
    """SHA-256 in lower-case hexadecimal."""
    import hashlib  # noqa: PLC0415 -- and OpenSSL with it, which a start must not wait for

    return Digest(hashlib.sha256(data).hexdigest())


def parcel(data: bytes, digest: Digest | None = None) -> Parcel:
    """Make bytes ready to be kept, deflated where that is worth it."""
    from isal import isal_zlib  # noqa: PLC0415 -- a start deflates nothing

    packed = isal_zlib.compress(data, _LEVEL)
    packed = packed if len(packed) < _WORTH * len(data) else data
    return Parcel(digest=digest or digest_of(data), size=len(data), packed=packed)


class Originals:
    """The folder of volumes. One writer at a time, which the archive's lock sees to; any number of readers."""

    def __init__(
        self, folder: Path, medium: Medium, *, read_only: bool = False, volume_bytes: int = VOLUME_BYTES
    ) -> None:
        self.folder = folder
        self._medium = medium
        self._read_only = read_only
        self._volume_bytes = volume_bytes
        self._volumes: OrderedDict[int, Database] = OrderedDict()
        self._lock = Lock()

    def put(self, parcels: Iterable[Parcel]) -> dict[Digest, int]:
        """Keep bytes, durably when this returns, in one transaction; those the current volume has already are left.

        A current volume that turns out to be damaged is left as it is, and a new one begun.

        Returns:
            The volume of each.

        Raises:
            EnvironmentFaultError: the disk would not take them; none of them is kept then.
        """
        wanted = list(parcels)
        if not wanted:
            return {}
        number = self._current()
        try:
            self._write(number, wanted)
        except ArchiveDamagedError:
            number += 1
            self._write(number, wanted)
        return {one.digest: number for one in wanted}

    def _write(self, number: int, parcels: Sequence[Parcel]) -> None:
        now = int(time.time())
        with self._volume(number).writing() as db:
            for one in parcels:
                db.execute(
                    "INSERT OR IGNORE INTO sqlar (name, mode, mtime, sz, data) VALUES (?, ?, ?, ?, ?)",
                    (one.digest, _PLAIN_FILE, now, one.size, one.packed),
                )

    def get(self, digest: Digest, volume: int | None = None) -> bytes:
        """The bytes of a digest, digested again before they are given out.

        Args:
            digest: whose bytes.
            volume: where the catalogue says they are; all volumes are searched when it is wrong or None.

        Raises:
            KeyError: no volume holds them.
            ArchiveDamagedError: what is held is not what was kept.
        """
        numbers = self.numbers()
        order = [volume, *reversed(numbers)] if volume in numbers else list(reversed(numbers))
        for number in order:
            data = self.fetch(number, digest)
            if data is not None:
                if digest_of(data) != digest:
                    raise ArchiveDamagedError(f"the original {digest[:12]} in volume {number} is not what was kept")
                return data
        raise KeyError(digest)

    def delete(self, digests: Sequence[Digest]) -> None:
        """Delete bytes for good, overwriting where they stood."""
        for number in self.numbers():
            with self._volume(number).alone() as db:
                db.execute("PRAGMA secure_delete=on")
            with self._volume(number).writing() as db:
                for digest in digests:
                    db.execute("DELETE FROM sqlar WHERE name = ?", (digest,))

    def numbers(self) -> list[int]:
        """The volumes there are, ascending."""
        with sorted_faults(self.folder):
            matches = [_NAME.fullmatch(file.name) for file in self.folder.iterdir()]
        return sorted(int(match[1]) for match in matches if match)

    def listed(self, number: int) -> list[Digest]:
        """Every digest a volume says it holds."""
        with self._volume(number).reading() as db:
            return [Digest(name) for (name,) in db.execute("SELECT name FROM sqlar ORDER BY rowid")]

    def path(self, number: int) -> Path:
        """The file of a volume."""
        return self.folder / f"volume-{number:04d}.sqlite"

    def volume(self, number: int) -> Database:
        """A volume's file, for copying it whole."""
        return self._volume(number)

    def size(self) -> int:
        """Bytes on disk of all volumes."""
        return sum(file.stat().st_size for file in self.folder.glob("volume-*.sqlite*"))

    def close(self) -> None:
        """Close every volume."""
        with self._lock:
            for database in self._volumes.values():
                database.close()
            self._volumes.clear()

    def fetch(self, number: int, digest: Digest) -> bytes | None:
        """What a volume holds under a digest, unchecked; None when it holds nothing.

        Raises:
            ArchiveDamagedError: its row is broken.
        """
        with self._volume(number).reading() as db:
            row = db.execute("SELECT sz, data FROM sqlar WHERE name = ?", (digest,)).fetchone()
        if row is None:
            return None
        size, data = row
        if not isinstance(data, bytes) or not isinstance(size, int) or size < 0:
            raise ArchiveDamagedError(f"the original {digest[:12]} in volume {number} is not what was kept")
        return data if len(data) == size else _inflate(data, size)

    def _current(self) -> int:
        """The volume to write to, a new one when the last is full."""
        numbers = self.numbers() or [1]
        last = numbers[-1]
        files = self.folder.glob(self.path(last).name + "*")  # what is in its log will be in it
        if sum(file.stat().st_size for file in files) >= self._volume_bytes:
            self._settle(last)
            return last + 1
        return last

    def _settle(self, number: int) -> None:
        """Fold a full volume's log into it, so that it is one file that no longer changes."""
        with self._lock:
            self._volumes.pop(number, None)
        database = Database(self.path(number), medium=self._medium)
        with database.alone() as db:
            db.conn.execute("PRAGMA wal_checkpoint(truncate)").fetchall()
        database.close()

    def _volume(self, number: int) -> Database:
        with self._lock:
            database = self._volumes.get(number)
            if database is None:
                known = self.numbers()
                database = Database(self.path(number), medium=self._medium, read_only=self._read_only)
                if not self._read_only:
                    with database.alone() as db:  # a crash may have left a volume without its table
                        db.execute(_TABLE)
                    if number not in known:
                        sync_folder(self.folder)
                self._volumes[number] = database
            self._volumes.move_to_end(number)
            while len(self._volumes) > _OPEN_VOLUMES:
                # dropped, not closed: a thread that still reads from it holds it until it is done
                self._volumes.popitem(last=False)
            return database


def _inflate(data: bytes, size: int) -> bytes:
    """Undo deflation, to at most the size promised: an archive may come from a stranger."""
    machine = zlib.decompressobj()
    try:
        return machine.decompress(data, size) if size else b""
    except zlib.error:
        return b""
