"""What a click on a link does: a small menu that shows the whole address. Nothing is ever opened unasked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget, QWidgetAction

from ui import formats
from ui.labels import wrapped

if TYPE_CHECKING:
    from collections.abc import Callable

_SHOWN = 600


def link_menu(parent: QWidget, address: str, *, open_link: Callable[[str], object]) -> QMenu:
    """A menu for an address: copying comes first, opening only for the web and only here.

    Args:
        parent: the widget it belongs to.
        address: hostile text.
        open_link: called when a person chooses to leave the archive.
    """
    menu = QMenu(parent)
    label = wrapped(_broken(formats.plain(address, limit=_SHOWN)))
    label.setObjectName("link-address")
    label.setMaximumWidth(420)
    label.setContentsMargins(12, 8, 12, 8)
    label.setAccessibleName(_tr("Address"))
    line = QWidgetAction(menu)
    line.setDefaultWidget(label)
    menu.addAction(line)
    menu.addSeparator()
    copying = menu.addAction(_tr("Copy the address"))
    copying.triggered.connect(lambda: QGuiApplication.clipboard().setText(address))
    menu.setDefaultAction(copying)
    menu.setActiveAction(copying)
    if address.lower().startswith(("http://", "https://")):
        opening = menu.addAction(_tr("Open in the browser (goes online)"))
        opening.triggered.connect(lambda: open_link(address))
    return menu


def ask_link(parent: QWidget, address: str, where: QPoint, *, open_link: Callable[[str], object]) -> None:
    """Show the menu at a place on the screen."""
    menu = link_menu(parent, address, open_link=open_link)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(where)


def _broken(address: str) -> str:
    """An address with places where it may be broken into lines."""
    for mark in "/?&=-_.":
        address = address.replace(mark, f"{mark}\u200b")
    return address


def _tr(text: str) -> str:
    return QCoreApplication.translate("reader", text)
