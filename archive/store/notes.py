"""What a person wrote on an article: highlights, notes, and elements hidden on the original page."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from archive.model import Annotation, AnnotationId, ArticleId, Colour, Moment, Precision, Quotation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from archive.store.database import Tables

_COLUMNS = "id, article, exact, prefix, suffix, colour, note, made_at"


def add(
    db: Tables, article: ArticleId, quotation: Quotation, *, colour: Colour | None, note: str, made_at: Moment
) -> AnnotationId:
    """Write a new annotation."""
    cursor = db.execute(
        "INSERT INTO annotation (article, exact, prefix, suffix, colour, note, made_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (article, quotation.exact, quotation.prefix, quotation.suffix, colour, note, made_at.at),
    )
    return AnnotationId(int(cursor.lastrowid or 0))


def put_back(db: Tables, annotation: Annotation) -> bool:
    """Write a deleted annotation again, under its old number; whether its article and number were free for it."""
    quotation = annotation.quotation
    cursor = db.execute(
        "INSERT OR IGNORE INTO annotation (id, article, exact, prefix, suffix, colour, note, made_at)"
        " SELECT ?, id, ?, ?, ?, ?, ?, ? FROM article WHERE id = ?",
        (
            annotation.id,
            quotation.exact,
            quotation.prefix,
            quotation.suffix,
            annotation.colour,
            annotation.note,
            annotation.made_at.at,
            annotation.article,
        ),
    )
    return cursor.rowcount > 0


def edit(db: Tables, number: AnnotationId, colour: Colour | None, note: str) -> Annotation | None:
    """Change colour and note; what was there before is returned, None when there is no such annotation."""
    before = get(db, number)
    db.execute("UPDATE annotation SET colour = ?, note = ? WHERE id = ?", (colour, note, number))
    return before


def delete(db: Tables, number: AnnotationId) -> Annotation | None:
    """Delete an annotation and return it, None when there is no such one."""
    before = get(db, number)
    db.execute("DELETE FROM annotation WHERE id = ?", (number,))
    return before


def get(db: Tables, number: AnnotationId) -> Annotation | None:
    """One annotation."""
    row = db.execute(f"SELECT {_COLUMNS} FROM annotation WHERE id = ?", (number,)).fetchone()
    return _annotation(row) if row else None


def of_articles(db: Tables, ids: Sequence[ArticleId] | None) -> list[Annotation]:
    """The annotations of some articles, or of all the living, in the order they were made."""
    where = "article IN (SELECT value FROM json_each(?))"
    if ids is None:
        where = "article IN (SELECT id FROM article WHERE removed = 0) AND ? IS NOT NULL"
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM annotation WHERE {where} ORDER BY id",
        (json.dumps(list(ids or ())),),
    )
    return [_annotation(row) for row in rows]


def hide(db: Tables, article: ArticleId, path: str) -> bool:
    """Hide an element; whether it was not hidden before."""
    return db.execute("INSERT OR IGNORE INTO hidden (article, path) VALUES (?, ?)", (article, path)).rowcount > 0


def show(db: Tables, article: ArticleId, path: str) -> bool:
    """Show a hidden element again; whether it was hidden."""
    done = db.execute("DELETE FROM hidden WHERE article = ? AND path = ?", (article, path))
    return done.rowcount > 0


def show_all(db: Tables, article: ArticleId) -> bool:
    """Show everything hidden again; whether there was anything."""
    return db.execute("DELETE FROM hidden WHERE article = ?", (article,)).rowcount > 0


def hidden(db: Tables, article: ArticleId) -> tuple[str, ...]:
    """The CSS paths of an article's hidden elements."""
    return tuple(row[0] for row in db.execute("SELECT path FROM hidden WHERE article = ? ORDER BY path", (article,)))


def _annotation(row: tuple[int, int, str, str, str, str | None, str, str]) -> Annotation:
    number, article, exact, prefix, suffix, colour, note, made_at = row
    return Annotation(
        id=AnnotationId(number),
        article=ArticleId(article),
        quotation=Quotation(exact=exact, prefix=prefix, suffix=suffix),
        colour=Colour(colour) if colour else None,
        note=note,
        made_at=Moment.parse(made_at) or Moment(at="1970", precision=Precision.YEAR),
    )
