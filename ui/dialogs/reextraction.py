"""Originals read again by the present extractor: what it finds otherwise than before, to be accepted or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui import formats, phrases
from ui.dialogs.room import take_room
from ui.labels import wrapped
from ui.operations import editing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from archive.model import ArticleId
    from ui.operations.editing import Reextraction
    from ui.session import Session
    from ui.tasks import TaskRunner
    from ui.theme import Theme

FOUND = Qt.ItemDataRole.UserRole
LANE = "reextract"
SHOWN = 300  # characters of a value


class ReextractionDialog(QDialog):
    """Reads one article after the other while one looks; nothing is kept before it is accepted.

    Signals:
        accept_asked: a list of `Reextraction`.
        article_asked: the id of an article.
    """

    accept_asked = Signal(list)
    article_asked = Signal(int)

    def __init__(
        self, session: Session, runner: TaskRunner, ids: Sequence[ArticleId], theme: Theme, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._session, self._runner = session, runner
        self._waiting, self._same, self._failed = list(ids), 0, 0
        self.setWindowTitle(self.tr("Read again"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        take_room(self, theme, 190, 115)
        self.title = wrapped(kind="title")
        self._hint = wrapped(self.tr("Only what is ticked is accepted. Your own corrections stay in force."), "muted")
        self._bar = QProgressBar(maximum=len(ids), value=0, textVisible=False)
        self._bar.setAccessibleName(self.tr("Articles read again"))
        self.tree = self._make_tree()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(theme.space(5), theme.space(4), theme.space(5), theme.space(4))
        lines.setSpacing(theme.space(3))
        for widget in (self.title, self._hint, self._bar):
            lines.addWidget(widget)
        lines.addWidget(self.tree, 1)
        lines.addLayout(self._buttons(theme))
        self.finished.connect(lambda _: runner.forget(LANE))
        self._go_on()

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setAccessibleName(self.tr("What is found otherwise than before"))
        tree.setHeaderLabels([self.tr("Article"), self.tr("Kept until now"), self.tr("Found now")])
        tree.setWordWrap(True)
        for column in range(3):
            tree.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        tree.itemChanged.connect(lambda *_: self._count())
        tree.itemDoubleClicked.connect(lambda item, _: self._open(item))
        return tree

    def _buttons(self, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        self.keep = QPushButton(self.tr("Accept"))
        self.keep.setProperty("kind", "primary")
        self.keep.setEnabled(False)
        self.keep.clicked.connect(self._accept)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self.keep)
        return row

    # --- reading ---

    def _go_on(self) -> None:
        """Read the next; between two of them the window's own questions have their turn."""
        self._say()
        if self._waiting:
            number = self._waiting.pop(0)
            self._runner.read(lambda: editing.reextract(self._session, number), key=LANE, done=self._show)

    def _show(self, found: Reextraction) -> None:
        if found.reason:
            self._failed += 1
            self._add(found, found.reason)
        elif found.changed:
            self._add(found)
        else:
            self._same += 1
        self._bar.setValue(self._bar.value() + 1)
        self._go_on()

    def _add(self, found: Reextraction, reason: str = "") -> None:
        headline = found.before.headline.value if found.before is not None else str(found.id)
        item = QTreeWidgetItem([formats.plain(headline), reason, ""])
        item.setData(0, FOUND, found)
        if found.changed:
            item.setCheckState(0, Qt.CheckState.Checked)
        for name, pair in found.changed.items():
            part = QTreeWidgetItem(item, [phrases.field_name(name), *(formats.plain(one, limit=SHOWN) for one in pair)])
            for column in (1, 2):
                part.setToolTip(column, part.text(column))
        self.tree.addTopLevelItem(item)
        item.setFirstColumnSpanned(not reason)
        item.setExpanded(True)
        self._count()

    # --- telling ---

    def _say(self) -> None:
        changed = self.tree.topLevelItemCount() - self._failed
        parts = [phrases.translate("reextraction", "%n article(s) would change", "", changed)]
        if count := self._same:
            parts.append(phrases.translate("reextraction", "%n unchanged", "", count))
        if count := self._failed:
            parts.append(phrases.translate("reextraction", "%n could not be read again", "", count))
        self.title.setText(phrases.listed(parts))
        self._bar.setVisible(bool(self._waiting))
        if self._same and not self._waiting and not self.tree.topLevelItemCount():
            self._say_nothing()

    def _say_nothing(self) -> None:
        """An empty table would leave one guessing."""
        self.title.setText(self.tr("Nothing would change"))
        self._hint.setText(self.tr("This version finds in these originals what was found before."))
        for widget in (self.tree, self.keep):
            widget.hide()
        self.adjustSize()

    def ticked(self) -> list[Reextraction]:
        """What would be accepted."""
        items = [self.tree.topLevelItem(row) for row in range(self.tree.topLevelItemCount())]
        return [item.data(0, FOUND) for item in items if item and item.checkState(0) is Qt.CheckState.Checked]

    def _count(self) -> None:
        self.keep.setEnabled(bool(self.ticked()))

    def _accept(self) -> None:
        self.accept_asked.emit(self.ticked())
        self.close()

    def _open(self, item: QTreeWidgetItem) -> None:
        found: Reextraction = (item.parent() or item).data(0, FOUND)
        self.article_asked.emit(found.id)
