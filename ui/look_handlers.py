"""What the commands about the window's looks do: colours, text size, which panes are shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from search.query import Sort

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.parts import Parts

SIDEBAR, ARTICLES, READER, DETAILS = range(4)
"""Places among the panes."""

PLAIN = (230, 400, 650, 300)
"""How wide they are at first, logical pixels at 100 %."""

MOST = (31, 38, 100, 27)
"""How much of the window, in per cent, sidebar, list, article and details may take as letters grow."""

READING = 30
"""How much of it, in per cent, is left to the article as long as the others have more than they need."""

APPEARANCES = ("system", "light", "dark")


class LookHandlers(QObject):
    """Most of the view menu.

    Attributes:
        stepped_aside: the sidebar is hidden as long as there is no room for it beside the details.
    """

    def __init__(self, window: Parts) -> None:
        super().__init__(window)
        self._w = window
        self._scale = 1.0
        self._plain: list[float] = []
        self._by_hand = True
        self.stepped_aside = False
        window.theme.changed.connect(self.widen_panes)

    def table(self) -> dict[str, Callable[[], object]]:
        """What to call for each command."""
        looks = {f"appearance-{name}": partial(self.appear, name) for name in APPEARANCES}
        return looks | {
            "details": self.turn_details,
            "sidebar": self.turn_sidebar,
            "timeline": self.turn_timeline,
            "compact": self.turn_compact,
            "larger": partial(self.scale_text, 10),
            "smaller": partial(self.scale_text, -10),
            "normal": partial(self.scale_text, 0),
            "full-screen": self.turn_full_screen,
        }

    def appear(self, name: str) -> None:
        """System, light or dark."""
        self._w.settings.theme = name
        self._w.theme.choose(appearance=name)
        self.settle()

    def scale_text(self, by: int) -> None:
        """Larger or smaller text; 0 is back to normal."""
        settings = self._w.settings
        settings.text_scale = max(80, min(300, settings.text_scale + by)) if by else 100
        self._w.theme.choose(scale=settings.text_scale / 100)

    def take_panes(self) -> None:
        """The panes are as wide as this text size wants them: they were left so."""
        self._scale = self._w.theme.scale
        self.keep_panes()

    def keep_panes(self) -> None:
        """A pane's edge was moved by hand."""
        self._by_hand = True

    def widen_panes(self) -> None:
        """With larger letters sidebar and list need more room, as far as the reading pane can give it."""
        window, scale = self._w, self._w.theme.scale
        if scale == self._scale:
            return
        if self._by_hand:  # what they would be at 100 % is counted anew
            sizes = window.panes.sizes() if window.isVisible() else PLAIN
            self._plain = [size / self._scale for size in sizes]
        self._scale = scale
        self._share()

    def grow_panes(self) -> None:
        """A larger window has more room for large letters, a smaller one less; what was moved by hand stays."""
        if self._scale > 1.0 or self._w.chosen.details_shown:
            QTimer.singleShot(0, self.fit)  # once the panes have their new width

    def fit(self) -> None:
        """Give every pane what its words need, as far as there is room."""
        self._make_room()
        if self._scale > 1.0 and not self._by_hand:
            self._share()

    def _cramped(self) -> bool:
        """Whether the panes have no room for all their words where the details are shown too."""
        window = self._w
        panes = [window.place(number) for number in (ARTICLES, READER, DETAILS)]
        return self._sidebar_wants() + sum(pane.minimumWidth() for pane in panes) > window.width()

    def _sidebar_wants(self) -> int:
        return self._w.sidebar.wanted if self._w.has("sidebar") else self._w.place(SIDEBAR).minimumWidth()

    def _make_room(self) -> None:
        """With large letters, or in a small window, the sidebar is there for as long as the details are not."""
        sidebar = self._w.place(SIDEBAR)
        aside = self._w.chosen.details_shown and self._cramped()
        if aside and not sidebar.isHidden():
            self._come_out_of(sidebar)
            sidebar.hide()
            self.stepped_aside = True
        elif not aside and self.stepped_aside:
            sidebar.show()
            self.stepped_aside = False
        if self._w.has("actions_"):
            self.settle()

    def _share(self) -> None:
        panes = self._w.panes
        total = sum(panes.sizes())
        wanted = [round(plain * self._scale) for plain in self._plain]
        wanted[-1] = wanted[-1] or panes.sizes()[-1]  # shown since
        sizes = [min(want, total * most // 100) for want, most in zip(wanted, MOST, strict=True)]
        if self._scale > 1.0:
            sizes[SIDEBAR] = max(sizes[SIDEBAR], self._sidebar_wants())
        least = [self._w.place(number).minimumWidth() for number in range(4)]
        least[READER] = max(least[READER], total * READING // 100)
        sizes = [0 if self._w.place(number).isHidden() else size for number, size in enumerate(sizes)]
        for number in (DETAILS, ARTICLES, SIDEBAR):  # who gives way first
            lacking = sum(sizes) - sizes[READER] + least[READER] - total
            sizes[number] -= max(0, min(lacking, sizes[number] - least[number]))
        sizes[READER] = total - sum(sizes) + sizes[READER]
        panes.setSizes(sizes)
        self._by_hand = False

    def turn_sidebar(self) -> None:
        """Show or hide the sidebar; where there is no room for both, the details go."""
        sidebar = self._w.sidebar
        self._come_out_of(sidebar)
        self.stepped_aside = False
        sidebar.setVisible(sidebar.isHidden())
        if not sidebar.isHidden() and self._w.chosen.details_shown and self._cramped():
            self._come_out_of(self._w.place(DETAILS))
            self._w.chosen.show_details(False)
        self.fit()
        self.settle()

    def turn_timeline(self) -> None:
        """Show or hide the timeline."""
        self._come_out_of(self._w.timeline)
        self._w.timeline.setVisible(self._w.timeline.isHidden())
        self.settle()

    def turn_details(self) -> None:
        """Show or hide the details of the article."""
        window = self._w
        self._come_out_of(window.place(DETAILS))
        window.chosen.show_details(not window.chosen.details_shown)
        self.fit()
        current = window.articles.view.current_id()
        if current and window.chosen.details_shown:
            window.details.show_article(current)
        self.settle()

    def _come_out_of(self, part: QWidget) -> None:
        """What goes away has the keyboard no more; Qt would give it to the first button of the window."""
        if self._w.focusWidget() in [part, *part.findChildren(QWidget)]:
            self._w.articles.view.setFocus()

    def turn_compact(self) -> None:
        """Compact or comfortable rows."""
        compact = self._w.settings.density != "compact"
        self._w.settings.density = "compact" if compact else "comfortable"
        self._w.articles.view.set_compact(compact)
        self.settle()

    def turn_full_screen(self) -> None:
        """Full screen or not."""
        self._w.setWindowState(self._w.windowState() ^ Qt.WindowState.WindowFullScreen)
        self.settle()

    def settle(self) -> None:
        """Tick what is on."""
        window, actions, settings = self._w, self._w.actions_, self._w.settings
        for sort in Sort:
            actions[f"sort-{sort}"].setChecked(window.asking.sort is sort)
        for name in APPEARANCES:
            actions[f"appearance-{name}"].setChecked(settings.theme == name)
        actions["sidebar"].setChecked(not window.place(SIDEBAR).isHidden())
        actions["timeline"].setChecked(not window.timeline.isHidden())
        actions["details"].setChecked(window.chosen.details_shown)
        actions["compact"].setChecked(settings.density == "compact")
        actions["full-screen"].setChecked(bool(window.windowState() & Qt.WindowState.WindowFullScreen))
