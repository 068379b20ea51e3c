"""Honest doubt: whether what was found is an article, a piece of one, or something else altogether.

Every verdict is about the page as it was saved. Nothing is refused for it: it is said at import, so that a person can
save the page again while it is still there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from archive.extract import doubt_words
from archive.extract.blocks import Block, Embed, Item, Picture
from archive.extract.furniture import is_furniture
from archive.extract.json_ld import kinds, text
from archive.extract.names import name_of
from archive.extract.tokens import tokens
from archive.model import Concern

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from lxml.html import HtmlElement

    from archive.extract.json_ld import JsonLd
    from archive.extract.tree import Page

SURE = 0.6
"""Below this confidence a person should look."""

SHELL = 60
"""Words under which a page without an article is nothing but its frame."""

SHORT = 150
"""Words under which a page is asked what else it may be."""

PROSE = 25
"""Words from which a block that is no link counts as prose."""

TEASER = 60
"""Words of prose to a linked heading from which it is a chapter, not a teaser."""

LEGEND = 80
"""Words that a film without any other sign is told by."""

BEHIND = 6
"""Blocks behind the article in which a wall is looked for."""

_FRAME = frozenset(("nav", "header", "footer", "aside"))
_HEADINGS = frozenset(("h2", "h3", "h4", "h5"))
_LISTS = frozenset(("CollectionPage", "SearchResultsPage", "ItemList"))
_PLAYERS = frozenset(("video", "amp-youtube"))
_VIDEO_FRAME = re.compile(r"youtube|youtu\.be|vimeo|dailymotion|/(?:video|player|embed)s?[/?.-]", re.IGNORECASE)
_GALLERIES = frozenset(("ImageGallery", "MediaGallery"))


@dataclass(frozen=True)
class _Findings:
    """What the verdicts are read from."""

    page: Page
    words: int
    text: str
    blocks: list[Block]
    chosen: list[Block]
    pictures: int
    players: int
    headline: str

    @property
    def short(self) -> bool:
        """Whether there is so little text that the page may be something else."""
        return self.words < SHORT

    @cached_property
    def prose(self) -> list[int]:
        """The lengths in words of the chosen blocks that are sentences, not links or lines."""
        chosen = (block for block in self.chosen if block.linked < 0.3 * len(block.text))
        return [words for block in chosen if (words := _words(block.tokens)) >= PROSE]

    @cached_property
    def unlinked(self) -> int:
        """Words of the chosen blocks that lie in no link."""
        return sum(_words(block.tokens) for block in self.chosen if block.linked < 0.5 * len(block.text))

    @cached_property
    def kinds(self) -> set[str]:
        """Every type that the page's JSON-LD speaks of."""
        return {kind for node in self.json_ld.nodes for kind in kinds(node)}

    @cached_property
    def og_type(self) -> str:
        """What the page says it is: ``article``, ``website``, ``video.other``."""
        metas = (meta for meta in self.page.root.iter("meta") if meta.get("property") == "og:type")
        return next((meta.get("content") or "" for meta in metas), "").lower()

    @property
    def json_ld(self) -> JsonLd:
        """What the page tells machines."""
        return self.page.json_ld


def doubts(
    page: Page, items: Sequence[Item], kept: Collection[int], body_text: str, confidence: float, *, whole: bool = False
) -> tuple[Concern, ...]:
    """What a person should know of the body that was found.

    Args:
        page: the parsed page.
        items: the same, cut.
        kept: orders of the chosen blocks.
        body_text: the article's text.
        confidence: how sure the judge was.
        whole: no article was found and the page's whole text was kept.
    """
    blocks = [item for item in items if isinstance(item, Block)]
    chosen = [block for block in blocks if block.order in kept]
    found = _Findings(
        page=page,
        words=_words(tokens(body_text)),
        text=body_text,
        blocks=blocks,
        chosen=chosen,
        pictures=_pictures_inside(items, chosen),
        players=sum(isinstance(item, Embed) and _is_player(item.element) for item in items),
        headline=" ".join(_titles(page)),
    )
    verdicts = list(_verdicts(found))
    if whole and found.words < SHELL and not verdicts:
        verdicts.append(Concern.EMPTY_SHELL)
    if confidence < SURE and not verdicts and not whole:
        verdicts.append(Concern.LOW_CONFIDENCE)
    return tuple(verdicts)


def _words(found: Sequence[str]) -> int:
    """Words among tokens; in scripts without spaces two letters and a half are about one."""
    letters = sum([len(token) == 1 and not token.isascii() for token in found])
    return len(found) - letters + round(letters / 2.5)


def _titles(page: Page) -> Iterator[str]:
    for tag in ("title", "h1"):
        element = next(page.root.iter(tag), None)
        if element is not None:
            yield "".join(element.itertext())[:300]


def _pictures_inside(items: Sequence[Item], chosen: Sequence[Block]) -> int:
    """Pictures from the first chosen block to the last, and the row of them that may follow it."""
    if not chosen:
        return 0
    first, last = chosen[0].order, chosen[-1].order
    count = 0
    for item in items:
        if item.order > last and isinstance(item, Block) and not _is_caption(item):
            break
        count += isinstance(item, Picture) and item.order >= first
    return count


