"""What the judge sees of each block: numbers that hold for any language and any site.

Three groups: the block's own text, where it stands (its ancestors, their names, its neighbours, its place on the page),
and how far the candidates agree on it. The order of `FEATURES` is the order of the model's columns.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from archive.extract.context_features import CONTEXT, context_columns
from archive.extract.names import KINDS, kinds_of, name_of
from archive.extract.place_features import PLACE, place_columns
from archive.extract.text_features import TEXT, text_row
from archive.extract.vote_features import VOTES, Votes, vote_columns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement
    from numpy.typing import NDArray

    from archive.extract.blocks import Block
    from archive.extract.titles import Said

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
    *CONTEXT,
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
    """

    depth: int
    inside: tuple[bool, ...]
    named: tuple[int, ...]
    item_property: bool


def page_features(blocks: Sequence[Block], votes: Votes, said: Said) -> NDArray[np.float32]:
    """The features of every block of a page, a row each.

    Args:
        blocks: the page's blocks.
        votes: what the candidates say.
        said: what the page says of itself.
    """
    seats: dict[HtmlElement, _Seat] = {}
    rows = [_seat(block.owner, seats) for block in blocks]
    depth = np.array([seat.depth for seat in rows], dtype=np.float32)
    named = np.array([seat.named for seat in rows], dtype=np.float32)
    words = np.array([len(block.tokens) for block in blocks], dtype=np.float32)
    vote = ((votes.readability + votes.trafilatura) / 2).astype(np.float32)
    text = np.array([text_row(block) for block in blocks], dtype=np.float32)
    links = text[:, TEXT.index("link density")]
    inside = np.array([seat.inside for seat in rows], dtype=np.float32)
    headings = np.asarray(inside[:, _FIRST_HEADING:].max(axis=1) > 0, dtype=np.bool_)
    sets = (
        vote_columns(blocks, votes, vote, words),
        text,
        place_columns(
            blocks,
            vote,
            words,
            depth=depth,
            item_property=np.array([seat.item_property for seat in rows], dtype=np.float32),
            links=links,
            headings=headings,
            titles=said.titles,
        ),
        context_columns(blocks, vote, words, links=links, headings=headings, descriptions=said.descriptions),
        np.minimum(depth[:, None] - named, FAR),
        inside,
        np.array([[block.owner.tag == tag for tag in TAGS] for block in blocks], dtype=np.float32),
    )
    return np.hstack(sets)


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
        seat = _Seat(depth, inside, named, seat.item_property or "articleBody" in (step.get("itemprop") or ""))
        seats[step] = seat
    return seat


_FIRST_HEADING = ANCESTORS.index("h1")
_ANCESTOR_AT = {tag: number for number, tag in enumerate(ANCESTORS)}
