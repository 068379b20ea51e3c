"""The command palette: every command by its name, found by typing a few letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.actions import keys_of
from ui.commands import plain
from ui.dialogs.card import Card
from ui.lines import HINT, ROW, LineDelegate

if TYPE_CHECKING:
    from ui.actions import Actions
    from ui.theme import Theme

ACTION = Qt.ItemDataRole.UserRole
SHOWN = 10


class CommandPalette(Card):
    """Type, choose, Enter."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window, theme, width=130)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Commands"))
        self._actions: Actions | None = None
        self.line = _PaletteLine(self)
        self.line.setAccessibleName(self.tr("Name of a command"))
        self.line.setPlaceholderText(self.tr("What do you want to do?"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Commands that fit"))
        self.list.setItemDelegate(LineDelegate(theme, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.line.textChanged.connect(self._fill)
        self.line.stepped.connect(self._step)
        self.line.returnPressed.connect(self.run)
        self.list.itemClicked.connect(lambda _: self.run())
        self._nothing = QLabel(self.tr("No command fits."), alignment=Qt.AlignmentFlag.AlignCenter)
        self._nothing.setProperty("kind", "muted")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(theme.space(3), theme.space(3), theme.space(3), theme.space(3))
        lines.setSpacing(theme.space(2))
        for widget in (self.line, self.list, self._nothing):
            lines.addWidget(widget)

    def offer(self, actions: Actions) -> None:
        """Open with every command that can be used now."""
        self._actions = actions
        self.line.clear()
        self._fill("")
        self.open_with(self.line)

    def run(self) -> None:
        """Do the chosen command, and go."""
        index = self.list.currentIndex()
        action = index.data(ACTION)
        self.leave()
        if isinstance(action, QAction):
            action.trigger()

    def _fill(self, typed: str) -> None:
        self.list.clear()
        if self._actions is None:
            return
        wanted = typed.casefold().split()
        for command, action in self._actions:
            name = plain(command.text)
            if command.id != "palette" and action.isEnabled() and all(word in name.casefold() for word in wanted):
                self._add(action, name)
        self.list.setCurrentRow(0)
        self._nothing.setVisible(self.list.count() == 0)
        row = self._theme.space(ROW)
        self.list.setFixedHeight(row * min(SHOWN, max(1, self.list.count())))
        self.list.setVisible(self.list.count() > 0)
        if self.isVisible():
            self.place()

    def _add(self, action: QAction, name: str) -> None:
        item = QListWidgetItem(action.icon(), name)
        item.setData(ACTION, action)
        item.setData(HINT, keys_of(action))
        self.list.addItem(item)

    def _step(self, by: int) -> None:
        count = self.list.count()
        if count:
            self.list.setCurrentRow((self.list.currentRow() + by) % count)


class _PaletteLine(QLineEdit):
    """Up and Down choose, the focus stays here."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)
