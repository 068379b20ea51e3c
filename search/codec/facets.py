"""Counts over a whole answer, one `bincount` per segment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from search.codec.postings import gather

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from search.codec.segment import SegmentView


class Pairs:
    """For each document its values, as numbers: a field turned from "which documents" to "which values"."""

    __slots__ = ("_starts", "_values", "size")

    def __init__(self, owners: NDArray[Any], values: NDArray[Any], documents: int, size: int) -> None:
        """Args: the document and the value of each pair; how many documents, and how many values, there are."""
        order = np.argsort(owners, kind="stable")
        self._values = values[order].astype(np.int64)
        self._starts = np.searchsorted(owners[order], np.arange(documents + 1)).astype(np.int64)
        self.size = size

    def count(self, ids: NDArray[Any]) -> NDArray[np.int64]:
        """How many of some documents have each value."""
        if len(ids) == len(self._starts) - 1:
            return np.bincount(self._values, minlength=self.size)
        starts = self._starts[ids]
        return np.bincount(
            self._values[gather(starts, self._starts[ids.astype(np.int64) + 1] - starts)], minlength=self.size
        )


def label_pairs(view: SegmentView, field: str) -> Pairs | None:
    """The labels of each document; None when the segment has none in this field."""
    table = view.labels.get(field)
    if table is None:
        return None
    pairs: Pairs = view.remember(
        ("pairs", field), lambda: Pairs(table.documents, table.ordinals, view.documents, len(table.values))
    )
    return pairs


def number_pairs(view: SegmentView, name: str, divisor: int) -> tuple[NDArray[np.int64], NDArray[np.int64]] | None:
    """The distinct values of a number column, divided, and for each document the place of its own."""
    values = view.opened.numbers(name)
    if values is None:
        return None

    def make() -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        distinct, places = np.unique(values // divisor, return_inverse=True)
        return distinct, places.astype(np.int64)

    pair: tuple[NDArray[np.int64], NDArray[np.int64]] = view.opened.remember(("distinct", name, divisor), make)
    return pair


def add_counts(total: dict[Any, int], counts: NDArray[np.int64], name_of: Callable[[int], Any]) -> None:
    """Add the counts of a segment to those of others, by name."""
    for place in np.nonzero(counts)[0].tolist():
        name = name_of(place)
        total[name] = total.get(name, 0) + int(counts[place])
