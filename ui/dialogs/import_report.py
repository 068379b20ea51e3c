"""The report after an import: every file that was not taken in and why; to copy, keep and try again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

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
from ui.icons import GAP
from ui.kept_files import keep_text
from ui.labels import wrapped

if TYPE_CHECKING:
    from ui.operations.importing import ImportReport
    from ui.theme import Theme

PATH = Qt.ItemDataRole.UserRole


_PADDING = 20  # logical pixels around the words of a cell


class _Cells(QStyledItemDelegate):
    """Each cell is as tall as its words, wrapped, need: a reason that is cut cannot be acted on.

    A table asks for the rows in sight only, however many there are.
    """

    def __init__(self, table: QTreeWidget) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As tall as its words are at the column's width."""
        width = max(60, self._table.columnWidth(index.column()) - _PADDING)
        words = index.data(Qt.ItemDataRole.DisplayRole)
        box = option.fontMetrics.boundingRect(0, 0, width, 10_000, Qt.TextFlag.TextWordWrap, words)
        return QSize(width, box.height() + _PADDING // 2)


class _Table(QTreeWidget):
    """Files and what is said about them; another width may break the words otherwise."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns have their widths now: their header's signals come with those of a moment before."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


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
        self.setWindowTitle(self.tr("Import report"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(theme.space(190), theme.space(115))
        title = wrapped(phrases.import_summary(report), "title")
        self.tabs = QTabWidget(documentMode=True)
        self.tabs.setAccessibleName(self.tr("Parts of the report"))
        self._refused = self._table(self.tr("Why"), self.tr("Files that were not taken in"))
        for refused in report.refused:
            self._row(self._refused, refused.path, phrases.refusal(refused))
        self._add(self._refused, phrases.translate("report", "Not taken in (%n)", "", len(report.refused)))
        self._add_warnings()
        self._add_duplicates()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(theme.space(5), theme.space(4), theme.space(5), theme.space(4))
        lines.setSpacing(theme.space(3))
        lines.addWidget(title)
        lines.addWidget(self.tabs, 1)
        lines.addLayout(self._buttons(theme))

    def as_text(self) -> str:
        """The report as plain text, to be pasted anywhere."""
        lines = [phrases.import_summary(self._report), ""]
        lines += [f"{formats.plain(refused.path)}\t{phrases.refusal(refused)}" for refused in self._report.refused]
        return "\n".join(lines) + "\n"

    def _table(self, second: str, name: str) -> QTreeWidget:
        table = _Table()
        table.setItemDelegate(_Cells(table))
        table.setRootIsDecorated(False)
        table.setHeaderLabels([self.tr("File"), second])
        table.setAccessibleName(name)
        table.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        table.setWordWrap(True)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        for column in range(2):
            table.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        return table

    def _row(self, table: QTreeWidget, path: str, why: str, article: int = 0) -> None:
        item = QTreeWidgetItem([formats.plain(Path(path).name or path), why])
        item.setToolTip(0, formats.plain(path))
        item.setToolTip(1, why)
        item.setData(0, PATH, path)
        item.setData(1, PATH, article)
        table.addTopLevelItem(item)

    def _add(self, table: QTreeWidget, title: str) -> None:
        if table.topLevelItemCount():
            self.tabs.addTab(table, title)
            table.itemActivated.connect(self._activated)

    def _add_warnings(self) -> None:
        table = self._table(self.tr("Worth knowing"), self.tr("Articles with a warning"))
        warned = [outcome for outcome in self._report.accessioned if outcome.concerns]
        for outcome in warned:
            sentences = " ".join(phrases.concern(concern) for concern in outcome.concerns)
            self._row(table, outcome.path, sentences, outcome.id)
        self._add(table, phrases.translate("report", "Taken in, worth a look (%n)", "", len(warned)))

    def _add_duplicates(self) -> None:
        table = self._table(self.tr("Is here as"), self.tr("Files that were here already"))
        for outcome in self._report.duplicates:
            where = self.tr(" (in the trash)") if outcome.removed else ""
            self._row(table, outcome.path, formats.plain(outcome.headline) + where, outcome.id)
        self._add(table, phrases.translate("report", "Already here (%n)", "", len(self._report.duplicates)))

    def _buttons(self, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        copy = QPushButton(theme.icon("copy"), GAP + self.tr("Copy the report"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.as_text()))
        keep = QPushButton(theme.icon("download"), GAP + self.tr("Save the report…"))
        keep.clicked.connect(self._keep)
        again = QPushButton(theme.icon("rotate-cw"), GAP + self.tr("Try again"))
        again.setToolTip(self.tr("Try the selected files again, or all of them where none is selected"))
        again.clicked.connect(self._retry)
        again.setEnabled(bool(self._report.refused))
        close = QPushButton(self.tr("Close"))
        close.setProperty("kind", "primary")
        close.setDefault(True)
        close.clicked.connect(self.close)
        for button in (copy, keep, again):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _keep(self) -> None:
        title, said, failed = self.tr("Save the report"), self.said.emit, self.failed.emit
        keep_text(self, title, "import-report.txt", self.as_text(), said=said, failed=failed)

    def _retry(self) -> None:
        table = self._refused
        every = [table.topLevelItem(row) for row in range(table.topLevelItemCount())]
        chosen = table.selectedItems() or [item for item in every if item is not None]
        self.retry_asked.emit([Path(item.data(0, PATH)) for item in chosen])
        self.close()

    def _activated(self, item: QTreeWidgetItem) -> None:
        if item.data(1, PATH):
            self.article_asked.emit(item.data(1, PATH))
