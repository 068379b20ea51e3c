"""The original page of an article that came as a PDF: its pages as pictures, each drawn when it is shown."""

from __future__ import annotations

import threading
from collections import OrderedDict
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from ui.labels import wrapped
from ui.number_field import NumberField
from ui.operations import reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent

    from archive.model import Article, PagePicture
    from ui.session import Session
    from ui.tasks import TaskRunner
    from ui.theme import Theme

ZOOMS = (1.0, 1.25, 1.5, 2.0, 3.0)
"""Times the width of the view."""

_MARGIN = 12
_KEPT = 6  # pages drawn a moment ago, to turn back to
_KEY = "pdf-page"
_PATIENCE = 150  # milliseconds in which a window that is being dragged larger settles


class PdfPages(QWidget):
    """Pages of a PDF, one at a time. Arrow, page, Home and End keys turn them; turning stops what is being drawn.

    Signals:
        shown: a page is drawn, and whether that went well.
    """

    shown = Signal(bool)

    def __init__(self, session: Session, runner: TaskRunner, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._runner = runner
        self._theme = theme
        self._article: Article | None = None
        self._stop = threading.Event()
        self._page, self._pages, self._zoom = 0, 0, 0
        self._from_below = False
        self._drawn: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self.setObjectName("pdf-pages")
        self.sheet = _Sheet(self)
        self.number = NumberField(theme, 1, 1)
        self.number.setKeyboardTracking(False)
        self.number.setAccessibleName(self.tr("Page"))
        self._count = QLabel()
        self._icons: dict[QToolButton, str] = {}
        self.previous = self._button("chevron-left", self.tr("Previous page"), lambda: self.turn(-1))
        self.next = self._button("chevron-right", self.tr("Next page"), lambda: self.turn(1))
        self.smaller = self._button("minus", self.tr("Smaller"), lambda: self.enlarge(-1))
        self.larger = self._button("plus", self.tr("Larger"), lambda: self.enlarge(1))
        self.stop_button = self._button("x", self.tr("Stop drawing this page"), self.stop)
        self._settling = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._settling.timeout.connect(self._draw)
        self.number.valueChanged.connect(lambda value: self.go_to(value - 1))
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()

    def show_article(self, article: Article) -> None:
        """Show the first page of an article, or the page where one was when it is the same."""
        if self._article is None or self._article.id != article.id:
            self.clear()
            self._article = article
        self._draw()

    def clear(self) -> None:
        """Show nothing, and stop what is being drawn."""
        self.stop()
        self._article, self._page, self._pages = None, 0, 0
        self._drawn.clear()
        self.sheet.say("")

    def stop(self) -> None:
        """Stop drawing; what was to be drawn is asked for again by turning to it."""
        drawing = self.stop_button.isVisibleTo(self)
        self._stop.set()
        self._settling.stop()
        self._runner.forget(_KEY)
        self.stop_button.hide()
        if drawing:
            self.sheet.say(self.tr("Page {number} was not drawn.").format(number=self._page + 1))

    def turn(self, by: int, *, from_below: bool = False) -> None:
        """Turn some pages on or back; coming back by scrolling, a page is met at its foot."""
        self._from_below = from_below
        self.go_to(self._page + by)

    def go_to(self, page: int) -> None:
        """Turn to a page, counted from 0; nothing happens beyond the first and the last."""
        if self._pages and 0 <= page < self._pages and page != self._page:
            self._page = page
            self._draw()

    def go_to_last(self) -> None:
        """Turn to the last page."""
        self.go_to(self._pages - 1)

    def enlarge(self, by: int) -> None:
        """A step larger or smaller; never narrower than the view."""
        self._zoom = min(max(self._zoom + by, 0), len(ZOOMS) - 1)
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the page anew for another width, once the window has settled."""
        super().resizeEvent(event)
        if self._article is not None:
            self._settling.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Draw nothing that nobody sees."""
        super().hideEvent(event)
        self.stop()

    # --- drawing ---------------------------------------------------------------------------------------------------

    def _draw(self) -> None:
        article = self._article
        if article is None:
            return
        self._stop.set()
        self._settling.stop()
        ratio = self.devicePixelRatioF()
        width = round(max(200, self.sheet.room) * ZOOMS[self._zoom] * ratio)
        self._tell()
        known = self._drawn.get((self._page, width))
        if known is not None:
            self._runner.forget(_KEY)
            self._show(known)
            return
        self._stop = threading.Event()
        self.stop_button.show()
        self.sheet.say(self.tr("Drawing page {number}…").format(number=self._page + 1))
        work = partial(reading.page_picture, self._session, article.id, self._page, width=width, stop=self._stop)
        self._runner.read(work, key=_KEY, done=partial(self._landed, width), failed=self._failed)

    def _landed(self, width: int, picture: PagePicture) -> None:
        self._pages, self._page = picture.pages, picture.number
        image = QImage(picture.data, picture.width, picture.height, QImage.Format.Format_RGBX8888).copy()
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self._drawn[self._page, width] = image
        while len(self._drawn) > _KEPT:
            self._drawn.popitem(last=False)
        self._show(image)

    def _show(self, image: QImage) -> None:
        self.stop_button.hide()
        self.sheet.show_image(image, from_below=self._from_below)
        self._from_below = False
        self._tell()
        self.shown.emit(True)

    def _failed(self, _fault: Exception) -> None:
        self.stop_button.hide()
        self.sheet.say(self.tr("This page cannot be drawn. Its text is in the reading copy."))
        self.shown.emit(False)

    def _tell(self) -> None:
        """Bring numbers and buttons up to date."""
        self.number.blockSignals(True)
        self.number.setMaximum(max(1, self._pages))
        self.number.setValue(self._page + 1)
        self.number.blockSignals(False)
        self._count.setText(self.tr("of {count}").format(count=self._pages) if self._pages else "")
        self.previous.setEnabled(self._page > 0)
        self.next.setEnabled(self._page + 1 < self._pages)
        self.smaller.setEnabled(self._zoom > 0)
        self.larger.setEnabled(self._zoom + 1 < len(ZOOMS))
        name = self.tr("Page {number} of {count} of the PDF").format(number=self._page + 1, count=self._pages)
        self.sheet.setAccessibleName(name)

    # --- looks -----------------------------------------------------------------------------------------------------

    def _button(self, icon: str, name: str, pressed: Callable[[], object]) -> QToolButton:
        button = QToolButton(autoRaise=True)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(pressed)
        self._icons[button] = icon
        return button

    def _lay_out(self) -> None:
        bar = QFrame()
        bar.setProperty("kind", "bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(self._theme.space(3), self._theme.space(1), self._theme.space(3), self._theme.space(1))
        row.setSpacing(self._theme.space(1))
        for widget in (self.previous, self.number, self._count, self.next):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self.stop_button, self.smaller, self.larger):
            row.addWidget(widget)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(bar)
        lines.addWidget(self.sheet, 1)
        self.stop_button.hide()
        self.setFocusProxy(self.sheet)

    def _dress(self) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        other = {"chevron-left": "chevron-right", "chevron-right": "chevron-left"}
        for button, icon in self._icons.items():
            button.setIcon(self._theme.icon(other.get(icon, icon) if mirrored else icon))


class _Sheet(QScrollArea):
    """One page, scrolled; scrolling past an end turns the page."""

    def __init__(self, pages: PdfPages) -> None:
        super().__init__()
        self._turning = pages
        self._label = wrapped(centred=True)
        self._label.setMargin(_MARGIN)
        self.setWidget(self._label)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # its coming must not narrow the page
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def room(self) -> int:
        """How wide a page may be that needs no scrolling sideways."""
        return self.viewport().width() - 2 * _MARGIN

    def say(self, text: str) -> None:
        """Show words in the page's place."""
        self._label.setText(text)

    def show_image(self, image: QImage, *, from_below: bool) -> None:
        """Show a page from its head, or its foot."""
        self._label.setPixmap(QPixmap.fromImage(image))
        self._label.adjustSize()
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum() if from_below else bar.minimum())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages."""
        pages, key, bar = self._turning, event.key(), self.verticalScrollBar()
        ahead = Qt.Key.Key_Left if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else Qt.Key.Key_Right
        on_foot, at_head = bar.value() >= bar.maximum(), bar.value() <= bar.minimum()
        wide = self.horizontalScrollBar().maximum() > 0
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_Down) and on_foot:
            pages.turn(1)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_Backspace, Qt.Key.Key_Up) and at_head:
            pages.turn(-1, from_below=True)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not wide:
            pages.turn(1 if key == ahead else -1)
        elif key == Qt.Key.Key_Home:
            pages.go_to(0)
        elif key == Qt.Key.Key_End:
            pages.go_to_last()
        elif key == Qt.Key.Key_Space:
            bar.setValue(bar.value() + bar.pageStep())
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            pages.enlarge(1 if key == Qt.Key.Key_Plus else -1)
        else:
            super().keyPressEvent(event)
