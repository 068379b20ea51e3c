"""All highlights and notes of the present answer, in one list that can be copied."""

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
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import formats, phrases
from ui.operations import listing, noting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from archive.model import Annotation, ArticleId, ListRow
    from ui.session import Session
    from ui.tasks import TaskRunner
    from ui.theme import Theme

ARTICLE = Qt.ItemDataRole.UserRole


class HighlightsDialog(QDialog):
    """Stays beside the window.

    Signals:
        article_asked: the article of a highlight that was chosen.
    """

    article_asked = Signal(int)

    def __init__(self, session: Session, runner: TaskRunner, ids: Sequence[int], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Highlights and notes"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(theme.space(150), theme.space(130))
        self._title = QLabel()
        self._title.setProperty("kind", "muted")
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setSpacing(theme.space(0.75))
        self.list.setAccessibleName(self.tr("Highlights and notes"))
        self.list.itemActivated.connect(lambda item: self.article_asked.emit(item.data(ARTICLE)))
        self.list.itemClicked.connect(lambda item: self.article_asked.emit(item.data(ARTICLE)))
        copy = QPushButton(theme.icon("copy"), self.tr("Copy all"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.as_text()))
        row = QHBoxLayout()
        row.addWidget(self._title, 1)
        row.addWidget(copy)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(theme.space(4), theme.space(4), theme.space(4), theme.space(4))
        lines.setSpacing(theme.space(3))
        lines.addLayout(row)
        lines.addWidget(self.list)
        self.finished.connect(lambda _: runner.forget("highlights"))  # an answer must not land on a closed dialog
        wanted = set(ids)
        runner.read(lambda: _fetch(session, wanted), key="highlights", done=self._show)

    def as_text(self) -> str:
        """Every line, to be pasted."""
        return "\n\n".join(self.list.item(number).text() for number in range(self.list.count()))

    def _show(self, found: tuple[list[Annotation], dict[ArticleId, ListRow]]) -> None:
        annotations, rows = found
        self._title.setText(phrases.translate("highlights", "%n highlight(s) and note(s)", "", len(annotations)))
        for annotation in annotations:
            row = rows.get(annotation.article)
            words = [f"“{formats.plain(annotation.quotation.exact)}”"] if annotation.quotation.exact else []
            words += [formats.plain(annotation.note)] if annotation.note else []
            words += [f"— {formats.plain(row.headline)}, {formats.day(row.published)}".rstrip(", ")] if row else []
            item = QListWidgetItem("\n".join(words))
            item.setData(ARTICLE, annotation.article)
            self.list.addItem(item)


def _fetch(session: Session, wanted: set[int]) -> tuple[list[Annotation], dict[ArticleId, ListRow]]:
    found = [annotation for annotation in noting.notes(session) if annotation.article in wanted]
    articles = list(dict.fromkeys(annotation.article for annotation in found))
    return found, {row.id: row for row in listing.rows(session, articles)}
