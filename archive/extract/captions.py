"""What stands under a picture: the text of its figure, or a text beside it that is named for one."""

from __future__ import annotations

import re
from itertools import chain, islice, takewhile
from typing import TYPE_CHECKING

from archive.extract.blocks import Block, Item, Picture
from archive.extract.names import name_of, told_by

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from lxml.html import HtmlElement

NEAR = 5
"""How many items behind its picture a caption without a figure may stand."""

LONGEST = 80
"""Words; a longer text beside a picture is no caption, whatever it is called."""

_REACH = 3
"""How many elements around such a text may be named."""

_SHARED = 6
"""How many levels above a picture what holds them both may be."""

_BEGINNING = 30
"""Characters: of two captions that begin alike one is the other, cut short."""

_UNFIGURED = frozenset((
    "table", "blockquote", "pre", "ul", "ol", "article", "section", "h1", "h2",
))  # fmt: skip
_IS_CAPTION = told_by(
    re.compile(r"caption|credit|(?:^|[-_ ])(?:legend|copyright)|bildtext|bildunter|epigra[fp]|pie-?foto", re.IGNORECASE)
)
_LETTER = re.compile(r"[^\W\d_]")


def figures(items: Sequence[Item]) -> dict[HtmlElement, HtmlElement]:
    """The figure that each item's owner belongs to; a figure that holds a table, a quotation or the like is none."""
    found: dict[HtmlElement, HtmlElement] = {}
    plain: dict[HtmlElement, bool] = {}
    for owner in dict.fromkeys(item.owner for item in items):
        figure = owner if owner.tag == "figure" else next(owner.iterancestors("figure"), None)
        if figure is None:
            continue
        if figure not in plain:
            plain[figure] = next(figure.iter(*_UNFIGURED), None) is None
        if plain[figure]:
            found[owner] = figure
    return found


def captions(
    items: Sequence[Item], kept: Collection[int], shown: Collection[int], figure_of: Mapping[HtmlElement, HtmlElement]
) -> dict[HtmlElement, list[Block]]:
    """What stands under pictures, by the figure, or by the ``img`` of a shown picture whose figure has no text.

    Args:
        items: the page, cut.
        kept: the orders of the article's blocks: outside a figure they are its text, not a caption.
        shown: the orders of its pictures.
        figure_of: the figure of each owner in one.
    """
    found: dict[HtmlElement, list[Block]] = {}
    for item in items:
        if isinstance(item, Block) and item.owner in figure_of and not _is_control(item):
            found.setdefault(figure_of[item.owner], []).append(item)
    for number, item in enumerate(items):
        if isinstance(item, Picture) and item.order in shown and figure_of.get(item.owner) not in found:
            beside = [block for block in _behind(items, number) if block.order not in kept]
            if beside:
                found[item.element] = beside
    return found


def _behind(items: Sequence[Item], number: int) -> Iterable[Block]:
    """The texts named for captions between a picture and the next one, in a box that holds them and the picture."""
    boxes = set(islice(items[number].owner.iterancestors(), _SHARED))
    found: dict[str, Block] = {}
    for item in items[number + 1 : number + 1 + NEAR]:
        if not isinstance(item, Block):
            break
        if _is_called_caption(item, boxes):
            found[item.text[:_BEGINNING]] = max(found.get(item.text[:_BEGINNING], item), item, key=_length)
    return found.values()


def _length(block: Block) -> int:
    return len(block.text)


def _is_called_caption(block: Block, boxes: set[HtmlElement]) -> bool:
    if (
        block.hidden
        or len(block.tokens) > LONGEST
        or _is_control(block)
        or boxes.isdisjoint(block.owner.iterancestors())
    ):
        return False
    above = takewhile(lambda element: element not in boxes, block.owner.iterancestors())
    around = chain((block.owner,), above)
    return any(element.tag == "figcaption" or _IS_CAPTION(name_of(element)) for element in islice(around, _REACH))


def _is_control(block: Block) -> bool:
    """Whether a text is a button's, or only counts the pictures of a gallery."""
    button = block.owner.tag == "button" or next(block.owner.iterancestors("button"), None) is not None
    return button or (block.owner.tag != "figcaption" and _LETTER.search(block.text) is None)
