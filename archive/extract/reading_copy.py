"""The reading copy: the chosen blocks built again from the original page, structure kept, order kept, nothing doubled.

Structure comes from each block's own ancestors: lists, quotes, headings, preformatted text and figures are opened and
closed as the run of chosen blocks enters and leaves them; tables of data are written whole.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from archive.extract.blocks import Block, Embed, Item, Picture
from archive.extract.captions import captions, figures
from archive.extract.headings import RANK_OF_BOLD, bold_headings, heading_of, is_paragraph, standfirsts
from archive.extract.inline import followed, inline_html
from archive.extract.sanitise import sanitise
from archive.extract.tables import data_tables, table_html

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from lxml.html import HtmlElement

    from archive.model import Digest

STRUCTURE = frozenset((
    "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre",
))  # fmt: skip
RANKS = {"h1": "h2"}
"""The headline stands outside the copy, so a first-rank heading inside it is one of the second."""

_BARE = frozenset(("li", "dt", "dd"))


def reading_copy(
    items: Sequence[Item],
    kept: Collection[int],
    shown: Mapping[int, Digest | None],
    *,
    base: str = "",
) -> str:
    """Build the reading copy.

    Args:
        items: the page as `blocks.cut` cut it.
        kept: orders of the chosen blocks and embeds.
        shown: pictures that belong to the article, by their order; None where the capture does not hold one.
        base: what relative links are resolved against.

    Returns:
        Sanitised HTML.
    """
    writer = _Writer(items, kept, shown, base)
    for item in items:
        if isinstance(item, Picture):
            if item.order in shown:
                writer.picture(item, shown[item.order])
        elif item.order in kept:
            if isinstance(item, Block):
                writer.block(item)
            else:
                writer.embed(item)
    writer.settle(())
    return sanitise("".join(writer.out), {})


def figure_html(digest: Digest | None, alt: str = "", caption: str = "") -> str:
    """A picture with its caption, which is HTML already; either may be missing."""
    caption = f"<figcaption>{caption}</figcaption>" if caption else ""
    image = f'<img src="archive:{digest}" alt="{escape(alt)}">' if digest is not None else ""
    return f"<figure>{image}{caption}</figure>"


class _Writer:
    """Writes blocks one after another and keeps the lists and quotes they lie in open."""

    def __init__(self, items: Sequence[Item], kept: Collection[int], shown: Collection[int], base: str) -> None:
        blocks = [item for item in items if isinstance(item, Block)]
        chosen = [block for block in blocks if block.order in kept]
        self._bold = bold_headings(chosen)
        self._standfirsts = standfirsts(chosen)
        self.out: list[str] = []
        self._base = base
        self._open: list[HtmlElement] = []
        self._filled: set[HtmlElement] = set()
        self._tables = data_tables(blocks)
        self._table_of = {id(block): table for table, members in self._tables.items() for block in members}
        self._figure_of = figures(items)
        self._captions = captions(items, kept, shown, self._figure_of)
        self._figured: set[HtmlElement] = set()
        self._pictured: set[Digest] = set()

    def settle(self, chain: Sequence[HtmlElement]) -> None:
        """Close and open lists and quotes until the open ones are the chain."""
        common = 0
        while common < min(len(self._open), len(chain)) and self._open[common] is chain[common]:
            common += 1
        while len(self._open) > common:
            self.out.append(f"</{self._open.pop().tag!s}>")
        for element in chain[common:]:
            start = element.get("start") if element.tag == "ol" else None
            self.out.append(f'<ol start="{start}">' if start and start.isdigit() else f"<{element.tag!s}>")
            self._open.append(element)

    def block(self, block: Block) -> None:
        """Write a chosen block, or the whole table it is the first of."""
        table = self._table_of.get(id(block))
        if table is not None:
            if table not in self._filled:
                self._filled.add(table)
                self.settle(_chain(table))
                self.out.append(table_html(table, self._tables[table], self._base))
            return
        figure = self._figure_of.get(block.owner)
        if figure is not None:
            self._figure_without_picture(figure)
            return
        chain = _chain(block.owner)
        self.settle(chain)
        html = inline_html(block.pieces, self._base, preformatted=any(element.tag == "pre" for element in chain))
        tag = self._tag(block, chain)
        holder = chain[-1] if chain else None
        if holder is not None and holder.tag in _BARE and tag == "p" and holder not in self._filled:
            tag = ""
        if holder is not None:
            self._filled.add(holder)
        self.out.append(f"<{tag}>{html}</{tag}>" if tag else html)

    def _tag(self, block: Block, chain: Sequence[HtmlElement]) -> str:
        """The element a block becomes: a heading, a paragraph, or nothing inside preformatted text."""
        if any(element.tag == "pre" for element in chain):
            return ""
        heading = heading_of(block.owner)
        if heading is None:
            return RANK_OF_BOLD if block.order in self._bold and not chain else "p"
        return "p" if block.order in self._standfirsts or is_paragraph(block) else RANKS.get(heading, heading)

    def picture(self, picture: Picture, digest: Digest | None) -> None:
        """Write a picture of the article, once, with its caption; the caption alone when it is missing."""
        if digest in self._pictured:
            return
        caption = ""
        figure = self._figure_of.get(picture.owner)
        if figure is not None and figure not in self._figured:
            self._figured.add(figure)
            caption = self._caption(figure)
        caption = caption or self._caption(picture.element)
        if digest is not None or caption:
            self.settle(_chain(picture.owner))
            self.figure(digest, picture.element.get("alt") or "", caption)

    def figure(self, digest: Digest | None, alt: str, caption: str) -> None:
        """Write one figure."""
        if digest is not None:
            self._pictured.add(digest)
        self.out.append(figure_html(digest, alt, caption))

    def embed(self, embed: Embed) -> None:
        """Write what is embedded as a plain link, in a figure: it is no part of the text."""
        address = followed(embed.address, self._base or "https://")
        if address:
            self.settle(())
            self.out.append(f'<figure><a href="{escape(address)}">{escape(address)}</a></figure>')

    def _figure_without_picture(self, figure: HtmlElement) -> None:
        if figure in self._figured:
            return
        self._figured.add(figure)
        if caption := self._caption(figure):
            self.settle(())
            self.figure(None, "", caption)

    def _caption(self, figure: HtmlElement) -> str:
        return "<br>".join(inline_html(block.pieces, self._base) for block in self._captions.get(figure, ()))


def _chain(owner: HtmlElement) -> list[HtmlElement]:
    """The lists, quotes and preformatted blocks an element lies in, outermost first; stray items are left out."""
    chain = [element for element in (owner, *owner.iterancestors()) if element.tag in STRUCTURE]
    chain.reverse()
    fit: list[HtmlElement] = []
    for element in chain:
        parent = fit[-1].tag if fit else ""
        if element.tag == "li" and parent not in ("ul", "ol"):
            continue
        if element.tag in ("dt", "dd") and parent != "dl":
            continue
        fit.append(element)
    while fit and fit[-1].tag in ("ul", "ol", "dl"):  # text between items
        fit.pop()
    return fit
