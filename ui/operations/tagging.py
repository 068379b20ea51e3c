"""Tags: put on, taken off, renamed, merged, deleted, coloured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from archive.model import TagName, tag_name
from ui import phrases
from ui.operations.deed import Deed, settle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from archive.model import ArticleId, TagCount
    from archive.store.tags import TagState
    from ui.session import Session

__all__ = ["add_tag", "all_tags", "colour_tag", "delete_tag", "remove_tag", "rename_tag", "tag_name"]


def all_tags(session: Session) -> list[TagCount]:
    """Every tag with its count (children included), in alphabetical order."""
    return session.library.tags()


def add_tag(session: Session, ids: Sequence[ArticleId], name: TagName) -> Deed:
    """Put a tag on articles; those that had it already are not changed, nor is undoing going to take it from them."""
    changes = session.library.add_tag(ids, name)
    touched = changes.edited
    return settle(
        session,
        changes,
        said=phrases.tagged(len(touched), name),
        undo=lambda session: remove_tag(session, touched, name),
    )


def remove_tag(session: Session, ids: Sequence[ArticleId], name: TagName) -> Deed:
    """Take a tag off articles."""
    changes = session.library.remove_tag(ids, name)
    touched = changes.edited
    return settle(
        session,
        changes,
        said=phrases.untagged(len(touched), name),
        undo=lambda session: add_tag(session, touched, name),
    )


def rename_tag(session: Session, old: TagName, new: TagName) -> Deed:
    """Rename a tag and its children; onto one that exists, they become one tag (which undoing takes apart again)."""
    before, others = session.library.tag_state(old, new), session.library.tag_state(new).carriers
    changes = session.library.rename_tag(old, new)
    said = (
        phrases.tags_merged(old, new) if others and old.casefold() != new.casefold() else phrases.tag_renamed(old, new)
    )
    return settle(session, changes, said=said, undo=lambda session: _restate(session, before, old, new))


def delete_tag(session: Session, name: TagName) -> Deed:
    """Take a tag and its children off every article."""
    before = session.library.tag_state(name)
    changes = session.library.delete_tag(name)
    return settle(
        session, changes, said=phrases.tag_deleted(name), undo=lambda session: _restate(session, before, name)
    )


def colour_tag(session: Session, name: TagName, colour: str) -> Deed:
    """Give a tag a colour, ``#rrggbb``, or none."""
    before = next((tag.colour for tag in session.library.tags() if tag.name == name), "")
    changes = session.library.colour_tag(name, colour)
    return settle(session, changes, undo=lambda session: colour_tag(session, name, before))


def _restate(session: Session, state: TagState, *names: TagName) -> Deed:
    now = session.library.tag_state(*names)
    changes = session.library.restore_tag_state(state)
    return settle(session, changes, undo=lambda session: _restate(session, now, *names))
