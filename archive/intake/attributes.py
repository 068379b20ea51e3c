"""What systems note beside a downloaded file: where it was fetched. Linux and macOS attributes, a stream on Windows."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_LINUX = ("user.xdg.origin.url", "user.xdg.referrer.url")
_MACOS = ("com.apple.metadata:kMDItemWhereFroms", "com.apple.quarantine")
_MAX = 64 * 1024


def origin_attributes(path: Path) -> dict[str, bytes]:
    """The attributes of origin that a file carries, by name."""
    if sys.platform == "linux":
        found = {name: _linux(path, name) for name in _LINUX}
    elif sys.platform == "darwin":
        found = {name: _macos(path, name) for name in _MACOS}
    else:
        found = {"Zone.Identifier": _stream(path)}
    return {name: value for name, value in found.items() if value}


def _linux(path: Path, name: str) -> bytes:
    if sys.platform != "linux":
        return b""
    try:
        return os.getxattr(path, name, follow_symlinks=False)[:_MAX]
    except OSError:
        return b""


def _macos(path: Path, name: str) -> bytes:
    """Through the C library: Python has no face for it there."""
    library = ctypes.CDLL(ctypes.util.find_library("c"), use_errno=True)
    buffer = ctypes.create_string_buffer(_MAX)
    size = library.getxattr(os.fsencode(path), name.encode(), buffer, ctypes.c_size_t(_MAX), ctypes.c_uint32(0), 1)
    return buffer.raw[:size] if size > 0 else b""


def _stream(path: Path) -> bytes:
    """The NTFS stream that browsers write."""
    try:
        with open(f"{path}:Zone.Identifier", "rb") as stream:  # noqa: PTH123 -- pathlib refuses the colon
            return stream.read(_MAX)
    except OSError:
        return b""
