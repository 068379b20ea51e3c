"""How the search box's suggestions look: what can be completed, with an icon, and what it means at the far end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import formats
from ui.completion import meaning
from ui.fonts import Type

if TYPE_CHECKING:
    from ui.completion import Vocabulary
    from ui.theme import Theme

ROW = 7  # units of the spacing scale


class SuggestionDelegate(QStyledItemDelegate):
    """Paints one line of the popup."""

    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme
        self.vocabulary: Vocabulary | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The same for all."""
        return QSize(100, self._theme.space(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Icon and word at the near edge, what it means at the far one."""
        theme, mirrored = self._theme, option.direction == Qt.LayoutDirection.RightToLeft
        word = str(index.data(Qt.ItemDataRole.DisplayRole))
        icon, hint = meaning(word, self.vocabulary)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colours.selection)
            painter.drawRoundedRect(option.rect, 5, 5)
        box, size = option.rect.adjusted(theme.space(2), 0, -theme.space(2), 0), round(14 * theme.scale)
        picture = theme.pixmap(icon, 14, tint="muted", ratio=painter.device().devicePixelRatio())
        painter.drawPixmap(box.right() - size if mirrored else box.left(), box.center().y() - size // 2 + 1, picture)
        shift = size + theme.space(2)
        box.adjust(0 if mirrored else shift, 0, -shift if mirrored else 0, 0)
        used = self._word(painter, box, formats.plain(word), mirrored=mirrored) + theme.space(4)
        self._hint(painter, box.adjusted(0 if mirrored else used, 0, -used if mirrored else 0, 0), hint, mirrored)
        painter.restore()

    def _word(self, painter: QPainter, box: QRect, word: str, *, mirrored: bool) -> int:
        metrics = self._theme.metrics(Type.BODY)
        painter.setFont(self._theme.font(Type.BODY))
        painter.setPen(self._theme.colours.text)
        shown = metrics.elidedText(word, Qt.TextElideMode.ElideRight, box.width())
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, shown)
        return metrics.horizontalAdvance(shown)

    def _hint(self, painter: QPainter, box: QRect, hint: str, mirrored: bool) -> None:
        painter.setFont(self._theme.font(Type.SMALL))
        painter.setPen(self._theme.colours.muted)
        side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        shown = self._theme.metrics(Type.SMALL).elidedText(hint, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, shown)
