"""Every action of the window, in one table: menus, the command palette and the shortcut sheet are made from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from PySide6.QtWidgets import QMenu, QMenuBar

    from ui.theme import Theme

TR = QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One thing that can be asked of the window.

    Attributes:
        id: its name in code and settings: ``import-files``.
        menu: the menu it stands in, an id of `MENUS`; empty for none.
        text: as shown, English, marked for translation.
        icon: a name under ``resources/icons``; empty for none.
        keys: shortcuts, the first one is shown; portable text as for `QKeySequence`.
        ticked: it is switched on and off.
        group: within a menu, commands of one group stand together.
        needs: what must be selected for it: ``""`` nothing, ``one`` or ``some`` articles.
        in_list: its keys work while the list has the focus, because elsewhere they mean something else.
    """

    id: str
    menu: str
    text: str
    icon: str = ""
    keys: tuple[str, ...] = ()
    ticked: bool = False
    group: int = 0
    needs: str = ""
    in_list: bool = False


MENUS: tuple[tuple[str, str], ...] = (
    ("file", TR("commands", "&File")),
    ("edit", TR("commands", "&Edit")),
    ("article", TR("commands", "&Article")),
    ("search", TR("commands", "&Search")),
    ("view", TR("commands", "&View")),
    ("archive", TR("commands", "A&rchive")),
    ("help", TR("commands", "&Help")),
)


def _c(menu: str, group: int, id_: str, text: str, icon: str = "", *keys: str, **more: object) -> Command:
    return Command(id=id_, menu=menu, group=group, text=text, icon=icon, keys=keys, **more)  # type: ignore[arg-type]


