"""The trash: remove, restore, and purge for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from archive.model import ArticleId, Shelf
from ui import phrases
from ui.operations.deed import Deed, settle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.session import Session


def remove(session: Session, ids: Sequence[ArticleId]) -> Deed:
    """Move articles to the trash; their originals stay."""
    changes = session.library.remove(ids)
    gone = changes.removed
    return settle(session, changes, said=phrases.removed(len(gone)), undo=lambda session: restore(session, gone))


def restore(session: Session, ids: Sequence[ArticleId]) -> Deed:
    """Bring articles back from the trash."""
    changes = session.library.restore(ids)
    back = changes.added
    return settle(session, changes, said=phrases.restored(len(back)), undo=lambda session: remove(session, back))


def purge(session: Session, ids: Sequence[ArticleId]) -> Deed:
    """Delete articles in the trash for good, with the originals that nothing else needs; a log row says so."""
    return settle(session, session.library.purge(ids), said=phrases.purged(len(ids)))


def empty_trash(session: Session) -> Deed:
    """Purge everything in the trash."""
    return purge(session, [ArticleId(number) for number in session.library.list_ids(Shelf.TRASH)])
