"""One question answered: who was found, in what order, what counts they have, and why."""

from __future__ import annotations

import time
from array import array
from typing import TYPE_CHECKING, Final, TypeVar

import numpy as np

from search.codec.queries import KeyIn
from search.errors import IndexUnusableError
from search.facets import count_facets
from search.highlighting import Highlighter
from search.query import All, Any, Facets, SearchHit, SearchResults, Snippet, Sort, Span, Words
from search.related import related_to, telling_words
from search.schema import KEY
from search.snippets import make_snippet
from search.spelling import FEW, better_spelling, completions
from search.translate import Translator

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from numpy.typing import NDArray
    from whoosh import query as wq

    from archive.model import ArticleId
    from search.codec.snapshot import Matches, Snapshot
    from search.index import SearchIndex
    from search.query import Node, SearchQuery

T = TypeVar("T")
_TELLING: Final = 12
_MOST_HEALED: Final = 2


class Searcher:
    """Answers questions from an index as it stood when this was made; any thread may ask.

    Make a new one after a commit. Damage that comes to light while answering has the index built again before the
    answer is given.
    """

    def __init__(self, index: SearchIndex) -> None:
        self._index = index
        self._snapshot: Snapshot | None = index.snapshot
        self._translator: Translator | None = None
        self._highlighter: tuple[SearchQuery, Highlighter] | None = None
        self._last: tuple[object, Matches] | None = None

    def answer(
        self,
        query: SearchQuery,
        *,
        limit: int | None = 1000,
        sort: Sort = Sort.RELEVANCE,
        facets: bool = False,
        scope_ids: Collection[int] | None = None,
    ) -> SearchResults:
        """Answer a question.

        Args:
            query: the question.
            limit: how many hits at most; None for all.
            sort: their order.
            facets: count tags, publishers, authors, languages and months over everything found.
            scope_ids: only these articles are looked at; None for all.
        """
        started = time.perf_counter()

        def ask(snapshot: Snapshot) -> SearchResults:
            order = _order(query, sort)
            matches = self._matches(snapshot, query, scope_ids, scored=order is Sort.RELEVANCE)
            keys, scores = _ordered(matches, order, limit)
            few = matches.total < FEW and scope_ids is None
            return SearchResults(
                query=query,
                hits=tuple(map(SearchHit, keys.tolist(), scores.tolist())),
                total=matches.total,
                facets=count_facets(matches) if facets else None,
                suggestion=self._suggestion(snapshot, query, matches.total) if few else "",
                took_ms=(time.perf_counter() - started) * 1000,
            )

        return self._guarded(ask, lambda: SearchResults(query=query, facets=Facets() if facets else None))

    def ids(self, query: SearchQuery, sort: Sort = Sort.RELEVANCE) -> array[int]:
        """Every article that answers, in order."""

        def ask(snapshot: Snapshot) -> array[int]:
            order = _order(query, sort)
            keys, _ = _ordered(self._matches(snapshot, query, None, scored=order is Sort.RELEVANCE), order, None)
            return array("q", keys.astype(np.int64).tobytes())

        return self._guarded(ask, lambda: array("q"))

    def snippets(self, query: SearchQuery, texts: Mapping[ArticleId, str]) -> dict[ArticleId, Snippet]:
        """Why articles were found: for the rows in sight, from their texts."""
        highlighter = self._marker(query)
        return {number: make_snippet(text, highlighter.marks(text)) for number, text in texts.items()}

    def marks(self, query: SearchQuery, text: str) -> tuple[Span, ...]:
        """Every place in a text that the question matches."""
        return tuple(Span(start=mark.start, end=mark.end) for mark in self._marker(query).marks(text))

    def suggest(self, prefix: str, limit: int = 8) -> list[str]:
        """Words, tags, publishers and authors that what is typed may become, the commonest first."""
        return self._guarded(lambda snapshot: completions(snapshot, prefix, limit), list)

    def related(self, article: ArticleId, limit: int = 10) -> list[SearchHit]:
        """Articles that share this one's telling words, the closest first."""

        def ask(snapshot: Snapshot) -> list[SearchHit]:
            matches = related_to(snapshot, article)
            if matches is None:
                return []
            keys, scores = matches.best(limit)
            return list(map(SearchHit, keys.tolist(), scores.tolist()))

        return self._guarded(ask, list)

    def telling_words(self, article: ArticleId, limit: int = _TELLING) -> list[str]:
        """The words that set an article apart from the rest of the archive."""
        return self._guarded(
            lambda snapshot: [word.text for word in telling_words(snapshot, article, limit)],
            list,
        )

    # Inside

    def _guarded(self, ask: Callable[[Snapshot], T], nothing: Callable[[], T]) -> T:
        """Ask; if the index proves damaged have it built again and ask once more; nothing when there is none."""
        for _ in range(_MOST_HEALED):
            snapshot = self._snapshot
            if snapshot is None:
                return nothing()
            try:
                return ask(snapshot)
            except IndexUnusableError as damage:
                healed = self._index.heal(damage)
                self._snapshot = self._index.snapshot if healed else None
                self._translator = self._last = None
        return nothing()

    def _matches(
        self, snapshot: Snapshot, query: SearchQuery, scope_ids: Collection[int] | None, *, scored: bool
    ) -> Matches:
        """Everything found. The last is kept: a list asks for an order, then for counts of the same question."""
        scope = None if scope_ids is None else frozenset(scope_ids)
        asked = (snapshot.generation, query.root, scope, scored)
        last = self._last
        if last is not None and last[0] == asked:
            return last[1]
        filters: list[wq.Query] = [] if scope is None else [KeyIn(KEY, scope)]
        matches = snapshot.matches(
            self._translated(snapshot).to_whoosh(query.root), filters=filters, scored=scored, normalised=True
        )
        self._last = (asked, matches)
        return matches

    def _translated(self, snapshot: Snapshot) -> Translator:
        translator = self._translator
        if translator is None:
            translator = self._translator = Translator(snapshot)
        return translator

    def _suggestion(self, snapshot: Snapshot, query: SearchQuery, total: int) -> str:
        better = better_spelling(snapshot, query)
        if not better:
            return ""
        from search.grammar import parse_query  # noqa: PLC0415

        found = snapshot.matches(
            self._translated(snapshot).to_whoosh(parse_query(better).root), scored=False, normalised=True
        )
        return better if found.total > total else ""

    def _marker(self, query: SearchQuery) -> Highlighter:
        known = self._highlighter
        if known is not None and known[0] == query:
            return known[1]
        snapshot = self._snapshot
        languages = self._translated(snapshot).languages if snapshot is not None else ["en"]
        highlighter = Highlighter(query.root, languages)
        self._highlighter = (query, highlighter)
        return highlighter


