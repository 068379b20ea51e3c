"""No word is cut: every label, button and tab of the window and its dialogs gets the room that its words ask for.

In German, whose words are the longest, and with letters of twice the size; a list that elides names in its rows is
not meant, a button that does is.
"""

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from archive.model import Moment, Refusal, Refused
from search.grammar import parse_query
from search.index import SearchIndex
from ui import phrases
from ui.dialogs.batch_search import BatchSearchDialog
from ui.dialogs.export import ExportDialog
from ui.dialogs.highlights import HighlightsDialog
from ui.dialogs.import_report import ImportReportDialog
from ui.dialogs.preferences import PreferencesDialog
from ui.dialogs.shortcuts import ShortcutSheet
from ui.dialogs.small import NameDialog, Numbers, Question
from ui.main_window import MainWindow
from ui.operations.importing import ImportReport
from ui.resources import resource
from ui.session import Session

SLACK = 2  # logical pixels: rounding
LONG = 30_000


@pytest.fixture
def german(qapp):
    translator = QTranslator()
    if not translator.load(str(resource("translations", "cuttings_de.qm"))):
        pytest.skip("the translations are not compiled: make translations")
    qapp.installTranslator(translator)
    phrases.install(QCoreApplication.translate)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def window(library, put, runner, bulletin, settings, theme, qtbot):  # noqa: PLR0917 -- fixtures
    put("Words about it.", headline="Der Wald trocknet aus", publisher="Beispiel", published=Moment.parse("2019-08-23"))
    session = Session(library, SearchIndex.open(library.index_folder, identity=library.identity))
    session.catch_up()
    window = MainWindow(session=session, runner=runner, bulletin=bulletin, settings=settings, theme=theme)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.articles.view.articles.rowCount() == 1 and window.shelves is not None, timeout=LONG)
    yield window
    runner.close()
    session.index.close()


def wanted(widget):
    """How wide a widget's words are; 0 for one that may break or elide them."""
    match widget:
        case QLabel() if not widget.wordWrap() and widget.pixmap().isNull():
            return widget.sizeHint().width()
        case QPushButton() | QCheckBox() | QComboBox():
            return widget.sizeHint().width()
        case QToolButton() if widget.text() and widget.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly:
            return widget.sizeHint().width() if not widget.icon().isNull() or widget.defaultAction() is None else 0
        case QTabBar():
            return sum(widget.tabSizeHint(number).width() for number in range(widget.count()))
        case _:
            return 0


def cut(top):
    """Everything below a widget that is shown narrower or lower than its words are."""
    found = []
    for widget in top.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not top.window():
            continue
        tall = widget.heightForWidth(widget.width()) if isinstance(widget, QLabel) and widget.wordWrap() else 0
        if widget.width() + SLACK < wanted(widget) or widget.height() + SLACK < tall:
            text = widget.text() if hasattr(widget, "text") else widget.objectName()
            found.append(f"{type(widget).__name__} {text!r}: {widget.size()} for {wanted(widget)} × {tall}")
    return found


def dialogs(window):
    """Every dialog that is made of words."""
    session, runner, theme = window.session, window.runner, window.theme
    yield PreferencesDialog(window.settings, theme, window)
    yield ShortcutSheet(window.actions_, theme, window)
    yield ExportDialog(session, runner, [1], theme, window)
    yield BatchSearchDialog(session, runner, theme, window)
    yield HighlightsDialog(session, runner, [], theme, window)
    yield ImportReportDialog(ImportReport(outcomes=()), theme, window)
    yield NameDialog(phrases.translate("SearchHandlers", "Save this search"), "x", "y", theme, window)
    yield Numbers(phrases.translate("CareHandlers", "The archive in numbers"), [("x", "1")], theme, window)
    text = phrases.translate(
        "CareHandlers", "Articles in the trash and their originals are deleted. This cannot be undone."
    )
    title = phrases.translate("CareHandlers", "Empty the trash?")
    yield Question(title, text, phrases.translate("CareHandlers", "Empty the trash"), theme, window)


def look(window, qtbot):
    """What is cut in the window as people have it, and in every dialog and each of its pages."""
    found = cut(window)
    for dialog in dialogs(window):
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.show()
        qtbot.waitExposed(dialog)
        bars = dialog.findChildren(QTabBar)
        for page in range(bars[0].count() if bars else 1):
            if bars:
                bars[0].setCurrentIndex(page)
            QCoreApplication.processEvents()
            found += [f"{type(dialog).__name__}: {words}" for words in cut(dialog)]
        assert isinstance(dialog, QDialog)
        dialog.close()
        dialog.deleteLater()
    return found


def test_with_large_letters_every_dialog_fits_on_a_small_screen(german, window, theme):
    theme.choose(scale=2.0)
    refused = ImportReport(outcomes=(Refused(path="/a/page.html", reason=Refusal.EMPTY),))
    found = {}
    for dialog in (*dialogs(window), ImportReportDialog(refused, theme, window)):
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.show()
        QCoreApplication.processEvents()
        least, size, screen = dialog.minimumSizeHint(), dialog.size(), dialog.screen().availableSize()
        if least.width() > 1024 or least.height() > 640:
            found[type(dialog).__name__] = least.toTuple()
        assert size == size.boundedTo(screen.expandedTo(dialog.minimumSize()).expandedTo(least)), type(dialog).__name__
        dialog.close()
        dialog.deleteLater()
    assert found == {}


@pytest.mark.parametrize("size", [(1280, 800), (1024, 640)])
def test_no_word_is_cut_in_german(german, window, qtbot, size):
    window.resize(*size)
    window.articles.view.step(1)
    qtbot.waitUntil(lambda: window.reader.article is not None, timeout=LONG)
    window.filters.show_query(parse_query("tag:a -tag:b after:2020 lang:de"))
    assert look(window, qtbot) == []


def test_no_word_is_cut_with_letters_of_twice_the_size(window, qtbot, theme):
    window.resize(1280, 800)
    theme.choose(scale=2.0)
    QCoreApplication.processEvents()
    assert look(window, qtbot) == []
    assert window.height() <= 800
    assert window.width() <= 1280


def test_no_word_is_cut_in_german_with_letters_of_twice_the_size(german, window, qtbot, theme):
    window.resize(1280, 800)
    theme.choose(scale=2.0)
    QCoreApplication.processEvents()
    assert look(window, qtbot) == []
