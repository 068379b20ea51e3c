"""What a page says of itself, as words: a block that says the same is the headline or the standfirst, not the body."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from archive.extract.tokens import tokens

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_TITLE_NAMES = frozenset(("og:title", "twitter:title", "title", "dc.title"))
_PARTING = re.compile(r"\s+[|\-–—»·:]\s+")
LONGEST = 400


_DESCRIPTION_NAMES = frozenset(("og:description", "description", "twitter:description"))


@dataclass(frozen=True, slots=True)
class Said:
    """What a page says of itself.

    Attributes:
        titles: the words, in lower case, of each thing it calls its title; the site's name is cut off where it is set
            apart.
        descriptions: the same of its descriptions.
    """

    titles: list[tuple[str, ...]]
    descriptions: list[tuple[str, ...]]


def said_of(root: HtmlElement) -> Said:
    """The titles and descriptions of a page."""
    titles: list[str] = []
    descriptions: list[str] = []
    for meta in root.iter("meta"):
        name = (meta.get("property") or meta.get("name") or "").lower()
        if name in _TITLE_NAMES:
            titles.append(meta.get("content") or "")
        elif name in _DESCRIPTION_NAMES:
            descriptions.append(meta.get("content") or "")
    for title in root.iter("title"):
        text = "".join(title.itertext())[:LONGEST]
        titles.append(text)
        titles.append(max(_PARTING.split(text), key=len))
        break
    return Said(_words(titles), _words(descriptions))


def _words(texts: list[str]) -> list[tuple[str, ...]]:
    return [words for words in dict.fromkeys(tuple(tokens(text[:LONGEST].lower())) for text in texts) if words]
