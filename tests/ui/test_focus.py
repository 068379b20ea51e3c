"""Whoever works by keyboard sees where the keyboard is: what has it looks different from what has not."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QDialog, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from open_window import LONG

TAB = Qt.FocusPolicy.TabFocus.value
BLINKS = (QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)
"""In these a cursor alone would be no ring: only their edges are looked at."""

DIALOGS = ("preferences", "manual", "shortcuts", "batch-search", "export", "licences", "save-search", "highlights")


def picture(widget):
    image = widget.grab().toImage()
    if not isinstance(widget, BLINKS):
        return image
    edge = 3 * image.devicePixelRatio()
    return image.copy(0, 0, image.width(), round(edge))


def reached(root):
    """Everything below it that Tab goes to."""
    widgets = [one for one in root.findChildren(QWidget) if one.window() is root.window()]
    return [
        one
        for one in widgets
        if one.isVisible() and one.isEnabled() and one.focusPolicy().value & TAB and one.focusProxy() is None
    ]


def blind(root, qtbot):
    """Of these, what looks the same with the keyboard as without it."""
    root.activateWindow()
    found = []
    for widget in reached(root):
        if not isValid(widget):  # what came in meanwhile was set anew
            continue
        qtbot.waitUntil(root.isActiveWindow, timeout=LONG)
        if root.focusWidget() is not None:
            root.focusWidget().clearFocus()
        QApplication.processEvents()
        without = picture(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if widget.hasFocus() and picture(widget) == without:
            found.append((type(widget).__name__, widget.objectName(), widget.accessibleName()))
    return found


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_one_sees_where_the_keyboard_is(window, theme, appearance, qtbot):
    theme.choose(appearance=appearance)
    window.search.put("site:courier")  # a chip, too
    qtbot.waitUntil(window.filters.isVisible, timeout=LONG)
    window.articles.view.step(1)
    window.actions_["details"].trigger()
    qtbot.waitUntil(lambda: window.reader._fetched is not None and window.details._article is not None, timeout=LONG)
    faults = {"window": blind(window, qtbot)}
    for id_ in DIALOGS:
        before = {one for one in window.findChildren(QDialog) if one.isVisible()}
        window.actions_[id_].trigger()
        qtbot.waitUntil(
            lambda: any(one.isVisible() and one not in before for one in window.findChildren(QDialog)),  # noqa: B023
            timeout=5000,
        )
        [dialog] = [one for one in window.findChildren(QDialog) if one.isVisible() and one not in before]
        faults[id_] = blind(dialog, qtbot)
        dialog.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert {name: found for name, found in faults.items() if found} == {}
