"""From bytes on disk to captures.

A file is told by its content (`sniff`), read by its container's reader, and becomes one capture or several, each with
its page decoded, its parts gathered and its provenance weighed. Nothing here opens a path: a `Source` answers for the
disk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from archive.intake.source import FileFacts, MemorySource, Source
from archive.limits import LIMITS, Limits

if TYPE_CHECKING:
    from archive.model import Capture

__all__ = ["FileFacts", "MemorySource", "Source", "read_captures"]


def read_captures(source: Source, limits: Limits = LIMITS, *, encoding: str = "") -> tuple[Capture, ...]:
    """Read every capture of a file; see `archive.intake.reading`.

    Raises:
        RefusedError: the file holds no page that can be kept.
    """
    # half a second of parsers, which the window and the command line never need: they read in workers
    from archive.intake import reading  # noqa: PLC0415

    return reading.read_captures(source, limits, encoding=encoding)
