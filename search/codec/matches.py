"""What a query found in an index: orders and counts are computed when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from search.codec import facets
from search.codec.topk import best_places

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from search.codec.found import Found
    from search.codec.segment import SegmentView


class Part:
    """What was found in one segment: documents, ascending, with their scores."""

    __slots__ = ("_found", "count", "view")

    def __init__(self, view: SegmentView, found: Found) -> None:
        self.view = view
        self.count = len(found)
        self._found = found

    @property
    def ids(self) -> NDArray[Any]:
        """The documents found."""
        return self._found.ids

    @property
    def scores(self) -> NDArray[np.float64] | None:
        """The score of each."""
        return self._found.scores

    def best(self, limit: int | None) -> tuple[NDArray[Any], NDArray[np.float64]]:
        """The best documents and their scores, best first."""
        if limit is not None and limit < self.count and (layout := self._found.layout) is not None:
            places = best_places(layout, limit)
            return places, layout[places]
        scores = self.scores
        if scores is None:
            scores = np.zeros(self.count)
        places = best_places(scores, limit)
        return self.ids[places], scores[places]

    def first_by(self, name: str, limit: int | None, *, descending: bool) -> NDArray[Any]:
        """The first documents in the order of a number column; equal ones in the order of documents."""
        size = self.view.documents
        if limit is None or self.count * self.count < limit * size:
            values = self.numbers(name)
            return self.ids[best_places(values if descending else ~values, limit)]
        # So many are found that the first of all documents in this order soon hold enough of them.
        order = self.view.opened.order_by(name, descending=descending)
        mask = self._found.mask()
        looked_at = 2 * limit * size // self.count
        while True:
            chosen = order[:looked_at]
            chosen = chosen[mask.take(chosen)]
            if len(chosen) >= limit or looked_at >= size:
                return chosen[:limit]
            looked_at *= 4

    def numbers(self, name: str) -> NDArray[Any]:
        """The values of a number column."""
        return self.numbers_of(name, self.ids)

    def numbers_of(self, name: str, ids: NDArray[Any]) -> NDArray[Any]:
        """The values of a number column for some of the documents."""
        values = self.view.opened.numbers(name)
        return np.zeros(len(ids), np.int64) if values is None else values[ids]


class Matches:
    """Everything a query found; orders and counts are computed when asked for."""

    def __init__(self, parts: list[Part], key: str) -> None:
        """Args: what was found in each segment; the number column that articles are named by."""
        self.parts = parts
        self.total = sum([part.count for part in parts])
        self._key = key

    def best(self, limit: int | None) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """The keys and scores of the best, best first; equal ones in the order of documents."""
        keys, scores = [], []
        for part in self.parts:
            ids, values = part.best(limit)
            keys.append(part.numbers_of(self._key, ids))
            scores.append(values)
        if not keys:
            return np.empty(0, np.int64), np.empty(0)
        if len(keys) == 1:
            return keys[0], scores[0]
        together = np.concatenate(scores)
        order = np.argsort(-together, kind="stable")[:limit]
        return np.concatenate(keys)[order], together[order]

    def sorted_by(self, name: str, limit: int | None, *, descending: bool = False) -> NDArray[np.int64]:
        """The keys in the order of a number column; equal ones in the order of documents."""
        keys, ranks = [], []
        for part in self.parts:
            ids = part.first_by(name, limit, descending=descending)
            keys.append(part.numbers_of(self._key, ids))
            values = part.numbers_of(name, ids)
            ranks.append(values if descending else ~values)
        if not keys:
            return np.empty(0, np.int64)
        order = best_places(np.concatenate(ranks), limit)
        return np.concatenate(keys)[order].astype(np.int64)

    def keys(self) -> NDArray[np.int64]:
        """All keys, in the order of documents."""
        found = [part.numbers(self._key) for part in self.parts]
        return np.concatenate(found).astype(np.int64) if found else np.empty(0, np.int64)

    def count_labels(self, field: str) -> dict[str, int]:
        """How many hits have each label of a label field."""
        counts: dict[str, int] = {}
        for part in self.parts:
            pairs = facets.label_pairs(part.view, field)
            if pairs is not None:
                facets.add_counts(counts, pairs.count(part.ids), part.view.labels[field].values.__getitem__)
        return counts

    def count_numbers(self, name: str, *, divisor: int = 1) -> dict[int, int]:
        """How many hits have each value of a number column, divided (days to months: 100); ascending."""
        counts: dict[int, int] = {}
        for part in self.parts:
            distinct = facets.number_pairs(part.view, name, divisor)
            if distinct is not None:
                values, places = distinct
                facets.add_counts(
                    counts, np.bincount(places[part.ids], minlength=len(values)), values.tolist().__getitem__
                )
        return dict(sorted(counts.items()))
