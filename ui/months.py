"""The timeline's arithmetic: which months hold how many articles, and which of them are in view. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui import formats

if TYPE_CHECKING:
    from collections.abc import Mapping

LEAST = 24
"""Months in view; fewer make no picture."""


def ordinal(month: int) -> int:
    """``YYYYMM`` as a count of months since the year 0."""
    return month // 100 * 12 + month % 100 - 1


def month_of(count: int) -> int:
    """The other way round."""
    return count // 12 * 100 + count % 12 + 1


def named(month: int) -> str:
    """An ordinal month in words."""
    return formats.month_of_year(month % 12 + 1, str(month // 12))


class Months:
    """Counts by month, and a view on a run of them; months are ordinals.

    Attributes:
        counts: articles by month.
        first: the first month in view.
        last: the last one; 0 when there is nothing to show.
    """

    def __init__(self) -> None:
        self.counts: dict[int, int] = {}
        self.first = self.last = 0

    @property
    def shown(self) -> int:
        """How many months are in view."""
        return self.last - self.first + 1

    @property
    def filled(self) -> list[int]:
        """The months that hold an article."""
        return [month for month, count in self.counts.items() if count]

    def take(self, months: Mapping[int, int], *, keep: bool) -> None:
        """Take counts by ``YYYYMM`` in (0, undated, is left out).

        Args:
            months: the counts.
            keep: the question is narrowed to some months: the others stay as they were, so that one sees around them.
        """
        dated = {ordinal(month): count for month, count in months.items() if month}
        if keep and self.last:
            self.counts |= dated
        else:
            self.counts = dated
            self.fit()

    def fit(self) -> None:
        """Show every month that holds an article, and at least a few."""
        filled = self.filled
        if not filled:
            self.first = self.last = 0
            return
        self.first, self.last = min(filled), max(filled)
        while self.shown < LEAST:
            self.first, self.last = self.first - 1, self.last + 1

    def zoom(self, factor: float, around: int | None = None) -> None:
        """Show fewer months (below 1) or more, never more than there are; the one pointed at stays where it is."""
        filled = self.filled
        if not filled:
            return
        wanted = max(LEAST, round(self.shown * factor))
        if wanted >= max(filled) - min(filled) + 1:
            self.fit()
            return
        middle = (self.first + self.last) // 2 if around is None else around
        before = round((middle - self.first) / self.shown * wanted)
        first = max(min(filled), min(middle - before, max(filled) - wanted + 1))
        self.first, self.last = first, first + wanted - 1

    def bins(self, width: float) -> list[tuple[int, int, int]]:
        """Bars no thinner than two pixels: first month, how many months, articles."""
        step = max(1, round(2 / (width / self.shown)))
        return [
            (month, step, sum(self.counts.get(month + part, 0) for part in range(step)))
            for month in range(self.first, self.last + 1, step)
        ]
