import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from archive import anchoring
from archive.model import Colour
from ui.dialogs.highlights import HighlightsDialog
from ui.operations import noting

TEXT = "The port fees were never collected. Nobody asked why the register was empty."


@pytest.fixture
def session(bare_session):
    return bare_session


@pytest.fixture
def number(put, session):
    number = put(TEXT, headline="Harbour audit")
    for words, colour, note in (("never collected", Colour.GREEN, "Ask the harbour."), ("was empty", Colour.PINK, "")):
        start = TEXT.find(words)
        quotation = anchoring.quote(TEXT, start, start + len(words))
        noting.annotate(session, number, quotation, colour=colour, note=note)
    return number


@pytest.fixture
def opened(session, runner, theme, qtbot):
    def make(ids):
        dialog = HighlightsDialog(session, runner, ids, theme, None)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: bool(dialog._title.text()))
        return dialog

    return make


def test_every_highlight_of_the_answer_is_listed_and_leads_to_its_article(opened, number, qtbot):
    dialog = opened([number])
    assert dialog._title.text() == "2 highlights and notes"
    assert "never collected" in dialog.list.item(0).text()
    assert "Ask the harbour." in dialog.list.item(0).text()
    assert "Harbour audit" in dialog.list.item(0).text()
    assert not dialog.list.grab().isNull()
    with qtbot.waitSignal(dialog.article_asked) as asked:
        dialog.list.itemActivated.emit(dialog.list.item(1))
    assert asked.args == [number]


def test_typing_narrows_the_list_and_only_what_is_shown_is_copied(opened, number, qtbot, clipboard):
    dialog = opened([number])
    qtbot.keyClicks(dialog.line, "ask HARBOUR")
    assert [dialog.list.item(row).isHidden() for row in range(2)] == [False, True]
    next(button for button in dialog.findChildren(QPushButton) if "Copy" in button.text()).click()
    assert "never collected" in clipboard.text()
    assert "was empty" not in clipboard.text()


def test_an_empty_list_says_how_to_fill_it(opened):
    dialog = opened([])
    assert dialog._stack.currentWidget() is dialog._blank
    assert not dialog.line.isVisible()
