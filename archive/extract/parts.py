"""What on a page is not the article, by name: newsletter boxes, related links, share bars, banners of web archives.

Asked for by ``cuttings extract``, so that a person can see why a line is missing; an import does without it.
Corrections are the other way round: they belong to the article, and `corrections` keeps those that stand near it.
"""

from __future__ import annotations

import re
from itertools import groupby, islice
from typing import TYPE_CHECKING, Final

from archive.correcting import CORRECTIVE, corrects
from archive.extract import doubt_words
from archive.extract.blocks import Block
from archive.extract.furniture_words import READ_MORE, RIGHTS
from archive.extract.names import name_of
from archive.model import NamedPart, Part

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from archive.extract.blocks import Item

SHOWN: Final = 200
"""Characters of a part that are shown."""

REACH: Final = 7
"""How many elements up a box may be named."""

CORRECTION_WORDS: Final = 120
NEAR: Final = 8
"""Blocks before the first and behind the last of the article among which its corrections stand."""

_NAMES: Final[Mapping[Part, re.Pattern[str]]] = {
    part: re.compile(pattern, re.IGNORECASE)
    for part, pattern in {
        Part.ARCHIVE_BANNER: r"\bwm-ipp|wayback|wm-toolbar|\bdonato\b|archive-?(?:today|ph|is)\b",
        Part.COOKIES: r"cookie|consent|gdpr|onetrust|didomi|usercentrics|sp_message|\bcmp\b|ccpa",
        Part.COMMENTS: r"(?:^|[\s_-])comments?(?:$|[\s_-])|disqus|discussion|talkback|respond\b|kommentar",
        Part.CORRECTION: r"correction|erratum|clarification|berichtigung",
        Part.NEWSLETTER: r"newsletter|mailing-?list|email-?(?:sign|capture)|sign-?up|mc_embed|opt-?in",
        Part.SUBSCRIPTION: r"pay-?wall|regwall|piano-|subscri|premium-(?:box|wall)|donat|membership",
        Part.SHARE: r"\bshar(?:e|ing)|sharedaddy|social|addtoany|follow-?us|\btweet",
        Part.READ_MORE: r"read-?(?:more|also|next|on)|lire-aussi|continue-reading|inline-?related",
        Part.BIO: r"author-?_?(?:bio|box|card|info|desc|about|profile)|about-(?:the-)?author"
        r"|(?:^|[\s_-])bio(?:$|[\s_-])",
        Part.RELATED: r"relat|recirc|recommend|more-(?:from|stories|on|news)|most-?(?:read|popular|viewed)|trending"
        r"|popular|teaser|outbrain|taboola|you-may|also-like|next-up|latest|sidebar|up-?next",
        Part.ADVERT: r"(?:^|[\s_-])ads?(?:$|[\s_-])|advert|sponsor|promo|adsbygoogle|dfp|\bbanner",
        Part.BYLINE: r"by-?line|author|dateline|pub-?date|timestamp|post-?meta|entry-?meta|article-?meta",
        Part.NAVIGATION: r"(?:^|[\s_-])nav(?:$|[\s_-])|navigation|menu|breadcrumb|masthead|topbar|toolbar"
        r"|pagination|tags?\b",
        Part.RIGHTS: r"copyright|\blegal|imprint|rights",
    }.items()
}
_TEXTS: Final[Mapping[Part, re.Pattern[str]]] = {
    Part.ARCHIVE_BANNER: re.compile(
        r"wayback machine|internet archive|archive\.(?:today|is|ph)|webpage archive", re.IGNORECASE
    ),
    Part.CORRECTION: CORRECTIVE,
    Part.READ_MORE: READ_MORE,
    Part.SHARE: re.compile(
        r"(?:share|tweet|teilen|partager|compartir|compartilh|condividi|delen|udostępnij|поделиться|поділитися|شارك|分享"
        r"|シェア|공유|แชร์|paylaş|dela)\b.{0,40}$|.{0,30}(?:facebook|twitter|whatsapp|linkedin|telegram).{0,30}$",
        re.IGNORECASE,
    ),
    Part.BIO: re.compile(
        r"about the author|über (?:den autor|die autorin)|à propos de l.auteur|sobre (?:el|o) autor", re.IGNORECASE
    ),
    Part.RIGHTS: RIGHTS,
    Part.SUBSCRIPTION: doubt_words.PAY,
}
_TAGS: Final = {"nav": Part.NAVIGATION, "footer": Part.RIGHTS, "header": Part.NAVIGATION, "aside": Part.RELATED}


def named_parts(items: Sequence[Item], kept: Collection[int]) -> tuple[NamedPart, ...]:
    """What the page holds beside the article, in its order; neighbours of one kind are one part.

    Args:
        items: the page, cut.
        kept: orders of the blocks that make the article; of these only corrections are named.
    """
    named = [(part_of(block), block) for block in items if isinstance(block, Block) and not block.hidden]
    said = [(part, block) for part, block in named if block.order not in kept or part is Part.CORRECTION]
    parts = []
    for (part, is_kept), group in groupby(said, key=lambda pair: (pair[0], pair[1].order in kept)):
        text = " ".join(block.text.strip() for _, block in group)
        parts.append(NamedPart(part=part, text=text[:SHOWN], kept=is_kept))
    return tuple(parts)


def part_of(block: Block) -> Part:
    """What a block is when it is not body: by its own words, else by the names of boxes around it, nearest first."""
    for part, words in _TEXTS.items():
        found = words.match(block.text.lstrip()) if part in _AT_THE_START else words.search(block.text)
        if found and len(block.tokens) < CORRECTION_WORDS:
            return part
    around = list(islice((block.owner, *block.owner.iterancestors()), REACH))
    for element in around:
        if element.tag in ("body", "html", "main"):
            break
        name = name_of(element)
        called = next((part for part, words in _NAMES.items() if name and words.search(name)), None)
        if called is not None:
            return called
    if doubt_words.CONSENT.search(block.text) and len(block.tokens) < 40:
        return Part.COOKIES
    return next((_TAGS[element.tag] for element in around if element.tag in _TAGS), Part.OTHER)


_AT_THE_START: Final = frozenset((Part.CORRECTION, Part.READ_MORE, Part.SHARE, Part.BIO))


def corrections(items: Sequence[Item], kept: Collection[int]) -> frozenset[int]:
    """Orders of the blocks near the article in which its publisher corrects it."""
    blocks = [item for item in items if isinstance(item, Block)]
    places = [place for place, block in enumerate(blocks) if block.order in kept]
    if not places:
        return frozenset()
    near = blocks[max(places[0] - NEAR, 0) : places[-1] + 1 + NEAR]
    return frozenset(
        block.order
        for block in near
        if corrects(block.text)
        if 6 < len(block.tokens) < CORRECTION_WORDS and 2 * block.linked < len(block.text)
    )
