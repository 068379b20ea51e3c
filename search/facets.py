"""Counts over a whole answer, from the columns, without touching a text."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import numpy as np

from search.query import Facets
from search.schema import SEPARATOR

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from numpy.typing import NDArray

    from search.codec.segment import OpenSegment
    from search.codec.snapshot import Matches


def count_facets(matches: Matches) -> Facets:
    """Tags, publishers, authors, languages and months of everything a question found; the commonest first."""
    return Facets(
        tags=_most_first(matches.count_labels("tags")),
        publishers=_most_first(_count_values(matches, "source")),
        authors=_most_first(_count_names(matches)),
        languages=_most_first(_count_values(matches, "language")),
        months=matches.count_numbers("published", divisor=100),
    )


def _most_first(counts: Mapping[str, int]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


def _count_values(matches: Matches, column: str) -> Counter[str]:
    counts: Counter[str] = Counter()
    for part in matches.parts:
        texts, places = part.view.opened.ordinals(column)
        _add(counts, np.bincount(places[part.ids] + 1, minlength=len(texts) + 1)[1:], texts.__getitem__)
    return counts


def _count_names(matches: Matches) -> Counter[str]:
    """Authors. A column holds all names of an article together: those are counted first, then taken apart."""
    counts: Counter[str] = Counter()
    for part in matches.parts:
        names, owners, places = _names_of(part.view.opened)
        together = np.bincount(part.view.opened.ordinals("names")[1][part.ids] + 1, minlength=len(places) + 1)[1:]
        if len(names):
            apart = np.bincount(owners, weights=np.repeat(together, places), minlength=len(names))
            _add(counts, apart.astype(np.int64), names.__getitem__)
    return counts


def _names_of(opened: OpenSegment) -> tuple[list[str], NDArray[np.int64], NDArray[np.int64]]:
    """The names there are; whose each is, group by group; and how many names each group has."""

    def make() -> tuple[list[str], NDArray[np.int64], NDArray[np.int64]]:
        groups = [text.split(SEPARATOR) for text in opened.ordinals("names")[0]]
        names = sorted({name for group in groups for name in group})
        place = {name: number for number, name in enumerate(names)}
        owners = np.array([place[name] for group in groups for name in group], np.int64)
        return names, owners, np.array([len(group) for group in groups], np.int64)

    made: tuple[list[str], NDArray[np.int64], NDArray[np.int64]] = opened.remember("names apart", make)
    return made


def _add(counts: Counter[str], amounts: NDArray[Any], name: Callable[[int], str]) -> None:
    for place in np.nonzero(amounts)[0].tolist():
        counts[name(place)] += int(amounts[place])
