"""From the tree of a reading copy to blocks in a document.

The document is built by cursor, never from HTML: nothing in the copy is interpreted by Qt, so nothing in it can load,
and every piece of text is known by its place when marks and highlights are drawn over it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextFrameFormat, QTextListFormat, QTextTableFormat

from archive.correcting import is_correction
from archive.values import frozen
from ui.reader.galley import QUOTED, Galley, Slug
from ui.reader.inline import dressed
from ui.reader.markup import BLOCKS, Element
from ui.reader.style import MONO
from ui.reader.tables import grid

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QTextList

    from ui.reader.markup import Node
    from ui.reader.tables import Grid

BODY = "body"
_HEADINGS = {"h1": 1.4, "h2": 1.35, "h3": 1.18, "h4": 1.06, "h5": 1.0, "h6": 1.0}
_NOT_TEXT = frozenset(("rt", "rp"))
_BULLETS = (QTextListFormat.Style.ListDisc, QTextListFormat.Style.ListCircle, QTextListFormat.Style.ListSquare)


class _Items:
    """A list being set: its format, and Qt's list once the first item has text."""

    def __init__(self, format_: QTextListFormat) -> None:
        self.format = format_
        self.made: QTextList | None = None


@frozen
class _Place:
    """Where in the copy the typesetter stands; what a block there looks like follows from it."""

    part: str = BODY
    indent: int = 0
    lists: int = 0
    quoted: int = 0
    scale: float = 1.0
    above: float = 0.0
    below: float = 0.75
    bold: bool = False
    muted: bool = False
    preformatted: bool = False
    shaded: bool = False


