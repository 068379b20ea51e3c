"""What is seen beside the pointer while something is dragged within the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QDrag, QPainter, QPixmap

from ui.fonts import Type

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from ui.theme import Theme

WIDEST = 280
"""Logical pixels of the words, at most: what one drags to stays in sight."""


def carry(source: QWidget, data: QMimeData, words: str, theme: Theme) -> None:
    """Drag something until it is dropped; returns then.

    Args:
        source: what it is dragged out of.
        data: what it is.
        words: what it is called, shown below and beside the pointer.
        theme: how it looks.
    """
    drag = QDrag(source)
    drag.setMimeData(data)
    drag.setPixmap(label(words, theme, source.devicePixelRatioF()))
    drag.setHotSpot(QPoint(-theme.space(3), -theme.space(3)))
    drag.exec(Qt.DropAction.CopyAction)


def label(words: str, theme: Theme, ratio: float) -> QPixmap:
    """A small card with a few words on it."""
    metrics, colours = theme.metrics(Type.BODY), theme.colours
    words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, round(WIDEST * theme.scale))
    card = QRect(0, 0, metrics.horizontalAdvance(words) + theme.space(6), metrics.height() + theme.space(3))
    made = QPixmap(card.size() * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(colours.accent)
    painter.setBrush(colours.raised)
    painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), 6, 6)
    painter.setFont(theme.font(Type.BODY))
    painter.setPen(colours.text)
    painter.drawText(card, Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    return made
