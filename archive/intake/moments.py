"""Dates as savers, mail programs and archives print them: English month names from a table, never from the locale.

The zone is kept as printed. A date without one stays without one.
"""

from __future__ import annotations

import datetime as dt
import re

from archive.model import Moment

_MONTHS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), start=1
    )
}
_TIME = r"(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:\.\d+)?)?\s*(?P<half>[ap]m\b)?"
_ZONE = (
    r"\s*(?:(?:GMT|UTC)?\s*(?P<sign>[+-])(?P<zh>\d\d):?(?P<zm>\d\d)|(?P<utc>GMT|UTC|UT|Z)\b|(?P<name>[ECMP][SD]T)\b)?"
)
# JavaScript's own, RFC 5322, the Wayback Machine's (always UTC, never said), asctime
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?P<month>[a-z]{{3}})[a-z]*\.?\s+(?P<day>\d{{1,2}}),?\s+(?P<year>\d{{4}}),?\s+{_TIME}{_ZONE}",
        rf"\b(?P<day>\d{{1,2}})[\s-](?P<month>[a-z]{{3}})[a-z]*\.?,?[\s-](?P<year>\d{{4}}|\d\d),?\s+{_TIME}{_ZONE}",
        rf"{_TIME}\s+(?P<month>[a-z]{{3}})[a-z]*\s+(?P<day>\d{{1,2}}),\s+(?P<year>\d{{4}}){_ZONE}",
        rf"\b(?P<month>[a-z]{{3}})\s+(?P<day>\d{{1,2}})\s+{_TIME}\s+(?P<year>\d{{4}}){_ZONE}",  # asctime
    )
)
_DIGITS = re.compile(r"(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(?:\d\d(?:\d{3})?)?")
_PDF = re.compile(r"D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:\d\d)?(?:([+-])(\d\d)'?(\d\d)?|(Z))?")
_AMERICAN = {"EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7}
_MAX = 200


def read_moment(text: str) -> Moment | None:
    """A moment in any of the spellings that savers use; None when there is none.

    JavaScript's ``Date.toString()``, RFC 5322 and HTTP dates, ``asctime``, ISO 8601, the Wayback Machine's
    ``06:03:32 Feb 12, 2019``.
    """
    text = text.strip()[:_MAX]
    moment = Moment.parse(text)
    if moment is not None:
        return moment
    for pattern in _PATTERNS:
        match = pattern.search(text)
        moment = _of_match(match) if match else None
        if moment is not None:
            return moment
    return None


def _of_match(match: re.Match[str]) -> Moment | None:
    month = _MONTHS.get(match["month"].lower())
    if month is None:
        return None
    year, hour = int(match["year"]), int(match["hour"])
    if len(match["year"]) == 2:
        year += 1900 if year >= 70 else 2000
    if match["half"]:
        hour = hour % 12 + (12 if match["half"].lower() == "pm" else 0)
    return _made((year, month, int(match["day"]), hour, int(match["minute"])), _zone(match))


def _zone(match: re.Match[str]) -> str:
    """The offset as ISO 8601 writes it; empty when none was printed."""
    if match["sign"]:
        zone = f"{match['sign']}{match['zh']}:{match['zm']}"
        return "+00:00" if zone == "-00:00" else zone  # RFC 5322: UTC, and nothing known of the place
    if match["utc"]:
        return "+00:00"
    if match["name"]:
        return f"-{-_AMERICAN[match['name'].upper()]:02d}:00"
    return ""


def _made(numbers: tuple[int, ...], zone: str) -> Moment | None:
    """A moment of year, month, day, hour and minute; None when no calendar has it."""
    year, month, day, hour, minute = numbers
    return Moment.parse(f"{year:04d}-{month:02d}-{day:02d}T{hour:02d}:{minute:02d}{zone}")


def read_digits(text: str) -> Moment | None:
    """A moment in UTC written in 12, 14 or 17 digits, as the Wayback Machine and WebScrapBook do."""
    match = _DIGITS.fullmatch(text.strip())
    if match is None:
        return None
    return _made(tuple(int(group) for group in match.groups()), "+00:00")


def read_pdf_date(text: str) -> Moment | None:
    """A moment as PDF writes it: ``D:20240114091500+03'00'``, cut anywhere after the year."""
    match = _PDF.match(text.strip())
    if match is None:
        return None
    year, month, day, hour, minute, sign, zone_hours, zone_minutes, zulu = match.groups()
    if minute is None:
        return Moment.parse("-".join(group for group in (year, month, day) if group))
    zone = "+00:00" if zulu else f"{sign}{zone_hours}:{zone_minutes or '00'}" if sign else ""
    return _made((int(year), int(month), int(day), int(hour), int(minute)), zone)


def of_file_time(seconds: float) -> Moment | None:
    """A file's time in UTC; None for a time no calendar has."""
    try:
        return Moment.of(dt.datetime.fromtimestamp(seconds, tz=dt.UTC))
    except (ValueError, OverflowError, OSError):
        return None
