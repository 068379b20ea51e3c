"""Which pictures of a page belong to its article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from archive.extract.blocks import Block, Embed, Item, Picture
from archive.extract.pictures import addresses

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from lxml.html import HtmlElement

    from archive.extract.pictures import Pictures
    from archive.model import Digest

_FURNITURE = frozenset(("aside", "nav", "footer", "button", "form"))
_NOT_NEWS = re.compile(
    r"avatar|logo|icon|sprite|pixel|spacer|blank\.|1x1|tracking|badge|emoji|gravatar|share|button", re.IGNORECASE
)
_NOT_BODY = re.compile(
    r"related|recirc|promo|newsletter|recommend|most-?read|popular|advert|sponsor|outbrain|taboola|author|avatar|byline"
    r"|bio\b|comment|teaser|share|social|sidebar|masthead",
    re.IGNORECASE,
)
_PLAYER = re.compile(
    r"(?:https?:)?//(?:[\w-]+\.)*(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|twitter\.com|x\.com"
    r"|instagram\.com|facebook\.com|tiktok\.com|soundcloud\.com|spotify\.com|datawrapper\.de|dwcdn\.net|flourish\.studio"
    r"|google\.com/maps|openstreetmap\.org|documentcloud\.org|rutube\.ru|vk\.com|bilibili\.com|youku\.com)/",
    re.IGNORECASE,
)
"""Frames that hold something to see: a link to it is kept. Any other frame is an advertisement or a tool."""

_PICTURE_FILE = re.compile(r"\.(?:jpe?g|png|webp|gif|avif)\b", re.IGNORECASE)
_NUMBER = re.compile(r"\s*(\d+)")
SMALLEST = 60
"""Pixels: a picture narrower than this is a sign, not a picture."""

_BEFORE = 40
"""How many items before the first chosen block the picture at the head may stand."""


def illustrations(items: Sequence[Item], kept: Collection[int], pictures: Pictures) -> dict[int, Digest | None]:
    """The pictures that the article shows, by their order on the page; None for one that the capture does not hold."""
    chosen = [item for item in items if isinstance(item, Block) and item.order in kept]
    if not chosen:
        return {}
    frame = _frame(chosen)
    shown: dict[int, Digest | None] = {}
    for item in items:
        if not isinstance(item, Picture) or item.hidden or not _fits(item, chosen, frame):
            continue
        shown[item.order] = pictures.of(item.element)
    return shown


def players(items: Sequence[Item], kept: Collection[int]) -> frozenset[int]:
    """The orders of the players and posts of other sites that stand among the article's blocks."""
    chosen = [item for item in items if isinstance(item, Block) and item.order in kept]
    if not chosen:
        return frozenset()
    frame = _frame(chosen)
    return frozenset(
        item.order
        for item in items
        if isinstance(item, Embed)
        and chosen[0].order - _BEFORE <= item.order <= chosen[-1].order + 1
        and _PLAYER.match(item.element.get("src") or item.element.get("data-src") or "")
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


def _fits(picture: Picture, chosen: Sequence[Block], frame: HtmlElement) -> bool:
    """Whether a picture stands among the article's blocks and is no sign, face or teaser."""
    if not chosen[0].order - _BEFORE <= picture.order <= chosen[-1].order + 3:
        return False
    element = picture.element
    if _is_small(element) or _NOT_NEWS.search(f"{element.get('class') or ''} {element.get('id') or ''}"):
        return False
    named = [address[:300] for address in addresses(element) if not address.startswith("data:")]
    if named and all(map(_NOT_NEWS.search, named)):  # a lazy loader's blank stands beside the real address
        return False
    inside = False
    for ancestor in element.iterancestors():
        if ancestor is frame:
            inside = True
            break
        if ancestor.tag in _FURNITURE or _NOT_BODY.search(f"{ancestor.get('class') or ''} {ancestor.get('id') or ''}"):
            return False
    return inside and not _is_teaser(picture)


def _is_small(element: HtmlElement) -> bool:
    for name in ("width", "height"):
        number = _NUMBER.match(element.get(name) or "")
        if number and 0 < int(number[1][:6]) < SMALLEST:
            return True
    return False


def _is_teaser(picture: Picture) -> bool:
    """Whether a picture leads to another page."""
    link = picture.linked
    if link is None or any(True for _ in picture.element.iterancestors("figure")):
        return False
    return not _PICTURE_FILE.search(link.get("href") or "")
