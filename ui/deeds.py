"""Doing what was asked and taking it back: every write of the window goes through here, so that Ctrl+Z knows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.bulletin import Bulletin
    from ui.operations.deed import Deed
    from ui.session import Session
    from ui.tasks import TaskRunner


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
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(200)
        self.stack.indexChanged.connect(self.turned)
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
            self._settle()

        def failed(fault: Exception) -> None:
            self.failed.emit(fault)
            self._settle()

        self._under_way += 1
        self.turned.emit()
        self._runner.write(lambda: work(self._session), done=done, failed=failed)

    @property
    def undoable(self) -> str | None:
        """What would be undone, in words; None for nothing. What is still being done counts, and has no words yet."""
        return self.stack.undoText() if self.stack.canUndo() else "" if self._under_way else None

    @property
    def redoable(self) -> str | None:
        """What would be done again, in words; None for nothing."""
        return self.stack.redoText() if self.stack.canRedo() else "" if self._under_way else None

    def undo(self) -> None:
        """Take the last deed back; one that is still being done is the last."""
        self._once_done(self.stack.undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._once_done(self.stack.redo)

    def _once_done(self, what: Callable[[], object]) -> None:
        if self._under_way:
            self._asked.append(what)
        else:
            what()

    def _settle(self) -> None:
        self._under_way -= 1
        self.turned.emit()
        if not self._under_way:
            asked, self._asked = self._asked, []
            for what in asked:
                what()

    def landed(self, deed: Deed, *, quietly: bool = False) -> None:
        """Take in a deed that something else ran, an import for instance."""
        self._bulletin.post(deed.changes)
        if deed.undo is not None:
            self.stack.push(_Reversal(self, deed))
        if not quietly and (deed.said or deed.undo is not None):
            self.said.emit(deed.said, deed.undo is not None)
        if deed.hindrance is not None:
            self.failed.emit(deed.hindrance)

    def reverse(self, reversal: _Reversal) -> None:
        """Run the opposite of the deed that a reversal holds, which then holds that one."""
        self._runner.write(lambda: reversal.turn(self._session), done=self._turned, failed=self.failed.emit)

    def _turned(self, deed: Deed) -> None:
        self._bulletin.post(deed.changes)
        self.said.emit(deed.said, False)


class _Reversal(QUndoCommand):
    """A deed on the undo stack: undoing and redoing are the same, the opposite of whatever was done last."""

    def __init__(self, deeds: Deeds, deed: Deed) -> None:
        super().__init__(deed.said.rstrip("."))
        self._deeds = deeds
        self._deed = deed
        self._pushed = False

    def redo(self) -> None:
        """Called once by Qt when it is pushed, when there is nothing to do; and then by Ctrl+Shift+Z."""
        if self._pushed:
            self._deeds.reverse(self)
        self._pushed = True

    def undo(self) -> None:
        """Ctrl+Z."""
        self._deeds.reverse(self)

    def turn(self, session: Session) -> Deed:
        """Do the opposite; runs in the writing lane, so that quick undo and redo keep their order."""
        if self._deed.undo is not None:
            self._deed = self._deed.undo(session)
        return self._deed
