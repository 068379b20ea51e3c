"""An index at one commit, for answering: queries, counts, orders, facets, words.

A snapshot never changes and may be used by many threads; a newer commit wants a new one, which costs little because
segments stay open. Answers name articles by the number column ``key``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from whoosh.searching import Searcher

from search.codec import facets
from search.codec.evaluate import Evaluator
from search.codec.scoring import Statistics
from search.codec.spelling import near_terms
from search.codec.topk import best_places

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from whoosh.query import Query

    from search.codec.found import Found
    from search.codec.index import ColumnarIndex
    from search.codec.segment import SegmentView


class Snapshot:
    """What is found in an index, as it stood when this was made."""

    def __init__(self, index: ColumnarIndex, *, key: str = "id") -> None:
        """Take an index as it stands.

        Args:
            index: the index.
            key: the number column answers are named by.

        Raises:
            IndexUnusableError: the index is damaged.
        """
        self.generation, self._segments, self.views = index.state()
        self._index = index
        self._key = key
        self.schema = index.schema_given
        self.statistics = Statistics(self.schema, self.views)
        self._searchers: dict[int, Searcher] = {}
        self._parent: Searcher | None = None
        self.evaluators = [
            Evaluator(view, self.statistics, self._opener(place)) for place, view in enumerate(self.views)
        ]

    @property
    def size(self) -> int:
        """Living documents."""
        return sum(view.documents - len(view.dead) for view in self.views)

    def matches(
        self, query: Query, *, filters: Sequence[Query] = (), scored: bool = True, normalised: bool = False
    ) -> Matches:
        """Everything a query finds.

        Args:
            query: a Whoosh query, or one of `search.codec.queries`.
            filters: queries that must match too, without a say in the order; kept as masks from query to query.
            scored: scores are wanted.
            normalised: the query needs no tidying (nested conditions, duplicates, empty ones) by Whoosh.

        Raises:
            IndexUnusableError: a block that had to be read is damaged.
        """
        normal = query if normalised else query.normalize()
        narrowing = [one.normalize() for one in filters]
        parts = []
        for view, evaluator in zip(self.views, self.evaluators, strict=True):
            found = evaluator.find(normal, scored=scored)
            if found is not None:
                found = found.only(view.living)
                for one in narrowing:
                    found = found.only(evaluator.mask(one))
                if len(found):
                    parts.append(Part(view, found))
        return Matches(parts, self._key)

    def document_frequency(self, field: str, term: str | bytes) -> int:
        """In how many documents a term stands."""
        return self.statistics.document_count(field, term.encode() if isinstance(term, str) else term)

    def words_with_prefix(self, field: str, prefix: str, limit: int = 10) -> list[tuple[str, int]]:
        """The commonest terms with a prefix, and in how many documents each stands."""
        counts: dict[bytes, int] = {}
        for view in self.views:
            postings = view.opened.fields.get(field)
            if postings is not None:
                low, high = postings.dictionary.prefix_range(prefix.encode())
                numbers = np.arange(low, high)
                amounts = np.diff(postings.firsts()[low : high + 1].astype(np.int64)) if low < high else numbers
                chosen = best_places(amounts, limit * 4)
                for term, amount in zip(
                    postings.dictionary.texts_of(numbers[chosen]), amounts[chosen].tolist(), strict=True
                ):
                    counts[term] = counts.get(term, 0) + amount
        best = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:limit]
        return [(term.decode("utf-8", "replace"), count) for term, count in best]

    def near_words(
        self, field: str, word: str, *, distance: int = 2, prefix: int = 0, limit: int = 10
    ) -> list[NearWord]:
        """Terms near a word, nearest first and then the commonest; neighbouring letters exchanged are one edit."""
        known: dict[str, NearWord] = {}
        for view in self.views:
            postings = view.opened.fields.get(field)
            if postings is None:
                continue
            for near in near_terms(postings.dictionary, word, distance=distance, prefix=prefix, swaps=True):
                first, last = postings.extent(near.number)
                before = known.get(near.text)
                count = last - first + (before.documents if before else 0)
                known[near.text] = NearWord(near.text, near.distance, count)
        return sorted(known.values(), key=lambda near: (near.distance, -near.documents, near.word))[:limit]

    def labels_of(self, key: int) -> dict[str, list[str]]:
        """The labels of one article."""
        wanted = np.array([key])
        for view in self.views:
            for document in view.documents_with_keys(self._key, wanted).tolist():
                return {field: table.of_document(document) for field, table in view.labels.items()}
        return {}

    def _opener(self, place: int) -> Any:
        def open_searcher() -> Searcher:
            searcher = self._searchers.get(place)
            if searcher is None:
                parent = self._whole()
                leaves = parent.leaf_searchers()
                for number, (leaf, _) in enumerate(leaves):
                    self._searchers[number] = leaf
                searcher = self._searchers[place]
            return searcher

        return open_searcher

    def _whole(self) -> Searcher:
        """Whoosh's searcher over the same segments."""
        if self._parent is None:
            reader = self._index._reader(self._index.storage, self.schema, self._segments, self.generation)
            self._parent = Searcher(reader)
        return self._parent


