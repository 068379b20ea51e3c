"""The small square pictures of the list: decoded off the window's thread, rounded, and kept while there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPixmap, QPixmapCache

from archive.limits import LIMITS
from ui.operations import reading

if TYPE_CHECKING:
    from archive.model import Digest
    from ui.session import Session
    from ui.tasks import TaskRunner

FORMATS = {b"png", b"jpeg", b"gif", b"webp", b"bmp"}
"""What is decoded: plain bitmaps. A drawing (SVG) is a program in disguise and is not."""

AT_ONCE = 2
WAITING = 40


class Thumbnails(QObject):
    """Fetches pictures for rows in sight, the latest asked first.

    Signals:
        ready: a picture can be painted now; carries its digest.
    """

    ready = Signal(str)

    def __init__(self, session: Session, runner: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._runner = runner
        self._wanted: list[tuple[Digest, int, float]] = []
        self._running = 0
        self._hopeless: set[tuple[Digest, int, float]] = set()

    def picture(self, digest: Digest, side: int, ratio: float) -> QPixmap | None:
        """The picture as a rounded square, or None until it is there."""
        found = QPixmap()
        if QPixmapCache.find(_key(digest, side, ratio), found):
            return found
        asked = (digest, side, ratio)
        if asked not in self._hopeless and asked not in self._wanted:
            self._wanted.append(asked)
            del self._wanted[:-WAITING]
            self._next()
        return None

    def _next(self) -> None:
        while self._wanted and self._running < AT_ONCE:
            self._running += 1
            self._fetch(*self._wanted.pop())

    def _fetch(self, digest: Digest, side: int, ratio: float) -> None:
        self._runner.read(
            lambda: _load(self._session, digest, round(side * ratio)),
            done=lambda image: self._take(image, digest, side, ratio),
            failed=lambda _fault: self._take(None, digest, side, ratio),
        )

    def _take(self, image: QImage | None, digest: Digest, side: int, ratio: float) -> None:
        self._running -= 1
        if image is None or image.isNull():
            self._hopeless.add((digest, side, ratio))
        else:
            pixmap = QPixmap.fromImage(image)
            pixmap.setDevicePixelRatio(ratio)
            QPixmapCache.insert(_key(digest, side, ratio), pixmap)
            self.ready.emit(digest)
        self._next()


def _key(digest: Digest, side: int, ratio: float) -> str:
    return f"thumbnail:{digest}:{side}:{ratio}"


def _load(session: Session, digest: Digest, pixels: int) -> QImage | None:
    data = reading.picture(session, digest)
    return square(data, pixels) if data else None


def square(data: bytes, pixels: int) -> QImage | None:
    """Decode a picture and cut its middle into a rounded square; None for what is not a picture or far too large."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()) not in FORMATS:
        return None
    whole = reader.size()
    if whole.isEmpty() or whole.width() * whole.height() > LIMITS.pixels:
        return None
    reader.setScaledSize(whole.scaled(QSize(pixels, pixels), Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    return None if image.isNull() else _rounded(image, pixels)


def _rounded(image: QImage, pixels: int) -> QImage:
    made = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    path = QPainterPath()
    path.addRoundedRect(QRectF(0, 0, pixels, pixels), pixels / 12, pixels / 12)
    painter.setClipPath(path)
    side = min(image.width(), image.height())
    source = QRectF((image.width() - side) / 2, (image.height() - side) / 2, side, side)
    painter.drawImage(QRectF(0, 0, pixels, pixels), image, source)
    painter.end()
    return made
