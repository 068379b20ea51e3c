"""A person's word over the extractor's: corrections, re-reading, hiding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui import phrases
from ui.operations.deed import Deed, settle

if TYPE_CHECKING:
    from archive.model import ArticleId
    from ui.session import Session


def correct(session: Session, article: ArticleId, field: str, value: str | tuple[str, ...] | None) -> Deed:
    """Set a field of an article by hand; None goes back to what was extracted. It survives every re-extraction.

    Args:
        session: where.
        article: which.
        field: the name of a `Draft` field.
        value: text, names for bylines and keywords, ISO 8601 for dates.
    """
    before = session.library.correction(article, field)
    changes = session.library.correct(article, field, value)
    return settle(
        session,
        changes,
        said=phrases.corrected(field, back=value is None),
        undo=lambda session: correct(session, article, field, before),
    )


def reread(session: Session, article: ArticleId, encoding: str) -> Deed:
    """Decode the original again as `encoding` and extract from that: the cure for a wrongly guessed encoding."""
    before = session.library.article(article).encoding.value
    changes = session.library.reread(article, encoding)
    return settle(
        session, changes, said=phrases.reread(encoding), undo=lambda session: reread(session, article, before)
    )


def hide_element(session: Session, article: ArticleId, path: str) -> Deed:
    """Keep an element of the original page out of sight; the bytes are not touched."""
    changes = session.library.hide_element(article, path)
    return settle(session, changes, undo=lambda session: show_element(session, article, path))


def show_element(session: Session, article: ArticleId, path: str) -> Deed:
    """Bring a hidden element back."""
    changes = session.library.show_element(article, path)
    return settle(session, changes, undo=lambda session: hide_element(session, article, path))
