"""How the reading copy looks: paper, letters, size, width, and height of a line."""

from __future__ import annotations

import dataclasses
import json
import math
from dataclasses import fields
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF

from archive.model import Colour
from archive.values import finished, frozen
from ui.accent import readable
from ui.fonts import load_reading_fonts
from ui.resources import resource

if TYPE_CHECKING:
    from ui.settings import Settings

SERIF = ("Noto Serif", "Source Serif 4", "Charter", "Georgia", "Cambria", "DejaVu Serif", "serif")
SANS = ("Inter", "Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans", "sans-serif")
MONO = ("Noto Sans Mono", "DejaVu Sans Mono", "Menlo", "Consolas", "monospace")
SCRIPTS = ("Noto Naskh Arabic", "Noto Serif CJK SC", "Noto Serif Hebrew", "Noto Serif Devanagari", "Noto Color Emoji")
"""After the family that was chosen, for letters that it lacks."""


@frozen
class Paper:
    """The colours of one paper; text on it, and on every highlight, keeps the AA contrast (tested)."""

    background: QColor
    text: QColor
    muted: QColor
    link: QColor
    rule: QColor
    quote: QColor
    shade: QColor
    mark: QColor
    current: QColor
    found: QColor
    yellow: QColor
    green: QColor
    blue: QColor
    pink: QColor

    @classmethod
    def read(cls, name: str) -> Paper:
        """Read a paper from ``resources/reading``."""
        values = json.loads(resource("reading", f"{name}.json").read_text(encoding="utf-8"))
        return cls(**{entry.name: QColor(values[entry.name]) for entry in fields(finished(cls))})

    def with_links(self, accent: QColor | None) -> Paper:
        """The same paper with links in the window's accent, moved until it can be read; None keeps its own."""
        return self if accent is None else dataclasses.replace(self, link=readable(accent, (self.background,)))

    def highlight(self, colour: Colour | None) -> QColor:
        """The colour of a highlight; a note without one is drawn as yellow."""
        shades = {Colour.GREEN: self.green, Colour.BLUE: self.blue, Colour.PINK: self.pink}
        return self.yellow if colour is None else shades.get(colour, self.yellow)


NARROW, CRAMPED = 27, 14
"""Widths, in sizes of the body's letters, below which there is little room, and hardly any."""


@frozen
class ReadingStyle:
    """Everything the typesetter asks for.

    Attributes:
        size: of the body's letters in logical pixels.
        width: of the column in logical pixels.
        leading: height of a line in per cent of the letters' size.
        room: width of what is read in, in sizes of the body's letters.
        answering: a click on a name searches for it; paper does not answer.
    """

    paper: Paper
    families: tuple[str, ...]
    asides: tuple[str, ...]
    size: int
    width: int
    leading: int
    room: float = math.inf
    answering: bool = True

    @property
    def narrow(self) -> bool:
        """Whether there is little room: less beside the column, and a line for each date."""
        return self.room < NARROW

    @property
    def display(self) -> float:
        """How much larger than the body the headline is; a word of it should fit into a line."""
        return 1.9 if self.room >= NARROW else 1.45 if self.room >= CRAMPED else 1.15

    @classmethod
    def of(cls, settings: Settings, *, dark: bool, printed: bool = False, accent: QColor | None = None) -> ReadingStyle:
        """The style that a person's preferences ask for; an ``auto`` paper follows the window.

        On the screen the reading text grows with the window's: who needs large letters needs them here most of all.
        """
        paper = settings.reader_paper
        if paper == "auto":
            paper = "dark" if dark else "paper"
        families = _installed(SERIF if settings.reader_font == "serif" else SANS)
        size = settings.reader_size if printed else round(settings.reader_size * settings.text_scale / 100)
        font = _font(families, size)
        width = round(QFontMetricsF(font).averageCharWidth() * settings.reader_width)
        return cls(
            paper=Paper.read(paper).with_links(accent if paper != "sepia" else None),
            families=families,
            asides=_installed(SANS),
            size=size,
            width=width,
            leading=settings.reader_leading,
        )

    def font(self, *, scale: float = 1.0, bold: bool = False, italic: bool = False, aside: bool = False) -> QFont:
        """The reading font, larger or smaller; ``aside`` gives the sans serif of what is not the article's own."""
        made = _font(self.asides if aside else self.families, max(9, round(self.size * scale)))
        made.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        made.setItalic(italic)
        return made

    def line_height(self, font: QFont) -> float:
        """What Qt wants for this leading: it counts in per cent of the font's own line, not of its size."""
        own = QFontMetricsF(font).lineSpacing()
        return self.leading * font.pixelSize() / own if own else 100.0


def _installed(families: tuple[str, ...]) -> tuple[str, ...]:
    load_reading_fonts()
    known = set(QFontDatabase.families())
    wanted = tuple(name for name in families if name in known) or families[-1:]
    return wanted + tuple(name for name in SCRIPTS if name in known)


def _font(families: tuple[str, ...], size: int) -> QFont:
    font = QFont()
    font.setFamilies(list(families))
    font.setPixelSize(size)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("calt"), 0)  # Inter's other colon, between numbers, is no letter when copied from a PDF
    return font
