"""How long work tells how far it is, and is told to stop or to wait."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """The far end of a piece of long work: a window's status bar, a terminal, or nobody.

    Called in the thread that does the work; implementations must not block except in `wait`.
    """

    def started(self, total: int | None) -> None:
        """So many steps are to come; None while that is not known yet. May be called again with a better number."""

    def advanced(self, done: int, what: str) -> None:
        """So many steps are done; the last one was about `what` (a path or a name, hostile text)."""

    def wait(self) -> None:
        """Return at once, or when a person lets the work go on: called between steps."""

    @property
    def cancelled(self) -> bool:
        """Whether to stop at the next step, keeping what is done."""


def never() -> bool:
    """Whether work is unwanted that nobody can call off."""
    return False


class NoProgress:
    """Nobody watches, nobody stops it."""

    def started(self, total: int | None) -> None:
        """Nobody is told."""

    def advanced(self, done: int, what: str) -> None:
        """Nobody is told."""

    def wait(self) -> None:
        """Never waits."""

    @property
    def cancelled(self) -> bool:
        """Never."""
        return False
