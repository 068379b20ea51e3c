"""The look: Fusion with our own palettes, one type scale, one spacing scale, light and dark."""

from __future__ import annotations

import enum
import json
import re
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QMargins, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPalette, QPixmap

from ui import accent, fonts, icons
from ui.fonts import Type
from ui.resources import resource
from ui.settings import ACCENTS

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QApplication

    from ui.settings import Settings

UNIT = 4  # every margin and gap is a multiple of it
SCROLL_BAR = 10  # logical pixels
STYLE = "Fusion"
"""Qt's style under ours; the application is made with it."""

TAG_TINT = 0.28  # how much of a tag's colour is in its ground: dark words can be read on all of them (tested)


class Appearance(enum.StrEnum):
    """Which of the two palettes to use."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Colours(NamedTuple):
    """A palette in the window's own words; each pair meant for text keeps the AA contrast (tested).

    Attributes:
        selection: ground of what is selected where the focus is; ``resting`` where it is not.
        accent_hover: ground of an accented button below the pointer.
        outline: edge of cards and buttons, which their contents show; ``edge`` that of what is typed into.
        bar, bar_on: bars of the timeline, outside and inside what was brushed.
    """

    window: QColor
    panel: QColor
    base: QColor
    raised: QColor
    text: QColor
    muted: QColor
    line: QColor
    outline: QColor
    edge: QColor
    accent: QColor
    on_accent: QColor
    accent_hover: QColor
    selection: QColor
    resting: QColor
    hover: QColor
    chip: QColor
    on_chip: QColor
    mark: QColor
    on_mark: QColor
    bar: QColor
    bar_on: QColor
    danger: QColor
    warning: QColor
    success: QColor
    star: QColor
    veil: QColor

    @classmethod
    def read(cls, name: str) -> Colours:
        """Read a palette from ``resources/themes``."""
        values = json.loads(resource("themes", f"{name}.json").read_text(encoding="utf-8"))
        return cls(*(QColor(values[name]) for name in cls._fields))

    def with_accent(self, wanted: QColor | None) -> Colours:
        """The same palette around another accent, moved until it can be read; None keeps the palette's own."""
        if wanted is None:
            return self
        dark = accent.luminance(self.base) < accent.luminance(self.text)
        made = accent.readable(wanted, (self.base, self.window, self.raised, self.hover))
        ink = accent.ink_on(made)
        return self._replace(
            accent=made,
            on_accent=ink,
            accent_hover=accent.readable(accent.mixed(made, self.text, 0.14), (ink,)),
            selection=accent.tinted(self.base, made, (self.text, self.muted), most=0.26 if dark else 0.15),
            bar=accent.readable(accent.mixed(self.base, made, 0.5), (self.base,), least=accent.SHAPE),
            bar_on=made,
        )

    def palette(self) -> QPalette:
        """The same for Qt's own drawing."""
        roles = {
            QPalette.ColorRole.Window: self.window,
            QPalette.ColorRole.WindowText: self.text,
            QPalette.ColorRole.Base: self.base,
            QPalette.ColorRole.AlternateBase: self.panel,
            QPalette.ColorRole.Text: self.text,
            QPalette.ColorRole.Button: self.raised,
            QPalette.ColorRole.ButtonText: self.text,
            QPalette.ColorRole.BrightText: self.danger,
            QPalette.ColorRole.Highlight: self.selection,
            QPalette.ColorRole.HighlightedText: self.text,
            QPalette.ColorRole.Accent: self.accent,
            QPalette.ColorRole.Link: self.accent,
            QPalette.ColorRole.LinkVisited: self.accent,
            QPalette.ColorRole.ToolTipBase: self.raised,
            QPalette.ColorRole.ToolTipText: self.text,
            QPalette.ColorRole.PlaceholderText: self.muted,
            QPalette.ColorRole.Light: self.raised,
            QPalette.ColorRole.Midlight: self.hover,
            QPalette.ColorRole.Mid: self.outline,
            QPalette.ColorRole.Dark: self.outline,
            QPalette.ColorRole.Shadow: self.line,
        }
        made = QPalette()
        for role, colour in roles.items():
            made.setColor(role, colour)
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            pale = QColor(self.muted)
            pale.setAlphaF(0.55)
            made.setColor(QPalette.ColorGroup.Disabled, role, pale)
        return made


