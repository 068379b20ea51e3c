"""Files in: from a drop, a dialog, the clipboard, a watched folder or the command line."""

from __future__ import annotations

import dataclasses
import datetime as dt
import operator
import threading
import time
from functools import reduce
from typing import TYPE_CHECKING

from archive.model import Accessioned, Changes, Duplicate, ImportOutcome, Moment, Refusal, Refused, TagName
from archive.values import frozen
from ui import phrases
from ui.operations import removing
from ui.operations.deed import Deed, follow, settle
from ui.resources import resource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from archive.errors import CuttingsError
    from archive.model import Capture, Draft
    from archive.progress import Progress
    from ui.session import Session

INDEX_EVERY = 2.0
"""Seconds between two catch-ups of the index during a long import: articles become findable while it runs."""

COURTESY = 0.15
"""Seconds in which whoever was told takes in what landed; the workers read ahead meanwhile. Without it the window's
painting and this thread fight for the interpreter, and the window misses its 50 ms."""

SAMPLE = resource("sample", "the-box-in-the-cellar.html")
"""The article that a first start offers to take in."""


@frozen
class ImportReport:
    """What became of every file of one import, in the order they were met.

    Attributes:
        cancelled: somebody ended it early.
        fault: what ended it early, or kept the index from following; what is told of is safe all the same.
    """

    outcomes: tuple[ImportOutcome, ...] = ()
    cancelled: bool = False
    fault: Exception | None = None

    @property
    def accessioned(self) -> tuple[Accessioned, ...]:
        """What is new in the archive."""
        return tuple(outcome for outcome in self.outcomes if isinstance(outcome, Accessioned))

    @property
    def duplicates(self) -> tuple[Duplicate, ...]:
        """What was there already."""
        return tuple(outcome for outcome in self.outcomes if isinstance(outcome, Duplicate))

    @property
    def refused(self) -> tuple[Refused, ...]:
        """What was left alone, each with its reason."""
        return tuple(outcome for outcome in self.outcomes if isinstance(outcome, Refused))

    @property
    def unwelcome(self) -> bool:
        """Whether something did not go as it was asked to."""
        return self.fault is not None or any(one.reason is not Refusal.CANCELLED for one in self.refused)


class Watch:
    """A person's end of a running import: sees how far it is, pauses it, cancels it. Any thread may call it.

    Args:
        told: called with (done, total, what) in the working thread, at most twenty times a second and once at the end.
    """

    def __init__(self, told: Callable[[int, int | None, str], object] | None = None) -> None:
        self._told = told
        self._total: int | None = None
        self._last = 0.0
        self._cancelled = threading.Event()
        self._going = threading.Event()
        self._going.set()

    def cancel(self) -> None:
        """Stop at the next file; what is taken in stays."""
        self._cancelled.set()
        self._going.set()

    def pause(self) -> None:
        """Hold before the next file."""
        self._going.clear()

    def resume(self) -> None:
        """Go on."""
        self._going.set()

    @property
    def paused(self) -> bool:
        """Whether it was told to hold."""
        return not self._going.is_set()

    @property
    def cancelled(self) -> bool:
        """Whether it was told to stop."""
        return self._cancelled.is_set()

    def started(self, total: int | None) -> None:
        """See `archive.progress.Progress`."""
        self._total = total
        self._tell(0, "", always=True)

    def advanced(self, done: int, what: str) -> None:
        """See `archive.progress.Progress`."""
        self._tell(done, what, always=done == self._total)

    def wait(self) -> None:
        """See `archive.progress.Progress`."""
        self._going.wait()

    def _tell(self, done: int, what: str, *, always: bool) -> None:
        now = time.monotonic()
        if self._told is not None and (always or now - self._last >= 0.05):
            self._last = now
            self._told(done, self._total, what)


def import_files(
    session: Session,
    paths: Iterable[Path],
    *,
    tags: Sequence[TagName] = (),
    progress: Progress | None = None,
    landed: Callable[[Changes], object] | None = None,
    told: Callable[[ImportOutcome], object] | None = None,
) -> tuple[ImportReport, Deed]:
    """Take files and folders in; articles can be found while it runs.

    Args:
        session: where to.
        paths: files, and folders to be walked.
        tags: put on every new article.
        progress: is told how far it is, and stops it.
        landed: called in this thread with what has become findable since the last call.
        told: called in this thread with every outcome, once its article is safe on the disk.

    Returns:
        What became of every file, and the deed (undoing it moves the new articles to the trash).

    Raises:
        EnvironmentFaultError: the archive or its disk fails; what was reported before that is kept.
    """
    outcomes: list[ImportOutcome] = []
    everything, pending, last = Changes(), Changes(), time.monotonic()
    hindrance: CuttingsError | None = None

    def publish() -> None:
        nonlocal everything, pending, last, hindrance
        if pending:
            hindrance = follow(session)
            if landed is not None:
                landed(pending)
                time.sleep(COURTESY)
            everything, pending = everything | pending, Changes()
        last = time.monotonic()

    try:
        for outcome, changes in session.library.import_files(paths, tags=tags, progress=progress):
            outcomes.append(outcome)
            pending |= changes
            if told is not None:
                told(outcome)
            if time.monotonic() - last >= INDEX_EVERY:
                publish()
    finally:
        publish()
    cancelled = progress is not None and progress.cancelled
    report = ImportReport(outcomes=tuple(outcomes), cancelled=cancelled, fault=hindrance)
    return report, Deed(changes=everything, said=phrases.import_summary(report), undo=_undo(report))


def extract_file(path: Path) -> list[tuple[Capture, Draft]]:
    """What would be taken from a file, storing nothing.

    Raises:
        RefusedError: the file holds no article.
        WorkerDiedError: it could not be read without harm.
    """
    from archive import accession

    return accession.extract_file(path)


def import_selection(
    session: Session,
    html: str,
    text: str,
    url: str,
    *,
    title: str = "",
    pictures: Sequence[tuple[str, bytes]] = (),
) -> tuple[ImportReport, Deed]:
    """Take in what was dragged or pasted from a browser or another program: a capture marked "selection"."""
    at = Moment.of(dt.datetime.now().astimezone()).at
    from archive.intake.source import Selected

    selected = Selected(html=html, text=text, url=url, title=title, at=at, pictures=tuple(pictures))
    outcome, changes = session.library.import_selection(selected)
    report = ImportReport(outcomes=(outcome,))
    deed = settle(session, changes, said=phrases.import_summary(report), undo=_undo(report))
    return dataclasses.replace(report, fault=deed.hindrance), dataclasses.replace(deed, hindrance=None)


def joined(results: Sequence[tuple[ImportReport, Deed]]) -> tuple[ImportReport, Deed]:
    """Imports that followed one another, as one: one report, taken back at once."""
    reports, deeds = zip(*results, strict=True)
    report = ImportReport(
        outcomes=tuple(outcome for one in reports for outcome in one.outcomes),
        cancelled=any(one.cancelled for one in reports),
        fault=next((one.fault for one in reports if one.fault is not None), None),
    )
    changes = reduce(operator.or_, (deed.changes for deed in deeds))
    return report, Deed(changes=changes, said=phrases.import_summary(report), undo=_undo(report))


def _undo(report: ImportReport) -> Callable[[Session], Deed] | None:
    ids = [outcome.id for outcome in report.accessioned]
    return (lambda session: removing.remove(session, ids)) if ids else None