@dataclass(frozen=True, slots=True)
class NearWord:
    """A word of the index near another: how many edits apart, in how many documents."""

    word: str
    distance: int
    documents: int


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
        layout = self._found.layout
        if layout is not None and limit is not None and limit < self.count:
            places = best_places(layout, limit)
            return places, layout[places]
        scores = self.scores if self.scores is not None else np.zeros(self.count)
        places = best_places(scores, limit)
        return self.ids[places], scores[places]

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
        self.parts = parts
        self._key = key

    @property
    def total(self) -> int:
        """How many there are."""
        return sum(part.count for part in self.parts)

    def best(self, limit: int | None) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """The keys and scores of the best, best first; equal ones in the order of documents."""
        keys, scores = [], []
        for part in self.parts:
            ids, values = part.best(limit)
            keys.append(part.numbers_of(self._key, ids))
            scores.append(values)
        if not keys:
            return np.empty(0, np.int64), np.empty(0)
        together = np.concatenate(scores)
        order = np.argsort(-together, kind="stable")[:limit]
        return np.concatenate(keys)[order], together[order]

    def sorted_by(self, name: str, limit: int | None, *, descending: bool = False) -> NDArray[np.int64]:
        """The keys in the order of a number column; equal ones in the order of documents."""
        keys, ranks = [], []
        for part in self.parts:
            values = part.numbers(name)
            values = values if descending else ~values
            places = best_places(values, limit)
            keys.append(part.numbers_of(self._key, part.ids[places]))
            ranks.append(values[places])
        if not keys:
            return np.empty(0, np.int64)
        order = best_places(np.concatenate(ranks), limit)
        return np.concatenate(keys)[order].astype(np.int64)

    def sorted_by_text(self, field: str, limit: int | None, *, descending: bool = False) -> NDArray[np.int64]:
        """The keys in the order of a field of single terms (a publisher's name); those without come last."""
        names = sorted(
            {
                name
                for part in self.parts
                if facets.term_pairs(part.view, field)
                for name in facets.term_names(part.view, field)
            }
        )
        rank = {name: place for place, name in enumerate(names)}
        keys, ranks = [], []
        for part in self.parts:
            pairs = facets.term_pairs(part.view, field)
            own = np.full(len(part.ids), -1, np.int64) if pairs is None else pairs.only()[part.ids]
            table = np.array([rank[name] for name in facets.term_names(part.view, field)] if pairs else [], np.int64)
            values = np.full(len(own), -(1 << 40), np.int64)
            values[own >= 0] = table[own[own >= 0]] * (1 if descending else -1)
            keys.append(part.numbers(self._key))
            ranks.append(values)
        if not keys:
            return np.empty(0, np.int64)
        order = best_places(np.concatenate(ranks), limit)
        return np.concatenate(keys)[order].astype(np.int64)

    def keys(self) -> NDArray[np.int64]:
        """All keys, in the order of documents."""
        found = [part.numbers(self._key) for part in self.parts]
        return np.concatenate(found).astype(np.int64) if found else np.empty(0, np.int64)

    def count_terms(self, field: str) -> dict[str, int]:
        """How many hits have each term of a field."""
        counts: dict[str, int] = {}
        for part in self.parts:
            pairs = facets.term_pairs(part.view, field)
            if pairs is not None:
                facets.add_counts(counts, pairs.count(part.ids), facets.term_names(part.view, field).__getitem__)
        return counts

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
