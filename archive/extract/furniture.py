"""What is certainly not the article's body, by name: the judge is not asked about it.

Short blocks only: a long text is never thrown out for the name of its box.
"""

from __future__ import annotations

import re
from itertools import chain, islice
from typing import TYPE_CHECKING

from archive.extract import furniture_words as words
from archive.extract.names import name_of, told_by

if TYPE_CHECKING:
    from archive.extract.blocks import Block

_BOXES = re.compile(
    r"(?:^|\s)(?:ad|ads|advert|advertisement|ad-(?:slot|unit|container|wrapper|box)|adsbygoogle|newsletter(?:-\w+)*"
    r"|share|sharing|share-(?:bar|buttons|tools)|social-(?:share|links|media)|cookie-?(?:banner|notice|consent|bar)"
    r"|gdpr\S*|wm-ipp\S*|video-js|vjs-\S+|jw-?player\S*|related|read-(?:also|more|next)|comments?|breadcrumbs?)(?:\s|$)",
    re.IGNORECASE,
)
_RELATED = re.compile(r"(?:^|\s)related[-_](?:posts?|articles?|links?|stories|news|content)(?:\s|$)", re.IGNORECASE)
_OWN = re.compile(
    r"(?:^|\s)(?:by-?line|author|authors|article-author|post-author|dateline|pub-?date|visually-?hidden|sr-only"
    r"|screen-?reader(?:-text)?)(?:\s|$)",
    re.IGNORECASE,
)
"""Names of the block itself: bylines, dates, and labels that are read out and not seen."""

_META = re.compile(r"(?:^|\s)(?:entry|post|article)-?_?(?:meta|tags|footer)(?:\s|$)", re.IGNORECASE)
_NOTICE = re.compile(
    "|".join(f"(?:{kind.pattern})" for kind in (words.CREDIT, words.SHARE, words.FOLLOW, words.MAIL)), re.IGNORECASE
)

SHORT = 40
"""Words; a longer block is left to the judge."""

TEASER = 90
"""The same in a box for related articles, which may show how they begin, and of a site's house rules."""

BYLINE_WORDS = 15
LINE_WORDS = 8
LINKED = 0.3
"""The share of its letters in links from which a line that says "read more" leads away."""

_SIGNS = " >»→►▶•·-–—[(*"
"""What such a line is decorated with."""

REACH = 3
"""How many levels up a box may be named."""

NEAR = 2
"""The same for what stands beside a post, which may hold the post elsewhere."""


_BOX_NAME, _RELATED_NAME, _OWN_NAME, _META_NAME = map(told_by, (_BOXES, _RELATED, _OWN, _META))


def is_furniture(block: Block) -> bool:
    """Whether a short block is an advertisement, a share bar, a notice or the like, by its name or its words."""
    size = len(block.tokens)
    if size <= SHORT and (_says_so(block) or _is_named(block)):
        return True
    return size <= TEASER and (_is_teaser(block) or words.HOUSE_RULES.search(block.text) is not None)


def _is_teaser(block: Block) -> bool:
    """Whether a block lies in a box for related articles."""
    around = islice(chain((block.owner,), block.owner.iterancestors()), REACH)
    return any(_RELATED_NAME(name_of(element)) for element in around)


def _says_so(block: Block) -> bool:
    """Whether a block is by its words a date, a notice of rights, a credit, a call to do something or a complaint."""
    text, size = block.text, len(block.tokens)
    if size <= BYLINE_WORDS and (_is_lone_date(block) or words.RIGHTS.search(text) or _NOTICE.match(text)):
        return True
    if size <= LINE_WORDS and (words.DATED.match(text) or words.LABEL.match(text)):
        return True
    if not any(map(str.isalnum, text)):
        return True
    leads_away = block.linked >= LINKED * len(text) and words.READ_MORE.match(text.lstrip(_SIGNS))
    return bool(leads_away) or block.owner.tag == "label" or words.COMPLAINT.match(text) is not None


def _is_named(block: Block) -> bool:
    """Whether a box that holds a block, or the block itself, is named for something else than text."""
    few = len(block.tokens) <= BYLINE_WORDS
    for level, element in enumerate(islice(chain((block.owner,), block.owner.iterancestors()), REACH)):
        if element.tag in ("body", "html", "article", "main"):
            return False
        name = name_of(element)
        if _BOX_NAME(name) or (level < NEAR and _META_NAME(name)) or (few and not level and _OWN_NAME(name)):
            return True
    return False


def _is_lone_date(block: Block) -> bool:
    """Whether nothing but a ``time`` stands in the block."""
    said = [piece for piece in block.pieces if piece.text.strip()]
    return bool(said) and all(any(element.tag == "time" for element in piece.inline) for piece in said)
