"""Years, months and days of other calendars as days of the Gregorian one.

Persian days by persiantools, Hijri days by hijridate (the Umm al-Qura calendar of Saudi Arabia, 1343 to 1500 AH); both
are of the MIT licence. Buddhist years are 543 ahead, years of the Republic of China 1911 behind, and Japanese eras
begin in the years below.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping  # noqa: TC003 -- type of a module value
from typing import Final

ERAS: Final[Mapping[str, int]] = {
    "令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867, "民國": 1911, "民国": 1911,
    "reiwa": 2018, "heisei": 1988, "showa": 1925,
}  # fmt: skip
"""The year before an era's first, so that the era's year is added to it."""

BUDDHIST_AHEAD: Final = 543
PERSIAN_YEARS: Final = range(1250, 1500)
HIJRI_YEARS: Final = range(1343, 1501)
BUDDHIST_YEARS: Final = range(2400, 2700)


def gregorian(calendar: str, year: int, month: int, day: int) -> dt.date | None:
    """The Gregorian day of a day in another calendar; None where that calendar has no such day.

    Args:
        calendar: ``m`` Gregorian (a Buddhist year is told by its size), ``j`` Persian, ``h`` Hijri.
        year: of that calendar.
        month: from 1.
        day: from 1.
    """
    try:
        if calendar == "j":
            from persiantools.jdatetime import JalaliDate  # noqa: PLC0415 -- few pages need it

            if year not in PERSIAN_YEARS:
                return None
            found: dt.date = JalaliDate(year, month, day).to_gregorian()  # type: ignore[no-untyped-call]
            return found
        if calendar == "h":
            from hijridate import Hijri  # noqa: PLC0415 -- few pages need it

            if year not in HIJRI_YEARS:
                return None
            lunar = Hijri(year, month, day).to_gregorian()
            return dt.date(lunar.year, lunar.month, lunar.day)
        return dt.date(year - BUDDHIST_AHEAD if year in BUDDHIST_YEARS else year, month, day)
    except (ValueError, OverflowError):
        return None
