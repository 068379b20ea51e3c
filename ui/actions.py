"""A QAction for each command of `ui.commands`, bound to what it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from ui.commands import COMMANDS, Command, plain, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from PySide6.QtWidgets import QMenu

    from ui.theme import Theme

_ROLES = {
    "quit": QAction.MenuRole.QuitRole,
    "preferences": QAction.MenuRole.PreferencesRole,
    "about": QAction.MenuRole.AboutRole,
}


class Actions(QObject):
    """A QAction for each command, bound to what it does; the window owns it."""

    def __init__(self, parent: QObject, theme: Theme, handlers: Mapping[str, Callable[[], object]]) -> None:
        """Make the actions; a command without a handler is left out of every menu.

        Args:
            parent: the window; the actions live as long as it does.
            theme: gives the icons, and tells when they change.
            handlers: what to call, by command id.
        """
        super().__init__(parent)
        self._theme = theme
        self.commands = {command.id: command for command in COMMANDS if command.id in handlers}
        self._actions = {id_: self._make(command, handlers[id_]) for id_, command in self.commands.items()}
        theme.changed.connect(self._tint)
        self._tint()

    def __getitem__(self, id_: str) -> QAction:
        """The action of a command."""
        return self._actions[id_]

    def __contains__(self, id_: str) -> bool:
        """Whether the window offers this command."""
        return id_ in self._actions

    def __iter__(self) -> Iterator[tuple[Command, QAction]]:
        """Every command with its action, in the table's order."""
        return ((command, self._actions[id_]) for id_, command in self.commands.items())

    def fill(self, menus: Mapping[str, QMenu]) -> None:
        """Put every command into its menu, by id."""
        for id_, menu in menus.items():
            last = None
            for command, action in self:
                if command.menu != id_:
                    continue
                if last not in (None, command.group):
                    menu.addSeparator()
                menu.addAction(action)
                last = command.group

    def enable_for(self, selected: int, *, in_trash: bool) -> None:
        """Grey out what needs a selection that is not there."""
        for command, action in self:
            if command.needs:
                action.setEnabled(selected >= 1 if command.needs == "some" else selected == 1)
        for id_ in ("restore", "purge"):
            if id_ in self:
                self[id_].setEnabled(in_trash and selected > 0)
        if "remove" in self:
            self["remove"].setEnabled(selected > 0 and not in_trash)

    def _make(self, command: Command, handler: Callable[[], object]) -> QAction:
        action = QAction(shown(command.text), self.parent())
        action.setObjectName(command.id)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        context = Qt.ShortcutContext
        action.setShortcutContext(context.WidgetShortcut if command.in_list else context.WindowShortcut)
        action.setCheckable(command.ticked)
        action.setMenuRole(_ROLES.get(command.id, QAction.MenuRole.NoRole))
        action.triggered.connect(lambda _checked=False: handler())
        hint = plain(command.text)
        action.setToolTip(f"{hint} ({keys_of(action)})" if command.keys else hint)
        return action

    def _tint(self) -> None:
        for command, action in self:
            if command.icon:
                action.setIcon(self._theme.icon(command.icon))


def keys_of(action: QAction) -> str:
    """A command's key as the platform writes it, beside words that may run from right to left; empty for none."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"\u2066{keys}\u2069" if keys else ""
