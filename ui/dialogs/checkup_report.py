"""The report of a checkup: what was read, what is sound, and what is lost, by name; to copy and to keep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import formats, phrases
from ui.dialogs.room import take_room
from ui.icons import GAP
from ui.kept_files import keep_text
from ui.labels import wrapped

if TYPE_CHECKING:
    from archive.model import ArticleId, CheckupReport
    from ui.theme import Theme

ARTICLE = Qt.ItemDataRole.UserRole


class CheckupDialog(QDialog):
    """One checkup's report.

    Signals:
        article_asked: the id of an article that lost something.
        said: a sentence to be shown.
        failed: an exception to be shown.
    """

    article_asked = Signal(int)
    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        report: CheckupReport,
        harmed: list[tuple[ArticleId, str]],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = "\n".join(phrases.checkup(report))
        self._harmed = harmed
        self.setWindowTitle(self.tr("Report of the checkup"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        take_room(self, theme, 150, 95)
        title = wrapped(phrases.checkup_verdict(report), "title")
        words = QPlainTextEdit(self._text, readOnly=True)
        words.setAccessibleName(self.tr("What was found"))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(theme.space(5), theme.space(4), theme.space(5), theme.space(4))
        lines.setSpacing(theme.space(3))
        lines.addWidget(title)
        lines.addWidget(words, 1)
        if harmed:
            lines.addWidget(QLabel(self.tr("Articles that lost something:")))
            lines.addWidget(self._articles(), 1)
        lines.addLayout(self._buttons(theme))

    def as_text(self) -> str:
        """The report as plain text."""
        named = [f"{number}\t{formats.plain(headline)}" for number, headline in self._harmed]
        return "\n".join([self._text, *named]) + "\n"

    def _articles(self) -> QListWidget:
        listed = QListWidget()
        listed.setAccessibleName(self.tr("Articles that lost something"))
        for number, headline in self._harmed:
            item = QListWidgetItem(formats.plain(headline))
            item.setData(ARTICLE, number)
            listed.addItem(item)
        listed.itemActivated.connect(lambda item: self.article_asked.emit(item.data(ARTICLE)))
        return listed

    def _buttons(self, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        copy = QPushButton(theme.icon("copy"), GAP + self.tr("Copy the report"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.as_text()))
        keep = QPushButton(theme.icon("download"), GAP + self.tr("Save the report…"))
        keep.clicked.connect(self._keep)
        close = QPushButton(self.tr("Close"))
        close.setProperty("kind", "primary")
        close.setDefault(True)
        close.clicked.connect(self.close)
        row.addWidget(copy)
        row.addWidget(keep)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _keep(self) -> None:
        title, said, failed = self.tr("Save the report"), self.said.emit, self.failed.emit
        keep_text(self, title, "checkup.txt", self.as_text(), said=said, failed=failed)
