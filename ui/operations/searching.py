"""Questions: from what a person typed to the articles that answer it."""

from __future__ import annotations

import dataclasses
from array import array
from typing import TYPE_CHECKING

from archive.errors import CuttingsError
from archive.model import ArticleId, Order, Shelf
from archive.values import frozen
from search.query import All, Any, SearchQuery, SearchResults, Snippet, Sort, Span, Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from archive.model import ListRow
    from search.batch import BatchLine
    from search.query import Node
    from ui.session import Session

_LOOKED_AT = 5
"""Articles whose text says how a suggested word is written."""

_ORDERS = {Sort.PUBLISHED: Order.PUBLISHED, Sort.PUBLISHER: Order.PUBLISHER}


@frozen
class ShownHit:
    """A hit with everything a line about it needs."""

    row: ListRow
    score: float
    snippet: Snippet


@frozen
class FirstHits:
    """The best hits of one question, for the command line."""

    hits: tuple[ShownHit, ...]
    results: SearchResults


@frozen
class Answer:
    """What the list, the facets and the timeline show for one question.

    Attributes:
        ids: every article that answers it, in order.
        results: facets, suggestion, what was not understood; its hits are only the first few.
        shelf: what was looked through.
        sort: the order they are in: where no words are asked for, none fits better than another.
        rows: those of the first articles, where they were fetched along.
    """

    ids: array[int]
    results: SearchResults
    shelf: Shelf = Shelf.ALL
    sort: Sort = Sort.ACCESSIONED
    rows: Sequence[ListRow] = ()


def whole_shelf(session: Session, shelf: Shelf, sort: Sort) -> Answer:
    """A shelf without a question, and without the counts that take the full-text index: what a window shows first."""
    sort = Sort.ACCESSIONED if sort is Sort.RELEVANCE else sort
    ids = session.library.list_ids(shelf, order=_ORDERS.get(sort, Order.ACCESSIONED))
    return Answer(ids=ids, results=SearchResults(query=SearchQuery(), total=len(ids)), shelf=shelf, sort=sort)


def with_rows(session: Session, answer: Answer, count: int) -> Answer:
    """An answer with the rows of its first articles: whoever paints them need not wait for a disk."""
    try:
        rows = session.library.list_rows([ArticleId(number) for number in answer.ids[:count]])
    except CuttingsError:  # its disk is gone, say: whoever paints them meets that too
        return answer
    return dataclasses.replace(answer, rows=rows)


def explain(query: SearchQuery) -> str:
    """A question in words, as it was understood."""
    from search.grammar import explain as told

    return told(query)


def find(
    session: Session,
    text: str,
    *,
    shelf: Shelf = Shelf.ALL,
    sort: Sort = Sort.RELEVANCE,
    facets: bool = True,
    unfinished: bool = False,
) -> Answer:
    """Answer what a person typed, within a shelf. An empty question shows the whole shelf, newest first.

    The trash is not indexed: within it the question is looked for in headlines and publishers only.

    Args:
        session: the open archive.
        text: the question.
        shelf: what to look through.
        sort: the order of the answers.
        facets: count tags, publishers and the rest.
        unfinished: it is still being typed, so its last word may be the beginning of a longer one.
    """
    from search.grammar import parse_query

    query = parse_query(text, unfinished=unfinished)
    if sort is Sort.RELEVANCE and not asks_for_words(query.root):
        sort = Sort.ACCESSIONED
    if shelf is Shelf.TRASH:
        return _find_in_trash(session, query, sort)
    if query.root == All():
        ids = session.library.list_ids(shelf, order=_ORDERS.get(sort, Order.ACCESSIONED))
        wanted = None if shelf is Shelf.ALL else frozenset(ids)
        results = session.searcher().answer(query, limit=0, facets=facets, scope_ids=wanted)
        return Answer(ids=ids, results=results, shelf=shelf, sort=sort)
    wanted = None if shelf is Shelf.ALL else frozenset(session.library.list_ids(shelf))
    searcher = session.searcher()
    ids = searcher.ids(query, sort)
    if wanted is not None:
        ids = array("q", (number for number in ids if number in wanted))
    results = searcher.answer(query, limit=0, facets=facets, scope_ids=wanted)
    return Answer(ids=ids, results=_as_written(session, results), shelf=shelf, sort=sort)


