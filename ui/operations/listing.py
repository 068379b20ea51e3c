"""What the list and the sidebar show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from archive.model import ArticleId, ListRow, Order, SavedSearch, Shelf, TagCount, Tally, ValueCount
from archive.values import frozen

if TYPE_CHECKING:
    from array import array
    from collections.abc import Sequence

    from ui.session import Session


BLOCK = 24
"""Rows of the list that are fetched at a time: a screenful."""


@frozen
class Shelves:
    """Everything the sidebar shows, fetched at once so that its counts agree."""

    tally: Tally
    tags: tuple[TagCount, ...]
    publishers: tuple[ValueCount, ...]
    authors: tuple[ValueCount, ...]
    languages: tuple[ValueCount, ...]
    searches: tuple[SavedSearch, ...]


def shelf_ids(session: Session, shelf: Shelf = Shelf.ALL, *, order: Order = Order.ACCESSIONED) -> array[int]:
    """The articles of a shelf, newest first (or alphabetically)."""
    return session.library.list_ids(shelf, order=order)


def rows(session: Session, ids: Sequence[ArticleId]) -> list[ListRow]:
    """What the list shows of these articles, in this order; those that are gone are left out."""
    return session.library.list_rows(ids)


def shelves(session: Session) -> Shelves:
    """What the sidebar shows."""
    library = session.library
    return Shelves(
        tally=library.tally(),
        tags=tuple(library.tags()),
        publishers=tuple(library.publishers()),
        authors=tuple(library.authors()),
        languages=tuple(library.languages()),
        searches=tuple(library.saved_searches()),
    )
