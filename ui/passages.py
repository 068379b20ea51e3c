"""How a list of highlights and notes looks: the colour at the edge, the words, the note, where they are from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from archive.model import Colour
from archive.values import frozen
from ui import formats
from ui.fonts import Type
from ui.lettering import height, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextLayout

    from archive.model import Annotation
    from ui.theme import Theme

BARS = {Colour.YELLOW: "#d9a900", Colour.GREEN: "#4c9a52", Colour.BLUE: "#3f7fd0", Colour.PINK: "#cf5a8f"}
"""The colours of highlights, strong enough for a thin bar on either ground."""

_ISOLATES = dict.fromkeys((0x2068, 0x2069))
"""Marks that keep two scripts in one line apart on the screen; who pastes it has no use for them."""

PASSAGE = Qt.ItemDataRole.UserRole + 7


@frozen
class Passage:
    """One highlight or note as it is shown; its parts are safe to show and may be empty.

    Attributes:
        colour: ``#rrggbb``, or empty for a note on the whole article.
        words: what was highlighted.
        note: what was written about it.
        source: the article it stands in, or why it cannot be found there.
    """

    colour: str = ""
    words: str = ""
    note: str = ""
    source: str = ""

    @classmethod
    def of(cls, annotation: Annotation, source: str = "") -> Passage:
        """An annotation's, with its hostile parts made safe."""
        quoted = bool(annotation.quotation.exact)
        return cls(
            colour=BARS[annotation.colour or Colour.YELLOW] if quoted else "",
            words=formats.plain(annotation.quotation.exact),
            note=formats.plain(annotation.note),
            source=source,
        )

    @property
    def text(self) -> str:
        """The same as plain text, to be copied, searched and read aloud."""
        parts = (f"“{self.words}”" if self.words else "", self.note, f"— {self.source}" if self.source else "")
        return "\n".join(part for part in parts if part).translate(_ISOLATES)


class PassageDelegate(QStyledItemDelegate):
    """Paints passages in a list; each is as tall as its words need."""

    def __init__(self, theme: Theme, parent: QListWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._list = parent

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As tall as its words need at the list's width."""
        width = self._list.viewport().width()
        bottom = 0.0
        for words, place, _ in self._parts(index.data(PASSAGE), QRect(0, 0, width, 0)):
            bottom = place.y() + height(words)
        return QSize(width, round(bottom) + self._theme.space(3.5))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one passage."""
        theme, passage = self._theme, index.data(PASSAGE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = option.state & QStyle.StateFlag.State_Selected
            painter.setBrush(theme.colours.selection if chosen else theme.colours.hover)
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 5, 5)
        if passage.colour:
            painter.setBrush(QColor(passage.colour))
            bar, edge = theme.space(1), theme.space(2)
            mirrored = option.direction == Qt.LayoutDirection.RightToLeft
            left = option.rect.right() - edge - bar if mirrored else option.rect.left() + edge
            painter.drawRoundedRect(QRect(left, option.rect.top() + edge, bar, option.rect.height() - 2 * edge), 2, 2)
        for words, place, muted in self._parts(passage, option.rect):
            painter.setPen(theme.colours.muted if muted else theme.colours.text)
            words.draw(painter, place)
        painter.restore()

    def _parts(self, passage: Passage, rect: QRect) -> Iterator[tuple[QTextLayout, QPointF, bool]]:
        """Each part that is there, its place, and whether it is less than what stands above it."""
        theme, mirrored = self._theme, self._list.layoutDirection() == Qt.LayoutDirection.RightToLeft
        near, far = theme.space(5), theme.space(3)
        place = QPointF(rect.left() + (far if mirrored else near), rect.top() + theme.space(2))
        width = max(40, rect.width() - near - far)
        for text, kind, muted in (
            (f"“{passage.words}”" if passage.words else "", Type.BODY, False),
            (passage.note, Type.BODY, bool(passage.words)),
            (passage.source, Type.SMALL, True),
        ):
            if text:
                words = whole(text, theme.font(kind), width)
                yield words, QPointF(place), muted
                place.setY(place.y() + height(words) + theme.space(0.5))
