"""The window: its first paint, what is made after it, and the wires of questions and answers; no logic of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from search.query import Sort
from ui import formats, start, window_state
from ui.articles.pane import ArticlesPane
from ui.asking import Asking
from ui.chosen import READER_WIDTH, Chosen
from ui.commands import COMMANDS, MENUS, shown
from ui.look_handlers import PLAIN, LookHandlers
from ui.operations import caring
from ui.parts import Parts
from ui.questions import bounds, with_months
from ui.search_bar import SearchBar
from ui.timeline import Timeline
from ui.top_bar import FilterBar, TopBar
from ui.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent

    from archive.model import Changes
    from ui.bulletin import Bulletin
    from ui.operations.searching import Answer
    from ui.session import Session
    from ui.settings import Settings
    from ui.tasks import TaskRunner
    from ui.theme import Theme


SIDEBAR_WIDTH = 170
"""The least width of the sidebar's place, logical pixels, until its names are known."""

SETTLE = 100
"""Milliseconds in which a new window is painted and takes its first keys, before what can wait competes with them."""


TOOLS = [next(one for one in COMMANDS if one.id == id_) for id_ in ("star", "tag", "export", "details", "preferences")]
"""Commands that have a button, in its order."""


class MainWindow(Parts):
    """One archive's window.

    Signals:
        settled: the list is painted, and everything else is on its way.
        complete: everything is there.
    """

    settled = Signal()
    complete = Signal()

    def __init__(
        self, *, session: Session, runner: TaskRunner, bulletin: Bulletin, settings: Settings, theme: Theme
    ) -> None:
        super().__init__(session=session, runner=runner, bulletin=bulletin, settings=settings, theme=theme)
        self.setObjectName("main-window")
        self.setWindowTitle(formats.plain(session.library.folder.name))
        self.search = SearchBar(theme)
        self.asking = Asking(session, runner, self, held_up=lambda: self.search.typing)
        self.asking.begin(Sort(settings.window.get("sort", Sort.RELEVANCE)))
        self.top = TopBar(theme, self.search, TOOLS)
        self.filters = FilterBar(theme)
        self.timeline = Timeline(theme)
        self.articles = ArticlesPane(session, runner, theme, timeline=self.timeline, welcome=lambda: self.welcome)
        self.looks = LookHandlers(self)  # after the panes, whose least widths it heeds when the letters grow
        self._lay_out()
        self.chosen = Chosen(self)
        self._furnishing = Turns(self._furnish(), lambda: self.search.typing, self, breath=0)
        self._furnishing.over.connect(self._settled)
        self._preparing = Turns(self._prepare(), lambda: self.search.typing, self)
        self._preparing.over.connect(self.complete)
        self._wire()
        window_state.restore(self)

    # --- what is painted first ---

    def _lay_out(self) -> None:
        middle = QWidget()
        self.setCentralWidget(middle)  # first: given later, everything in it would be dressed twice
        lines = QVBoxLayout(middle)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        self.panes = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        for part, stretch in ((self.top, 0), (self.filters, 0), (self.panes, 1)):
            lines.addWidget(part, stretch)
        sidebar, article = QWidget(), QWidget()
        sidebar.setMinimumWidth(SIDEBAR_WIDTH)
        article.setMinimumWidth(READER_WIDTH)
        for pane in (sidebar, self.articles, article, QWidget()):
            self.panes.addWidget(pane)
        for place, stretch in enumerate((0, 0, 1, 0)):
            self.panes.setStretchFactor(place, stretch)
        self.panes.setSizes(PLAIN)
        self.panes.setHandleWidth(1)
        self.panes.splitterMoved.connect(self.looks.keep_panes)
        self.notice = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.tell(caring.notices(self.session))
        self.notice.setContentsMargins(self.theme.space(3), 0, self.theme.space(3), 0)
        self.notice.setProperty("kind", "caption")
        self.statusBar().setSizeGripEnabled(False)
        # no sentence widens a window
        self.notice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.statusBar().addWidget(self.notice, 1)
        self.titles = {id_: self.menuBar().addMenu(shown(text)) for id_, text in MENUS}
        self.articles.view.setFocus()

    # --- what is made after it ---

    def settle_in(self) -> None:
        """Make what the first paint did without, once every row in sight is painted."""
        pace = self.articles.view.delegate.pace
        pace.settle()
        if pace.busy:
            QTimer.singleShot(SETTLE, self.settle_in)
        else:
            self._furnishing.take()

    def _furnish(self) -> Iterator[None]:
        """Make what a hand may reach for next, each in a turn of its own."""
        yield from start.load_on_window(start.FURNITURE)
        _ = self.menus
        yield
        self.top.bind(self.actions_)
        self.articles.head.set_orders([self.actions_[f"sort-{sort}"] for sort in Sort])
        self.looks.settle()
        self.handlers.care.fill_recent()
        self.handlers.enable()
        yield
        self.chosen.show_nothing()
        yield
        self.sidebar.fetch()
        yield
        _ = self.drop
        yield

    def _settled(self) -> None:
        """Everything in sight is there: on with what nobody sees."""
        self._preparing.take()
        self.settled.emit()

    def _prepare(self) -> Iterator[None]:
        """Make what is asked for next, before it is; nothing of it while somebody types."""
        yield from self.search.prepare()
        self.articles.view.delegate.prepare()
        yield
        self.articles.prepare()
        yield
        yield from start.load(start.SEARCH, self.runner.read)
        if not self.asking.text:
            self.asking.ask()
        yield from start.load(start.LATER, self.runner.read)
        yield from start.load_kinds()
        yield from start.load_on_window(start.PANES)
        yield from self.chosen.prepare()

    # --- wiring ---

    def _wire(self) -> None:
        view, search = self.articles.view, self.search
        view.opened.connect(lambda _: self.reader.setFocus())
        view.selected.connect(self._selected)
        search.asked.connect(self._ask)
        search.hand_rested.connect(self._settle_down)
        search.left_down.connect(lambda: self.handlers.searches.go_to_list())  # noqa: PLW0108 -- made when asked
        search.save_asked.connect(lambda: self.handlers.searches.save_search())  # noqa: PLW0108 -- made when asked
        self.filters.changed.connect(search.put)
        self.articles.suggestion_taken.connect(search.put)
        self.articles.clear_asked.connect(lambda: search.put(""))
        self.asking.begun.connect(self._begin)
        self.asking.answered.connect(self._show_answer)
        self.asking.failed.connect(self.show_error)
        self.timeline.brushed.connect(lambda first, last: search.put(with_months(search.text(), first, last)))
        self.top.import_asked.connect(lambda: self.handlers.import_files())  # noqa: PLW0108 -- made when asked
        self.bulletin.changed.connect(self._apply)

    # --- what others ask of the window ---

    def take_over(self, paths: list[Path]) -> None:
        """Another start handed its files over: come forward and take them in."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self.import_paths(paths)

    # --- what the panes tell ---

    def _ask(self, text: str) -> None:
        if self.has("sidebar"):
            self.sidebar.set_text(text)
        self.asking.ask(text, unfinished=self.search.unfinished)

    def _begin(self, answer: Answer) -> None:
        """Show the list, unless a question was asked meanwhile, and make the rest once it is painted."""
        if not self.asking.text and self.asking.shelf is answer.shelf:
            self.articles.show_answer(answer, text="", same_question=False, empty_archive=not answer.ids)
            self.articles.set_order(answer.sort)
            self.articles.view.executeDelayedItemsLayout()  # what is laid out after it is painted is painted twice
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QTimer.singleShot(SETTLE, self.settle_in)

    def _show_answer(self, answer: Answer, same: bool) -> None:
        empty = self.shelves is not None and not self.shelves.tally.living
        text = answer.results.query.text
        self.articles.show_answer(answer, text=text, same_question=same, empty_archive=empty)
        self.articles.set_order(answer.sort)
        self.filters.show_query(answer.results.query, typing=self.search.typing)
        self.chosen.set_query(answer.results.query)
        facets = answer.results.facets
        first, last = bounds(answer.results.query)
        self.timeline.show_months(facets.months if facets is not None else {}, first, last, of=len(answer.ids))
        self._enable()

    def _settle_down(self) -> None:
        """The hand rests from typing: show what waited for that."""
        self.filters.settle()
        if self.has("sidebar"):
            self.sidebar.settle()

    def _selected(self, count: int) -> None:
        self.articles.show_selected(count)
        self._enable()

    def _enable(self) -> None:
        if self.has("actions_"):
            self.handlers.enable()

    def _apply(self, changes: Changes) -> None:
        if self.has("sidebar"):
            self.sidebar.apply(changes)
        self.articles.apply(changes)
        self.asking.apply(changes)
        self.chosen.apply(changes)
        self.handlers.apply(changes)

    # --- state ---

    def changeEvent(self, event: QEvent) -> None:
        """Where the system's look changes, its accent may be another."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ThemeChange:
            self.theme.follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that nothing else takes comes back to the list, from wherever the keyboard is."""
        if event.key() == Qt.Key.Key_Escape:
            self.articles.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The panes share the room anew."""
        super().resizeEvent(event)
        self.looks.grow_panes()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop what is running and keep how the window looks; a person who closes it is asked during an import."""
        if event.spontaneous() and not self.handlers.may_quit():
            event.ignore()
            return
        if self.has("intake"):
            self.intake.cancel()
        self.chosen.close()
        window_state.remember(self)
        self.handlers.save_settings()
        super().closeEvent(event)
