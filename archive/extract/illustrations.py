"""Which pictures of a page belong to its article."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from archive.extract.blocks import Block, Embed, Item, Picture
from archive.extract.pictures import addresses, is_stand_in

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from lxml.html import HtmlElement

    from archive.extract.pictures import Pictures
    from archive.model import Digest

_FURNITURE = frozenset(("nav", "footer", "form"))
_NOT_NEWS = re.compile(
    r"avatar|logo|icon|sprite|pixel|spacer|blank\.|1x1|tracking|badge|emoji|gravatar|share|button", re.IGNORECASE
)
_NOT_BODY = re.compile(
    r"related|recirc|promo|newsletter|recommend|most-?read|popular|advert|sponsor|outbrain|taboola|author|avatar|byline"
    r"|bio\b|comment|teaser|(?:^|[-_ ])share(?:[-_ ]|$)|social|sidebar|masthead|(?:^|[-_ ])(?:video|audio|player)",
    re.IGNORECASE,
)
_FACES = re.compile(
    r"related|recirc|newsletter|recommend|most-?read|popular|advert|sponsor|author|avatar|byline|bio\b|comment"
    r"|(?:^|[-_ ])(?:share|social)(?:[-_ ]|$)|masthead|logo|breadcrumb|(?:^|[-_ ])(?:video|audio|player)",
    re.IGNORECASE,
)
"""Names that speak against a picture under the headline, where ``teaser`` and ``promo`` are the article's own."""

_PLAYER = re.compile(
    r"(?:https?:)?//(?:[\w-]+\.)*(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|twitter\.com|x\.com"
    r"|instagram\.com|facebook\.com|tiktok\.com|threads\.net|bsky\.app|reddit\.com|soundcloud\.com|spotify\.com"
    r"|datawrapper\.de|dwcdn\.net|flourish\.studio|google\.com/maps|openstreetmap\.org|documentcloud\.org|rutube\.ru"
    r"|vk\.com|bilibili\.com|youku\.com)/",
    re.IGNORECASE,
)
"""Frames and posts that hold something to see: a link to it is kept. Any other frame is an advertisement or a tool."""

_PICTURE_FILE = re.compile(r"\.(?:jpe?g|png|webp|gif|avif)\b", re.IGNORECASE)
_NUMBER = re.compile(r"\s*(\d+)")
SMALLEST = 101
"""Pixels: a picture narrower than this is a sign, not a picture."""

_BEFORE = 40
"""How many items before the first chosen block the picture at the head may stand."""

_ABOVE = 4
"""How many items above the headline."""


def illustrations(items: Sequence[Item], kept: Collection[int], pictures: Pictures) -> dict[int, Digest | None]:
    """The pictures that the article shows, by their order on the page; None for one that the capture does not hold."""
    chosen = [item for item in items if isinstance(item, Block) and item.order in kept]
    if not chosen:
        return {}
    scene = _scene(items, chosen)
    shown: dict[int, Digest | None] = {}
    for item in items:
        if not isinstance(item, Picture) or item.hidden or not _fits(item, scene):
            continue
        shown[item.order] = pictures.of(item.element)
    return shown


def players(items: Sequence[Item], kept: Collection[int]) -> frozenset[int]:
    """The orders of the players and posts of other sites that stand among the article's blocks, themselves not kept."""
    chosen = [item for item in items if isinstance(item, Block) and item.order in kept]
    if not chosen:
        return frozenset()
    frame = _frame(chosen)
    quoted = {quote for block in chosen for quote in (block.owner, *block.owner.iterancestors("blockquote"))}
    return frozenset(
        item.order
        for item in items
        if isinstance(item, Embed)
        and item.element not in quoted
        and chosen[0].order - _BEFORE <= item.order <= chosen[-1].order + 1
        and _PLAYER.match(item.address)
        and any(ancestor is frame for ancestor in item.element.iterancestors())
    )


def _frame(chosen: Sequence[Block]) -> HtmlElement:
    """The smallest element around the bulk of the chosen words, and two steps further out for the picture above."""
    total = sum(len(block.tokens) for block in chosen)
    weight: dict[HtmlElement, int] = {}
    for block in chosen:
        for element in (block.owner, *block.owner.iterancestors()):
            weight[element] = weight.get(element, 0) + len(block.tokens)
    core = next(
        element
        for element in (chosen[0].owner, *chosen[0].owner.iterancestors())
        if weight.get(element, 0) >= 0.85 * total or element.getparent() is None
    )
    for _ in range(2):
        parent = core.getparent()
        if parent is not None and parent.tag not in ("body", "html"):
            core = parent
    return core


@dataclass(frozen=True, slots=True)
class _Scene:
    """Where the article stands on its page.

    Attributes:
        frame: the element around it.
        holders: every element that holds some of its text, captions aside.
        headline: the order of the headline above it; that of its first block where there is none.
        first: the order of its first block.
        last: the order of its last.
    """

    frame: HtmlElement
    holders: frozenset[HtmlElement]
    headline: int
    first: int
    last: int


def _scene(items: Sequence[Item], chosen: Sequence[Block]) -> _Scene:
    first, last = chosen[0].order, chosen[-1].order
    text = [block for block in chosen if not _in_figure(block.owner)] or chosen
    holders = frozenset(element for block in text for element in (block.owner, *block.owner.iterancestors()))
    headline = next(
        (item.order for item in reversed(items[max(first - _BEFORE, 0) : first]) if item.owner.tag == "h1"), first
    )
    return _Scene(_frame(chosen), holders, headline, first, last)


def _in_figure(owner: HtmlElement) -> bool:
    return owner.tag in ("figure", "figcaption") or any(True for _ in owner.iterancestors("figure"))


def _fits(picture: Picture, scene: _Scene) -> bool:
    """Whether a picture stands among the article's blocks, or under its headline, and is no sign, face or teaser."""
    if not scene.first - _BEFORE <= picture.order <= scene.last:
        return False
    element = picture.element
    if _is_small(element) or _NOT_NEWS.search(f"{element.get('class') or ''} {element.get('id') or ''}"):
        return False
    named = [address[:300] for address in addresses(element) if not address.startswith("data:")]
    if named and all(is_stand_in(address) or _NOT_NEWS.search(address) for address in named):
        return False
    leads = scene.headline - _ABOVE <= picture.order < scene.first
    inside = False
    for ancestor in element.iterancestors():
        if ancestor is scene.frame:
            inside = True
        if inside or ancestor in scene.holders:  # what holds the text is no furniture, whatever it is called
            continue
        names = f"{ancestor.get('class') or ''} {ancestor.get('id') or ''}"
        if ancestor.tag in _FURNITURE or (_FACES if leads else _NOT_BODY).search(names):
            return False
        if ancestor.tag == "aside" and next(ancestor.iter("a"), None) is not None:
            return False
    return (inside or leads) and not _is_teaser(picture)


def _is_small(element: HtmlElement) -> bool:
    for name in ("width", "height"):
        number = _NUMBER.match(element.get(name) or "")
        if number and 0 < int(number[1][:6]) < SMALLEST:
            return True
    return False


def _is_teaser(picture: Picture) -> bool:
    """Whether a picture leads to another page: one with a caption leads to its own, larger."""
    link = picture.linked
    if link is None or _PICTURE_FILE.search(link.get("href") or ""):
        return False
    figure = next(picture.element.iterancestors("figure"), None)
    return figure is None or next(figure.iter("figcaption"), None) is None
