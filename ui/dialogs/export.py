"""Export: which form, which folder, and off it goes in the reading lane."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import phrases
from ui.labels import wrapped
from ui.operations import exporting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from archive.model import ArticleId
    from ui.session import Session
    from ui.tasks import TaskRunner
    from ui.theme import Theme


class ExportDialog(QDialog):
    """Asks for a form and a folder.

    Signals:
        done_saying: a sentence for a toast.
        failed: an exception to be shown.
    """

    done_saying = Signal(str)
    failed = Signal(object)

    def __init__(
        self, session: Session, runner: TaskRunner, ids: Sequence[ArticleId], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._runner, self._ids = session, runner, list(ids)
        self.setWindowTitle(self.tr("Export"))
        title = QLabel(phrases.translate("export", "Export %n article(s)", "", len(self._ids)))
        title.setProperty("kind", "title")
        self.form = QComboBox()
        self.form.setAccessibleName(self.tr("Form of the files"))
        for form in exporting.FORMS:
            self.form.addItem(form_name(form), form)
        note = wrapped(self.tr("Files that are in the folder already are never overwritten by others."), "caption")
        choose = QPushButton(self.tr("Choose a folder…"))
        choose.setProperty("kind", "primary")
        choose.setDefault(True)
        choose.clicked.connect(self._choose)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(choose)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(theme.space(5), theme.space(4), theme.space(5), theme.space(4))
        lines.setSpacing(theme.space(3))
        for widget in (title, self.form, note):
            lines.addWidget(widget)
        lines.addLayout(row)
        self.setMinimumWidth(theme.space(100))

    def export_to(self, folder: Path) -> None:
        """Write the articles into a folder."""
        form = self.form.currentData()
        self._runner.read(
            lambda: exporting.export(self._session, folder, form=form, ids=self._ids),
            done=lambda count: self.done_saying.emit(
                phrases.translate("export", "%n article(s) exported to {folder}", "", count).format(folder=folder.name)
            ),
            failed=self.failed.emit,
        )
        self.accept()

    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Export into this folder"))
        if name:
            self.export_to(Path(name))


def form_name(form: str) -> str:
    """What a form of export is called."""
    return {
        "html": phrases.translate("export", "Web pages (HTML)"),
        "markdown": phrases.translate("export", "Markdown"),
        "text": phrases.translate("export", "Plain text"),
        "json": phrases.translate("export", "JSON, with everything known"),
        "csv": phrases.translate("export", "A table (CSV)"),
        "bibtex": phrases.translate("export", "References (BibTeX)"),
        "ris": phrases.translate("export", "References (RIS)"),
        "csl": phrases.translate("export", "References (CSL JSON)"),
        "original": phrases.translate("export", "The originals, as they were given"),
    }.get(form, form.upper())
