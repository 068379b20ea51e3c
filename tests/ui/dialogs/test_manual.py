import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument

from ui.dialogs.manual import CHAPTERS, ManualDialog
from ui.version import program_version


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_every_chapter_is_there_and_says_something(theme, qtbot, chapter):
    dialog = ManualDialog(chapter, theme)
    qtbot.addWidget(dialog)
    assert len(dialog.text.toPlainText()) > 100
    assert "{" not in dialog.text.toPlainText()
    assert dialog.chapters.currentRow() == CHAPTERS.index(chapter)


def test_about_names_the_version(theme, qtbot):
    dialog = ManualDialog("about", theme)
    qtbot.addWidget(dialog)
    assert program_version() in dialog.text.toPlainText()


def test_nothing_is_ever_opened(theme, qtbot):
    dialog = ManualDialog("manual", theme)
    qtbot.addWidget(dialog)
    kind = QTextDocument.ResourceType.ImageResource.value
    loaded = dialog.text.loadResource(kind, QUrl("file:///etc/passwd"))
    assert isinstance(loaded, QImage)
    assert not loaded.isNull()
    assert not dialog.text.openLinks()
    assert not dialog.text.openExternalLinks()
