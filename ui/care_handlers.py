"""What the commands about the whole archive do: open another, back up, check, count, empty the trash."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox

from ui import formats, phrases
from ui.operations import caring, removing

if TYPE_CHECKING:
    from collections.abc import Callable

    from archive.model import ArchiveStats, CheckupReport
    from ui.main_window import MainWindow

RECENT = 8


class CareHandlers(QObject):
    """Everything in the archive menu."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._w = window

    def table(self) -> dict[str, Callable[[], object]]:
        """What to call for each command."""
        return {
            "new-archive": self.new_archive,
            "open-archive": self.open_archive,
            "show-archive": self.show_archive,
            "backup": self.backup,
            "checkup": self.checkup,
            "statistics": self.statistics,
            "empty-trash": self.empty_trash,
        }

    def fill_recent(self) -> None:
        """Put the archives opened lately at the end of the menu."""
        menu, settings = self._w.menus["archive"], self._w.settings
        here = str(self._w.session.library.folder)
        settings.recent_archives = [here, *(old for old in settings.recent_archives if old != here)][:RECENT]
        others = settings.recent_archives[1:]
        if others:
            menu.addSeparator()
        for folder in others:
            menu.addAction(formats.plain(folder, limit=70), partial(self.ask_for, Path(folder)))

    def ask_for(self, folder: Path) -> None:
        """Open another archive in this window's place."""
        self._w.settings.archive = str(folder)
        self._w.archive_asked.emit(folder)

    def new_archive(self) -> None:
        """Ask for an empty folder."""
        name = QFileDialog.getExistingDirectory(self._w, self.tr("Choose an empty folder for the new archive"))
        if name:
            self.ask_for(Path(name))

    def open_archive(self) -> None:
        """Ask for an archive's folder."""
        name = QFileDialog.getExistingDirectory(self._w, self.tr("Choose the folder of an archive"))
        if name:
            self.ask_for(Path(name))

    def show_archive(self) -> None:
        """Show the archive's folder in the file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._w.session.library.folder)))

    def backup(self) -> None:
        """Ask for a file and write everything into it."""
        name, _ = QFileDialog.getSaveFileName(self._w, self.tr("Back up the archive"), "cuttings-backup.zip")
        if name:
            self._w.toast.say(self.tr("Backing up…"), lingering=True)
            self._w.runner.write(
                lambda: caring.backup(self._w.session, Path(name)),
                done=lambda size: self._w.toast.say(
                    self.tr("The backup is complete: {size}").format(size=formats.size(size))
                ),
                failed=self._w.show_error,
            )

    def checkup(self) -> None:
        """Read every original and compare its digest."""
        self._w.toast.say(self.tr("Reading every original. You can go on working."), lingering=True)
        self._w.runner.read(
            lambda: caring.checkup(self._w.session), key="checkup", done=self._checked, failed=self._w.show_error
        )

    def _checked(self, report: CheckupReport) -> None:
        if report.sound:
            words = phrases.translate(
                "care", "%n original(s) checked; all are as they were given.", "", report.originals
            )
            self._w.toast.say(words)
            return
        lines = [
            phrases.translate("care", "%n original(s) damaged", "", len(report.damaged)),
            phrases.translate("care", "%n original(s) missing", "", len(report.missing)),
            *map(formats.plain, report.catalogue),
        ]
        self._box(self.tr("The archive is damaged. Restore a backup."), "\n".join(lines))

    def statistics(self) -> None:
        """The archive in numbers."""
        self._w.runner.read(
            lambda: caring.stats(self._w.session), key="statistics", done=self._counted, failed=self._w.show_error
        )

    def _counted(self, stats: ArchiveStats) -> None:
        lines = [
            phrases.found(stats.tally.living),
            phrases.translate("care", "%n word(s)", "", stats.words),
            phrases.translate("care", "%n tag(s)", "", stats.tags),
            phrases.translate("care", "%n publisher(s)", "", stats.publishers),
            self.tr("Originals: {size}").format(size=formats.size(stats.originals_size)),
            self.tr("Catalogue: {size}").format(size=formats.size(stats.catalogue_size)),
            self.tr("Index: {size}").format(size=formats.size(stats.index_size)),
        ]
        if stats.first_published:
            lines.append(f"{stats.first_published} – {stats.last_published}")
        self._box(self.tr("The archive in numbers"), "\n".join(lines))

    def empty_trash(self) -> None:
        """Delete everything in the trash for good, after asking."""
        box = QMessageBox(self._w)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self.tr("Empty the trash?"))
        box.setInformativeText(self.tr("Articles in the trash and their originals are deleted. This cannot be undone."))
        box.setStandardButtons(QMessageBox.StandardButton.Cancel | QMessageBox.StandardButton.Discard)
        box.button(QMessageBox.StandardButton.Discard).setText(self.tr("Empty the trash"))
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        discard = QMessageBox.StandardButton.Discard
        box.finished.connect(lambda answer: self._w.deeds.do(removing.empty_trash) if answer == discard else None)
        box.open()

    def _box(self, title: str, text: str) -> None:
        box = QMessageBox(self._w)
        box.setText(title)
        box.setInformativeText(text)
        box.setTextInteractionFlags(box.textInteractionFlags())
        box.open()
