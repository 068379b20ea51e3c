"""No word is cut, in any language or at 200 %, and whatever takes the keyboard has a name for a screen reader."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from archive.model import Accessioned, ArticleId, Refusal, Refused
from open_window import LONG
from ui import phrases, window_state
from ui.look_handlers import READER
from ui.operations.importing import ImportReport
from ui.sidebar.entries import Kind

HOME = Path(__file__).resolve().parent.parent.parent
DIALOGS = (
    *("preferences", "manual", "protection", "about", "licences", "shortcuts", "palette", "batch-search", "highlights"),
    *("export", "statistics", "checkup", "save-search", "tag", "last-report", "empty-trash"),
    "reextract",
)
LANGUAGES = ("en", "ar", "de", "es", "fr", "ru", "zh_CN")


@pytest.fixture(scope="session")
def compiled():
    subprocess.run([sys.executable, "packaging/translations.py"], cwd=HOME, check=True)


@pytest.fixture
def speak(qapp, compiled):
    """Speak a language from now on; English again after the test. Asked for before the window is made."""
    spoken = []

    def in_language(name):
        if name == "en":
            return
        translator = QTranslator(qapp)
        assert translator.load(f"cuttings_{name}", str(HOME / "resources" / "translations"))
        qapp.installTranslator(translator)
        spoken.append(translator)
        phrases.install(QCoreApplication.translate)
        if name == "ar":
            qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    yield in_language
    for translator in spoken:
        qapp.removeTranslator(translator)
    phrases.install(phrases._untranslated)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def opened(request, speak, settings, theme, qapp):
    """The window in a language and a text size, with something in every part of it."""
    language, scale = request.param
    speak(language)
    settings.text_scale = round(100 * scale)
    theme.choose(scale=scale)
    window = request.getfixturevalue("window")
    window.resize(*SCREENS[scale])
    return window


def settle(widget):
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
    return widget


def cut(root):
    """Every text that has less room than it wants."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton | QComboBox):
            continue
        words = widget.currentText() if isinstance(widget, QComboBox) else widget.text()
        if not words or (isinstance(widget, QToolButton) and widget.toolButtonStyle() is ICON_ONLY):
            continue
        wanted = widget.sizeHint()
        if isinstance(widget, QLabel) and widget.wordWrap():
            if widget.heightForWidth(widget.width()) > widget.height() + 1:
                found.append((words, widget.size().toTuple(), widget.heightForWidth(widget.width())))
        elif wanted.width() > widget.width() + 1 or wanted.height() > widget.height() + 1:
            found.append((words, widget.size().toTuple(), wanted.toTuple()))
    return found


def overlapping(root):
    """Everything laid out beside each other that lies on each other, or outside of what holds it."""
    found = []
    for holder in [root, *root.findChildren(QWidget)]:
        layout = holder.layout()
        if layout is None or not holder.isVisible() or isinstance(holder, QStackedWidget):
            continue
        widgets = [layout.itemAt(place).widget() for place in range(layout.count())]
        shown = [one for one in widgets if one is not None and one.isVisible()]
        for place, one in enumerate(shown):
            found += [(one, other) for other in shown[place + 1 :] if one.geometry().intersects(other.geometry())]
            if not holder.rect().contains(one.geometry()):
                found.append((one, holder))
    return [tuple((type(part).__name__, part.geometry().getRect()) for part in pair) for pair in found]


ICON_ONLY = Qt.ToolButtonStyle.ToolButtonIconOnly


def nameless(root):
    """Everything below it, as a screen reader walks it, that takes the keyboard and has no name."""
    found, waiting = [], [QAccessible.queryAccessibleInterface(root)]
    while waiting:
        one = waiting.pop()
        if one is None or not one.isValid() or one.state().invisible:
            continue
        if one.state().focusable and not one.state().disabled and not one.text(QAccessible.Text.Name):
            found.append((one.role().name, one.object().metaObject().className() if one.object() else ""))
        if one.role() not in (QAccessible.Role.Table, QAccessible.Role.List, QAccessible.Role.Tree):
            waiting += [one.child(place) for place in range(one.childCount())]
    return found


def stocked(window, qtbot):
    window.articles.view.step(1)
    window.actions_["details"].trigger()
    qtbot.waitUntil(lambda: window.reader._fetched is not None and window.details._article is not None, timeout=LONG)
    window.search.put("harbour site:nobody -tag:water after:2019 before:2030")
    qtbot.waitUntil(window.filters.isVisible, timeout=LONG)
    window.search.put("")
    qtbot.waitUntil(lambda: not window.filters.isVisible(), timeout=LONG)  # or its answer comes while it is measured
    window.intake.began.emit()
    window.toast.say("Tagged", undo=True)
    window.intake.report = ImportReport(
        outcomes=(
            Accessioned(path="/home/ada/Downloads/a page.html", id=ArticleId(1), headline="A page"),
            Refused(path="/home/ada/Downloads/a list of bookmarks.html", reason=Refusal.BOOKMARKS),
        )
    )
    window.handlers.enable()


