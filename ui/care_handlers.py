"""What the commands about the whole archive do: open another, back up, check, count, empty the trash."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox

from archive.errors import NotAnArchiveError
from ui import formats, phrases
from ui.kept_files import ask_file
from ui.operations import caring, removing

if TYPE_CHECKING:
    from collections.abc import Callable

    from archive.model import ArchiveStats, ArticleId, CheckupReport
    from ui.operations.deed import Deed
    from ui.parts import Parts

RECENT = 8
LONGEST = 70
"""Letters of a folder in the menu; of a longer one the end tells it apart from others."""


def _named(folder: str) -> str:
    words = formats.plain(formats.place(Path(folder)))
    return (words if len(words) <= LONGEST else "…" + words[1 - LONGEST :]).replace("&", "&&")


class CareHandlers(QObject):
    """Everything in the archive menu."""

    def __init__(self, window: Parts) -> None:
        super().__init__(window)
        self._w = window

    def table(self) -> dict[str, Callable[[], object]]:
        """What to call for each command."""
        return {
            "new-archive": self.new_archive,
            "open-archive": self.open_archive,
            "show-archive": self.show_archive,
            "backup": self.backup,
            "restore-backup": self.restore_backup,
            "merge": self.merge,
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
            menu.addAction(_named(folder), partial(self.ask_for, Path(folder)))

    def ask_for(self, folder: Path, *, new: bool = False) -> None:
        """Open another archive in this one's place, or make a new one there; where that cannot be, this one stays."""
        if self._w.has("intake") and self._w.intake.running:
            self._w.toast.say(self.tr("An import is under way. Wait for it, or cancel it first."))
            return
        self._w.runner.read(
            lambda: caring.look(folder, new=new),
            key="look",
            done=lambda _: self._leave_for(folder),
            failed=lambda fault: self._stay(fault, new=new),
        )

    def _leave_for(self, folder: Path) -> None:
        self._w.settings.archive = str(folder)
        self._w.archive_asked.emit(folder)

    def _stay(self, fault: Exception, *, new: bool) -> None:
        if isinstance(fault, NotAnArchiveError) and not new:
            self._w.toast.say(self.tr("There is no archive in this folder."), lingering=True)
        else:
            self._w.show_error(fault)

    def new_archive(self) -> None:
        """Ask for an empty folder."""
        name = QFileDialog.getExistingDirectory(self._w, self.tr("Choose an empty folder for the new archive"))
        if name:
            self.ask_for(Path(name), new=True)

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
        kinds = self.tr("Backups (*.cuttings)")
        file = ask_file(self._w, self.tr("Back up the archive"), "archive.cuttings", kinds)
        if file is not None:
            self.backup_into(file)

    def backup_into(self, file: Path) -> None:
        """Write everything into one file."""
        self._w.toast.say(self.tr("Backing up…"), lingering=True)
        self._w.runner.write_long(
            lambda: caring.backup(self._w.session, file),
            done=lambda size: self._w.toast.say(
                self.tr("The backup is complete: {size}").format(size=formats.size(size))
            ),
            failed=self._w.show_error,
        )

    def restore_backup(self) -> None:
        """Ask for a backup and for an empty folder."""
        kinds = self.tr("Backups (*.cuttings);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self._w, self.tr("Restore a backup"), "", kinds)
        folder = name and QFileDialog.getExistingDirectory(self._w, self.tr("Choose an empty folder for what it holds"))
        if folder:
            self.restore_into(Path(name), Path(folder))

    def restore_into(self, file: Path, folder: Path) -> None:
        """Unpack a backup into an empty folder, verify it, and offer to open it; the open archive is not touched."""
        self._w.toast.say(self.tr("Restoring…"), lingering=True)
        self._w.runner.write_long(
            lambda: caring.restore_backup(file, folder),
            done=lambda count: self._restored(folder, count),
            failed=self._w.show_error,
        )

    def _restored(self, folder: Path, count: int) -> None:
        self._w.toast.hide()
        box = QMessageBox(self._w)
        box.setText(phrases.translate("care", "The backup is restored, with %n article(s).", "", count))
        box.setInformativeText(formats.plain(str(folder)))
        box.setStandardButtons(QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Close)
        box.setDefaultButton(QMessageBox.StandardButton.Open)
        box.button(QMessageBox.StandardButton.Open).setText(self.tr("Open it"))
        opened = QMessageBox.StandardButton.Open
        box.finished.connect(lambda answer: self.ask_for(folder) if answer == opened else None)
        box.open()

    def merge(self) -> None:
        """Ask for another archive's folder."""
        name = QFileDialog.getExistingDirectory(self._w, self.tr("Choose the folder of the other archive"))
        if name:
            self.merge_from(Path(name))

    def merge_from(self, folder: Path) -> None:
        """Take in every article of another archive, with its tags and notes."""
        self._w.toast.say(self.tr("Taking in the other archive…"), lingering=True)
        self._w.runner.write_long(
            lambda: caring.merge(self._w.session, folder), done=self._merged, failed=self._w.show_error
        )

    def _merged(self, deed: Deed) -> None:
        self._w.toast.hide()
        self._w.deeds.landed(deed, quietly=True)
        count = len(deed.changes.added)
        self._w.toast.say(phrases.translate("care", "%n article(s) taken in from the other archive", "", count))

    def checkup(self) -> None:
        """Read every original and compare its digest."""
        self._w.toast.say(self.tr("Reading every original. You can go on working."), lingering=True)
        self._w.runner.read(
            lambda: self._with_names(caring.checkup(self._w.session)),
            key="checkup",
            done=lambda found: self._checked(*found),
            failed=self._w.show_error,
        )

    def _with_names(self, report: CheckupReport) -> tuple[CheckupReport, list[tuple[ArticleId, str]]]:
        return report, caring.harmed(self._w.session, report)

    def _checked(self, report: CheckupReport, harmed: list[tuple[ArticleId, str]]) -> None:
        from ui.dialogs.checkup_report import CheckupDialog

        self._w.toast.hide()
        if report.index_whole is False and not self._w.session.read_only:
            self._w.runner.write(lambda: caring.catch_up(self._w.session), failed=self._w.show_error)
        dialog = CheckupDialog(report, harmed, self._w.theme, self._w)
        dialog.article_asked.connect(self._w.chosen.go_to)
        dialog.said.connect(self._w.toast.say)
        dialog.failed.connect(self._w.show_error)
        dialog.open()

    def show_damage(self, report: CheckupReport) -> None:
        """The day's checkup, which runs by itself, found something."""
        self._w.runner.read(lambda: self._with_names(report), key="damage", done=lambda found: self._checked(*found))

    def statistics(self) -> None:
        """The archive in numbers."""
        self._w.runner.read(
            lambda: caring.stats(self._w.session), key="statistics", done=self._counted, failed=self._w.show_error
        )

    def _counted(self, stats: ArchiveStats) -> None:
        from archive.model import Moment
        from ui.dialogs.small import Numbers

        number, size = formats.number, formats.size
        rows = [
            (self.tr("Articles"), number(stats.tally.living)),
            (self.tr("Words"), number(stats.words)),
            (self.tr("Tags"), number(stats.tags)),
            (self.tr("Publishers"), number(stats.publishers)),
            (self.tr("Originals"), size(stats.originals_size)),
            (self.tr("Catalogue"), size(stats.catalogue_size)),
            (self.tr("Index"), size(stats.index_size)),
        ]
        if stats.first_published:
            days = (formats.day(Moment.parse(when)) for when in (stats.first_published, stats.last_published))
            rows.append((self.tr("Published"), " – ".join(days)))
        Numbers(self.tr("The archive in numbers"), rows, self._w.theme, self._w).open()

    def empty_trash(self) -> None:
        """Delete everything in the trash for good, after asking."""
        from ui.dialogs.small import Question

        question = Question(
            self.tr("Empty the trash?"),
            self.tr("Articles in the trash and their originals are deleted. This cannot be undone."),
            self.tr("Empty the trash"),
            self._w.theme,
            self._w,
        )
        question.agreed.connect(lambda: self._w.deeds.do(removing.empty_trash))
        question.open()
