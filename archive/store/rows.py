"""Lists, counts and what the full-text index asks for: everything that reads many articles at once."""

from __future__ import annotations

import datetime as dt
import json
from array import array
from typing import TYPE_CHECKING

from archive.model import (
    ArticleId,
    Concern,
    Digest,
    ListRow,
    Moment,
    Order,
    Precision,
    Shelf,
    Tally,
    ValueCount,
)
from archive.store import tags
from archive.values import frozen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from archive.store.database import Tables

RECENT_DAYS = 7
"""How long an article counts as newly come in."""

# each is answered from one index alone: 100,000 rows of the table itself would have to be read from the disk
_SHELVES = {
    Shelf.ALL: "INDEXED BY article_state WHERE removed = 0",
    Shelf.UNREAD: 'INDEXED BY article_state WHERE removed = 0 AND "read" = 0',
    Shelf.STARRED: "INDEXED BY article_state WHERE removed = 0 AND starred = 1",
    Shelf.UNTAGGED: "INDEXED BY article_state WHERE removed = 0 AND tag_count = 0",
    Shelf.RECENT: "INDEXED BY article_day WHERE removed = 0 AND accessioned_day >= ?",
    Shelf.TRASH: "INDEXED BY article_state WHERE removed = 1",
}
_ORDERS = {
    Order.PUBLISHED: "INDEXED BY article_published WHERE removed = ? ORDER BY published_day DESC, id DESC",
    Order.PUBLISHER: "INDEXED BY article_publisher WHERE removed = ?"
    " ORDER BY publisher_key, published_day DESC, id DESC",
    Order.HEADLINE: "INDEXED BY article_headline WHERE removed = ? ORDER BY headline_key, id",
}


def list_ids(db: Tables, shelf: Shelf, order: Order, today: dt.date) -> array[int]:
    """The numbers of a shelf's articles in order; the latest first where the order is one of time."""
    first = int((today - dt.timedelta(days=RECENT_DAYS)).strftime("%Y%m%d"))
    on_shelf = _numbers(db, _SHELVES[shelf], (first,) if shelf is Shelf.RECENT else ())
    if order is Order.ACCESSIONED:
        on_shelf.sort(reverse=True)
        return array("q", on_shelf)
    ordered = _numbers(db, _ORDERS[order], (int(shelf is Shelf.TRASH),))
    if shelf not in {Shelf.ALL, Shelf.TRASH}:
        wanted = frozenset(on_shelf)
        ordered = [number for number in ordered if number in wanted]
    return array("q", ordered)


def _numbers(db: Tables, condition: str, values: tuple[int, ...]) -> list[int]:
    """Article numbers by a condition on one index, as one text: row by row costs three times as much.

    NumPy would read the text in a third of the time, but takes longer to load than the window to open.
    """
    joined = db.execute(f"SELECT group_concat(id) FROM (SELECT id FROM article {condition})", values).fetchone()[0]
    found: list[int] = json.loads(f"[{joined or ''}]")
    return found


