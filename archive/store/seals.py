"""Seals over the records of articles: SQLite's own check finds one flipped bit in three hundred, these do."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

    from archive.model import ArticleId


def seal(db: Tables, number: ArticleId) -> None:
    """Write down what an article's record is at this moment."""
    row = db.execute(
        'SELECT draft, capture, body."text", body.html FROM record JOIN body USING (article) WHERE article = ?',
        (number,),
    ).fetchone()
    db.execute("UPDATE record SET seal = ? WHERE article = ?", (sealed(*row), number))


def sealed(*parts: str) -> str:
    """SHA-256 over draft, capture, text and html."""
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()
