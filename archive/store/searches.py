"""Queries that a person gave a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from archive.model import SavedSearch, SearchId

if TYPE_CHECKING:
    from archive.store.database import Tables


def put(db: Tables, name: str, query: str) -> bool:
    """Save a query under a name, in place of the one that had it; whether that changed anything."""
    done = db.execute(
        "INSERT INTO search (name, query) VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET query = excluded.query WHERE query <> excluded.query",
        (name, query),
    )
    return done.rowcount > 0


def rename(db: Tables, number: SearchId, name: str) -> bool:
    """Give a saved search another name; whether that changed anything. One that has the name already is replaced."""
    db.execute("DELETE FROM search WHERE name = ? AND id <> ?", (name, number))
    return db.execute("UPDATE search SET name = ? WHERE id = ? AND name <> ?", (name, number, name)).rowcount > 0


def delete(db: Tables, number: SearchId) -> bool:
    """Delete a saved search; whether there was one."""
    return db.execute("DELETE FROM search WHERE id = ?", (number,)).rowcount > 0


def every(db: Tables) -> list[SavedSearch]:
    """All saved searches, by name."""
    rows = db.execute("SELECT id, name, query FROM search ORDER BY name COLLATE NOCASE")
    return [SavedSearch(id=SearchId(number), name=name, query=query) for number, name, query in rows]