def list_rows(db: Tables, ids: Sequence[ArticleId]) -> list[ListRow]:
    """What rows of the list show, in the order asked for; numbers that the catalogue does not hold are left out."""
    names = tags.of_articles(db, ids)
    rows = db.execute(
        "SELECT id, headline, publisher, bylines, published, accessioned, standfirst, language, word_count,"
        ' lead_picture, starred, "read", removed, concerns, CASE WHEN canonical_url IS NULL THEN 1 ELSE max(1,'
        " (SELECT count(*) FROM article AS other WHERE other.canonical_url = article.canonical_url"
        " AND +other.removed = 0)) END FROM article WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )
    found = {
        row[0]: ListRow(
            id=ArticleId(row[0]),
            headline=row[1],
            publisher=row[2],
            bylines=tuple(json.loads(row[3])),
            published=Moment.parse(row[4]) if row[4] else None,
            accessioned_at=_moment(row[5]),
            standfirst=row[6],
            tags=names.get(row[0], ()),
            language=row[7],
            word_count=row[8],
            lead_picture=Digest(row[9]) if row[9] else None,
            starred=bool(row[10]),
            read=bool(row[11]),
            removed=bool(row[12]),
            versions=row[14],
            concerns=tuple(Concern(word) for word in json.loads(row[13])),
        )
        for row in rows
    }
    return [found[number] for number in ids if number in found]


def texts(db: Tables, ids: Sequence[ArticleId]) -> dict[ArticleId, str]:
    """The plain text of articles; numbers that the catalogue does not hold are left out."""
    rows = db.execute(
        'SELECT article, "text" FROM body WHERE article IN (SELECT value FROM json_each(?))', (json.dumps(list(ids)),)
    )
    return {ArticleId(number): text for number, text in rows}


def living(db: Tables) -> list[ArticleId]:
    """Every article that is not in the trash, ascending."""
    numbers = _numbers(db, _SHELVES[Shelf.ALL], ())
    numbers.sort()
    return [ArticleId(number) for number in numbers]


def tally(db: Tables) -> Tally:
    """How many articles there are of each kind the sidebar shows; read from one index, without touching an article."""
    row = db.execute(
        'SELECT sum(n), sum(n * ("read" = 0)), sum(n * starred), sum(n * (tag_count = 0)) FROM'
        ' (SELECT starred, "read", tag_count, count(*) AS n FROM article INDEXED BY article_state WHERE removed = 0'
        ' GROUP BY starred, "read", tag_count)'
    ).fetchone()
    removed = db.execute("SELECT count(*) FROM article INDEXED BY article_state WHERE removed = 1").fetchone()[0]
    living, unread, starred, untagged = (int(number or 0) for number in row)
    return Tally(living=living, unread=unread, starred=starred, untagged=untagged, removed=removed)


def publishers(db: Tables) -> list[ValueCount]:
    """Publishers of living articles, most first."""
    return _counted(db, "SELECT publisher, count(*) AS n FROM article WHERE removed = 0 AND publisher <> '' GROUP BY 1")


def languages(db: Tables) -> list[ValueCount]:
    """Languages of living articles, most first."""
    return _counted(db, "SELECT language, count(*) AS n FROM article WHERE removed = 0 AND language <> '' GROUP BY 1")


def authors(db: Tables) -> list[ValueCount]:
    """Names in the bylines of living articles, most first."""
    return _counted(
        db,
        "SELECT name, count(*) AS n FROM byline WHERE article NOT IN (SELECT id FROM article WHERE removed = 1)"
        " GROUP BY name",
    )


def _counted(db: Tables, query: str) -> list[ValueCount]:
    rows = db.execute(f"{query} ORDER BY n DESC, 1")
    return [ValueCount(value=value, count=count) for value, count in rows]


def _moment(text: str) -> Moment:
    return Moment.parse(text) or Moment(at="1970", precision=Precision.YEAR)


@frozen
class Numbers:
    """Sums over the catalogue; days as ``YYYY-MM-DD``, containers as a JSON object of counts."""

    words: int
    originals: int
    first_published: str
    last_published: str
    containers: str


def numbers(db: Tables) -> Numbers:
    """Sums over living articles, and how many byte strings are kept."""
    words, first, last = db.execute(
        "SELECT coalesce(sum(word_count), 0), coalesce(min(nullif(published_day, 0)), 0), max(published_day)"
        " FROM article WHERE +removed = 0"
    ).fetchone()
    containers = db.execute(
        "SELECT json_group_object(container, n) FROM"
        " (SELECT container, count(*) AS n FROM article WHERE +removed = 0 GROUP BY container ORDER BY n DESC)"
    ).fetchone()[0]
    return Numbers(
        words=words,
        originals=db.execute("SELECT count(*) FROM kept").fetchone()[0],
        first_published=_day(first),
        last_published=_day(last or 0),
        containers=containers,
    )


def _day(number: int) -> str:
    return f"{number // 10000:04d}-{number // 100 % 100:02d}-{number % 100:02d}" if number else ""
