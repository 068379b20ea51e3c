"""Dates as people type them into a question, as spans of days. Never raises."""

from __future__ import annotations

import calendar
import datetime as dt
import re

_ISO = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$")
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)$")
_EUROPEAN = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})$")
_EUROPEAN_MONTH = re.compile(r"(\d{1,2})[./](\d{4})$")
_AGO = re.compile(r"(\d{1,4})\s*(d|w|m|y|days?|weeks?|months?|years?)$")
_NAMED = {"today": (0, 0), "yesterday": (1, 1)}

Span = tuple[dt.date, dt.date]


def days_of(text: str) -> Span | None:
    """The first and last day of ``2021``, ``2021-10``, ``2021-10-05``, ``5.10.2021``; None when it is no date."""
    text = text.strip()
    for pattern, order in ((_ISO, (1, 2, 3)), (_COMPACT, (1, 2, 3)), (_EUROPEAN, (3, 2, 1)), (_EUROPEAN_MONTH, (2, 1))):
        match = pattern.match(text)
        if match:
            return _span(*(int(match[group]) for group in order if match[group] is not None))
    return None


def _span(year: int, month: int = 0, day: int = 0) -> Span | None:
    try:
        first = dt.date(year, month or 1, day or 1)
    except ValueError:
        return None
    if day:
        return first, first
    if month:
        return first, dt.date(year, month, calendar.monthrange(year, month)[1])
    return first, dt.date(year, 12, 31)


def days_ago(text: str, today: dt.date) -> Span | None:
    """``2weeks``, ``3m``, ``today``, ``yesterday``: from then until now, or that day; None when neither."""
    text = text.strip().lower()
    if text in _NAMED:
        first, last = (today - dt.timedelta(days=days) for days in _NAMED[text])
        return first, last
    match = _AGO.match(text)
    if match is None:
        return None
    count, unit = int(match[1]), match[2][0]
    return _back(today, count, unit), today


def _back(today: dt.date, count: int, unit: str) -> dt.date:
    """The same day so many days, weeks, months or years ago; the last of its month where that month is shorter."""
    if unit in "dw":
        days = count * (7 if unit == "w" else 1)
        return today - dt.timedelta(days=min(days, today.toordinal() - 1))
    months = today.year * 12 + today.month - 1 - count * (12 if unit == "y" else 1)
    year, month = divmod(max(months, 12), 12)
    return dt.date(year, month + 1, min(today.day, calendar.monthrange(year, month + 1)[1]))


def number(day: dt.date) -> int:
    """``YYYYMMDD``."""
    return day.year * 10_000 + day.month * 100 + day.day
