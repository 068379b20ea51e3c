"""The reading copy on the screen: a text browser that can load nothing but the pictures it was handed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QPainter,
    QPalette,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser

from ui.reader.layers import layer
from ui.reader.margins import Noted, paint_flags, paint_quotes
from ui.reader.pictures import placeholder
from ui.reader.plates import fit_pictures
from ui.reader.style import NARROW

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from ui.reader.sheet import Sheet
    from ui.reader.style import ReadingStyle

MARGIN = 44
"""Room beside the column, in logical pixels: the marks of notes stand there."""


class ReadingView(QTextBrowser):
    """Shows one sheet; marks, finds, and tells what was clicked.

    Signals:
        link_clicked: an address in the copy, and where on the screen.
        picture_clicked: the digest of a picture.
        note_clicked: a `Noted`, and where on the screen.
        selected: whether the reader has selected words (at the end of the gesture).
        menu_asked: where on the screen a context menu was asked for.
        end_passed: ``1`` or ``-1``: the reader paged on past the end, or back past the beginning.
    """

    link_clicked = Signal(str, object)
    picture_clicked = Signal(str)
    note_clicked = Signal(object, object)
    selected = Signal(bool)
    menu_asked = Signal(object)
    end_passed = Signal(int)

    def __init__(self, style: ReadingStyle) -> None:
        super().__init__()
        self._style = style
        self._sheet: Sheet | None = None
        self._held: QTextDocument | None = None
        self._pictures: Mapping[str, QImage] = {}
        self._noted: list[Noted] = []
        self._marks: list[tuple[int, int]] = []
        self._found: list[tuple[int, int]] = []
        self._current: tuple[int, int] | None = None
        self._flags: list[tuple[QRectF, Noted]] = []
        self._pressed_on_picture = ""
        self.setObjectName("reading-view")
        self.setAccessibleName(self.tr("Article"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setSearchPaths([])
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.anchorClicked.connect(self._anchor_clicked)
        self.restyle(style)

    # --- what is shown ---------------------------------------------------------------------------------------------

    def show_sheet(self, sheet: Sheet | None, pictures: Mapping[str, QImage]) -> None:
        """Show another sheet, from its beginning; None shows an empty page."""
        old = self._held  # Qt deletes the document it made itself, and no other
        self._sheet, self._pictures = sheet, pictures
        self._noted, self._marks, self._found, self._current = [], [], [], None
        document = sheet.document if sheet is not None else QTextDocument()
        document.setParent(self)  # Qt asks the parent for resources: with none it would open addresses itself
        self._lay(document)
        self.setDocument(document)
        self._held = document
        if old is not None and old is not document:
            old.deleteLater()
        self.verticalScrollBar().setValue(0)
        self._redraw()

    def restyle(self, style: ReadingStyle) -> None:
        """Take over paper and width; the sheet itself is set anew by whoever made it."""
        self._style = style
        palette = QPalette(self.palette())
        for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
            palette.setColor(role, style.paper.background)
        palette.setColor(QPalette.ColorRole.Text, style.paper.text)
        palette.setColor(QPalette.ColorRole.Highlight, style.paper.found)
        palette.setColor(QPalette.ColorRole.HighlightedText, style.paper.text)
        self.setPalette(palette)
        self.viewport().setPalette(palette)  # a style sheet gives it one of its own

    @property
    def room(self) -> float:
        """Its width in sizes of the body's letters."""
        return self.viewport().width() / self._style.size

    @property
    def _margin(self) -> int:
        return MARGIN - 12 if self.room < NARROW else MARGIN

    @property
    def column(self) -> int:
        """Width of the text column as it is now."""
        return max(120, min(self._style.width, self.viewport().width() - 2 * self._margin))

    def position(self) -> float:
        """How far into the text the reader has come, 0 to 1: by its letters, which no other width or size changes."""
        if self.verticalScrollBar().value() == 0:
            return 0.0
        top = self.cursorForPosition(QPoint(self.viewport().width() // 2, 0))
        return top.position() / max(1, self.document().characterCount() - 1)

    def move_to(self, position: float) -> None:
        """Scroll to where the reader was."""
        self.document().pageCount()  # Qt lays long documents out bit by bit: the bar must know the whole height
        cursor = QTextCursor(self.document())
        cursor.setPosition(round(position * max(0, self.document().characterCount() - 1)))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() if position > 0 else 0)

    # --- marks -----------------------------------------------------------------------------------------------------

    def set_marks(self, marks: Sequence[tuple[int, int]]) -> None:
        """Mark the search's matches."""
        self._marks = list(marks)
        self._redraw()

    def set_found(self, found: Sequence[tuple[int, int]]) -> None:
        """Mark what the find bar found."""
        self._found = list(found)
        self._redraw()

    def set_current(self, place: tuple[int, int] | None) -> None:
        """Set one match apart and bring it into sight."""
        self._current = place
        self._redraw()
        if place is not None:
            self.bring(place[0])

    def set_noted(self, noted: Sequence[Noted]) -> None:
        """Draw highlights and notes."""
        self._noted = list(noted)
        self._redraw()

    def bring(self, position: int) -> None:
        """Scroll so that a place stands in the upper third, unless it is comfortably in sight."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        top, height = self.cursorRect(cursor).top(), self.viewport().height()
        if not height * 0.1 < top < height * 0.8:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + round(top - height / 3))

    def _redraw(self) -> None:
        paper = self._style.paper
        grounds = [(noted.start, noted.end, paper.highlight(noted.annotation.colour)) for noted in self._noted]
        grounds += [(start, end, paper.mark) for start, end in self._marks]
        grounds += [(start, end, paper.found) for start, end in self._found]
        if self._current is not None:
            grounds.append((*self._current, paper.current))
        self.setExtraSelections([layer(self.document(), *ground, ink=paper.text) for ground in grounds])
        self.viewport().update()

    # --- what the copy may load ------------------------------------------------------------------------------------

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Hand out a picture of this article, or something empty. Never None: for that, Qt opens the address itself.

        `QTextBrowser` opens ``file:`` and UNC paths when this returns nothing, which tells a stranger's server who
        reads (``/work/shared/threats.md`` §3.5); so the base class is never asked.
        """
        url = QUrl(name)
        if kind == QTextDocument.ResourceType.ImageResource.value:
            image = self._pictures.get(url.path()) if url.scheme() == "archive" else None
            return placeholder() if image is None else image
        return QByteArray(b" ")

    # --- laying out ------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column's width and the reader's place."""
        position = self.position()
        self._lay(self.document())
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.move_to(position)

    def _lay(self, document: QTextDocument) -> None:
        """Centre the column and fit the pictures to it."""
        beside = max(self._margin, (self.viewport().width() - self._style.width) // 2)
        frame = QTextFrameFormat(document.rootFrame().frameFormat())
        if frame.leftMargin() != beside or frame.bottomMargin() == 0:
            frame.setLeftMargin(beside)
            frame.setRightMargin(beside)
            frame.setTopMargin(self._style.size * 1.6)
            frame.setBottomMargin(self._style.size * 4)
            document.rootFrame().setFrameFormat(frame)
        plates = self._sheet.plates if self._sheet is not None else ()
        fit_pictures(document, plates, self._pictures, column=self.column, ratio=self.devicePixelRatioF())

    # --- painting --------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, then the bars beside quotations and the flags of notes in the margin."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_quotes(self, painter, self._style.paper)
        self._flags = paint_flags(self, painter, self._style.paper, self._noted)
        painter.end()

    # --- gestures --------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember the picture under the pointer; the rest is Qt's."""
        self._pressed_on_picture = self._picture_at(event) if event.button() == Qt.MouseButton.LeftButton else ""
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell what was clicked or selected."""
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.textCursor().hasSelection():
            self.selected.emit(True)
            return
        self.selected.emit(False)
        picture = self._picture_at(event)
        noted = self._noted_at(event)
        if picture and picture == self._pressed_on_picture:
            self.picture_clicked.emit(picture)
        elif noted is not None and not self.anchorAt(event.position().toPoint()):
            self.note_clicked.emit(noted, event.globalPosition().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer what a click would do."""
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton and (self._picture_at(event) or self._flag_at(event)):
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Our own menu: Qt's offers to open links."""
        self.menu_asked.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page through; past either end, go to the neighbouring article."""
        bar = self.verticalScrollBar()
        back = event.key() in {Qt.Key.Key_PageUp, Qt.Key.Key_Backspace} or (
            event.key() == Qt.Key.Key_Space and bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        )
        if back or event.key() in {Qt.Key.Key_Space, Qt.Key.Key_PageDown}:
            step = round(bar.pageStep() * 0.9) * (-1 if back else 1)
            if bar.value() == (bar.minimum() if back else bar.maximum()):
                self.end_passed.emit(-1 if back else 1)
            bar.setValue(bar.value() + step)
            return
        super().keyPressEvent(event)

    def _picture_at(self, event: QMouseEvent) -> str:
        layout = self.document().documentLayout()
        where = event.position() + QPointF(0, self.verticalScrollBar().value())
        name = layout.formatAt(where).toImageFormat().name() if layout.formatAt(where).isImageFormat() else ""
        return name.removeprefix("archive:")

    def _flag_at(self, event: QMouseEvent) -> Noted | None:
        return next((noted for box, noted in self._flags if box.contains(event.position())), None)

    def _noted_at(self, event: QMouseEvent) -> Noted | None:
        flag = self._flag_at(event)
        if flag is not None:
            return flag
        at = (
            self.document()
            .documentLayout()
            .hitTest(event.position() + QPointF(0, self.verticalScrollBar().value()), Qt.HitTestAccuracy.ExactHit)
        )
        return next((noted for noted in self._noted if noted.start <= at < noted.end), None)

    def _anchor_clicked(self, url: QUrl) -> None:
        self.link_clicked.emit(url.toString(QUrl.ComponentFormattingOption.FullyEncoded), self.cursor().pos())
