"""What a page calls itself, as words: a block that says the same is the headline, not the body."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from archive.extract.tokens import tokens

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_TITLE_NAMES = frozenset(("og:title", "twitter:title", "title", "dc.title"))
_PARTING = re.compile(r"\s+[|\-–—»·:]\s+")
LONGEST = 400


def titles_of(root: HtmlElement) -> list[tuple[str, ...]]:
    """The words, in lower case, of each thing a page calls its title; a site's name that is set apart is cut off."""
    titles = [
        meta.get("content") or ""
        for meta in root.iter("meta")
        if (meta.get("property") or meta.get("name") or "").lower() in _TITLE_NAMES
    ]
    for title in root.iter("title"):
        text = "".join(title.itertext())[:LONGEST]
        titles += [text, max(_PARTING.split(text), key=len)]
        break
    words = dict.fromkeys(tuple(tokens(text[:LONGEST].lower())) for text in titles)
    return [title for title in words if title]
