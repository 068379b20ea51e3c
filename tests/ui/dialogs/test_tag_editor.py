import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from archive.model import TagCount, TagName
from invented_archive import InventedLibrary
from ui.dialogs.tag_editor import TagEditor

KNOWN = (TagCount(name=TagName("Courts"), count=4), TagCount(name=TagName("energy"), count=2, colour="#d64545"))


@pytest.fixture
def editor(theme, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    editor = TagEditor(window, theme)
    editor.kept = window
    return editor


def rows(*tags):
    import dataclasses

    library = InventedLibrary(10)
    return [
        dataclasses.replace(library.row(number + 1), tags=tuple(map(TagName, names)))
        for number, names in enumerate(tags)
    ]


def labels(editor):
    return [editor._flow.itemAt(number).widget()._label for number in range(editor._flow.count())]


def test_it_shows_what_all_carry_and_what_only_some_do(editor):
    editor.edit(rows(["water", "energy"], ["water"]), KNOWN, total=2)
    assert labels(editor) == ["water", "energy · 1"]


def test_typing_adds_several_in_known_spelling_and_normal_form(editor, qtbot):
    editor.edit(rows([]), KNOWN, total=1)
    told = []
    editor.tag_added.connect(told.append)
    qtbot.keyClicks(editor.line, "  courts , #New  tag,, ")
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    assert told == ["Courts", "New tag"]
    assert editor.line.text() == ""
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    assert editor.isHidden()


def test_backspace_takes_the_last_one_away_only_in_an_empty_line(editor, qtbot):
    editor.edit(rows(["water"]), KNOWN, total=1)
    qtbot.keyClicks(editor.line, "x")
    with qtbot.assertNotEmitted(editor.tag_removed):
        qtbot.keyClick(editor.line, Qt.Key.Key_Backspace)
    with qtbot.waitSignal(editor.tag_removed) as told:
        qtbot.keyClick(editor.line, Qt.Key.Key_Backspace)
    assert told.args == ["water"]


def test_a_click_beside_it_closes(editor, qtbot):
    editor.edit(rows([]), KNOWN, total=1)
    qtbot.mouseClick(editor.line, Qt.MouseButton.LeftButton)
    assert editor.isVisible()
    qtbot.mouseClick(editor.kept, Qt.MouseButton.LeftButton)
    assert editor.isHidden()


def test_it_fits_a_small_window(editor):
    editor.kept.resize(320, 300)
    editor.edit(rows([f"tag number {number}" for number in range(12)]), KNOWN, total=1)
    assert editor.kept.rect().contains(editor.geometry().topLeft())
    assert editor.width() <= 320
