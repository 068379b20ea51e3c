"""Which blocks of a page are its article, falling back in steps and never to nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from archive.extract.blocks import Block, Item
from archive.extract.candidates import collect_votes
from archive.extract.features import page_features
from archive.extract.headings import heading_of
from archive.extract.judge import judge
from archive.extract.names import name_of
from archive.extract.second_look import CERTAIN, THRESHOLD, second_look
from archive.extract.tables import data_tables, plain_lists
from archive.extract.titles import titles_of
from archive.model import Concern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from archive.extract.judge import Judge
    from archive.extract.tree import Page

ENOUGH_WORDS = 25
"""Fewer words than this are not taken for an article while the page has more to offer."""

FEW_WORDS = 5
"""So many are enough where the judge is certain: a short notice is an article too."""

MOST_BLOCKS = 6_000
"""Blocks past this many are not judged: no article is so long, and features cost time."""

_FURNITURE = frozenset(("nav", "footer", "aside", "form", "button", "label", "dialog"))
_NOTICES = re.compile(r"(?:^|[-_ ])(?:byline|author|dateline|pubdate|timestamp|published)(?:[-_ ]|$)", re.IGNORECASE)
_END = re.compile(r"[.!?…。！？؟।:;\"'“”‘’«»）)\]]\s*$")
_QUOTES = "\"'“”„«»‘’ "
_LONG = 40
"""Characters from which a text that comes twice is shown once."""

_LUMP = 250
"""Words from which a block may be a copy of many others."""

_MANY = 3
_SAME = 0.6
"""The share of its text that the others have."""


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


def choose_body(page: Page, items: Sequence[Item], model: Judge | None = None) -> Body:
    """Choose the blocks of a page that are its article.

    Args:
        page: the parsed page.
        items: the same, cut.
        model: another judge than the program's own, for measuring.
    """
    blocks = [item for item in items if isinstance(item, Block)][:MOST_BLOCKS]
    if not blocks:
        return Body(frozenset(), 0.0, (Concern.EMPTY_SHELL,))
    votes = collect_votes(page, blocks)
    model = model or judge()
    asked = votes.near()
    rows = page_features(blocks, votes, titles_of(page.root), asked)
    near = [blocks[number] for number in asked]
    likely = np.zeros(len(blocks), dtype=np.float32)
    likely[asked] = second_look(near, rows, model.blocks.probabilities(rows), model.headings)
    for number, (reading, trust) in enumerate(_readings(blocks, likely, votes.readability)):
        chosen = _without_end_marks(without_doubles(without_hidden_twins(reading)))
        sure = number == 0 and float(likely.max()) >= CERTAIN
        if sum(len(block.tokens) for block in chosen) >= (FEW_WORDS if sure else ENOUGH_WORDS):
            return Body(frozenset(block.order for block in chosen), trust * _certainty(blocks, likely))
    return Body(frozenset(block.order for block in _whole(blocks)), 0.2, (Concern.WHOLE_PAGE,))


def _readings(
    blocks: Sequence[Block], likely: NDArray[np.float32], readability: NDArray[np.float32]
) -> Iterator[tuple[list[Block], float]]:
    """The readings of a page from best to worst, with how far each is trusted."""
    yield [block for block, chance in zip(blocks, likely, strict=True) if chance >= THRESHOLD], 1.0
    yield [block for block, chance in zip(blocks, likely, strict=True) if chance >= THRESHOLD / 2], 0.7
    yield (
        [
            block
            for block, vote in zip(blocks, readability, strict=True)
            if vote and not block.hidden and not _is_furniture(block)
        ],
        0.5,
    )
    yield (
        [
            block
            for block in blocks
            if not block.hidden
            and not _is_furniture(block)
            and next(block.owner.iterancestors("article", "main"), None) is not None
        ],
        0.4,
    )


def _certainty(blocks: Sequence[Block], likely: NDArray[np.float32]) -> float:
    """How sure the judge is of the words it was asked about: 1 when every block is clearly in or out."""
    words = np.array([len(block.tokens) for block in blocks], dtype=np.float32)
    asked = words * (likely > 0.05)
    seen = asked * np.array([not block.hidden for block in blocks])
    asked = seen if seen.sum() else asked  # copies for other screens are doubted rightly, and shown to nobody
    if not asked.sum():
        return 0.0
    return round(float((asked * np.abs(2 * likely - 1)).sum() / asked.sum()), 3)


def without_hidden_twins(reading: Sequence[Block]) -> list[Block]:
    """Without hidden blocks that say what a visible one says."""
    shown = {block.text for block in reading if not block.hidden}
    return [block for block in reading if not block.hidden or block.text not in shown]


def without_doubles(reading: Sequence[Block]) -> list[Block]:
    """Without long texts that come twice: saved pages hold their phone and their desk layout, and pull quotes.

    Twins of one parent stay: their writer repeats himself. A list or a table of data comes twice as a whole or not at
    all. Of a heading and the line of a table of contents that names it, the heading stays.
    """
    seen: dict[str, object] = {}
    wholes = _wholes(reading)
    kept = []
    whole = "\n".join(block.text for block in reading)
    headings = {block.text for block in reading if heading_of(block.owner) is not None}
    lumps = _lumps(reading)
    for block in reading:
        if id(block) in lumps or (_is_pulled(block) and whole.count(block.text.strip(_QUOTES)) > 1):
            continue
        if block.text in headings and heading_of(block.owner) is None and _is_listed(block):
            continue
        holder, text = wholes.get(id(block)) or (block.owner.getparent(), block.text)
        if len(text) > _LONG and seen.setdefault(text, holder) is not holder:
            continue
        kept.append(block)
    return kept


def _wholes(reading: Sequence[Block]) -> dict[int, tuple[object, str]]:
    """For each block of a list or a table of data, what stands for the whole of it, and its text."""
    found: dict[int, tuple[object, str]] = {}
    for members in (*plain_lists(reading), *data_tables(reading).values()):
        text = "\n".join(block.text for block in members)
        found.update((id(block), (members, text)) for block in members)
    return found


def _lumps(reading: Sequence[Block]) -> set[int]:
    """Blocks that hold again, in one piece, what many others hold: copies for printers, speakers and paywalls."""
    found = set()
    for block in reading:
        if len(block.tokens) >= _LUMP:
            again = [len(other.text) for other in reading if len(other.text) > _LONG and other.text in block.text]
            if len(again) > _MANY and sum(again) - len(block.text) >= _SAME * len(block.text):  # it holds itself, too
                found.add(id(block))
    return found


def _is_listed(block: Block) -> bool:
    return block.owner.tag == "li" or next(block.owner.iterancestors("li"), None) is not None


def _is_pulled(block: Block) -> bool:
    parent = block.owner.getparent()
    names = name_of(block.owner) + (" " + name_of(parent) if parent is not None else "")
    return "pull" in names.lower() or block.owner.tag == "aside"


def _whole(blocks: Sequence[Block]) -> list[Block]:
    """The page's own text: without its furniture while anything is left, with everything it has at worst."""
    plain = [block for block in blocks if not block.hidden and not _is_furniture(block)]
    seen = [block for block in blocks if not block.hidden]
    return plain or seen or list(blocks)


def _is_furniture(block: Block) -> bool:
    if next(block.owner.iterancestors(*_FURNITURE), None) is not None or block.owner.tag in _FURNITURE:
        return True
    return len(block.tokens) < 20 and bool(_NOTICES.search(name_of(block.owner)))


def _without_end_marks(chosen: list[Block]) -> list[Block]:
    """Without what trails behind the last sentence: a script's notice, an end sign, a lone date."""
    while chosen:
        last = chosen[-1]
        plain = last.owner.tag in ("p", "div", "span", "section", "article")
        if not plain or len(last.tokens) > 5 or _END.search(last.text):
            break
        chosen = chosen[:-1]
    return chosen
