"""What puts articles out of sight: flags, the trash, and deletion for good."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Literal

from archive.model import ArticleId, Digest
from archive.values import frozen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from archive.store.database import Tables

_SET = {
    "starred": "UPDATE article SET starred = ?1 WHERE starred <> ?1",
    "read": 'UPDATE article SET "read" = ?1 WHERE "read" <> ?1',
    "removed": "UPDATE article SET removed = ?1, removed_at = CASE ?1 WHEN 1 THEN ?3 END WHERE removed <> ?1",
}


def set_flag(
    db: Tables,
    ids: Sequence[ArticleId],
    flag: Literal["starred", "read", "removed"],
    value: bool,
) -> list[ArticleId]:
    """Set a flag of articles; those that it changed are returned, in the order given."""
    now = dt.datetime.now(tz=dt.UTC).isoformat(timespec="seconds")
    sql = f"{_SET[flag]} AND id IN (SELECT value FROM json_each(?2)) RETURNING id"
    values = (int(value), json.dumps(list(ids)), now)[: 3 if flag == "removed" else 2]
    changed = {row[0] for row in db.execute(sql, values).fetchall()}
    return [number for number in dict.fromkeys(ids) if number in changed]


def families(db: Tables, ids: Sequence[ArticleId]) -> set[ArticleId]:
    """The living articles that share a canonical URL with one of these."""
    rows = db.execute(
        # the order of the joins is laid down: without statistics SQLite would begin at "removed", with every article
        "SELECT other.id FROM json_each(?) AS asked CROSS JOIN article AS own ON own.id = asked.value"
        " CROSS JOIN article AS other ON other.canonical_url = own.canonical_url WHERE +other.removed = 0",
        (json.dumps(list(ids)),),
    )
    return {ArticleId(row[0]) for row in rows}


def tagged(db: Tables, ids: Sequence[ArticleId]) -> bool:
    """Whether one of these articles carries a tag, so that counts of tags change when it comes or goes."""
    row = db.execute(
        "SELECT EXISTS (SELECT 1 FROM article WHERE tag_count > 0 AND id IN (SELECT value FROM json_each(?)))",
        (json.dumps(list(ids)),),
    ).fetchone()
    return bool(row[0])


def purge(db: Tables, ids: Sequence[ArticleId], now: str) -> tuple[bool, list[ArticleId], list[Digest]]:
    """Delete articles for good, overwriting what stood there.

    Returns:
        Whether tags changed; the articles that were deleted; the digests of bytes that no article needs any more.
    """
    wanted = json.dumps(list(ids))
    of_tags = tagged(db, ids)
    candidates = _digests(db, wanted)
    db.execute("PRAGMA secure_delete=on")
    db.execute(
        "INSERT OR REPLACE INTO deletion (article, digest, accessioned, deleted)"
        " SELECT id, digest, accessioned, ? FROM article WHERE id IN (SELECT value FROM json_each(?))",
        (now, wanted),
    )
    rows = db.execute("DELETE FROM article WHERE id IN (SELECT value FROM json_each(?)) RETURNING id", (wanted,))
    gone = sorted(ArticleId(row[0]) for row in rows.fetchall())
    db.execute("DELETE FROM tag WHERE colour = '' AND NOT EXISTS (SELECT 1 FROM tagging WHERE tagging.tag = tag.id)")
    unneeded = [digest for digest in candidates if not _needed(db, digest)]
    db.execute("DELETE FROM kept WHERE digest IN (SELECT value FROM json_each(?))", (json.dumps(unneeded),))
    return of_tags, gone, unneeded


@frozen
class Deletion:
    """A line of the log of deletions; ISO 8601 moments."""

    article: ArticleId
    digest: Digest
    accessioned: str
    deleted: str


def deletions(db: Tables) -> list[Deletion]:
    """What was deleted for good, in the order it came in."""
    rows = db.execute("SELECT article, digest, accessioned, deleted FROM deletion ORDER BY article")
    return [Deletion(article=ArticleId(a), digest=Digest(b), accessioned=c, deleted=d) for a, b, c, d in rows]


def _digests(db: Tables, wanted: str) -> list[Digest]:
    rows = db.execute(
        "WITH wanted (id) AS (SELECT value FROM json_each(?)) SELECT digest FROM article WHERE id IN wanted"
        " UNION SELECT page FROM article WHERE id IN wanted UNION SELECT digest FROM resource WHERE article IN wanted",
        (wanted,),
    )
    return [Digest(row[0]) for row in rows]


def _needed(db: Tables, digest: Digest) -> bool:
    row = db.execute(
        "SELECT EXISTS (SELECT 1 FROM article WHERE digest = ?1) OR EXISTS (SELECT 1 FROM article WHERE page = ?1)"
        " OR EXISTS (SELECT 1 FROM resource WHERE digest = ?1)",
        (digest,),
    ).fetchone()
    return bool(row[0])
