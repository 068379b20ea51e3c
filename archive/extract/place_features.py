"""Where each block stands: against its neighbours, the main text, the headline and its own kind."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import numpy as np

from archive.extract.vote_features import shifted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement
    from numpy.typing import NDArray

    from archive.extract.blocks import Block

PLACE = (
    "depth", "depth to main", "in main parent", "in core", "item property", "position", "words before",
    "to first voted", "to last voted", "to heading", "after heading", "title", "repeated", "alike", "alike votes",
    "alike words", "siblings", "parent links", "parent votes", "parent words", "blocks", "page votes",
    "previous words", "next words", "previous links", "next links", "previous heading", "next heading", "path votes",
    "path words", "path blocks", "under related", "since heading", "share of page",
)  # fmt: skip
_RELATED = re.compile(
    r"related|more|most|popular|trending|recommended|read|comments?|share|newsletter|about the author|tags|also|latest"
    r"|mehr|lesen|auch|themen|kommentare|plus|lire|voir|leggi|altri|más|lee|noticias|leia|mais|ещё|читайте|также|похожие"
    r"|czytaj|polecane|läs|les også|lees|اقرأ|关注|相关|推荐|関連|おすすめ|관련",
    re.IGNORECASE,
)


def place_columns(
    blocks: Sequence[Block],
    vote: NDArray[np.float32],
    words: NDArray[np.float32],
    *,
    depth: NDArray[np.float32],
    item_property: NDArray[np.float32],
    links: NDArray[np.float32],
    headings: NDArray[np.bool_],
    titles: Sequence[Sequence[str]],
) -> NDArray[np.float32]:
    """Where each block stands on the page."""
    count = len(blocks)
    at = np.arange(count, dtype=np.float32)
    voted = np.flatnonzero((vote >= 0.5) & (words >= 8))
    first, last = (voted[0], voted[-1]) if len(voted) else (0, count - 1)
    called = [frozenset(title) for title in titles]
    named = np.array([_likeness(block.tokens, called) for block in blocks], dtype=np.float32)
    headlines = np.array([block.owner.tag == "h1" for block in blocks]) | (named > 0.8)
    heading = int(np.flatnonzero(headlines)[0]) if headlines.any() else -1
    total = float(words.sum()) or 1.0
    columns = [
        depth,
        *_core_columns(blocks, depth, vote, words),
        item_property,
        at / count,
        (np.cumsum(words) - words) / total,
        np.clip(at - first, -60, 60),
        np.clip(at - last, -60, 60),
        np.clip(at - heading, -60, 60) if heading >= 0 else np.full(count, 99.0),
        at > heading if heading >= 0 else np.full(count, 0.5),
        named,
        *_group_columns(blocks, vote, words, links),
        np.full(count, min(600, count)),
        np.full(count, float((vote * words).sum()) / total),
        np.minimum(shifted(words, -1), 200),
        np.minimum(shifted(words, 1), 200),
        shifted(links, -1),
        shifted(links, 1),
        shifted(headings.astype(np.float32), -1),
        shifted(headings.astype(np.float32), 1),
        *_path_columns(blocks, vote, words),
        *_heading_columns(blocks, headings),
        words / total,
    ]
    return np.stack([np.asarray(column, dtype=np.float32) for column in columns], axis=1)


def _likeness(words: Sequence[str], titles: Sequence[frozenset[str]]) -> float:
    """How far a block's words are those of a title (Jaccard)."""
    if len(words) > 60:
        return 0.0
    mine = set(map(str.lower, words))
    most = 0.0
    for title in titles:
        shared = len(mine & title)
        if shared:
            most = max(most, shared / (len(mine) + len(title) - shared))
    return most


