"""Seals over the records of articles: SQLite's own check finds one flipped bit in three hundred, these do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlcipher3.dbapi2 as sqlite

from archive.errors import CuttingsError
from archive.model import ArticleId

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from archive.store.database import Tables


_SEALED = (
    'SELECT seal, draft, capture, body."text", body.html, digest, part, size, page, accessioned, accessioned_day'
    " FROM record JOIN body USING (article) JOIN article ON article.id = record.article WHERE article.id = ?"
)


def seal(db: Tables, number: ArticleId) -> None:
    """Write down what an article's record is at this moment."""
    _seal, *parts = db.execute(_SEALED, (number,)).fetchone()
    db.execute("UPDATE record SET seal = ? WHERE article = ?", (_sealed(parts), number))


def _sealed(parts: Sequence[object]) -> str:
    import hashlib  # noqa: PLC0415 -- and OpenSSL with it, which a start must not wait for

    return hashlib.sha256("\0".join(map(str, parts)).encode("utf-8", "replace")).hexdigest()


def unsound(
    db: Tables, agrees: Callable[[Tables, ArticleId], bool], among: Sequence[int] | None = None
) -> Iterator[str]:
    """What of the articles' records is not what was written, in words; a flipped bit anywhere in a row shows.

    Args:
        db: the catalogue.
        agrees: whether what lists show of an article is what its record says.
        among: the articles to look at; all of them when left out.
    """
    numbers = [row[0] for row in db.execute("SELECT id FROM article ORDER BY id")] if among is None else among
    for number in numbers:
        try:
            complaint = _complaint(db, ArticleId(number), agrees)
        except (sqlite.DatabaseError, CuttingsError, ValueError, TypeError):
            complaint = "its record cannot be read"
        if complaint:
            yield f"article {number}: {complaint}"


def _complaint(db: Tables, number: ArticleId, agrees: Callable[[Tables, ArticleId], bool]) -> str:
    row = db.execute(_SEALED, (number,)).fetchone()
    if row is None:
        return "its record is gone"
    if _sealed(row[1:]) != row[0]:
        return "its record or its words were altered"
    return "" if agrees(db, number) else "what lists show of it was altered"
