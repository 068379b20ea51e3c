"""The shortcut sheet: every key of the window, made from the table of commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QBoxLayout, QDialog, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ui.commands import MENUS, plain
from ui.dialogs.room import take_room
from ui.labels import wrapped
from ui.theme import SCROLL_BAR

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.actions import Actions
    from ui.theme import Theme


class ShortcutSheet(QDialog):
    """Two columns of menus, each command with its keys."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        take_room(self, theme, 205, 185)
        inside = QWidget()
        columns = self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        columns.setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(5))
        columns.setSpacing(theme.space(10))
        blocks = [block for block in (self._block(actions, theme, *menu) for menu in MENUS) if block is not None]
        tall = sum(rows for rows, _ in blocks)
        near, far, used = QVBoxLayout(), QVBoxLayout(), 0
        for rows, block in blocks:
            (near if used < tall / 2 else far).addLayout(block)
            used += rows
        for column in (near, far):
            column.setSpacing(theme.space(5))
            column.addStretch(1)
            columns.addLayout(column, 1)
        self._both = columns.minimumSize().width() + SCROLL_BAR
        area = QScrollArea(widgetResizable=True)
        area.setProperty("kind", "scrolled")
        area.setAccessibleName(self.tr("Keyboard shortcuts"))
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for two columns, they stand below one another."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        beside = self.width() >= self._both
        self._columns.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    def _block(self, actions: Actions, theme: Theme, menu: str, title: str) -> tuple[int, QGridLayout] | None:
        keyed = [(command, action) for command, action in actions if command.menu == menu and command.keys]
        if not keyed:
            return None
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(4))
        grid.setVerticalSpacing(theme.space(1.5))
        grid.setColumnStretch(0, 1)
        heading = QLabel(plain(title))
        heading.setProperty("kind", "strong")
        grid.addWidget(heading, 0, 0, 1, 2)
        for row, (command, action) in enumerate(keyed, 1):
            grid.addWidget(wrapped(plain(command.text)), row, 0)
            caps = QHBoxLayout()
            caps.setSpacing(theme.space(1.5))
            caps.addStretch(1)
            for key in action.shortcuts():
                cap = QLabel(key.toString(QKeySequence.SequenceFormat.NativeText))
                cap.setProperty("kind", "key")
                caps.addWidget(cap, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addLayout(caps, row, 1)
        return len(keyed) + 2, grid
