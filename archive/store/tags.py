"""Tags: words a person put on articles. ``a/b`` lies under ``a``; spellings that differ only in case are one tag."""

from __future__ import annotations

import json
import unicodedata
from typing import TYPE_CHECKING

from archive.model import ArticleId, TagName
from archive.values import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from archive.store.database import Tables


@frozen
class TagState:
    """Branches of the tree of tags at one moment.

    Attributes:
        branches: the tags asked about.
        carriers: for each tag among and under them, its colour and the articles that carry exactly it.
    """

    branches: tuple[TagName, ...]
    carriers: Mapping[TagName, tuple[str, tuple[ArticleId, ...]]]


def fold(name: str) -> str:
    """The form in which two spellings of one tag are equal."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def put(db: Tables, ids: Sequence[ArticleId], name: TagName) -> list[ArticleId]:
    """Put a tag on articles; those that did not have it are returned."""
    tag = _make(db, name)
    rows = db.execute(
        "INSERT OR IGNORE INTO tagging (article, tag)"
        " SELECT id, ? FROM article WHERE id IN (SELECT value FROM json_each(?)) RETURNING article",
        (tag, json.dumps(list(ids))),
    ).fetchall()
    changed = [ArticleId(row[0]) for row in rows]
    if not changed:
        _forget_unused(db)
    _count(db, changed)
    return changed


def take(db: Tables, ids: Sequence[ArticleId], name: TagName) -> list[ArticleId]:
    """Take a tag, and not those under it, off articles; those that had it are returned."""
    rows = db.execute(
        "DELETE FROM tagging WHERE tag = (SELECT id FROM tag WHERE folded = ?)"
        " AND article IN (SELECT value FROM json_each(?)) RETURNING article",
        (fold(name), json.dumps(list(ids))),
    ).fetchall()
    changed = [ArticleId(row[0]) for row in rows]
    _count(db, changed)
    _forget_unused(db)
    return changed


def rename(db: Tables, old: TagName, new: TagName) -> list[ArticleId]:
    """Give a tag and all under it another name, joining tags that exist; the articles touched are returned."""
    touched: set[ArticleId] = set()
    branch = _branch(db, old)
    if fold(new).startswith(fold(old) + "/"):
        branch.reverse()  # a tag that moves below itself: the deepest first, or one would be moved twice
    for tag, name in branch:
        target = TagName(new + name[len(old) :])
        touched.update(_articles(db, tag))
        if fold(target) == fold(name):
            db.execute("UPDATE tag SET name = ? WHERE id = ?", (target, tag))
            continue
        colour = db.execute("SELECT colour FROM tag WHERE id = ?", (tag,)).fetchone()[0]
        into = _make(db, target)
        db.execute("UPDATE tag SET colour = ? WHERE id = ? AND colour = ''", (colour, into))
        db.execute(
            "INSERT OR IGNORE INTO tagging (article, tag) SELECT article, ? FROM tagging WHERE tag = ?", (into, tag)
        )
        db.execute("DELETE FROM tag WHERE id = ?", (tag,))
    changed = sorted(touched)
    _count(db, changed)
    return changed


def delete(db: Tables, name: TagName) -> list[ArticleId]:
    """Delete a tag and all under it; the articles that carried one of them are returned."""
    touched: set[ArticleId] = set()
    for tag, _name in _branch(db, name):
        touched.update(_articles(db, tag))
        db.execute("DELETE FROM tag WHERE id = ?", (tag,))
    changed = sorted(touched)
    _count(db, changed)
    return changed


def colour(db: Tables, name: TagName, value: str) -> bool:
    """Give a tag a colour (``#rrggbb``, empty for none); whether that changed anything."""
    done = db.execute("UPDATE tag SET colour = ? WHERE folded = ? AND colour <> ?", (value, fold(name), value))
    return done.rowcount > 0


def spelt(db: Tables, name: TagName) -> TagName:
    """A tag as it was first spelt, or as asked when there is none."""
    row = db.execute("SELECT name FROM tag WHERE folded = ?", (fold(name),)).fetchone()
    return TagName(row[0]) if row else name


def state(db: Tables, names: Iterable[TagName]) -> TagState:
    """Who carries these tags and those under them."""
    carriers: dict[TagName, tuple[str, tuple[ArticleId, ...]]] = {}
    for name in names:
        for tag, spelling in _branch(db, name):
            colour = db.execute("SELECT colour FROM tag WHERE id = ?", (tag,)).fetchone()[0]
            carriers[TagName(spelling)] = (colour, tuple(_articles(db, tag)))
    return TagState(branches=tuple(names), carriers=carriers)


def restate(db: Tables, wanted: TagState) -> list[ArticleId]:
    """Make the branches of a state again what they were; the articles touched are returned."""
    touched: set[ArticleId] = set()
    for branch in wanted.branches:
        touched.update(delete(db, branch))
    for name, (colour, ids) in wanted.carriers.items():
        tag = _make(db, name)
        db.execute("UPDATE tag SET name = ?, colour = ? WHERE id = ?", (name, colour, tag))
        touched.update(put(db, ids, name))
    return sorted(touched)


def unsound(db: Tables) -> list[str]:
    """Tags whose name is not what it was written as."""
    rows = db.execute("SELECT id, name, folded FROM tag ORDER BY id").fetchall()
    return [f"tag {tag}: its name was altered" for tag, name, folded in rows if fold(name) != folded]


def of_articles(db: Tables, ids: Sequence[ArticleId]) -> dict[ArticleId, tuple[TagName, ...]]:
    """The tags of articles, in order; articles without any are left out."""
    rows = db.execute(
        "SELECT article, name FROM tagging JOIN tag ON tag.id = tagging.tag"
        " WHERE article IN (SELECT value FROM json_each(?)) ORDER BY folded",
        (json.dumps(list(ids)),),
    )
    found: dict[ArticleId, list[TagName]] = {}
    for article, name in rows:
        found.setdefault(ArticleId(article), []).append(TagName(name))
    return {article: tuple(names) for article, names in found.items()}


def _make(db: Tables, name: TagName) -> int:
    db.execute("INSERT OR IGNORE INTO tag (name, folded) VALUES (?, ?)", (name, fold(name)))
    return int(db.execute("SELECT id FROM tag WHERE folded = ?", (fold(name),)).fetchone()[0])


def _branch(db: Tables, name: TagName) -> list[tuple[int, str]]:
    """A tag and all under it."""
    folded = fold(name)
    rows = db.execute(
        "SELECT id, name FROM tag WHERE folded = ? OR (folded > ? AND folded < ?) ORDER BY folded",
        (folded, folded + "/", folded + "0"),  # 0 is the character after /
    )
    return [(tag, spelling) for tag, spelling in rows]


def _articles(db: Tables, tag: int) -> list[ArticleId]:
    return [ArticleId(row[0]) for row in db.execute("SELECT article FROM tagging WHERE tag = ?", (tag,))]


def _count(db: Tables, ids: Sequence[ArticleId]) -> None:
    """Bring the number of tags that articles carry up to date; the list of the untagged reads it."""
    db.execute(
        "UPDATE article SET tag_count = (SELECT count(*) FROM tagging WHERE tagging.article = article.id)"
        " WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )


def _forget_unused(db: Tables) -> None:
    """A tag that nobody carries and nobody gave a colour is gone, as people expect of a word they took off."""
    db.execute("DELETE FROM tag WHERE colour = '' AND NOT EXISTS (SELECT 1 FROM tagging WHERE tagging.tag = tag.id)")
