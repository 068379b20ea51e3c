"""Toasts: a sentence at the bottom of the window that says what was done, offers to undo it, and goes by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from ui.labels import breakable, wrapped

if TYPE_CHECKING:
    from ui.theme import Theme

LINGER = 6000
"""Milliseconds a toast stays; what it says can also be undone with Ctrl+Z, at any time."""


class Toast(QFrame):
    """One toast at a time; the next one replaces it.

    Signals:
        undo_asked: its button was pressed.
        shown_more: its other button was pressed.
    """

    undo_asked = Signal()
    shown_more = Signal()

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._over = window
        self._theme = theme
        self.setProperty("kind", "card")
        self.setObjectName("toast")
        self._words = wrapped()
        self._words.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the list keeps the keyboard
        self._undo = self._button(self.tr("Undo"), self.undo_asked)
        self._more = self._button("", self.shown_more)
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.clicked.connect(self.hide)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.margins(4, 1.5, 1.5, 1.5))
        for widget in (self._words, self._more, self._undo, self._close):
            line.addWidget(widget)
        self._timer = QTimer(self, singleShot=True, interval=LINGER)
        self._timer.timeout.connect(self._fade)
        window.installEventFilter(self)
        theme.changed.connect(self._tint)
        self._tint()
        self.hide()

    def _button(self, text: str, signal: object) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "plain")
        button.clicked.connect(signal)
        button.clicked.connect(self.hide)
        return button

    @property
    def words(self) -> str:
        """What it says now."""
        return self._words.text() if self.isVisible() else ""

    def say(self, words: str, *, undo: bool = False, more: str = "", lingering: bool = False) -> None:
        """Show a sentence.

        Args:
            words: plain text, hostile parts already escaped; empty takes away what would go by itself.
            undo: whether to offer undoing.
            more: the words of another button; empty for none.
            lingering: it stays until it is closed or replaced.
        """
        if not words:
            if self._timer.isActive():
                self.hide()
            return
        self._words.setText(breakable(words))
        self._undo.setVisible(undo)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self._place()
        self.raise_()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        if lingering:
            self._timer.stop()
        else:
            self._timer.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom when the window is resized."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _fade(self) -> None:
        if self.underMouse() or any(button.hasFocus() for button in (self._undo, self._more, self._close)):
            self._timer.start()
        else:
            self.hide()

    def _place(self) -> None:
        window = self._over
        room = window.width() - self._theme.space(8)
        self._words.setWordWrap(False)
        width, height = self.sizeHint().toTuple()
        if width > room:
            self._words.setWordWrap(True)
            width, height = room, self.heightForWidth(room)
        self.resize(width, height)
        self.move((window.width() - self.width()) // 2, window.height() - self.height() - self._theme.space(12))

    def _tint(self) -> None:
        self._close.setIcon(self._theme.icon("x", tint="muted"))
