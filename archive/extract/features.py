"""What the judge sees of each block: numbers that hold for any language and any site.

Three groups: the block's own text, where it stands (its ancestors, their names, its neighbours, its place on the page),
and how far the candidates agree on it. The order of `FEATURES` is the order of the model's columns.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from archive.extract.headings import HEADINGS
from archive.extract.names import KINDS, kinds_of, name_of
from archive.extract.place_features import PLACE, place_columns
from archive.extract.text_features import TEXT, text_row
from archive.extract.vote_features import VOTES, Votes, vote_columns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement
    from numpy.typing import NDArray

    from archive.extract.blocks import Block

FAR = 12
"""Levels up at which a name no longer counts, and the value for a name that is nowhere."""

TAGS = (
    "p", "h1", "h2", "h3", "h4", "li", "blockquote", "figcaption", "td", "div", "section", "pre", "a", "dd", "header",
)  # fmt: skip
ANCESTORS = (
    "article", "main", "aside", "nav", "footer", "header", "figure", "ul", "ol", "table", "form", "blockquote",
    "section", "button", "dl", "details", "h1", "h2", "h3", "h4", "h5", "h6",
)  # fmt: skip
FEATURES = (
    *VOTES,
    *TEXT,
    *PLACE,
    "post",
    *(f"near {kind}" for kind in KINDS),
    *(f"in {tag}" for tag in ANCESTORS),
    *(f"is {tag}" for tag in TAGS),
)


@dataclass(slots=True)
class _Seat:
    """What is known of an element and all its ancestors.

    Attributes:
        depth: how many elements it lies in, itself counted.
        inside: which of `ANCESTORS` it lies in.
        named: for each of `KINDS`, how deep the innermost element so named lies.
        item_property: whether one of them is marked up as the article's body.
        post: the innermost of them that is an article of its own.
    """

    depth: int
    inside: tuple[bool, ...]
    named: tuple[int, ...]
    item_property: bool
    post: HtmlElement | None = None


def page_features(
    blocks: Sequence[Block], votes: Votes, titles: Sequence[Sequence[str]], asked: NDArray[np.intp]
) -> NDArray[np.float32]:
    """The features of blocks of a page, a row each.

    Args:
        blocks: the page's blocks.
        votes: what the candidates say of them.
        titles: the words of what the page calls itself.
        asked: the numbers of the blocks whose features are wanted.
    """
    seats: dict[HtmlElement, _Seat] = {}
    chosen = [blocks[number] for number in asked.tolist()]
    rows = [_seat(block.owner, seats) for block in chosen]
    depth, item_property = np.zeros((2, len(blocks)), dtype=np.float32)
    depth[asked] = [seat.depth for seat in rows]
    item_property[asked] = [seat.item_property for seat in rows]
    words = np.array([len(block.tokens) for block in blocks], dtype=np.float32)
    vote = ((votes.readability + votes.trafilatura) / 2).astype(np.float32)
    place = place_columns(
        blocks,
        vote,
        words,
        depth=depth,
        item_property=item_property,
        links=np.array([block.linked / len(block.text) for block in blocks], dtype=np.float32),
        headings=_in_headings(blocks),
        titles=titles,
    )
    sets = (
        vote_columns(blocks, votes, vote, words)[asked],
        np.array([text_row(block) for block in chosen], dtype=np.float32),
        place[asked],
        _posts(rows, (vote * words)[asked], _headed(blocks, seats))[:, None],
        np.minimum(depth[asked, None] - np.array([seat.named for seat in rows], dtype=np.float32), FAR),
        np.array([seat.inside for seat in rows], dtype=np.float32),
        _ONE_OF_TAGS[[_TAG_AT.get(block.owner.tag, len(TAGS)) for block in chosen]],
    )
    return np.hstack(sets)


def _in_headings(blocks: Sequence[Block]) -> NDArray[np.bool_]:
    """Which blocks are headings or lie in one."""
    root = blocks[0].owner.getroottree().getroot()
    inside = {element for heading in root.iter(*HEADINGS) for element in heading.iter()}
    return np.array([block.owner in inside for block in blocks])


def _seat(element: HtmlElement, seats: dict[HtmlElement, _Seat]) -> _Seat:
    """What is known of an element, from its ancestors down; remembered."""
    path = []
    at: HtmlElement | None = element
    while at is not None and at not in seats:
        path.append(at)
        at = at.getparent()
    seat = (
        seats[at] if at is not None else _Seat(0, (False,) * len(ANCESTORS), (-FAR,) * len(KINDS), item_property=False)
    )
    for step in reversed(path):
        tag = step.tag
        inside = seat.inside
        if tag in _ANCESTOR_AT:
            number = _ANCESTOR_AT[str(tag)]
            inside = (*inside[:number], True, *inside[number + 1 :])
        name = "" if tag in ("body", "html") else name_of(step)
        depth, named = seat.depth + 1, seat.named
        if name and any(found := kinds_of(name)):
            named = tuple([depth if hit else last for hit, last in zip(found, named, strict=True)])
        post = step if tag == "article" or (name and _POST.search(name)) else seat.post
        seat = _Seat(depth, inside, named, seat.item_property or "articleBody" in (step.get("itemprop") or ""), post)
        seats[step] = seat
    return seat


def _headed(blocks: Sequence[Block], seats: dict[HtmlElement, _Seat]) -> HtmlElement | None:
    """The first article of the page with a headline of the first rank."""
    posts = (_seat(block.owner, seats).post for block in blocks if block.owner.tag == "h1")
    return next((post for post in posts if post is not None), None)


def _posts(seats: Sequence[_Seat], votes: NDArray[np.float32], main: HtmlElement | None) -> NDArray[np.float32]:
    """Which article of the page each block is in: none 0, the main one 1, one inside that 2, another 3.

    Args:
        seats: the blocks' places.
        votes: the blocks' words as far as the candidates take them.
        main: the article with the headline; where there is none, it is the one with the most votes.
    """
    if main is None:
        sums: dict[HtmlElement | None, float] = {}
        for seat, vote in zip(seats, votes.tolist(), strict=True):
            sums[seat.post] = sums.get(seat.post, 0.0) + vote
        main = max(sums, key=lambda post: sums[post])
    kinds: dict[HtmlElement | None, int] = {None: 0, main: 0 if main is None else 1}
    for seat in seats:
        if seat.post is not None and seat.post not in kinds:
            kinds[seat.post] = 2 if any(above is main for above in seat.post.iterancestors()) else 3
    return np.array([kinds[seat.post] for seat in seats], dtype=np.float32)


_POST = re.compile(r"(?:^|\s)(?:h-?entry|post-\d+)(?:\s|$)")
"""What WordPress and microformats call an article."""

_TAG_AT = {tag: number for number, tag in enumerate(TAGS)}
_ONE_OF_TAGS = np.eye(len(TAGS) + 1, len(TAGS), dtype=np.float32)
_ANCESTOR_AT = {tag: number for number, tag in enumerate(ANCESTORS)}
