"""The publisher's own day for a moment that its records give in UTC.

Publishing systems write ``2023-11-09T01:09Z`` into the record of a story that the page itself, its readers and its
address date to 8 November. A page that prints the same moment on another clock tells its offset; one whose address
names the day before or after tells its day.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

from archive.model import Moment, Precision

_ODD_OFFSETS: Final = frozenset((-570, -210, 210, 270, 330, 345, 390, 525, 570, 630, 765))
"""Offsets in minutes that are no whole hours and in use."""


def is_utc(moment: Moment) -> bool:
    """Whether a moment is given to the minute in UTC."""
    return moment.at.endswith("+00:00")


def day_in_doubt(moment: Moment) -> bool:
    """Whether the day is another one where the publisher may be: late and early hours of UTC."""
    return is_utc(moment) and not 8 <= int(moment.at[11:13]) < 15


def localised(moment: Moment, printed: Moment) -> Moment | None:
    """The same moment on the clock it was printed by, or None when `printed` is not the same moment.

    Args:
        moment: in UTC, to the minute.
        printed: to the minute with another offset or none.
    """
    if printed.precision is not Precision.MINUTE or is_utc(printed):
        return None
    there = dt.datetime.fromisoformat(moment.at).replace(tzinfo=None)
    minutes = round((dt.datetime.fromisoformat(printed.at[:16]) - there).total_seconds() / 60)
    if minutes == 0 or not -12 * 60 <= minutes <= 14 * 60 or (minutes % 60 and minutes not in _ODD_OFFSETS):
        return None
    offset = f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"
    if len(printed.at) > 16 and printed.at[16:] != offset:
        return None
    return Moment(at=printed.at[:16] + offset, precision=Precision.MINUTE)


def neighbouring_day(moment: Moment, day: Moment) -> Moment | None:
    """The day an address names, when it is the publisher's day for a moment in UTC on the next or last one."""
    ahead = (dt.date.fromisoformat(day.day) - dt.date.fromisoformat(moment.day)).days
    hour = int(moment.at[11:13])
    return day if (ahead == -1 and hour < 12) or (ahead == 1 and hour >= 10) else None
