"""Work off the window's thread: a writing lane of one and a reading lane, results on the main thread.

After Anki's task manager: one lane with a single hand for everything that writes, so that writes never race, and
another for questions. Each result crosses to the main thread through one private signal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from ui.lanes import Lane, Task

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class TaskRunner(QObject):
    """Runs functions in lanes and delivers what they return, or raise, on the thread that made it.

    Signals:
        busy_changed: whether the writing lane has work.
        failed: an exception that nobody asked to be told of.
    """

    busy_changed = Signal(bool)
    failed = Signal(object)
    _landed = Signal(object)

    def __init__(self, parent: QObject | None = None, *, readers: int = 2) -> None:
        super().__init__(parent)
        self._writer = Lane("writing")
        self._long = Lane("importing")
        self._readers = Lane("reading", hands=readers)
        self._newest: dict[str, int] = {}
        self._writing = 0
        self._closed = False
        self._landed.connect(self._land, Qt.ConnectionType.QueuedConnection)

    def write(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Run something that changes the archive, after everything asked before it."""
        if self._closed:
            return
        self._writing += 1
        if self._writing == 1:
            self.busy_changed.emit(True)

        def landed(task: Task[T]) -> None:
            self._writing -= 1
            if self._writing == 0:
                self.busy_changed.emit(False)
            self._deliver(task, done, failed)

        self._start(self._writer, work, landed)

    def write_long(
        self,
        work: Callable[[], T],
        *,
        done: Callable[[T], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Run something that writes for minutes, an import, beside the writing lane: a star must not wait for it.

        The catalogue and the index each have a lock of their own, which puts single writes in order.
        """
        if not self._closed:
            self._start(self._long, work, lambda task: self._deliver(task, done, failed))

    def read(
        self,
        work: Callable[[], T],
        *,
        key: str = "",
        done: Callable[[T], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Run a question. With a key, only the newest question of that key is answered; older ones are dropped."""
        if self._closed:
            return
        number = self._newest[key] = self._newest.get(key, 0) + 1

        def stale() -> bool:
            return bool(key) and self._newest[key] != number

        def guarded() -> T | None:
            return None if stale() else work()

        def landed(task: Task[T | None]) -> None:
            if not stale():
                self._deliver(task, done, failed)

        self._start(self._readers, guarded, landed)

    def forget(self, key: str) -> None:
        """Drop the answer to whatever was last asked under a key."""
        self._newest[key] = self._newest.get(key, 0) + 1

    def close(self) -> None:
        """Let the write under way finish, drop everything else, and deliver nothing more."""
        self._closed = True
        for lane in (self._readers, self._long, self._writer):
            lane.close()

    def _start(self, lane: Lane, work: Callable[[], T], landed: Callable[[Task[T]], None]) -> None:
        task = Task(work)
        lane.run(task, lambda: self._cross(landed, task))

    def _cross(self, landed: Callable[[Task[Any]], None], task: Task[Any]) -> None:
        """Called in the lane's thread: hand the result over by signal."""
        if not self._closed:
            self._landed.emit((landed, task))

    @Slot(object)
    def _land(self, parcel: tuple[Callable[[Task[Any]], None], Task[Any]]) -> None:
        landed, task = parcel
        if not self._closed:
            landed(task)

    def _deliver(
        self, task: Task[Any], done: Callable[[Any], object] | None, failed: Callable[[Exception], object] | None
    ) -> None:
        error = task.fault
        if error is None:
            if done is not None:
                done(task.result())
        elif not isinstance(error, Exception):
            raise error
        elif failed is not None:
            failed(error)
        else:
            import logging  # a start does without

            logging.getLogger(__name__).error("a task failed", exc_info=error)
            self.failed.emit(error)
