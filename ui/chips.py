"""Chips: small words in rounded boxes that can be taken away, laid out in lines like words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLayout, QLayoutItem, QSizePolicy, QWidget

from ui import formats
from ui.fonts import Type
from ui.theme import TAG_TINT

if TYPE_CHECKING:
    from ui.theme import Theme


class FlowLayout(QLayout):
    """Puts widgets side by side, and into the next line where there is no room; mirrored for right-to-left."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take a widget in."""
        self._items.append(item)

    def count(self) -> int:
        """How many."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def clear(self) -> None:
        """Take everything out and let it go."""
        while self._items:
            widget = self._items.pop().widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def hasHeightForWidth(self) -> bool:
        """Narrower means taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How tall it is at a width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """As wide as one line of everything."""
        hints = [item.sizeHint() for item in self._items]
        return QSize(sum(hint.width() + self._gap for hint in hints), max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """As wide as the widest, or a little for eliding."""
        hints = [item.minimumSize() for item in self._items]
        return QSize(max((hint.width() for hint in hints), default=0), max((h.height() for h in hints), default=0))

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = y = line = 0
        for item in self._items:
            hint = item.sizeHint()
            width = min(hint.width(), max(1, rect.width()))
            if x and x + width > rect.width():
                x, y, line = 0, y + line + self._gap, 0
            if move:
                left = rect.right() + 1 - x - width if mirrored else rect.left() + x
                item.setGeometry(QRect(QPoint(left, rect.top() + y), QSize(width, hint.height())))
            x += width + self._gap
            line = max(line, hint.height())
        return y + line


class Chip(QAbstractButton):
    """A word in a box. Clicking it, Delete or Backspace takes it away when it can be taken away.

    Signals:
        taken_away: the chip's word.
    """

    taken_away = Signal(str)

    def __init__(self, theme: Theme, word: str, *, colour: str = "", struck: bool = False, label: str = "") -> None:
        """Make a chip.

        Args:
            theme: how it looks.
            word: what it stands for, hostile text.
            colour: its ground, ``#rrggbb``, or none.
            struck: it means "not this".
            label: what is shown where that is not the word itself.
        """
        super().__init__()
        self._theme = theme
        self._word = word
        self._ground = QColor(colour) if colour else None
        self._struck = struck
        self._label = formats.plain(label or word, limit=60)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("{word}: press Delete to take it away").format(word=self._label))
        self.setToolTip(self.tr("Take “{word}” away").format(word=self._label))
        self.clicked.connect(lambda: self.taken_away.emit(self._word))
        theme.changed.connect(self.updateGeometry)

    @property
    def word(self) -> str:
        """What it stands for."""
        return self._word

    def sizeHint(self) -> QSize:
        """The word, a cross, and room around."""
        metrics, space = self._theme.metrics(Type.SMALL), self._theme.space
        sign = space(4) if self._struck else 0
        return QSize(metrics.horizontalAdvance(self._label) + space(9) + sign, metrics.height() + space(2))

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(self._theme.space(14), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace take it away."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.taken_away.emit(self._word)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        theme, colours = self._theme, self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(self._ground) if self._ground else QColor(colours.line if self.underMouse() else colours.chip)
        if self._ground:
            ground.setAlphaF(TAG_TINT + 0.1 if self.underMouse() else TAG_TINT)
        painter.setBrush(ground)
        painter.setPen(colours.accent if self.hasFocus() else Qt.PenStyle.NoPen)
        box = self.rect().adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setFont(theme.font(Type.SMALL))
        painter.setPen(colours.danger if self._struck else colours.text if self._ground else colours.on_chip)
        size, mirrored = round(12 * theme.scale), self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        pad, cross = theme.space(2.5), theme.space(2)
        words = box.adjusted(cross + size, 0, -pad, 0) if mirrored else box.adjusted(pad, 0, -cross - size, 0)
        if self._struck:
            self._picture(painter, "ban", "danger", words.right() - size + 1 if mirrored else words.left())
            words.adjust(0 if mirrored else size + theme.space(1), 0, -size - theme.space(1) if mirrored else 0, 0)
        label = theme.metrics(Type.SMALL).elidedText(self._label, Qt.TextElideMode.ElideMiddle, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, label)
        self._picture(painter, "x", "muted", box.left() + cross if mirrored else box.right() - cross - size + 1)

    def _picture(self, painter: QPainter, name: str, tint: str, x: int) -> None:
        picture = self._theme.pixmap(name, 12, tint=tint, ratio=self.devicePixelRatioF())
        painter.drawPixmap(x, self.rect().center().y() - round(12 * self._theme.scale) // 2 + 1, picture)
