"""The report after an import: every file that was not taken in and why; to copy, keep and try again."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui import formats, phrases
from ui.chips import FlowLayout
from ui.dialogs.room import take_room
from ui.icons import GAP
from ui.kept_files import keep_text
from ui.labels import wrapped
from ui.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.operations.importing import ImportReport
    from ui.theme import Theme

PATH = Qt.ItemDataRole.UserRole

AT_ONCE = 100
"""Rows that are put into a table in one turn of the window."""


class _Cells(QStyledItemDelegate):
    """Each cell is as tall as its words, wrapped, need: a reason that is cut cannot be acted on.

    A table asks for the rows in sight only, however many there are.
    """

    def __init__(self, table: QTreeWidget, padding: int) -> None:
        super().__init__(table)
        self._table = table
        self._padding = padding  # logical pixels around the words of a cell

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As tall as its words are at the column's width."""
        width = max(60, self._table.columnWidth(index.column()) - self._padding)
        words = index.data(Qt.ItemDataRole.DisplayRole)
        box = option.fontMetrics.boundingRect(0, 0, width, 10_000, Qt.TextFlag.TextWordWrap, words)
        return QSize(width, box.height() + self._padding // 2)


class _Table(QTreeWidget):
    """Files and what is said about them; another width may break the words otherwise."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns have their widths now: their header's signals come with those of a moment before."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class Row(NamedTuple):
    """One file of a report, what is said about it, and its article, 0 for none."""

    path: str
    words: str
    article: int = 0


class Part(NamedTuple):
    """Files with one fate: its heading, what the second column says, what the table is for, and the files."""

    title: str
    second: str
    name: str
    rows: list[Row]


def parts(report: ImportReport) -> list[Part]:
    """A report by what became of its files: what may want doing first."""
    refused = [Row(one.path, phrases.refusal(one)) for one in report.refused]
    warned = [
        Row(one.path, " ".join(map(phrases.concern, one.concerns)), one.id)
        for one in report.accessioned
        if one.concerns
    ]
    trash = phrases.translate("report", " (in the trash)")
    known = [
        Row(one.path, formats.plain(one.headline) + (trash if one.removed else ""), one.id) for one in report.duplicates
    ]
    new = [Row(one.path, formats.plain(one.headline), one.id) for one in report.accessioned if not one.concerns]
    return [
        Part(
            phrases.translate("report", "Not taken in (%n)", "", len(refused)),
            phrases.translate("report", "Why"),
            phrases.translate("report", "Files that were not taken in"),
            refused,
        ),
        Part(
            phrases.translate("report", "Taken in, worth a look (%n)", "", len(warned)),
            phrases.translate("report", "Worth knowing"),
            phrases.translate("report", "Articles with a warning"),
            warned,
        ),
        Part(
            phrases.translate("report", "Already here (%n)", "", len(known)),
            phrases.translate("report", "Is here as"),
            phrases.translate("report", "Files that were here already"),
            known,
        ),
        Part(
            phrases.translate("report", "Taken in (%n)", "", len(new)),
            phrases.translate("report", "Headline"),
            phrases.translate("report", "Articles that were taken in"),
            new,
        ),
    ]


class ImportReportDialog(QDialog):
    """One import's report.

    Signals:
        retry_asked: a list of `Path` to take in again.
        article_asked: the id of an article that was taken in or was there already.
        said: a sentence to be shown.
        failed: an exception to be shown.
    """

    retry_asked = Signal(list)
    article_asked = Signal(int)
    said = Signal(str)
    failed = Signal(object)

    def __init__(self, report: ImportReport, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self._theme = theme
        self._parts = [part for part in parts(report) if part.rows]
        self.setWindowTitle(self.tr("Import report"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        take_room(self, theme, 190, 115)
        title = wrapped(phrases.import_summary(report), "title")
        self.tabs = QTabWidget(documentMode=True)
        self.tabs.setAccessibleName(self.tr("Parts of the report"))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(theme.space(5), theme.space(4), theme.space(5), theme.space(4))
        lines.setSpacing(theme.space(3))
        lines.addWidget(title)
        lines.addWidget(self.tabs, 1)
        lines.addLayout(self._buttons(theme))
        for part in self._parts:
            table = self._table(part)
            self.tabs.addTab(table, part.title)
            Turns(_fill(table, part.rows), lambda: False, self).take()
        self._name_retry()

    def as_text(self) -> str:
        """The report as plain text, to be pasted anywhere."""
        lines = [phrases.imported(self._report)]
        for part in self._parts:
            lines += ["", part.title, *(f"{formats.plain(row.path)}\t{row.words}" for row in part.rows)]
        return "\n".join(lines) + "\n"

    def _table(self, part: Part) -> QTreeWidget:
        table = _Table()
        table.setItemDelegate(_Cells(table, self._theme.space(5)))
        table.setRootIsDecorated(False)
        table.setHeaderLabels([self.tr("File"), part.second])
        table.setAccessibleName(part.name)
        table.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        table.setWordWrap(True)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        for column in range(2):
            table.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        table.itemActivated.connect(self._activated)
        table.itemSelectionChanged.connect(self._name_retry)
        return table

    def _buttons(self, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        copy = QPushButton(theme.icon("copy"), GAP + self.tr("Copy the report"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.as_text()))
        keep = QPushButton(theme.icon("download"), GAP + self.tr("Save the report…"))
        keep.clicked.connect(self._keep)
        self.again = QPushButton(theme.icon("rotate-cw"), "")
        self.again.clicked.connect(self._retry)
        self.again.setVisible(bool(self._report.refused))
        close = QPushButton(self.tr("Close"))
        close.setProperty("kind", "primary")
        close.setDefault(True)
        close.clicked.connect(self.close)
        tools = QWidget()
        flow = FlowLayout(tools, gap=theme.space(2))  # large letters on a small screen make two lines of them
        for button in (copy, keep, self.again):
            flow.addWidget(button)
        row.addWidget(tools, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def _keep(self) -> None:
        title, said, failed = self.tr("Save the report"), self.said.emit, self.failed.emit
        keep_text(self, title, "import-report.txt", self.as_text(), said=said, failed=failed)

    def _chosen(self) -> list[str]:
        """The files that were not taken in and are selected."""
        table = self.tabs.widget(0)
        chosen = table.selectedItems() if isinstance(table, QTreeWidget) else []
        return [item.data(0, PATH) for item in chosen if not item.data(1, PATH)]

    def _name_retry(self) -> None:
        count = len(self._chosen())
        words = phrases.translate("report", "Try %n again", "", count) if count else self.tr("Try all again")
        self.again.setText(GAP + words)

    def _retry(self) -> None:
        paths = self._chosen() or [refused.path for refused in self._report.refused]
        self.retry_asked.emit([Path(path) for path in paths])
        self.close()

    def _activated(self, item: QTreeWidgetItem) -> None:
        if item.data(1, PATH):
            self.article_asked.emit(item.data(1, PATH))
            self.close()


def _fill(table: QTreeWidget, rows: list[Row]) -> Iterator[None]:
    """Some rows a turn: an import may have had many thousand files. Of two with one name the folder is told too."""
    often = Counter(Path(row.path).name for row in rows)
    for first in range(0, len(rows), AT_ONCE):
        items = []
        for row in rows[first : first + AT_ONCE]:
            file = Path(row.path)
            name = str(Path(*file.parts[-2:])) if often[file.name] > 1 else file.name
            item = QTreeWidgetItem([formats.plain(name or row.path), row.words])
            item.setToolTip(0, formats.plain(row.path))
            item.setToolTip(1, row.words)
            item.setData(0, PATH, row.path)
            item.setData(1, PATH, row.article)
            items.append(item)
        table.addTopLevelItems(items)
        yield
