"""SQLite's complaints sorted into our errors: the world's fault, damage, or a bug of ours.

The sorting matters more than the words. A disk that was pulled out answers some reads with errors that SQLite
reports as "malformed" although the file is whole, so damage is believed only when the folder can still be read.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from typing import TYPE_CHECKING

import sqlcipher3.dbapi2 as sqlite

from archive.errors import (
    ArchiveDamagedError,
    ArchiveGoneError,
    ArchiveLockedError,
    CuttingsError,
    NoSpaceError,
    ReadOnlyError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PRIMARY = 0xFF  # the low byte of an extended result code is the primary one
_PERM, _BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _PROTOCOL, _NOTADB = (
    3,
    5,
    6,
    8,
    10,
    11,
    13,
    14,
    15,
    26,
)
_WORDS = {
    "disk is full": _FULL,
    "is locked": _BUSY,
    "readonly database": _READONLY,
    "disk I/O error": _IOERR,
    "unable to open": _CANTOPEN,
    "is malformed": _CORRUPT,
    "not a database": _NOTADB,
}
_NO_TEXT = "Could not decode to UTF-8"  # a flipped bit in the middle of somebody's words
_ENOUGH = 1024 * 1024  # with less than this left, an unexplained failure to write is a full disk


@contextlib.contextmanager
def sorted_faults(path: Path) -> Iterator[None]:
    """Turn failures of SQLite on the file `path` into errors of `archive.errors`; bugs of ours pass as they are."""
    try:
        yield
    except sqlite.DatabaseError as fault:
        error = _sort(fault, path)
        if error is None:
            raise
        raise error from fault
    except OSError as fault:
        raise sort_os_error(fault) from fault


def sort_os_error(fault: OSError) -> CuttingsError:
    """The error for a failed system call on the archive's own files."""
    if fault.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return NoSpaceError(str(fault))
    if fault.errno in {errno.EROFS, errno.EACCES, errno.EPERM}:
        return ReadOnlyError(str(fault))
    return ArchiveGoneError(str(fault))


def _sort(fault: sqlite.DatabaseError, path: Path) -> CuttingsError | None:
    code = _code(fault)
    said = f"{path.name}: {fault}"
    if code in {_BUSY, _LOCKED, _PROTOCOL}:
        return ArchiveLockedError(said)
    if code == _FULL:
        return NoSpaceError(said)
    if code in {_READONLY, _PERM}:
        return ReadOnlyError(said)
    if code in {_IOERR, _CANTOPEN}:
        return _environment(said, path)
    if code in {_CORRUPT, _NOTADB} or str(fault).startswith(_NO_TEXT):
        said = said.partition(_NO_TEXT)[0]  # which goes on with the words themselves
        return ArchiveDamagedError(said) if _readable(path) else ArchiveGoneError(said)
    return None


def _code(fault: sqlite.DatabaseError) -> int:
    """The primary result code; the driver's online backup gives only its words."""
    code = getattr(fault, "sqlite_errorcode", 0) & _PRIMARY
    return code or next((number for words, number in _WORDS.items() if words in str(fault)), 0)


def _environment(said: str, path: Path) -> CuttingsError:
    """What stands behind a bare "I/O error" or "unable to open"."""
    if not _readable(path):
        return ArchiveGoneError(said)
    if _room(path) < _ENOUGH or _at_size_limit(path):
        return NoSpaceError(said)
    return ReadOnlyError(said) if not os.access(path.parent, os.W_OK) else ArchiveGoneError(said)


def _readable(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            file.read(16)
    except OSError:
        return False
    return True


def _room(path: Path) -> int:
    try:
        return shutil.disk_usage(path.parent).free
    except OSError:
        return _ENOUGH


def _at_size_limit(path: Path) -> bool:
    """Whether the process may not make a file larger than this one is (RLIMIT_FSIZE, on some managed machines)."""
    try:
        import resource  # noqa: PLC0415 -- not on Windows
    except ImportError:
        return False
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)[0]
    sizes = [file.stat().st_size for file in path.parent.glob(path.name + "*")]
    return limit != resource.RLIM_INFINITY and max(sizes, default=0) + _ENOUGH > limit
