"""The window: panes side by side, menus, and the wires between them; no logic of its own."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QMainWindow, QSplitter, QVBoxLayout, QWidget

from archive.model import Changes, Shelf
from search.query import Sort
from ui import formats, phrases, start, window_state
from ui.actions import Actions
from ui.articles.pane import ArticlesPane
from ui.asking import Asking
from ui.blank import no_article
from ui.chosen import READER_WIDTH, Chosen
from ui.completion import vocabulary
from ui.deeds import Deeds
from ui.drop_area import DropArea
from ui.handlers import Handlers
from ui.intake import Intake
from ui.operations import marking, removing, saving, tagging
from ui.questions import bounds, with_months
from ui.search_bar import SearchBar
from ui.sidebar.pane import Sidebar
from ui.status import ImportProgress
from ui.timeline import Timeline
from ui.toasts import Toast
from ui.top_bar import FilterBar, TopBar
from ui.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QResizeEvent
    from PySide6.QtWidgets import QMenu

    from archive.model import ArticleId
    from ui.bulletin import Bulletin
    from ui.details.pane import DetailsPane
    from ui.dialogs.tag_editor import TagEditor
    from ui.operations.importing import ImportReport
    from ui.operations.listing import Shelves
    from ui.operations.searching import Answer
    from ui.reader.pane import ReaderPane
    from ui.session import Session
    from ui.settings import Settings
    from ui.tasks import TaskRunner
    from ui.theme import Theme
    from ui.welcome import Welcome


SETTLE = 60
"""Milliseconds in which the rows of a new window are painted, before the lanes compete with them."""


class MainWindow(QMainWindow):
    """One archive's window.

    Signals:
        archive_asked: another archive should be opened; its folder.
        settled: the list is painted, and everything else is on its way.
        complete: everything is there.
    """

    archive_asked = Signal(object)
    settled = Signal()
    complete = Signal()

    def __init__(
        self, *, session: Session, runner: TaskRunner, bulletin: Bulletin, settings: Settings, theme: Theme
    ) -> None:
        super().__init__()
        self.session, self.runner, self.bulletin, self.settings, self.theme = session, runner, bulletin, settings, theme
        self.setObjectName("main-window")
        self.setWindowTitle(formats.plain(session.library.folder.name))
        self.deeds = Deeds(session, runner, bulletin, self)
        self.asking = Asking(session, runner, self)
        self.intake = Intake(session, runner, bulletin, self.deeds, self)
        self.shelves: Shelves | None = None
        self.query_text = ""
        self._make_panes()
        self.handlers = Handlers(self)
        self.actions_ = Actions(self, theme, self.handlers.table())
        self.menus: dict[str, QMenu] = self.actions_.fill(self.menuBar())
        self._lay_out()
        self.chosen = Chosen(self)
        self._turns = Turns(self._make_the_rest(), lambda: self.search.typing, self)
        self._turns.over.connect(self.complete)
        self._wire_panes()
        self._wire_questions()
        self._wire_work()
        window_state.restore(self)
        self.handlers.looks.settle()
        self.handlers.enable()
        self.handlers.care.fill_recent()
        self.asking.begin(Sort(settings.window.get("sort", Sort.RELEVANCE)))

    # --- making ---

    def _make_panes(self) -> None:
        session, runner, theme = self.session, self.runner, self.theme
        self.search = SearchBar(theme)
        self.top = TopBar(theme, self.search)
        self.filters = FilterBar(theme)
        self.sidebar = Sidebar(session, runner, theme)
        self.timeline = Timeline(theme)
        self.articles = ArticlesPane(session, runner, theme, timeline=self.timeline, welcome=lambda: self.welcome)
        self.progress = ImportProgress(theme)
        self.notice = QLabel(textFormat=Qt.TextFormat.PlainText)

    def _lay_out(self) -> None:
        middle = QWidget()
        lines = QVBoxLayout(middle)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        self.panes = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        blank = no_article(self.theme)
        blank.setMinimumWidth(READER_WIDTH)
        for pane in (self.sidebar, self.articles, blank, QWidget()):
            self.panes.addWidget(pane)
        for place, stretch in enumerate((0, 0, 1, 0)):
            self.panes.setStretchFactor(place, stretch)
        self.panes.setSizes([230, 400, 650, 300])
        self.panes.setHandleWidth(1)
        self.panes.splitterMoved.connect(self.handlers.looks.keep_panes)
        lines.addWidget(self.top)
        lines.addWidget(self.filters)
        lines.addWidget(self.panes, 1)
        self.setCentralWidget(middle)
        self.statusBar().setSizeGripEnabled(False)
        self.notice.setContentsMargins(self.theme.space(3), 0, self.theme.space(3), 0)
        self.notice.setProperty("kind", "caption")
        self.notice.setText(notice_of(self.session))
        self.statusBar().addWidget(self.notice)
        self.statusBar().addWidget(self.progress, 1)
        self.top.add_actions([self.actions_[id_] for id_ in ("star", "tag", "export", "details", "preferences")])
        self.articles.head.set_orders([self.actions_[f"sort-{sort}"] for sort in Sort])
        self.toast = Toast(self, self.theme)
        self.drop = DropArea(self, self.theme)
        self.setTabOrder(self.search, self.sidebar)
        self.setTabOrder(self.sidebar, self.articles.view)
        self.articles.view.setFocus()

    @property
    def reader(self) -> ReaderPane:
        """The reading pane; made by whoever first asks for it."""
        return self.chosen.reader

    @property
    def details(self) -> DetailsPane:
        """The pane of details; made by whoever first asks for it."""
        return self.chosen.details

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
        """The card with the tags of the selected articles, made when it is first asked for."""
        from ui.dialogs.tag_editor import TagEditor

        made, view = TagEditor(self, self.theme), self.articles.view
        made.tag_added.connect(lambda tag: self.tag(view.selected_ids(), tag))
        made.tag_removed.connect(lambda tag: self.untag(view.selected_ids(), tag))
        return made

    def _make_the_rest(self) -> Iterator[None]:
        """Make what a start does without, before it is asked for."""
        _ = self.search.completion_popup
        yield
        yield from self.chosen.prepare()

    # --- wiring ---

    def _wire_panes(self) -> None:
        view = self.articles.view
        view.opened.connect(lambda _: self.reader.setFocus())
        view.selected.connect(self._selected)
        view.addActions([self.actions_[id_] for id_ in ("open", "remove", "purge", "select-all")])
        view.offer([self.actions_[id_] if id_ else None for id_ in LIST_MENU])
        self.sidebar.shelf_chosen.connect(lambda shelf: self.asking.ask(shelf=shelf))
        self.sidebar.search_chosen.connect(self._show_everything_for)
        self.sidebar.label_turned.connect(self._turn_label)
        self.sidebar.articles_tagged.connect(self.tag)
        self.sidebar.articles_shelved.connect(self._shelve)
        deeds = self.deeds
        self.sidebar.tag_renamed.connect(self.rename_tag)
        self.sidebar.tag_deleted.connect(lambda tag: deeds.do(lambda session: tagging.delete_tag(session, tag)))
        self.sidebar.tag_coloured.connect(
            lambda tag, colour: deeds.do(lambda session: tagging.colour_tag(session, tag, colour))
        )
        self.sidebar.search_renamed.connect(
            lambda number, name: deeds.do(lambda session: saving.rename_search(session, number, name))
        )
        self.sidebar.search_deleted.connect(
            lambda number: deeds.do(lambda session: saving.delete_search(session, number))
        )
        self.sidebar.trash_empty_asked.connect(self.handlers.care.empty_trash)
        self.sidebar.fetched.connect(self._take_shelves)

    def _wire_questions(self) -> None:
        self.search.asked.connect(self._ask)
        self.search.left_down.connect(self.handlers.searches.go_to_list)
        self.search.save_asked.connect(self.handlers.searches.save_search)
        self.filters.changed.connect(self.search.put)
        self.articles.suggestion_taken.connect(self.search.put)
        self.articles.clear_asked.connect(lambda: self.search.put(""))
        self.asking.begun.connect(self._begin)
        self.asking.answered.connect(self._show_answer)
        self.asking.failed.connect(self.show_error)
        self.timeline.brushed.connect(lambda first, last: self.search.put(with_months(self.search.text(), first, last)))

    def _wire_work(self) -> None:
        self.bulletin.changed.connect(self._apply)
        self.deeds.said.connect(lambda words, undo: self.toast.say(words, undo=undo))
        self.deeds.failed.connect(self.show_error)
        self.deeds.turned.connect(self.handlers.name_undo)
        self.toast.undo_asked.connect(self.deeds.undo)
        self.toast.shown_more.connect(self.handlers.show_report)
        self.intake.began.connect(self.progress.begin)
        self.intake.began.connect(self.notice.hide)
        self.intake.advanced.connect(self.progress.advance)
        self.intake.ended.connect(self._imported)
        self.intake.failed.connect(self.show_error)
        self.progress.pause_turned.connect(self.intake.pause)
        self.progress.cancel_asked.connect(self.intake.cancel)
        self.drop.files_dropped.connect(self.import_paths)
        self.drop.selection_dropped.connect(self.intake.take_selection)
        self.top.import_asked.connect(self.handlers.import_files)

    # --- what others ask of the window ---

    def import_paths(self, paths: list[Path]) -> None:
        """Take files and folders in."""
        self.intake.take_files(paths)

    def take_over(self, paths: list[Path]) -> None:
        """Another start handed its files over: come forward and take them in."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self.import_paths(paths)

    def show_error(self, fault: BaseException) -> None:
        """Say what went wrong, in one sentence."""
        self.toast.say(phrases.error(fault), lingering=True)

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

    # --- what the panes tell ---

    def _ask(self, text: str) -> None:
        self.query_text = text
        self.sidebar.set_text(text)
        self.asking.ask(text, unfinished=self.search.unfinished)

    def _show_everything_for(self, query: str) -> None:
        self.asking.shelf = Shelf.ALL
        self.search.put(query)

    def _turn_label(self, field: str, value: str, state: str) -> None:
        from search.grammar import with_label

        self.search.put(with_label(self.search.text(), field, value, state))

    def _shelve(self, ids: list[ArticleId], shelf: Shelf) -> None:
        if shelf is Shelf.STARRED:
            self.deeds.do(lambda session: marking.set_starred(session, ids, True))
        elif shelf is Shelf.TRASH:
            self.deeds.do(lambda session: removing.remove(session, ids))

    def _begin(self, answer: Answer) -> None:
        """Show the list, and what takes longer once it is painted; a question asked meanwhile has made this moot."""
        self.articles.show_answer(answer, text="", same_question=False, empty_archive=not answer.ids)
        self.articles.set_order(answer.sort)
        self.handlers.enable()
        QTimer.singleShot(SETTLE, self.settle_in)

    def settle_in(self) -> None:
        """Load and make what the first paint did without, once every row in sight is painted."""
        if self.articles.view.delegate.pace.busy:
            QTimer.singleShot(SETTLE, self.settle_in)
            return
        self.sidebar.fetch()
        if not self.asking.text:
            self.asking.ask()
        self.runner.read(start.load, done=self._turns.take)
        self.settled.emit()

    def _show_answer(self, answer: Answer, same: bool) -> None:
        empty = self.shelves is not None and not self.shelves.tally.living
        text = answer.results.query.text
        self.articles.show_answer(answer, text=text, same_question=same, empty_archive=empty)
        self.articles.set_order(answer.sort)
        self.filters.show_query(answer.results.query)
        self.chosen.set_query(answer.results.query)
        facets = answer.results.facets
        first, last = bounds(answer.results.query)
        self.timeline.show_months(facets.months if facets is not None else {}, first, last, of=len(answer.ids))
        self.handlers.enable()

    def _selected(self, count: int) -> None:
        self.articles.show_selected(count)
        self.handlers.enable()

    def _take_shelves(self, shelves: Shelves) -> None:
        first = self.shelves is None
        self.shelves = shelves
        self.articles.view.delegate.tag_colours = {tag.name: tag.colour for tag in shelves.tags if tag.colour}
        self.search.set_vocabulary(vocabulary(shelves, self.settings.recent_searches))
        self.search.set_saved(search.query for search in shelves.searches)
        if first and not shelves.tally.living:
            self.asking.ask()

    def _apply(self, changes: Changes) -> None:
        self.sidebar.apply(changes)
        self.articles.apply(changes)
        self.asking.apply(changes)
        self.chosen.apply(changes)
        self.handlers.apply(changes)

    def _imported(self, report: ImportReport) -> None:
        self.progress.hide()
        self.notice.show()
        self.handlers.enable()
        more = self.tr("Show the report") if report.refused or report.duplicates else ""
        if report.outcomes or report.cancelled:
            self.toast.say(
                phrases.import_summary(report),
                undo=bool(report.accessioned) and not report.refused,
                more=more,
                lingering=bool(report.refused),
            )

    # --- state ---

    def changeEvent(self, event: QEvent) -> None:
        """Where the system's look changes, its accent may be another."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ThemeChange:
            self.theme.follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The panes share the room anew."""
        super().resizeEvent(event)
        self.handlers.looks.grow_panes()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what is running and keep how the window looks."""
        self.intake.cancel()
        self.chosen.close()
        window_state.remember(self)
        self.handlers.save_settings()
        super().closeEvent(event)


LIST_MENU = (
    "open", "original", "details", "", "star", "read", "tag", "", "export", "copy-headlines", "print", "save-pdf", "",
    "remove", "restore", "purge",
)  # fmt: skip
"""Commands in the context menu of the list; an empty one is a line between them."""


def notice_of(session: Session) -> str:
    """What the status bar says while nothing is under way: where the archive lies, and why it cannot be changed."""
    where = formats.plain(formats.place(session.library.folder))
    return where if session.reason is None else f"{where} — {phrases.error(session.reason)}"