def open_dialog(window, id_, qtbot):
    before = {one for one in window.findChildren(QDialog) if one.isVisible()}
    if id_ == "save-search":
        window.search.put("harbour")
    window.actions_[id_].setEnabled(True)
    window.actions_[id_].trigger()
    if id_ in ("tag", "palette"):
        return window.tag_editor if id_ == "tag" else window.handlers.palette_card
    found = []

    def stands():
        found[:] = [one for one in window.findChildren(QDialog) if one.isVisible() and one not in before]
        return bool(found)

    qtbot.waitUntil(stands, timeout=LONG)
    return found[0]


SCREENS = {1.0: (1280, 800), 2.0: (1920, 1080), 3.0: (3840, 2160)}
CASES = [(language, 1.0) for language in LANGUAGES]
CASES += [(language, scale) for scale in (2.0, 3.0) for language in ("en", "de", "ar")]


@pytest.mark.parametrize("opened", CASES, indirect=True, ids=lambda case: f"{case[0]}-{case[1]:.0%}")
def test_nothing_is_cut_and_nothing_is_nameless(opened, qtbot):
    window = opened
    stocked(window, qtbot)
    settle(window)
    short, silent, over = {}, {}, {}
    short["window"], silent["window"], over["window"] = cut(window), nameless(window), overlapping(window)
    for id_ in DIALOGS:
        dialog = open_dialog(window, id_, qtbot)
        dialog.resize(dialog.sizeHint().expandedTo(dialog.size()))  # as on a screen larger than the offscreen one
        settle(dialog)
        short[id_], silent[id_], over[id_] = cut(dialog), nameless(dialog), overlapping(dialog)
        dialog.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert {name: found for name, found in short.items() if found} == {}
    assert {name: found for name, found in over.items() if found} == {}
    assert {name: found for name, found in silent.items() if found} == {}


@pytest.mark.parametrize("opened", [(language, 1.0) for language in LANGUAGES], indirect=True, ids=lambda case: case[0])
def test_four_panes_fit_into_a_small_window_and_no_shelf_is_cut(opened, qtbot):
    window = opened
    window.resize(1024, 640)
    window.articles.view.step(1)
    window.actions_["details"].trigger()
    qtbot.waitUntil(lambda: window.details._article is not None, timeout=LONG)
    settle(window)
    assert window.sidebar.isVisible()
    assert shelves_cut(window) == []
    assert (window.width(), window.panes.width()) == (1024, 1024)


def shelves_cut(window):
    sidebar = window.sidebar
    fixed = [entry for entry in sidebar._entries.root.walk() if entry.kind in {Kind.SECTION, Kind.SHELF}]
    return [one.text for one in fixed if sidebar._painter.wanted(one) > sidebar.viewport().width()]


@pytest.mark.parametrize("opened", [("en", 3.0)], indirect=True, ids=["en"])
def test_a_large_screen_gives_large_letters_the_room_that_small_ones_have_on_a_small_screen(opened, qtbot):
    qtbot.waitUntil(lambda: opened.panes.sizes()[:2] == [3 * 230, 3 * 400], timeout=LONG)


@pytest.mark.parametrize("opened", [("de", 2.0)], indirect=True, ids=["de"])
def test_the_details_leave_an_article_room_to_be_read_in(opened, qtbot):
    opened.articles.view.step(1)
    opened.actions_["details"].trigger()
    qtbot.waitUntil(lambda: opened.details._article is not None, timeout=LONG)
    qtbot.waitUntil(lambda: opened.panes.sizes()[READER] >= 0.29 * sum(opened.panes.sizes()), timeout=LONG)
    assert opened.sidebar.isVisible()


@pytest.mark.parametrize("opened", [("de", 2.0), ("ru", 2.0)], indirect=True, ids=lambda case: case[0])
def test_with_large_letters_the_sidebar_makes_room_for_the_details_and_comes_back(opened, qtbot):
    window = opened
    window.resize(1280, 800)
    window.articles.view.step(1)
    qtbot.waitUntil(lambda: window.width() == 1280 and not shelves_cut(window), timeout=LONG)
    window.resize(1024, 640)
    window.actions_["details"].trigger()
    qtbot.waitUntil(lambda: window.details._article is not None, timeout=LONG)
    settle(window)
    assert (window.width(), window.sidebar.isVisible()) == (1024, False)
    assert not window.actions_["sidebar"].isChecked()
    window_state.remember(window)
    assert window.settings.window["sidebar"] is True
    window.actions_["sidebar"].trigger()  # who asks for it gets it
    settle(window)
    assert (window.width(), window.sidebar.isVisible(), window.chosen.details_shown) == (1024, True, False)
    window.actions_["details"].trigger()
    settle(window)
    assert not window.sidebar.isVisible()
    window.resize(2400, 900)  # room for all
    qtbot.waitUntil(window.sidebar.isVisible, timeout=LONG)
    assert window.chosen.details_shown


@pytest.mark.parametrize("opened", [("de", 2.0), ("ar", 2.0), ("ru", 2.0)], indirect=True, ids=lambda case: case[0])
def test_with_large_letters_the_details_are_broken_into_lines_and_not_cut(opened, qtbot):
    window = opened
    window.resize(1280, 800)
    window.articles.view.step(1)
    window.actions_["details"].trigger()
    qtbot.waitUntil(lambda: window.details._article is not None, timeout=LONG)
    settle(window)
    assert window.details._body.width() <= window.details.viewport().width()
    assert window.width() == 1280
