"""``--self-check``: proves that an installation works, on a temporary archive, and says so in one line a step.

The one test that sees what a package forgot: data files, worker processes, the index, both views.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from archive.model import ArticleId
from ui.app import build
from ui.operations import importing, reading, searching
from ui.session import Session
from ui.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from ui.app import Program

PATIENCE = 60.0
"""Seconds that one step may take on a slow machine."""


def self_check(application: QApplication) -> int:
    """Import, find, read, show; 0 when all of it worked."""
    with tempfile.TemporaryDirectory(prefix="cuttings-") as folder:
        session = Session.open(Path(folder) / "archive", create=True)
        program = build(application, session, Settings())
        try:
            return _steps(application, program)
        finally:
            program.close()


def _steps(application: QApplication, program: Program) -> int:
    session = program.session
    report, _deed = importing.import_files(session, [importing.SAMPLE])
    if not _say("takes the sample in, in a worker process", bool(report.accessioned)):
        return 1
    number = report.accessioned[0].id
    answer = searching.find(session, "clerk paste")
    if not _say("finds it by its words", list(answer.ids) == [number]):
        return 1
    article = reading.article(session, ArticleId(number))
    picture = article.draft.lead_picture
    kept = picture is not None and bool(reading.picture(session, picture.value))
    if not _say("reads it, with its picture", "<table>" in article.draft.body_html and kept):
        return 1
    reader = program.window.reader
    program.window.show()
    reader.show_article(ArticleId(number))
    if not _say("shows the reading copy", _until(application, lambda: "clerk" in reader.copy_page.view.toPlainText())):
        return 1
    drawn: list[bool] = []
    reader.original_page.shown.connect(drawn.append)
    reader.toggle_original()
    return 0 if _say("shows the original page", _until(application, lambda: drawn == [True])) else 1


def _until(application: QApplication, true: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        application.sendPostedEvents()
        application.processEvents()  # the check is its own event loop; nothing else runs one
        if true():
            return True
        time.sleep(0.01)
    return False


def _say(step: str, worked: bool) -> bool:
    sys.stdout.write(f"{'ok ' if worked else 'NOT'} {step}\n")
    sys.stdout.flush()
    return worked
