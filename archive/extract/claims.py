"""What each source says about each field. `metadata.ORDER` says which of them to believe; nothing is weighed here.

A reader takes the page's `Evidence` and gives a value or nothing. Readers of addresses and dates refuse what is none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final, TypeAlias

from archive.extract import json_ld, language, moments, people, urls
from archive.extract.evidence import Evidence

if TYPE_CHECKING:
    from archive.model import Url

Reader: TypeAlias = Callable[[Evidence], object]

_SECTION_TAGS: Final = (
    "parsely-section", "section", "cxenseparse:taxonomy", "sailthru.section", "article.section", "news_section",
)  # fmt: skip
_KEYWORD_TAGS: Final = (
    "news_keywords", "parsely-tags", "keywords", "sailthru.tags", "dc.subject",
)  # fmt: skip
_COMPANY: Final = re.compile(
    r"\b(?:GmbH|AG|KG|Ltd|Limited|Inc|LLC|Corp|Corporation|Company|S\.?\s?A\.?|S\.?\s?L\.?|S\.?p\.?A|S\.?r\.?l|B\.?V|N\.?V|A/S|"
    r"AB|ASA?|Oy|Plc|Pty|Verlag\w*|Ediciones|Holdings?)\b\.?(?:$|\s|,)|株式会社",
)
_NO_KEYWORD: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{20,}|https?:")
_WORDS: Final = re.compile(r"\w+")


def _publisher_json(evidence: Evidence) -> str:
    """The record's publisher, unless it is the company behind a paper whose own name is given elsewhere."""
    value = evidence.article.get("publisher")
    name = json_ld.text(evidence.json_ld.follow(value[0] if isinstance(value, list) and value else value))
    company = _COMPANY.search(name) and evidence.meta.first("og:site_name")
    return "" if company or name.startswith("http") else name


def _publisher_host(evidence: Evidence) -> str:
    addresses = (evidence.meta.canonical, evidence.meta.first("og:url"), evidence.address)
    return next((host for address in addresses if (host := urls.publisher_host(address))), "")


def _canonical(reference: str, evidence: Evidence) -> Url | None:
    """An address as the article's own, unless it is the front page of a site whose article lies deeper."""
    if not reference:
        return None
    found = urls.canonical(urls.absolute(reference, evidence.address or None))
    if found and urls.is_front_page(found) and not (evidence.address and urls.is_front_page(evidence.address)):
        return None
    return found


def _canonical_json(evidence: Evidence) -> Url | None:
    for key in ("mainEntityOfPage", "url", "@id"):
        reference = json_ld.address(evidence.article.get(key))
        if reference.startswith(("http", "/")) and (found := _canonical(reference, evidence)):
            return found
    return None


def _standfirst(text: str) -> str:
    """A description of more than two words; shorter ones name a section."""
    words = _WORDS.findall(text)
    return text if len(words) > 2 or (words and not text.isascii()) else ""


def _keywords(values: list[str]) -> tuple[str, ...]:
    """The publisher's words, each once; identifiers and addresses are none."""
    words = (re.sub(r"^[\w ]*category:\s*", "", value.strip(" #\"'"), flags=re.IGNORECASE) for value in values)
    return tuple(dict.fromkeys(word for word in words if 1 < len(word) < 80 and not _NO_KEYWORD.match(word)))[:40]


def _meta_keywords(evidence: Evidence) -> tuple[str, ...]:
    for name in _KEYWORD_TAGS:
        value = evidence.meta.first(name)
        if value:
            return _keywords(re.split(r"[,;，、|]", value))
    return ()


def _detected(evidence: Evidence) -> str:
    """The text's language; Latin only where the page says so too, since the rest of it is type setters' Lorem ipsum."""
    found = language.detect(evidence.body_text) if len(evidence.body_text) > language.ENOUGH else ""
    return "" if found == "la" and language.primary_subtag(evidence.meta.language) not in ("la", "") else found


READERS: Final[Mapping[str, Mapping[str, Reader]]] = {
    "published": moments.PUBLISHED,
    "updated": moments.UPDATED,
    "standfirst": {
        "json-ld": lambda e: _standfirst(json_ld.text(e.article.get("description"))),
        "og": lambda e: _standfirst(e.meta.first("og:description", "twitter:description")),
        "meta": lambda e: _standfirst(e.meta.first("description", "dc.description", "dcterms.description")),
    },
    "publisher": {
        "json-ld": _publisher_json,
        "og": lambda e: e.meta.first("og:site_name"),
        "meta": lambda e: e.meta.first("application-name", "apple-mobile-web-app-title", "dc.publisher", "publisher"),
        "host": _publisher_host,
    },
    "section": {
        "json-ld": lambda e: json_ld.text(e.article.get("articleSection")),
        "og": lambda e: e.meta.first("article:section"),
        "meta": lambda e: e.meta.first(*_SECTION_TAGS),
        "microdata": lambda e: next(iter(e.microdata.get("articlesection", ())), ""),
    },
    "keywords": {
        "json-ld": lambda e: _keywords(json_ld.texts(e.article.get("keywords"))),
        "meta": _meta_keywords,
        "og": lambda e: _keywords([part for value in e.meta.all("article:tag") for part in value.split(",")]),
    },
    "canonical_url": {
        "link": lambda e: _canonical(e.meta.canonical, e),
        "og": lambda e: _canonical(e.meta.first("og:url", "al:web:url"), e),
        "json-ld": _canonical_json,
        "saved-from": lambda e: urls.canonical(e.address),
    },
    "language": {
        "text": _detected,
        "attribute": lambda e: language.primary_subtag(e.meta.language),
        "meta": lambda e: language.primary_subtag(
            e.meta.first("content-language", "dc.language", "language", "og:locale")
        ),
        "json-ld": lambda e: language.primary_subtag(json_ld.text(e.article.get("inLanguage"))),
    },
    "lead_picture_url": {
        "og": lambda e: e.meta.first("og:image", "og:image:url", "og:image:secure_url"),
        "json-ld": lambda e: json_ld.address(e.article.get("image")) or json_ld.address(e.article.get("thumbnailUrl")),
        "meta": lambda e: e.meta.first(
            "twitter:image", "twitter:image:src", "parsely-image-url", "sailthru.image.full"
        ),
    },
    "dateline": {
        "json-ld": lambda e: json_ld.text(e.article.get("dateline")),
        "text": people.dateline,
    },
}
"""A reader for each field and source of `metadata.ORDER` that is settled by order alone."""
