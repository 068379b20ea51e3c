"""The only part of intake that touches the disk; runs in the parent process, parses nothing.

What is read: the dropped file, and files beside it in its own folder that its page names. Names come from listings of
that folder, never from a page, so that no reference can be made into a path that leads elsewhere.
"""

from __future__ import annotations

import errno
import os
import stat
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
    from archive.limits import Limits

__all__ = ["DiskSource", "file_facts", "safe_read", "signature", "walk"]

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


@dataclass(slots=True)
class DiskSource:
    """A dropped file and its folder.

    Attributes:
        path: the file.
        limits: what is tolerated.
        data: its bytes, read once.
        facts: what the file system says about it.
    """

    path: Path
    limits: Limits
    data: bytes
    facts: FileFacts
    _folders: dict[str, dict[str, os.DirEntry[str]]] = field(default_factory=dict)
    _spent: int = 0

    @classmethod
    def of(cls, path: Path, limits: Limits) -> DiskSource:
        """Read a file and its facts.

        Raises:
            RefusedError: when it cannot be read.
        """
        data = safe_read(path, limits)
        return cls(path, limits, data, file_facts(path))

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
        entries = self._folders.get(folder)
        if entries is None:
            entries = self._folders[folder] = _listed(self.path.parent / folder)
        return entries.get(unicodedata.normalize("NFC", name))

    def listing(self) -> tuple[str, ...]:
        """Files in the folders beside the page whose names begin with its own."""
        self._entry("", "")  # reads the folder
        stem = unicodedata.normalize("NFC", self.path.stem)
        waiting = [
            entry.name
            for name, entry in self._folders[""].items()
            if may_belong(name, stem) and entry.is_dir(follow_symlinks=False)
        ]
        found: list[str] = []
        while waiting and len(found) < _MAX_LISTED:
            folder = waiting.pop()
            self._entry(folder, "")
            for entry in self._folders[folder].values():
                path = f"{folder}/{entry.name}"
                if entry.is_file(follow_symlinks=False):
                    found.append(path)
                elif path.count("/") < self.limits.depth and entry.is_dir(follow_symlinks=False):
                    waiting.append(path)
        return tuple(found)


def _listed(folder: Path) -> dict[str, os.DirEntry[str]]:
    """The entries of a folder by name in normal form C (macOS hands names out decomposed), links left out."""
    found: dict[str, os.DirEntry[str]] = {}
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if len(found) < _MAX_LISTED and not is_link(entry.stat(follow_symlinks=False)):
                    found[unicodedata.normalize("NFC", entry.name)] = entry
    except OSError:
        return found
    return found


def signature(path: Path, limits: Limits) -> tuple[object, ...] | None:
    """Sizes and times of a page and of the files in its folders: changes while one is written; None when gone."""
    try:
        status = path.lstat()
    except (OSError, ValueError):
        return None
    source = DiskSource(path, limits, b"", FileFacts())
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
