"""One file of named, memory-mapped arrays that carries its own length and checksums.

Layout: magic, the columns one after another (each aligned to eight bytes), the directory (JSON), a table with the
CRC32 of every block of `BLOCK` bytes before the directory, and a trailer of fixed size. The `Seal` of a file (its
length and the CRC32 of directory, table and trailer) is kept elsewhere, in the TOC: so every byte is vouched for by
something outside the file.

Blocks are checked when they are first touched, each once: opening costs nothing, and a garbled file can never give
wrong hits, only `IndexUnusableError`.
"""

from __future__ import annotations

import json
import mmap
import os
import struct
import zlib
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np

from search.errors import IndexUnusableError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from numpy.typing import DTypeLike, NDArray

MAGIC: Final = b"CUTCOLS1"
BLOCK: Final = 1 << 14
_TRAILER: Final = struct.Struct("<QQQ8s")  # start of the directory, start of the table, number of blocks, magic


class Seal(NamedTuple):
    """What vouches for a file: its length in bytes and the CRC32 of its tail."""

    length: int
    crc: int


class ColumnFileWriter:
    """Writes one column file; nothing is trusted before `finish` has returned its seal."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = path.open("x+b")
        self._file.write(MAGIC)
        self._end = self._at = len(MAGIC)
        self._directory: dict[str, tuple[int, int, str]] = {}
        self.facts: dict[str, Any] = {}

    def add(self, name: str, array: NDArray[Any]) -> None:
        """Write a whole column.

        Args:
            name: unique within the file.
            array: one-dimensional, of any fixed-size type; stored little-endian.
        """
        stored = np.ascontiguousarray(array, dtype=array.dtype.newbyteorder("<"))
        end = self._end
        reserved = self.reserve(name, stored.dtype, len(stored))
        self.write_at(end, bytes(-end % 8))
        reserved.append(stored)

    def reserve(self, name: str, dtype: DTypeLike, count: int) -> ReservedColumn:
        """Set room aside for a column that is written piece by piece beside others."""
        kind = np.dtype(dtype)
        start = self._end + (-self._end % 8)
        self._directory[name] = (start, count, kind.str)
        self._end = start + count * kind.itemsize
        return ReservedColumn(self, start, kind, count)

    def write_at(self, position: int, data: memoryview | bytes) -> None:
        """Write bytes into reserved room."""
        if position != self._at:  # to seek is to empty the buffer: one system call for every column
            self._file.seek(position)
        self._at = position + self._file.write(data)

    def finish(self) -> Seal:
        """Write directory and checksums, and make the file durable."""
        self._file.flush()
        self._file.truncate(self._end)
        directory = json.dumps({"columns": self._directory, "facts": self.facts}, separators=(",", ":")).encode()
        crcs = self._block_crcs()
        table_start = self._end + len(directory)
        trailer = _TRAILER.pack(self._end, table_start, len(crcs), MAGIC)
        tail = directory + crcs.tobytes() + trailer
        self._file.seek(self._end)
        self._file.write(tail)
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        return Seal(self._end + len(tail), zlib.crc32(tail))

    def abandon(self) -> None:
        """Close and remove the unfinished file."""
        self._file.close()
        self.path.unlink(missing_ok=True)

    def _block_crcs(self) -> NDArray[np.uint32]:
        # Columns may be filled side by side, so the sums are taken once at the end, from the page cache.
        self._file.seek(0)
        crcs: list[int] = []
        while chunk := self._file.read(BLOCK * 64):
            view = memoryview(chunk)
            crcs.extend(zlib.crc32(view[at : at + BLOCK]) for at in range(0, len(view), BLOCK))
        return np.array(crcs, dtype="<u4")


class ReservedColumn:
    """Room for one column, filled from front to back."""

    def __init__(self, owner: ColumnFileWriter, start: int, dtype: np.dtype[Any], count: int) -> None:
        self._owner = owner
        self._position = start
        self._left = count
        self.dtype = dtype

    def append(self, array: NDArray[Any]) -> None:
        """Write the next values."""
        values = np.ascontiguousarray(array, dtype=self.dtype)
        self._left -= len(values)
        if self._left < 0:
            raise ValueError("more values than were announced")
        if len(values):
            self._owner.write_at(self._position, values.data.cast("B"))
            self._position += values.nbytes


class Column:
    """One array of a column file; values are checked before they are handed out."""

    __slots__ = ("_checked", "_data", "_guard", "_start", "_width")

    def __init__(self, data: NDArray[Any], guard: BlockGuard, start: int) -> None:
        self._data = data
        self._guard = guard
        self._checked = guard.checked
        self._start = start
        self._width = data.itemsize

    def __len__(self) -> int:
        return len(self._data)

    @property
    def dtype(self) -> np.dtype[Any]:
        """The type of the values."""
        return self._data.dtype

    def span(self, first: int, last: int) -> NDArray[Any]:
        """The checked values ``first`` to ``last`` (exclusive), a view on the file."""
        start, stop = self._start + first * self._width, self._start + last * self._width
        if self._checked.find(0, start // BLOCK, (stop - 1) // BLOCK + 1) >= 0:
            self._guard.check(start, stop)
        return self._data[first:last]

    def all(self) -> NDArray[Any]:
        """All values, checked."""
        return self.span(0, len(self._data))

    def item(self, index: int) -> int:
        """One checked value as a Python number."""
        start = self._start + index * self._width
        if not self._checked[start // BLOCK]:  # columns are aligned, so no value lies in two blocks
            self._guard.check(start, start + self._width)
        value: int = self._data.item(index)
        return value


class BlockGuard:
    """Remembers which blocks of a mapped file have been compared with their checksums."""

    __slots__ = ("_crcs", "_view", "checked", "name")

    def __init__(self, view: memoryview, crcs: NDArray[np.uint32], name: str) -> None:
        self._view = view
        self._crcs = crcs
        self.checked = bytearray(len(crcs))
        self.name = name

    def check(self, start: int, stop: int) -> None:
        """Compare the blocks holding bytes ``start`` to ``stop`` that have not been compared yet.

        Raises:
            IndexUnusableError: a block is not what was written.
        """
        last = (stop - 1) // BLOCK + 1
        at = self.checked.find(0, start // BLOCK, last)
        while at >= 0:
            if zlib.crc32(self._view[at * BLOCK : (at + 1) * BLOCK]) != int(self._crcs[at]):
                raise IndexUnusableError(f"{self.name}: block {at} is damaged")
            self.checked[at] = 1
            at = self.checked.find(0, at + 1, last)

    def check_all(self) -> None:
        """Compare every block anew, also those compared before."""
        self.checked[:] = bytes(len(self._crcs))
        self.check(0, len(self._view))


class ColumnFile:
    """A finished column file, mapped into memory. The map goes when its last array is let go."""

    def __init__(self, path: Path, seal: Seal) -> None:
        """Open and check the tail against the seal.

        Raises:
            IndexUnusableError: the file is shorter, longer or other than what was sealed.
            FileNotFoundError: it is gone (a writer may have swept it: read the TOC again).
        """
        with path.open("rb") as file:
            length = os.fstat(file.fileno()).st_size
            if length != seal.length or length < _TRAILER.size:
                raise IndexUnusableError(f"{path.name}: {length} bytes instead of {seal.length}")
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        self._map = mapped
        view = memoryview(mapped)
        end, table, blocks, magic = _TRAILER.unpack(view[length - _TRAILER.size :])
        if magic != MAGIC or not len(MAGIC) <= end <= table <= length or zlib.crc32(view[end:]) != seal.crc:
            raise IndexUnusableError(f"{path.name}: the directory is damaged")
        contents = json.loads(bytes(view[end:table]))
        self._entries: Mapping[str, tuple[int, int, str]] = contents["columns"]
        self.facts: Mapping[str, Any] = contents["facts"]
        crcs = np.frombuffer(mapped, dtype="<u4", count=blocks, offset=table)
        self._guard = BlockGuard(view[:end], crcs, path.name)

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def names(self) -> list[str]:
        """The columns there are."""
        return list(self._entries)

    def column(self, name: str) -> Column:
        """One column by its name."""
        start, count, kind = self._entries[name]
        dtype = np.dtype(kind)
        data = np.frombuffer(self._map, dtype=dtype, count=count, offset=start) if count else np.empty(0, dtype)
        return Column(data, self._guard, start)

    def let_go(self) -> None:
        """Have the system take back the memory of what was read; it is read again when it is asked for."""
        if hasattr(mmap, "MADV_DONTNEED"):
            self._map.madvise(mmap.MADV_DONTNEED)

    def verify(self) -> None:
        """Compare the whole file with its checksums.

        Raises:
            IndexUnusableError: it is damaged.
        """
        self._guard.check_all()
