"""Blocks and runs of text laid into a document one after another; knows nothing of articles or HTML."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFormat, QTextImageFormat

from archive.values import frozen

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QTextDocument, QTextList, QTextListFormat, QTextTable, QTextTableFormat

    from ui.reader.style import ReadingStyle

QUOTED = QTextFormat.Property.UserProperty.value + 1
"""Block property: how many quotations deep; the view draws a bar beside them."""

_BLANKS = re.compile(r"[ \t\r\n\f]+")
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


@dataclass(frozen=True, slots=True)
class Run:
    """Text that stands in the document at a position, counted in Qt's UTF-16 units."""

    position: int
    text: str


@dataclass(frozen=True, slots=True)
class Plate:
    """A picture in the document, by its digest."""

    position: int
    digest: str


class Items(Protocol):
    """A list that blocks are added to: Qt makes its list from the first of them."""

    format: QTextListFormat
    made: QTextList | None


@frozen
class Slug:
    """What a block is to be: made when its first text comes, so that nothing leaves an empty line."""

    block: QTextBlockFormat
    char: QTextCharFormat
    bullet: Items | None = None
    preformatted: bool = False


class Galley:
    """Writes into an empty document, always at its end."""

    def __init__(self, document: QTextDocument, style: ReadingStyle) -> None:
        self.style = style
        self.runs: dict[str, list[Run]] = {}
        self.plates: list[Plate] = []
        self._cursor = QTextCursor(document)
        self._next: Slug | None = None
        self._fresh = True
        self._blank = True
        self._preformatted = False
        self._in_cell = False

    def block_format(
        self, *, above: float = 0, below: float = 0, scale: float = 1.0, indent: int = 0
    ) -> QTextBlockFormat:
        """A block whose margins are counted in ems of the body, with the style's line height for that scale."""
        made = QTextBlockFormat()
        made.setTopMargin(round(above * self.style.size))
        made.setBottomMargin(round(below * self.style.size))
        made.setIndent(indent)
        height = self.style.line_height(self.style.font(scale=scale))
        if scale > 1.1:  # large letters want less air
            height = 100 + (height - 100) / 4
        made.setLineHeight(height, _PROPORTIONAL)
        return made

    def char_format(
        self, *, scale: float = 1.0, bold: bool = False, muted: bool = False, aside: bool = False
    ) -> QTextCharFormat:
        """The reading font in the paper's ink; what is said beside the article stands in a sans serif."""
        made = QTextCharFormat()
        made.setFont(self.style.font(scale=scale, bold=bold, aside=aside))
        made.setForeground(self.style.paper.muted if muted else self.style.paper.text)
        return made

    def open(self, slug: Slug) -> None:
        """End the block under way; text from now on stands in one like this."""
        self._next = slug

    def close(self) -> None:
        """End the block under way; a block that was opened and got no text is not made."""
        self._next = None

    def text(self, text: str, char: QTextCharFormat, *, part: str = "", verbatim: bool = False) -> None:
        """Write text; white space is collapsed as a browser does, unless it is preformatted.

        Args:
            text: as in the reading copy.
            char: how it looks.
            part: the part of the article it belongs to, for marks and highlights; empty for what belongs to none.
            verbatim: keep white space.
        """
        text = unicodedata.normalize("NFC", text)
        preformatted = self._preformatted if self._next is None else self._next.preformatted
        if verbatim or preformatted:
            text = text.replace("\r\n", "\n").replace("\n", "\u2028")
        else:
            text = _BLANKS.sub(" ", text)
            if self._blank or self._next is not None:
                text = text.lstrip(" ")
        if not text:
            return
        self._begin()
        if part:
            self.runs.setdefault(part, []).append(Run(self._cursor.position(), text))
        self._cursor.insertText(text, char)
        self._blank = text[-1] in " \u2028"

    def line_break(self) -> None:
        """A new line in the same block."""
        if self._next is None and not self._fresh:
            self._cursor.insertText("\u2028")
            self._blank = True

    def picture(self, digest: str, size: QSize, alt: str) -> None:
        """A picture, in the block under way."""
        self._begin()
        image = QTextImageFormat()
        image.setName(f"archive:{digest}")
        image.setWidth(size.width())
        image.setHeight(size.height())
        image.setProperty(QTextFormat.Property.ImageAltText.value, alt)
        self.plates.append(Plate(self._cursor.position(), digest))
        self._cursor.insertImage(image)
        self._blank = False

    def table(self, rows: int, columns: int, table_format: QTextTableFormat) -> QTextTable:
        """Insert a table after the text so far."""
        self._next = None
        if self._fresh:  # Qt keeps an empty block before a table: make it as low as can be
            self._flatten()
        return self._cursor.insertTable(rows, columns, table_format)

    def enter(self, table: QTextTable, row: int, column: int, *, shade: bool) -> None:
        """Write into a cell from now on."""
        cell = table.cellAt(row, column)
        if shade:
            cell_format = cell.format().toTableCellFormat()
            cell_format.setBackground(self.style.paper.shade)
            cell.setFormat(cell_format)
        self._cursor = cell.firstCursorPosition()
        self._in_cell = True
        self._fresh, self._blank, self._next = True, True, None

    def leave(self) -> None:
        """Go on behind the table."""
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._in_cell = False
        self._fresh, self._blank, self._next = True, True, None
        self._flatten()

    def _flatten(self) -> None:
        low = QTextBlockFormat()
        low.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        self._cursor.setBlockFormat(low)

    def _begin(self) -> None:
        slug, self._next = self._next, None
        if slug is None:
            self._fresh = False
            return
        if self._fresh:
            self._cursor.setBlockFormat(slug.block)
            if not self._in_cell:  # there it would overwrite the cell's own format, its spans with it
                self._cursor.setBlockCharFormat(slug.char)
        else:
            self._cursor.insertBlock(slug.block, slug.char)
        self._preformatted = slug.preformatted
        if slug.bullet is not None:
            if slug.bullet.made is None:
                slug.bullet.made = self._cursor.createList(slug.bullet.format)
            else:
                slug.bullet.made.add(self._cursor.block())
        self._fresh, self._blank = False, True
