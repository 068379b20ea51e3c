"""Links are shown whole, copied by default, and opened only when a person says so."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel, QWidget

from ui.reader.links import link_menu


def made(qtbot, address):
    parent = QWidget()
    qtbot.addWidget(parent)
    opened = []
    menu = link_menu(parent, address, open_link=opened.append)
    menu.setParent(parent)
    actions = [action for action in menu.actions() if action.text()]
    return parent, menu, actions, opened


def test_the_whole_address_is_shown_and_copying_comes_first(qtbot, clipboard):
    address = "https://paper.example/a/b?c=d"
    _parent, menu, actions, opened = made(qtbot, address)
    label = menu.findChild(QLabel)
    assert label.text().replace("\u200b", "") == address
    assert menu.defaultAction() is actions[0]
    actions[0].trigger()
    assert QApplication.clipboard().text() == address
    assert opened == []


def test_opening_needs_a_click_of_its_own(qtbot):
    _parent, _menu, actions, opened = made(qtbot, "https://paper.example/")
    actions[1].trigger()
    assert opened == ["https://paper.example/"]


def test_only_the_web_can_be_opened(qtbot):
    for address in ("file:///etc/passwd", "ms-msdt:/id", "mailto:a@b.example", "javascript:alert(1)", "archive://a1/"):
        _parent, _menu, actions, _opened = made(qtbot, address)
        assert len(actions) == 1, address


def test_direction_marks_cannot_disguise_an_address(qtbot):
    _parent, menu, _actions, _opened = made(qtbot, "https://paper.example/\u202egnp.exe")
    assert "\u202e" not in menu.findChild(QLabel).text()
