"""Pictures of the window, to be looked at: ``make screenshots`` puts them into ``screenshots/``.

Everything shown is real: the captures under ``tests/pages`` and the sample article are taken in, tagged and searched.
Run again by itself for each scale, because Qt reads the scale factor only once.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

HOME = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(HOME), str(HOME / "tests")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if hasattr(os, "getuid") and os.getuid() == 0:
    os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")

from PySide6.QtCore import QEventLoop, QMimeData, Qt, QTimer, QUrl  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog, QWidget  # noqa: E402

import ui.app  # noqa: E402
from ui.operations import marking, saving, tagging  # noqa: E402
from ui.session import Session  # noqa: E402
from ui.settings import Settings  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.main_window import MainWindow

PAGES = HOME / "tests" / "pages" / "captures"
TAGS = {"Harbour": ("ports/fees", "council"), "Förster": ("forests",), "Flash": ("syria",), "box": ("archives",)}


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

    def __init__(self, application: QApplication, folder: Path, archive: Path, suffix: str) -> None:
        self.application, self.folder, self.suffix = application, folder, suffix
        self.settings = Settings(theme="light")
        session = Session.open(archive, create=True)
        self.program = ui.app.build(application, session, self.settings)
        self.window: MainWindow = self.program.window
        self.window.resize(1280, 800)
        self.window.show()
        until(lambda: self.window.shelves is not None)
        rest(400)

    def shoot(self, name: str, widget: QWidget | None = None, wait: int = 350) -> None:
        """Take a picture."""
        rest(wait)
        (widget or self.window).grab().save(str(self.folder / f"{name}{self.suffix}.png"))

    def dialog(self, name: str, command: str) -> None:
        """Open a dialog by its command, take its picture, and close it."""
        self.window.actions_[command].trigger()
        rest(400)
        for dialog in self.window.findChildren(QDialog):
            if dialog.isVisible():
                self.shoot(name, dialog, 200)
                dialog.close()

    def search(self, text: str) -> None:
        """Ask something."""
        self.window.search.put(text)
        rest(700)

    def furnish(self) -> None:
        """Take pages in, tag, star and note."""
        window = self.window
        files = [PAGES / "chromium-complete", PAGES / "text", HOME / "resources" / "sample"]
        window.import_paths(files)
        until(lambda: window.intake.report is not None)
        until(lambda: window.articles.view.articles.rowCount() > 6)
        session = self.program.session
        rows = [window.articles.view.articles.row_at(number) for number in range(8)]
        for row in rows:
            for beginning, tags in TAGS.items():
                if row is not None and beginning in row.headline:
                    for tag in tags:
                        tagging.add_tag(session, [row.id], tagging.tag_name(tag))
        marking.set_starred(session, [row.id for row in rows if row is not None][:2], True)
        tagging.colour_tag(session, tagging.tag_name("council"), "#4c9a52")
        saving.save_search(session, "Port money", "“port fees” after:2020")
        session.catch_up()
        window.toast.hide()
        window.sidebar.fetch()
        window.asking.ask()
        rest(900)


def pictures(studio: Studio) -> None:  # noqa: PLR0915 -- a list
    """Every picture of a furnished window."""
    window = studio.window
    view = window.articles.view
    for row in range(view.articles.rowCount()):
        found = view.articles.row_at(row)
        if found is not None and "Harbour" in found.headline:
            view.go_to(row)
    studio.shoot("main-light", wait=1200)
    window.handlers.looks.appear("dark")
    studio.shoot("main-dark", wait=600)
    window.handlers.looks.appear("light")
    studio.search("“port fees” -tag:syria")
    view.step(1)
    studio.shoot("search", wait=900)
    studio.search("")
    window.timeline.brushed.emit(202001, 202306)
    studio.shoot("timeline", wait=900)
    studio.search("")
    view.step(1)
    window.actions_["details"].trigger()
    studio.shoot("details", wait=900)
    window.actions_["details"].trigger()
    window.actions_["original"].trigger()
    studio.shoot("original", wait=4000)
    window.actions_["original"].trigger()
    window.actions_["tag"].trigger()
    studio.shoot("tag-editor")
    window.tag_editor.leave()
    window.actions_["palette"].trigger()
    studio.shoot("palette")
    window.handlers.palette_card.leave()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in sorted(PAGES.iterdir())])
    window.drop.welcome(data)
    studio.shoot("drop")
    window.drop.hide()
    window.actions_["compact"].trigger()
    studio.shoot("compact")
    window.actions_["compact"].trigger()
    for name, command in (
        ("preferences", "preferences"), ("shortcuts", "shortcuts"), ("manual", "manual"), ("highlights", "highlights"),
        ("batch-search", "batch-search"), ("export", "export"),
    ):  # fmt: skip
        studio.dialog(name, command)
    report(studio)
    window.resize(1024, 640)
    studio.shoot("small", wait=600)
    window.resize(1280, 800)
    window.theme.choose(scale=1.5)
    studio.shoot("large-text", wait=800)
    window.theme.choose(scale=1.0)
    studio.application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    studio.shoot("main-rtl", wait=600)
    studio.application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def report(studio: Studio) -> None:
    """An import with files that cannot be taken in."""
    window = studio.window
    with tempfile.TemporaryDirectory() as folder:
        bad = Path(folder)
        (bad / "empty.html").write_bytes(b"")
        (bad / "A picture with the wrong name - The Example Courier.html").write_bytes(
            b"\x89PNG\r\n\x1a\n" + b"\0" * 99
        )
        (bad / "shortcut.url").write_text("[InternetShortcut]\nURL=https://paper.example/\n", encoding="utf-8")
        window.intake.report = None
        window.import_paths([bad, PAGES / "text"])
        until(lambda: window.intake.report is not None)
        studio.shoot("toast", wait=700)
        studio.dialog("import-report", "last-report")
        window.toast.hide()


def shoot_all(folder: Path, suffix: str, language: str) -> None:
    """Take every picture in one scale and language."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["CUTTINGS_SETTINGS"] = str(Path(home) / "settings.json")
        settings = Settings(theme="light", language=language)
        application = ui.app.make_application(settings)
        studio = Studio(application, folder, Path(home) / "Cuttings", suffix)
        if language == "en":
            studio.shoot("empty", wait=600)
        studio.furnish()
        if language == "en":
            pictures(studio)
        else:
            studio.window.articles.view.step(1)
            studio.shoot(f"main-{language}", wait=1200)
        studio.program.close()


def main(arguments: list[str]) -> int:
    """All pictures, or with arguments those of one scale and language."""
    folder = HOME / "screenshots"
    folder.mkdir(exist_ok=True)
    if arguments:
        shoot_all(folder, arguments[1], arguments[0])
        return 0
    for scale, suffix, language in (("1", "", "en"), ("2", "@2x", "en"), ("1", "", "ar")):
        command = [sys.executable, __file__, language, suffix]
        subprocess.run(command, env=os.environ | {"QT_SCALE_FACTOR": scale}, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
