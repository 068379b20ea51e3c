"""Faults of our own, written to a file that never leaves the machine and names no article. No Qt.

The log holds the version, the system and the traceback: names of our own functions and lines, and the kind of the
exception, but not its message, which may quote a file name or a page.
"""

from __future__ import annotations

import datetime as dt
import os
import platform
import traceback
from pathlib import Path

from ui.places import crash_log_file
from ui.version import program_version

_MAX_BYTES = 256 * 1024


def write(fault: BaseException, file: Path | None = None) -> Path | None:
    """Append a fault; the file keeps its last quarter megabyte. Returns it, or None where it cannot be written."""
    file = file or crash_log_file()
    entry = (
        f"--- {dt.datetime.now(tz=dt.UTC):%Y-%m-%dT%H:%MZ} Cuttings {program_version()} {platform.platform()}"
        f" Python {platform.python_version()}\n{_stack(fault)}\n"
    )
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        earlier = file.read_bytes()[-_MAX_BYTES:] if file.exists() else b""
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as out:
            out.write(earlier + entry.encode())
    except OSError:
        return None
    return file


def _stack(fault: BaseException) -> str:
    lines = [
        f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(fault.__traceback__)
    ]
    cause = fault.__cause__ or fault.__context__
    return "\n".join([type(fault).__qualname__, *lines]) + (f"\nfrom {_stack(cause)}" if cause is not None else "")
