from collections import Counter

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from ui.actions import Actions
from ui.commands import COMMANDS, MENUS, plain

EVERY = [command.id for command in COMMANDS]


def test_no_id_and_no_key_is_given_twice():
    assert max(Counter(command.id for command in COMMANDS).values()) == 1
    keys = Counter(QKeySequence(key).toString() for command in COMMANDS for key in command.keys)
    assert "" not in keys
    assert not [key for key, count in keys.items() if count > 1]


def test_every_command_stands_in_a_menu_that_exists():
    assert {command.menu for command in COMMANDS} == {id_ for id_, _ in MENUS}


def test_menu_keys_are_told_apart_within_a_menu():
    for menu, _ in MENUS:
        letters = [c.text[c.text.index("&") + 1].lower() for c in COMMANDS if c.menu == menu and "&" in c.text]
        assert len(letters) == len(set(letters)), (menu, sorted(letters))


def test_plain_texts_have_no_marks():
    assert not [command for command in COMMANDS if "&" in plain(command.text) or "…" in plain(command.text)]


def test_macos_finds_the_commands_that_stand_in_its_own_menu(theme, qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    roles = {command.id: action.menuRole() for command, action in Actions(window, theme, dict.fromkeys(EVERY, print))}
    own = {"about": QAction.MenuRole.AboutRole, "preferences": QAction.MenuRole.PreferencesRole}
    own["quit"] = QAction.MenuRole.QuitRole
    assert roles == dict.fromkeys(EVERY, QAction.MenuRole.NoRole) | own  # else Qt guesses by the words


def test_menus_are_made_from_the_table_and_leave_out_what_nobody_does(theme, qtbot):
    window, done = QMainWindow(), []
    qtbot.addWidget(window)
    actions = Actions(window, theme, {"undo": lambda: done.append("undo"), "star": lambda: done.append("star")})
    menus = {id_: window.menuBar().addMenu(text) for id_, text in MENUS}
    actions.fill(menus)
    assert [action.objectName() for action in menus["edit"].actions()] == ["undo"]
    assert "quit" not in actions
    actions["undo"].trigger()
    assert done == ["undo"]
    actions.enable_for(0, in_trash=False)
    assert not actions["star"].isEnabled()
    actions.enable_for(3, in_trash=False)
    assert actions["star"].isEnabled()
