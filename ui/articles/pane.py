"""The middle pane: what is shown and in which order, the timeline's place, the list, and words where it is empty."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from archive.model import Changes, Shelf
from search.query import Sort
from ui import formats, phrases
from ui.articles.head import ListHead
from ui.articles.view import ArticleView
from ui.blank import Blank

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.operations.searching import Answer
    from ui.session import Session
    from ui.tasks import TaskRunner
    from ui.theme import Theme


WIDEST_LEAST = 340
"""The list's least width grows with the text up to this: a window with large letters must fit on a small screen."""


class ArticlesPane(QWidget):
    """Everything between the sidebar and the reading pane.

    Signals:
        suggestion_taken: a better spelling was clicked; the whole query.
        clear_asked: the question should be taken away.
    """

    suggestion_taken = Signal(str)
    clear_asked = Signal()

    def __init__(
        self, session: Session, runner: TaskRunner, theme: Theme, *, timeline: QWidget, welcome: Callable[[], QWidget]
    ) -> None:
        """Make it around a timeline; ``welcome`` makes what an empty archive shows."""
        super().__init__()
        self._theme = theme
        self._text = ""
        self._total = 0
        self._shelf = Shelf.ALL
        self.setAutoFillBackground(True)
        self.view = ArticleView(session, runner, theme)
        self.head = ListHead(theme)
        self._suggested = ""
        self._suggestion = QPushButton()
        self._suggestion.setObjectName("suggestion")
        self._suggestion.setProperty("kind", "plain")
        self._suggestion.clicked.connect(lambda: self.suggestion_taken.emit(self._suggested))
        self._make_welcome = welcome
        self.indexing = ""  # why it means little that nothing is found; empty where it means what it says
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._timeline = timeline
        self._lay_out(timeline)
        theme.changed.connect(self._dress)
        self._dress()

    def _lay_out(self, timeline: QWidget) -> None:
        space = self._theme.space
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        suggestion = QHBoxLayout()
        suggestion.setContentsMargins(space(3), 0, space(3), 0)
        suggestion.addWidget(self._suggestion, 0, Qt.AlignmentFlag.AlignLeading)
        whole.addLayout(suggestion)
        whole.addWidget(timeline)
        whole.addWidget(self._stack, 1)
        self._suggestion.hide()

    # --- pages instead of the list, made when they are first shown ---

    @cached_property
    def _nothing(self) -> Blank:
        page = Blank(self._theme, "search", "")
        self._clear = QPushButton(self.tr("Clear the search"))
        self._clear.clicked.connect(self.clear_asked)
        page.add(self._clear)
        return page

    @cached_property
    def _nothing_page(self) -> QScrollArea:
        return self._added(self._nothing)

    @cached_property
    def _welcome_page(self) -> QScrollArea:
        return self._added(self._make_welcome())

    def _added(self, page: QWidget) -> QScrollArea:
        area = _scrolled(page)
        self._stack.addWidget(area)
        return area

    def prepare(self) -> None:
        """Make what stands where nothing is found: under the hand that asks for it, it would take as long as a list."""
        _ = self._nothing_page

    def show_answer(self, answer: Answer, *, text: str, same_question: bool, empty_archive: bool) -> None:
        """Show an answer, or what to do where there is nothing to show."""
        self._text, self._shelf = text, answer.shelf
        self.view.show_answer(answer.ids, answer.results.query, rows=answer.rows, same_question=same_question)
        count = len(answer.ids)
        self.head.title.setText(self.tr("Search results") if text.strip() else shelf_name(answer.shelf))
        self._total = count
        self.show_selected(len(self.view.selected_ids()))
        self._suggested = answer.results.suggestion
        self._suggestion.setText(self.tr("Did you mean “{words}”?").format(words=formats.plain(self._suggested)))
        self._suggestion.setVisible(bool(self._suggested))
        self._show_state(count, empty_archive=empty_archive)

    def show_selected(self, selected: int) -> None:
        """Say how many articles there are, and how many of them are selected where that is more than one."""
        words = phrases.found(self._total)
        if selected > 1:
            words = self.tr("{selected} of {count} selected").format(
                selected=formats.number(selected), count=formats.number(self._total)
            )
        self.head.count.setText(words)

    def set_order(self, sort: Sort) -> None:
        """Say the order in the head of the list."""
        self.head.set_order(sort_name(sort))

    def apply(self, changes: Changes) -> None:
        """Fetch changed rows again."""
        self.view.refresh([*changes.edited, *changes.added, *changes.removed])

    def _show_state(self, count: int, *, empty_archive: bool) -> None:
        searching = bool(self._text.strip())
        welcome = empty_archive and self._shelf is Shelf.ALL and not searching and not count
        self.head.setVisible(not welcome)
        self._timeline.setMaximumHeight(0 if welcome else 1000)
        if count:
            self._stack.setCurrentWidget(self.view)
        elif welcome:
            self._stack.setCurrentWidget(self._welcome_page)
        else:
            self._say_nothing(searching=searching)
            self._stack.setCurrentWidget(self._nothing_page)

    def _say_nothing(self, *, searching: bool) -> None:
        if searching:
            hint = self.tr("No article answers this question. Use fewer words, or a * as in polit*.")
            hint = self.indexing or hint
            self._nothing.say("search", self.tr("Nothing found"), hint)
        else:
            icon = _EMPTY_ICONS.get(self._shelf, "newspaper")
            self._nothing.say(icon, _empty_title(self._shelf), _empty_text(self._shelf))
        self._clear.setVisible(searching)

    def _dress(self) -> None:
        theme = self._theme
        palette = self.palette()
        palette.setColor(self.backgroundRole(), theme.colours.base)
        self.setPalette(palette)
        self.setMinimumWidth(min(theme.space(70), WIDEST_LEAST))


