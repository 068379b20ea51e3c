"""What the class, id and role names of elements say about what lies in them: the habits of the trade."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.html import HtmlElement

_KINDS: dict[str, str] = {
    "furniture": (
        "comment disqus related recirc promo share sharing social newsletter subscri signup sign-up footer "
        "sidebar side-bar widget recommend mostread most-read mostpopular mostviewed most-viewed popular "
        "trending advert =ad =ads sponsor cookie consent breadcrumb outbrain taboola navigation =nav menu "
        "toolbar paywall login modal popup pop-up overlay banner skip print readmore read-more readalso read- "
        "also more- also next prev pagination carousel slider playlist gdpr piano regwall wm-ipp donat"
    ),
    "comments": "comment disqus reply replies respond discussion forum",
    "elsewhere": (
        "related recirc recommend mostread most-read mostpopular mostviewed most-viewed popular trending "
        "readmore read-more readalso read-also readnext read-next more- also outbrain taboola carousel "
        "crosslink latest seealso see-also suggest promo upnext up-next mais meer mehr lien- liens-"
    ),
    "offer": (
        "newsletter subscri signup sign-up paywall regwall piano donat membership premium login modal popup "
        "pop-up cta affiliate shop product buy price advert =ad =ads sponsor partner cookie consent gdpr disclos"
    ),
    "share": "share sharing social follow print toolbar tools",
    "embed": "tweet twitter instagram tiktok facebook fb- embed bluesky youtube",
    "box": (
        "infobox info-box info_box factbox fact-box fact_box sidebox side-box greybox grey-box keybox key-box "
        "textbox text-box inset callout call-out highlight keypoint key-point takeaway facts at-a-glance "
        "tablecontents table-contents table-of-contents =toc accordion toggle faq =tab =tabs"
    ),
    "quote": "quote pull zitat citation",
    "teaser": "teaser card listing =list item grid feed gallery headline- story-link topic",
    "author": "author byline by-line =by =bio profile avatar contributor reporter writer autor",
    "notice": (
        "date time publish meta info updated =tag =tags topic categor keyword label kicker source copyright "
        "credit disclaimer correction dateline location"
    ),
    "caption": "caption credit legend photo image media picture figure video player bild foto",
    "summary": (
        "standfirst =dek lead lede intro summary subtitle sub-title subhead sub-head description excerpt deck "
        "vorspann chapo abstract perex sapo sumario bajada ingress"
    ),
    "title": "=title =headline =heading =hed titulo titre titel titolo title- headline- heading-",
    "body": (
        "articlebody article-body article_body article__body storybody story-body story_body story__body "
        "postbody post-body postcontent post-content entrycontent entry-content articlecontent article- "
        "content article_content article__content articletext article-text bodycopy body-copy bodytext body- "
        "text bodycontent body-content maincontent main-content storycontent story-content storytext story- "
        "text richtext rich-text paragraph content__ newstext news-text newsbody news-body newscontent news- "
        "content textbody text-body =body =content =text =article =story =post =entry"
    ),
}
"""By kind, what is found anywhere in a name; after ``=``, what must be one of its parts between hyphens."""

KINDS = tuple(_KINDS)
"""The kinds of name, in the order of `kinds_of`."""

_START = 3
"""Characters by which a piece is looked up; none is shorter."""


def _pieces_by_start() -> dict[str, list[tuple[str, int]]]:
    """Pieces found anywhere in a name, by how they begin, each with the bits of its kinds."""
    found: dict[str, list[tuple[str, int]]] = {}
    for number, words in enumerate(_KINDS.values()):
        for word in words.split():
            if word[0] != "=":
                found.setdefault(word[:_START], []).append((word, 1 << number))
    return found


def _whole_parts() -> dict[str, int]:
    """What must be one of a name's parts, with the bits of its kinds."""
    found: dict[str, int] = {}
    for number, words in enumerate(_KINDS.values()):
        for word in words.split():
            if word[0] == "=":
                found[word[1:]] = found.get(word[1:], 0) | 1 << number
    return found


_PIECES, _PARTS = _pieces_by_start(), _whole_parts()
_PARTING = re.compile("[-_]+")
_ATTRIBUTES = ("class", "id", "data-testid", "data-component", "role", "itemprop", "data-qa")
LONGEST_NAME = 300


def name_of(element: HtmlElement) -> str:
    """Everything an element is called by."""
    has = element.keys()  # most elements have one or none
    if not has:
        return ""
    return " ".join([value for name in _ATTRIBUTES if name in has and (value := element.get(name))])[:LONGEST_NAME]


def told_by(pattern: re.Pattern[str]) -> Callable[[str], bool]:
    """A function that says whether a name matches; it remembers, since pages use few names, over and over."""
    return lru_cache(maxsize=16384)(lambda name: pattern.search(name) is not None)


@lru_cache(maxsize=16384)
def kinds_of(name: str) -> tuple[bool, ...]:
    """Which of `KINDS` a name speaks of."""
    said = 0
    for word in name.split():
        said |= _kinds_of_word(word)
    return tuple([bool(said >> number & 1) for number in range(len(KINDS))])


@lru_cache(maxsize=65536)
def _kinds_of_word(word: str) -> int:
    """The same for one class name, a bit a kind; sites use few, over and over."""
    word = word.lower()
    said = 0
    for part in _PARTING.split(word):
        said |= _PARTS.get(part, 0)
    for at in range(len(word) - _START + 1):
        for piece, kind in _PIECES.get(word[at : at + _START], ()):
            if word.startswith(piece, at):
                said |= kind
    return said
