"""A card that lies over the window: for small things one does and leaves with Escape."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QFrame, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.theme import Theme


class Card(QFrame):
    """A framed widget over the window that goes when one clicks beside it, leaves it or presses Escape."""

    def __init__(self, window: QWidget, theme: Theme, *, width: int) -> None:
        """Make a card, unseen.

        Args:
            window: what it lies over.
            theme: how it looks.
            width: in units of the spacing scale.
        """
        super().__init__(window)
        self._over = window
        self._theme = theme
        self._width = width
        self._before: QWidget | None = None
        self.setProperty("kind", "card")
        self.setAutoFillBackground(True)
        self.hide()

    def open_with(self, focus: QWidget) -> None:
        """Show it in the upper middle of the window, with the focus on something in it."""
        self._before = QApplication.focusWidget()
        self.place()
        self.raise_()
        self.show()
        focus.setFocus(Qt.FocusReason.PopupFocusReason)
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def leave(self) -> None:
        """Go, and give the focus back to where it was."""
        if self.isHidden():
            return
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self.window())
        self.hide()
        if had_focus and self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)

    def place(self) -> None:
        """Put it in its place, as large as its contents want and the window allows."""
        window, space = self._over, self._theme.space
        width = min(space(self._width), window.width() - space(8))
        self.setFixedWidth(width)
        layout = self.layout()
        wanted = (
            layout.totalHeightForWidth(width) if layout and layout.hasHeightForWidth() else self.sizeHint().height()
        )
        self.resize(width, min(wanted, window.height() - space(30)))
        self.move((window.width() - width) // 2, space(22))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click beside it leaves; the window's resizing moves it."""
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self.place()
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            inside = watched is self or self.isAncestorOf(watched)
            if not inside and watched.window() is self.window():
                self.leave()
        return False
