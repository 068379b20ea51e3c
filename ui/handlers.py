"""What each command of `ui.commands` does in the window."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from archive.model import Changes, Shelf
from ui import formats, phrases
from ui.care_handlers import CareHandlers
from ui.commands import shown
from ui.operations import editing, importing, listing, marking, removing
from ui.search_handlers import SearchHandlers

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QDialog

    from archive.model import ArticleId, ListRow
    from ui.dialogs.palette import CommandPalette
    from ui.parts import Parts

ROWS_LOOKED_AT = 500
"""Of how many selected articles the present star or tags are looked at."""


class Handlers(QObject):
    """The window's hands; all state stays in the window's parts."""

    def __init__(self, window: Parts) -> None:
        super().__init__(window)
        self._w = window
        self.care = CareHandlers(window)
        self.searches = SearchHandlers(window, self)

    def table(self) -> dict[str, Callable[[], object]]:
        """What to call for each command."""
        reading = {
            "print": "print_article",
            "save-pdf": "save_pdf",
            "original": "toggle_original",
            "find-in-page": "find",
            "highlight": "highlight",
            "note": "write_note",
            "next-match": "next_match",
            "previous-match": "previous_match",
        }
        asked = {id_: partial(self._ask_reader, name) for id_, name in reading.items()}
        return asked | self.searches.table() | self._w.looks.table() | self.care.table() | self._own()

    def _ask_reader(self, name: str) -> None:
        getattr(self._w.reader, name)()

    def _own(self) -> dict[str, Callable[[], object]]:
        window = self._w
        return {
            "import-files": self.import_files,
            "import-folder": self.import_folder,
            "paste": self.paste,
            "last-report": self.show_report,
            "export": self.export,
            "preferences": self.preferences,
            "quit": self.quit,
            "undo": window.deeds.undo,
            "redo": window.deeds.redo,
            "select-all": window.articles.view.selectAll,
            "copy-headlines": self.copy_headlines,
            "open": self.open_article,
            "next": partial(window.articles.view.step, 1),
            "previous": partial(window.articles.view.step, -1),
            "star": self.star,
            "tag": self.tag,
            "read": self.turn_read,
            "remove": self.remove,
            "restore": self.restore,
            "purge": self.purge,
            "reextract": self.reextract,
            "manual": self.manual,
            "shortcuts": self.shortcuts,
            "palette": self.palette,
            "protection": partial(self.manual, "protection"),
            "licences": self.licences,
            "about": partial(self.manual, "about"),
        }

    # --- taking in ---

    def import_files(self) -> None:
        """Ask for files."""
        names, _ = QFileDialog.getOpenFileNames(self._w, self.tr("Import saved pages"))
        self._w.import_paths([Path(name) for name in names])

    def import_folder(self) -> None:
        """Ask for a folder."""
        name = QFileDialog.getExistingDirectory(self._w, self.tr("Import a folder of saved pages"))
        if name:
            self._w.import_paths([Path(name)])

    def import_sample(self) -> None:
        """Take in the article that comes with the program."""
        self._w.import_paths([importing.SAMPLE])

    def paste(self) -> None:
        """Take in what the clipboard holds."""
        data: QMimeData | None = QGuiApplication.clipboard().mimeData()
        if data is None or not self._w.drop.take(data):  # a platform may have no clipboard contents at all
            self._w.toast.say(self.tr("There is nothing to keep on the clipboard. Copy files or text first."))

    def show_report(self) -> None:
        """Show what became of every file of the last import."""
        report = self._w.intake.report
        if report is None:
            self._w.toast.say(self.tr("Nothing was imported since the program started."))
            return
        from ui.dialogs.import_report import ImportReportDialog

        dialog = ImportReportDialog(report, self._w.theme, self._w)
        dialog.retry_asked.connect(self._w.import_paths)
        dialog.article_asked.connect(self._w.chosen.go_to)
        dialog.said.connect(self._w.toast.say)
        dialog.failed.connect(self._w.show_error)
        dialog.open()

    def quit(self) -> None:
        """Close the window, which asks where an import is under way."""
        if self.may_quit():
            self._w.close()

    def may_quit(self) -> bool:
        """Whether the window can close at once; where it is still taking files in, a person is asked."""
        window = self._w
        if not (window.has("intake") and window.intake.running):
            return True
        from ui.dialogs.small import Question

        question = Question(
            self.tr("Quit while an import is under way?"),
            self.tr("What was taken in until now stays. The other files are left as and where they are."),
            self.tr("Quit"),
            window.theme,
            window,
        )
        question.agreed.connect(window.close)
        question.open()
        return False

    # --- articles ---

    def selected(self) -> list[ArticleId]:
        """The selected articles."""
        return self._w.articles.view.selected_ids()

    def rows(self) -> list[ListRow]:
        """The rows of the first few hundred of them."""
        return listing.rows(self._w.session, self.selected()[:ROWS_LOOKED_AT])

    def open_article(self) -> None:
        """Go on reading in the reading pane."""
        self._w.reader.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def star(self) -> None:
        """Star the selected articles; take it off where all have it."""
        rows = self.rows()
        on = not all(row.starred for row in rows)
        self._do(lambda session, ids: marking.set_starred(session, ids, on))

    def turn_read(self) -> None:
        """Mark the selected articles as unread; as read where all are unread."""
        read = not all(row.read for row in self.rows())
        self._do(lambda session, ids: marking.set_read(session, ids, read))

    def tag(self) -> None:
        """Open the tag editor for the selected articles."""
        ids, shelves = self.selected(), self._w.shelves
        if ids:
            self._w.tag_editor.edit(self.rows(), shelves.tags if shelves else (), total=len(ids))

    def remove(self) -> None:
        """Move the selected articles to the trash."""
        self._do(removing.remove)

    def restore(self) -> None:
        """Bring them back."""
        self._do(removing.restore)

    def purge(self) -> None:
        """Delete for good, after asking: this alone cannot be undone."""
        ids = self.selected()
        if not ids:
            return
        from ui.dialogs.small import Question

        question = Question(
            phrases.translate("purge", "Delete %n article(s) for good?", "", len(ids)),
            self.tr("The originals are deleted too. This cannot be undone."),
            self.tr("Delete for good"),
            self._w.theme,
            self._w,
        )
        question.agreed.connect(lambda: self._purge(ids))
        question.open()

    def _purge(self, ids: list[ArticleId]) -> None:
        self._w.deeds.do(lambda session: removing.purge(session, ids))

    def reextract(self) -> None:
        """Run the present extractor over the originals of the selected articles, and ask what of it is to be kept."""
        from ui.dialogs.reextraction import ReextractionDialog

        window = self._w
        dialog = ReextractionDialog(window.session, window.runner, self.selected(), window.theme, window)
        dialog.article_asked.connect(window.chosen.go_to)
        dialog.accept_asked.connect(lambda found: window.deeds.do(lambda session: editing.accept(session, found)))
        dialog.open()

    def export(self) -> None:
        """Ask for a form and a folder."""
        from ui.dialogs.export import ExportDialog

        dialog = ExportDialog(self._w.session, self._w.runner, self.selected(), self._w.theme, self._w)
        dialog.done_saying.connect(self._w.toast.say)
        dialog.failed.connect(self._w.show_error)
        dialog.open()

    def copy_headlines(self) -> None:
        """Headline, publisher, date of each selected article to the clipboard, a line each."""
        lines = [
            "\t".join((formats.plain(row.headline), formats.plain(row.publisher), formats.day(row.published)))
            for row in self.rows()
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _do(self, operation: Callable[..., object]) -> None:
        ids = self.selected()
        if ids:
            self._w.deeds.do(lambda session: operation(session, ids))  # type: ignore[arg-type, return-value]

    # --- help ---

    @cached_property
    def palette_card(self) -> CommandPalette:
        """The command palette, made when it is first asked for."""
        from ui.dialogs.palette import CommandPalette

        return CommandPalette(self._w, self._w.theme)

    def palette(self) -> None:
        """Find a command by its name."""
        self.palette_card.offer(self._w.actions_)

    def shortcuts(self) -> None:
        """Every key on one sheet."""
        from ui.dialogs.shortcuts import ShortcutSheet

        self._show(ShortcutSheet(self._w.actions_, self._w.theme, self._w))

    def licences(self) -> None:
        """Show what is bundled, with the texts of the licences."""
        from ui.dialogs.licences import LicencesDialog

        LicencesDialog(self._w.theme, self._w).open()

    def manual(self, chapter: str = "manual") -> None:
        """The manual, offline."""
        from ui.dialogs.manual import ManualDialog

        self._show(ManualDialog(chapter, self._w.theme, self._w))

    def preferences(self) -> None:
        """Ask for preferences."""
        from ui.dialogs.preferences import PreferencesDialog

        dialog = PreferencesDialog(self._w.settings, self._w.theme, self._w)
        dialog.changed.connect(self._prefer)
        dialog.open()

    def _prefer(self, name: str) -> None:
        window, settings = self._w, self._w.settings
        if name in {"theme", "accent", "text_scale"}:
            window.theme.choose(appearance=settings.theme, scale=settings.text_scale / 100, accent=settings.accent)
        elif name == "density":
            window.articles.view.set_compact(settings.density == "compact")
        elif name.startswith("reader_"):
            window.reader.reload()
        self._w.looks.settle()
        self.save_settings()

    def _show(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    # --- keeping in step ---

    def save_settings(self) -> None:
        """Write the preferences; a folder that cannot be written is said."""
        try:
            self._w.settings.save()
        except OSError as fault:
            self._w.show_error(fault)

    def apply(self, changes: Changes) -> None:
        """An open tag editor shows what has changed."""
        if self._w.has("tag_editor") and self._w.tag_editor.isVisible() and (changes.edited or changes.tags):
            self._w.tag_editor.show_tags(self.rows())

    def name_undo(self) -> None:
        """The edit menu says what would be undone and done again, or greys it out."""
        deeds, actions = self._w.deeds, self._w.actions_
        for id_, what in (("undo", deeds.undoable), ("redo", deeds.redoable)):
            name = shown(actions.commands[id_].text)
            actions[id_].setEnabled(what is not None)
            told = formats.plain(what or "", limit=60).replace("&", "&&")
            actions[id_].setText(f"{name}: {told}" if told else name)

    def enable(self) -> None:
        """Grey out what cannot be done now."""
        window, actions = self._w, self._w.actions_
        actions.enable_for(len(self.selected()), in_trash=window.asking.shelf is Shelf.TRASH)
        actions["last-report"].setEnabled(window.intake.report is not None)
        self.name_undo()
        if window.session.read_only:
            for id_ in WRITING:
                actions[id_].setEnabled(False)


WRITING = (
    "import-files",
    "import-folder",
    "paste",
    "star",
    "tag",
    "read",
    "remove",
    "restore",
    "purge",
    "reextract",
    "save-search",
    "empty-trash",
    "highlight",
    "note",
    "merge",
)
"""Commands that an archive open for reading only does not offer."""
