"""Dates as printed, in forty languages and six calendars, read no more exactly than they were printed.

The cheap ways come first: ISO 8601 and its sloppy relatives, seconds since 1970, then the forms that news prints, with
the months' names of forty languages (`month_names`) and other calendars (`calendars`). Only what is left goes to
dateparser, and only for a language named to it: told nothing, it loads two hundred of them for three seconds. A date
without a year, or one relative to today ("3 hours ago"), is no date here: today is nothing that a saved page knows.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator  # noqa: TC003 -- in annotations only, beside a run-time import
from typing import Final

from archive.extract import calendars, month_names
from archive.extract.clocks import read_clock, read_zone
from archive.model import Moment

LONGEST: Final = 160
"""Characters; a longer text is no date."""

FIRST_YEAR: Final = 1600
LAST_YEAR: Final = 2100

_ISO: Final = re.compile(
    r"(?<!\d)(\d{4})-(\d{1,2})(?:-(\d{1,2})(?:(?:\s?t\s?|\s{1,2}|t)(\d{1,2}):(\d\d)(?::\d\d(?:[.,:]\d+)?)?"
    r"\s?(z\b|utc\b|gmt\b|[+-]\d\d(?::?\d\d)?(?!\d))?)?)?(?![\d-])"
)
_COMPACT: Final = re.compile(
    r"(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?:t?([0-2]\d)([0-5]\d)(?:[0-5]\d)?(z)?)?(?!\d)"
)
_SECONDS: Final = re.compile(r"1?\d{9}(?:\d{3})?(?:\.\d+)?")
_CJK: Final = re.compile(r"(\d{4}|元|\d{1,3})\s?[年년]\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日号일])?")
_ERA: Final = re.compile(
    rf"({'|'.join(calendars.ERAS)})\s?(\d{{1,3}}|元)\s?[年./-]\s?(\d{{1,2}})\s?[月./-]\s?(\d{{1,2}})\s?日?"
)
_VIETNAMESE: Final = re.compile(r"(\d{1,2})\s+thang\s+(\d{1,2})\W{1,3}(?:nam\s+)?(\d{4})")
_JOIN: Final = r"(?:\s|,|\.|/|-|–|'|،|de\b|del\b|of\b|d'|di\b|ב|من|year|ano|ko|gada\b|พ\.ศ\.|ค\.ศ\.|g\b|m\.)"
_ORDINAL: Final = r"(?:st|nd|rd|th|er|re|ter|te|ste|e|a|o|º|ª|°|er|-?го|-?е|η|an|en|ren|ene|a|as|eko)?"
_DAY_FIRST: Final = re.compile(
    rf"(?<![\d:])(\d{{1,2}}){_ORDINAL}{_JOIN}{{0,6}}([mjh])(\d\d){_JOIN}{{0,6}}(?:(\d{{4}})|'?(\d\d)(?![\d:]))(?!\d)"
)
_MONTH_FIRST: Final = re.compile(rf"([mjh])(\d\d)\W{{0,4}}(\d{{1,2}}){_ORDINAL}(?:\W{{1,4}}|\sat\s)(\d{{4}})(?!\d)")
_YEAR_FIRST: Final = re.compile(
    rf"(?<!\d)(\d{{4}})(?:{_JOIN}|eko|\(e\)ko){{0,6}}([mjh])(\d\d)\W{{0,4}}(?:\w{{0,6}}\s)?(\d{{1,2}})(?!\d)"
)
_YEAR_DAY_MONTH: Final = re.compile(r"(?<!\d)(\d{4})\W{0,2}(?:gada\W)?\s?(\d{1,2})\W{1,3}([mjh])(\d\d)")
_UNIX: Final = re.compile(r"m(\d\d)\s+(\d{1,2})\s+(\d\d:\d\d(?::\d\d)?)\s+([a-z]{1,4}|[+-]\d{4})\s+(\d{4})")
_MONTH_ALONE: Final = re.compile(rf"([mjh])(\d\d){_JOIN}{{0,6}}(\d{{4}})(?![\d:])")
_YEAR_FIRST_DIGITS: Final = re.compile(r"(?<![\d.,])(\d{4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?![\d,])")
_DIGITS: Final = re.compile(r"(?<![\d.,/])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d\d(?![\d:./]))(?!\d)")
_YEAR_AND_WORD: Final = re.compile(r"(?=.*(?<!\d)\d{4}(?!\d))(?=.*[^\W\d_]{3})", re.DOTALL)
_YEAR_ALONE: Final = re.compile(r"\s*((?:1[6-9]|20)\d\d)\s*")
_MONTH_DAY_LANGUAGES: Final = ("en-us", "en_us", "en", "es-us", "en-ph")
_DAY_MONTH_ENGLISH: Final = re.compile(r"en[-_](?:gb|uk|au|nz|ie|in|za|ng|ke|gh|sg|hk|my|pk)")


def parse_date(text: str, *, language: str = "") -> Moment | None:
    """The first date in a short text, exact to what is printed; None when there is none.

    Args:
        text: as printed, with whatever words stand around the date.
        language: a BCP 47 tag; tells which of two numbers is the month, and ambiguous names of months.
    """
    if not text or len(text) > LONGEST or not any(char.isdigit() or char == "元" for char in text):
        return None
    folded = month_names.fold(text)
    seconds = _SECONDS.fullmatch(folded.strip())
    if seconds:
        return _from_seconds(folded.strip())
    tag = language.lower()
    for moment in _readings(folded, tag):
        if moment is not None and FIRST_YEAR <= int(moment.at[:4]) < LAST_YEAR:
            return moment
    return _by_dateparser(text, tag)


def _readings(folded: str, tag: str) -> Iterator[Moment | None]:
    """What each form makes of a text, the surest form first."""
    primary = re.split(r"[-_]", tag)[0]
    iso = _ISO.search(folded)
    if iso:
        yield _from_iso(iso, primary)
    yield from _eras(folded)
    if _CJK.search(folded):
        yield from _east_asian(folded)
    if not folded.isdigit() and re.search(r"[^\W\d_]", folded):
        yield from _named(month_names.marked(folded, primary), folded, primary)
    yield from _numbers(folded, tag, primary)
    compact = _COMPACT.search(folded)
    if compact:
        year, month, day, hour, minute, zone = compact.groups()
        clock = f"T{hour}:{minute}{'+00:00' if zone else ''}" if hour else ""
        yield Moment.parse(f"{year}-{month}-{day}{clock}")
    if alone := _YEAR_ALONE.fullmatch(folded):
        yield Moment.parse(alone[1])


def _from_seconds(text: str) -> Moment | None:
    """Seconds or milliseconds since 1970, which are in UTC."""
    whole = text.split(".", 1)[0]
    seconds = int(whole[:-3] if len(whole) > 11 else whole)
    return Moment.of(dt.datetime.fromtimestamp(seconds, tz=dt.UTC)) if 10**8 < seconds < 4 * 10**9 else None


def _from_iso(match: re.Match[str], primary: str) -> Moment | None:
    year, month, day, hour, minute, zone = match.groups()
    if day is None:
        return Moment.parse(f"{year}-{int(month):02d}")
    clock = "" if hour is None else f"T{int(hour):02d}:{minute}{read_zone(zone or '')}"
    persian = primary == "fa" and int(year) in calendars.PERSIAN_YEARS
    return _moment("j" if persian else "m", year, month, day, clock)


def _moment(calendar: str, year: str, month: str, day: str, clock: str) -> Moment | None:
    date = calendars.gregorian(calendar, int(year), int(month), int(day))
    return None if date is None else Moment.parse(f"{date.year:04d}-{date:%m-%d}{clock}") or Moment.of(date)


def _around(folded: str, match: re.Match[str]) -> str:
    """The time beside a date: after it, or else before it."""
    return read_clock(folded[match.end() : match.end() + 60]) or read_clock(
        folded[max(match.start() - 30, 0) : match.start()]
    )


def _east_asian(folded: str) -> Iterator[Moment | None]:
    match = _CJK.search(folded)
    if match is not None and len(match[1]) == 4:
        if match[3] is None:
            yield Moment.parse(f"{match[1]}-{int(match[2]):02d}")
        else:
            yield _moment("m", match[1], match[2], match[3], _around(folded, match))


def _eras(folded: str) -> Iterator[Moment | None]:
    match = _ERA.search(folded)
    if match is not None:
        year = calendars.ERAS[match[1]] + (1 if match[2] == "元" else int(match[2]))
        yield _moment("m", str(year), match[3], match[4], _around(folded, match))


def _named(marked: str, folded: str, primary: str) -> Iterator[Moment | None]:
    """Dates whose month is a word, the one that stands first in the text first."""
    unix = _UNIX.search(marked)
    if unix:
        month, day, clock, zone, year = unix.groups()
        yield _moment("m", year, month, day, f"T{clock[:5]}{read_zone(zone)}")
    found: list[tuple[int, Moment | None]] = []
    for match in _DAY_FIRST.finditer(marked):
        day, calendar, month, year, short = match.groups()
        found.append(
            (match.start(), _moment(calendar, year or _century(short, primary), month, day, _around(marked, match)))
        )
    for match in _MONTH_FIRST.finditer(marked):
        calendar, month, day, year = match.groups()
        found.append((match.start(), _moment(calendar, year, month, day, _around(marked, match))))
    for match in _YEAR_FIRST.finditer(marked):
        year, calendar, month, day = match.groups()
        found.append((match.start(), _moment(calendar, year, month, day, _around(marked, match))))
    for match in _YEAR_DAY_MONTH.finditer(marked):
        year, day, calendar, month = match.groups()
        found.append((match.start(), _moment(calendar, year, month, day, _around(marked, match))))
    yield from (moment for _, moment in sorted(found, key=lambda pair: pair[0]))
    vietnamese = _VIETNAMESE.search(folded)
    if vietnamese:
        yield _moment("m", vietnamese[3], vietnamese[2], vietnamese[1], _around(folded, vietnamese))
    alone = _MONTH_ALONE.search(marked)
    if (
        alone and alone[1] == "m" and not re.search(r"\d\W*$", marked[: alone.start()])
    ):  # a month of another calendar is in two Gregorian ones
        year = int(alone[3]) - (calendars.BUDDHIST_AHEAD if int(alone[3]) in calendars.BUDDHIST_YEARS else 0)
        yield Moment.parse(f"{year:04d}-{alone[2]}")


def _numbers(folded: str, tag: str, primary: str) -> Iterator[Moment | None]:
    """Dates of numbers alone; which is the month is told by its size, else by the language."""
    match = _YEAR_FIRST_DIGITS.search(folded)
    if match is not None:
        persian = int(match[1]) in calendars.PERSIAN_YEARS and primary in ("fa", "ps", "ckb", "")
        hijri = int(match[1]) in calendars.HIJRI_YEARS and primary == "ar"
        calendar = "j" if persian else "h" if hijri else "m"
        yield _moment(calendar, match[1], match[3], match[4], _around(folded, match))
    for match in _DIGITS.finditer(folded):
        one, mark, two, year = match.groups()
        day, month = (one, two) if int(two) <= 12 else (two, one)
        american = tag in _MONTH_DAY_LANGUAGES and not _DAY_MONTH_ENGLISH.match(tag) and mark != "."
        if american and int(one) <= 12:
            day, month = two, one
        hijri = len(year) == 4 and int(year) in calendars.HIJRI_YEARS and primary == "ar"
        persian = len(year) == 4 and int(year) in calendars.PERSIAN_YEARS and primary == "fa"
        calendar = "h" if hijri else "j" if persian else "m"
        yield _moment(calendar, year if len(year) == 4 else _century(year, primary), month, day, _around(folded, match))


def _century(short: str, primary: str) -> str:
    """A year of two digits: up to 60 of this century; in Thai of the Buddhist one."""
    if primary == "th":
        return "25" + short
    return f"{'20' if int(short) <= 60 else '19'}{short}"


def _by_dateparser(text: str, tag: str) -> Moment | None:
    """What dateparser makes of a text of another language, if a year is printed and every part is there."""
    primary = re.split(r"[-_]", tag)[0]
    if not primary or primary in month_names.LANGUAGES or len(text) > 60 or not _YEAR_AND_WORD.search(text):
        return None
    import dateparser  # noqa: PLC0415 -- a third of a second that few pages need

    settings = {
        "REQUIRE_PARTS": ["day", "month", "year"],
        "PARSERS": ["absolute-time"],
        "RETURN_AS_TIMEZONE_AWARE": False,
        "DATE_ORDER": "MDY" if tag in _MONTH_DAY_LANGUAGES else "DMY",
    }
    try:
        found = dateparser.parse(text, languages=[primary], settings=settings)
    except (ValueError, OverflowError, KeyError, TypeError, AttributeError, RecursionError, re.error):
        return None  # it is not made for hostile text
    return None if found is None or not 1600 <= found.year < 2100 else Moment.of(found.date())
