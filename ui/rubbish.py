"""What refers to itself in a circle is cleared away on the window's thread alone, and never under somebody's typing.

Python would do so on whatever thread makes the next object. A lane that did would destroy Qt's objects outside their
own thread, and the program with them.
"""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

LOOK = 250
"""Milliseconds until it is looked again whether something is to be cleared away."""


class Rubbish(QObject):
    """Clears away what is made from now on: to look through what the program is made of would take 50 ms."""

    def __init__(self, held_up: Callable[[], bool], parent: QObject) -> None:
        """Begin; ``held_up`` says whether somebody is typing now."""
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._held_up = held_up
        self._next = QTimer(self, interval=LOOK)
        self._next.timeout.connect(self.clear)
        self._next.start()

    def clear(self) -> None:
        """Clear the oldest generation that is due, which takes the younger along."""
        due = [
            number
            for number, (made, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if made > most
        ]
        if due and not self._held_up():
            gc.collect(due[-1])
