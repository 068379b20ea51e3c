"""The index folder: Whoosh's file storage, with open segments kept and the TOC made durable and tamper-evident.

A TOC is written beside, given a tail (Whoosh reads only as far as its own data), synced, renamed into place, and the
folder synced: the rename is the commit. The tail carries a note of the application's, so what the index stands at is
known exactly when the index is, and an HMAC over everything before it: a TOC is a pickle, and none is read that was
not written with the owner's key.
"""

from __future__ import annotations

import hmac
import json
import os
import re
import struct
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from whoosh.filedb.filestore import FileStorage

from search.codec.segment import SegmentView
from search.errors import IndexUnusableError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from search.codec.segment import ColumnarSegment

_TAIL: Final = struct.Struct("<QI32s8s")  # length of Whoosh's part, length of the note, HMAC-SHA256 of both, magic
_TAIL_MAGIC: Final = b"CUTTOC_4"  # the last character is the version of all our formats: another one is rebuilt
_TOC_NAME: Final = re.compile(r"^_\w+_\d+\.toc$")


class ColumnarStorage(FileStorage):  # type: ignore[misc]
    """An index folder and its open segments; one for every opened index, shared by its readers."""

    def __init__(self, folder: Path, key: bytes) -> None:
        """Args: the index folder; the secret its TOCs are sealed with."""
        super().__init__(str(folder))
        self.path = folder
        self._key = key
        self.note: Mapping[str, Any] = {}
        self._views: dict[str, SegmentView] = {}

    def view(self, segment: ColumnarSegment) -> SegmentView:
        """A segment as it was committed; files already open are used again."""
        known = self._views.get(segment.segment_id())
        if known and known.dead == segment.dead and known.labels_seal == segment.labels_seal:
            return known
        view = SegmentView.open(self.path, segment, known.opened if known else None)
        self._views[segment.segment_id()] = view
        return view

    def forget(self, kept: Iterable[str]) -> None:
        """Let go of all segments but these; their maps close with the last reader."""
        names = set(kept)
        for name in [name for name in self._views if name not in names]:
            del self._views[name]

    def rename_file(self, oldname: str, newname: str, safe: bool = False) -> None:
        """Put a file in place; a TOC is completed and made durable first."""
        if _TOC_NAME.match(newname):
            self._seal_toc(self.path / oldname)
        super().rename_file(oldname, newname, safe=safe)
        sync_folder(self.path)

    def check_toc(self, generation: int, indexname: str) -> Mapping[str, Any]:
        """Check the seal of a TOC, before Whoosh unpickles it.

        Returns:
            The note it was committed with.

        Raises:
            IndexUnusableError: it is damaged, or was not written with our key.
            FileNotFoundError: it is gone.
        """
        data = (self.path / f"_{indexname}_{generation}.toc").read_bytes()
        if len(data) < _TAIL.size:
            raise IndexUnusableError("the table of contents is cut off")
        length, note_length, tag, magic = _TAIL.unpack(data[-_TAIL.size :])
        body = data[: -_TAIL.size]
        fits = magic == _TAIL_MAGIC and length + note_length == len(body)
        if not fits or not hmac.compare_digest(self._tag(body), tag):
            raise IndexUnusableError("the table of contents is damaged, or not ours")
        note: Mapping[str, Any] = json.loads(body[length:])
        return note

    def _seal_toc(self, path: Path) -> None:
        with path.open("r+b") as file:
            data = file.read()
            note = json.dumps(dict(self.note)).encode()
            file.write(note)
            file.write(_TAIL.pack(len(data), len(note), self._tag(data + note), _TAIL_MAGIC))
            file.flush()
            os.fsync(file.fileno())

    def _tag(self, body: bytes) -> bytes:
        return hmac.digest(self._key, body, "sha256")


def sync_folder(folder: Path) -> None:
    """Make names in a folder durable; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sweep(storage: ColumnarStorage, indexname: str, generation: int, segments: Iterable[ColumnarSegment]) -> None:
    """Remove what no commit refers to: files of killed writers, replaced labels, temporary tables of contents.

    Called under the write lock, after a commit or before a first write.
    """
    kept = {name for segment in segments for name in segment.file_names()}
    kept |= {f"_{indexname}_{generation}.toc"}
    for entry in os.scandir(storage.path):
        ours = entry.name.startswith((f"{indexname}_", f"_{indexname}_"))
        if ours and entry.name not in kept and not entry.name.endswith("LOCK"):
            try:
                Path(entry.path).unlink()
            except OSError:  # Windows: still mapped by a reader; the next commit sweeps it
                continue
