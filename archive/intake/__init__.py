"""From bytes on disk to captures.

A file is told by its content (`sniff`), read by its container's reader, and becomes one capture or several, each with
its page decoded, its parts gathered and its provenance weighed. Nothing here opens a path: a `Source` answers for the
disk.
"""

from __future__ import annotations

from archive.intake.reading import read_captures
from archive.intake.source import FileFacts, MemorySource, Source

__all__ = ["FileFacts", "MemorySource", "Source", "read_captures"]
