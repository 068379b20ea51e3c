import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ui.status import ImportProgress


@pytest.fixture
def progress(theme, qtbot):
    progress = ImportProgress(theme)
    qtbot.addWidget(progress)
    return progress


def words(progress):
    return progress.findChild(QLabel).text()


def test_it_counts_and_names_the_file(progress):
    progress.begin()
    assert progress.isVisible()
    assert words(progress) == "Looking for saved pages…"
    progress.advance(412, 1280, "/home/ada/a\u202eb.html")
    assert words(progress).startswith("Importing 412 of 1,280 files")
    assert "\u202e" not in words(progress)
    progress.advance(7, None, "")
    assert words(progress) == "Importing: 7 so far"


def test_pause_and_cancel_by_keyboard(progress, qtbot):
    progress.begin()
    with qtbot.waitSignal(progress.pause_turned) as told:
        qtbot.keyClick(progress.pause, Qt.Key.Key_Space)
    assert told.args == [True]
    assert progress.pause.accessibleName() == "Go on with the import"
    with qtbot.waitSignal(progress.cancel_asked):
        qtbot.keyClick(progress.cancel, Qt.Key.Key_Space)
    assert not progress.cancel.isEnabled()
    progress.begin()
    assert progress.cancel.isEnabled()
    assert not progress.pause.isChecked()
