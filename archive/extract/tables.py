"""Tables that hold data and lists that hold text, as against layout and menus; they are kept whole."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from archive.extract.blocks import CELLS
from archive.extract.inline import inline_html

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lxml.html import HtmlElement

    from archive.extract.blocks import Block, Piece

_LAYOUT_WORDS = 60
"""A table whose cells hold more words than this on average lays out a page."""


def data_tables(blocks: Iterable[Block]) -> dict[HtmlElement, list[Block]]:
    """The outermost tables of a page that hold data, each with its blocks."""
    found: dict[HtmlElement, list[Block]] = {}
    verdict: dict[HtmlElement, bool] = {}
    for block in blocks:
        table = None
        for ancestor in block.owner.iterancestors("table"):
            if ancestor not in verdict:
                verdict[ancestor] = holds_data(ancestor)
            if verdict[ancestor]:
                table = ancestor
        if table is None and block.owner.tag == "table" and holds_data(block.owner):
            table = block.owner
        if table is not None:
            found.setdefault(table, []).append(block)
    return found


def plain_lists(blocks: Iterable[Block]) -> list[list[Block]]:
    """The blocks of each list whose items are text, not links: lists of links are menus.

    Questions that open to their answers, side by side, are a list too.
    """
    plain, _ = lists(blocks)
    return [*plain.values()]


def lists(blocks: Iterable[Block]) -> tuple[dict[HtmlElement, list[Block]], dict[HtmlElement, list[Block]]]:
    """What holds more than one item, with its blocks: lists of text, and those of links (menus, or recommended)."""
    found: dict[HtmlElement, list[Block]] = {}
    for block in blocks:
        holder = next(block.owner.iterancestors("ul", "ol", "details"), None)
        if holder is not None and holder.tag == "details":
            holder = holder.getparent()
        if holder is not None:
            found.setdefault(holder, []).append(block)
    plain: dict[HtmlElement, list[Block]] = {}
    linked: dict[HtmlElement, list[Block]] = {}
    for holder, members in found.items():
        if len(members) > 1:
            in_links = sum(block.linked for block in members) >= 0.3 * sum(len(block.text) for block in members)
            (linked if in_links else plain)[holder] = members
    return plain, linked


def holds_data(table: HtmlElement) -> bool:
    """Whether a table holds rows of short cells."""
    if table.get("role") == "presentation" or next(table.iterdescendants("table"), None) is not None:
        return False
    rows = [[cell for cell in row if cell.tag in CELLS] for row in table.iter("tr")]
    rows = [row for row in rows if row]
    cells = sum(map(len, rows))
    if len(rows) < 2 or cells < 2 * len(rows) * 0.7:
        return False
    if any(next(table.iter(tag), None) is not None for tag in ("article", "section", "h1", "form", "nav")):
        return False
    words = sum(len(text.split()) for text in table.itertext())
    return words <= _LAYOUT_WORDS * cells


def table_html(table: HtmlElement, blocks: Sequence[Block], base: str) -> str:
    """A table whole, with its caption, head, spans and empty cells."""
    inside: dict[HtmlElement, list[str]] = {}
    for block in blocks:
        for holder, pieces in groupby(block.pieces, lambda piece: _holder(block.owner, piece)):  # noqa: B023 -- used at once
            html = inline_html(pieces, base)
            if holder is not None and html:
                inside.setdefault(holder, []).append(html)
    out = ["<table>"]
    for caption, parts in inside.items():
        if caption.tag == "caption":
            out.append(f"<caption>{'<br>'.join(parts)}</caption>")
    for row in table.iter("tr"):
        cells = "".join(_cell(cell, inside) for cell in row if cell.tag in CELLS)
        out.append(f"<tr>{cells}</tr>" if cells else "")
    return "".join([*out, "</table>"])


def _holder(owner: HtmlElement, piece: Piece) -> HtmlElement | None:
    """The cell or caption that a stretch of text lies in."""
    for element in piece.inline:
        if element.tag in CELLS:
            return element
    if owner.tag in (*CELLS, "caption"):
        return owner
    return next(owner.iterancestors(*CELLS, "caption"), None)


def _cell(cell: HtmlElement, inside: dict[HtmlElement, list[str]]) -> str:
    spans = "".join(
        f' {name}="{cell.get(name)}"' for name in ("colspan", "rowspan") if (cell.get(name) or "").strip().isdigit()
    )
    return f"<{cell.tag!s}{spans}>{'<br>'.join(inside.get(cell, ()))}</{cell.tag!s}>"
