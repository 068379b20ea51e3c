"""From a capture to a draft: what the article is.

One parse of the page (`tree`), one cut into blocks (`blocks`), candidates and the judge choose among them (`body`), the
reading copy is built from the chosen (`reading_copy`) and its text taken (`plain_text`); `metadata` finds the rest.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from archive.extract import metadata
from archive.extract.blocks import Block, cut
from archive.extract.body import Body, choose_body
from archive.extract.illustrations import illustrations, players
from archive.extract.parts import corrections, named_parts
from archive.extract.pasted import derived_headline, read_pasted
from archive.extract.pictures import Pictures
from archive.extract.plain_text import plain_text
from archive.extract.quality import doubts
from archive.extract.reading_copy import figure_html, reading_copy
from archive.extract.sanitise import sanitise
from archive.extract.tokens import tokens
from archive.extract.told import TOLD_CONFIDENCE, told_to_machines
from archive.extract.tree import parse_page
from archive.model import Capture, Concern, Draft, Sourced

if TYPE_CHECKING:
    from collections.abc import Sequence

    from archive.extract.blocks import Item
    from archive.extract.metadata import Metadata
    from archive.extract.tree import Page
    from archive.model import Digest

EXTRACTOR = 5
"""The version of the extractor; grows when a change alters drafts."""

_NAME_END = re.compile(r"\.[A-Za-z0-9]{1,5}$")


def extract_article(capture: Capture, *, explain: bool = False) -> Draft:
    """Find the article in a capture; never raises on hostile text, and falls back in steps.

    Args:
        capture: the page and what came with it.
        explain: name what is left out too.

    Returns:
        The draft: its headline is never empty, and its text is empty only where the page has none.
    """
    if capture.media_type in ("text/plain", "text/markdown"):
        return _from_text(capture)
    return _from_page(capture, explain=explain)


def _from_page(capture: Capture, *, explain: bool) -> Draft:
    page = parse_page(capture.page)
    items = cut(page.root)
    body = choose_body(page, items)
    if not body.concerns:
        body = replace(body, kept=body.kept | corrections(items, body.kept))
    pictures = Pictures(capture)
    shown = illustrations(items, body.kept, pictures)
    base = capture.base_url or ""
    html = reading_copy(items, body.kept | players(items, body.kept), shown, base=base)
    text = plain_text(html)
    if told := told_to_machines(page, text, doubted=bool(body.concerns)):
        html, body = told, Body(frozenset(), TOLD_CONFIDENCE)
        text = plain_text(html)
    found = metadata.find_metadata(page, capture, text)
    if again := _headline_again(items, body.kept, found.headline):
        body = replace(body, kept=body.kept - again)
        html = reading_copy(items, body.kept | players(items, body.kept), shown, base=base)
        text = plain_text(html)
    lead = _lead(found, pictures, shown)
    if lead is not None and lead.value not in shown.values():
        html = figure_html(lead.value) + html
    doubted = doubts(page, items, body.kept, text, body.confidence, whole=bool(body.concerns))
    concerns = (
        *capture.concerns,
        *body.concerns,
        *doubted,
        *found.concerns,
        *((Concern.TEXT_LOST,) if page.text_lost else ()),
    )
    draft = _draft(capture, found, html, text, lead=lead, confidence=body.confidence, concerns=concerns)
    return replace(draft, parts=named_parts(items, body.kept)) if explain else draft


def _headline_again(items: Sequence[Item], kept: frozenset[int], headline: Sourced[str] | None) -> frozenset[int]:
    """The order of the article's first block, where it says what stands over the article anyway."""
    blocks = [item for item in items if isinstance(item, Block) and item.order in kept]
    if headline is None or len(blocks) < 2 or _said(blocks[0].text) != _said(headline.value):
        return frozenset()
    return frozenset((blocks[0].order,))


def _said(text: str) -> list[str]:
    return tokens(text.casefold())


def _from_text(capture: Capture) -> Draft:
    pasted = read_pasted(capture)
    page: Page = parse_page(f"<html><body>{pasted.html}</body></html>")
    html = sanitise(pasted.html, {})
    text = plain_text(html)
    found = metadata.find_metadata(page, capture, text)
    found = replace(found, headline=(found.headline if capture.title else None) or pasted.headline)
    draft = _draft(
        capture,
        found,
        html,
        text,
        lead=None,
        confidence=1.0,
        concerns=(*capture.concerns, *pasted.concerns, *found.concerns),
    )
    return replace(draft, published=draft.published or pasted.published)


def _lead(found: Metadata, pictures: Pictures, shown: dict[int, Digest | None]) -> Sourced[Digest] | None:
    """The picture at the article's head: the one its publisher names, else the first that the article shows."""
    named = found.lead_picture_url
    if named is not None:
        digest = pictures.digest(named.value)
        if digest is not None:
            return Sourced(value=digest, source=named.source, confidence=named.confidence)
    for digest in filter(None, shown.values()):
        return Sourced(value=digest, source="body", confidence=0.6)
    return None


def _draft(
    capture: Capture,
    found: Metadata,
    html: str,
    text: str,
    *,
    lead: Sourced[Digest] | None,
    confidence: float,
    concerns: tuple[Concern, ...],
) -> Draft:
    headline = found.headline
    if headline is None or not headline.value.strip():
        headline = _last_headline(capture, text)
        concerns = (*concerns, Concern.DERIVED_HEADLINE)
    return Draft(
        headline=headline,
        standfirst=None if _opens(text, found.standfirst) else found.standfirst,
        bylines=found.bylines,
        publisher=found.publisher,
        section=found.section,
        keywords=found.keywords,
        published=found.published,
        updated=found.updated,
        canonical_url=found.canonical_url,
        language=found.language,
        lead_picture=lead,
        dateline=found.dateline,
        agencies=found.agencies,
        body_html=html,
        text=text,
        word_count=len(tokens(text)),
        confidence=confidence,
        rivals=found.rivals,
        concerns=tuple(dict.fromkeys(concerns)),
        extractor=EXTRACTOR,
    )


def _opens(text: str, standfirst: Sourced[str] | None) -> bool:
    """Whether a description is only the article's first words, as many sites cut them off for search engines."""
    if standfirst is None:
        return False
    words = tokens(standfirst.value.rstrip(" .…[]"))
    paragraphs = text[: 4 * len(standfirst.value) + 600].split("\n\n")
    openings = (tokens(" ".join(paragraphs[start:]))[: len(words)] for start in range(3))  # a heading may stand above
    return any(words[:-1] == some[:-1] and some[-1].startswith(words[-1]) for some in openings if words and some)


def _last_headline(capture: Capture, text: str) -> Sourced[str]:
    """A headline for a page that has none: its first sentence, its file's name, its address."""
    derived = derived_headline(text)
    if derived is not None:
        return derived
    name = _NAME_END.sub("", capture.provenance.file_name).replace("_", " ").strip()
    if name:
        return Sourced(value=name, source="file-name", confidence=0.2)
    return Sourced(value="—", source="none", confidence=0.0)
