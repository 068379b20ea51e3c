"""What a write hands back: what changed, what to say, and how to take it back."""

from __future__ import annotations

from collections.abc import Callable  # noqa: TC003 -- dataclass field
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from archive.model import Changes

if TYPE_CHECKING:
    from ui.session import Session

Undo: TypeAlias = "Callable[[Session], Deed]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """One thing that a user did.

    Attributes:
        changes: what every view refreshes from.
        said: a short sentence for a toast; empty when the view itself shows it.
        undo: does the opposite and returns that deed, whose own undo does it again; None for what cannot be taken back.
    """

    changes: Changes = field(default_factory=Changes)
    said: str = ""
    undo: Undo | None = None


def settle(session: Session, changes: Changes, *, said: str = "", undo: Undo | None = None) -> Deed:
    """Bring the index up to a write that was just committed and wrap it as a deed; nothing changed, nothing to undo."""
    if changes.added or changes.edited or changes.removed:
        session.catch_up()
    return Deed(changes=changes, said=said if changes else "", undo=undo if changes else None)
