"""Dates, sizes and numbers for people. No Qt.

Dates keep the precision they were printed with: a month stays a month.
"""

from __future__ import annotations

import math
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

from archive.model import Moment, Precision
from ui.phrases import decimal, grouped, listed, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

WORDS_PER_MINUTE = 230
"""Silent reading of non-fiction in English: Brysbaert, "How many words do we read per minute?" (2019) gives 238."""

_KEPT = "\n\t\r\u200c\u200d"  # the joiners spell Persian and the Indic scripts

CHARACTERS_PER_MINUTE = 400
"""Chinese and Japanese are counted by character; 400 a minute lies between published figures for both."""


def moment(when: Moment | None) -> str:
    """``14 January 2024``, with the minute and zone where they were printed; empty for none."""
    if when is None:
        return ""
    year, month, day = when.day.split("-")
    if when.precision is Precision.YEAR:
        return year
    if when.precision is Precision.MONTH:
        return month_of_year(int(month), year)
    text = _day_of(int(day), _month_of_day(int(month)), year)
    if when.precision is Precision.MINUTE:
        zone = when.at[16:]
        time = when.at[11:16] + (f"\u00a0UTC{'' if zone == '+00:00' else zone}" if zone else "")
        return translate("formats", "{day}, {time}").format(day=text, time=time)
    return text


def day(when: Moment | None) -> str:
    """``14 Jan 2024``, shorter where less is known; empty for none."""
    if when is None:
        return ""
    year, month, day_of_month = when.day.split("-")
    if when.precision is Precision.YEAR:
        return year
    month_only = when.precision is Precision.MONTH
    name = month_name(int(month)) if month_only else _month_of_day(int(month))
    name = name[:3] if month_name(1) == "January" else name
    return _in_year(name, year) if month_only else _day_of(int(day_of_month), name, year)


def _day_of(day_of_month: int, month: str, year: str) -> str:
    """A day as its language orders it."""
    return translate("formats", "{day} {month} {year}").format(day=day_of_month, month=month, year=year)


def month_of_year(number: int, year: str) -> str:
    """``January 2024``, the month from 1 to 12."""
    return _in_year(month_name(number), year)


def _in_year(month: str, year: str) -> str:
    return translate("formats", "{month} {year}").format(month=month, year=year)


def month_name(number: int) -> str:
    """The name of a month from 1 to 12."""
    return (
        translate("formats", "January"),
        translate("formats", "February"),
        translate("formats", "March"),
        translate("formats", "April"),
        translate("formats", "May"),
        translate("formats", "June"),
        translate("formats", "July"),
        translate("formats", "August"),
        translate("formats", "September"),
        translate("formats", "October"),
        translate("formats", "November"),
        translate("formats", "December"),
    )[number - 1]


def _month_of_day(number: int) -> str:
    """The name of a month beside a day: some languages decline it."""
    return (
        translate("formats", "January", "after a day"),
        translate("formats", "February", "after a day"),
        translate("formats", "March", "after a day"),
        translate("formats", "April", "after a day"),
        translate("formats", "May", "after a day"),
        translate("formats", "June", "after a day"),
        translate("formats", "July", "after a day"),
        translate("formats", "August", "after a day"),
        translate("formats", "September", "after a day"),
        translate("formats", "October", "after a day"),
        translate("formats", "November", "after a day"),
        translate("formats", "December", "after a day"),
    )[number - 1]


def size(count: int) -> str:
    """Bytes for people, in the decimal units that file managers use: ``4.2 MB``."""
    amount = float(count)
    units = (
        translate("formats", "bytes"),
        translate("formats", "kB"),
        translate("formats", "MB"),
        translate("formats", "GB"),
    )
    for unit in units:
        if amount < 1000:
            return f"{count if unit is units[0] else decimal(amount)} {unit}"
        amount /= 1000
    return f"{decimal(amount)} {translate('formats', 'TB')}"


def place(folder: Path) -> str:
    """A folder as people write it: what lies in their home begins with ``~``."""
    home = Path.home()
    return str(Path("~") / folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)


def number(count: int) -> str:
    """``12,345``."""
    return grouped(count)


def reading_minutes(words: int, language: str) -> int:
    """How long an article takes to read, at least one minute."""
    pace = CHARACTERS_PER_MINUTE if language in {"zh", "ja"} else WORDS_PER_MINUTE
    return max(1, math.ceil(words / pace))


def names(people: Sequence[str]) -> str:
    """``A, B and C``."""
    if len(people) < 2:
        return "".join(people)
    return translate("formats", "{most} and {last}").format(most=listed(people[:-1]), last=people[-1])


def plain(text: str, *, limit: int = 500) -> str:
    """Hostile text made safe for one line of a label or a terminal: no control or direction characters, cut."""
    kept = "".join(" " if c in "\n\t\r" else c for c in text if c in _KEPT or unicodedata.category(c)[0] != "C")
    return kept if len(kept) <= limit else kept[: limit - 1] + "…"
