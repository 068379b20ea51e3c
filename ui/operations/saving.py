"""Saved searches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui import phrases
from ui.operations.deed import Deed, settle

if TYPE_CHECKING:
    from archive.model import SavedSearch, SearchId
    from ui.session import Session


def saved_searches(session: Session) -> list[SavedSearch]:
    """Every saved search, by name."""
    return session.library.saved_searches()


def save_search(session: Session, name: str, query: str) -> Deed:
    """Give a query a name; the same name again replaces its query."""
    known = {search.name: search for search in session.library.saved_searches()}
    changes = session.library.save_search(name, query)
    number = next(search.id for search in session.library.saved_searches() if search.name == name)
    before = known.get(name)

    def undo(session: Session) -> Deed:
        return delete_search(session, number) if before is None else save_search(session, name, before.query)

    return settle(session, changes, said=phrases.search_saved(name), undo=undo)


def rename_search(session: Session, number: SearchId, name: str) -> Deed:
    """Give a saved search another name."""
    before = _search(session, number).name
    changes = session.library.rename_search(number, name)
    return settle(session, changes, undo=lambda session: rename_search(session, number, before))


def delete_search(session: Session, number: SearchId) -> Deed:
    """Forget a saved search."""
    before = _search(session, number)
    changes = session.library.delete_search(number)
    return settle(
        session,
        changes,
        said=phrases.search_deleted(before.name),
        undo=lambda session: save_search(session, before.name, before.query),
    )


def _search(session: Session, number: SearchId) -> SavedSearch:
    return next(search for search in session.library.saved_searches() if search.id == number)
