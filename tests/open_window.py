"""What the archive of the window's tests holds, and hands on the keyboard."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui.main_window import MainWindow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

STORIES = (
    ("Harbour audit finds missing port fees", "Example Courier", "2023-07-02"),
    ("Council votes on the new bridge", "Example Courier", "2023-08-12"),
    ("Der Wald trocknet aus", "Beispiel-Zeitung", "2019-08-23"),
    ("الجفاف يهدد محاصيل القمح", "صحيفة المثال", "2022-05-19"),
    ("新高铁线路开通", "示例日报", "2021-10-08"),
)

LONG = 30_000  # the machine may be busy with other tests


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    [window] = [
        widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow) and widget.isVisible()
    ]
    window.activateWindow()  # offscreen, a popup that was shown takes the activation along
    with contextlib.suppress(qtbot.TimeoutError):  # a card on the window keeps it for itself
        qtbot.waitUntil(window.isActiveWindow, timeout=2_000)
    qtbot.keyClick(window.focusWidget(), key, modifier)
