"""How much that is new may be drawn before the window must listen again.

Letters that were never drawn cost Qt shaping and rasterising: a screenful of rows in several scripts takes 40 ms and
more. So what is new is drawn for a little while, and the rest in the next turn of the event loop.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Hashable

TURN = 0.004
"""Seconds of what is new in one turn."""

FIRST = 0.04
"""Seconds more in the first turn of all: nobody types into a window that is not there yet."""

_REMEMBERED = 200
"""Rows; of no more are the laid-out paragraphs kept, see `ui.lettering`."""


class Pace(QObject):
    """Says which rows may be drawn now.

    Signals:
        again: rows (a set of their places) were left out that may be drawn now.
    """

    again = Signal(set)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drawn: set[int] = set()
        self._spent = -FIRST
        self._left_out: set[int] = set()
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._next)

    @property
    def busy(self) -> bool:
        """Whether rows in sight are still to be drawn."""
        return bool(self._left_out) or self._turn.isActive()

    def may_draw(self, what: Hashable, row: int) -> bool:
        """Whether something may be drawn in this turn: it was drawn before, or there is time for something new.

        Args:
            what: everything that its looks depend on.
            row: where it stands.
        """
        if hash(what) in self._drawn or self._spent < TURN:
            return True
        self._left_out.add(row)
        return False

    def drew(self, what: Hashable, seconds: float) -> None:
        """Something was drawn and took so long."""
        if hash(what) in self._drawn:
            return
        if len(self._drawn) >= _REMEMBERED:
            self._drawn.clear()
        self._drawn.add(hash(what))
        self._spent += seconds
        if not self._turn.isActive():
            self._turn.start()

    def settle(self) -> None:
        """The window stands: from now on every turn is short, even where no row was drawn yet."""
        self._spent = max(self._spent, 0.0)

    def forget(self) -> None:
        """Everything looks new: another theme, size or width."""
        self._drawn.clear()

    def _next(self) -> None:
        left_out, self._left_out, self._spent = self._left_out, set(), 0.0
        if left_out:
            self.again.emit(left_out)
