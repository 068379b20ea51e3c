"""Every action of the window, in one table: menus, the command palette and the shortcut sheet are made from it."""

from __future__ import annotations

import re
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for Qt Linguist's extractor, which knows this name; Qt's own is not typed."""
    return text


class Command(NamedTuple):
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
    ("file", QT_TRANSLATE_NOOP("commands", "&File")),
    ("edit", QT_TRANSLATE_NOOP("commands", "&Edit")),
    ("article", QT_TRANSLATE_NOOP("commands", "&Article")),
    ("search", QT_TRANSLATE_NOOP("commands", "&Search")),
    ("view", QT_TRANSLATE_NOOP("commands", "&View")),
    ("archive", QT_TRANSLATE_NOOP("commands", "A&rchive")),
    ("help", QT_TRANSLATE_NOOP("commands", "&Help")),
)


def _c(menu: str, group: int, id_: str, text: str, icon: str = "", *keys: str, **more: object) -> Command:
    return Command(id=id_, menu=menu, group=group, text=text, icon=icon, keys=keys, **more)  # type: ignore[arg-type]


COMMANDS: tuple[Command, ...] = (
    _c("file", 0, "import-files", QT_TRANSLATE_NOOP("commands", "&Import files…"), "file-plus", "Ctrl+O"),
    _c("file", 0, "import-folder", QT_TRANSLATE_NOOP("commands", "Import a &folder…"), "folder-plus", "Ctrl+Shift+O"),
    _c("file", 0, "paste", QT_TRANSLATE_NOOP("commands", "&Paste into the archive"), "clipboard-paste", "Ctrl+V"),
    _c("file", 0, "last-report", QT_TRANSLATE_NOOP("commands", "Last import repor&t"), "list-checks"),
    _c(
        "file",
        1,
        "export",
        QT_TRANSLATE_NOOP("commands", "&Export selected articles…"),
        "upload",
        "Ctrl+E",
        needs="some",
    ),
    _c("file", 1, "print", QT_TRANSLATE_NOOP("commands", "P&rint…"), "printer", "Ctrl+P", needs="one"),
    _c("file", 1, "save-pdf", QT_TRANSLATE_NOOP("commands", "Save as P&DF…"), "file-text", "Ctrl+Shift+P", needs="one"),
    _c("file", 2, "preferences", QT_TRANSLATE_NOOP("commands", "Prefere&nces…"), "settings", "Ctrl+,"),
    _c("file", 3, "quit", QT_TRANSLATE_NOOP("commands", "&Quit"), "power", "Ctrl+Q"),
    _c("edit", 0, "undo", QT_TRANSLATE_NOOP("commands", "&Undo"), "undo-2", "Ctrl+Z"),
    _c("edit", 0, "redo", QT_TRANSLATE_NOOP("commands", "&Redo"), "redo-2", "Ctrl+Shift+Z", "Ctrl+Y"),
    _c(
        "edit",
        1,
        "select-all",
        QT_TRANSLATE_NOOP("commands", "Select &all articles"),
        "list-checks",
        "Ctrl+A",
        in_list=True,
    ),
    _c(
        "edit",
        1,
        "copy-headlines",
        QT_TRANSLATE_NOOP("commands", "&Copy headlines"),
        "copy",
        "Ctrl+Shift+C",
        needs="some",
    ),
    _c(
        "article",
        0,
        "open",
        QT_TRANSLATE_NOOP("commands", "&Open for reading"),
        "book-open",
        "Return",
        needs="one",
        in_list=True,
    ),
    _c("article", 0, "next", QT_TRANSLATE_NOOP("commands", "&Next article"), "chevron-down", "J"),
    _c("article", 0, "previous", QT_TRANSLATE_NOOP("commands", "&Previous article"), "chevron-up", "K"),
    _c("article", 1, "star", QT_TRANSLATE_NOOP("commands", "&Star"), "star", "S", needs="some"),
    _c("article", 1, "tag", QT_TRANSLATE_NOOP("commands", "&Tags…"), "tag", "T", needs="some"),
    _c("article", 1, "read", QT_TRANSLATE_NOOP("commands", "Mark as &read or unread"), "mail-open", "U", needs="some"),
    _c(
        "article",
        2,
        "original",
        QT_TRANSLATE_NOOP("commands", "Show the page as it was &captured"),
        "globe",
        "O",
        needs="one",
    ),
    _c(
        "article",
        1,
        "highlight",
        QT_TRANSLATE_NOOP("commands", "&Highlight the selected words"),
        "highlighter",
        "H",
        needs="one",
    ),
    _c("article", 1, "note", QT_TRANSLATE_NOOP("commands", "&Write a note…"), "pencil", "W", needs="one"),
    _c("article", 2, "details", QT_TRANSLATE_NOOP("commands", "&Details"), "info", "Ctrl+I", ticked=True),
    _c(
        "article",
        2,
        "reextract",
        QT_TRANSLATE_NOOP("commands", "Read &again with this version…"),
        "rotate-cw",
        needs="some",
    ),
    _c(
        "article",
        3,
        "remove",
        QT_TRANSLATE_NOOP("commands", "&Move to the trash"),
        "trash-2",
        "Delete",
        needs="some",
        in_list=True,
    ),
    _c(
        "article",
        3,
        "restore",
        QT_TRANSLATE_NOOP("commands", "Bring back &from the trash"),
        "archive-restore",
        needs="some",
    ),
    _c(
        "article",
        3,
        "purge",
        QT_TRANSLATE_NOOP("commands", "Delete for &good…"),
        "circle-x",
        "Shift+Delete",
        needs="some",
        in_list=True,
    ),
    _c("search", 0, "search", QT_TRANSLATE_NOOP("commands", "&Search the archive"), "search", "/", "Ctrl+L"),
    _c(
        "search",
        0,
        "find-in-page",
        QT_TRANSLATE_NOOP("commands", "&Find in this article"),
        "file-text",
        "Ctrl+F",
        needs="one",
    ),
    _c(
        "search",
        0,
        "next-match",
        QT_TRANSLATE_NOOP("commands", "&Next match in this article"),
        "chevron-down",
        "N",
        "F3",
        needs="one",
    ),
    _c(
        "search",
        0,
        "previous-match",
        QT_TRANSLATE_NOOP("commands", "&Previous match in this article"),
        "chevron-up",
        "Shift+N",
        "Shift+F3",
        needs="one",
    ),
    _c("search", 1, "save-search", QT_TRANSLATE_NOOP("commands", "Sa&ve this search…"), "star", "Ctrl+D"),
    _c("search", 1, "clear-search", QT_TRANSLATE_NOOP("commands", "&Clear the search"), "x"),
    _c(
        "search",
        2,
        "batch-search",
        QT_TRANSLATE_NOOP("commands", "Search for a &list of names…"),
        "list-checks",
        "Ctrl+Shift+F",
    ),
    _c(
        "search",
        2,
        "highlights",
        QT_TRANSLATE_NOOP("commands", "&Highlights and notes…"),
        "highlighter",
        "Ctrl+Shift+H",
    ),
    _c("view", 0, "sidebar", QT_TRANSLATE_NOOP("commands", "&Sidebar"), "panel-left", "Ctrl+B", ticked=True),
    _c("view", 0, "timeline", QT_TRANSLATE_NOOP("commands", "&Timeline"), "calendar", "Ctrl+T", ticked=True),
    _c("view", 0, "compact", QT_TRANSLATE_NOOP("commands", "&Compact list"), "rows-3", "Ctrl+Shift+L", ticked=True),
    _c("view", 1, "sort-relevance", QT_TRANSLATE_NOOP("commands", "Sort by &relevance"), "", ticked=True),
    _c("view", 1, "sort-published", QT_TRANSLATE_NOOP("commands", "Sort by date &published"), "", ticked=True),
    _c("view", 1, "sort-accessioned", QT_TRANSLATE_NOOP("commands", "Sort by date &added"), "", ticked=True),
    _c("view", 1, "sort-publisher", QT_TRANSLATE_NOOP("commands", "Sort by p&ublisher"), "", ticked=True),
    _c("view", 2, "appearance-system", QT_TRANSLATE_NOOP("commands", "Colours of the s&ystem"), "monitor", ticked=True),
    _c("view", 2, "appearance-light", QT_TRANSLATE_NOOP("commands", "&Light colours"), "sun", ticked=True),
    _c("view", 2, "appearance-dark", QT_TRANSLATE_NOOP("commands", "&Dark colours"), "moon", ticked=True),
    _c("view", 3, "larger", QT_TRANSLATE_NOOP("commands", "Larger te&xt"), "plus", "Ctrl++", "Ctrl+="),
    _c("view", 3, "smaller", QT_TRANSLATE_NOOP("commands", "S&maller text"), "minus", "Ctrl+-"),
    _c("view", 3, "normal", QT_TRANSLATE_NOOP("commands", "&Normal text size"), "type", "Ctrl+0"),
    _c("view", 4, "full-screen", QT_TRANSLATE_NOOP("commands", "&Full screen"), "", "F11", ticked=True),
    _c("archive", 0, "new-archive", QT_TRANSLATE_NOOP("commands", "&New archive…"), "archive"),
    _c("archive", 0, "open-archive", QT_TRANSLATE_NOOP("commands", "&Open an archive…"), "folder-open"),
    _c("archive", 0, "show-archive", QT_TRANSLATE_NOOP("commands", "Show where it &lies"), "folder"),
    _c("archive", 1, "backup", QT_TRANSLATE_NOOP("commands", "&Back up into one file…"), "download"),
    _c("archive", 1, "restore-backup", QT_TRANSLATE_NOOP("commands", "&Restore a backup…"), "archive-restore"),
    _c("archive", 1, "merge", QT_TRANSLATE_NOOP("commands", "Take in another archi&ve…"), "folder-plus"),
    _c("archive", 1, "checkup", QT_TRANSLATE_NOOP("commands", "&Check every original"), "circle-check"),
    _c("archive", 1, "statistics", QT_TRANSLATE_NOOP("commands", "&Statistics"), "info"),
    _c("archive", 2, "empty-trash", QT_TRANSLATE_NOOP("commands", "&Empty the trash…"), "trash-2"),
    _c("help", 0, "manual", QT_TRANSLATE_NOOP("commands", "&Manual"), "circle-help", "F1"),
    _c("help", 0, "shortcuts", QT_TRANSLATE_NOOP("commands", "&Keyboard shortcuts"), "keyboard", "Ctrl+/", "?"),
    _c("help", 0, "palette", QT_TRANSLATE_NOOP("commands", "&Find a command…"), "command", "Ctrl+K"),
    _c(
        "help",
        1,
        "protection",
        QT_TRANSLATE_NOOP("commands", "What Cuttings &protects, and what not"),
        "shield-check",
    ),
    _c("help", 1, "licences", QT_TRANSLATE_NOOP("commands", "&Licences"), "list-checks"),
    _c("help", 1, "about", QT_TRANSLATE_NOOP("commands", "&About Cuttings"), "newspaper"),
)


def shown(text: str) -> str:
    """A command's or menu's text in the window's language."""
    return QCoreApplication.translate("commands", text)


def plain(text: str) -> str:
    """The same without the marks for menu keys and dots, for the palette and the shortcut sheet."""
    said = re.sub(r"\(&\w\)", "", shown(text))  # Chinese and Japanese menus add a key's letter in parentheses
    return said.replace("&", "").removesuffix("…")
