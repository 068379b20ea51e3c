"""Lines to choose from, of the palette and of the search box: icon and name at the near edge, a hint at the far one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.fonts import Type

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from ui.theme import Theme

ROW = 8  # units of the spacing scale
HINT = Qt.ItemDataRole.AccessibleDescriptionRole
"""What stands at the far edge is also what a screen reader says of the line."""


class LineDelegate(QStyledItemDelegate):
    """Paints one line; everything it shows is the model's."""

    def __init__(self, theme: Theme, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The same for all."""
        return QSize(100, self._theme.space(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw it; where both do not fit, the name is the one that stays whole."""
        theme, mirrored = self._theme, option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colours.selection)
            painter.drawRoundedRect(option.rect, 6, 6)
        box, size = option.rect.adjusted(theme.space(2), 0, -theme.space(2), 0), theme.space(4)
        x = box.right() - size if mirrored else box.left()
        index.data(Qt.ItemDataRole.DecorationRole).paint(painter, x, box.center().y() - size // 2 + 1, size, size)
        box = _without(box, size + theme.space(2.5), mirrored=mirrored)
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        near, far = (far, near) if mirrored else (near, far)
        painter.setPen(theme.colours.text)
        used = self._words(painter, box, str(index.data(Qt.ItemDataRole.DisplayRole)), Type.BODY, near)
        painter.setPen(theme.colours.muted)
        rest = _without(box, used + theme.space(4), mirrored=mirrored)
        self._words(painter, rest, index.data(HINT) or "", Type.SMALL, far)
        painter.restore()

    def _words(self, painter: QPainter, box: QRect, words: str, kind: Type, side: Qt.AlignmentFlag) -> int:
        """Write words on one side of a box; returns their width."""
        metrics = self._theme.metrics(kind)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(self._theme.font(kind))
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, shown)
        return metrics.horizontalAdvance(shown)


def _without(box: QRect, used: int, *, mirrored: bool) -> QRect:
    """A box without its near edge."""
    return box.adjusted(0 if mirrored else used, 0, -used if mirrored else 0, 0)
