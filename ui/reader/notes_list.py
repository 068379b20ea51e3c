"""The notes and highlights of the article, one below the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout

from ui.labels import wrapped
from ui.passages import PASSAGE, Passage, PassageDelegate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from archive.model import Annotation
    from ui.theme import Theme


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
        self.setProperty("kind", "side")
        self.setFixedWidth(theme.space(64))
        self._title = QLabel(self.tr("Notes and highlights"))
        self._title.setProperty("kind", "strong")
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Notes and highlights"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setStyleSheet("QListWidget { border: none; background: transparent; }")
        self._list.setItemDelegate(PassageDelegate(theme, self._list))
        self._list.setMouseTracking(True)
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = wrapped(self.tr("Select words in the article to highlight them or to write a note."), "muted")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(theme.space(1), theme.space(4), theme.space(1), theme.space(2))
        for label in (self._title, self._empty):
            label.setContentsMargins(theme.space(3), 0, theme.space(3), 0)
        for widget in (self._title, self._empty):
            lines.addWidget(widget)
        lines.addWidget(self._list, 1)
        self._list.currentItemChanged.connect(lambda item, _before: self._tell(self.chosen, item))
        self._list.itemActivated.connect(lambda item: self._tell(self.edit_asked, item))
        self.hide()

    def show_notes(self, found: Sequence[Annotation], lost: Sequence[Annotation]) -> None:
        """List annotations in the order of the text."""
        self._list.blockSignals(True)
        self._list.clear()
        for note in found:
            self._list.addItem(_item(note))
        for note in lost:
            gone = self.tr("These words are no longer in the text.") if note.quotation.exact else ""
            self._list.addItem(_item(note, gone))
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


def _item(note: Annotation, source: str = "") -> QListWidgetItem:
    passage = Passage.of(note, source)
    item = QListWidgetItem(passage.text)
    item.setData(PASSAGE, passage)
    item.setData(Qt.ItemDataRole.UserRole, note)
    return item
