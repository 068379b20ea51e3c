"""Text laid out for painting: a few lines at most, each script in its own direction, matches marked."""

from __future__ import annotations

import codecs
import unicodedata
from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from PySide6.QtGui import QTextCharFormat

    from search.query import Span

KEPT = 600
LONGEST = 600  # characters; more never fits into a row

# how Qt counts letters; looked up now, for it is read from the disk, and rows are painted whatever fails
codecs.lookup("utf-16-le")


class Lettering:
    """Makes laid-out paragraphs and keeps the latest ones: laying out is what costs when a list scrolls."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, QTextLayout] = OrderedDict()

    def clear(self) -> None:
        """Forget everything: the fonts or colours changed."""
        self._kept.clear()

    def lay(
        self,
        text: str,
        font: QFont,
        width: float,
        *,
        lines: int = 1,
        spans: Sequence[Span] = (),
        marked: QTextCharFormat | None = None,
    ) -> QTextLayout:
        """Lay a paragraph out in at most so many lines, the last one elided.

        Args:
            text: the paragraph, plain.
            font: for all of it.
            width: in logical pixels.
            lines: how many at most.
            spans: what to mark, by code points of `text`.
            marked: how.
        """
        key = (text, font.key(), round(width), lines, tuple((span.start, span.end) for span in spans))
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        made = self._kept[key] = _lay(text[: _room(width, lines)], font, width, lines, spans, marked)
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return made


_LINE = 240  # characters that no line of the list holds
_NARROWEST = 4  # logical pixels: ordinary text is wider than this a letter


def _room(width: float, lines: int) -> int:
    """How many characters can matter to so many lines: shaping those that nobody sees is most of a row's cost."""
    return min(LONGEST, int(width / _NARROWEST) * (lines + 1))


def height(layout: QTextLayout) -> float:
    """How tall a laid-out paragraph is, on the grid of its font."""
    return layout.lineCount() * QFontMetricsF(layout.font()).lineSpacing()


def is_right_to_left(text: str) -> bool:
    """Whether the first letter of a paragraph that has a direction runs from right to left."""
    for character in text[:80]:
        kind = unicodedata.bidirectional(character)
        if kind in {"L", "R", "AL"}:
            return kind != "L"
    return False


def whole(text: str, font: QFont, width: float) -> QTextLayout:
    """Lay words out in as many lines as they need.

    Args:
        text: plain; a new line begins a line.
        font: for all of it.
        width: in logical pixels.
    """
    return _break(text.replace("\n", "\u2028"), font, _option(text), width, formats=[], most=len(text) + 1)


def _option(text: str) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)  # a word may be wider than a column
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    if is_right_to_left(text):
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    return option


def _lay(  # noqa: PLR0917 -- private, read beside its callers
    text: str, font: QFont, width: float, lines: int, spans: Sequence[Span], marked: QTextCharFormat | None
) -> QTextLayout:
    option = _option(text)
    layout = _break(text, font, option, width, most=lines + 1, formats=_ranges(text, spans, marked))
    if layout.lineCount() > lines:
        start = layout.lineAt(lines - 1).textStart()
        kept = text.encode("utf-16-le")
        head, tail = kept[: start * 2].decode("utf-16-le"), kept[start * 2 :].decode("utf-16-le")
        elided = QFontMetricsF(font).elidedText(tail[:_LINE], Qt.TextElideMode.ElideRight, width - 1)
        # one line must stay one line: spaces that could break become ones that cannot
        text = head + elided.replace(" ", "\u00a0")
        ranges = _ranges(text[:-1], spans, marked)  # the dots are no match
        layout = _break(text, font, option, width, most=lines, formats=ranges)
    return layout


def _break(
    text: str,
    font: QFont,
    option: QTextOption,
    width: float,
    *,
    formats: list[QTextLayout.FormatRange],
    most: int,
) -> QTextLayout:
    layout = QTextLayout(text, font)
    layout.setFormats(formats)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    top, metrics = 0.0, QFontMetricsF(font)
    for _ in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        # one grid of lines for every script: a fallback font's taller letters must not push what stands below
        line.setPosition(QPointF(0, top - (line.ascent() - metrics.ascent())))
        top += metrics.lineSpacing()
    layout.endLayout()
    return layout


def _ranges(text: str, spans: Sequence[Span], marked: QTextCharFormat | None) -> list[QTextLayout.FormatRange]:
    ranges: list[QTextLayout.FormatRange] = []
    for span in spans if marked is not None else ():
        if span.start >= len(text):
            continue
        made = QTextLayout.FormatRange()
        made.start = len(text[: span.start].encode("utf-16-le")) // 2
        made.length = len(text[span.start : span.end].encode("utf-16-le")) // 2
        made.format = marked  # type: ignore[assignment]
        ranges.append(made)
    return ranges
