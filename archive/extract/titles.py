"""What a page calls its title, as words: a block that says the same is the headline, not the body."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from archive.extract.tokens import tokens

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_TITLE_NAMES = frozenset(("og:title", "twitter:title", "title", "dc.title"))
_PARTING = re.compile(r"\s+[|\-–—»·:]\s+")
LONGEST = 400


def title_words(root: HtmlElement) -> list[tuple[str, ...]]:
    """The words, in lower case, of each title of a page; the site's name is cut off where it is set apart."""
    found = [
        meta.get("content") or ""
        for meta in root.iter("meta")
        if (meta.get("property") or meta.get("name") or "").lower() in _TITLE_NAMES
    ]
    for title in root.iter("title"):
        text = "".join(title.itertext())[:LONGEST]
        found.append(text)
        found.append(max(_PARTING.split(text), key=len))
        break
    return [words for words in dict.fromkeys(tuple(tokens(text[:LONGEST].lower())) for text in found) if words]
