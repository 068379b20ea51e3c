"""A picture of the article, as large as the window allows: the reading pane is hardly wider than its column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPaintEvent


class Lightbox(QWidget):
    """Covers a widget's window with one picture; a click or any key takes it away again."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._before: QWidget | None = None
        self._image: QImage | None = None
        self.setObjectName("lightbox")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Enlarged picture; any key closes it"))
        self.hide()

    def enlarge(self, image: QImage) -> None:
        """Show a picture over the whole window."""
        self._image = image
        window = self._owner.window()
        if self.parentWidget() is not window:
            self.setParent(window)
            window.installEventFilter(self)
        self._before = QApplication.focusWidget()
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a veil and the picture in its middle, never larger than its own pixels ask for twice."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(12, 13, 16, 235))
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            room = self.size() - QSize(48, 48)
            size = self._image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
            size = size.boundedTo(self._image.size() * 2)
            place = QRect((self.width() - size.width()) // 2, (self.height() - size.height()) // 2, *size.toTuple())
            painter.drawImage(place, self._image)
        painter.end()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Go away."""
        self._leave()

    def keyPressEvent(self, _event: QKeyEvent) -> None:
        """Go away."""
        self._leave()

    def event(self, event: QEvent) -> bool:
        """A key that is a command of the window is one that closes, here."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the window's size."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def _leave(self) -> None:
        self.hide()
        if self._before is not None and isValid(self._before):  # what had the keyboard may be gone
            self._before.setFocus()
