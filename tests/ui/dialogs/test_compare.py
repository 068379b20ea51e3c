import pytest
from PySide6.QtCore import Qt

from ui.dialogs.compare import CompareDialog

BEFORE = "The audit found two million.\n\nA paragraph that stays.\n\nThe last word."
AFTER = "The audit found four million.\n\nA paragraph that stays.\n\nThe last word.\n\nA correction."


@pytest.fixture
def session(bare_session):
    return bare_session


@pytest.fixture
def compare(session, runner, theme, put, qtbot):
    def make(before, after):
        pair = put(before, data=b"1"), put(after, data=b"2")
        dialog = CompareDialog(session, runner, pair, theme, None)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog._comparison is not None)
        return dialog

    return make


def inks(dialog):
    """Each run of the text with whether it came in or went."""
    runs, block = [], dialog.text.document().begin()
    while block.isValid():
        for found in block:
            how = found.fragment().charFormat()
            kind = "added" if how.fontUnderline() else "removed" if how.fontStrikeOut() else "same"
            runs.append((kind, found.fragment().text()))
        block = block.next()
    return runs


def test_what_came_in_and_what_went_is_told_apart(compare):
    dialog = compare(BEFORE, AFTER)
    assert dialog._title.text() == "3 words came in, 1 word went"
    runs = inks(dialog)
    assert ("removed", "two") in runs
    assert ("added", "four") in runs
    assert ("added", "A correction.") in runs
    assert not any("stays" in text for _, text in runs)


def test_everything_can_be_shown(compare):
    dialog = compare(BEFORE, AFTER)
    dialog.only.setChecked(False)
    assert ("same", "A paragraph that stays.") in inks(dialog)


def test_the_same_text_is_said_to_be_the_same(compare):
    dialog = compare(BEFORE, BEFORE)
    assert dialog._title.text() == "The text is the same."
    assert "A paragraph that stays." in dialog.text.toPlainText()
