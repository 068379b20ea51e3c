"""How much that is new may be drawn before the window must listen again.

Letters that were never drawn cost Qt shaping and rasterising: a screenful of rows in several scripts takes 40 ms and
more. So new rows are drawn for a little while, and the rest in the next turn of the event loop.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

TURN = 0.007
"""Seconds of new rows in one turn."""

_REMEMBERED = 5_000


class Pace(QObject):
    """Says which rows may be drawn now.

    Signals:
        again: rows were left out that may be drawn now.
    """

    again = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drawn: set[int] = set()
        self._spent = 0.0
        self._left_out = False
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._next)

    @property
    def busy(self) -> bool:
        """Whether rows in sight are still to be drawn."""
        return self._left_out or self._turn.isActive()

    def may_draw(self, number: int) -> bool:
        """Whether a row may be drawn in this turn: it was drawn before, or there is time for something new."""
        if number in self._drawn or self._spent < TURN:
            return True
        self._left_out = True
        return False

    def drew(self, number: int, seconds: float) -> None:
        """A row was drawn and took so long."""
        if number in self._drawn:
            return
        if len(self._drawn) >= _REMEMBERED:
            self._drawn.clear()
        self._drawn.add(number)
        self._spent += seconds
        if not self._turn.isActive():
            self._turn.start()

    def forget(self) -> None:
        """Everything looks new: another theme, size or width."""
        self._drawn.clear()

    def _next(self) -> None:
        left_out, self._left_out, self._spent = self._left_out, False, 0.0
        if left_out:
            self.again.emit()
