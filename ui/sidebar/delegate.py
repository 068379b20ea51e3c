"""How a line of the sidebar looks: section heading, or icon, name, state and count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import formats
from ui.fonts import Type
from ui.sidebar.entries import Entry, Kind
from ui.sidebar.model import ENTRY, STATE

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ui.theme import Theme

_SELECTED, _MOUSE_OVER, _HAS_FOCUS, _OPEN = (
    getattr(QStyle.StateFlag, f"State_{name}").value for name in ("Selected", "MouseOver", "HasFocus", "Open")
)
_LEFT, _RIGHT = (
    side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
)
"""Put together once: adding and comparing Python's enums for each line took a quarter of a sidebar's painting."""


class SidebarDelegate(QStyledItemDelegate):
    """Paints whole rows itself, so that there is no branch column to look odd.

    Attributes:
        target: the line on which what is being dragged would fall now.
    """

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.target: Entry | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Headings have air above them."""
        entry: Entry = index.data(ENTRY)
        if entry.kind is Kind.SECTION:
            first = index.row() == 0
            air = self._theme.space(3 if first else 5)
            return QSize(80, self._theme.metrics(Type.LABEL).height() + air + self._theme.space(1))
        return QSize(80, self._theme.metrics(Type.BODY).height() + self._theme.space(2.5))

    def wanted(self, entry: Entry) -> int:
        """How many logical pixels wide a line is whose name is not cut."""
        theme, kind = self._theme, Type.LABEL if entry.kind is Kind.SECTION else Type.BODY
        name = theme.metrics(kind).horizontalAdvance(formats.plain(entry.text)) + 1  # which is rounded down
        if entry.kind is Kind.SECTION:
            return name + 2 * theme.space(4)
        return name + 2 * theme.space(4) + entry.depth * theme.space(4) + self._beside(entry) + self._icon_room()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one line."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        entry: Entry = index.data(ENTRY)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        if entry.kind is Kind.SECTION:
            self._heading(painter, option.rect, entry, mirrored=mirrored)
        else:
            self._line(painter, option, entry, index.data(STATE), mirrored=mirrored)
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRect, entry: Entry, *, mirrored: bool) -> None:
        theme = self._theme
        painter.setFont(theme.font(Type.LABEL))
        painter.setPen(theme.colours.muted)
        edge = theme.space(4)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        where = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignBottom
        room = rect.adjusted(edge, 0, -edge, -theme.space(1))
        words = theme.metrics(Type.LABEL).elidedText(entry.text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, where, words)

    def _line(
        self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry, state: str, *, mirrored: bool
    ) -> None:
        theme, rect = self._theme, option.rect
        box = rect.adjusted(theme.space(2), 1, -theme.space(2), -1)
        how = option.state.value
        aimed = entry is self.target
        self._ground(painter, how | aimed * _HAS_FOCUS, box, chosen=aimed or bool(how & _SELECTED) or state == "only")
        inner = box.adjusted(theme.space(2), 0, -theme.space(2), 0)
        indent = entry.depth * theme.space(4)
        inner.adjust(0 if mirrored else indent, 0, -indent if mirrored else 0, 0)
        unfolded = bool(how & _OPEN)
        self._icon(painter, entry, state, inner, mirrored=mirrored, unfolded=unfolded)
        shift = self._icon_room()
        names = inner.adjusted(0, 0, -shift, 0) if mirrored else inner.adjusted(shift, 0, 0, 0)
        self._count(painter, entry, names, mirrored=mirrored)
        room = self._beside(entry)
        names.adjust(room if mirrored else 0, 0, 0 if mirrored else -room, 0)
        self._name(painter, entry, state, names, mirrored=mirrored)

    def _ground(self, painter: QPainter, how: int, box: QRect, *, chosen: bool) -> None:
        colours = self._theme.colours
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen:
            painter.setBrush(colours.selection)
            painter.drawRoundedRect(box, 6, 6)
        elif how & _MOUSE_OVER:
            painter.setBrush(colours.hover)
            painter.drawRoundedRect(box, 6, 6)
        if how & _HAS_FOCUS:
            painter.setPen(colours.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)

    def _icon(
        self,
        painter: QPainter,
        entry: Entry,
        state: str,
        inner: QRect,
        *,
        mirrored: bool,
        unfolded: bool,
    ) -> None:
        size = self._icon_size()
        x = inner.right() - size + 1 if mirrored else inner.left()
        y = inner.center().y() - size // 2 + 1
        ratio = painter.device().devicePixelRatio()
        folding = "chevron-down" if unfolded else "chevron-left" if mirrored else "chevron-right"
        name = folding if entry.children else entry.icon
        if entry.kind is Kind.LABEL:
            name = {"only": "check", "not": "ban"}.get(state, name)
        tint = {"only": "accent", "not": "danger"}.get(state, "muted")
        if entry.colour and state == "off" and not entry.children:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(entry.colour))
            side = round(10 * self._theme.scale)
            painter.drawEllipse(x + (size - side) // 2, y + (size - side) // 2, side, side)
            return
        painter.drawPixmap(x, y, self._theme.pixmap(name, 16, tint=tint, ratio=ratio))

    def _icon_size(self) -> int:
        return round(16 * self._theme.scale)

    def _icon_room(self) -> int:
        return self._icon_size() + self._theme.space(2.5)

    def _beside(self, entry: Entry) -> int:
        """How much of a line its count takes."""
        if not entry.count:
            return 0
        return self._theme.metrics(Type.SMALL).horizontalAdvance(formats.number(entry.count)) + self._theme.space(2)

    def _count(self, painter: QPainter, entry: Entry, names: QRect, *, mirrored: bool) -> None:
        if not entry.count:  # nothing says nothing; a screen reader is told
            return
        theme = self._theme
        words = formats.number(entry.count)
        painter.setFont(theme.font(Type.SMALL))
        painter.setPen(theme.colours.muted)
        painter.drawText(names, _LEFT if mirrored else _RIGHT, words)

    def _name(self, painter: QPainter, entry: Entry, state: str, names: QRect, *, mirrored: bool) -> None:
        theme = self._theme
        font = theme.font(Type.BODY)
        font.setStrikeOut(state == "not")
        painter.setFont(font)
        painter.setPen(theme.colours.accent if entry.kind is Kind.MORE else theme.colours.text)
        words = theme.metrics(Type.BODY).elidedText(
            formats.plain(entry.text), Qt.TextElideMode.ElideRight, names.width()
        )
        painter.drawText(names, _RIGHT if mirrored else _LEFT, words)
