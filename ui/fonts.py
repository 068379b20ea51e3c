"""The window's own typeface, so that it looks the same where no good font is installed."""

from __future__ import annotations

import enum
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QImage, QPainter

from ui.resources import resource

FAMILY = "Inter"
WEIGHTS = ("Regular", "SemiBold")
"""Those of the type scale; italics and bold letters are for reading."""

READING = "Noto Serif"


class Type(enum.Enum):
    """The one type scale: logical pixels at 100 %, and weight."""

    CAPTION = (11, QFont.Weight.Normal)
    LABEL = (11, QFont.Weight.DemiBold)
    SMALL = (12, QFont.Weight.Normal)
    BODY = (13, QFont.Weight.Normal)
    STRONG = (13, QFont.Weight.DemiBold)
    HEADLINE = (14, QFont.Weight.DemiBold)
    TITLE = (16, QFont.Weight.DemiBold)
    DISPLAY = (22, QFont.Weight.DemiBold)


@cache
def load_fonts() -> str:
    """Register the bundled typeface and say its family; empty when its files are missing.

    Once in the life of the program: a window on another archive has them already.
    """
    families: list[str] = []
    for weight in WEIGHTS:
        number = QFontDatabase.addApplicationFont(str(resource("fonts", f"{FAMILY}-{weight}.otf")))
        families += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return FAMILY if FAMILY in families else (families[0] if families else "")


@cache
def load_reading_fonts() -> None:
    """Register the bundled letters of the reading copy, once; the serifs where the system has none of that name."""
    serifs = resource("fonts").glob("NotoSerif-*.ttf") if READING not in QFontDatabase.families() else ()
    for path in sorted([*serifs, *resource("fonts").glob(f"{FAMILY}-*.otf")]):
        if path.stem.removeprefix(f"{FAMILY}-") not in WEIGHTS:
            QFontDatabase.addApplicationFont(str(path))


SCRIPTS = "Aa Яя Ωω עב القمح فارسی हिन्दी ไทย 高铁 ひらカタ 한국어"


def warm(family: str, scale: float) -> None:
    """Let Qt find its fall-back fonts while nobody waits: the first letter of a script takes tens of milliseconds."""
    canvas = QImage(8, 8, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(canvas)
    for kind in (Type.HEADLINE, Type.SMALL, Type.CAPTION):
        painter.setFont(font(kind, family, scale))
        painter.drawText(0, 8, SCRIPTS)
    painter.end()


def font(kind: Type, family: str, scale: float) -> QFont:
    """A font of the scale; an empty family keeps the platform's.

    Qt's own font, which stands behind it, has been ours since the first theme: were the family put before itself with
    every change of colours or size, the list would grow until no room was left for other scripts' fonts: boxes.
    """
    size, weight = kind.value
    made = QFont()
    if family:
        made.setFamilies([family, *(other for other in made.families() if other != family)])
    made.setPixelSize(max(8, round(size * scale)))
    made.setWeight(weight)
    return made
