"""A second look at what the judge said: what it cannot see in one block, its neighbours tell."""

from __future__ import annotations

from itertools import chain, takewhile
from typing import TYPE_CHECKING

import numpy as np

from archive.extract.features import FEATURES
from archive.extract.furniture import is_furniture
from archive.extract.heading_features import Headings
from archive.extract.headings import LEAST_STANDFIRST, heading_around, heading_of
from archive.extract.names import KINDS, kinds_of, name_of
from archive.extract.neighbours import without_neighbours
from archive.extract.tables import data_tables, lists

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement
    from numpy.typing import NDArray

    from archive.extract.blocks import Block
    from archive.extract.judge import Forest

CERTAIN = 0.9
THRESHOLD = 0.52
"""From here a block is the article's."""

WHOLE_THRESHOLD = 0.3
"""A table, list or quotation between the article's paragraphs needs less: it reads like furniture, and is not."""

_TITLE = FEATURES.index("title")
_WORDS = FEATURES.index("words")
_EMBED = KINDS.index("embed")


def second_look(
    blocks: Sequence[Block], rows: NDArray[np.float32], likely: NDArray[np.float32], forest: Forest
) -> NDArray[np.float32]:
    """How likely each block is the article's, its neighbours considered.

    Args:
        blocks: the page's blocks.
        rows: their features.
        likely: what the judge says of each.
        forest: the judge of headings.
    """
    headings = Headings.of(blocks)
    headed = forest.probabilities(headings.rows(rows, likely))
    likely = _levelled(blocks, likely)
    likely[headings.at] = headed
    likely[doubted_headings(headings.at, likely)] = THRESHOLD
    likely[doubted_quotes(blocks, likely)] = THRESHOLD
    likely[_is_headline(blocks, rows, likely)] = 0.0
    asked = np.flatnonzero(likely >= THRESHOLD / 2).tolist()
    likely[[number for number in asked if is_furniture(blocks[number])]] = 0.0
    likely = without_neighbours(blocks, likely)
    likely[kickers(blocks, likely)] = 0.0
    likely[[number for number in headings.at.tolist() if names_article(blocks[number])]] = 0.0
    return likely


def _levelled(blocks: Sequence[Block], likely: NDArray[np.float32]) -> NDArray[np.float32]:
    """The same probability for all blocks of a table of data or a list: it is kept whole or not at all.

    A list of links is a menu, and left as it is, unless it stands between two paragraphs of the article.
    """
    number_of = {id(block): number for number, block in enumerate(blocks)}
    plain, linked = lists(blocks)
    wholes = [*data_tables(blocks).values(), *plain.values()]
    for holder, members in linked.items():
        if _stands_among(holder, number_of[id(members[0])], number_of[id(members[-1])], blocks, likely):
            wholes.append(members)
    likely = likely.copy()
    for members in wholes:
        numbers = [number_of[id(block)] for block in members]
        chance = float(np.average(likely[numbers], weights=[len(block.tokens) for block in members]))
        before, after = likely[: numbers[0]].max(initial=0.0), likely[numbers[-1] + 1 :].max(initial=0.0)
        if chance >= WHOLE_THRESHOLD and min(before, after) >= THRESHOLD:
            chance = max(chance, THRESHOLD)
        likely[numbers] = chance
    return likely


def _stands_among(
    holder: HtmlElement, first: int, last: int, blocks: Sequence[Block], likely: NDArray[np.float32]
) -> bool:
    """Whether the blocks right before and behind a list are the article's, in the box that holds the list."""
    return all(
        0 <= number < len(blocks)
        and likely[number] >= THRESHOLD
        and blocks[number].owner.getparent() is holder.getparent()
        for number in (first - 1, last + 1)
    )


def doubted_headings(headings: NDArray[np.intp], likely: NDArray[np.float32]) -> list[int]:
    """Headings that the judge doubts, between two blocks that are certainly the article's."""
    padded = np.pad(likely, 1)
    between = np.minimum(padded[:-2], padded[2:])[headings] >= CERTAIN
    doubted = (likely[headings] >= WHOLE_THRESHOLD) & (likely[headings] < THRESHOLD)
    return headings[between & doubted].tolist()  # type: ignore[no-any-return]


def doubted_quotes(blocks: Sequence[Block], likely: NDArray[np.float32]) -> list[int]:
    """Quotations that the judge doubts, right behind a paragraph of the article in the box that holds them both."""
    doubted = np.flatnonzero((likely >= WHOLE_THRESHOLD) & (likely < THRESHOLD)).tolist()
    return [
        number
        for number in doubted
        if number and likely[number - 1] >= CERTAIN and _is_quote(blocks[number], blocks[number - 1])
    ]


def _is_quote(block: Block, before: Block) -> bool:
    """Whether a block is a quotation, no embedded post, that stands in one box with the block before it."""
    around = chain((block.owner,), block.owner.iterancestors())
    quote = next((element for element in around if element.tag == "blockquote"), None)
    if quote is None or kinds_of(name_of(quote))[_EMBED]:
        return False
    return quote.getparent() is before.owner.getparent()


def _is_headline(blocks: Sequence[Block], rows: NDArray[np.float32], likely: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Blocks above the article's first paragraph that say what the page's title says."""
    paragraphs = (likely >= THRESHOLD) & (rows[:, _WORDS] >= 20) & (rows[:, _TITLE] < 0.8)
    first = int(np.argmax(paragraphs)) if paragraphs.any() else len(blocks)
    return (rows[:, _TITLE] > 0.8) & (np.arange(len(blocks)) < first)


def names_article(block: Block) -> bool:
    """Whether a heading is what an article goes by (``aria-labelledby``): its headline, or a word for its kind."""
    heading = heading_around(block.owner)
    name = None if heading is None else heading.get("id")
    return name is not None and any(
        name in (post.get("aria-labelledby") or "").split() for post in block.owner.iterancestors("article", "main")
    )


def kickers(blocks: Sequence[Block], likely: NDArray[np.float32]) -> list[int]:
    """Short headings above the article's text and parted from it, by its byline or its date: labels of its head."""
    chosen = np.flatnonzero(likely >= THRESHOLD).tolist()
    opening = list(takewhile(lambda number: heading_of(blocks[number].owner) is not None, chosen))
    parted: list[int] = []
    for number in reversed(opening):
        after = next((after for after in range(number + 1, len(blocks)) if not blocks[after].hidden), number)
        if likely[after] < THRESHOLD or after in parted:
            parted.append(number)
    return [number for number in parted if len(blocks[number].tokens) < LEAST_STANDFIRST]
