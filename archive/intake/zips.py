"""ZIP files weighed before anything is unpacked: counts, sizes, ratios, overlaps, passwords, names.

Nothing is ever unpacked to disk. The end record is also found far from the file's end, because SingleFile's
self-extracting pages put HTML behind the archive.
"""

from __future__ import annotations

import datetime as dt
import io
import posixpath
import struct
import zipfile
import zlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from archive.errors import RefusedError
from archive.intake.paths import safe_path
from archive.model import Refusal

if TYPE_CHECKING:
    from archive.limits import Limits

_END = b"PK\x05\x06"
_END_SIZE = 22
_WIDE_END, _WIDE_LOCATOR = b"PK\x06\x06", b"PK\x06\x07"  # of ZIPs that count in 64 bits
_ENTRY_SIZE = 512  # bytes of the directory for one file; more is a long name and a long comment
_ENTRY_HEAD = 30
_UNREADABLE = (
    zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError, struct.error,
    OverflowError, MemoryError, IndexError,
)  # fmt: skip
_ALLOWED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


@dataclass(slots=True)
class Archive:
    """An open ZIP in memory.

    Attributes:
        names: its files by plain relative path, in the order of its directory; names that lead elsewhere are left out.
    """

    limits: Limits
    _zip: zipfile.ZipFile
    names: tuple[str, ...] = ()
    _members: dict[str, zipfile.ZipInfo] = field(default_factory=dict)
    _known: dict[str, bytes] = field(default_factory=dict)
    _read: int = 0

    @classmethod
    def open(cls, data: bytes, limits: Limits) -> Archive:
        """Open a ZIP.

        Raises:
            RefusedError: when it is damaged, a bomb, locked by a password, or holds too much.
        """
        end = data.rfind(_END)
        if end < 0 or end + _END_SIZE > len(data):
            raise RefusedError(Refusal.DAMAGED, "a ZIP without its directory")
        _weigh_directory(data, end, limits)
        # the archive alone, its comment dropped: whatever stands behind it is not ours to read
        bare = data[: end + 20] + b"\0\0"
        try:
            opened = zipfile.ZipFile(io.BytesIO(bare))
        except _UNREADABLE as error:
            raise RefusedError(Refusal.DAMAGED, "a ZIP that cannot be opened") from error
        members = opened.infolist()
        _weigh(members, limits)
        archive = cls(limits, opened)
        for member in members:
            name = safe_path(member.filename.replace("\\", "/"))
            if name and not member.is_dir() and (member.external_attr >> 28) != 0xA:  # a symbolic link is no file
                archive._members.setdefault(name, member)
        archive.names = tuple(archive._members)
        return archive

    def read(self, name: str) -> bytes | None:
        """A file's bytes, unpacked once; None when it is not there or cannot be read.

        Raises:
            RefusedError: when everything read so far is more than one file may hold.
        """
        if name in self._known:
            return self._known[name]
        member = self._members.get(name)
        most = max(self.limits.page_bytes, self.limits.resource_bytes)
        if member is None or member.compress_type not in _ALLOWED or member.file_size > most:
            return None
        try:
            with self._zip.open(member) as stream:
                data = stream.read(most)
        except _UNREADABLE:
            return None
        self._read += len(data)
        if self._read > 2 * self.limits.resources_bytes:
            raise RefusedError(Refusal.BOMB, f"unpacks to more than {2 * self.limits.resources_bytes:,} bytes")
        self._known[name] = data
        return data

    def text(self, name: str) -> str:
        """A file as UTF-8 text, empty when it is not there."""
        return (self.read(name) or b"").decode("utf-8-sig", "replace")

    def comment(self, name: str) -> str:
        """The comment of an entry: SingleFile keeps the part's address there."""
        member = self._members.get(name)
        return member.comment.decode("utf-8", "replace") if member else ""

    def modified(self, name: str) -> float | None:
        """An entry's time, taken as UTC: a ZIP does not say."""
        member = self._members.get(name)
        try:
            return dt.datetime(*member.date_time, tzinfo=dt.UTC).timestamp() if member else None
        except ValueError:
            return None

    def below(self, folder: str) -> dict[str, str]:
        """The files of a folder: their paths relative to it, to their full names."""
        prefix = f"{folder}/" if folder else ""
        return {name[len(prefix) :]: name for name in self.names if name.startswith(prefix)}


def _weigh_directory(data: bytes, end: int, limits: Limits) -> None:
    """Refuse a directory of too many files before it is read; both its length and its count may lie."""
    count = int.from_bytes(data[end + 10 : end + 12], "little")
    size = int.from_bytes(data[end + 12 : end + 16], "little")
    wide = data.rfind(_WIDE_END, 0, end) if data[end - 20 : end].startswith(_WIDE_LOCATOR) else -1
    if wide >= 0:
        count, size = (int.from_bytes(data[wide + at : wide + at + 8], "little") for at in (32, 40))
    if count > limits.members or size > limits.members * _ENTRY_SIZE:
        raise RefusedError(Refusal.BOMB, f"{max(count, size // _ENTRY_SIZE):,} files in one ZIP")


def _weigh(members: list[zipfile.ZipInfo], limits: Limits) -> None:
    """Refuse what would not be harmless to unpack."""
    total = 0
    reached = 0
    for member in sorted(members, key=lambda member: member.header_offset):
        total += member.file_size
        if member.file_size > limits.ratio_floor and member.file_size > limits.ratio * max(member.compress_size, 1):
            raise RefusedError(Refusal.BOMB, f"{member.file_size:,} bytes packed into {member.compress_size:,}")
        if member.header_offset < reached:
            raise RefusedError(Refusal.BOMB, "files that overlap")
        reached = member.header_offset + _ENTRY_HEAD + member.compress_size
    if total > 8 * limits.resources_bytes:
        raise RefusedError(Refusal.BOMB, f"unpacks to {total:,} bytes")
    if any(member.flag_bits & 1 for member in members):
        raise RefusedError(Refusal.ENCRYPTED, "a ZIP with a password")


def folder_of(name: str) -> str:
    """The folder that an entry stands in; empty at the top."""
    return posixpath.dirname(name)
