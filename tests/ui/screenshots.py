"""Pictures of the window, to be looked at: ``make screenshots`` puts them into ``screenshots/``.

Everything shown is real: invented pages, the captures under ``tests/pages`` and the sample article are taken in,
tagged and searched. Run again by itself for each scale and language, because Qt reads the scale only once. With names
of scenes (``screenshots.py en main search``) only those are taken.
"""

from __future__ import annotations

import dataclasses
import os
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from studio import HOME, PAGES, Studio, rest, until

if TYPE_CHECKING:
    from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMenu, QPlainTextEdit, QTabWidget

import ui.app
from archive.model import Shelf
from ui.dialogs.small import Question
from ui.settings import Settings


def main_window(studio: Studio) -> None:
    """The window as one sees it most, in both palettes and with another accent."""
    studio.read("pumps")
    studio.shoot("main-light", wait=900)
    studio.window.looks.appear("dark")
    studio.shoot("main-dark", wait=600)
    studio.window.looks.appear("light")
    studio.window.theme.choose(accent="green")
    studio.shoot("accent-green", wait=600)
    studio.window.theme.choose(accent="system")


def search(studio: Studio) -> None:
    """Words marked, filters as chips, what was not understood, another spelling, nothing found, what is offered."""
    studio.search("register pumps -tag:energy")
    studio.window.articles.view.step(1)
    studio.shoot("search", wait=900)
    studio.search("contractr")
    studio.shoot("did-you-mean", wait=700)
    studio.search("pumps before:someday foo:bar lang:en is:unread")
    studio.shoot("misread")
    studio.search("zyzzyva")
    studio.shoot("nothing-found")
    studio.search("")
    studio.window.search.setFocus()
    QTest.keyClicks(studio.window.search, "ta")
    studio.shoot("completion", studio.window.search.completion_popup)
    studio.window.search.completion_popup.hide()
    studio.search("")


def timeline(studio: Studio) -> None:
    """Brushed, and with the keyboard on it."""
    studio.window.timeline.brushed.emit(202001, 202306)
    studio.shoot("timeline", wait=900)
    studio.search("")
    studio.window.timeline.setFocus()
    QTest.keyClick(studio.window.timeline, Qt.Key.Key_Right)
    studio.shoot("timeline-keys")
    studio.window.articles.view.setFocus()


def lists(studio: Studio) -> None:
    """Compact rows, several selected, the menus, the trash."""
    view = studio.window.articles.view
    studio.read("pumps")
    studio.window.actions_["compact"].trigger()
    studio.shoot("compact")
    studio.window.actions_["compact"].trigger()
    studio.read("A court without records")
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    studio.shoot("several")
    menu(studio, "menu-article", studio.window.menus["article"])
    menu(studio, "menu-list", view.menu())
    index = studio.window.sidebar.model().find("tag:flood")
    menu(studio, "menu-tag", studio.window.sidebar.menu_for(index))
    view.step(0)
    studio.window.sidebar.set_shelf(Shelf.TRASH)
    studio.window.asking.ask(shelf=Shelf.TRASH)
    studio.shoot("trash", wait=700)
    studio.window.sidebar.set_shelf(Shelf.ALL)
    studio.window.asking.ask(shelf=Shelf.ALL)
    rest(500)


def dark(studio: Studio) -> None:
    """What is likeliest to be wrong by night: everything that lies over the window."""
    window = studio.window
    studio.read("pumps")
    window.looks.appear("dark")
    window.actions_["details"].trigger()
    studio.shoot("dark-details", wait=900)
    window.actions_["details"].trigger()
    window.actions_["palette"].trigger()
    studio.shoot("dark-palette")
    window.handlers.palette_card.leave()
    for name in ("preferences", "shortcuts", "highlights", "manual", "save-search"):
        studio.dialog(f"dark-{name}", name)
    report(studio)
    for name in ("toast", "import-report"):
        (studio.folder / f"{name}{studio.suffix}.png").replace(studio.folder / f"dark-{name}{studio.suffix}.png")
    window.looks.appear("light")


def menu(studio: Studio, name: str, shown: QMenu) -> None:
    """A menu by itself."""
    shown.popup(studio.window.mapToGlobal(QPoint(60, 60)))
    studio.shoot(name, shown)
    shown.close()