def first_hits(session: Session, text: str, *, limit: int, sort: str, facets: bool) -> FirstHits:
    """The best few hits with their rows and snippets."""
    from search.grammar import parse_query

    query = parse_query(text)
    results = session.searcher().answer(query, limit=max(0, limit), sort=Sort(sort), facets=facets)
    results = _as_written(session, results)
    ids = [hit.id for hit in results.hits]
    shown = snippets(session, query, ids)
    scores = {hit.id: hit.score for hit in results.hits}
    rows = session.library.list_rows(ids)
    hits = (
        ShownHit(row=row, score=scores[row.id], snippet=shown.get(row.id, Snippet(text=row.standfirst))) for row in rows
    )
    return FirstHits(hits=tuple(hits), results=results)


def batch(session: Session, text: str) -> list[BatchLine]:
    """Ask every query of a pasted list or CSV file; how many articles answer each, and which."""
    from search.batch import batch_search

    return batch_search(session.searcher(), text)


def batch_csv(lines: Sequence[BatchLine]) -> str:
    """The answers to a list as CSV: question, how many articles, their numbers."""
    from search.batch import to_csv

    return to_csv(lines)


def snippets(session: Session, query: SearchQuery, ids: Sequence[ArticleId]) -> dict[ArticleId, Snippet]:
    """Why these articles were found: only for the rows in sight."""
    if query.root == All():
        return {}
    return session.searcher().snippets(query, session.library.texts(ids))


def marks(session: Session, query: SearchQuery, text: str) -> tuple[Span, ...]:
    """Every place in a text that the question matches."""
    return () if query.root == All() else session.searcher().marks(query, text)


def suggest(session: Session, prefix: str, *, limit: int = 8) -> list[str]:
    """Words of the archive that begin like this, the most frequent first."""
    return session.searcher().suggest(prefix, limit)


def related(session: Session, article: ArticleId, *, limit: int = 10) -> list[ArticleId]:
    """Articles that share this one's telling words, the closest first."""
    return [hit.id for hit in session.searcher().related(article, limit)]


def telling_words(session: Session, article: ArticleId) -> list[str]:
    """The words that set an article apart from the rest of the archive."""
    return session.searcher().telling_words(article)


def _as_written(session: Session, results: SearchResults) -> SearchResults:
    """With the suggestion spelt as the archive spells it; the index knows only its plain form."""
    if not results.suggestion:
        return results
    from search.grammar import parse_query
    from search.spelling import as_written

    found = session.searcher().answer(parse_query(results.suggestion), limit=_LOOKED_AT)
    texts = session.library.texts([hit.id for hit in found.hits])
    return dataclasses.replace(results, suggestion=as_written(results.suggestion, results.query.text, texts.values()))


def _find_in_trash(session: Session, query: SearchQuery, sort: Sort) -> Answer:
    ids = session.library.list_ids(Shelf.TRASH, order=_ORDERS.get(sort, Order.ACCESSIONED))
    words = query.text.casefold().split()
    if words:
        rows = session.library.list_rows([ArticleId(number) for number in ids])
        texts = ((row.id, f"{row.headline} {row.publisher}".casefold()) for row in rows)
        ids = array("q", (number for number, text in texts if all(word in text for word in words)))
    results = SearchResults(query=query, total=len(ids))
    return Answer(ids=ids, results=results, shelf=Shelf.TRASH, sort=sort if sort in _ORDERS else Sort.ACCESSIONED)


def asks_for_words(part: Node) -> bool:
    """Whether some article can answer better than another: filters alone are answered by all alike."""
    match part:
        case Words():
            return True
        case All(parts=parts) | Any(parts=parts):
            return any(map(asks_for_words, parts))
        case _:
            return False
