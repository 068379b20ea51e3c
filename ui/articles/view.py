"""The list itself: a one-column table, which lays a hundred thousand rows out in no time."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from archive.model import ArticleId
from ui import formats, phrases
from ui.articles.delegate import ArticleDelegate
from ui.articles.model import ID, ArticleListModel
from ui.articles.thumbnails import Thumbnails
from ui.operations import listing, searching

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QItemSelectionRange
    from PySide6.QtGui import QAction, QDropEvent, QKeyEvent, QResizeEvent

    from archive.model import ListRow
    from search.query import SearchQuery
    from ui.session import Session
    from ui.tasks import TaskRunner
    from ui.theme import Theme

SNIPPET_REST = 60
"""Milliseconds without scrolling before snippets are fetched for the rows in sight."""


class ArticleView(QTableView):
    """Shows the answer to a question, and keeps what was selected when it is asked again.

    Signals:
        chosen: another article is the current one; its id, or 0 for none.
        opened: Enter or a double click on an article.
        selected: how many articles are selected.
    """

    chosen = Signal(int)
    opened = Signal(int)
    selected = Signal(int)

    def __init__(self, session: Session, runner: TaskRunner, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._runner = runner
        self._theme = theme
        self._query: SearchQuery | None = None
        self._chosen = 0
        self._stale: set[ArticleId] = set()
        self._offered: list[QAction | None] = []
        self._articles = ArticleListModel(session)
        self._thumbnails = Thumbnails(session, runner, self)
        self.delegate = ArticleDelegate(theme, self._thumbnails)
        self._rest = QTimer(self, singleShot=True, interval=SNIPPET_REST)
        self._dress()
        self.setModel(self._articles)
        self.setItemDelegate(self.delegate)
        self.delegate.pace.again.connect(self._paint_again)
        self._rest.timeout.connect(self._ask_snippets)
        self._thumbnails.ready.connect(self.viewport().update)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._rest.start())
        self.selectionModel().currentRowChanged.connect(self._tell_chosen)
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        self.selectionModel().selectionChanged.connect(self._tell_chosen)
        self.activated.connect(lambda index: self.opened.emit(index.data(ID)))
        theme.changed.connect(self.measure)
        self.measure()

    def offer(self, actions: Sequence[QAction | None]) -> None:
        """What the context menu holds; None is a line between two groups."""
        self._offered = list(actions)

    def menu(self) -> QMenu:
        """The context menu: what can be done with the selected articles now, and nothing else."""
        menu = QMenu(self)
        for action in self._offered:
            if action is None:
                menu.addSeparator()
            elif action.isEnabled():
                menu.addAction(action)
        return menu

    def _dress(self) -> None:
        self.setAccessibleName(self.tr("Articles"))
        self.setViewport(QWidget())  # Qt's own would have every kind of widget loaded to find out what it is
        self.setObjectName("articles")
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)

    # --- what is shown ---

    @property
    def articles(self) -> ArticleListModel:
        """The model."""
        return self._articles

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Carry a few words: pictures of the rows, as Qt makes them, would lie over what one wants to drop them on."""
        from ui.drags import carry

        rows = self.selectionModel().selectedRows()
        if rows:
            words = formats.plain(rows[0].data() or "") if len(rows) == 1 else phrases.found(len(rows))
            carry(self, self._articles.mimeData(rows), words, self._theme)

    def show_answer(
        self, ids: array[int], query: SearchQuery, *, rows: Sequence[ListRow] = (), same_question: bool
    ) -> None:
        """Show an answer. The same question asked again keeps selection and place; another one starts at the top.

        Where what was selected is gone, into the trash for instance, the article after it is.
        """
        kept, current, anchor, before = self.selected_ids(), self.current_id(), self._anchor(), self._articles.ids
        self._query = query
        selection = self.selectionModel()
        selection.blockSignals(True)
        self._articles.show(ids, rows=rows, same_question=same_question)
        self._select(kept, current)
        selection.blockSignals(False)
        if same_question and anchor is not None:
            self._return_to(*anchor)
        elif not same_question:
            self.scrollToTop()
        if same_question and kept and current is not None and not self.selected_ids():
            self._go_on(before, current)
        self.selected.emit(len(self.selected_ids()))
        self._tell_chosen()
        self._rest.start()

    def _go_on(self, before: array[int], gone: ArticleId) -> None:
        there, after = set(self._articles.ids), before[before.index(gone) + 1 :] if gone in before else before[:0]
        following = next((number for number in after if number in there), None)
        if following is not None:
            self.go_to(self._articles.position(following))
        elif there:
            self.go_to(len(self._articles.ids) - 1)

    def refresh(self, ids: Sequence[ArticleId]) -> None:
        """Rows of articles that changed are fetched again."""
        self._stale |= set(self._articles.expire(ids, *self.in_sight()))
        if self._stale:
            wanted = list(self._stale)  # with those of the question before, which this one supersedes
            self._runner.read(
                lambda: listing.rows(self._session, wanted),
                key="rows",
                done=lambda rows: self._renew(wanted, rows),
                failed=lambda _: None,  # its disk is gone, say: they stay as they were
            )
        self._rest.start()

    def _renew(self, wanted: list[ArticleId], rows: Sequence[ListRow]) -> None:
        self._stale.clear()
        self._articles.renew(wanted, rows)

    def measure(self) -> None:
        """Rows are as tall as the text size and the density say."""
        self.verticalHeader().setDefaultSectionSize(self.delegate.row_height())
        self.verticalScrollBar().setSingleStep(max(20, self.delegate.row_height() // 2))
        self.viewport().update()

    def set_compact(self, compact: bool) -> None:
        """Two lines a row, or the whole card."""
        anchor = self._anchor()
        self.delegate.compact = compact
        self.measure()
        self.updateGeometries()  # else the bar has the old range, and the list ends in nothing
        if anchor is not None:
            self._return_to(anchor[0], 0)

    def _paint_again(self, rows: set[int]) -> None:
        first, last = self.in_sight()
        for row in rows.intersection(range(first, last + 1)):  # one may have been scrolled past since
            self.update(self._articles.index(row, 0))

    # --- what is selected ---

    def selected_ids(self) -> list[ArticleId]:
        """The selected articles, in order."""
        ids = self._articles.ids
        return [ArticleId(ids[row]) for top, bottom in sorted(self._spans()) for row in range(top, bottom + 1)]

    def _spans(self) -> list[tuple[int, int]]:
        spans = cast("Iterable[QItemSelectionRange]", self.selectionModel().selection())
        return [(span.top(), span.bottom()) for span in spans]

    def current_id(self) -> ArticleId | None:
        """The article with the focus."""
        index = self.currentIndex()
        chosen = index.isValid() and self.selectionModel().isSelected(index)
        return ArticleId(index.data(ID)) if chosen else None

    def step(self, by: int) -> None:
        """Go to the next or previous article."""
        count = self._articles.rowCount()
        if count:
            current = self.currentIndex()
            chosen = current.isValid() and self.selectionModel().isSelected(current)
            self.go_to(max(0, min(count - 1, current.row() + by if chosen else 0)))

    def go_to(self, row: int) -> None:
        """Select one row and nothing else, and bring it into sight."""
        index = self._articles.index(row, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def select_article(self, article: ArticleId) -> bool:
        """Go to an article, where it is in the list."""
        row = self._articles.position(article)
        if row >= 0:
            self.go_to(row)
        return row >= 0

    def _select(self, kept: Sequence[ArticleId], current: ArticleId | None) -> None:
        """Put the selection back; a few hundred are looked for one by one, all of a great many is not worth it."""
        flag = QItemSelectionModel.SelectionFlag
        rows = [self._articles.position(id_) for id_ in kept[:500]]
        selection = QItemSelection()
        for row in rows:
            if row >= 0:
                index = self._articles.index(row, 0)
                selection.select(index, index)
        at = self._articles.position(current) if current else -1
        if at >= 0:
            self.selectionModel().setCurrentIndex(self._articles.index(at, 0), flag.NoUpdate)
        self.selectionModel().select(selection, flag.ClearAndSelect)

    def _anchor(self) -> tuple[int, int] | None:
        """The article at the top edge, and how far it is scrolled out."""
        row = self.rowAt(0)
        if row < 0 or self.verticalScrollBar().value() == 0:
            return None
        return self._articles.ids[row], self.rowViewportPosition(row)

    def _return_to(self, article: int, offset: int) -> None:
        row = self._articles.position(article)
        if row >= 0:
            self.verticalScrollBar().setValue(row * self.verticalHeader().defaultSectionSize() - offset)

    def _tell_chosen(self, *_: object) -> None:
        """Tell which article is chosen, once: the cursor and the selection change one after the other.

        The focus alone makes Qt's views give a row the cursor: that is no choice of the person's.
        """
        chosen = self.current_id() or 0
        if chosen != self._chosen:
            self._chosen = chosen
            self.chosen.emit(chosen)

    def _selection_changed(self, *_: object) -> None:
        self.selected.emit(sum(bottom - top + 1 for top, bottom in self._spans()))

    # --- snippets for the rows in sight ---

    def in_sight(self) -> tuple[int, int]:
        """The first and last row that can be seen; (0, -1) for none."""
        if not self._articles.rowCount():
            return 0, -1
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        return max(0, first), last if last >= 0 else self._articles.rowCount() - 1

    def _ask_snippets(self) -> None:
        query = self._query
        first, last = self.in_sight()
        wanted = self._articles.without_snippet(first, last) if query is not None and query.text.strip() else []
        if query is not None and wanted:
            self._runner.read(
                lambda: searching.snippets(self._session, query, wanted),
                key="snippets",
                done=lambda found: self._articles.put_snippets(found, first, last),
            )

    # --- events ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More rows may have come into sight."""
        super().resizeEvent(event)
        self._rest.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters are commands of the window, never a search for a row's first letter."""
        if event.text() and event.text().isprintable() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By mouse below the pointer, by key beside the current row."""
        where = event.globalPos()
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            where = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        if self.selected_ids():
            menu = self.menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(where)

    def dropEvent(self, event: QDropEvent) -> None:
        """Nothing is dropped on the list itself: the window takes files."""
        event.ignore()
