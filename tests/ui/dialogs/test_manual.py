import re

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument

from ui import phrases
from ui.dialogs.manual import CHAPTERS, ManualDialog, chapter_text
from ui.resources import resource
from ui.version import program_version


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_every_chapter_is_there_and_says_something(theme, qtbot, chapter):
    dialog = ManualDialog(chapter, theme)
    qtbot.addWidget(dialog)
    assert len(dialog.text.toPlainText()) > 100
    assert "{" not in dialog.text.toPlainText()
    assert dialog.chapters.currentRow() == CHAPTERS.index(chapter)


@pytest.mark.parametrize("language", ["ar", "de", "es", "fr", "ru", "zh_CN"])
def test_every_language_has_the_manual_with_all_its_parts(theme, qtbot, language):
    phrases.install(lambda _context, text, _comment, _number: language if text == "en" else text)
    try:
        for name in CHAPTERS:
            spoken, english = chapter_text(name), resource("manual", f"{name}.md").read_text(encoding="utf-8")
            assert spoken != english, name
            assert parts(spoken) == parts(english), name
        dialog = ManualDialog("protection", theme)
        qtbot.addWidget(dialog)
        assert dialog.text.toPlainText().startswith(chapter_text("protection")[2:12])
    finally:
        phrases.install(phrases._untranslated)


def parts(text):
    """How many of each kind a chapter has, and what a machine must read."""
    kinds = {"headings": r"^#+ ", "items": r"^(?:- |\d\. )", "rows": r"^\|", "paragraphs": r"\n\n", "keys": r"\*\*"}
    counts = {kind: len(re.findall(pattern, text, re.MULTILINE)) for kind, pattern in kinds.items()}
    return counts | {"version": "{version}" in text, "codes": text.count("`"), "sums": text.count("SHA-256")}


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


def test_in_arabic_a_line_that_begins_with_a_key_runs_from_right_to_left(theme, qtbot, qapp):
    phrases.install(lambda _context, text, _comment, _number: "ar" if text == "en" else text)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        dialog = ManualDialog("reading", theme)
        qtbot.addWidget(dialog)
        document = dialog.text.document()
        blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
        [line] = [block for block in blocks if block.text().startswith("Ctrl+F")]
        assert line.textDirection() is Qt.LayoutDirection.RightToLeft
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        phrases.install(phrases._untranslated)
