"""The chosen article, in the panes that show one, and what those panes ask for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from archive.model import ArticleId
from search.query import SearchQuery
from ui.blank import no_article
from ui.look_handlers import DETAILS, READER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from archive.model import Changes
    from ui.details.pane import DetailsPane
    from ui.main_window import MainWindow
    from ui.reader.copy_page import CopyPage
    from ui.reader.pane import ReaderPane

    Pane = TypeVar("Pane", ReaderPane, DetailsPane)


READER_WIDTH = 280
DETAILS_WIDTH = 74  # units of the spacing scale


class Chosen(QObject):
    """Follows the list's current article."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._w = window
        self._query = SearchQuery()
        window.articles.view.chosen.connect(self.show)

    # --- the panes: a start does not wait for them ---

    def prepare(self) -> Iterator[None]:
        """Make the reading pane before it is asked for, in turns between which the window listens."""
        from ui.fonts import load_reading_fonts

        load_reading_fonts()
        yield
        _ = self._page
        yield
        _ = self._unplaced_reader
        yield
        _ = self.reader

    def show_nothing(self) -> None:
        """Say in the reading pane's place what it is for, until the pane itself is there."""
        if "reader" not in vars(self):
            self._nothing = no_article(self._w.theme)  # who replaces a pane in a splitter must hold it themselves
            self._nothing.setMinimumWidth(READER_WIDTH)
            self._w.put(READER, self._nothing, stretch=1)

    @cached_property
    def reader(self) -> ReaderPane:
        """The reading pane, made when it is first asked for or the window has settled in."""
        return self._w.put(READER, self._unplaced_reader, stretch=1)

    @cached_property
    def _page(self) -> CopyPage:
        from ui.reader.copy_page import CopyPage

        return CopyPage(self._w.session, self._w.runner, self._w.theme, self._w.settings)

    @cached_property
    def _unplaced_reader(self) -> ReaderPane:
        from ui.reader.pane import ReaderPane

        window, view = self._w, self._w.articles.view
        reader = ReaderPane(window.session, window.runner, window.theme, window.settings, self._page)
        reader.setMinimumWidth(READER_WIDTH)
        reader.next_asked.connect(lambda: view.step(1))
        reader.previous_asked.connect(lambda: view.step(-1))
        reader.value_chosen.connect(self.look_for)
        reader.set_query(self._query)
        return self._wired(reader)

    @cached_property
    def details(self) -> DetailsPane:
        """The pane of details, made when it is first shown."""
        from ui.details.pane import DetailsPane

        details = DetailsPane(self._w.session, self._w.runner, self._w.theme)
        details.tag_chosen.connect(lambda tag: self.look_for("tag", tag))
        details.article_chosen.connect(self.go_to)
        details.comparison_asked.connect(self.compare)
        return self._w.put(DETAILS, self._wired(details))

    @property
    def details_shown(self) -> bool:
        """Whether the details have their place in the window."""
        return not self._w.place(DETAILS).isHidden()

    def show_details(self, shown: bool) -> None:
        """Give the details their place, or take it away."""
        (self.details if shown else self._w.place(DETAILS)).setVisible(shown)
        sizes, wanted = self._w.panes.sizes(), self._w.theme.space(DETAILS_WIDTH)
        if shown and sizes[DETAILS] < wanted:  # the reading pane gives what it can spare
            spared = max(0, min(wanted - sizes[DETAILS], sizes[READER] - READER_WIDTH))
            sizes[READER], sizes[DETAILS] = sizes[READER] - spared, sizes[DETAILS] + spared
            self._w.panes.setSizes(sizes)

    def set_query(self, query: SearchQuery) -> None:
        """Mark what a question matches."""
        self._query = query
        if "reader" in vars(self):
            self.reader.set_query(query)

    def apply(self, changes: Changes) -> None:
        """Show what changed."""
        for pane in self._made():
            pane.apply(changes)

    def close(self) -> None:
        """Take down what must go before the application does."""
        if "reader" in vars(self):
            self.reader.close_engine()

    def _made(self) -> list[ReaderPane | DetailsPane]:
        return [vars(self)[name] for name in ("reader", "details") if name in vars(self)]

    def _wired(self, pane: Pane) -> Pane:
        pane.deed_asked.connect(self._w.deeds.do)
        pane.link_asked.connect(open_link)
        pane.said.connect(self._w.toast.say)
        pane.failed.connect(self._w.show_error)
        return pane

    def show(self, article: int) -> None:
        """Show an article in the panes; 0 for none."""
        window = self._w
        if not article:
            for pane in self._made():
                pane.clear()
            return
        window.reader.show_article(ArticleId(article))
        if self.details_shown:
            window.details.show_article(ArticleId(article))

    def go_to(self, article: int) -> None:
        """Go to an article, in the list where it is there, and at least in the panes."""
        if not self._w.articles.view.select_article(ArticleId(article)):
            self.show(article)

    def compare(self, earlier: ArticleId, later: ArticleId) -> None:
        """Show what changed from one version to another."""
        from ui.dialogs.compare import CompareDialog

        window = self._w
        CompareDialog(window.session, window.runner, (earlier, later), window.theme, window).show()

    def look_for(self, label: str, value: str) -> None:
        """Narrow the answer to a tag, publisher or author that was clicked."""
        from search.grammar import with_label

        self._w.search.put(with_label(self._w.search.text(), label, value, "only"))


def open_link(address: str) -> None:
    """Hand an address to the person's browser; only the web's own schemes, and only because they chose to."""
    from PySide6.QtCore import QUrl  # these two are not needed before a link is clicked
    from PySide6.QtGui import QDesktopServices

    url = QUrl(address)
    if url.scheme() in {"http", "https"}:
        QDesktopServices.openUrl(url)
