"""Icons: Lucide's line drawings, tinted to the palette and drawn at the screen's own resolution when they are shown."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache

from ui.resources import resource

GAP = "\u2005"
"""Before words that stand beside an icon: Qt leaves four pixels between them, which is too tight."""

if TYPE_CHECKING:
    from PySide6.QtCore import QRect, QSize

PALE = 0.38
"""How much of an icon's colour is left where it cannot be clicked."""


@cache
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def warm() -> None:
    """Read every drawing while nobody waits: later a disk may be gone, or all file descriptors taken."""
    for file in resource("icons").glob("*.svg"):
        _drawing(file.stem)


def pixmap(name: str, size: int, colour: QColor, *, ratio: float = 1.0, filled: bool = False) -> QPixmap:
    """Draw an icon as a square of ``size`` logical pixels, at a device pixel ratio.

    Raises:
        FileNotFoundError: no such icon is bundled.
    """
    key = f"icon:{name}:{size}:{colour.name(QColor.NameFormat.HexArgb)}:{ratio}:{filled}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    from PySide6.QtSvg import QSvgRenderer

    tint = colour.name()
    drawing = _drawing(name).replace("currentColor", tint)
    if filled:
        drawing = drawing.replace('fill="none"', f'fill="{tint}"', 1)
    pixels = round(size * ratio)
    made = QPixmap(pixels, pixels)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setOpacity(colour.alphaF())
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    made.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, made)
    return made


class _Engine(QIconEngine):
    """Draws an icon when it is first shown: of the hundred that menus and bars hold, a start shows a dozen."""

    def __init__(self, name: str, colour: QColor, *, filled: bool) -> None:
        super().__init__()
        self._name, self._colour, self._filled = name, colour, filled

    def clone(self) -> QIconEngine:
        """Another of the same."""
        return _Engine(self._name, self._colour, filled=self._filled)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Draw it, as large as the smaller side allows."""
        side = min(rect.width(), rect.height())
        ratio = painter.deviceTransform().m11()  # asking the device would load every kind of device there is
        painter.drawPixmap(
            rect.x() + (rect.width() - side) // 2, rect.y() + (rect.height() - side) // 2, self._draw(side, mode, ratio)
        )

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """It as a picture."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, _state: QIcon.State, scale: float) -> QPixmap:
        """It as a picture for a screen of this ratio; the size is in logical pixels."""
        return self._draw(min(size.width(), size.height()), mode, scale)

    def _draw(self, side: int, mode: QIcon.Mode, ratio: float) -> QPixmap:
        colour = QColor(self._colour)
        if mode is QIcon.Mode.Disabled:
            colour.setAlphaF(PALE)
        return pixmap(self._name, max(1, side), colour, ratio=ratio, filled=self._filled)


def icon(name: str, colour: QColor, *, filled: bool = False) -> QIcon:
    """An icon for buttons and menus, sharp at every size and on every screen, paler where it is disabled."""
    return QIcon(_Engine(name, colour, filled=filled))


def dot(colour: str) -> QIcon:
    """A round spot of a colour, for menus and lists of colours."""
    made = QPixmap(32, 32)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(4, 4, 24, 24)
    painter.end()
    return QIcon(made)
