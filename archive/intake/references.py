"""Where a page refers to its parts: pictures, styles, frames, films, scripts, and the addresses inside styles."""

from __future__ import annotations

import enum
import html
import re
from typing import TYPE_CHECKING

from archive.intake.markup import Attribute, attributes
from archive.values import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from archive.intake.markup import Token


class Role(enum.StrEnum):
    """What a part is to its page."""

    PICTURE = "picture"
    STYLE = "style"
    FRAME = "frame"
    MEDIA = "media"
    SCRIPT = "script"
    ICON = "icon"
    NESTED = "nested"  # a whole page in an attribute (srcdoc)


@frozen
class Reference:
    """One address in a page or style sheet.

    Attributes:
        url: the address, character references resolved.
        role: what it is there for.
        start: where its raw text begins in the page.
        end: where it ends.
        group: references of one group are choices for the same thing: it is there when any of them is.
        lazy: named for a script to load later (``data-src``).
    """

    url: str
    role: Role
    start: int
    end: int
    group: int
    lazy: bool = False


_PLAIN = {
    "img": {"src": Role.PICTURE, "data-src": Role.PICTURE, "data-original": Role.PICTURE, "data-lazy-src": Role.PICTURE,
            "data-lazy": Role.PICTURE, "data-hi-res-src": Role.PICTURE, "data-full-src": Role.PICTURE},
    "source": {"src": Role.MEDIA, "data-src": Role.MEDIA},
    "video": {"src": Role.MEDIA, "poster": Role.PICTURE, "data-poster": Role.PICTURE},
    "audio": {"src": Role.MEDIA},
    "track": {"src": Role.MEDIA},
    "embed": {"src": Role.MEDIA},
    "object": {"data": Role.MEDIA},
    "iframe": {"src": Role.FRAME, "srcdoc": Role.NESTED, "data-src": Role.FRAME},
    "frame": {"src": Role.FRAME},
    "input": {"src": Role.PICTURE},
    "image": {"href": Role.PICTURE, "xlink:href": Role.PICTURE},
    "script": {"src": Role.SCRIPT},
}  # fmt: skip
_SETS = ("srcset", "data-srcset", "data-lazy-srcset")
_BACKGROUNDS = ("background", "data-bg", "data-background", "data-background-image")
_LINKS = {"stylesheet": Role.STYLE, "icon": Role.ICON, "apple-touch-icon": Role.ICON, "mask-icon": Role.ICON}
_CANDIDATE = re.compile(r"[\s,]*+(data:[^\s]+|[^\s,](?:[^\s,]++|,(?!\s))*+)((?:\s++[\d.]+[wxh])*+)\s*+")
_CSS_URL = re.compile(
    r"""url\(\s*+(?:"([^"]*+)"|'([^']*+)'|(&quot;.*?&quot;|&\#39;.*?&\#39;|[^"'\s)](?:\\[0-9a-f]{1,6}\s|[^\s)])*+))"""
    r"""|@import\s++(?:"([^"]*+)"|'([^']*+)')""",
    re.IGNORECASE,
)
_CSS_ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})\s?|(.))", re.DOTALL)


def of_tag(page: str, token: Token, group: int) -> list[Reference]:
    """Every reference that a tag's attributes make."""
    found: list[Reference] = []
    for attribute in attributes(page, token):
        found += _of_attribute(page, token.name, attribute, group)
    return found


def link_reference(page: str, token: Token, group: int) -> list[Reference]:
    """The reference of a ``<link>``, where its relation is one that a page is shown with."""
    values = {attribute.name: attribute for attribute in attributes(page, token)}
    href, rel = values.get("href"), values.get("rel")
    roles = [_LINKS[word] for word in rel.value.lower().split() if word in _LINKS] if rel else []
    if href is None or not roles:
        return []
    return [_reference(href, roles[0], group)]


def _of_attribute(page: str, element: str, attribute: Attribute, group: int) -> Iterator[Reference]:
    if attribute.name in _SETS and element in ("img", "source"):
        yield from _of_set(page, attribute, group)
    elif attribute.name == "style":
        yield from in_style(page, attribute.start, attribute.end, -attribute.start - 1)
    elif attribute.name in _BACKGROUNDS:
        yield _reference(attribute, Role.PICTURE, group)
    else:
        role = _PLAIN.get(element, {}).get(attribute.name)
        if role is not None and (role is not Role.MEDIA or element != "object" or attribute.value):
            yield _reference(attribute, role, group)


def _reference(attribute: Attribute, role: Role, group: int) -> Reference:
    return Reference(
        url=attribute.value.strip() if role is not Role.NESTED else attribute.value,
        role=role,
        start=attribute.start,
        end=attribute.end,
        group=group,
        lazy=attribute.name.startswith("data-"),
    )


def _of_set(page: str, attribute: Attribute, group: int) -> Iterator[Reference]:
    """The choices of a ``srcset``: addresses parted by commas, each with a width or density."""
    for match in _CANDIDATE.finditer(page, attribute.start, attribute.end):
        start, end = match.span(1)
        while end > start and page[end - 1] == ",":
            end -= 1
        yield Reference(
            url=html.unescape(page[start:end]),
            role=Role.PICTURE,
            start=start,
            end=end,
            group=group,
            lazy=attribute.name.startswith("data-"),
        )


def in_style(text: str, start: int, end: int, group: int) -> Iterator[Reference]:
    """The addresses in a style sheet: every ``url()``, and ``@import`` (also spelt without ``url``).

    The references of one style sheet are no choices for each other: each has its own group, downwards from `group`.
    """
    for match in _addresses(text, start, end):
        number = match.lastindex or 1
        raw = match.group(number)
        url = html.unescape(raw).strip("\"'") if "&" in raw else raw
        imported = number > 3 or text[max(start, match.start() - 12) : match.start()].rstrip().lower().endswith(
            "@import"
        )
        if url.startswith("#"):
            continue
        yield Reference(
            url=_CSS_ESCAPE.sub(_unescaped, url) if "\\" in url else url,
            role=Role.STYLE if imported else Role.PICTURE,
            start=match.start(number),
            end=match.end(number),
            group=group,
        )
        group -= 1


def _addresses(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Every match of the pattern, tried only where its first letters stand: style sheets are long, addresses few."""
    folded = text[start:end].lower()
    if len(folded) != end - start:  # a letter that grows when it is folded
        yield from _CSS_URL.finditer(text, start, end)
        return
    position = 0
    following = {"url(": -1, "@import": -1}
    while True:
        for word, place in following.items():
            if place < position:
                found = folded.find(word, position)
                following[word] = found if found >= 0 else len(folded)
        place = min(following.values())
        if place == len(folded):
            return
        match = _CSS_URL.match(text, start + place, end)
        if match:
            yield match
        position = match.end() - start if match else place + 1


def _unescaped(match: re.Match[str]) -> str:
    if match.group(1):
        point = int(match.group(1), 16)
        return chr(point) if 0 < point < 0xD800 or 0xDFFF < point < 0x110000 else "\ufffd"
    return match.group(2)
