"""Find in the article: words, how many there are, the next and the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton

from ui import formats

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from ui.theme import Theme


class FindBar(QFrame):
    """A bar above the article.

    Signals:
        changed: the words to find, as they are typed.
        stepped: ``1`` for the next place, ``-1`` for the one before.
        closed: it went away; nothing is to be marked any more.
    """

    changed = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("find-bar")
        self.setProperty("kind", "bar")
        self._words = QLineEdit(placeholderText=self.tr("Find in this article"))
        self._words.setAccessibleName(self.tr("Find in this article"))
        self._count = QLabel()
        self._count.setProperty("kind", "caption")
        self._count.setMinimumWidth(90)
        self._buttons = {
            "chevron-down": self._button(self.tr("Next place"), lambda: self.stepped.emit(1)),
            "chevron-up": self._button(self.tr("Previous place"), lambda: self.stepped.emit(-1)),
            "x": self._button(self.tr("Close"), self.dismiss),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.margins(3, 1.5, 2, 1.5))
        row.setSpacing(theme.space(1))
        row.addWidget(self._words, 1)
        row.addWidget(self._count)
        for name in ("chevron-up", "chevron-down", "x"):
            row.addWidget(self._buttons[name])
        self._words.textChanged.connect(self.changed)
        self._words.returnPressed.connect(self._return_pressed)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    @property
    def words(self) -> str:
        """What is looked for; empty while the bar is away."""
        return "" if self.isHidden() else self._words.text()

    def ask(self, words: str = "") -> None:
        """Come forward, with words that were selected perhaps."""
        self.show()
        if words:
            self._words.setText(words)
        self._words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._words.selectAll()
        self.changed.emit(self._words.text())

    def dismiss(self) -> None:
        """Go away."""
        self.hide()
        self.closed.emit()

    def show_count(self, current: int, total: int) -> None:
        """Say which of how many places is shown; ``current`` counts from 1, 0 for none."""
        if not self._words.text():
            text = ""
        elif not total:
            text = self.tr("Not found")
        else:
            text = self.tr("{current} of {total}").format(current=current, total=formats.number(total))
        self._count.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _return_pressed(self) -> None:
        """Enter goes on, Shift+Enter back."""
        back = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        self.stepped.emit(-1 if back else 1)

    def _button(self, name: str, handler: object) -> QToolButton:
        button = QToolButton()
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(handler)
        return button

    def _dress(self) -> None:
        for name, button in self._buttons.items():
            button.setIcon(self._theme.icon(name, tint="muted"))
