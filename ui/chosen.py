"""The chosen article, in the panes that show one, and what those panes ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from archive.model import ArticleId
from search.grammar import with_label

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class Chosen(QObject):
    """Follows the list's current article."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._w = window
        view, reader, details = window.articles.view, window.reader, window.details
        view.chosen.connect(self.show)
        reader.next_asked.connect(lambda: view.step(1))
        reader.previous_asked.connect(lambda: view.step(-1))
        reader.value_chosen.connect(self.look_for)
        details.tag_chosen.connect(lambda tag: self.look_for("tag", tag))
        details.article_chosen.connect(self.go_to)
        for pane in (reader, details):
            pane.deed_asked.connect(window.deeds.do)
            pane.link_asked.connect(open_link)
            pane.said.connect(window.toast.say)
            pane.failed.connect(window.show_error)

    def show(self, article: int) -> None:
        """Show an article in the panes; 0 for none."""
        window = self._w
        if not article:
            window.reader.clear()
            window.details.clear()
            return
        window.reader.show_article(ArticleId(article))
        if not window.details.isHidden():
            window.details.show_article(ArticleId(article))

    def go_to(self, article: int) -> None:
        """Go to an article, in the list where it is there, and at least in the panes."""
        if not self._w.articles.view.select_article(ArticleId(article)):
            self.show(article)

    def look_for(self, label: str, value: str) -> None:
        """Narrow the answer to a tag, publisher or author that was clicked."""
        self._w.search.put(with_label(self._w.search.text(), label, value, "only"))


def open_link(address: str) -> None:
    """Hand an address to the person's browser; only the web's own schemes, and only because they chose to."""
    url = QUrl(address)
    if url.scheme() in {"http", "https"}:
        QDesktopServices.openUrl(url)
