"""Whether a file is whole: each kind has an end that is written last."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from archive.errors import RefusedError
from archive.intake.sniff import Kind, sniff

if TYPE_CHECKING:
    from collections.abc import Callable

_CLOSING = re.compile(rb"</(?:html|body)\s*>", re.IGNORECASE)
_BOUNDARY = re.compile(rb"boundary\s*=\s*\"?([^\";\r\n]{1,200})", re.IGNORECASE)
_TAIL = 4096
_HEAD = 65536
_PLIST_TRAILER = 32
_SINGLEFILE = re.compile(rb"<!--\s*(?:Page saved with|Archive processed by) SingleFile", re.IGNORECASE)


def is_complete(data: bytes) -> bool | None:
    """Whether a file shows the end of its kind; None for a kind that has none."""
    try:
        kind = sniff(data, "")
    except RefusedError:
        return None
    check = _CHECKS.get(kind)
    return check(data) if check else None


def _is_whole_page(data: bytes) -> bool | None:
    """A closing tag; SingleFile leaves even that out."""
    if _CLOSING.search(data[-_TAIL:]):
        return True
    return None if _SINGLEFILE.search(data[:_HEAD]) else False


def _is_whole_pdf(data: bytes) -> bool:
    return b"%%EOF" in data[-_TAIL:]


def _is_whole_mhtml(data: bytes) -> bool:
    match = _BOUNDARY.search(data[:_HEAD])
    return match is not None and b"--" + match.group(1).strip() + b"--" in data[-_TAIL:]


def _has_directory(data: bytes) -> bool:
    """Whether a ZIP's end record stands there and its directory lies before it."""
    end = data.rfind(b"PK\x05\x06")
    if end < 0 or end + 22 > len(data):
        return False
    return int.from_bytes(data[end + 12 : end + 16], "little") <= end or data[end + 12 : end + 16] == b"\xff" * 4


def _is_whole_plist(data: bytes) -> bool:
    """Whether the trailer of a binary property list points at a table that ends where the trailer begins."""
    if not data.startswith(b"bplist00"):
        return b"</plist>" in data[-_TAIL:]
    trailer = data[-_PLIST_TRAILER:]
    width, count, table = trailer[6], int.from_bytes(trailer[8:16], "big"), int.from_bytes(trailer[24:32], "big")
    return table + width * count == len(data) - _PLIST_TRAILER


_CHECKS: dict[Kind, Callable[[bytes], bool | None]] = {
    Kind.HTML: _is_whole_page,
    Kind.PDF: _is_whole_pdf,
    Kind.ZIP: _has_directory,
    Kind.SELF_EXTRACTING: _has_directory,
    Kind.WEBARCHIVE: _is_whole_plist,
    Kind.MHTML: _is_whole_mhtml,
}
