"""The sidebar: what the archive holds, and what one wants to see of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QMenu, QTreeView, QWidget

from archive.model import ArticleId, Changes, Shelf, TagName
from ui import formats
from ui.icons import dot
from ui.operations import listing
from ui.phrases import translate
from ui.sidebar.delegate import SidebarDelegate
from ui.sidebar.entries import Entry, Kind, build
from ui.sidebar.model import ENTRY, SidebarModel
from ui.theme import SCROLL_BAR

if TYPE_CHECKING:
    from collections.abc import Callable

    from archive.model import SearchId
    from ui.operations.listing import Shelves
    from ui.session import Session
    from ui.tasks import TaskRunner
    from ui.theme import Theme

WIDEST_LEAST = 220
"""Up to how many logical pixels the sidebar keeps for what everyone has in it: all four panes fit into 1024."""

NEXT_STATE = {"off": "only", "only": "not", "not": "off"}
COLOURS: dict[str, Callable[[], str]] = {
    "#d64545": lambda: translate("tags", "Red"),
    "#e08b2d": lambda: translate("tags", "Orange"),
    "#c7a600": lambda: translate("tags", "Yellow"),
    "#4c9a52": lambda: translate("tags", "Green"),
    "#2a8ca8": lambda: translate("tags", "Turquoise"),
    "#4a72d9": lambda: translate("tags", "Blue"),
    "#8a5bd6": lambda: translate("tags", "Violet"),
    "#c2559d": lambda: translate("tags", "Pink"),
}
"""Colours for tags; painted pale below dark text, so that each is readable."""


class Sidebar(QTreeView):
    """Shelves, saved searches and labels.

    Signals:
        shelf_chosen: a shelf of `archive.model.Shelf`.
        search_chosen: a saved search's query.
        label_turned: field, value, and the state it should have now (``only``, ``not``, ``off``).
        articles_tagged: ids and a tag they were dropped on.
        articles_shelved: ids and the shelf they were dropped on.
        tag_renamed, tag_deleted, tag_coloured: what was asked for a tag.
        search_renamed, search_deleted: what was asked for a saved search.
        trash_empty_asked: everything in the trash is to be deleted.
        fetched: the `Shelves` that are shown now.

    Attributes:
        wanted: how many logical pixels wide it is where no shelf's name is cut.
    """

    shelf_chosen = Signal(Shelf)
    search_chosen = Signal(str)
    label_turned = Signal(str, str, str)
    articles_tagged = Signal(list, str)
    articles_shelved = Signal(list, Shelf)
    tag_renamed = Signal(str, str)
    tag_deleted = Signal(str)
    tag_coloured = Signal(str, str)
    search_renamed = Signal(object, str)
    search_deleted = Signal(object)
    trash_empty_asked = Signal()
    fetched = Signal(object)

    def __init__(self, session: Session, runner: TaskRunner, theme: Theme, *, held_up: Callable[[], bool]) -> None:
        """Show nothing yet; ``held_up`` says whether somebody is typing now, under whose hand nothing is laid out."""
        super().__init__()
        self._held_up = held_up
        self._session = session
        self._runner = runner
        self._theme = theme
        self._entries = SidebarModel()
        self._unfolded: frozenset[str] = frozenset()
        self._folded: set[str] = set()
        self._shelves: Shelves | None = None
        self._stale = False
        self.wanted = WIDEST_LEAST
        self._current = f"shelf:{Shelf.ALL}"
        self._dress()
        self.setModel(self._entries)
        self._painter = SidebarDelegate(theme, self)
        self.setItemDelegate(self._painter)
        self._entries.modelReset.connect(self._unfold)
        self._entries.renamed.connect(self._rename)
        self._entries.articles_dropped.connect(self._articles_dropped)
        self._entries.tag_dropped.connect(lambda tag, entry: self.tag_renamed.emit(tag, entry.value))
        self.collapsed.connect(lambda index: self._folded.add(index.data(ENTRY).key))
        self.expanded.connect(lambda index: self._folded.discard(index.data(ENTRY).key))
        theme.changed.connect(self.scheduleDelayedItemsLayout)
        theme.changed.connect(self._widen)

    def _dress(self) -> None:
        self.setViewport(QWidget())  # Qt's own would have every kind of widget loaded to find out what it is
        self.setObjectName("sidebar")
        self.setAccessibleName(self.tr("Library, tags and publishers"))
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setUniformRowHeights(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropOverwriteMode(True)  # on a line, never between two
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.viewport().setAutoFillBackground(False)  # the window's own ground shows

    # --- what is shown ---

    def fetch(self) -> None:
        """Ask for what the archive holds; an older answer is dropped."""
        self._runner.read(lambda: listing.shelves(self._session), key="shelves", done=self._land)

    def apply(self, changes: Changes) -> None:
        """Every change may change a count."""
        self._stale = self._stale or bool(changes)
        self.settle()

    def settle(self) -> None:
        """Count again where something has changed, unless somebody is typing: nobody looks at the counts then."""
        if self._stale and not self._held_up():
            self._stale = False
            self.fetch()

    def _land(self, shelves: Shelves) -> None:
        """Show what was fetched; under a typing hand only tell of it, and fetch it again when the hand rests."""
        if self._held_up():
            self._stale = True
        else:
            self._show(shelves)
        self.fetched.emit(shelves)

    def set_text(self, text: str) -> None:
        """What the search box says now: it decides which labels are on."""
        self._entries.set_text(text)

    def set_shelf(self, shelf: Shelf) -> None:
        """Show a shelf as the current one, without choosing it."""
        self._current = f"shelf:{shelf}"
        self._go_to(self._current)

    def _show(self, shelves: Shelves) -> None:
        self._shelves = shelves
        if self.state() == QAbstractItemView.State.EditingState:
            return
        entry: Entry | None = self.currentIndex().data(ENTRY)
        current = entry.key if entry is not None and self.hasFocus() else self._current
        place = self.verticalScrollBar().value()
        self._entries.show(build(shelves, self._unfolded))
        self._widen()
        self._go_to(current)
        self.verticalScrollBar().setValue(place)

    def _unfold(self) -> None:
        """Other lines are shown: fold them as they were."""
        for entry in self._entries.root.walk():
            if entry.children and entry.parent is not None:
                self.setExpanded(self._entries.index_of(entry), entry.key not in self._folded)

    def _go_to(self, key: str) -> None:
        index = self._entries.find(key)
        index = index if index.isValid() else self._entries.find(self._current)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)

    # --- what is asked ---

    def activate(self, entry: Entry) -> None:
        """Do what a click on a line does."""
        if entry.kind is Kind.SECTION:
            index = self._entries.index_of(entry)
            self.setExpanded(index, not self.isExpanded(index))
        elif entry.kind is Kind.SHELF:
            self._current = entry.key
            self.shelf_chosen.emit(Shelf(entry.value))
        elif entry.kind is Kind.SEARCH:
            self.search_chosen.emit(entry.value)
        elif entry.kind is Kind.MORE:
            self._unfolded |= {entry.value}
            if self._shelves is not None:
                self._show(self._shelves)
        else:
            self.label_turned.emit(entry.label, entry.value, NEXT_STATE[self._entries.state(entry)])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click acts at once; on the small arrow of a tag with children it folds or unfolds."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        entry: Entry = index.data(ENTRY)
        if entry.kind is Kind.LABEL and entry.children and self._on_arrow(event.position().x(), entry):
            self.setExpanded(index, not self.isExpanded(index))
        else:
            self.activate(entry)

    def _on_arrow(self, x: float, entry: Entry) -> bool:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        near = self.viewport().width() - x if mirrored else x
        return near < self._theme.space(4 + 4 * entry.depth) + 16 * self._theme.scale

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space act, Delete deletes, letters are commands of the window; a name being typed has its own."""
        if self.state() == QAbstractItemView.State.EditingState:  # the line passes on what it does not use
            super().keyPressEvent(event)
            return
        entry: Entry | None = self.currentIndex().data(ENTRY)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and entry is not None:
            self.activate(entry)
        elif event.key() == Qt.Key.Key_Delete and entry is not None:
            self._delete(entry)
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """A name was typed, or given up: what came in meanwhile is shown."""
        super().closeEditor(editor, hint)
        self.fetch()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with a tag, a label or a saved search."""
        index = self.indexAt(event.pos()) if event.reason() == QContextMenuEvent.Reason.Mouse else self.currentIndex()
        if index.isValid():
            menu = self.menu_for(index)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(event.globalPos())

    def menu_for(self, index: QModelIndex) -> QMenu:
        """The context menu of a line."""
        entry: Entry = index.data(ENTRY)
        menu = QMenu(self)
        if entry.kind is Kind.LABEL:
            for state, text in (
                ("only", self.tr("Only these")),
                ("not", self.tr("Without these")),
                ("off", self.tr("No matter")),
            ):
                action = menu.addAction(text)
                action.setCheckable(True)
                action.setChecked(self._entries.state(entry) == state)
                action.triggered.connect(
                    lambda _=False, state=state: self.label_turned.emit(entry.label, entry.value, state)
                )
        if entry.label == "tag":
            menu.addSeparator()
            self._tag_actions(menu, entry, index)
        if entry.kind is Kind.SEARCH:
            menu.addAction(self._theme.icon("pencil"), self.tr("Rename"), lambda: self.edit(index))
            menu.addAction(self._theme.icon("trash-2"), self.tr("Delete"), lambda: self._delete(entry))
        if entry.value == Shelf.TRASH and entry.count:
            menu.addAction(self._theme.icon("trash-2"), self.tr("Empty the trash…"), self.trash_empty_asked.emit)
        return menu

    def _tag_actions(self, menu: QMenu, entry: Entry, index: QModelIndex) -> None:
        menu.addAction(self._theme.icon("pencil"), self.tr("Rename…"), lambda: self.edit(index))
        colours = menu.addMenu(self._theme.icon("palette"), self.tr("Colour"))
        for colour, name in COLOURS.items():
            action = QAction(dot(colour), name(), colours)
            action.setCheckable(True)
            action.setChecked(entry.colour == colour)
            action.triggered.connect(lambda _=False, colour=colour: self.tag_coloured.emit(entry.value, colour))
            colours.addAction(action)
        colours.addAction(self.tr("No colour"), lambda: self.tag_coloured.emit(entry.value, ""))
        menu.addAction(self._theme.icon("trash-2"), self.tr("Delete the tag"), lambda: self._delete(entry))

    def _rename(self, entry: Entry, text: str) -> None:
        if entry.search is not None:
            number: SearchId = entry.search.id
            self.search_renamed.emit(number, text)
        elif entry.label == "tag":
            self.tag_renamed.emit(entry.value, text)

    def _delete(self, entry: Entry) -> None:
        if entry.search is not None:
            self.search_deleted.emit(entry.search.id)
        elif entry.label == "tag":
            self.tag_deleted.emit(entry.value)

    def _articles_dropped(self, ids: list[ArticleId], entry: Entry) -> None:
        if entry.label == "tag":
            self.articles_tagged.emit(ids, TagName(entry.value))
        else:
            self.articles_shelved.emit(ids, Shelf(entry.value))

    # --- what is dragged, and dropped ---

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Carry a tag by its name."""
        from ui.drags import carry

        index = self.currentIndex()
        carry(self, self._entries.mimeData([index]), formats.plain(index.data(ENTRY).value), self._theme)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Of this window's own only: the numbers of another archive's articles mean others here."""
        if event.source() is None:
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where it would fall."""
        super().dragMoveEvent(event)
        under = self.indexAt(event.position().toPoint())
        self._painter.target = under.data(ENTRY) if event.isAccepted() and under.isValid() else None

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It goes elsewhere."""
        super().dragLeaveEvent(event)
        self._painter.target = None

    def dropEvent(self, event: QDropEvent) -> None:
        """It fell."""
        super().dropEvent(event)
        self._painter.target = None

    # --- looks ---

    def paintEvent(self, event: QPaintEvent) -> None:
        """Without Qt's mark of where something would fall, a black box across: the delegate has its own."""
        self.setDropIndicatorShown(False)
        super().paintEvent(event)
        self.setDropIndicatorShown(True)

    def drawBranches(self, _painter: QPainter, _rect: QRect, _index: QModelIndex | QPersistentModelIndex) -> None:
        """Nothing: the delegate draws whole lines."""

    def _widen(self) -> None:
        """Headings and shelves are never cut, beside the scroll bar; names that people gave may be."""
        fixed = (entry for entry in self._entries.root.walk() if entry.kind in {Kind.SECTION, Kind.SHELF})
        self.wanted = max(map(self._painter.wanted, fixed), default=0) + SCROLL_BAR
        self.setMinimumWidth(min(WIDEST_LEAST, self.wanted))

    def sizeHint(self) -> QSize:
        """Wide enough for most names."""
        return QSize(self._theme.space(58), 400)
