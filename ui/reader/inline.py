"""How the inline elements of a reading copy change the letters they hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QTextCharFormat

from ui.reader.style import MONO

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.reader.markup import Element
    from ui.reader.style import ReadingStyle


def dressed(char: QTextCharFormat, element: Element, style: ReadingStyle) -> QTextCharFormat:
    """The letters inside an inline element, given those around it."""
    change = _CHANGES.get(element.tag)
    if change is None and element.tag != "a":
        return char
    made = QTextCharFormat(char)
    if change is not None:
        change(made, style)
    elif element.attributes.get("href"):
        made.setAnchor(True)
        made.setAnchorHref(element.attributes["href"])
        made.setForeground(style.paper.link)
        if element.attributes.get("title"):
            made.setToolTip("")
    return made


def _bold(char: QTextCharFormat, _style: ReadingStyle) -> None:
    char.setFontWeight(QFont.Weight.Bold)


def _italic(char: QTextCharFormat, _style: ReadingStyle) -> None:
    char.setFontItalic(True)


def _underlined(char: QTextCharFormat, _style: ReadingStyle) -> None:
    char.setFontUnderline(True)


def _struck(char: QTextCharFormat, _style: ReadingStyle) -> None:
    char.setFontStrikeOut(True)


def _mono(char: QTextCharFormat, style: ReadingStyle) -> None:
    char.setFontFamilies(list(MONO))
    char.setProperty(QTextCharFormat.Property.FontPixelSize.value, round(char.font().pixelSize() * 0.88))
    char.setBackground(style.paper.shade)


def _raised(char: QTextCharFormat, _style: ReadingStyle) -> None:
    char.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)


def _lowered(char: QTextCharFormat, _style: ReadingStyle) -> None:
    char.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)


def _marked(char: QTextCharFormat, style: ReadingStyle) -> None:
    char.setBackground(style.paper.yellow)


def _small(char: QTextCharFormat, _style: ReadingStyle) -> None:
    char.setProperty(QTextCharFormat.Property.FontPixelSize.value, round(char.font().pixelSize() * 0.88))


def _ruby(char: QTextCharFormat, style: ReadingStyle) -> None:
    _small(char, style)
    char.setForeground(style.paper.muted)


_CHANGES: dict[str, Callable[[QTextCharFormat, ReadingStyle], None]] = {
    "b": _bold,
    "strong": _bold,
    "i": _italic,
    "em": _italic,
    "cite": _italic,
    "dfn": _italic,
    "var": _italic,
    "u": _underlined,
    "ins": _underlined,
    "s": _struck,
    "del": _struck,
    "code": _mono,
    "kbd": _mono,
    "samp": _mono,
    "sup": _raised,
    "sub": _lowered,
    "mark": _marked,
    "small": _small,
    "rt": _ruby,
}
