"""Honest doubt: whether what was found is an article, a piece of one, or something else altogether.

Every verdict is about the page as it was saved. Nothing is refused for it: it is said at import, so that a person can
save the page again while it is still there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from archive.extract.blocks import Block, Embed, Item, Picture
from archive.extract.json_ld import kinds, read_json_ld, text
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

SHORT = 150
"""Words under which a page is asked what else it may be."""

_ERROR = re.compile(
    r"\b(?:40[0134]|410|429|50[0234])\b|not found|page (?:could not|cannot|can't) be|doesn.t exist|no longer available"
    r"|access denied|forbidden|are you (?:a )?(?:robot|human)|captcha|just a moment|checking your browser"
    r"|attention requ"
    r"|bad gateway|service unavailable|nicht gefunden|existiert nicht|introuvable|n.existe (?:pas|plus)|no encontrad"
    r"|no existe|non trovat|não encontrad|не найден|страница не существует|nie znaleziono|niet gevonden|hittades inte"
    r"|ikke funnet|bulunamad|غير موجود|页面不存在|找不到|見つかりません|찾을 수 없",
    re.IGNORECASE,
)
_CONSENT = re.compile(
    r"cookie|consent|gdpr|privacy (?:settings|preferences|policy)|personali[sz]ed ads|legitimate interest|our partners"
    r"|zustimmung|einwilligung|datenschutz|mit werbung|pur-abo|akzeptieren|accepter|consentement|aceptar|accetta|zgod"
    r"|akkoord|tillåt|согласи",
    re.IGNORECASE,
)
_PAY = re.compile(
    r"(?:subscribe|log ?in|sign (?:in|up)|register|join) (?:now )?(?:to|and) (?:continue|keep|read"
    r"|unlock)|to continue reading"
    r"|for subscribers|subscriber[- ](?:only|exclusive)|already a subscriber|remaining free"
    r"|unlock (?:this|the) (?:article|story)"
    r"|jetzt weiterlesen|nur für abonnenten|weiterlesen mit|mit .{0,20}(?:plus|\+) (?:weiter)?lesen"
    r"|réservé (?:à nos|aux) abonn"
    r"|il vous reste .{0,20}à lire|para suscriptores|solo para suscrip|per gli abbonati"
    r"|contenuto riservato|para assinantes"
    r"|для подписчиков|dla subskrybentów|voor abonnees|för prenumeranter|有料会員|この記事は有料|付费|订阅后",
    re.IGNORECASE,
)
_PAY_NAMES = re.compile(r"paywall|regwall|piano-|subscriber-only|premium-(?:box|wall|teaser)|metered", re.IGNORECASE)
_CUT_OFF = re.compile(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\])\s*$")


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

    @cached_property
    def json_ld(self) -> JsonLd:
        """What the page tells machines; most verdicts need none of it."""
        return read_json_ld(self.page.root)


def doubts(
    page: Page, items: Sequence[Item], kept: Collection[int], body_text: str, confidence: float
) -> tuple[Concern, ...]:
    """What a person should know of the body that was found.

    Args:
        page: the parsed page.
        items: the same, cut.
        kept: orders of the chosen blocks.
        body_text: the article's text.
        confidence: how sure the judge was.
    """
    blocks = [item for item in items if isinstance(item, Block)]
    chosen = [block for block in blocks if block.order in kept]
    found = _Findings(
        page=page,
        words=len(tokens(body_text)),
        text=body_text,
        blocks=blocks,
        chosen=chosen,
        pictures=_pictures_inside(items, chosen),
        players=sum(isinstance(item, Embed) and item.element.tag == "video" for item in items),
        headline=" ".join(_titles(page)),
    )
    verdicts = list(_verdicts(found))
    if confidence < SURE and not verdicts:
        verdicts.append(Concern.LOW_CONFIDENCE)
    return tuple(verdicts)


def _titles(page: Page) -> Iterator[str]:
    for tag in ("title", "h1"):
        element = next(page.root.iter(tag), None)
        if element is not None:
            yield "".join(element.itertext())[:300]


def _pictures_inside(items: Sequence[Item], chosen: Sequence[Block]) -> int:
    """Pictures that stand between the first and the last chosen block."""
    if not chosen:
        return 0
    first, last = chosen[0].order, chosen[-1].order
    return sum(isinstance(item, Picture) and first <= item.order <= last for item in items)


def _verdicts(found: _Findings) -> Iterator[Concern]:
    """At most one word on what the page is instead of an article, and one on what it lacks."""
    if sum(len(block.tokens) for block in found.blocks) < 20 and found.words < 20:
        yield Concern.EMPTY_SHELL
        return
    short = found.words < SHORT
    if short and _ERROR.search(found.headline):
        yield Concern.ERROR_PAGE
        return
    if short and len(_CONSENT.findall(found.text)) > max(2, found.words // 40):
        yield Concern.COOKIE_WALL
        return
    if _is_paywalled(found):
        yield Concern.PAYWALL
        return
    if _is_index(found):
        yield Concern.INDEX_PAGE
    elif found.pictures >= 8 and found.words < 40 * found.pictures:
        yield Concern.GALLERY
    elif short and _is_video(found):
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
    return free == "false" or any(_asks(block) for block in found.blocks if len(block.tokens) < 60)


def _asks(block: Block) -> bool:
    """Whether a block asks for a subscription, by its words or by its name."""
    return _PAY.search(block.text) is not None or any(_PAY_NAMES.search(name_of(element)) for element in _near(block))


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
    """Whether the page is a list of other pages."""
    teasers = sum(block.linked > 0.8 * len(block.text) and 4 <= len(block.tokens) <= 30 for block in found.blocks)
    prose = sum(len(block.tokens) >= 25 and block.linked < 0.3 * len(block.text) for block in found.chosen)
    if teasers < 20 or prose > 5:
        return False
    named = any(kind in {"CollectionPage", "SearchResultsPage"} for node in found.json_ld.nodes for kind in kinds(node))
    return not found.json_ld.article and (prose <= 2 or named)


def _is_video(found: _Findings) -> bool:
    og = next(
        (meta.get("content") or "" for meta in found.page.root.iter("meta") if meta.get("property") == "og:type"), ""
    )
    main = any(kind == "VideoObject" for kind in kinds(found.json_ld.article))
    return og.startswith("video") or main or found.players > 0


def _is_stub(found: _Findings) -> bool:
    """Whether the saved page holds a beginning only."""
    if found.words < 4 * SHORT:
        stated = _stated_words(found)
        if stated > 2 * SHORT and found.words < 0.4 * stated:
            return True
    return found.words < 80 and _CUT_OFF.search(found.text) is not None
