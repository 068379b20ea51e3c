"""What is made of a window after its first paint, in turns: painting and keys come between, and no letter waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

BREATH = 20
"""Milliseconds between two turns, for what nobody sees."""

PAUSE = 60
"""Milliseconds until it is looked again whether a turn may be taken."""


class Turns(QObject):
    """Takes the turns of an iterator, one at a time.

    Signals:
        over: the last one was taken.
    """

    over = Signal()

    def __init__(
        self, turns: Iterator[None], held_up: Callable[[], bool], parent: QObject, *, breath: int = BREATH
    ) -> None:
        """Take none yet; ``held_up`` says whether somebody is typing now, ``breath`` how long to wait between turns."""
        super().__init__(parent)
        self._breath = breath
        self._turns = turns
        self._held_up = held_up
        self._next = QTimer(self, singleShot=True)  # which goes with its window
        self._next.timeout.connect(self.take)

    def take(self, _: object = None) -> None:
        """Take a turn, and all that follow."""
        if self._held_up():
            self._next.start(PAUSE)
            return
        self._next.start(self._breath)  # first: a turn that fails ends them all, and that must be told too
        if next(self._turns, self) is self:
            self._next.stop()
            self.over.emit()
