"""Stars and the read mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui import phrases
from ui.operations.deed import Deed, settle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from archive.model import ArticleId
    from ui.session import Session


def set_starred(session: Session, ids: Sequence[ArticleId], starred: bool) -> Deed:
    """Put a star on articles, or take it off."""
    changes = session.library.set_starred(ids, starred)
    touched = changes.edited
    return settle(
        session,
        changes,
        said=phrases.starred(len(touched), starred=starred),
        undo=lambda session: set_starred(session, touched, not starred),
    )


def set_read(session: Session, ids: Sequence[ArticleId], read: bool, *, quietly: bool = False) -> Deed:
    """Mark articles as read or unread; quietly (opening one does it) leaves nothing to undo."""
    changes = session.library.set_read(ids, read)
    if quietly:
        return settle(session, changes)
    touched = changes.edited
    return settle(
        session,
        changes,
        said=phrases.marked_read(len(touched), read=read),
        undo=lambda session: set_read(session, touched, not read),
    )
