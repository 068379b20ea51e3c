"""What surrounds each block: the boxes it lies in, its section, the long texts on either side, and its twins."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement
    from numpy.typing import NDArray

    from archive.extract.blocks import Block

LEVELS = (2, 3, 4, 6)
"""How many levels up the boxes lie whose votes, links and words are told; the first is told by `place_features`."""

CONTEXT = (
    *(f"box {level} {what}" for level in LEVELS for what in ("votes", "links", "words")),
    "described", "same start", "slugs", "first in parent", "last in parent", "section links", "section words",
    "heading vote", "to heading above", "long before", "long after", "to long before", "to long after",
)  # fmt: skip
LONG = 15
"""Words from which a block tells whether its neighbours belong to the article."""

FAR = 40
_HYPHENS = 3
_OPENING = 2


def context_columns(
    blocks: Sequence[Block],
    vote: NDArray[np.float32],
    words: NDArray[np.float32],
    *,
    links: NDArray[np.float32],
    headings: NDArray[np.bool_],
    descriptions: Sequence[Sequence[str]],
) -> NDArray[np.float32]:
    """What surrounds each block, a row each."""
    columns = [
        *_boxes(blocks, vote, words, links),
        np.array([_described(block, descriptions) for block in blocks]),
        _same_start(blocks),
        np.array([_slugs(block) for block in blocks]),
        *_in_parent(blocks),
        *_sections(vote, words, links, headings),
        *_long_neighbours(vote, words),
    ]
    return np.stack([np.asarray(column, dtype=np.float32) for column in columns], axis=1)


def _boxes(
    blocks: Sequence[Block], vote: NDArray[np.float32], words: NDArray[np.float32], links: NDArray[np.float32]
) -> list[NDArray[np.float32]]:
    """For each of `LEVELS`: shares of words voted for and linked in the box so far out, and its share of the page."""
    sums: dict[HtmlElement, list[float]] = {}
    chains: dict[HtmlElement, list[HtmlElement]] = {}
    for block, share, size, linked in zip(blocks, vote.tolist(), words.tolist(), links.tolist(), strict=True):
        chain = chains.get(block.owner)
        if chain is None:
            chain = chains[block.owner] = _chain(block.owner)
        for box in set(chain):
            total = sums.setdefault(box, [0.0, 0.0, 0.0])
            total[0] += share * size
            total[1] += linked * size
            total[2] += size
    page = float(words.sum()) or 1.0
    columns = []
    for number in range(len(LEVELS)):
        box_sums = np.array([sums[chains[block.owner][number]] for block in blocks], dtype=np.float32)
        columns += [box_sums[:, 0] / box_sums[:, 2], box_sums[:, 1] / box_sums[:, 2], box_sums[:, 2] / page]
    return columns


def _chain(owner: HtmlElement) -> list[HtmlElement]:
    """The elements `LEVELS` above an owner; the outermost there is where there are no more."""
    chain = []
    at, level = owner, 0
    for wanted in LEVELS:
        while level < wanted:
            parent = at.getparent()
            if parent is None:
                break
            at, level = parent, level + 1
        chain.append(at)
    return chain


def _described(block: Block, descriptions: Sequence[Sequence[str]]) -> float:
    """How many of a block's words the page's description has: standfirsts, and first sentences."""
    if not descriptions or len(block.tokens) > 120:
        return 0.0
    mine = {word.lower() for word in block.tokens}
    return max(len(mine.intersection(words)) / len(mine) for words in descriptions)


def _same_start(blocks: Sequence[Block]) -> NDArray[np.float32]:
    """How many blocks of the page begin with the same two words: calls to read, to follow, to subscribe."""
    starts = [tuple(word.lower() for word in block.tokens[:_OPENING]) for block in blocks]
    count = Counter(starts)
    return np.array([min(20, count[start]) if len(start) == _OPENING else 0 for start in starts], dtype=np.float32)


def _slugs(block: Block) -> float:
    """The share of a block's links that lead to pages named in words, as articles are; -1 without links."""
    if not block.linked:
        return -1.0
    links = {element for piece in block.pieces for element in piece.inline if element.tag == "a"}
    addresses = [element.get("href") or "" for element in links]
    named = sum(address.rstrip("/").rpartition("/")[2].count("-") >= _HYPHENS for address in addresses)
    return named / len(addresses) if addresses else 0.0


def _in_parent(blocks: Sequence[Block]) -> list[NDArray[np.float32]]:
    """How many blocks of the same parent stand before and behind each."""
    parents = [block.owner.getparent() for block in blocks]
    total = Counter(parents)
    seen: Counter[HtmlElement | None] = Counter()
    before = []
    for parent in parents:
        before.append(seen[parent])
        seen[parent] += 1
    after = [total[parent] - 1 - number for parent, number in zip(parents, before, strict=True)]
    return [np.minimum(np.array(before), FAR), np.minimum(np.array(after), FAR)]


def _sections(
    vote: NDArray[np.float32], words: NDArray[np.float32], links: NDArray[np.float32], headings: NDArray[np.bool_]
) -> list[NDArray[np.float32]]:
    """The links and words between two headings; the vote for the heading above, and how far up it stands."""
    starts = np.flatnonzero(headings)
    section = np.cumsum(headings)
    count = int(section[-1]) + 1
    size = np.bincount(section, words, count)
    linked = np.bincount(section, links * words, count)
    votes = np.concatenate(([-1.0], vote[starts]))
    first = np.concatenate(([0], starts))
    at = np.arange(len(words))
    return [
        (linked / np.maximum(size, 1.0))[section],
        np.minimum(size, 1000.0)[section],
        votes[section],
        np.minimum(at - first[section], FAR),
    ]


def _long_neighbours(vote: NDArray[np.float32], words: NDArray[np.float32]) -> list[NDArray[np.float32]]:
    """The votes for the nearest long texts before and behind each block, and how far they are."""
    count = len(words)
    at = np.arange(count)
    long = words >= LONG
    last = np.maximum.accumulate(np.where(long, at, -1))
    before = np.concatenate(([-1], last[:-1]))
    coming = np.minimum.accumulate(np.where(long, at, count)[::-1])[::-1]
    after = np.concatenate((coming[1:], [count]))
    votes = np.concatenate((vote, [-1.0]))  # the last stands for there being none, before or behind
    return [
        votes[before],
        votes[after],
        np.where(before >= 0, np.minimum(at - before, FAR), FAR),
        np.where(after < count, np.minimum(after - at, FAR), FAR),
    ]
