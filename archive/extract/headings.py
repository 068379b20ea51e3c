"""What heads a stretch of an article: its heading elements, and lines in bold that stand for one."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from archive.extract.blocks import Block

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
RANK_OF_BOLD = "h3"
"""A line in bold has no rank; it heads paragraphs, so it stands under the headings of the second."""

LONGEST_BOLD = 12
"""Words; a longer bold line is an emphasised sentence."""

LONGEST = 30
"""Words; a longer heading is a paragraph in large type, mostly a standfirst."""

LONG_SENTENCE = 15
"""The same for one that ends like a sentence."""

LEAST_STANDFIRST = 7
"""Words from which a heading above all paragraphs is a standfirst: on fundus 18 of 18 that long were."""

FOLLOWED_BY = 8
"""Words of the paragraph that a bold line must head."""

_BOLD = frozenset(("b", "strong"))
_STOPS = re.compile(r"[.!?…。！？؟।,;:：，؛、\"”»]\s*$")
_SENTENCE = re.compile(r"[.!?…。！？؟।]\s*$")
_LETTERS = re.compile(r"[^\W\d_]{2}")


def heading_around(owner: HtmlElement) -> HtmlElement | None:
    """The heading an element is or lies in."""
    return owner if owner.tag in HEADINGS else next(owner.iterancestors(*HEADINGS), None)


def heading_of(owner: HtmlElement) -> str | None:
    """The tag of the heading an element is or lies in."""
    heading = heading_around(owner)
    return None if heading is None else str(heading.tag)


def is_paragraph(block: Block) -> bool:
    """Whether a heading is a paragraph in truth: a standfirst in large type."""
    words = len(block.tokens)
    return words > LONGEST or (words > LONG_SENTENCE and _SENTENCE.search(block.text) is not None)


def standfirsts(kept: Sequence[Block]) -> frozenset[int]:
    """The orders of the headings that the article opens with and that say too much to head what follows.

    Args:
        kept: the article's blocks in order.
    """
    opening = takewhile(lambda block: heading_of(block.owner) is not None, kept)
    return frozenset(block.order for block in opening if len(block.tokens) >= LEAST_STANDFIRST)


def bold_headings(kept: Sequence[Block]) -> frozenset[int]:
    """The orders of the lines in bold that head the paragraph after them.

    Args:
        kept: the article's blocks in order.
    """
    return frozenset(
        line.order
        for before, line, after in zip(kept, kept[1:], kept[2:], strict=False)
        if _heads(line, after) and not _is_bold_line(before)
    )


def _heads(line: Block, after: Block) -> bool:
    return (
        _is_bold_line(line)
        and len(after.tokens) >= FOLLOWED_BY
        and after.owner.tag == line.owner.tag
        and after.owner.getparent() is line.owner.getparent()
        and not _is_bold(after)
    )


def _is_bold_line(block: Block) -> bool:
    return (
        block.owner.tag in ("p", "div")
        and len(block.tokens) <= LONGEST_BOLD
        and not block.linked
        and _STOPS.search(block.text) is None
        and _LETTERS.search(block.text) is not None
        and _is_bold(block)
    )


def _is_bold(block: Block) -> bool:
    """Whether all of a block is in bold."""
    said = [piece for piece in block.pieces if piece.text.strip()]
    return all(any(element.tag in _BOLD for element in piece.inline) for piece in said)