def _is_caption(block: Block) -> bool:
    return any(element.tag in ("figcaption", "figure") for element in _near(block))


def _verdicts(found: _Findings) -> Iterator[Concern]:
    """At most one word on what the page is instead of an article, and one on what it lacks."""
    if found.short and doubt_words.ERROR.search(found.headline):
        yield Concern.ERROR_PAGE
    elif found.short and len(doubt_words.CONSENT.findall(found.text)) > max(2, found.words // 40):
        yield Concern.COOKIE_WALL
    elif found.words < 25 and not found.players and sum(_words(block.tokens) for block in found.blocks) < 40:
        yield Concern.EMPTY_SHELL
    elif _is_paywalled(found):
        yield Concern.PAYWALL
    elif _is_index(found):
        yield Concern.INDEX_PAGE
    elif _is_gallery(found):
        yield Concern.GALLERY
    elif found.short and _is_video(found):
        yield Concern.VIDEO_PAGE
    elif _is_stub(found):
        yield Concern.STUB


def _is_paywalled(found: _Findings) -> bool:
    """Whether the page asks for money and shows less than the whole."""
    if found.words >= 2 * SHORT:
        return False
    free = str(found.json_ld.article.get("isAccessibleForFree", "")).lower()
    if free == "true":
        return False
    stated = _stated_words(found)
    if stated and found.words >= 0.7 * stated:
        return False
    return (free == "false" and found.short) or any(_asks(block) for block in _at_the_end(found))


def _at_the_end(found: _Findings) -> Iterator[Block]:
    """Short blocks where a wall stands: among what was chosen or just behind it, and in no box for something else."""
    if not found.chosen:
        return
    after = [block for block in found.blocks if block.order >= found.chosen[0].order]
    behind = sum(block.order <= found.chosen[-1].order for block in after)
    for block in after[: behind + BEHIND]:
        if len(block.tokens) < 60 and not is_furniture(block) and not _in_frame(block):
            yield block


def _in_frame(block: Block) -> bool:
    """Whether a block lies in the page's frame: its head, its menus, its foot."""
    return any(element.tag in _FRAME for element in islice(block.owner.iterancestors(), 6))


def _asks(block: Block) -> bool:
    """Whether a block asks for a subscription, by its words or by its name."""
    return doubt_words.PAY.search(block.text) is not None or any(
        doubt_words.PAY_NAMES.search(name_of(element)) for element in _near(block)
    )


def _near(block: Block) -> Iterator[HtmlElement]:
    yield block.owner
    parent = block.owner.getparent()
    if parent is not None and parent.tag not in ("body", "html"):
        yield parent


def _stated_words(found: _Findings) -> int:
    """How many words the publisher says the article has; 0 when it does not say."""
    stated = str(found.json_ld.article.get("wordCount") or "")
    body = len(tokens(text(found.json_ld.article.get("articleBody"))))
    return max(int(stated) if stated.isascii() and stated.isdigit() and len(stated) < 7 else 0, body)


def _is_index(found: _Findings) -> bool:
    """Whether the page is a list of other pages: headings that are links, all through what was chosen.

    A page that calls itself an article is believed: of 1,100 articles 28 were short ones with many links around them.
    """
    if not found.kinds & _LISTS and (found.json_ld.article or found.og_type.startswith("article")):
        return False
    first, last = (found.chosen[0].order, found.chosen[-1].order) if found.chosen else (0, -1)
    inside = sum(_is_linked_heading(block) for block in found.blocks if first <= block.order <= last)
    if inside >= 5 and 2 * inside >= len(found.prose) and sum(found.prose) < TEASER * inside:
        return True
    if len(found.prose) > 2 or found.unlinked >= SHORT // 2:
        return False
    linked = (_words(block.tokens) for block in found.blocks if block.linked > 0.8 * len(block.text))
    return sum(4 <= words <= 30 for words in linked) >= 12


def _is_linked_heading(block: Block) -> bool:
    if block.linked <= 0.8 * len(block.text):
        return False
    return block.owner.tag in _HEADINGS or any(element.tag in _HEADINGS for element in _near(block))


def _is_gallery(found: _Findings) -> bool:
    """Whether pictures are the story: more of them than paragraphs, and few words to each."""
    if found.pictures < 8 or found.words >= 40 * found.pictures:
        return False
    return bool(found.kinds & _GALLERIES) or (len(found.prose) < found.pictures / 3 and sum(found.prose) < 2 * SHORT)


def _is_video(found: _Findings) -> bool:
    main = any(kind == "VideoObject" for kind in kinds(found.json_ld.article))
    return found.og_type.startswith("video") or main or (found.players > 0 and found.words < LEGEND)


def _is_player(element: HtmlElement) -> bool:
    return (
        element.tag in _PLAYERS or _VIDEO_FRAME.search(element.get("src") or element.get("data-src") or "") is not None
    )


def _is_stub(found: _Findings) -> bool:
    """Whether the saved page holds a beginning only."""
    if found.words < 4 * SHORT:
        stated = _stated_words(found)
        if stated > 2 * SHORT and found.words < 0.4 * stated:
            return True
    return found.words < 80 and doubt_words.CUT_OFF.search(found.text) is not None