def _scrolled(page: QWidget) -> QScrollArea:
    """A page that must not keep a small window with large letters from being small."""
    area = QScrollArea(widgetResizable=True)
    area.setViewport(QWidget())  # Qt's own would have every kind of widget loaded to find out what it is, under a hand
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(page.accessibleName())
    area.setWidget(page)
    page.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)
    return area


_EMPTY_ICONS = {
    Shelf.UNREAD: "circle-check",
    Shelf.STARRED: "star",
    Shelf.UNTAGGED: "tags",
    Shelf.RECENT: "clock",
    Shelf.TRASH: "trash-2",
}


def shelf_name(shelf: Shelf) -> str:
    """What a shelf is called."""
    return {
        Shelf.ALL: phrases.translate("shelves", "All articles"),
        Shelf.UNREAD: phrases.translate("shelves", "Unread"),
        Shelf.STARRED: phrases.translate("shelves", "Starred"),
        Shelf.UNTAGGED: phrases.translate("shelves", "Untagged"),
        Shelf.RECENT: phrases.translate("shelves", "Recently added"),
        Shelf.TRASH: phrases.translate("shelves", "Trash"),
    }[shelf]


def sort_name(sort: Sort) -> str:
    """What an order is called."""
    return {
        Sort.RELEVANCE: phrases.translate("shelves", "best first"),
        Sort.PUBLISHED: phrases.translate("shelves", "by date published"),
        Sort.ACCESSIONED: phrases.translate("shelves", "by date added"),
        Sort.PUBLISHER: phrases.translate("shelves", "by publisher"),
    }[sort]


def _empty_title(shelf: Shelf) -> str:
    return {
        Shelf.ALL: phrases.translate("shelves", "No articles yet"),
        Shelf.UNREAD: phrases.translate("shelves", "Everything is read"),
        Shelf.STARRED: phrases.translate("shelves", "No stars yet"),
        Shelf.UNTAGGED: phrases.translate("shelves", "Everything has a tag"),
        Shelf.RECENT: phrases.translate("shelves", "Nothing new"),
        Shelf.TRASH: phrases.translate("shelves", "The trash is empty"),
    }[shelf]


def _empty_text(shelf: Shelf) -> str:
    return {
        Shelf.ALL: phrases.translate("shelves", "Drop saved pages anywhere on this window."),
        Shelf.UNREAD: phrases.translate("shelves", "Articles that you have not opened stand here."),
        Shelf.STARRED: phrases.translate("shelves", "Press S on an article to keep it at hand here."),
        Shelf.UNTAGGED: phrases.translate("shelves", "Press T on an article to give it tags."),
        Shelf.RECENT: phrases.translate("shelves", "Articles taken in during the last days stand here."),
        Shelf.TRASH: phrases.translate("shelves", "What you remove lies here until you delete it for good."),
    }[shelf]
