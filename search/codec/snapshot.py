"""An index at one commit, for answering: queries, counts, orders, facets, words.

A snapshot never changes and may be used by many threads; a newer commit wants a new one, which costs little because
segments stay open. Answers name articles by the number column ``key``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from whoosh.searching import Searcher

from search.codec.evaluate import Evaluator
from search.codec.matches import Matches, Part
from search.codec.scoring import Statistics
from search.codec.spelling import near_terms
from search.codec.topk import best_places

if TYPE_CHECKING:
    from collections.abc import Sequence

    from whoosh.query import Query

    from search.codec.index import ColumnarIndex


__all__ = ["Matches", "NearWord", "Snapshot"]


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
            limits = [evaluator.mask(one) for one in narrowing]
            limits += [] if view.living is None else [view.living]
            within = np.logical_and.reduce(limits) if limits else None
            found = evaluator.find(normal, scored=scored, within=within)
            if found is not None:
                part = Part(view, found.only(within))
                if part.count:
                    parts.append(part)
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
