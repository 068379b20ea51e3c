import pytest
from PySide6.QtCore import Qt

from archive.model import ArticleId
from conftest import capture_of
from ui.dialogs.reextraction import ReextractionDialog
from ui.operations import editing


@pytest.fixture
def session(bare_session):
    return bare_session


@pytest.fixture
def read_again(session, runner, theme, qtbot):
    """The test's extractor finds the page's words in capitals."""

    def make(*numbers):
        dialog = ReextractionDialog(session, runner, numbers, theme, None)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog._bar.value() == len(numbers))
        return dialog

    return make


def test_it_says_what_would_change_and_what_would_not(read_again, put):
    other = put("words", capture=capture_of("the page"), data=b"1")
    same = put("THE SAME", capture=capture_of("the same"), data=b"2")
    dialog = read_again(other, same, ArticleId(99))
    assert dialog.title.text() == "1 article would change, 1 unchanged, 1 could not be read again"
    item = dialog.tree.topLevelItem(0)
    rows = [[item.child(row).text(column) for column in range(3)] for row in range(item.childCount())]
    assert ["Text", "1 word", "2 words"] in rows
    assert dialog.tree.topLevelItem(1).text(1)


def test_where_nothing_would_change_that_is_said_and_nothing_else(read_again, put):
    dialog = read_again(put("THE SAME", capture=capture_of("the same")))
    assert dialog.title.text() == "Nothing would change"
    assert not dialog.tree.isVisible()
    assert not dialog.keep.isVisible()


def test_only_what_is_ticked_is_accepted(read_again, put, qtbot):
    one = put("words", capture=capture_of("page one"), data=b"1")
    two = put("words", capture=capture_of("page two"), data=b"2")
    dialog = read_again(one, two)
    dialog.tree.setCurrentItem(dialog.tree.topLevelItem(0))
    qtbot.keyClick(dialog.tree, Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.accept_asked) as asked:
        dialog.keep.click()
    assert [found.id for found in asked.args[0]] == [two]
    assert not dialog.isVisible()


def test_nothing_ticked_is_nothing_to_accept(read_again, put):
    dialog = read_again(put("words", capture=capture_of("page one")))
    assert dialog.keep.isEnabled()
    dialog.tree.topLevelItem(0).setCheckState(0, Qt.CheckState.Unchecked)
    assert not dialog.keep.isEnabled()


def test_accepting_is_undone_and_done_again(session, put):
    number = put("words", capture=capture_of("the page"))
    session.library.correct(number, "headline", "As printed")
    found = editing.reextract(session, number)
    assert session.library.text(number) == "words"
    deed = editing.accept(session, [found])
    assert deed.said == "1 article read again"
    assert session.library.text(number) == "THE PAGE"
    assert session.library.article(number).draft.headline.value == "As printed"
    back = deed.undo(session)
    assert session.library.text(number) == "words"
    back.undo(session)
    assert session.library.text(number) == "THE PAGE"
