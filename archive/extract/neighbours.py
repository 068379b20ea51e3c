"""What reads like the article and is none: comments, other posts, slides of a gallery, teasers of other articles."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain, islice, pairwise, takewhile
from typing import TYPE_CHECKING

import numpy as np

from archive.extract.headings import heading_around
from archive.extract.names import name_of, told_by
from archive.extract.tree import body_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from lxml.html import HtmlElement
    from numpy.typing import NDArray

    from archive.extract.blocks import Block

LEFT = 0.2
"""The share of the likely words that must be left, for the rest to be taken for a neighbour and not for the article."""

ENOUGH = 150
"""Words that are enough of an article, however many its neighbours have."""

SLIDES = 5
"""Blocks that count themselves from which they are slides."""

TEASERS = 5
"""Boxes with a headline that leads away from which they are teasers."""

MOST = 0.6
"""The share of a list's boxes that are."""

TEASER = 90
"""Words; a longer box tells a story of its own."""

_LEVELS = 6
"""How many levels above its headline a teaser's box may be."""

_LINKED = 0.9
"""The share of a headline in links from which it leads away."""

_COMMENT = re.compile(
    r"(?:^|\s)(?:comment-?(?:list|content|body|text|thread)|comments-?(?:area|list|section|wrapper|container)"
    r"|disqus_thread)(?:\s|$)",
    re.IGNORECASE,
)
_is_of_comments = told_by(_COMMENT)
"""Whether a name is that of a list of comments."""

_PAGE_OF = re.compile(r"(?:^|\s)postid-(\d+)(?:\s|$)")
_POST = re.compile(r"(?:^|\s)post-(\d+)(?:\s|$)")
"""How WordPress numbers what a page is about, and every post on it."""

_SLIDE = re.compile(r"\d{1,3} ?/ ?(\d{1,3})\b")
_PAGE = frozenset(("html", "body"))


def without_neighbours(blocks: Sequence[Block], likely: NDArray[np.float32]) -> NDArray[np.float32]:
    """The same probabilities, none for the article's neighbours, unless next to nothing would be left."""
    sizes = np.array([len(block.tokens) for block in blocks])
    for find in (_comments, _other_posts, _slides, _teasers):
        found = find(blocks)
        words = sizes * (likely >= 0.5)
        left = words[~found].sum()
        if found.any() and (left >= ENOUGH or left >= LEFT * words.sum()):
            likely = np.where(found, np.float32(0.0), likely)
    return likely


def _comments(blocks: Sequence[Block]) -> NDArray[np.bool_]:
    """Which blocks lie in a list of comments."""
    return np.array([said is not None for said in _said_around(blocks, _comment)])


def _other_posts(blocks: Sequence[Block]) -> NDArray[np.bool_]:
    """Which blocks lie in posts of another number than the page's own."""
    own = _PAGE_OF.search(body_of(blocks[0].owner.getroottree().getroot()).get("class") or "")
    if own is None:
        return np.zeros(len(blocks), dtype=np.bool_)
    return np.array([number not in (None, own[1]) for number in _said_around(blocks, _post)])


def _slides(blocks: Sequence[Block]) -> NDArray[np.bool_]:
    """Which blocks lie in a box whose blocks count themselves: 1/50, 2/50 and so on."""
    counted = [(block, number[1]) for block in blocks if (number := _SLIDE.match(block.text))]
    found = np.zeros(len(blocks), dtype=np.bool_)
    for total, count in Counter(total for _, total in counted).items():
        if count >= SLIDES and int(total) >= count:
            box = _common([block.owner for block, said in counted if said == total])
            found |= [box in (block.owner, *block.owner.iterancestors()) for block in blocks]
    return found


def _teasers(blocks: Sequence[Block]) -> NDArray[np.bool_]:
    """Which blocks lie in a list of other articles: boxes side by side, each with a headline that leads away."""
    headed: dict[HtmlElement, dict[HtmlElement, None]] = {}
    for block in blocks:
        heading = heading_around(block.owner)
        if heading is not None and block.linked >= _LINKED * len(block.text) and _leads_away(heading):
            for box, holder in islice(pairwise(heading.iterancestors()), _LEVELS):
                headed.setdefault(holder, {})[box] = None
    lists = {holder for holder, boxes in headed.items() if len(boxes) >= max(TEASERS, MOST * len(holder))}
    if not lists:
        return np.zeros(len(blocks), dtype=np.bool_)
    inside = [_box_in(lists, block.owner) for block in blocks]
    words: Counter[HtmlElement | None] = Counter()
    for teaser, block in zip(inside, blocks, strict=True):
        words[teaser] += len(block.tokens)
    return np.array([teaser is not None and words[teaser] <= TEASER for teaser in inside])


def _box_in(lists: set[HtmlElement], element: HtmlElement) -> HtmlElement | None:
    """The innermost element around another that stands directly in one of the lists."""
    around = pairwise((element, *element.iterancestors()))
    return next((box for box, holder in around if holder in lists), None)


def _leads_away(heading: HtmlElement) -> bool:
    """Whether a heading's links lead to other pages: those of an accordion open what lies below."""
    links = chain(heading.iter("a"), heading.iterancestors("a"))
    return any((link.get("href") or "#")[0] != "#" for link in links)


def _common(elements: Sequence[HtmlElement]) -> HtmlElement | None:
    """The innermost element that holds all of them."""
    first, *others = ([*reversed([*element.iterancestors()])] for element in elements)
    for other in others:
        first = [one for one, _ in takewhile(lambda pair: pair[0] is pair[1], zip(first, other, strict=False))]
    return first[-1] if first else None


def _comment(element: HtmlElement) -> str | None:
    name = name_of(element)
    return name if _is_of_comments(name) else None


def _post(element: HtmlElement) -> str | None:
    found = _POST.search(element.get("class") or "")
    return None if found is None else found[1]


def _said_around(blocks: Sequence[Block], said_by: Callable[[HtmlElement], str | None]) -> list[str | None]:
    """For each block, what the innermost element inside the body says that says something."""
    known: dict[HtmlElement, str | None] = {}
    for block in blocks:
        path = []
        at: HtmlElement | None = block.owner
        while at is not None and at not in known:
            path.append(at)
            at = at.getparent()
        said = known[at] if at is not None else None
        for step in reversed(path):
            said = known[step] = (None if step.tag in _PAGE else said_by(step)) or said
    return [known[block.owner] for block in blocks]
