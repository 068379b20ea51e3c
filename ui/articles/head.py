"""The line above the list: what is shown, how much of it, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from ui.icons import GAP

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QPaintEvent

    from ui.theme import Theme


class ListHead(QWidget):
    """Title, count and order. Rather than that a word is cut, the order becomes an icon, and then the count goes.

    Attributes:
        title, count: the two texts.
        order: the button with the orders.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title = _Title(self.tr("All articles"))
        self.title.setProperty("kind", "title")
        self.count = QLabel()
        self.count.setProperty("kind", "caption")
        self.order = QToolButton(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self.order.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.order.setAccessibleName(self.tr("Order of the list"))
        self.order.setToolTip(self.tr("Order of the list"))
        self.order.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._theme = theme
        self._line = _Line(self)
        self._line.addWidget(self.title)
        self._line.addStretch(1)
        self._line.addWidget(self.count)
        self._line.addWidget(self.order)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        """The title begins where the rows below it do."""
        self._line.setContentsMargins(self._theme.margins(5, 2.5, 3, 1.5))
        self.order.setIcon(self._theme.icon("arrow-down-wide-narrow", tint="muted"))

    def set_orders(self, actions: list[QAction]) -> None:
        """Give the order button its menu."""
        menu = QMenu(self.order)
        menu.addActions(actions)
        self.order.setMenu(menu)

    def set_order(self, name: str) -> None:
        """Say which order it is."""
        self.order.setText(GAP + name)

    def fit(self, width: int) -> None:
        """Compare the room with what is wanted, only asking: asked again, the answer is the same."""
        edges, gap = self._line.contentsMargins(), self._line.spacing()
        title, count, order = (one.sizeHint().width() for one in (self.title, self.count, self.order))
        room = width - edges.left() - edges.right() - title - gap
        style, beside = Qt.ToolButtonStyle, self._words()
        plain = order - beside if self.order.toolButtonStyle() == style.ToolButtonTextBesideIcon else order
        whole = plain + beside + gap + count <= room
        self.order.setToolButtonStyle(style.ToolButtonTextBesideIcon if whole else style.ToolButtonIconOnly)
        self.count.setHidden(plain + gap + count > room)

    def _words(self) -> int:
        """How much wider Qt's button is with its words beside the icon, after ``QToolButton::sizeHint``."""
        metrics = self.order.fontMetrics()
        words = metrics.size(Qt.TextFlag.TextShowMnemonic.value, self.order.text()).width()
        return 4 + words + 2 * metrics.horizontalAdvance(" ")


class _Title(QLabel):
    """Says where it is cut."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw its words; of those that have no room, the beginning and dots."""
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        if words == self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.rect(), self.alignment(), words)


class _Line(QHBoxLayout):
    """The line that a head lies in. Whatever changes how much room its words want, a font too, asks for a layout."""

    def __init__(self, head: ListHead) -> None:
        super().__init__(head)
        self._head = head

    def setGeometry(self, place: QRect) -> None:
        """Before anything is laid out, see what there is room for."""
        self._head.fit(place.width())
        super().setGeometry(place)
