"""The notes and highlights of the article, one below the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout

from ui import formats

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from archive.model import Annotation
    from ui.reader.style import Paper
    from ui.theme import Theme

_SHOWN = 160


class NotesList(QFrame):
    """A list beside the article; those whose words are gone from the text stand last and say so.

    Signals:
        chosen: an annotation to be shown in the text.
        edit_asked: an annotation to be edited (a second click, or Enter).
        delete_asked: an annotation to be deleted (Delete).
    """

    chosen = Signal(object)
    edit_asked = Signal(object)
    delete_asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("notes-list")
        self.setFixedWidth(theme.space(64))
        self._title = QLabel(self.tr("Notes and highlights"))
        self._title.setProperty("kind", "strong")
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Notes and highlights"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setStyleSheet("QListWidget { border: none; background: transparent; }")
        self._list.setWordWrap(True)
        self._list.setSpacing(theme.space(0.5))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._empty = QLabel(
            self.tr("Select words in the article to highlight them or to write a note."), wordWrap=True
        )
        self._empty.setProperty("kind", "muted")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(theme.space(3), theme.space(3), theme.space(3), theme.space(3))
        for widget in (self._title, self._empty):
            lines.addWidget(widget)
        lines.addWidget(self._list, 1)
        self._list.currentItemChanged.connect(lambda item, _before: self._tell(self.chosen, item))
        self._list.itemActivated.connect(lambda item: self._tell(self.edit_asked, item))
        self.hide()

    def show_notes(self, found: Sequence[Annotation], lost: Sequence[Annotation], paper: Paper) -> None:
        """List annotations in the order of the text."""
        self._list.blockSignals(True)
        self._list.clear()
        for note in found:
            self._list.addItem(_item(note, _words(note), paper))
        for note in lost:
            words = _words(note)
            if note.quotation.exact:
                words = self.tr("These words are no longer in the text: {words}").format(words=words)
            self._list.addItem(_item(note, words, paper))
        self._list.blockSignals(False)
        self._empty.setVisible(not (found or lost))
        self._list.setVisible(bool(found or lost))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete deletes."""
        if event.key() == Qt.Key.Key_Delete and self._list.currentItem() is not None:
            self._tell(self.delete_asked, self._list.currentItem())
        else:
            super().keyPressEvent(event)

    def _tell(self, signal: object, item: QListWidgetItem | None) -> None:
        if item is not None:
            signal.emit(item.data(Qt.ItemDataRole.UserRole))  # type: ignore[attr-defined]


def _words(note: Annotation) -> str:
    quoted = f"“{formats.plain(note.quotation.exact, limit=_SHOWN)}”" if note.quotation.exact else ""
    return "\n".join(part for part in (quoted, formats.plain(note.note, limit=_SHOWN)) if part)


def _item(note: Annotation, words: str, paper: Paper) -> QListWidgetItem:
    item = QListWidgetItem(_swatch(paper.highlight(note.colour)), words)
    item.setData(Qt.ItemDataRole.UserRole, note)
    item.setSizeHint(QSize())
    return item


def _swatch(colour: QColor) -> QIcon:
    pixmap = QPixmap(12, 12)
    pixmap.fill(colour)
    return QIcon(pixmap)
