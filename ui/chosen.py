"""The chosen article: shown in the panes at once, and counted as read once it has lain open for a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from archive.model import ArticleId
from ui.articles.model import ROW
from ui.operations import marking

if TYPE_CHECKING:
    from archive.model import ListRow
    from ui.main_window import MainWindow

READ_AFTER = 1200
"""Milliseconds an article lies open before it counts as read: stepping through with j and k reads nothing."""


class Chosen(QObject):
    """Follows the list's current article."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._w = window
        self._rest = QTimer(self, singleShot=True, interval=READ_AFTER)
        self._rest.timeout.connect(self.mark_read)

    def show(self, article: int) -> None:
        """Show an article in the panes; 0 for none."""
        window = self._w
        self._rest.stop()
        if not article:
            window.reader.clear()
            window.details.clear()
            return
        window.reader.show_article(ArticleId(article))
        if not window.details.isHidden():
            window.details.show_article(ArticleId(article))
        if window.settings.mark_read and not window.session.read_only:
            self._rest.start()

    def mark_read(self) -> None:
        """The current article counts as read from now on; nothing is said, and there is nothing to undo."""
        view = self._w.articles.view
        row: ListRow | None = view.currentIndex().data(ROW)
        if row is not None and not row.read and not row.removed:
            self._w.deeds.do(lambda session: marking.set_read(session, [row.id], True, quietly=True))
