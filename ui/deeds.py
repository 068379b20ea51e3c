"""Doing what was asked and taking it back: every write of the window goes through here, so that Ctrl+Z knows it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.bulletin import Bulletin
    from ui.operations.deed import Deed, Undo
    from ui.session import Session
    from ui.tasks import TaskRunner


KEPT = 200
"""How many deeds can be undone."""


class Turn(NamedTuple):
    """What can be undone, or done again.

    Attributes:
        words: what was done at first, whichever way it is turned now.
        run: does the opposite of what was done last.
    """

    words: str
    run: Undo


class Deeds(QObject):
    """Runs operations in the writing lane, posts what they changed, and keeps how to undo them.

    Signals:
        said: a sentence for a toast, and whether the thing can be undone; an empty one where something was done that
            one sees anyway, so that what was said of the thing before it, and its undoing, is past.
        failed: an exception to be shown.
        turned: what can be undone or redone now is another thing.
    """

    said = Signal(str, bool)
    failed = Signal(object)
    turned = Signal()

    def __init__(self, session: Session, runner: TaskRunner, bulletin: Bulletin, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._bulletin = bulletin
        self._done: list[Turn] = []
        self._undone: list[Turn] = []
        self._under_way = 0
        self._asked: list[Callable[[], object]] = []

    def do(
        self, work: Callable[[Session], Deed], *, quietly: bool = False, after: Callable[[], object] | None = None
    ) -> None:
        """Run an operation.

        Args:
            work: the operation, given the session in the writing lane.
            quietly: no toast.
            after: called on the window's thread once it has landed.
        """

        def done(deed: Deed) -> None:
            self.landed(deed, quietly=quietly)
            if after is not None:
                after()

        self._run(work, done, self.failed.emit)

    def _run(
        self,
        work: Callable[[Session], Deed],
        done: Callable[[Deed], object],
        failed: Callable[[Exception], object],
    ) -> None:
        def settled(told: Callable[..., object], what: Deed | Exception) -> None:
            told(what)
            self._settle()

        self._under_way += 1
        self.turned.emit()
        self._runner.write(lambda: work(self._session), done=partial(settled, done), failed=partial(settled, failed))

    @property
    def undoable(self) -> str | None:
        """What would be undone, in words; None for nothing. What is still being done counts, and has no words yet."""
        return self._done[-1].words if self._done else "" if self._under_way else None

    @property
    def redoable(self) -> str | None:
        """What would be done again, in words; None for nothing."""
        return self._undone[-1].words if self._undone else "" if self._under_way else None

    def undo(self) -> None:
        """Take the last deed back; one that is still being done is the last."""
        self._once_done(lambda: self._turn(self._done, self._undone))

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._once_done(lambda: self._turn(self._undone, self._done))

    def _once_done(self, what: Callable[[], object]) -> None:
        self._asked.append(what)
        self._go_on()

    def _settle(self) -> None:
        self._under_way -= 1
        self.turned.emit()
        self._go_on()

    def _go_on(self) -> None:
        while self._asked and not self._under_way:
            self._asked.pop(0)()

    def landed(self, deed: Deed, *, quietly: bool = False) -> None:
        """Take in a deed that something else ran, an import for instance."""
        self._bulletin.post(deed.changes)
        if deed.undo is not None:
            self._done.append(Turn(deed.said.rstrip("."), deed.undo))
            del self._done[:-KEPT]
            self._undone.clear()
            self.turned.emit()
        if not quietly and (deed.said or deed.undo is not None):
            self.said.emit(deed.said, deed.undo is not None)
        if deed.hindrance is not None:
            self.failed.emit(deed.hindrance)

    def _turn(self, here: list[Turn], there: list[Turn]) -> None:
        """Do the opposite of the last deed of one list, which then is the last of the other; if it fails, it stays."""
        if not here:
            return
        turn = here.pop()

        def done(deed: Deed) -> None:
            if deed.undo is not None:
                there.append(turn._replace(run=deed.undo))
            self._bulletin.post(deed.changes)
            self.said.emit(deed.said, False)

        def failed(fault: Exception) -> None:
            here.append(turn)
            self.failed.emit(fault)

        self._run(turn.run, done, failed)
