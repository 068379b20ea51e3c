"""The sidebar's entries as Qt's views want them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QByteArray, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal

from archive.model import ArticleId, Shelf
from ui import formats, phrases
from ui.sidebar.entries import Entry, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

ENTRY = Qt.ItemDataRole.UserRole
STATE = Qt.ItemDataRole.UserRole + 1

IDS_MIME = "application/x-cuttings-articles"  # what the list's drags carry; the panes do not know each other
TAG_MIME = "application/x-cuttings-tag"

_SIGNS = frozenset(":：")
"""One of them stands in every label; to read words without any, the grammar need not be there yet."""

_FLAG = Qt.ItemFlag
_LINE = _FLAG.ItemIsEnabled | _FLAG.ItemIsSelectable
_TAG = _LINE | _FLAG.ItemIsEditable | _FLAG.ItemIsDragEnabled | _FLAG.ItemIsDropEnabled  # asked at every painting

Index = QModelIndex | QPersistentModelIndex


class SidebarModel(QAbstractItemModel):
    """A tree of `Entry`; the state of each label comes from the text in the search box.

    Signals:
        renamed: an entry was given another name by editing it.
        articles_dropped: article ids (a list) were dropped on an entry.
        tag_dropped: a tag (its name) was dropped on the entry of another.
    """

    renamed = Signal(object, str)
    articles_dropped = Signal(list, object)
    tag_dropped = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._root = Entry(kind=Kind.SECTION, key="", text="")
        self._text = ""

    @property
    def root(self) -> Entry:
        """The unseen top."""
        return self._root

    def show(self, root: Entry) -> None:
        """Show other entries: line for line where they fit, so that nothing is laid out anew for a few counts."""
        if self._root.fits(root):
            for line, now in zip(self._root.walk(), root.walk(), strict=True):
                if line.take(now):
                    index = self.index_of(line)
                    self.dataChanged.emit(index, index)
            return
        self.beginResetModel()
        self._root = root
        self.endResetModel()

    def set_text(self, text: str) -> None:
        """Tell what the search box says now. Lines that it leaves as they were are not painted again under the hand."""
        lines = [entry for entry in self._root.walk() if entry.kind in {Kind.LABEL, Kind.SEARCH}]
        before = [self.state(entry) for entry in lines]
        self._text = text
        for entry, state in zip(lines, before, strict=True):
            if self.state(entry) != state:
                index = self.index_of(entry)
                self.dataChanged.emit(index, index, [STATE])

    def state(self, entry: Entry) -> str:
        """``only``, ``not`` or ``off``; a saved search is on while the box says the same."""
        if entry.kind is Kind.SEARCH:
            return "only" if entry.value == self._text.strip() else "off"
        if entry.kind is not Kind.LABEL or not _SIGNS.intersection(self._text):
            return "off"
        from search.grammar import label_state

        return label_state(self._text, entry.label, entry.value)

    def index_of(self, entry: Entry) -> QModelIndex:
        """Where an entry stands."""
        if entry.parent is None:
            return QModelIndex()
        return self.createIndex(entry.parent.children.index(entry), 0, entry)

    def find(self, key: str) -> QModelIndex:
        """Where the entry with a key stands; an invalid index for none."""
        found = next((entry for entry in self._root.walk() if entry.key == key), None)
        return self.index_of(found) if found is not None else QModelIndex()

    # --- Qt's questions ---

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 -- Qt's signature
        """The index of a child."""
        children = self._entry(parent).children
        if column == 0 and 0 <= row < len(children):
            return self.createIndex(row, 0, children[row])
        return QModelIndex()

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        """The index of the entry above."""
        above = self._entry(index).parent if index.isValid() else None
        return QModelIndex() if above is None or above.parent is None else self.index_of(above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's signature
        """How many children."""
        return len(self._entry(parent).children)

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's signature
        """One."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 -- Qt's signature
        """Text, entry or state."""
        if not index.isValid():
            return None
        entry = self._entry(index)
        if role == ENTRY:
            return entry
        if role == STATE:
            return self.state(entry)
        if role == Qt.ItemDataRole.EditRole:
            return entry.value if entry.label == "tag" else entry.text
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return formats.plain(entry.value if role == Qt.ItemDataRole.ToolTipRole and entry.label else entry.text)
        return self._spoken(entry) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """An entry was edited: ask for its new name, which comes back with the next refresh."""
        entry = self._entry(index)
        text = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not text or text in (entry.text, entry.value):
            return False
        self.renamed.emit(entry, text)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Sections are only headings; tags and searches can be renamed, tags and shelves dropped on."""
        if not index.isValid():
            return _FLAG.NoItemFlags
        entry = self._entry(index)
        if entry.kind is Kind.SECTION:
            return _FLAG.ItemIsEnabled
        if entry.label == "tag":
            return _TAG
        if entry.kind is Kind.SEARCH:
            return _LINE | _FLAG.ItemIsEditable
        droppable = entry.kind is Kind.SHELF and entry.value in (Shelf.STARRED, Shelf.TRASH)
        return _LINE | _FLAG.ItemIsDropEnabled if droppable else _LINE

    def mimeTypes(self) -> list[str]:
        """What can be dropped here."""
        return [IDS_MIME, TAG_MIME]

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        """A dragged tag."""
        data = QMimeData()
        names = [self._entry(index).value for index in indexes]
        data.setData(TAG_MIME, QByteArray(names[0].encode() if names else b""))
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """A drop never moves anything away from where it was."""
        return Qt.DropAction.CopyAction

    def canDropMimeData(self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: Index) -> bool:
        """Articles on tags and shelves, tags on other tags but those under them."""
        entry = self._entry(parent)
        if data.hasFormat(TAG_MIME):
            dragged = data.data(TAG_MIME).toStdString()
            return entry.label == "tag" and not f"{entry.value}/".startswith(f"{dragged}/")
        droppable = entry.label == "tag" or entry.value in (Shelf.STARRED, Shelf.TRASH)
        return data.hasFormat(IDS_MIME) and parent.isValid() and droppable

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Tell what was dropped on what."""
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        entry = self._entry(parent)
        if data.hasFormat(TAG_MIME):
            self.tag_dropped.emit(data.data(TAG_MIME).toStdString(), entry)
        else:
            numbers = json.loads(data.data(IDS_MIME).toStdString())
            self.articles_dropped.emit([ArticleId(number) for number in numbers], entry)
        return True

    def _entry(self, index: Index) -> Entry:
        entry = index.internalPointer() if index.isValid() else None
        return entry if isinstance(entry, Entry) else self._root

    def _spoken(self, entry: Entry) -> str:
        state = {
            "only": phrases.translate("sidebar", "only these"),
            "not": phrases.translate("sidebar", "without these"),
        }.get(self.state(entry), "")
        count = phrases.found(entry.count) if entry.count is not None else ""
        return phrases.listed(part for part in (formats.plain(entry.text), count, state) if part)
