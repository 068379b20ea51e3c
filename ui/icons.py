"""Icons: Lucide's line drawings, tinted to the palette and drawn at the screen's own resolution."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from ui.resources import resource

SIZES = (16, 18, 20, 24, 32)


@lru_cache(maxsize=256)
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, size: int, colour: QColor, *, ratio: float = 1.0, filled: bool = False) -> QPixmap:
    """Draw an icon as a square of ``size`` logical pixels, at a device pixel ratio.

    Raises:
        FileNotFoundError: no such icon is bundled.
    """
    key = f"icon:{name}:{size}:{colour.name(QColor.NameFormat.HexArgb)}:{ratio}:{filled}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
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


def icon(name: str, colour: QColor, *, filled: bool = False) -> QIcon:
    """An icon for buttons and menus: every usual size at the ratios of the screens there are, and a paler one."""
    made = QIcon()
    ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0}
    pale = QColor(colour)
    pale.setAlphaF(0.38)
    for size in SIZES:
        for ratio in ratios:
            made.addPixmap(pixmap(name, size, colour, ratio=ratio, filled=filled))
            made.addPixmap(pixmap(name, size, pale, ratio=ratio, filled=filled), QIcon.Mode.Disabled)
    return made