def reading(studio: Studio) -> None:
    """Details, notes, finding, a selection, other papers, other scripts."""
    window, page = studio.window, studio.window.reader.copy_page
    studio.read("pumps")
    window.actions_["details"].trigger()
    studio.shoot("details", wait=900)
    window.details.rows["standfirst"].begin()
    window.details.verticalScrollBar().setValue(400)
    studio.shoot("details-editing")
    window.details.rows["standfirst"].stop()
    window.actions_["details"].trigger()
    page.notes.show()
    page.view.verticalScrollBar().setValue(300)
    studio.shoot("notes")
    page.notes.hide()
    window.reader.find()
    QTest.keyClicks(page.find_bar._words, "pumps")
    studio.shoot("find", wait=500)
    page.find_bar.dismiss()
    cursor = page.view.document().find("the lower meadow")
    page.view.setTextCursor(cursor)
    page.view.selected.emit(True)
    studio.shoot("selection")
    page.note_selection()
    studio.shoot("note-card", page._card)
    page._card.hide()
    page.view.setTextCursor(QTextCursor(page.view.document()))
    page.view.selected.emit(False)


def papers(studio: Studio) -> None:
    """Other papers, other scripts, how it is chosen."""
    window, page = studio.window, studio.window.reader.copy_page
    studio.read("pumps")
    for name in ("sepia", "dark"):
        window.settings.reader_paper = name
        window.reader.reload()
        studio.shoot(f"paper-{name}", wait=500)
    window.settings.reader_paper = "auto"
    window.reader.reload()
    window.reader._ask_style()
    studio.shoot("reading-style", window.reader._style_card)
    window.reader._style_card.hide()
    for name, words in (("arabic", "الجفاف"), ("chinese", "高铁"), ("tables", "Harbour audit finds")):
        studio.read(words)
        page.view.verticalScrollBar().setValue(420 if name == "tables" else 0)
        studio.shoot(f"reading-{name}", window.reader, wait=600)


def versions(studio: Studio) -> None:
    """Two captures of one story, and what changed from one to the other."""
    window = studio.window
    studio.read("pumps")
    window.actions_["details"].trigger()
    rest(600)
    window.details.verticalScrollBar().setValue(400)
    studio.shoot("details-versions")
    earlier, later = (row.id for row in studio.rows() if "pumps fell" in row.headline)
    window.chosen.compare(min(earlier, later), max(earlier, later))
    [compared] = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    studio.shoot("compare", compared, wait=800)
    compared.close()
    window.actions_["details"].trigger()


def original(studio: Studio) -> None:
    """The page as it was captured, what it was kept from loading, and hiding parts of it."""
    studio.read("Harbour audit finds")
    studio.window.actions_["original"].trigger()
    studio.shoot("original", wait=4000)
    menu(studio, "blocked", studio.window.reader.original_page.blocked_menu())
    studio.window.reader.original_page.set_hiding(True)
    studio.shoot("hiding", wait=1500)
    studio.window.reader.original_page.set_hiding(False)
    studio.window.actions_["original"].trigger()


def cards(studio: Studio) -> None:
    """What lies over the window."""
    window = studio.window
    studio.read("pumps")
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
    window.progress.begin()
    window.notice.hide()
    window.progress.advance(412, 1280, "courier_2024-03-17.html")
    studio.shoot("progress")
    window.progress.hide()
    window.notice.show()


def dialogs(studio: Studio) -> None:
    """Every dialog."""
    studio.read("pumps")
    for page in range(3):
        studio.dialog(f"preferences-{page + 1}", "preferences", partial(turn, page))
    for name in (
        "shortcuts",
        "manual",
        "protection",
        "about",
        "licences",
        "highlights",
        "export",
        "statistics",
        "save-search",
    ):
        studio.search("pumps" if name == "save-search" else "")
        studio.dialog(name, name)
    studio.search("")
    read_again(studio)

    def ask(dialog: QDialog) -> None:
        dialog.findChild(QPlainTextEdit).setPlainText("pumps\n“port fees”\ncontractor\nInès Marchand\nzyzzyva")
        dialog.search()

    studio.dialog("batch-search", "batch-search", ask)
    window = studio.window
    window.handlers.care.empty_trash()
    rest(300)
    for question in window.findChildren(Question):
        studio.shoot("empty-trash", question)
        question.close()
    report(studio)


