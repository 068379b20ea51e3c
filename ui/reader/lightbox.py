"""A picture of the article, as large as the window allows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPaintEvent


class Lightbox(QWidget):
    """Covers its parent with one picture; a click or any key takes it away again."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._image: QImage | None = None
        self.setObjectName("lightbox")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Enlarged picture; any key closes it"))
        self.hide()

    def enlarge(self, image: QImage) -> None:
        """Show a picture over the whole parent."""
        self._image = image
        self.setGeometry(self._over.rect())
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
        self.hide()

    def keyPressEvent(self, _event: QKeyEvent) -> None:
        """Go away."""
        self.hide()
