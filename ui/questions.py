"""Edits of the question's text by the timeline: months in, days in the search box out. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from search.query import All, DateField, Dates

if TYPE_CHECKING:
    from search.query import SearchQuery

_PUBLISHED = ("before:", "after:", "on:", "published:")


def bounds(query: SearchQuery) -> tuple[int, int]:
    """The months (``YYYYMM``) between which a question looks by date published; 0 for an open end."""
    parts = query.root.parts if isinstance(query.root, All) else (query.root,)
    first = last = 0
    for part in parts:
        if isinstance(part, Dates) and part.field is DateField.PUBLISHED:
            first = max(first, part.first // 100)
            last = min(last or part.last // 100, part.last // 100) if part.last else last
    return first, last


def with_months(text: str, first: int, last: int) -> str:
    """The question narrowed to months, instead of to whatever days it was narrowed to before.

    Args:
        text: as typed.
        first: the first month, ``YYYYMM``; 0 takes the bounds away.
        last: the last one, included.
    """
    kept = [word for word in text.split(" ") if not word.casefold().startswith(_PUBLISHED)]
    if first and last:
        if first == last:
            kept.append(f"on:{_written(first)}")
        else:
            kept += [f"after:{_written(first)}-01", f"before:{_written(last)}-{_days(last):02}"]
    return " ".join(kept).strip()


def _written(month: int) -> str:
    return f"{month // 100:04}-{month % 100:02}"


def _days(month: int) -> int:
    import calendar  # and with it all the languages of the world, which a start does without

    return calendar.monthrange(month // 100, month % 100)[1]
