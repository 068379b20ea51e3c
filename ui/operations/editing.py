"""A person's word over the extractor's: corrections, re-reading, hiding."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from archive.errors import CuttingsError
from ui import phrases
from ui.operations.deed import Deed, settle

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from archive.model import ArticleId, Draft, Moment
    from ui.session import Session


COMPARED = (
    "headline", "standfirst", "bylines", "publisher", "section", "keywords", "published", "updated", "language",
    "canonical_url", "dateline", "agencies", "lead_picture",
)  # fmt: skip
"""The fields whose change through re-extraction a person is told of; the text is told by its length."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reextraction:
    """What the present extractor finds in an article's original that the kept draft has otherwise.

    Attributes:
        changed: field → what was kept, what is found now, as text.
        reason: why it could not be read again; empty when it could.
        accepted: the new draft was kept.
    """

    id: ArticleId
    changed: dict[str, tuple[str, str]]
    accepted: bool = False
    reason: str = ""


def reextract(session: Session, ids: Sequence[ArticleId], *, accept: bool = False) -> Iterator[Reextraction]:
    """Run the present extractor over kept originals; corrections by hand stay in force either way."""
    for number in ids:
        before = session.library.article(number).extracted
        try:
            after = session.library.reextract(number)
        except CuttingsError as fault:
            yield Reextraction(id=number, changed={}, reason=phrases.error(fault))
            continue
        changed = _differences(before, after)
        if accept and changed:
            session.library.replace_draft(number, after)
        yield Reextraction(id=number, changed=changed, accepted=accept and bool(changed))
    if accept:
        session.catch_up()


def _differences(before: Draft, after: Draft) -> dict[str, tuple[str, str]]:
    def shown(draft: Draft, name: str) -> str:
        claim = getattr(draft, name)
        value = "" if claim is None else claim.value
        return getattr(value, "at", None) or (", ".join(value) if isinstance(value, tuple) else str(value))

    changed = {name: (shown(before, name), shown(after, name)) for name in COMPARED}
    changed = {name: pair for name, pair in changed.items() if pair[0] != pair[1]}
    doubts = tuple(", ".join(phrases.concern(concern) for concern in draft.concerns) for draft in (before, after))
    if doubts[0] != doubts[1]:
        changed["warnings"] = (doubts[0], doubts[1])
    if before.text != after.text or before.body_html != after.body_html:
        changed["text"] = (f"{before.word_count} words", f"{after.word_count} words")
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
