"""What the program does by itself: the index caught up at start, the daily copy and checkup, the watched folder."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ui.operations import caring, watching

if TYPE_CHECKING:
    from archive.model import CheckupReport
    from ui.bulletin import Bulletin
    from ui.session import Session
    from ui.settings import Settings
    from ui.tasks import TaskRunner

LOOK_EVERY = 2_000
"""Milliseconds between two looks at the watched folder."""

BACKUP_EVERY = 3_600_000
"""Milliseconds between two looks at whether today's copy is made; a laptop that sleeps makes it when it wakes."""

CHECK_AFTER = 60_000
"""Milliseconds from the start to the first look at whether today's part of the checkup is done; then as for a copy."""

PAUSE = 0.004
"""Seconds that a checkup in the background waits after each original, so that nobody feels it."""


class Gently:
    """A background task's progress: it pauses at every step, and stops when the program ends."""

    def __init__(self) -> None:
        self.cancelled = False

    def started(self, total: int | None) -> None:
        """Nobody is told."""

    def advanced(self, done: int, what: str) -> None:
        """Nobody is told."""

    def wait(self) -> None:
        """Give way."""
        time.sleep(PAUSE)


class Duties(QObject):
    """Timers that put work into the lanes.

    Signals:
        settled: files in the watched folder that are complete; the window takes them in.
        failed: an exception to be shown.
        indexing: the full-text index is being made anew, or is there again.
        caught_up: more is found now than before.
        damage_found: a `CheckupReport` of the day's part that is not sound.
    """

    settled = Signal(list)
    failed = Signal(object)
    indexing = Signal(bool)
    caught_up = Signal()
    damage_found = Signal(object)

    def __init__(self, session: Session, runner: TaskRunner, bulletin: Bulletin, settings: Settings) -> None:
        super().__init__()
        self._session = session
        self._runner = runner
        self._bulletin = bulletin
        self._settings = settings
        self._folder = watching.WatchedFolder()
        self._looking = False
        self._look = QTimer(self, interval=LOOK_EVERY)
        self._look.timeout.connect(self._watch)
        self._copy = QTimer(self, interval=BACKUP_EVERY)
        self._copy.timeout.connect(self._backup)
        self._gently = Gently()
        self._check = QTimer(self, interval=CHECK_AFTER)
        self._check.timeout.connect(self._checkup)

    def start(self) -> None:
        """Begin, with what must be done at once."""
        self._runner.write(lambda: caring.lacks_index(self._session), done=self.indexing.emit, failed=self.failed.emit)
        if self._session.read_only:
            return
        self._runner.write(lambda: caring.catch_up(self._session), done=self._caught_up, failed=self._behind)
        self._backup()
        self._copy.start()
        self._look.start()
        self._check.start()

    def stop(self) -> None:
        """Begin nothing more."""
        self._gently.cancelled = True
        self._check.stop()
        self._look.stop()
        self._copy.stop()

    def _caught_up(self, further: bool) -> None:
        self.indexing.emit(False)
        if further:
            self.caught_up.emit()

    def _behind(self, fault: Exception) -> None:
        self.indexing.emit(False)
        self.failed.emit(fault)

    def _backup(self) -> None:
        if self._settings.daily_backup:
            self._runner.write(lambda: caring.daily_backup(self._session), failed=self.failed.emit)

    def _checkup(self) -> None:
        self._check.setInterval(BACKUP_EVERY)
        self._runner.read(
            lambda: caring.checkup_due(self._session, self._gently),
            key="daily-checkup",
            done=self._checked,
            failed=self.failed.emit,
        )

    def _checked(self, report: CheckupReport | None) -> None:
        if report is not None and not report.sound:
            self.damage_found.emit(report)

    def _watch(self) -> None:
        """Look, unless the last look still goes on: its finds are told once, and must not be superseded."""
        if self._settings.watched_folder and not self._looking:
            self._looking = True
            folder = Path(self._settings.watched_folder)
            self._runner.read(lambda: self._folder.look(folder), done=self._found, failed=self._looked_in_vain)

    def _looked_in_vain(self, fault: Exception) -> None:
        self._looking = False
        self.failed.emit(fault)

    def _found(self, files: list[Path]) -> None:
        self._looking = False
        if files:
            self.settled.emit(files)