def _order(query: SearchQuery, sort: Sort) -> Sort:
    """The order asked for; newest first where no word is asked for, as nothing is then more relevant than another."""
    return Sort.ACCESSIONED if sort is Sort.RELEVANCE and not _ranks(query.root) else sort


def _ranks(node: Node) -> bool:
    match node:
        case Words():
            return True
        case All(parts=parts) | Any(parts=parts):
            return any(map(_ranks, parts))
        case _:
            return False


def _ordered(matches: Matches, sort: Sort, limit: int | None) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """The keys and scores of the first hits; scores are 0 in an order that does not come from them."""
    if sort is Sort.RELEVANCE:
        return matches.best(limit)
    if sort is Sort.PUBLISHER:
        keys = _by_publisher(matches, limit)
    else:
        keys = matches.sorted_by(sort.value, limit, descending=True)
    return keys, np.zeros(len(keys))


def _by_publisher(matches: Matches, limit: int | None) -> NDArray[np.int64]:
    names = sorted(
        {name for part in matches.parts for name in part.view.opened.ordinals("source")[0]},
        key=lambda name: name.casefold(),
    )
    rank = {name: place for place, name in enumerate(names)}
    ranks, dates, keys = [], [], []
    for part in matches.parts:
        texts, places = part.view.opened.ordinals("source")
        table = np.array([*(rank[text] for text in texts), len(names)], np.int64)  # -1, no publisher, comes last
        ranks.append(table[places[part.ids]])
        dates.append(part.numbers("published"))
        keys.append(part.numbers(KEY))
    if not keys:
        return np.empty(0, np.int64)
    order = np.lexsort((-np.concatenate(dates), np.concatenate(ranks)))[:limit]
    return np.concatenate(keys)[order].astype(np.int64)
