"""Dates as printed, read no more exactly than they were printed."""

from __future__ import annotations

import re
from typing import Final

from archive.model import Moment

_ISO: Final = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\s?(\d{1,2}):(\d\d)(?::\d\d(?:[.,]\d+)?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?)?"
)


def parse_date(text: str, *, language: str = "") -> Moment | None:
    """The date in a short text."""
    match = _ISO.search(text)
    if match is None:
        return None
    year, month, day, hour, minute, zone = match.groups()
    clock = "" if hour is None else f"T{int(hour):02d}:{minute}{zone or ''}"
    return Moment.parse(f"{year}-{int(month):02d}-{int(day):02d}{clock}")
