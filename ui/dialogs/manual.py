"""The manual, offline: Markdown files that come with the program, in a window with a list of chapters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QSize, Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser, QWidget

from ui import phrases
from ui.dialogs.room import take_room
from ui.resources import resource
from ui.version import program_version

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.theme import Theme

CHAPTERS = ("manual", "saving", "reading", "searching", "keeping", "protection", "about")
MEASURE = 160
"""Units of the spacing scale: about seventy letters."""
LINE = 140
"""Height of a line, in per cent of the letters' own."""
NAME = Qt.ItemDataRole.UserRole


class ManualDialog(QDialog):
    """Chapters on the near side, text on the far one."""

    def __init__(self, chapter: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(self.tr("Manual"))
        take_room(self, theme, 215, 160)
        self.chapters = QListWidget()
        self.chapters.setAccessibleName(self.tr("Chapters"))
        self.chapters.setProperty("kind", "chapters")
        self.chapters.setFixedWidth(theme.space(52))
        self.text = _Page()
        self.text.setAccessibleName(self.tr("Text of the chapter"))
        self.text.document().setDocumentMargin(theme.space(6))
        for name in CHAPTERS:
            item = QListWidgetItem(chapter_name(name))
            item.setData(NAME, name)
            item.setSizeHint(QSize(0, theme.space(8.5)))
            self.chapters.addItem(item)
        self.chapters.currentItemChanged.connect(lambda item, _: self._show(item.data(NAME)))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.chapters)
        line.addWidget(self.text, 1)
        self.chapters.setCurrentRow(CHAPTERS.index(chapter))
        self.text.setFocus()

    def _show(self, name: str) -> None:
        self.text.setMarkdown(chapter_text(name).replace("{version}", program_version()))
        self._give_air()

    def _give_air(self) -> None:
        """Qt sets Markdown without any space between paragraphs or lines, and as wide as the window.

        It also takes a line for English that begins with a key or a command.
        """
        document, space, direction = self.text.document(), self._theme.space, self.layoutDirection()
        document.setIndentWidth(space(5))
        block = document.begin()
        while block.isValid():
            cursor, how = QTextCursor(block), block.blockFormat()
            if cursor.currentTable() is None:
                heading, listed = how.headingLevel(), block.textList() is not None
                how.setTopMargin(space(6) if heading > 1 else 0)
                how.setBottomMargin(space(1 if listed else 3))
                if listed and block.next().isValid() and block.next().textList() is None:
                    how.setBottomMargin(space(3))
                how.setLayoutDirection(direction)
                if not heading:
                    how.setLineHeight(LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
                cursor.setBlockFormat(how)
            block = block.next()
        self.text.keep_narrow(space(MEASURE))
        self.text.moveCursor(QTextCursor.MoveOperation.Start)


class _Page(QTextBrowser):
    """A browser that opens nothing: no link, no file, no address."""

    def __init__(self) -> None:
        super().__init__()
        self._widest = 0
        self.setOpenLinks(False)
        self.setProperty("kind", "scrolled")

    def keep_narrow(self, widest: int) -> None:
        """Keep lines as long as one reads easily."""
        self._widest = widest
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The same at another size."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        frame = self.document().rootFrame()
        how = QTextFrameFormat(frame.frameFormat())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        near, far = (how.rightMargin(), how.leftMargin()) if mirrored else (how.leftMargin(), how.rightMargin())
        beside = max(near, self.viewport().width() - self._widest - near)
        if self._widest and far != beside:
            how.setLeftMargin(beside) if mirrored else how.setRightMargin(beside)
            frame.setFrameFormat(how)

    def loadResource(self, kind: int, _name: QUrl | str) -> Any:  # noqa: ANN401 -- Qt's signature
        """Nothing, but never None: Qt would open the address itself."""
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return QImage(1, 1, QImage.Format.Format_ARGB32)
        return QByteArray(b"")


def chapter_text(name: str) -> str:
    """A chapter in the window's language, as Markdown; in English where nobody has translated it."""
    language = phrases.translate("manual", "en", "the folder of the manual in this language")
    spoken = resource("manual", language, f"{name}.md")
    return (spoken if spoken.exists() else resource("manual", f"{name}.md")).read_text(encoding="utf-8")


def chapter_name(name: str) -> str:
    """What a chapter is called."""
    return {
        "manual": phrases.translate("manual", "First steps"),
        "searching": phrases.translate("manual", "Searching"),
        "saving": phrases.translate("manual", "Saving pages"),
        "reading": phrases.translate("manual", "Reading and noting"),
        "keeping": phrases.translate("manual", "Files and backups"),
        "protection": phrases.translate("manual", "What is protected"),
        "about": phrases.translate("manual", "About Cuttings"),
    }[name]