class Typesetter:
    """Sets a reading copy's tree at the end of a galley."""

    def __init__(self, galley: Galley, sizes: Mapping[str, QSize], *, rtl: bool) -> None:
        """Prepare.

        Args:
            galley: where to write.
            sizes: natural size of every picture that can be shown, by digest.
            rtl: the article's own direction, for tables.
        """
        self._galley = galley
        self._sizes = sizes
        self._rtl = rtl
        self._bullet: _Items | None = None

    def set_copy(self, root: Element) -> None:
        """Typeset a whole copy."""
        self._flow(root, _Place())
        self._galley.close()

    def _flow(self, element: Element, place: _Place) -> None:
        """Children of an element that may hold blocks and bare text alike."""
        char, started = self._char(place), False
        for child in element.children:
            if isinstance(child, Element) and _is_block(child):
                self._block(child, place)
                started = False
            elif started or not isinstance(child, str) or child.strip():
                if not started:
                    self._galley.open(self._slug(place, char))
                    started = True
                self._inline(child, char, place)

    def _slug(self, place: _Place, char: QTextCharFormat) -> Slug:
        galley = self._galley
        bullet, self._bullet = self._bullet, None
        indent = place.indent + (0 if bullet is not None else place.lists)
        block = galley.block_format(above=place.above, below=place.below, scale=place.scale, indent=indent)
        if place.quoted:
            block.setProperty(QUOTED, place.quoted)
        if place.shaded:
            block.setBackground(galley.style.paper.shade)
        if place.preformatted:
            block.setLineHeight(115, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if bullet is None:
            return Slug(block=block, char=char, preformatted=place.preformatted)
        return Slug(block=block, char=char, bullet=bullet, preformatted=place.preformatted)

    def _char(self, place: _Place) -> QTextCharFormat:
        char = self._galley.char_format(scale=place.scale, bold=place.bold, muted=place.muted)
        if place.preformatted:
            char.setFontFamilies(list(MONO))
        return char

    def _block(self, element: Element, place: _Place) -> None:
        tag = element.tag
        if tag in _HEADINGS:
            self._flow(element, replace(place, scale=_HEADINGS[tag], bold=True, above=1.3, below=0.35))
        elif tag in {"ul", "ol"}:
            self._items(element, place)
        elif tag == "table":
            self._table(element, place)
        elif tag == "img":
            self._picture(element, place)
        elif tag == "hr":
            self._rule(place)
        else:
            change = _correction if tag == "p" and is_correction(element.texts()) else _PLACES.get(tag)
            self._flow(element, change(place) if change else place)

    def _items(self, element: Element, place: _Place) -> None:
        made = QTextListFormat()
        made.setIndent(place.lists + 1)
        made.setStyle(_BULLETS[min(place.lists, 2)] if element.tag == "ul" else QTextListFormat.Style.ListDecimal)
        start = element.attributes.get("start", "")
        if start.isdecimal() and element.tag == "ol":
            made.setStart(min(int(start), 99_999))
        items, outer = _Items(made), self._bullet
        inner = replace(place, lists=place.lists + 1, below=0.35)
        for child in element.children:
            if isinstance(child, Element):
                self._bullet = items if child.tag == "li" else None
                self._flow(child, inner) if child.tag == "li" else self._block(child, inner)
        self._bullet = outer

    def _picture(self, element: Element, place: _Place) -> None:
        digest = element.attributes.get("src", "").removeprefix("archive:")
        size = self._sizes.get(digest)
        if size is None or size.width() < 3 or size.height() < 3:
            return
        fitted = fit(size, self._galley.style.width)
        block = QTextBlockFormat()
        block.setTopMargin(round(self._galley.style.size * 0.6))
        block.setBottomMargin(round(self._galley.style.size * 0.3))
        block.setIndent(place.indent + place.lists)
        self._galley.open(Slug(block=block, char=QTextCharFormat()))
        self._galley.picture(digest, fitted, element.attributes.get("alt", ""))

    def _rule(self, place: _Place) -> None:
        block = self._galley.block_format(above=0.4, below=0.9, indent=place.indent)
        block.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        char = self._galley.char_format(muted=True)
        self._galley.open(Slug(block=block, char=char))
        self._galley.text("·  ·  ·", char, verbatim=True)

    def _table(self, element: Element, place: _Place) -> None:
        for caption in element.find("caption"):
            self._flow(caption, replace(place, scale=0.85, bold=True, above=0.5, below=0.3))
        laid = grid(element)
        if laid is None:
            for row in element.find("tr"):
                self._flow(row, place)
            return
        table = self._galley.table(laid.rows, laid.columns, self._table_format(laid))
        for cell in laid.cells:
            if cell.rows > 1 or cell.columns > 1:
                table.mergeCells(cell.row, cell.column, cell.rows, cell.columns)
            self._galley.enter(table, cell.row, cell.column, shade=cell.heads)
            scale = 0.85 if laid.columns < 7 else 0.72
            self._flow(cell.element, _Place(scale=scale, bold=cell.heads, below=0))
            self._galley.close()
        self._galley.leave()

    def _table_format(self, laid: Grid) -> QTextTableFormat:
        made = QTextTableFormat()
        made.setBorder(1)
        made.setBorderBrush(self._galley.style.paper.rule)
        made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        made.setBorderCollapse(True)
        made.setCellSpacing(0)
        made.setCellPadding(round(self._galley.style.size * (0.4 if laid.columns < 7 else 0.25)))
        made.setTopMargin(round(self._galley.style.size * 0.4))
        made.setBottomMargin(round(self._galley.style.size * 0.9))
        made.setHeaderRowCount(1 if any(cell.heads and cell.row == 0 for cell in laid.cells) else 0)
        if self._rtl:
            made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        return made

    def _inline(self, node: Node, char: QTextCharFormat, place: _Place) -> None:
        if isinstance(node, str):
            self._galley.text(node, char, part=place.part)
            return
        if node.tag == "br":
            self._galley.line_break()
            return
        if node.tag in {"wbr", "rp"}:
            return
        inner = dressed(char, node, self._galley.style)
        part = "" if node.tag in _NOT_TEXT else place.part
        opening, closing = _MARKS.get(node.tag, ("", ""))
        self._galley.text(opening, inner)
        for child in node.children:
            self._inline(child, inner, replace(place, part=part))
        self._galley.text(closing, inner)


def fit(size: QSize, width: int) -> QSize:
    """A picture's size in a column: its own, or smaller."""
    return size if size.width() <= width else QSize(width, max(1, round(size.height() * width / size.width())))


def _is_block(element: Element) -> bool:
    """Whether an element is, or holds, something that cannot stand within a line."""
    return (
        element.tag in BLOCKS
        or element.tag == "img"
        or any(isinstance(child, Element) and _is_block(child) for child in element.children)
    )


def _quote(place: _Place) -> _Place:
    return replace(place, indent=place.indent + 1, quoted=place.quoted + 1)


def _correction(place: _Place) -> _Place:
    """What the publisher took back stands apart: nobody must quote the article and overlook it."""
    return replace(_quote(place), shaded=True, above=0.3)


def _pre(place: _Place) -> _Place:
    return replace(place, preformatted=True, shaded=True, scale=0.82, above=0.3)


def _caption(place: _Place) -> _Place:
    return replace(place, part="", scale=0.8, muted=True, below=1.1)


def _term(place: _Place) -> _Place:
    return replace(place, bold=True, below=0.2)


def _definition(place: _Place) -> _Place:
    return replace(place, indent=place.indent + 1)


_PLACES = {
    "blockquote": _quote,
    "pre": _pre,
    "figcaption": _caption,
    "summary": _term,
    "dt": _term,
    "dd": _definition,
}
_MARKS = {"q": ("“", "”"), "rt": ("(", ")")}