COMMANDS: tuple[Command, ...] = (
    _c("file", 0, "import-files", TR("commands", "&Import files…"), "file-plus", "Ctrl+O"),
    _c("file", 0, "import-folder", TR("commands", "Import a &folder…"), "folder-plus", "Ctrl+Shift+O"),
    _c("file", 0, "paste", TR("commands", "&Paste into the archive"), "clipboard-paste", "Ctrl+V"),
    _c("file", 0, "last-report", TR("commands", "Last import &report"), "list-checks"),
    _c("file", 1, "export", TR("commands", "&Export selected articles…"), "upload", "Ctrl+E", needs="some"),
    _c("file", 1, "print", TR("commands", "P&rint…"), "printer", "Ctrl+P", needs="one"),
    _c("file", 1, "save-pdf", TR("commands", "Save as P&DF…"), "file-text", "Ctrl+Shift+P", needs="one"),
    _c("file", 2, "preferences", TR("commands", "Prefere&nces…"), "settings", "Ctrl+,"),
    _c("file", 3, "quit", TR("commands", "&Quit"), "power", "Ctrl+Q"),
    _c("edit", 0, "undo", TR("commands", "&Undo"), "undo-2", "Ctrl+Z"),
    _c("edit", 0, "redo", TR("commands", "&Redo"), "redo-2", "Ctrl+Shift+Z", "Ctrl+Y"),
    _c("edit", 1, "select-all", TR("commands", "Select &all articles"), "list-checks", "Ctrl+A", in_list=True),
    _c("edit", 1, "copy-headlines", TR("commands", "&Copy headlines"), "copy", "Ctrl+Shift+C", needs="some"),
    _c("article", 0, "open", TR("commands", "&Open for reading"), "book-open", "Return", needs="one", in_list=True),
    _c("article", 0, "next", TR("commands", "&Next article"), "chevron-down", "J"),
    _c("article", 0, "previous", TR("commands", "&Previous article"), "chevron-right", "K"),
    _c("article", 1, "star", TR("commands", "&Star"), "star", "S", needs="some"),
    _c("article", 1, "tag", TR("commands", "&Tags…"), "tag", "T", needs="some"),
    _c("article", 1, "read", TR("commands", "Mark as &read or unread"), "mail-open", "U", needs="some"),
    _c("article", 2, "original", TR("commands", "Show the page as it was &captured"), "globe", "O", needs="one"),
    _c("article", 2, "details", TR("commands", "&Details"), "info", "Ctrl+I", ticked=True),
    _c("article", 3, "remove", TR("commands", "&Move to the trash"), "trash-2", "Delete", needs="some", in_list=True),
    _c("article", 3, "restore", TR("commands", "Res&tore from the trash"), "archive-restore", needs="some"),
    _c(
        "article",
        3,
        "purge",
        TR("commands", "Delete for &good…"),
        "circle-x",
        "Shift+Delete",
        needs="some",
        in_list=True,
    ),
    _c("search", 0, "search", TR("commands", "&Search the archive"), "search", "/", "Ctrl+L"),
    _c("search", 0, "find-in-page", TR("commands", "&Find in this article"), "file-text", "Ctrl+F", needs="one"),
    _c(
        "search", 0, "next-match", TR("commands", "&Next match in this article"), "chevron-down", "N", "F3", needs="one"
    ),
    _c(
        "search",
        0,
        "previous-match",
        TR("commands", "&Previous match in this article"),
        "chevron-right",
        "Shift+N",
        "Shift+F3",
        needs="one",
    ),
    _c("search", 1, "save-search", TR("commands", "Sa&ve this search…"), "bookmark-plus", "Ctrl+D"),
    _c("search", 1, "clear-search", TR("commands", "&Clear the search"), "x"),
    _c("search", 2, "batch-search", TR("commands", "Search for a &list of names…"), "list-checks", "Ctrl+Shift+F"),
    _c("search", 2, "highlights", TR("commands", "&Highlights and notes…"), "highlighter", "Ctrl+Shift+H"),
    _c("view", 0, "sidebar", TR("commands", "&Sidebar"), "panel-left", "Ctrl+B", ticked=True),
    _c("view", 0, "timeline", TR("commands", "&Timeline"), "calendar", "Ctrl+T", ticked=True),
    _c("view", 0, "compact", TR("commands", "&Compact list"), "rows-3", "Ctrl+Shift+L", ticked=True),
    _c("view", 1, "sort-relevance", TR("commands", "Sort by &relevance"), "", ticked=True),
    _c("view", 1, "sort-published", TR("commands", "Sort by date &published"), "", ticked=True),
    _c("view", 1, "sort-accessioned", TR("commands", "Sort by date &added"), "", ticked=True),
    _c("view", 1, "sort-publisher", TR("commands", "Sort by p&ublisher"), "", ticked=True),
    _c("view", 2, "appearance-system", TR("commands", "Colours of the s&ystem"), "monitor", ticked=True),
    _c("view", 2, "appearance-light", TR("commands", "&Light colours"), "sun", ticked=True),
    _c("view", 2, "appearance-dark", TR("commands", "&Dark colours"), "moon", ticked=True),
    _c("view", 3, "larger", TR("commands", "Larger te&xt"), "plus", "Ctrl++", "Ctrl+="),
    _c("view", 3, "smaller", TR("commands", "S&maller text"), "minus", "Ctrl+-"),
    _c("view", 3, "normal", TR("commands", "&Normal text size"), "type", "Ctrl+0"),
    _c("view", 4, "full-screen", TR("commands", "&Full screen"), "", "F11", ticked=True),
    _c("archive", 0, "new-archive", TR("commands", "&New archive…"), "archive"),
    _c("archive", 0, "open-archive", TR("commands", "&Open an archive…"), "folder-open"),
    _c("archive", 0, "show-archive", TR("commands", "Show where it &lies"), "folder"),
    _c("archive", 1, "backup", TR("commands", "&Back up into one file…"), "download"),
    _c("archive", 1, "checkup", TR("commands", "&Check every original"), "circle-check"),
    _c("archive", 1, "statistics", TR("commands", "&Statistics"), "info"),
    _c("archive", 2, "empty-trash", TR("commands", "&Empty the trash…"), "trash-2"),
    _c("help", 0, "manual", TR("commands", "&Manual"), "circle-help", "F1"),
    _c("help", 0, "shortcuts", TR("commands", "&Keyboard shortcuts"), "keyboard", "Ctrl+/", "?"),
    _c("help", 0, "palette", TR("commands", "&Find a command…"), "command", "Ctrl+K"),
    _c("help", 1, "protection", TR("commands", "What Cuttings &protects, and what not"), "triangle-alert"),
    _c("help", 1, "about", TR("commands", "&About Cuttings"), "newspaper"),
)

_ROLES = {
    "quit": QAction.MenuRole.QuitRole,
    "preferences": QAction.MenuRole.PreferencesRole,
    "about": QAction.MenuRole.AboutRole,
}


def shown(text: str) -> str:
    """A command's or menu's text in the window's language."""
    return QCoreApplication.translate("commands", text)


def plain(text: str) -> str:
    """The same without the marks for menu keys and dots, for the palette and the shortcut sheet."""
    return shown(text).replace("&", "").removesuffix("…")


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

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Build the menu bar; returns the menus by id."""
        menus: dict[str, QMenu] = {}
        for id_, text in MENUS:
            menu = menus[id_] = bar.addMenu(shown(text))
            last = None
            for command, action in self:
                if command.menu != id_:
                    continue
                if last not in (None, command.group):
                    menu.addSeparator()
                menu.addAction(action)
                last = command.group
        return menus

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
        action.setToolTip(
            f"{hint} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})" if command.keys else hint
        )
        return action

    def _tint(self) -> None:
        for command, action in self:
            if command.icon:
                action.setIcon(self._theme.icon(command.icon))
