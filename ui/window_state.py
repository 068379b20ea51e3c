"""How the window stood when it was last closed: size, panes, order of the list; kept among the person's settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

from ui.look_handlers import SIDEBAR

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def restore(window: MainWindow) -> None:
    """Make the window as it was; where nothing is known, as most people will want it."""
    state = window.settings.window
    window.resize(1280, 800)
    if isinstance(state.get("geometry"), str):
        window.restoreGeometry(QByteArray.fromBase64(state["geometry"].encode()))
    if isinstance(state.get("panes"), str):
        window.panes.restoreState(QByteArray.fromBase64(state["panes"].encode()))
        window.looks.take_panes()
    else:
        window.looks.widen_panes()
    window.place(SIDEBAR).setVisible(bool(state.get("sidebar", True)))
    window.timeline.setVisible(bool(state.get("timeline", True)))
    window.chosen.show_details(bool(state.get("details", False)))
    window.looks.fit()
    window.articles.view.set_compact(window.settings.density == "compact")


def remember(window: MainWindow) -> None:
    """Keep how the window stands."""
    window.settings.window |= {
        "geometry": window.saveGeometry().toBase64().toStdString(),
        "panes": window.panes.saveState().toBase64().toStdString(),
        "sidebar": window.looks.stepped_aside or not window.place(SIDEBAR).isHidden(),
        "timeline": not window.timeline.isHidden(),
        "details": window.chosen.details_shown,
        "sort": window.asking.sort.value,
    }
