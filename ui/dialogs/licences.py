"""Help ▸ Licences: what the program carries along, each with the text of its licence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPlainTextEdit, QVBoxLayout

from ui import formats, licences
from ui.dialogs.room import take_room

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.theme import Theme


class LicencesDialog(QDialog):
    """Names on the near side, the text of one on the far one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licences"))
        take_room(self, theme, 215, 160)
        self.components = licences.components()
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("What is bundled"))
        self.names.setProperty("kind", "chapters")
        self.names.setFixedWidth(theme.space(60))
        for one in self.components:
            item = QListWidgetItem(one.name)
            item.setSizeHint(QSize(0, theme.space(8.5)))
            self.names.addItem(item)
        self.heading = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.heading.setContentsMargins(theme.space(4), theme.space(4), theme.space(4), theme.space(2))
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self.text.setProperty("kind", "page")
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.document().setDocumentMargin(theme.space(4))
        side = QVBoxLayout()
        side.setSpacing(0)
        side.addWidget(self.heading)
        side.addWidget(self.text, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.names)
        line.addLayout(side, 1)
        self.names.currentRowChanged.connect(self._show)
        self.names.setCurrentRow(0)

    def _show(self, row: int) -> None:
        one = self.components[row]
        about = (one.name, one.version, formats.plain(one.licence, limit=120))
        self.heading.setText("  ·  ".join(part for part in about if part))
        self.text.setPlainText(one.text)
