"""A person's word over the extractor's: corrections, re-reading, hiding."""

from __future__ import annotations

from dataclasses import field, replace
from typing import TYPE_CHECKING, cast

from archive.errors import CuttingsError
from archive.model import Changes
from archive.values import frozen
from ui import phrases
from ui.operations.deed import Deed, settle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from archive.model import ArticleId, Draft, Moment
    from ui.session import Session


COMPARED = (
    "headline", "standfirst", "bylines", "publisher", "section", "keywords", "published", "updated", "language",
    "canonical_url", "dateline", "agencies", "lead_picture",
)  # fmt: skip
"""The fields whose change through re-extraction a person is told of; the text is told by its length."""


@frozen
class Reextraction:
    """What the present extractor finds in an article's original that the kept draft has otherwise.

    Attributes:
        before, after: the two drafts; None where the original could not be read again.
        changed: field → what was kept, what is found now, as text.
        reason: why it could not be read again; empty when it could.
    """

    id: ArticleId
    before: Draft | None = None
    after: Draft | None = None
    changed: dict[str, tuple[str, str]] = field(default_factory=dict)
    reason: str = ""


def reextract(session: Session, number: ArticleId) -> Reextraction:
    """Run the present extractor over a kept original; nothing is stored."""
    try:
        before = session.library.article(number).extracted
        after = session.library.reextract(number)
    except CuttingsError as fault:
        return Reextraction(id=number, reason=phrases.error(fault))
    return Reextraction(id=number, before=before, after=after, changed=_differences(before, after))


def accept(session: Session, found: Sequence[Reextraction]) -> Deed:
    """Keep what was found now; corrections by hand stay in force."""
    changes, kept = Changes(), [one for one in found if one.after is not None]
    for one in kept:
        changes |= session.library.replace_draft(one.id, cast("Draft", one.after))
    back = [replace(one, before=one.after, after=one.before) for one in kept]
    return settle(session, changes, said=phrases.reextracted(len(kept)), undo=lambda session: accept(session, back))


def _differences(before: Draft, after: Draft) -> dict[str, tuple[str, str]]:
    def shown(draft: Draft, name: str) -> str:
        claim = getattr(draft, name)
        value = "" if claim is None else claim.value
        return getattr(value, "at", None) or (phrases.listed(value) if isinstance(value, tuple) else str(value))

    changed = {name: (shown(before, name), shown(after, name)) for name in COMPARED}
    changed = {name: pair for name, pair in changed.items() if pair[0] != pair[1]}
    doubts = tuple(phrases.listed(phrases.concern(concern) for concern in draft.concerns) for draft in (before, after))
    if doubts[0] != doubts[1]:
        changed["warnings"] = (doubts[0], doubts[1])
    if before.text != after.text or before.body_html != after.body_html:
        changed["text"] = (phrases.words(before.word_count), phrases.words(after.word_count))
    return changed


def correct(session: Session, article: ArticleId, field: str, value: str | tuple[str, ...] | Moment | None) -> Deed:
    """Set a field of an article by hand; None goes back to what was extracted. It survives every re-extraction.

    Args:
        session: where.
        article: which.
        field: the name of a `Draft` field.
        value: text, names for bylines and keywords, a `Moment` or ISO 8601 for dates.
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
