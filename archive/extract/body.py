"""Which blocks of a page are its article, falling back in steps and never to nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from archive.extract.blocks import Block, Item
from archive.extract.candidates import readability_votes
from archive.model import Concern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from archive.extract.tree import Page

ENOUGH_WORDS = 25
"""Fewer words than this are not taken for an article while the page has more to offer."""

_FURNITURE = frozenset(("nav", "footer", "aside", "form", "button", "label", "dialog"))
_BYLINE = re.compile(r"(?:^|[-_ ])(?:byline|author|dateline|pubdate|timestamp|published)(?:[-_ ]|$)", re.IGNORECASE)
_NOT_BODY = re.compile(
    r"(?:^|[-_ ])(?:ads?|advert\w*|promo\w*|newsletter|related|comments?|share|social|cookies?|consent|sponsor\w*"
    r"|most-?read|popular|sidebar|breadcrumbs?|paywall|subscri\w+|outbrain|taboola)(?:[-_ ]|$)",
    re.IGNORECASE,
)
_END = re.compile(r"[.!?…。！？؟।:;\"'”’»）)\]]\s*$")
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


@dataclass(frozen=True, slots=True)
class Body:
    """The article's blocks.

    Attributes:
        kept: orders of the chosen items.
        confidence: 0 to 1.
        concerns: what was noticed while choosing.
    """

    kept: frozenset[int]
    confidence: float
    concerns: tuple[Concern, ...] = ()


def choose_body(page: Page, items: Sequence[Item]) -> Body:
    """Choose the blocks of a page that are its article."""
    blocks = [item for item in items if isinstance(item, Block)]
    if not blocks:
        return Body(frozenset(), 0.0, (Concern.EMPTY_SHELL,))
    votes = readability_votes(page.root, blocks)
    for number, reading in enumerate(_steps(page, blocks, votes)):
        chosen = _without_end_marks(reading)
        if sum(len(block.tokens) for block in chosen) >= ENOUGH_WORDS:
            return Body(frozenset(block.order for block in chosen), (0.8, 0.5)[number], ())
    return Body(frozenset(block.order for block in _whole(blocks)), 0.2, (Concern.WHOLE_PAGE,))


def _steps(page: Page, blocks: Sequence[Block], votes: Sequence[bool]) -> Iterator[list[Block]]:
    """The readings of a page from best to worst."""
    titles = {" ".join(page.root.xpath("string(//title)").split()), " ".join(page.root.xpath("string(//h1)").split())}
    yield [
        block
        for block, vote in zip(blocks, votes, strict=True)
        if vote
        and not block.hidden
        and not _is_furniture(block)
        and block.text not in titles
        and block.owner.tag != "h1"
    ]
    yield [
        block
        for block in blocks
        if not block.hidden
        and any(True for _ in block.owner.iterancestors("article", "main"))
        and not _is_furniture(block)
    ]


def _whole(blocks: Sequence[Block]) -> list[Block]:
    """The page's own text: without its furniture while anything is left, with everything it has at worst."""
    plain = [block for block in blocks if not block.hidden and not _is_furniture(block)]
    seen = [block for block in blocks if not block.hidden]
    return plain or seen or list(blocks)


def _is_furniture(block: Block) -> bool:
    for element in (block.owner, *block.owner.iterancestors()):
        if element.tag in _FURNITURE:
            return True
        if element.tag not in ("body", "html") and _NOT_BODY.search(
            f"{element.get('class') or ''} {element.get('id') or ''}"
        ):
            return True
    owner = block.owner
    named = f"{owner.get('class') or ''} {owner.get('id') or ''}"
    lone_date = all(
        any(inline.tag == "time" for inline in piece.inline) for piece in block.pieces if piece.text.strip()
    )
    return lone_date or (len(block.tokens) < 20 and bool(_BYLINE.search(named)))


def _without_end_marks(chosen: list[Block]) -> list[Block]:
    """Without what trails behind the last sentence: a script's notice, an end sign, a lone date."""
    while chosen:
        last = chosen[-1]
        plain = last.owner.tag in ("p", "div", "span", "section", "article")
        if not plain or len(last.tokens) > 5 or _END.search(last.text):
            break
        chosen = chosen[:-1]
    return chosen
