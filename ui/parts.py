"""The parts of a window that its first paint does without: each is made, wires and all, by whoever first asks for it.

A start asks for them in turns once the list is painted, see `ui.main_window`; whoever is quicker than that asks itself.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from archive.model import Shelf
from ui import formats, phrases
from ui.completion import vocabulary
from ui.look_handlers import SIDEBAR
from ui.operations import marking, removing, saving, tagging

if TYPE_CHECKING:
    from pathlib import Path
    from typing import TypeVar

    from PySide6.QtWidgets import QLabel, QMenu, QSplitter

    from archive.model import ArticleId
    from ui.actions import Actions
    from ui.articles.pane import ArticlesPane
    from ui.asking import Asking
    from ui.bulletin import Bulletin
    from ui.chosen import Chosen
    from ui.deeds import Deeds
    from ui.details.pane import DetailsPane
    from ui.dialogs.tag_editor import TagEditor
    from ui.drop_area import DropArea
    from ui.handlers import Handlers
    from ui.intake import Intake
    from ui.look_handlers import LookHandlers
    from ui.operations.importing import ImportReport
    from ui.operations.listing import Shelves
    from ui.reader.pane import ReaderPane
    from ui.search_bar import SearchBar
    from ui.session import Session
    from ui.settings import Settings
    from ui.sidebar.pane import Sidebar
    from ui.status import ImportProgress
    from ui.tasks import TaskRunner
    from ui.theme import Theme
    from ui.timeline import Timeline
    from ui.toasts import Toast
    from ui.welcome import Welcome

    Pane = TypeVar("Pane", bound=QWidget)


class Parts(QMainWindow):
    """A window's parts.

    Signals:
        archive_asked: another archive should be opened; its folder.

    Attributes:
        panes: sidebar, list, reading pane and details, side by side; a part not yet made has its place there.
        titles: the menus, by id; `menus` are filled.
    """

    archive_asked = Signal(object)

    asking: Asking
    articles: ArticlesPane
    panes: QSplitter
    chosen: Chosen
    looks: LookHandlers
    notice: QLabel
    search: SearchBar
    timeline: Timeline
    titles: dict[str, QMenu]

    def __init__(
        self, *, session: Session, runner: TaskRunner, bulletin: Bulletin, settings: Settings, theme: Theme
    ) -> None:
        super().__init__()
        self.session, self.runner, self.bulletin, self.settings, self.theme = session, runner, bulletin, settings, theme
        self.shelves: Shelves | None = None
        self._notices: list[str] = []

    def has(self, part: str) -> bool:
        """Whether a part is made."""
        return part in vars(self)

    def put(self, place: int, pane: Pane, *, stretch: int = 0) -> Pane:
        """Give a pane the place that was kept for it."""
        panes = self.panes
        sizes, blank = panes.sizes(), self.place(place)
        hidden = blank.isHidden()
        panes.replaceWidget(place, pane)
        panes.setStretchFactor(place, stretch)
        pane.setHidden(hidden)
        panes.setSizes(sizes)
        blank.deleteLater()
        return pane

    def place(self, place: int) -> QWidget:
        """What is at a place among the panes."""
        return cast("QWidget", self.panes.widget(place))

    # --- what can be done ---

    @cached_property
    def deeds(self) -> Deeds:
        """Everything that is written, and how it is undone."""
        from ui.deeds import Deeds

        made = Deeds(self.session, self.runner, self.bulletin, self)
        made.said.connect(lambda words, undo: self.toast.say(words, undo=undo))
        made.failed.connect(self.show_error)
        made.turned.connect(lambda: self.handlers.name_undo())  # noqa: PLW0108 -- they need the deeds to be made
        return made

    @cached_property
    def handlers(self) -> Handlers:
        """What the commands do."""
        from ui.handlers import Handlers

        return Handlers(self)

    @cached_property
    def actions_(self) -> Actions:
        """The commands, with their keys."""
        from ui.actions import Actions

        made, view = Actions(self, self.theme, self.handlers.table()), self.articles.view
        view.addActions([made[id_] for id_ in ("open", "remove", "purge", "select-all")])
        view.offer([made[id_] if id_ else None for id_ in LIST_MENU])
        return made

    @cached_property
    def menus(self) -> dict[str, QMenu]:
        """The menus, by id."""
        self.actions_.fill(self.titles)
        return self.titles

    # --- panes, and what lies over them ---

    @cached_property
    def sidebar(self) -> Sidebar:
        """Shelves, saved searches and labels."""
        from ui.sidebar.pane import Sidebar

        made = Sidebar(self.session, self.runner, self.theme, held_up=lambda: self.search.typing)
        do = self.deeds.do
        made.shelf_chosen.connect(lambda shelf: self.asking.ask(shelf=shelf))
        made.search_chosen.connect(self._show_everything_for)
        made.label_turned.connect(self._turn_label)
        made.articles_tagged.connect(self.tag)
        made.articles_shelved.connect(self._shelve)
        made.tag_renamed.connect(self.rename_tag)
        made.tag_deleted.connect(lambda tag: do(lambda session: tagging.delete_tag(session, tag)))
        made.tag_coloured.connect(lambda tag, colour: do(lambda session: tagging.colour_tag(session, tag, colour)))
        made.search_renamed.connect(lambda one, name: do(lambda session: saving.rename_search(session, one, name)))
        made.search_deleted.connect(lambda one: do(lambda session: saving.delete_search(session, one)))
        made.trash_empty_asked.connect(lambda: self.handlers.care.empty_trash())  # noqa: PLW0108 -- made when asked
        made.fetched.connect(self._take_shelves)
        made.set_text(self.asking.text)
        self.put(SIDEBAR, made)
        self.setTabOrder(self.search, made)
        self.setTabOrder(made, self.articles.view)
        return made

    @property
    def reader(self) -> ReaderPane:
        """The reading pane; made by whoever first asks for it."""
        return self.chosen.reader

    @property
    def details(self) -> DetailsPane:
        """The pane of details; made by whoever first asks for it."""
        return self.chosen.details

    @cached_property
    def toast(self) -> Toast:
        """What was just done, in a sentence."""
        from ui.toasts import Toast

        made = Toast(self, self.theme)
        made.undo_asked.connect(self.deeds.undo)
        made.shown_more.connect(self.handlers.show_report)
        return made

    @cached_property
    def welcome(self) -> Welcome:
        """An empty archive's first page; no other archive has it made."""
        from ui.welcome import Welcome

        made = Welcome(self.theme)
        made.files_asked.connect(self.handlers.import_files)
        made.folder_asked.connect(self.handlers.import_folder)
        made.sample_asked.connect(self.handlers.import_sample)
        made.manual_asked.connect(self.handlers.manual)
        return made

    @cached_property
    def tag_editor(self) -> TagEditor:
        """The card with the tags of the selected articles."""
        from ui.dialogs.tag_editor import TagEditor

        made, view = TagEditor(self, self.theme), self.articles.view
        made.tag_added.connect(lambda tag: self.tag(view.selected_ids(), tag))
        made.tag_removed.connect(lambda tag: self.untag(view.selected_ids(), tag))
        return made

    # --- taking in ---

    @cached_property
    def drop(self) -> DropArea:
        """What is dragged over the window."""
        from ui.drop_area import DropArea

        made = DropArea(self, self.theme)
        made.files_dropped.connect(self.import_paths)
        made.selection_dropped.connect(self.intake.take_selection)
        self.setAcceptDrops(not self.session.read_only)
        return made

    @cached_property
    def intake(self) -> Intake:
        """Imports, one after the other."""
        from ui.intake import Intake

        made, progress = Intake(self.session, self.runner, self.bulletin, self.deeds, self), self.progress
        made.began.connect(progress.begin)
        made.began.connect(self.notice.hide)
        made.advanced.connect(progress.advance)
        made.ended.connect(self._imported)
        made.failed.connect(self.show_error)
        progress.pause_turned.connect(made.pause)
        progress.cancel_asked.connect(made.cancel)
        return made

    @cached_property
    def progress(self) -> ImportProgress:
        """How far an import is."""
        from ui.status import ImportProgress

        made = ImportProgress(self.theme)
        self.statusBar().addWidget(made, 1)
        made.hide()  # a status bar shows what it is given
        return made

    def _imported(self, report: ImportReport) -> None:
        self.progress.hide()
        self.notice.show()
        self.handlers.enable()
        more = self.tr("Show the report") if report.refused or report.duplicates else ""
        if report.outcomes or report.cancelled or report.fault is not None:
            undo = bool(report.accessioned) and not report.unwelcome
            self.toast.say(phrases.imported(report), undo=undo, more=more, lingering=report.unwelcome)

    # --- what is asked of the window ---

    def import_paths(self, paths: list[Path]) -> None:
        """Take files and folders in."""
        self.intake.take_files(paths)

    def show_error(self, fault: BaseException) -> None:
        """Say what went wrong, in one sentence."""
        self.toast.say(phrases.error(fault), lingering=True)

    def tell(self, notices: list[str]) -> None:
        """Say in the status bar where the archive lies, and what a person should know of it."""
        self._notices = notices
        self._show_notices()

    def show_indexing(self, under_way: bool) -> None:
        """Say that searching finds little while the full-text index is made anew, or where that cannot be."""
        self.articles.indexing = phrases.indexing(possible=not self.session.read_only) if under_way else ""
        self._show_notices()

    def _show_notices(self) -> None:
        where = formats.plain(formats.place(self.session.library.folder))
        self.notice.setText(" — ".join(filter(None, (where, *self._notices, self.articles.indexing))))

    def tag(self, ids: list[ArticleId], tag: str) -> None:
        """Put a tag on articles."""
        name = tagging.tag_name(tag)
        if name is not None and ids:
            self.deeds.do(lambda session: tagging.add_tag(session, ids, name))

    def untag(self, ids: list[ArticleId], tag: str) -> None:
        """Take a tag off articles."""
        name = tagging.tag_name(tag)
        if name is not None and ids:
            self.deeds.do(lambda session: tagging.remove_tag(session, ids, name))

    def rename_tag(self, old: str, new: str) -> None:
        """Rename a tag; onto one that exists, they become one."""
        before, after = tagging.tag_name(old), tagging.tag_name(new)
        if before is not None and after is not None:
            self.deeds.do(lambda session: tagging.rename_tag(session, before, after))

    def _shelve(self, ids: list[ArticleId], shelf: Shelf) -> None:
        if shelf is Shelf.STARRED:
            self.deeds.do(lambda session: marking.set_starred(session, ids, True))
        elif shelf is Shelf.TRASH:
            self.deeds.do(lambda session: removing.remove(session, ids))

    def _take_shelves(self, shelves: Shelves) -> None:
        first = self.shelves is None
        self.shelves = shelves
        self.articles.view.delegate.tag_colours = {tag.name: tag.colour for tag in shelves.tags if tag.colour}
        self.search.set_vocabulary(vocabulary(shelves, self.settings.recent_searches))
        self.search.set_saved(search.query for search in shelves.searches)
        if first:
            self.looks.fit()  # how wide the shelves' names are is known now
        if first and not shelves.tally.living:
            self.asking.ask()

    def _show_everything_for(self, query: str) -> None:
        self.asking.shelf = Shelf.ALL
        self.search.put(query)

    def _turn_label(self, field: str, value: str, state: str) -> None:
        from search.grammar import with_label

        self.search.put(with_label(self.search.text(), field, value, state))


LIST_MENU = (
    "open", "original", "details", "", "star", "read", "tag", "", "export", "copy-headlines", "print", "save-pdf", "",
    "remove", "restore", "purge",
)  # fmt: skip
"""Commands in the context menu of the list; an empty one is a line between them."""
