"""Taking in from the window: one import at a time, the next ones wait; progress, pause, cancel, and a report after."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.operations import importing, watching
from ui.operations.deed import Deed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from archive.model import Changes, ImportOutcome
    from ui.bulletin import Bulletin
    from ui.deeds import Deeds
    from ui.drop_area import Selection
    from ui.operations.importing import ImportReport, Watch
    from ui.session import Session
    from ui.tasks import TaskRunner


class Intake(QObject):
    """Runs imports beside the writing lane, one at a time.

    Signals:
        began: an import starts.
        advanced: done, total (or None), what.
        ended: the `ImportReport` of all that were taken in one after the other.
        failed: an exception to be shown.
    """

    began = Signal()
    advanced = Signal(int, object, str)
    ended = Signal(object)
    failed = Signal(object)
    _landed = Signal(object)

    def __init__(self, session: Session, runner: TaskRunner, bulletin: Bulletin, deeds: Deeds, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._deeds = deeds
        self._waiting: list[tuple[list[Path], bool]] = []
        self._results: list[tuple[ImportReport, Deed]] = []
        self._started = time.time()
        self._watch: Watch | None = None
        self.report: ImportReport | None = None
        self._landed.connect(bulletin.post)

    @property
    def running(self) -> bool:
        """Whether an import is under way."""
        return self._watch is not None

    def take_files(self, paths: Sequence[Path], *, watched: bool = False) -> None:
        """Take files and folders in, after whatever is being taken in now; of those watched only news is told."""
        if not paths:
            return
        self._waiting.append((list(paths), watched))
        if self._watch is None:
            self._next()

    def take_selection(self, what: Selection) -> None:
        """Take words in that were dropped or pasted."""
        self._runner.write(
            lambda: importing.import_selection(
                self._session, what.html, what.text, what.url, title=what.title, pictures=what.pictures
            ),
            done=self._finish,
            failed=self.failed.emit,
        )

    def pause(self, hold: bool) -> None:
        """Hold before the next file, or go on."""
        if self._watch is not None:
            self._watch.pause() if hold else self._watch.resume()

    def cancel(self) -> None:
        """Stop at the next file, and forget the imports that wait."""
        self._waiting.clear()
        if self._watch is not None:
            self._watch.cancel()

    def _next(self) -> None:
        paths, watched = self._waiting.pop(0)
        watch = self._watch = importing.Watch(self.advanced.emit)
        told: list[ImportOutcome] = []
        self.began.emit()
        self._runner.write_long(
            lambda: importing.import_files(
                self._session, paths, progress=watch, landed=self._announce, told=told.append
            ),
            done=partial(self._done, watched),
            failed=lambda fault: self._done(
                watched, (importing.ImportReport(outcomes=tuple(told), fault=fault), Deed())
            ),
        )

    def _announce(self, changes: Changes) -> None:
        """Called in the writing lane while an import runs: over to the window's thread."""
        self._landed.emit(changes)

    def _done(self, watched: bool, result: tuple[ImportReport, Deed]) -> None:
        self._watch = None
        report, deed = result
        self._results.append((watching.news(report, self._started) if watched else report, deed))
        if self._waiting:
            self._next()
        else:
            results, self._results = self._results, []
            self._finish(importing.joined(results))

    def _finish(self, result: tuple[ImportReport, Deed]) -> None:
        report, deed = result
        self.report = report if report.outcomes or self.report is None else self.report
        self._deeds.landed(deed, quietly=True)
        self.ended.emit(report)
