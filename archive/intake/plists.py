"""Property lists of Apple's, read without fear: the library raises many kinds of error on broken ones."""

from __future__ import annotations

import plistlib
from typing import Any
from xml.parsers.expat import ExpatError

_UNREADABLE = (
    plistlib.InvalidFileException, ExpatError, ValueError, OverflowError, RecursionError, MemoryError, TypeError,
    LookupError, AttributeError, EOFError,
)  # fmt: skip


def read_plist(data: bytes) -> Any | None:  # noqa: ANN401 -- a property list is anything
    """What a property list holds; None when it cannot be read. Entities in its XML form are refused by the library."""
    try:
        return plistlib.loads(data)
    except _UNREADABLE:
        return None
