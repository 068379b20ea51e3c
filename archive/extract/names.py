"""What the class, id and role names of elements say about what lies in them: the habits of the trade."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_KINDS = {
    "furniture": (
        r"comment|disqus|related|recirc|promo|shar(?:e|ing)|social|newsletter|subscri|sign-?up|footer|side-?bar|widget"
        r"|recommend|most-?(?:read|popular|viewed)|popular|trending|advert|(?:^|[-_ ])ads?(?:[-_ ]|$)|sponsor|cookie"
        r"|consent|breadcrumb|outbrain|taboola|navigation|(?:^|[-_ ])nav(?:[-_ ]|$)|menu|toolbar|paywall|login|modal"
        r"|pop-?up|overlay|banner|skip|print|read-?(?:more|also)|more-|also|next|prev|pagination|carousel|slider|playlist"
        r"|gdpr|piano|regwall|wm-ipp|donat"
    ),
    "teaser": r"teaser|card|listing|(?:^|[-_ ])list(?:[-_ ]|$)|item|grid|feed|gallery|headline-|story-link|topic",
    "author": r"author|by-?line|(?:^|[-_ ])by(?:[-_ ]|$)|(?:^|[-_ ])bio|profile|avatar|contributor|reporter|writer"
    r"|autor",
    "notice": (
        r"date|time|publish|meta|info|updated|tags?(?:[-_ ]|$)|topic|categor|keyword|label|kicker|source|copyright"
        r"|credit|disclaimer|correction|dateline|location"
    ),
    "caption": r"caption|credit|legend|photo|image|media|picture|figure|video|player|bild|foto",
    "summary": (
        r"standfirst|(?:^|[-_ ])dek(?:[-_ ]|$)|lead|lede|intro|summary|sub-?title|sub-?head|description|excerpt|deck"
        r"|vorspann|chapo|abstract|perex|sapo|sumario|bajada|ingress"
    ),
    "title": r"(?:^|[-_ ])(?:title|headline|heading|hed)|titulo|titre|titel|titolo",
    "body": (
        r"article-?_?body|story-?_?body|post-?_?(?:body|content)|entry-?_?content|article-?_?(?:content|text)"
        r"|body-?(?:copy|text|content)|main-?content|story-?(?:content|text)|rich-?text|paragraph|content__"
        r"|news-?(?:text|body|content)|text-?body|(?:^|[-_ ])(?:body|content|text|article|story|post|entry)(?:[-_ ]|$)"
    ),
}
KINDS = tuple(_KINDS)
"""The kinds of name, in the order of `kinds_of`."""

_PATTERNS = tuple(re.compile(pattern, re.IGNORECASE) for pattern in _KINDS.values())
_ANY = re.compile("|".join(_KINDS.values()), re.IGNORECASE)
_NONE = (False,) * len(KINDS)
_ATTRIBUTES = ("class", "id", "data-testid", "data-component", "role", "itemprop", "data-qa")
LONGEST_NAME = 300


def name_of(element: HtmlElement) -> str:
    """Everything an element is called by."""
    return " ".join(value for name in _ATTRIBUTES if (value := element.get(name)))[:LONGEST_NAME]


def kinds_of(name: str) -> tuple[bool, ...]:
    """Which of `KINDS` a name speaks of."""
    words = name.split()
    if len(words) == 1:
        return _kinds_of_word(words[0])
    return tuple(map(any, zip(*map(_kinds_of_word, words), strict=True))) if words else _NONE


@lru_cache(maxsize=65536)
def _kinds_of_word(word: str) -> tuple[bool, ...]:
    """The same for one class name; sites use few, over and over."""
    if _ANY.search(word) is None:
        return _NONE
    return tuple(pattern.search(word) is not None for pattern in _PATTERNS)