def _core_columns(
    blocks: Sequence[Block], depth: NDArray[np.float32], vote: NDArray[np.float32], words: NDArray[np.float32]
) -> list[NDArray[np.float32]]:
    """Depth against the main parent, whether that parent is the block's, and whether it lies in the core."""
    weight: dict[HtmlElement, float] = {}
    parents: dict[HtmlElement, float] = {}
    for block, share in zip(blocks, vote * words, strict=True):
        parent = block.owner.getparent()
        if parent is None:
            parent = block.owner
        parents[parent] = parents.get(parent, 0.0) + float(share)
    for parent, share in parents.items():
        if share:
            at: HtmlElement | None = parent
            while at is not None:
                weight[at] = weight.get(at, 0.0) + share
                at = at.getparent()
    main = max(parents, key=lambda parent: parents[parent])
    total = sum(parents.values())
    core = main
    while weight.get(core, 0.0) < 0.8 * total and (outer := core.getparent()) is not None:
        core = outer
    inside: dict[HtmlElement, bool] = {}
    for parent in parents:
        inside[parent] = parent is core or any(ancestor is core for ancestor in parent.iterancestors())
    main_depth = sum(1 for _ in main.iterancestors()) + 2
    own = [block.owner.getparent() for block in blocks]
    holders = [block.owner if parent is None else parent for block, parent in zip(blocks, own, strict=True)]
    return [
        np.clip(depth - main_depth, -12, 12),
        np.array([holder is main for holder in holders], dtype=np.float32),
        np.array([inside[holder] for holder in holders], dtype=np.float32),
    ]


def _group_columns(
    blocks: Sequence[Block], vote: NDArray[np.float32], words: NDArray[np.float32], links: NDArray[np.float32]
) -> list[NDArray[np.float32]]:
    """What blocks of the same words, of the same tag and class, and of the same parent have in common."""
    same = Counter([block.text for block in blocks])
    kinds = [(block.owner.tag, block.owner.get("class")) for block in blocks]
    parents = [block.owner.getparent() for block in blocks]
    total = float(words.sum()) or 1.0
    of_kind, kind_words, kind_votes = _shared(kinds, words, vote)
    of_parent, size, votes, linked = _shared(parents, words, vote, links)
    return [
        np.array([min(9, same[block.text]) for block in blocks], dtype=np.float32),
        np.minimum(of_kind, 100),
        kind_votes / kind_words,
        kind_words / total,
        np.minimum(of_parent, 100),
        linked / size,
        votes / size,
        size / total,
    ]


def _shared(
    keys: Sequence[object], words: NDArray[np.float32], *shares: NDArray[np.float32]
) -> list[NDArray[np.float32]]:
    """For each block how many have its key, how many words these have, and how many of them are shares."""
    numbers: dict[object, int] = {}
    at = np.array([numbers.setdefault(key, len(numbers)) for key in keys])
    exact = words.astype(np.float64)
    sums = [np.bincount(at), np.bincount(at, exact), *(np.bincount(at, share * exact) for share in shares)]
    return [some.astype(np.float32)[at] for some in sums]


def _path_columns(
    blocks: Sequence[Block], vote: NDArray[np.float32], words: NDArray[np.float32]
) -> list[NDArray[np.float32]]:
    """What blocks on the same path have in common: tag and class three levels up."""
    count, size, votes = _shared([_path(block.owner) for block in blocks], words, vote)
    return [votes / size, size / (float(words.sum()) or 1.0), np.minimum(count, 100)]


def _path(owner: HtmlElement) -> tuple[object, ...]:
    path: list[object] = []
    at: HtmlElement | None = owner
    for _ in range(3):
        if at is None:
            break
        path += (at.tag, at.get("class"))
        at = at.getparent()
    return tuple(path)


def _heading_columns(blocks: Sequence[Block], headings: NDArray[np.bool_]) -> list[NDArray[np.float32]]:
    """Whether the last heading above speaks of other articles, and how many blocks ago it stood."""
    at = np.arange(len(blocks))
    related = np.zeros(len(blocks) + 1, dtype=np.float32)
    for number in np.flatnonzero(headings).tolist():
        related[number] = len(blocks[number].tokens) < 8 and _RELATED.search(blocks[number].text) is not None
    last = np.maximum.accumulate(np.where(headings, at, -1))
    return [related[last], np.where(last < 0, 40, np.minimum(40, at - last))]
