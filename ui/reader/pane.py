"""The reading pane: one article, as its reading copy or as the page it was captured from."""

from __future__ import annotations

import dataclasses
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from archive.errors import NoSuchArticleError
from archive.model import Colour
from search.query import SearchQuery
from ui.blank import no_article
from ui.operations import marking, reading
from ui.reader import paper_out
from ui.reader.bar import ReaderBar
from ui.reader.original_page import OriginalPage
from ui.reader.positions import Positions
from ui.reader.sheet import Fetched, fetch, find_marks
from ui.reader.style import ReadingStyle
from ui.reader.style_card import StyleCard

if TYPE_CHECKING:
    from archive.model import Article, ArticleId, Changes
    from ui.reader.copy_page import CopyPage
    from ui.session import Session
    from ui.settings import Settings
    from ui.tasks import TaskRunner
    from ui.theme import Theme


class ReaderPane(QWidget):
    """See the package for how the window uses it.

    Signals:
        deed_asked: a function from `Session` to `Deed`, to be done and undone like every other.
        link_asked: a person chose to open an http(s) address in the browser.
        value_chosen: label (``tag``, ``site``, ``author``) and value of something clicked in the head.
        next_asked, previous_asked: the reader paged past an end of the article.
        said: a sentence for a toast.
        failed: an exception to be shown.
    """

    deed_asked = Signal(object)
    link_asked = Signal(str)
    value_chosen = Signal(str, str)
    next_asked = Signal()
    previous_asked = Signal()
    said = Signal(str)
    failed = Signal(object)

    def __init__(self, session: Session, runner: TaskRunner, theme: Theme, settings: Settings, page: CopyPage) -> None:
        """Make it around a page of reading copies, which takes as long to make as everything else here."""
        super().__init__()
        self._session = session
        self._runner = runner
        self._theme = theme
        self._settings = settings
        self._positions = Positions(settings)
        self._query = SearchQuery()
        self._wanted: ArticleId | None = None
        self._fetched: Fetched | None = None
        self.setObjectName("reader-pane")
        self._bar = ReaderBar(theme)
        self.copy_page = page
        self._empty = no_article(theme)
        self._restyling = QTimer(self, singleShot=True, interval=30)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.copy_page)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self._bar)
        lines.addWidget(self._stack, 1)
        self.setFocusProxy(self.copy_page.view)
        self._connect()
        self.clear()

    def _connect(self) -> None:
        bar, page = self._bar, self.copy_page
        bar.original_asked.connect(self._show_mode)
        bar.style_asked.connect(self._ask_style)
        bar.notes_asked.connect(page.notes.setVisible)
        bar.find_asked.connect(self.find)
        bar.print_asked.connect(self.print_article)
        bar.pdf_asked.connect(self.save_pdf)
        bar.note_asked.connect(self.note_article)
        page.deed_asked.connect(self.deed_asked)
        page.link_asked.connect(self.link_asked)
        page.value_chosen.connect(self.value_chosen)
        page.said.connect(self.said)
        page.view.end_passed.connect(lambda way: (self.next_asked if way > 0 else self.previous_asked).emit())
        self._restyling.timeout.connect(self.reload)
        self._theme.changed.connect(self._restyling.start)

    @cached_property
    def original_page(self) -> OriginalPage:
        """The page as it was captured, made when it is first asked for."""
        page = OriginalPage(self._session, self._runner, self._theme)
        page.deed_asked.connect(self.deed_asked)
        page.link_asked.connect(self.link_asked)
        page.blocked.connect(self._bar.show_blocked)
        page.hideable.connect(self._bar.offer_hiding)
        self._bar.blocked_asked.connect(page.tell_blocked)
        self._bar.hiding_asked.connect(page.set_hiding)
        self._stack.addWidget(page)
        return page

    @property
    def _made_original(self) -> OriginalPage | None:
        return vars(self).get("original_page")

    def _clear_original(self) -> None:
        if self._made_original is not None:
            self._made_original.clear()

    @cached_property
    def _style_card(self) -> StyleCard:
        card = StyleCard(self, self._theme, self._settings)
        card.changed.connect(self._restyling.start)
        return card

    # --- what is shown ---------------------------------------------------------------------------------------------

    @property
    def article(self) -> ArticleId | None:
        """The article that is shown or on its way."""
        return self._wanted

    def show_article(self, number: ArticleId) -> None:
        """Show an article as soon as it is fetched; asked for again, it is fetched again and its place kept."""
        self._remember_position()
        self._wanted = number
        self._fetch(number, self._landed)

    def clear(self) -> None:
        """Show nothing."""
        self._remember_position()
        self._runner.forget("reader")
        self._wanted, self._fetched = None, None
        self.copy_page.show_fetched(None)
        self._clear_original()
        self._bar.setEnabled(False)
        self._stack.setCurrentWidget(self._empty)

    def set_query(self, query: SearchQuery) -> None:
        """Mark what this question matches, here and in the articles shown later."""
        if query == self._query:
            return
        self._query = query
        if self._fetched is None:
            return
        session, article = self._session, self._fetched.article
        self._runner.read(
            lambda: find_marks(session, article, query),
            key="reader-marks",
            done=self.copy_page.set_marks,
            failed=self.failed.emit,
        )

    def apply(self, changes: Changes) -> None:
        """Fetch the article again when it was edited; its place is kept."""
        if self._wanted is not None and self._wanted in (*changes.edited, *changes.added, *changes.removed):
            session, number = self._session, self._wanted
            self._runner.read(
                lambda: reading.article(session, number), key="reader-again", done=self._look_again, failed=self._failed
            )

    def reload(self) -> None:
        """Take over the preferences for reading."""
        self.copy_page.restyle()

    def _fetch(self, number: ArticleId, done: object) -> None:
        session, query = self._session, self._query
        self._runner.read(lambda: fetch(session, number, query), key="reader", done=done, failed=self._failed)  # type: ignore[arg-type]

    def _landed(self, fetched: Fetched) -> None:
        self._fetched = fetched
        article = fetched.article
        self._bar.setEnabled(True)
        self._bar.show_notes(len(article.annotations))
        self._show_mode(original=False)
        self.copy_page.show_fetched(fetched, position=self._positions.of(self._session.library.identity, article.id))
        if self._settings.mark_read and not article.read and not self._session.read_only:
            self.deed_asked.emit(lambda session: marking.set_read(session, [article.id], True, quietly=True))

    def _look_again(self, article: Article) -> None:
        """Set the article anew only when something of it that is shown has changed: a star or a read mark is not."""
        fetched = self._fetched
        if fetched is None or fetched.article.id != article.id or self._wanted != article.id:
            return
        shown = dataclasses.replace(fetched.article, read=article.read, starred=article.starred)
        if shown == article:
            self._fetched = dataclasses.replace(fetched, article=article)
        else:
            self._fetch(article.id, self._refreshed)

    def _refreshed(self, fetched: Fetched) -> None:
        before, self._fetched = self._fetched, fetched
        self._bar.show_notes(len(fetched.article.annotations))
        self.copy_page.show_fetched(fetched, position=self.copy_page.view.position())
        if before is not None and self.shows_original and before.article.hidden != fetched.article.hidden:
            self.original_page.show_article(fetched.article)

    def _failed(self, fault: Exception) -> None:
        self.clear()
        if not isinstance(fault, NoSuchArticleError):
            self.failed.emit(fault)

    # --- reading on ------------------------------------------------------------------------------------------------

    def find(self) -> None:  # type: ignore[override]  # hides a static function of QWidget that nobody needs
        """Find in the article, or in the original page where that is shown."""
        if self._fetched is None:
            return
        if self.shows_original:
            self.original_page.ask_find()
        else:
            self.copy_page.ask_find()

    def next_match(self) -> None:
        """Go to the next place found, or the next match of the search."""
        self._step(1)

    def previous_match(self) -> None:
        """Go to the one before."""
        self._step(-1)

    def highlight(self) -> None:
        """Highlight the selected words in yellow; another colour is one click away."""
        if self._fetched is not None and not self.shows_original:
            if self.copy_page.view.textCursor().hasSelection():
                self.copy_page.highlight(Colour.YELLOW)
            else:
                self.said.emit(
                    self.tr("Select words in the article first, with the mouse or with Shift and the arrows.")
                )

    def write_note(self) -> None:
        """Write a note on the selected words, or on the whole article where none are selected."""
        if self._fetched is not None and not self.shows_original and self.copy_page.view.textCursor().hasSelection():
            self.copy_page.note_selection()
        else:
            self.note_article()

    def note_article(self) -> None:
        """Write a note on the whole article."""
        if self._fetched is not None:
            self._show_mode(original=False)
            self.copy_page.note_article()

    def print_article(self) -> None:
        """Ask for a printer and print the reading copy."""
        if self._fetched is not None:
            paper_out.ask_print(self, self._fetched, self._style(), failed=self.failed.emit)

    def save_pdf(self) -> None:
        """Ask for a file and save the reading copy in it."""
        if self._fetched is not None:
            style, said, failed = self._style(), self.said.emit, self.failed.emit
            paper_out.ask_pdf(self, self._fetched, style, said=said, failed=failed)

    # --- the original page -----------------------------------------------------------------------------------------

    @property
    def shows_original(self) -> bool:
        """Whether the original page is shown."""
        return self._stack.currentWidget() is self._made_original

    def toggle_original(self) -> None:
        """From the reading copy to the original page and back."""
        if self._fetched is not None:
            self._show_mode(original=not self.shows_original)

    def close_engine(self) -> None:
        """Take Qt WebEngine down, if it was ever up; nothing may be shown afterwards."""
        self._remember_position()
        if self._made_original is not None:
            self._made_original.close_engine()

    def _show_mode(self, original: bool) -> None:
        if self._fetched is None:
            return
        self._bar.show_mode(original=original)
        self._stack.setCurrentWidget(self.original_page if original else self.copy_page)
        if original:
            self.original_page.show_article(self._fetched.article)
        else:
            self._clear_original()

    # --- small things ----------------------------------------------------------------------------------------------

    def _step(self, by: int) -> None:
        if self.shows_original:
            self.original_page.step(by)
        else:
            self.copy_page.step(by)

    def _style(self) -> ReadingStyle:
        return ReadingStyle.of(self._settings, dark=False, printed=True)

    def _ask_style(self) -> None:
        button = self._bar.style_button
        self._style_card.open_at(button.mapToGlobal(QPoint(button.width(), button.height() + 4)))

    def _remember_position(self) -> None:
        if self._fetched is not None:
            archive, article = self._session.library.identity, self._fetched.article.id
            self._positions.keep(archive, article, self.copy_page.view.position())
