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
from archive.intake.companions import safe_path
from archive.model import Refusal

if TYPE_CHECKING:
    from archive.limits import Limits

_END = b"PK\x05\x06"
_END_SIZE = 22
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
        count = int.from_bytes(data[end + 10 : end + 12], "little")
        if count > limits.members:
            raise RefusedError(Refusal.BOMB, f"{count:,} files in one ZIP")
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
        """A file's bytes; None when it is not there or cannot be read.

        Raises:
            RefusedError: when it, or everything read so far, is larger than was admitted.
        """
        member = self._members.get(name)
        if member is None or member.compress_type not in _ALLOWED:
            return None
        most = max(self.limits.page_bytes, self.limits.resource_bytes)
        if member.file_size > most:
            return None
        try:
            with self._zip.open(member) as stream:
                data = stream.read(most + 1)
        except _UNREADABLE:
            return None
        self._read += len(data)
        if len(data) > most or self._read > 4 * self.limits.resources_bytes:
            raise RefusedError(Refusal.BOMB, "more than it claims")
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

    def folders(self) -> list[str]:
        """The folders at the top, in order."""
        return list(dict.fromkeys(name.partition("/")[0] for name in self.names if "/" in name))


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
