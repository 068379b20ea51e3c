"""A real window on a furnished archive, and a folder for pictures of it."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

HOME = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(HOME), str(HOME / "tests"), str(HOME / "tests" / "ui")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if hasattr(os, "getuid") and os.getuid() == 0:
    os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")

import newsroom  # noqa: E402
from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog, QWidget  # noqa: E402

import ui.app  # noqa: E402
from ui.operations import marking, noting, saving, tagging  # noqa: E402
from ui.session import Session  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

    from archive.model import ListRow
    from ui.main_window import MainWindow
    from ui.settings import Settings

PAGES = HOME / "tests" / "pages" / "captures"
TAGS = {
    "pumps": ("flood", "procurement/pumps"), "bridge": ("procurement", "council"), "Wald": ("forests",),
    "port": ("harbour", "archives"), "meters": ("energy",), "court": ("courts",),
    "Harbour audit": ("harbour", "council"),
    "mailboxes": ("procurement/mail",), "air": ("energy", "health"), "tender": ("procurement",), "budget": ("council",),
}  # fmt: skip
COLOURS = {"flood": "#4a72d9", "council": "#4c9a52", "courts": "#8a5bd6", "energy": "#e08b2d"}


def rest(milliseconds: int) -> None:
    """Let the window work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(true: Callable[[], object], seconds: float = 240.0) -> None:
    """Wait for something to come true."""
    deadline = time.monotonic() + seconds
    while not true():
        if time.monotonic() > deadline:
            raise TimeoutError
        rest(30)


class Studio:
    """A window on an archive, and a folder for its pictures."""

    def __init__(self, application: QApplication, folder: Path, archive: Path, suffix: str, settings: Settings) -> None:
        self.application, self.folder, self.suffix = application, folder, suffix
        session = Session.open(archive, create=True)
        self.program = ui.app.build(application, session, settings)
        self.window: MainWindow = self.program.window
        self.window.resize(1280, 800)
        self.window.show()
        until(lambda: self.window.shelves is not None)
        self.window.activateWindow()
        rest(400)

    def shoot(self, name: str, widget: QWidget | None = None, wait: int = 350) -> None:
        """Take a picture."""
        rest(wait)
        view = self.window.articles.view
        view.viewport().grab()  # what is new in the list is drawn some rows at a time
        while view.delegate.pace.busy:
            rest(20)
        (widget or self.window).grab().save(str(self.folder / f"{name}{self.suffix}.png"))

    def dialog(self, name: str, command: str, before: Callable[[QDialog], object] | None = None) -> None:
        """Open a dialog by its command, take its picture, and close it."""
        self.window.actions_[command].trigger()
        rest(400)
        for dialog in self.window.findChildren(QDialog):
            if dialog.isVisible():
                if before is not None:
                    before(dialog)
                self.shoot(name, dialog, 400)
                dialog.close()

    def search(self, text: str) -> None:
        """Ask something."""
        self.window.search.put(text)
        rest(700)

    def read(self, beginning: str) -> None:
        """Choose the article whose headline holds these words."""
        view = self.window.articles.view
        for number in range(view.articles.rowCount()):
            row = view.articles.row_at(number)
            if row is not None and beginning in row.headline:
                view.go_to(number)
                view.setFocus()
                break
        rest(700)

    def rows(self) -> list[ListRow]:
        """Every row of the list."""
        model = self.window.articles.view.articles
        rows = [model.row_at(number) for number in range(model.rowCount())]
        return [row for row in rows if row is not None]

    def furnish(self) -> None:
        """Take pages in, tag, star, highlight and note."""
        window, session = self.window, self.program.session
        with tempfile.TemporaryDirectory() as folder:
            newsroom.write(Path(folder))
            files = [PAGES / "chromium-complete", PAGES / "text", PAGES / "firefox-complete" / "harbour-audit.html"]
            files += [HOME / "resources" / "sample", Path(folder)]
            window.import_paths(files)
            until(lambda: window.intake.report is not None)
        until(lambda: window.articles.view.articles.rowCount() > len(newsroom.STORIES))
        rest(600)
        rows = self.rows()
        for row in rows:
            for beginning, tags in TAGS.items():
                for tag in tags if beginning in row.headline else ():
                    tagging.add_tag(session, [row.id], tagging.tag_name(tag))
        for tag, colour in COLOURS.items():
            tagging.colour_tag(session, tagging.tag_name(tag), colour)
        marking.set_starred(
            session, [row.id for row in rows if "pumps" in row.headline or "court" in row.headline], True
        )
        marking.set_read(session, [row.id for row in rows][::2], True)
        self._annotate(session, next(row for row in rows if "pumps" in row.headline))
        saving.save_search(session, "Port money", "“port fees” after:2020")
        saving.save_search(session, "Flood contracts", "flood tag:procurement")
        session.catch_up()
        window.toast.hide()
        window.sidebar.fetch()
        window.asking.ask()
        rest(900)

    def _annotate(self, session: Session, row: ListRow) -> None:
        from archive import anchoring
        from archive.model import Colour
        from ui.operations import reading

        text = reading.article(session, row.id).draft.text
        for words, colour, note in (
            ("a screen that said everything was well", Colour.YELLOW, "Ask for the log of that screen."),
            ("overwritten on the third day", Colour.PINK, ""),
            ("The register is empty", Colour.GREEN, "Checked on 3 March."),
        ):
            start = text.find(words)
            if start >= 0:
                quotation = anchoring.quote(text, start, start + len(words))
                noting.annotate(session, row.id, quotation, colour=colour, note=note)
