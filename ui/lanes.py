"""Lanes: what is given to one is done in its own threads, in the order in which it was given.

`concurrent.futures` would do, but it brings `logging`, and that the half of Python which prints tracebacks: a
thirtieth of a start.
"""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Task(Generic[T]):
    """Something to be done, and what came of it.

    Attributes:
        fault: what it raised; None when it did not, or not yet.
    """

    _result: T

    def __init__(self, work: Callable[[], T]) -> None:
        self._work = work
        self.fault: BaseException | None = None

    def run(self) -> None:
        """Do it."""
        try:
            self._result = self._work()
        except BaseException as fault:  # noqa: BLE001 -- it is raised where the result is asked for
            self.fault = fault

    def result(self) -> T:
        """What it returned; what it raised is raised here. Only once it was run."""
        if self.fault is not None:
            raise self.fault
        return self._result


class Lane:
    """Runs tasks in threads of its own, which are started when they are first needed."""

    def __init__(self, name: str, *, hands: int = 1) -> None:
        """Make one.

        Args:
            name: what its threads are called.
            hands: how many tasks may run at once.
        """
        self._name, self._most = name, hands
        self._waiting: deque[tuple[Task[object], Callable[[], None]]] = deque()
        self._hands: list[threading.Thread] = []
        self._idle = 0
        self._closed = False
        self._news = threading.Condition()

    def run(self, task: Task[T], landed: Callable[[], None]) -> None:
        """Run a task after those that were given before it; ``landed`` is called in its thread when it was run."""
        with self._news:
            self._waiting.append((task, landed))  # type: ignore[arg-type]  # what it returns is not looked at
            if len(self._waiting) > self._idle and len(self._hands) < self._most:
                hand = threading.Thread(target=self._work, name=self._name, daemon=True)
                self._hands.append(hand)
                hand.start()
            self._news.notify()

    def close(self) -> None:
        """Let what is under way finish, and drop what waits."""
        with self._news:
            self._closed = True
            self._waiting.clear()
            self._news.notify_all()
        for hand in self._hands:
            hand.join()

    def _work(self) -> None:
        while (given := self._next()) is not None:
            task, landed = given
            task.run()
            landed()

    def _next(self) -> tuple[Task[object], Callable[[], None]] | None:
        with self._news:
            self._idle += 1
            self._news.wait_for(lambda: self._waiting or self._closed)
            self._idle -= 1
            return self._waiting.popleft() if self._waiting else None
