"""The list's model: the ids of an answer, and the rows of those in sight, fetched a block at a time.

After Anki's browser table: a hundred thousand rows cost a hundred thousand integers, the scroll bar never lies, and
what a write changed is fetched again: in the reading lane where it is in sight, else when it is painted.
"""

from __future__ import annotations

import json
from array import array
from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QByteArray, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal

from archive.errors import CuttingsError
from archive.model import ArticleId
from ui import formats, phrases
from ui.operations import listing
from ui.operations.listing import BLOCK

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from archive.model import ListRow
    from search.query import Snippet
    from ui.session import Session

BLOCKS_KEPT = 160
IDS_MIME = "application/x-cuttings-articles"
"""Articles dragged from the list: a JSON list of their numbers."""

ROW = Qt.ItemDataRole.UserRole
SNIPPET = Qt.ItemDataRole.UserRole + 1
ID = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex


class ArticleListModel(QAbstractTableModel):
    """The answer to the present question, one column wide.

    Signals:
        shown: another answer is shown now.
    """

    shown = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._ids: array[int] = array("q")
        self._blocks: OrderedDict[int, dict[int, ListRow]] = OrderedDict()
        self._snippets: dict[int, Snippet] = {}

    # --- Qt's questions ---

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's signature
        """How many articles."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's signature
        """One: the delegate draws everything into it."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 -- Qt's signature
        """The row, its snippet, or words for a screen reader."""
        if not index.isValid():
            return None
        if role == ID:
            return self._ids[index.row()]
        if role == SNIPPET:
            return self._snippets.get(self._ids[index.row()])
        if role in (ROW, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self.row_at(index.row())
            return row if role == ROW or row is None else spoken(row) if _is_spoken(role) else row.headline
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be selected and dragged onto tags."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled | flag.ItemNeverHasChildren

    def mimeTypes(self) -> list[str]:
        """What a drag carries."""
        return [IDS_MIME]

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        """The dragged articles."""
        data = QMimeData()
        numbers = sorted({self._ids[index.row()] for index in indexes})
        data.setData(IDS_MIME, QByteArray(json.dumps(numbers).encode()))
        return data

    # --- ours ---

    @property
    def ids(self) -> array[int]:
        """Every article shown, in order."""
        return self._ids

    def show(self, ids: array[int], *, rows: Sequence[ListRow] = (), same_question: bool = False) -> None:
        """Show another answer; snippets stay when it is the same question asked again.

        Args:
            ids: every article of it, in order.
            rows: those of the first block, where they were fetched along; the window waits for all others.
            same_question: it was asked again.
        """
        self.beginResetModel()
        self._ids = ids
        self._blocks.clear()
        if rows:
            self._blocks[0] = {row.id: row for row in rows}
        if not same_question:
            self._snippets.clear()
        self.endResetModel()
        self.shown.emit()

    def row_at(self, position: int) -> ListRow | None:
        """The row at a position; None when its article is gone."""
        number = position // BLOCK
        block = self._blocks.get(number)
        if block is None:
            wanted = [ArticleId(id_) for id_ in self._ids[number * BLOCK : (number + 1) * BLOCK]]
            try:
                found = listing.rows(self._session, wanted)
            except CuttingsError:  # its disk is gone, say: rows stay empty until they are painted again
                return None
            block = self._blocks[number] = {row.id: row for row in found}
            if len(self._blocks) > BLOCKS_KEPT:
                self._blocks.popitem(last=False)
        else:
            self._blocks.move_to_end(number)
        return block.get(self._ids[position])

    def position(self, article: int) -> int:
        """Where an article stands, -1 when it does not."""
        try:
            return self._ids.index(article)
        except ValueError:
            return -1

    def expire(self, articles: Iterable[int], first: int, last: int) -> list[ArticleId]:
        """Forget the rows of articles that changed.

        Args:
            articles: what changed.
            first: the first row in sight.
            last: the last one.

        Returns:
            Those that stand in blocks in sight: their rows stay until `renew` brings others, for nobody waits for a
            disk while painting what was there a moment ago.
        """
        stale, wanted = set(articles), []
        for number in [number for number, block in self._blocks.items() if not stale.isdisjoint(block)]:
            if first // BLOCK <= number <= last // BLOCK:
                wanted += [ArticleId(id_) for id_ in stale.intersection(self._blocks[number])]
            else:
                del self._blocks[number]
        return wanted

    def renew(self, articles: Iterable[int], rows: Iterable[ListRow]) -> None:
        """Take in what is known now of articles that changed; without a row they are gone."""
        fresh: dict[int, ListRow] = {row.id: row for row in rows}
        for number, block in self._blocks.items():
            for article in [id_ for id_ in articles if id_ in block and block[id_] != fresh.get(id_)]:
                del block[article]
                if article in fresh:
                    block[article] = fresh[article]
                row = self.index(self._ids.index(article, number * BLOCK), 0)
                self.dataChanged.emit(row, row)

    def without_snippet(self, first: int, last: int) -> list[ArticleId]:
        """The articles from one position to another (inclusive) whose snippet is not there yet."""
        return [ArticleId(id_) for id_ in self._ids[first : last + 1] if id_ not in self._snippets]

    def put_snippets(self, found: dict[ArticleId, Snippet], first: int, last: int) -> None:
        """Take in snippets for the rows in sight."""
        self._snippets |= {int(id_): snippet for id_, snippet in found.items()}
        last = min(last, len(self._ids) - 1)
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0), [SNIPPET])


def spoken(row: ListRow) -> str:
    """A row in words, for a screen reader."""
    parts = [
        row.headline,
        row.publisher,
        formats.day(row.published),
        "" if row.read else phrases.translate("articles", "unread"),
        phrases.translate("articles", "starred") if row.starred else "",
        phrases.translate("articles", "tags: {tags}").format(tags=phrases.listed(row.tags)) if row.tags else "",
    ]
    return phrases.listed(formats.plain(part) for part in parts if part)


def _is_spoken(role: int) -> bool:
    return role == Qt.ItemDataRole.AccessibleTextRole
