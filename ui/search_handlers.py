"""What the commands about searching do."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from search.query import Sort
from ui.operations import saving

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from archive.model import SavedSearch
    from ui.handlers import Handlers
    from ui.parts import Parts

RECENT = 12
"""Questions that are remembered."""


class SearchHandlers(QObject):
    """The search menu, and the orders of the list."""

    def __init__(self, window: Parts, others: Handlers) -> None:
        super().__init__(window)
        self._w = window
        self._others = others

    def table(self) -> dict[str, Callable[[], object]]:
        """What to call for each command."""
        return {f"sort-{sort}": partial(self.sort_by, sort) for sort in Sort} | {
            "search": self.go_to_search,
            "save-search": self.save_search,
            "clear-search": partial(self._w.search.put, ""),
            "batch-search": self.batch_search,
            "highlights": self.highlights,
        }

    def go_to_list(self) -> None:
        """The keyboard goes to the list, onto the first article where none is chosen yet."""
        view = self._w.articles.view
        view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if view.current_id() is None:
            view.step(1)
        self.remember_search()

    def go_to_search(self) -> None:
        """The keyboard goes to the search box."""
        self._w.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def remember_search(self) -> None:
        """Keep the question among the recent ones."""
        text = self._w.search.text().strip()
        if text:
            recent = [text, *(old for old in self._w.settings.recent_searches if old != text)]
            self._w.settings.recent_searches = recent[:RECENT]

    def save_search(self) -> None:
        """Ask for a name and save the question; one that is saved already is forgotten."""
        query = self._w.search.text().strip()
        if not query:
            self._w.toast.say(self.tr("Type a search first, then save it."))
            return
        saved = next((one for one in self._searches() if one.query == query), None)
        if saved is not None:
            self._w.deeds.do(lambda session: saving.delete_search(session, saved.id))
            return
        from ui.dialogs.small import NameDialog

        dialog = NameDialog(self.tr("Save this search"), query, self.tr("Name of the search"), self._w.theme, self._w)
        dialog.named.connect(lambda name: self._save_search(name, query))
        dialog.open()

    def _searches(self) -> Sequence[SavedSearch]:
        return self._w.shelves.searches if self._w.shelves is not None else ()

    def _save_search(self, name: str, query: str) -> None:
        self._w.deeds.do(lambda session: saving.save_search(session, name, query))

    def batch_search(self) -> None:
        """Search for each line of a list."""
        from ui.dialogs.batch_search import BatchSearchDialog

        dialog = BatchSearchDialog(self._w.session, self._w.runner, self._w.theme, self._w)
        dialog.search_asked.connect(self._w.search.put)
        dialog.failed.connect(self._w.show_error)
        dialog.show()

    def highlights(self) -> None:
        """All highlights and notes of the present answer in one list."""
        ids = list(self._w.articles.view.articles.ids)
        from ui.dialogs.highlights import HighlightsDialog

        dialog = HighlightsDialog(self._w.session, self._w.runner, ids, self._w.theme, self._w)
        dialog.article_asked.connect(self._w.chosen.go_to)
        dialog.show()

    def sort_by(self, sort: Sort) -> None:
        """Another order."""
        self._w.asking.ask(sort=sort)
        self._w.looks.settle()