def read_again(studio: Studio) -> None:
    """An article that an earlier version had read otherwise, and one that is read as it was."""
    library = studio.program.session.library
    studio.read("pumps")
    studio.dialog("reextract-same", "reextract")
    [article] = studio.window.articles.view.selected_ids()
    now = library.article(article).extracted
    beginning = now.text[: len(now.text) // 2]
    library.replace_draft(
        article,
        dataclasses.replace(
            now,
            headline=dataclasses.replace(now.headline, value=f"{now.headline.value} | Harbour Times"),
            bylines=None,
            text=beginning,
            word_count=len(beginning.split()),
        ),
    )
    studio.dialog("reextract", "reextract")
    library.replace_draft(article, now)


def turn(page: int, dialog: QDialog) -> None:
    """Turn to a page of the preferences."""
    dialog.findChild(QTabWidget).setCurrentIndex(page)


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


def sizes(studio: Studio) -> None:
    """A small window, large letters."""
    window = studio.window
    studio.read("pumps")
    window.resize(1024, 640)
    studio.shoot("small", wait=600)
    window.resize(1280, 800)
    for scale in (1.5, 2.0):
        window.settings.text_scale = round(scale * 100)
        window.theme.choose(scale=scale)
        studio.shoot(f"text-{round(scale * 100)}", wait=800)
    window.settings.text_scale = 100
    window.theme.choose(scale=1.0)


SCENES: dict[str, Callable[[Studio], None]] = {
    "main": main_window, "search": search, "timeline": timeline, "lists": lists, "reading": reading, "papers": papers,
    "versions": versions, "original": original, "cards": cards, "dialogs": dialogs, "sizes": sizes, "dark": dark,
}  # fmt: skip
RUNS = (
    ("1", "", "en", ()), ("2", "@2x", "en", ("main", "search", "original", "cards", "dialogs")),
    ("3", "@3x", "en", ("main",)), ("1", "", "ar", ("language",)), ("1", "", "de", ("language",)),
)  # fmt: skip


def in_a_language(studio: Studio, language: str) -> None:
    """What is likeliest to be cut or the wrong way round."""
    window = studio.window
    studio.read("الجفاف" if language == "ar" else "Wald")
    studio.shoot(f"main-{language}", wait=900)
    window.actions_["details"].trigger()
    window.resize(1024, 640)
    studio.shoot(f"small-{language}", wait=700)
    window.resize(1280, 800)
    window.actions_["details"].trigger()
    studio.dialog(f"preferences-{language}", "preferences")
    studio.dialog(f"shortcuts-{language}", "shortcuts")
    report(studio)
    for name in ("toast", "import-report"):
        (studio.folder / f"{name}.png").replace(studio.folder / f"{name}-{language}.png")


def shoot_all(folder: Path, suffix: str, language: str, scenes: list[str]) -> None:
    """Take pictures in one scale and language."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["HOME"] = home
        os.environ["CUTTINGS_SETTINGS"] = str(Path(home) / "settings.json")
        settings = Settings(theme="light", language=language)
        application = ui.app.make_application(settings)
        studio = Studio(application, folder, Path(home) / "Documents" / "Cuttings", suffix, settings)
        if not scenes:
            studio.shoot("empty", wait=600)
        if suffix == "@3x":  # a 4K screen at 300 %
            studio.window.resize(1280, 720)
        studio.furnish()
        if scenes == ["language"]:
            in_a_language(studio, language)
        else:
            for scene in scenes or SCENES:
                SCENES[scene](studio)
        studio.program.close()


def main(arguments: list[str]) -> int:
    """All pictures; with a language and names of scenes, only those."""
    folder = HOME / "screenshots"
    folder.mkdir(exist_ok=True)
    if arguments:
        shoot_all(folder, os.environ.get("CUTTINGS_SUFFIX", ""), arguments[0], arguments[1:])
        return 0
    for scale, suffix, language, scenes in RUNS:
        environment = os.environ | {"QT_SCALE_FACTOR": scale, "CUTTINGS_SUFFIX": suffix}
        subprocess.run([sys.executable, __file__, language, *scenes], env=environment, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
