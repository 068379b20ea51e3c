"""The present question: words, shelf and order; asked in the reading lane, and asked again when the archive changes."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from archive.model import Changes, Shelf
from search.query import Sort
from ui.operations import listing, searching

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.operations.searching import Answer
    from ui.session import Session
    from ui.tasks import TaskRunner

AGAIN = 150
"""Milliseconds in which several changes become one new question."""

_LABELLED = ("tag:", "is:", "has:", "notes:")


class Asking(QObject):
    """Keeps the question and delivers answers; an older answer never overwrites a newer one.

    Signals:
        asked: a new question is under way.
        begun: the `Answer` that a window shows before the full-text index is loaded.
        answered: an `Answer`, and whether it answers the same question as the one before.
        failed: an exception to be shown.
    """

    asked = Signal()
    begun = Signal(object)
    answered = Signal(object, bool)
    failed = Signal(object)

    def __init__(self, session: Session, runner: TaskRunner, parent: QObject, *, held_up: Callable[[], bool]) -> None:
        """Ask nothing yet; ``held_up`` says whether somebody is typing another question now."""
        super().__init__(parent)
        self._held_up = held_up
        self._session = session
        self._runner = runner
        self.text = ""
        self.shelf = Shelf.ALL
        self.sort = Sort.RELEVANCE
        self.unfinished = False
        self._changes = 0
        self._again = QTimer(self, singleShot=True, interval=AGAIN)
        self._again.timeout.connect(self.ask_again)

    def begin(self, sort: Sort) -> None:
        """Find everything in an order; its counts come with the first question asked after that."""
        self.sort = sort

        def find() -> Answer:
            answer = searching.whole_shelf(self._session, Shelf.ALL, sort)
            return searching.with_rows(self._session, answer, listing.BLOCK)

        self._runner.read(find, done=self.begun.emit, failed=self.failed.emit)

    def ask(
        self,
        text: str | None = None,
        *,
        shelf: Shelf | None = None,
        sort: Sort | None = None,
        unfinished: bool = False,
    ) -> None:
        """Ask another question; what is not given stays as it is.

        Args:
            text: what is asked.
            shelf: what is looked through.
            sort: the order of the answers.
            unfinished: the text is still being typed; said together with the text.
        """
        if text is not None:
            self.text, self.unfinished = text, unfinished
        self.shelf = self.shelf if shelf is None else shelf
        self.sort = self.sort if sort is None else sort
        self._again.stop()
        self._ask(same=False)

    def ask_again(self) -> None:
        """Ask the same, of what is there now. While another question is typed it waits: that one is asked of it too."""
        if self._held_up():
            self._again.start()
        else:
            self._ask(same=True)

    def apply(self, changes: Changes) -> None:
        """Ask again where the answer may be another one now.

        Opening an unread article must not make it vanish under the reader's eyes: within a shelf, edits alone only
        repaint rows, unless the question is about what was edited.
        """
        self._changes += 1
        about_labels = any(field in self.text.casefold() for field in _LABELLED)
        shelf = self.shelf in {Shelf.STARRED, Shelf.UNTAGGED}
        different = changes.added or changes.removed or (changes.edited and (about_labels or shelf))
        if different and not self._again.isActive():
            self._again.start()

    def _ask(self, *, same: bool) -> None:
        text, shelf, sort, unfinished = self.text, self.shelf, self.sort, self.unfinished

        def find() -> tuple[Answer, int]:
            answer = searching.find(self._session, text, shelf=shelf, sort=sort, unfinished=unfinished)
            before = self._changes  # what was told of until now is in the rows
            return searching.with_rows(self._session, answer, listing.BLOCK), before

        if not same:
            self.asked.emit()
        self._runner.read(
            find,
            key="find",
            done=lambda found: self._land(found[0], same=same, current=found[1] == self._changes),
            failed=self.failed.emit,
        )

    def _land(self, answer: Answer, *, same: bool, current: bool) -> None:
        """Deliver an answer; its rows are from before a change that came meanwhile."""
        self.answered.emit(answer if current else dataclasses.replace(answer, rows=()), same)
