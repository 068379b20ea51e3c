"""Search for a list: one name or phrase a line, how many articles each is in, a click to see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui import formats
from ui.dialogs.room import take_room
from ui.icons import GAP
from ui.kept_files import ask_file, write_whole
from ui.labels import wrapped
from ui.operations import searching

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from search.batch import BatchLine
    from ui.session import Session
    from ui.tasks import TaskRunner
    from ui.theme import Theme

QUERY = Qt.ItemDataRole.UserRole


class BatchSearchDialog(QDialog):
    """Stays beside the window while one goes through the answers.

    Signals:
        search_asked: the question of a line that was chosen.
        failed: an exception to be shown.
    """

    search_asked = Signal(str)
    failed = Signal(object)

    def __init__(self, session: Session, runner: TaskRunner, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._runner = session, runner
        self._found: Sequence[BatchLine] = ()
        self.finished.connect(lambda _: runner.forget("batch"))  # an answer must not land on a closed dialog
        self.setWindowTitle(self.tr("Search for a list"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        take_room(self, theme, 180, 120)
        self.lines = QPlainTextEdit(tabChangesFocus=True)
        self.lines.setAccessibleName(self.tr("Names, one a line"))
        self.lines.setPlaceholderText(self.tr("Ada Lovelace\n“port authority”\ncontract* before:2020"))
        self.table = self._make_table()
        self._lay_out(theme)

    def _make_table(self) -> QTreeWidget:
        table = QTreeWidget()
        table.setRootIsDecorated(False)
        table.setHeaderLabels([self.tr("Question"), self.tr("Articles")])
        table.setAccessibleName(self.tr("How many articles each line is in"))
        header = table.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        table.headerItem().setTextAlignment(1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        table.setSortingEnabled(True)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)  # as typed, until a heading is clicked
        table.itemActivated.connect(self._choose)
        table.itemClicked.connect(self._choose)
        return table

    def _lay_out(self, theme: Theme) -> None:
        hint = self.tr("One name or question a line. Put quotation marks around words that belong together.")
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setProperty("kind", "apart")
        sides.setHandleWidth(theme.space(3))
        sides.addWidget(self.lines)
        sides.addWidget(self.table)
        search = QPushButton(theme.icon("search", tint="on_accent"), GAP + self.tr("Search"))
        search.setProperty("kind", "primary")
        search.clicked.connect(self.search)
        copy = QPushButton(theme.icon("copy"), GAP + self.tr("Copy the table"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.as_text()))
        save = QPushButton(theme.icon("download"), GAP + self.tr("Save as CSV…"))
        save.clicked.connect(self._ask_csv)
        row = QHBoxLayout()
        row.addWidget(copy)
        row.addWidget(save)
        row.addStretch(1)
        row.addWidget(search)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.space(5), theme.space(4), theme.space(5), theme.space(5))
        whole.setSpacing(theme.space(3))
        whole.addWidget(wrapped(hint, "muted"))
        whole.addWidget(sides, 1)
        whole.addLayout(row)

    def search(self) -> None:
        """Ask every line, in the reading lane; a newer list drops an older one."""
        text = self.lines.toPlainText()
        self._runner.read(lambda: searching.batch(self._session, text), key="batch", done=self._show)

    def as_text(self) -> str:
        """The table, tab-separated."""
        rows = [self.table.topLevelItem(number) for number in range(self.table.topLevelItemCount())]
        return "\n".join(f"{row.text(0)}\t{row.text(1)}" for row in rows if row is not None)

    def save_csv(self, file: Path) -> None:
        """Write the table, with the articles' numbers, as other programs read it.

        Raises:
            OSError: the file cannot be written.
        """
        write_whole(file, searching.batch_csv(self._found).encode("utf-8-sig"))  # the mark tells Excel that it is UTF-8

    def _ask_csv(self) -> None:
        file = ask_file(self, self.tr("Save the table"), "cuttings.csv", "CSV (*.csv)")
        if file is not None:
            try:
                self.save_csv(file)
            except OSError as fault:
                self.failed.emit(fault)

    def _show(self, lines: Sequence[BatchLine]) -> None:
        self._found = lines
        self.table.clear()
        for line in lines:
            item = QTreeWidgetItem([formats.plain(line.query), ""])
            item.setData(0, QUERY, line.query)
            item.setData(1, Qt.ItemDataRole.DisplayRole, line.total)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            self.table.addTopLevelItem(item)

    def _choose(self, item: QTreeWidgetItem) -> None:
        self.search_asked.emit(item.data(0, QUERY))
