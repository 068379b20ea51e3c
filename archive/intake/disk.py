"""The only part of intake that touches the disk; runs in the parent process, parses nothing.

What is read: the dropped file, and files beside it in its own folder that its page names. Names come from listings of
that folder, never from a page, so that no reference can be made into a path that leads elsewhere.
"""

from __future__ import annotations

import errno
import math
import os
import stat
import sys
import time
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from archive.errors import RefusedError
from archive.intake.attributes import origin_attributes
from archive.intake.paths import may_belong, safe_path
from archive.intake.source import FileFacts
from archive.intake.walking import is_link, walk
from archive.model import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable

    from archive.limits import Limits

__all__ = ["DiskSource", "Folders", "file_facts", "safe_read", "signature", "walk"]

_BY_ERRNO = {
    errno.ENOENT: Refusal.VANISHED,
    errno.ENOTDIR: Refusal.VANISHED,
    errno.EACCES: Refusal.NO_PERMISSION,
    errno.EPERM: Refusal.NO_PERMISSION,
    errno.ELOOP: Refusal.SYMLINK,
    errno.EMLINK: Refusal.SYMLINK,
    errno.EISDIR: Refusal.NOT_A_FILE,
    errno.ENXIO: Refusal.NOT_A_FILE,
}
_CHUNK = 1024 * 1024
_MAX_LISTED = 20_000
_MAX_FOLDERS = 64

FRESH = 1.0
"""Seconds for which the listing of a folder is believed."""


def safe_read(path: Path, limits: Limits) -> bytes:
    """Read a regular file whole; pipes, devices, links and folders are refused at once, size is checked before content.

    Raises:
        RefusedError: with the reason.
    """
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        if is_link(os.lstat(path)):
            raise RefusedError(Refusal.SYMLINK)
        handle = os.open(path, flags)
    except ValueError as error:  # a NUL in the name
        raise RefusedError(Refusal.UNREADABLE, "a name that no disk can hold") from error
    except OSError as error:
        raise _refusal_of(error) from error
    try:
        return _read_whole(handle, limits)
    except OSError as error:
        raise _refusal_of(error) from error
    finally:
        os.close(handle)


def _read_whole(handle: int, limits: Limits) -> bytes:
    status = os.fstat(handle)
    if not stat.S_ISREG(status.st_mode):
        raise RefusedError(Refusal.NOT_A_FILE, "a folder" if stat.S_ISDIR(status.st_mode) else "a pipe or device")
    if status.st_size > limits.file_bytes:
        raise RefusedError(Refusal.TOO_LARGE, f"{status.st_size:,} bytes")
    pieces: list[bytes] = []
    size = 0
    while piece := os.read(handle, _CHUNK):
        pieces.append(piece)
        size += len(piece)
        if size > limits.file_bytes:  # it grew while it was read
            raise RefusedError(Refusal.TOO_LARGE, f"more than {limits.file_bytes:,} bytes")
    if not size:
        raise RefusedError(Refusal.EMPTY)
    return b"".join(pieces)


def _refusal_of(error: OSError) -> RefusedError:
    return RefusedError(_BY_ERRNO.get(error.errno or 0, Refusal.UNREADABLE), error.strerror or "")