class Theme(QObject):
    """Dresses the application, and is asked by every widget that paints itself.

    Signals:
        changed: colours or text size are other ones now; painted widgets update, icons are made anew.
    """

    changed = Signal()

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__(app)
        self._app = app
        self._family = fonts.load_fonts()
        self._palettes = {False: Colours.read("light"), True: Colours.read("dark")}
        self._colours = self._palettes[False]
        self._accent = settings.accent
        self._sheet = resource("themes", "window.qss").read_text(encoding="utf-8")
        self._appearance = Appearance(settings.theme)
        self._scale = settings.text_scale / 100
        self._fonts: dict[Type, QFont] = {}
        self._metrics: dict[Type, QFontMetrics] = {}  # asked for with every row that is painted
        app.styleHints().colorSchemeChanged.connect(self._apply)
        self._apply()

    def warm(self) -> None:
        """Load the fonts of every script, and the icons, while nobody waits for them."""
        icons.warm()
        fonts.warm(self._family, self._scale)

    @property
    def dark(self) -> bool:
        """Whether the dark palette is in use; a system that does not say counts as light."""
        if self._appearance is Appearance.SYSTEM:
            return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._appearance is Appearance.DARK

    @property
    def colours(self) -> Colours:
        """The palette in use."""
        return self._colours

    @property
    def appearance(self) -> Appearance:
        """What was chosen."""
        return self._appearance

    @property
    def scale(self) -> float:
        """Text size, 1.0 for 100 %."""
        return self._scale

    def choose(self, *, appearance: str | None = None, scale: float | None = None, accent: str | None = None) -> None:
        """Change palette, accent (one of `ui.settings.ACCENTS` or ``system``) or text size, of all windows at once."""
        if appearance is not None:
            self._appearance = Appearance(appearance)
        if scale is not None:
            self._scale = min(3.0, max(0.8, scale))
        if accent is not None:
            self._accent = accent
        self._apply()

    def font(self, kind: Type) -> QFont:
        """A font of the type scale at the chosen text size; the caller's own."""
        return QFont(self._fonts[kind])

    def metrics(self, kind: Type) -> QFontMetrics:
        """How that font measures."""
        return self._metrics[kind]

    def space(self, units: float) -> int:
        """A length of the spacing scale (4 logical pixels a unit), grown with the text."""
        return round(units * UNIT * self._scale)

    def column(self, rect: QRect, *, mirrored: bool, scrolled: int = 0) -> QRect:
        """The part of a line of the list that holds words, and so of what stands above it.

        Args:
            rect: the whole line.
            mirrored: from right to left.
            scrolled: logical pixels that a scroll bar beside the list takes of the line.
        """
        near, far = self.space(5), self.space(4) + scrolled
        return rect.adjusted(far, 0, -near, 0) if mirrored else rect.adjusted(near, 0, -far, 0)

    def margins(self, near: float, top: float, far: float, bottom: float) -> QMargins:
        """Room around a layout, in units of the spacing scale; ``near`` is where reading begins. Qt mirrors none."""
        left, right = (far, near) if self._app.layoutDirection() == Qt.LayoutDirection.RightToLeft else (near, far)
        return QMargins(self.space(left), self.space(top), self.space(right), self.space(bottom))

    def icon(self, name: str, *, tint: str = "text", filled: bool = False) -> QIcon:
        """An icon in one of the palette's colours."""
        return icons.icon(name, getattr(self.colours, tint), filled=filled)

    def pixmap(self, name: str, size: int, *, tint: str = "text", ratio: float = 1.0, filled: bool = False) -> QPixmap:
        """An icon for painting, ``size`` logical pixels square at 100 %."""
        return icons.pixmap(name, round(size * self._scale), getattr(self.colours, tint), ratio=ratio, filled=filled)

    def follow(self) -> None:
        """The system says that its look has changed: take over another accent of its."""
        if self._palettes[self.dark].with_accent(self._wanted_accent()) != self._colours:
            self._apply()

    def _wanted_accent(self) -> QColor | None:
        chosen = ACCENTS.get(self._accent)
        return QColor(chosen) if chosen is not None else accent.system_accent(self._app)

    def _apply(self, *_: object) -> None:
        self._colours = self._palettes[self.dark].with_accent(self._wanted_accent())
        self._fonts = {kind: fonts.font(kind, self._family, self._scale) for kind in Type}
        self._metrics = {kind: QFontMetrics(font) for kind, font in self._fonts.items()}
        words = {name: colour.name() for name, colour in self.colours._asdict().items()}
        sizes = {f"u{number}": f"{self.space(number)}px" for number in (1, 2, 3, 4, 5, 6, 8)}
        sizes["u1_5"] = f"{self.space(1.5)}px"
        sizes |= {f"focused_u{number}": f"{self.space(number) - 1}px" for number in (1, 4)}  # its ring is wider by one
        types = {f"{kind.name.lower()}_px": f"{self._fonts[kind].pixelSize()}px" for kind in Type}
        sizes["cell"] = f"{self.space(2) + 3}px"  # of a list's line: Qt keeps three pixels beside its text
        sizes["icon_px"] = f"{self.space(4)}px"
        sizes["scroll_bar"] = f"{SCROLL_BAR}px"
        sizes["far"] = "left" if self._app.layoutDirection() == Qt.LayoutDirection.RightToLeft else "right"
        sizes["pictures"] = resource("themes").as_posix()
        sizes["shade"] = "dark" if self.dark else "light"
        sizes["tick"] = "light" if self.colours.on_accent.lightness() > 128 else "dark"
        self._app.setFont(self._fonts[Type.BODY])
        self._app.setPalette(self.colours.palette())
        values = words | sizes | types
        self._app.setStyleSheet(re.sub(r"\$(\w+)", lambda name: values[name[1]], self._sheet))
        self.changed.emit()
