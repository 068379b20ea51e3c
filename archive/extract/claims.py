"""What each source says about each field. `metadata.ORDER` says which of them to believe; nothing is weighed here.

A reader takes the page's `Evidence` and gives a value or nothing. Readers of addresses and dates refuse what is none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from itertools import chain, islice
from typing import TYPE_CHECKING, Final, TypeAlias

from lxml.etree import LxmlError

from archive.extract import bylines, dates, json_ld, language, urls, visible
from archive.extract.bylines import Credits
from archive.extract.evidence import Evidence
from archive.model import Moment, Url

if TYPE_CHECKING:
    from archive.extract.json_ld import Json

Reader: TypeAlias = Callable[[Evidence], object]

_AUTHOR_TAGS: Final = (
    "author", "parsely-author", "byl", "sailthru.author", "dc.creator", "dcterms.creator", "article:author",
    "article:author_name", "og:article:author", "cxenseparse:author", "creator", "mediator_author",
    "dcsext.author", "citation_author", "authors", "byline", "article.author", "rbauthors", "dc.contributor",
)  # fmt: skip
_PUBLISHED_TAGS: Final = (
    "og:published_time", "datepublished", "date.published", "parsely-pub-date", "sailthru.date",
    "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dcterms.available", "pubdate",
    "publishdate", "publish-date", "publish_date", "publication_date", "article.published", "article:published",
    "published", "published_time", "cxenseparse:recs:publishtime", "cxenseparse:publishtime",
    "cxense:publish_time", "ptime", "vr:published_time", "bt:pubdate", "originalpublicationdate",
    "rnews:datepublished", "citation_publication_date", "citation_online_date", "article_date_original",
    "displaydate", "og:article:published_time", "og:pubdate", "date", "dc.date", "dcterms.date",
    "article:post_date", "release_date", "og:release_date", "article.created", "created", "timestamp",
    "video:release_date",
)  # fmt: skip
_UPDATED_TAGS: Final = (
    "og:updated_time", "og:modified_time", "lastmod", "last-modified", "dcterms.modified", "datemodified",
    "dc.date.modified", "revised", "article.updated", "updated_time", "moddate",
)  # fmt: skip
_SECTION_TAGS: Final = (
    "parsely-section", "section", "cxenseparse:taxonomy", "sailthru.section", "article.section", "news_section",
)  # fmt: skip
_KEYWORD_TAGS: Final = (
    "news_keywords", "parsely-tags", "keywords", "sailthru.tags", "dc.subject",
)  # fmt: skip
_BY_LABEL: Final = re.compile(
    r"written|\bby\b|author|verfasst|escrito|écrit|geschreven|autor|skrevet|автор|scritto|작성", re.IGNORECASE
)
_WORDS: Final = re.compile(r"\w+")


def _moment(text: str, evidence: Evidence) -> Moment | None:
    return dates.parse_date(text, language=evidence.language) if text else None


def _json_moment(value: Json, evidence: Evidence) -> Moment | None:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        value = str(int(value)) if abs(value) < 1e14 else ""
    return _moment(json_ld.text(value), evidence)


def _og_published(evidence: Evidence) -> Moment | None:
    return _moment(evidence.meta.first("article:published_time"), evidence)


def _meta_published(evidence: Evidence) -> Moment | None:
    values = (evidence.meta.first(name) for name in _PUBLISHED_TAGS)
    return next((found for value in values if value and (found := _moment(value, evidence))), None)


def _meta_updated(evidence: Evidence) -> Moment | None:
    values = (evidence.meta.first(name) for name in _UPDATED_TAGS)
    return next((found for value in values if value and (found := _moment(value, evidence))), None)


def _microdata_moment(evidence: Evidence, name: str) -> Moment | None:
    values = evidence.microdata.get(name, ())
    return next((found for value in values if (found := _moment(value, evidence))), None)


def _page_published(evidence: Evidence) -> Moment | None:
    page = _json_moment(evidence.json_ld.page.get("datePublished"), evidence)
    return page or _json_moment(evidence.article.get("dateCreated"), evidence)


def _time_published(evidence: Evidence) -> Moment | None:
    for machine, printed in visible.times(evidence.root):
        found = _moment(machine, evidence) or _moment(printed, evidence)
        if found:
            return found
    return None


def _url_published(evidence: Evidence) -> Moment | None:
    for address in (evidence.meta.canonical, evidence.meta.first("og:url"), evidence.address):
        day = urls.date_in_path(urls.absolute(address, evidence.address or None)) if address else ""
        if day:
            return Moment.parse(day)
    return None


def _printed_published(evidence: Evidence) -> Moment | None:
    lines = chain(visible.lines_at_headline(evidence.root), visible.date_lines(evidence.root))
    return next((found for line in lines if (found := _moment(line, evidence)) and len(found.at) > 7), None)


def local_moments(evidence: Evidence, *, deep: bool) -> Iterator[tuple[str, Moment]]:
    """Where a page may give its moment of publication by another clock than its record does, with the source.

    Args:
        evidence: of the page.
        deep: also look at what is printed, which costs a search.
    """
    for source in ("og", "meta", "microdata", "json-ld-page"):
        moment = READERS["published"][source](evidence)
        if isinstance(moment, Moment):
            yield source, moment
    for machine, printed in visible.times(evidence.root):
        for moment in (_moment(machine, evidence), _moment(printed, evidence)):
            if moment is not None:
                yield "time", moment
    if deep:
        for line in islice(visible.lines_at_headline(evidence.root), 6):
            moment = _moment(line, evidence)
            if moment is not None:
                yield "printed", moment
    day = _url_published(evidence)
    if day is not None:
        yield "url", day


def _guessed_published(evidence: Evidence) -> Moment | None:
    """What htmldate makes of the page; a first of January is what it makes of a bare year, so it is none."""
    import htmldate  # noqa: PLC0415 -- a third of a second that few pages need

    address = evidence.address or None
    try:
        found = htmldate.find_date(deepcopy(evidence.root), original_date=True, url=address)
    except (ValueError, TypeError, AttributeError, KeyError, OverflowError, RecursionError, LxmlError):
        return None  # it is not made for hostile pages
    return Moment.parse(found) if found and not found.endswith("-01-01") else None


def _json_credits(evidence: Evidence, *keys: str) -> Credits:
    """Everybody a record names as author, people before organisations."""
    lines: list[str] = []
    for key in keys:
        value = evidence.article.get(key)
        for item in value if isinstance(value, list) else [value]:
            found = evidence.json_ld.follow(item)
            name = found.get("name") if isinstance(found, dict) else found
            lines += [json_ld.text(part) for part in (name if isinstance(name, list) else [name])]
        if any(lines):
            break
    return bylines.read_bylines(
        [line for line in lines if line and not line.startswith(("http:", "https:"))], recorded=True
    )


def _meta_credits(evidence: Evidence) -> Credits:
    for name in _AUTHOR_TAGS:
        values = [value for value in evidence.meta.all(name) if not value.startswith(("http:", "https:", "/"))]
        found = bylines.read_bylines(values, recorded=True)
        if found:
            return found
    if _BY_LABEL.search(evidence.meta.first("twitter:label1")):
        return bylines.read_byline(evidence.meta.first("twitter:data1"), recorded=True)
    return Credits()


def _printed_credits(evidence: Evidence) -> Credits:
    return next(
        (found for lines in visible.bylines(evidence.root) if (found := bylines.read_bylines(lines))), Credits()
    )


def read_credits(evidence: Evidence, source: str) -> Credits:
    """The people and agencies one source names."""
    outlets = {bylines.folded(name) for name in evidence.outlet_names()}
    if source == "container":
        return bylines.read_bylines(evidence.capture.bylines, recorded=True)
    if source == "json-ld-publisher":  # the outlet signs its own article
        return _json_credits(evidence, "author", "creator") or _meta_credits(evidence)
    found = {
        "json-ld": lambda: _json_credits(evidence, "author", "creator", "contributor"),
        "meta": lambda: _meta_credits(evidence),
        "microdata": lambda: bylines.read_bylines(visible.marked_bylines(evidence.root)),
        "byline": lambda: _printed_credits(evidence),
    }[source]()
    return Credits(tuple(name for name in found.persons if bylines.folded(name) not in outlets), found.agencies)


def _publisher_json(evidence: Evidence) -> str:
    value = evidence.article.get("publisher")
    name = json_ld.text(evidence.json_ld.follow(value[0] if isinstance(value, list) and value else value))
    return "" if name.startswith("http") else name


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
    return tuple(dict.fromkeys(word.strip(" #\"'") for word in values if 1 < len(word.strip(" #\"'")) < 80))[:40]


def _meta_keywords(evidence: Evidence) -> tuple[str, ...]:
    for name in _KEYWORD_TAGS:
        value = evidence.meta.first(name)
        if value:
            return _keywords(re.split(r"[,;，、|]", value))
    return ()


_DATELINE: Final = re.compile(
    r"^\s*(?P<place>[^\W\d_][^\d\n:.!?()]{1,40}?)(?:,?\s+\d{1,2}[^\n—–-]{0,20})?\s*"
    r"(?:[(（](?P<agency>[^()（）\n]{2,30})[)）])?\s*(?:\s[—–-]{1,2}\s|—|–\s)"
)


def _dateline_text(evidence: Evidence) -> str:
    """The place before the dash that opens a story: ``BERLIN (AP) — Der``; in capitals, or before an agency."""
    match = _DATELINE.match(evidence.body_text[:200])
    if match is None:
        return ""
    place = match["place"].strip(" ,")
    capitals = place.split(",")[0]
    return place if (capitals.isupper() and len(capitals) > 2) or match["agency"] else ""


def text_agencies(evidence: Evidence) -> tuple[str, ...]:
    """Agencies credited at the head of a story or in brackets at its end."""
    match = _DATELINE.match(evidence.body_text[:200])
    head = match["agency"] if match and match["agency"] else ""
    tail = re.search(r"[(（\[]([^()（）\[\]\n]{2,40})[)）\]]\s*$", evidence.body_text[-80:])
    return bylines.read_bylines([head, tail[1] if tail else ""]).agencies


def _detected(evidence: Evidence) -> str:
    return language.detect(evidence.body_text) if len(evidence.body_text) > language.ENOUGH else ""


READERS: Final[Mapping[str, Mapping[str, Reader]]] = {
    "published": {
        "container": lambda e: e.capture.published,
        "json-ld": lambda e: _json_moment(e.article.get("datePublished"), e),
        "og": _og_published,
        "microdata": lambda e: _microdata_moment(e, "datepublished"),
        "meta": _meta_published,
        "json-ld-page": _page_published,
        "time": _time_published,
        "url": _url_published,
        "printed": _printed_published,
        "guess": _guessed_published,
    },
    "updated": {
        "json-ld": lambda e: _json_moment(e.article.get("dateModified"), e),
        "og": lambda e: _moment(e.meta.first("article:modified_time"), e),
        "microdata": lambda e: _microdata_moment(e, "datemodified"),
        "meta": _meta_updated,
        "json-ld-page": lambda e: _json_moment(e.json_ld.page.get("dateModified"), e),
    },
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
        "text": _dateline_text,
    },
}
"""A reader for each field and source of `metadata.ORDER` that is settled by order alone."""
