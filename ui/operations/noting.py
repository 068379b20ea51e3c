"""Notes and highlights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui import phrases
from ui.operations.deed import Deed, settle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from archive.model import Annotation, AnnotationId, ArticleId, Colour, Quotation
    from ui.session import Session


def notes(session: Session, ids: Sequence[ArticleId] | None = None) -> list[Annotation]:
    """The notes and highlights of these articles, or of all living ones, in the order of their articles."""
    return session.library.annotations(ids)


def annotate(
    session: Session, article: ArticleId, quotation: Quotation, *, colour: Colour | None = None, note: str = ""
) -> Deed:
    """Highlight a place, note something beside it, or note something on the whole article (an empty quotation)."""
    number, changes = session.library.annotate(article, quotation, colour, note)
    return settle(session, changes, undo=lambda session: delete_annotation(session, number))


def edit_annotation(session: Session, number: AnnotationId, *, colour: Colour | None, note: str) -> Deed:
    """Change a highlight's colour or a note's words."""
    before = session.library.annotation(number)
    changes = session.library.edit_annotation(number, colour=colour, note=note)
    return settle(
        session,
        changes,
        undo=lambda session: edit_annotation(session, number, colour=before.colour, note=before.note),
    )


def delete_annotation(session: Session, number: AnnotationId) -> Deed:
    """Take a note or highlight away."""
    before = session.library.annotation(number)
    changes = session.library.delete_annotation(number)
    said = phrases.annotation_deleted(before.note)
    return settle(session, changes, said=said, undo=lambda session: _put_back(session, before))


def _put_back(session: Session, annotation: Annotation) -> Deed:
    changes = session.library.restore_annotation(annotation)
    return settle(session, changes, undo=lambda session: delete_annotation(session, annotation.id))