class Folders:
    """Listings of folders, shared by the pages of one import: a thousand pages in one folder list it once a second.

    Any thread may use it.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._known: dict[Path, tuple[float, Listing]] = {}

    def listing(self, folder: Path) -> Listing:
        """What lies in a folder, as it was at most `FRESH` seconds ago."""
        now = self._clock()
        seen, found = self._known.get(folder, (-math.inf, None))
        if found is None or now - seen > FRESH:
            found = _listed(folder)
            if len(self._known) >= _MAX_FOLDERS:
                self._known.clear()
            self._known[folder] = (now, found)
        return found


@dataclass(slots=True)
class DiskSource:
    """A dropped file and its folder.

    Attributes:
        path: the file.
        limits: what is tolerated.
        data: its bytes, read once.
        facts: what the file system says about it.
        folders: the listings it looks into.
    """

    path: Path
    limits: Limits
    data: bytes
    facts: FileFacts
    folders: Folders = field(default_factory=Folders)
    _spent: int = 0

    @classmethod
    def of(cls, path: Path, limits: Limits, folders: Folders | None = None) -> DiskSource:
        """Read a file and its facts.

        Raises:
            RefusedError: when it cannot be read.
        """
        data = safe_read(path, limits)
        return cls(path, limits, data, file_facts(path), folders or Folders())

    @property
    def name(self) -> str:
        """The file's name; bytes that are no text of the file system's encoding become U+FFFD."""
        return os.fsencode(self.path.name).decode("utf-8", "replace")

    def open(self, reference: str) -> bytes | None:
        """A file below the page's folder, by its relative path; None when it is not there or may not be read."""
        path = safe_path(reference)
        if path is None:
            return None
        *folders, name = path.split("/")
        here = ""
        for folder in folders:
            entry = self._entry(here, folder)
            if entry is None or not entry.is_dir(follow_symlinks=False):
                return None
            here = f"{here}/{entry.name}" if here else entry.name
        entry = self._entry(here, name)
        if entry is None or not entry.is_file(follow_symlinks=False):
            return None
        return self._read(Path(entry.path))

    def _read(self, path: Path) -> bytes | None:
        try:
            data = safe_read(path, self.limits)
        except RefusedError:
            return None
        self._spent += len(data)
        within = len(data) <= self.limits.resource_bytes and self._spent <= 2 * self.limits.resources_bytes
        return data if within else None

    def _entry(self, folder: str, name: str) -> os.DirEntry[str] | None:
        """The entry of that name in a listing; a link is no entry."""
        return self._listing(folder).entries.get(unicodedata.normalize("NFC", name))

    def _listing(self, folder: str) -> Listing:
        return self.folders.listing(self.path.parent / folder)

    def listing(self) -> tuple[str, ...]:
        """Files in the folders beside the page whose names begin with its own."""
        stem = unicodedata.normalize("NFC", self.path.stem)
        waiting = [entry.name for name, entry in self._listing("").folders.items() if may_belong(name, stem)]
        found: list[str] = []
        while waiting and len(found) < _MAX_LISTED:
            folder = waiting.pop()
            here = self._listing(folder)
            for entry in here.entries.values():
                path = f"{folder}/{entry.name}"
                if entry.is_file(follow_symlinks=False):
                    found.append(path)
                elif path.count("/") < self.limits.depth and entry.name in here.folders:
                    waiting.append(path)
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Listing:
    """What lies in a folder, links left out, by name in normal form C: macOS hands names out decomposed.

    Attributes:
        entries: everything.
        folders: the folders among it.
    """

    entries: dict[str, os.DirEntry[str]]
    folders: dict[str, os.DirEntry[str]]


def _listed(folder: Path) -> Listing:
    found = Listing({}, {})
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if len(found.entries) >= _MAX_LISTED or _is_entry_a_link(entry):
                    continue
                name = unicodedata.normalize("NFC", entry.name)
                found.entries[name] = entry
                if entry.is_dir(follow_symlinks=False):
                    found.folders[name] = entry
    except OSError:
        return found
    return found


def _is_entry_a_link(entry: os.DirEntry[str]) -> bool:
    """Told by the listing itself where that is enough: asking for the status of each of a thousand files is slow."""
    return entry.is_symlink() or (sys.platform == "win32" and is_link(entry.stat(follow_symlinks=False)))


def signature(path: Path, limits: Limits, folders: Folders | None = None) -> tuple[object, ...] | None:
    """Sizes and times of a page and of the files in its folders: changes while one is written; None when gone."""
    try:
        status = path.lstat()
    except (OSError, ValueError):
        return None
    source = DiskSource(path, limits, b"", FileFacts(), folders or Folders())
    companions = []
    for name in source.listing():
        try:
            found = (path.parent / name).lstat()
        except OSError:
            continue
        companions.append((name, found.st_size, found.st_mtime_ns))
    return (status.st_size, status.st_mtime_ns, tuple(sorted(companions)))


def file_facts(path: Path) -> FileFacts:
    """A file's times and attributes of origin; what cannot be read is left out."""
    try:
        status = path.lstat()
    except OSError:
        return FileFacts()
    born = getattr(status, "st_birthtime", None)
    return FileFacts(modified=status.st_mtime, born=born, attributes=origin_attributes(path))
