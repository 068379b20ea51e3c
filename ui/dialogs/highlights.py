"""All highlights and notes of the present answer, in one list that can be copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui import formats, phrases
from ui.blank import Blank
from ui.dialogs.room import take_room
from ui.icons import GAP
from ui.operations import listing, noting
from ui.passages import PASSAGE, Passage, PassageDelegate

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
        self._theme = theme
        self.setWindowTitle(self.tr("Highlights and notes"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        take_room(self, theme, 150, 130)
        self._title = QLabel()
        self._title.setProperty("kind", "title")
        self.line = QLineEdit(placeholderText=self.tr("Show only those with these words"), clearButtonEnabled=True)
        self.line.setAccessibleName(self.line.placeholderText())
        for button in self.line.findChildren(QToolButton):  # Qt's own, which it leaves without a name
            button.setAccessibleName(self.tr("Clear"))
        self.list = QListWidget()
        self.list.setItemDelegate(PassageDelegate(theme, self.list))
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setAccessibleName(self.tr("Highlights and notes"))
        self.list.itemActivated.connect(lambda item: self.article_asked.emit(item.data(ARTICLE)))
        self.list.itemClicked.connect(lambda item: self.article_asked.emit(item.data(ARTICLE)))
        self._blank = Blank(
            theme,
            "highlighter",
            self.tr("No highlights here yet"),
            self.tr(
                "Select words in an article, then choose a colour or write a note. "
                "This list shows those of the articles found."
            ),
        )
        self._copy = QPushButton(theme.icon("copy"), GAP + self.tr("Copy all"))
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.as_text()))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._blank)
        self._lay_out()
        self.line.textChanged.connect(self._narrow)
        self.finished.connect(lambda _: runner.forget("highlights"))  # an answer must not land on a closed dialog
        wanted = set(ids)
        runner.read(lambda: _fetch(session, wanted), key="highlights", done=self._show)

    def _lay_out(self) -> None:
        space = self._theme.space
        row = QHBoxLayout()
        row.addWidget(self._title, 1)
        row.addWidget(self._copy)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(space(5), space(4), space(5), space(5))
        lines.setSpacing(space(3))
        lines.addLayout(row)
        lines.addWidget(self.line)
        lines.addWidget(self._stack, 1)

    def as_text(self) -> str:
        """Everything that is shown, to be pasted."""
        items = [self.list.item(number) for number in range(self.list.count())]
        return "\n\n".join(item.text() for item in items if not item.isHidden())

    def _narrow(self, typed: str) -> None:
        """Show only those that hold every word."""
        wanted = typed.casefold().split()
        for number in range(self.list.count()):
            item = self.list.item(number)
            text = item.text().casefold()
            item.setHidden(not all(word in text for word in wanted))

    def _show(self, found: tuple[list[Annotation], dict[ArticleId, ListRow]]) -> None:
        annotations, rows = found
        self._title.setText(phrases.translate("highlights", "%n highlight(s) and note(s)", "", len(annotations)))
        for annotation in annotations:
            row = rows.get(annotation.article)
            parts = (formats.plain(row.headline), formats.day(row.published)) if row else ()
            source = phrases.listed(f"\u2068{part}\u2069" for part in parts if part)
            passage = Passage.of(annotation, source)
            item = QListWidgetItem(passage.text)
            item.setData(PASSAGE, passage)
            item.setData(ARTICLE, annotation.article)
            self.list.addItem(item)
        for widget in (self.line, self._copy):
            widget.setVisible(bool(annotations))
        self._stack.setCurrentWidget(self.list if annotations else self._blank)


def _fetch(session: Session, wanted: set[int]) -> tuple[list[Annotation], dict[ArticleId, ListRow]]:
    found = [annotation for annotation in noting.notes(session) if annotation.article in wanted]
    articles = list(dict.fromkeys(annotation.article for annotation in found))
    return found, {row.id: row for row in listing.rows(session, articles)}
