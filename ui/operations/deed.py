"""What a write hands back: what changed, what to say, and how to take it back."""

from __future__ import annotations

from collections.abc import Callable  # noqa: TC003 -- dataclass field
from dataclasses import field
from typing import TYPE_CHECKING, TypeAlias

from archive.errors import EnvironmentFaultError
from archive.model import Changes
from archive.values import frozen

if TYPE_CHECKING:
    from archive.errors import CuttingsError
    from ui.session import Session

Undo: TypeAlias = "Callable[[Session], Deed]"


@frozen
class Deed:
    """One thing that a user did.

    Attributes:
        changes: what every view refreshes from.
        said: a short sentence for a toast; empty when the view itself shows it.
        undo: does the opposite and returns that deed, whose own undo does it again; None for what cannot be taken back.
        hindrance: what kept the index from following; the deed is done all the same, and the index follows later.
    """

    changes: Changes = field(default_factory=Changes)
    said: str = ""
    undo: Undo | None = None
    hindrance: CuttingsError | None = None


def follow(session: Session) -> CuttingsError | None:
    """Bring the index up to what was just committed; what kept it from that, a full disk for instance."""
    try:
        session.catch_up()
    except EnvironmentFaultError as fault:
        return fault
    return None


def settle(session: Session, changes: Changes, *, said: str = "", undo: Undo | None = None) -> Deed:
    """Bring the index up to a write that was just committed and wrap it as a deed; nothing changed, nothing to undo."""
    hindrance = follow(session) if changes.added or changes.edited or changes.removed else None
    done = bool(changes)
    return Deed(changes=changes, said=said if done else "", undo=undo if done else None, hindrance=hindrance)
