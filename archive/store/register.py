"""The numbered list of changes: what the full-text index still has to learn."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from archive.model import ArticleId, RegisterRow, Revision, RowKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from archive.store.database import Tables


def record(db: Tables, ids: Sequence[ArticleId], kind: RowKind) -> None:
    """Note, within the transaction that changes them, that articles changed."""
    db.execute(
        "INSERT INTO register (article, kind) SELECT value, ? FROM json_each(?)", (kind.value, json.dumps(list(ids)))
    )


def revision(db: Tables) -> Revision:
    """The number of the latest change; 0 when there was none."""
    return Revision(db.execute("SELECT coalesce(max(revision), 0) FROM register").fetchone()[0])


def since(db: Tables, after: Revision, limit: int) -> list[RegisterRow]:
    """The first `limit` changes after a revision, in order."""
    rows = db.execute(
        "SELECT revision, article, kind FROM register WHERE revision > ? ORDER BY revision LIMIT ?", (after, limit)
    )
    return [RegisterRow(revision=Revision(a), article=ArticleId(b), kind=RowKind(c)) for a, b, c in rows]
