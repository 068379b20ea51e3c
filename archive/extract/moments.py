"""When each source says a story was published and changed."""

from __future__ import annotations

from copy import deepcopy
from itertools import islice
from typing import TYPE_CHECKING, Final

from lxml.etree import LxmlError

from archive.extract import dates, json_ld, printed_dates, urls
from archive.model import Moment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from archive.extract.evidence import Evidence
    from archive.extract.json_ld import Json

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


def _time_element(evidence: Evidence, *, changes: bool = False) -> Moment | None:
    lines = (line for line in printed_dates.times(evidence.root) if line.changes is changes)
    found = (_moment(line.machine, evidence) or _moment(line.text, evidence) for line in lines)
    return next(filter(None, found), None)


def _url_published(evidence: Evidence) -> Moment | None:
    for address in (evidence.meta.canonical, evidence.meta.first("og:url"), evidence.address):
        day = urls.date_in_path(urls.absolute(address, evidence.address or None)) if address else ""
        if day:
            return Moment.parse(day)
    return None


def _printed(evidence: Evidence, *, changes: bool = False) -> Moment | None:
    """A printed day: of the lines that hold little else first, since a caption may tell of any day."""
    lines = [line for line in evidence.printed if line.changes is changes]
    for line in sorted(lines, key=lambda line: len(line.text) > printed_dates.SHORT):
        found = _moment(line.text, evidence)
        if found and len(found.at) > 7:
            return found
    return None


def _changed(evidence: Evidence) -> Moment | None:
    return _time_element(evidence, changes=True) or _printed(evidence, changes=True)


def local_moments(evidence: Evidence, *, deep: bool) -> Iterator[tuple[str, Moment]]:
    """Where a page may give its moment of publication by another clock than its record does, with the source.

    Args:
        evidence: of the page.
        deep: also look at what is printed, which costs a search.
    """
    for source in ("og", "meta", "microdata", "json-ld-page"):
        moment = PUBLISHED[source](evidence)
        if moment is not None:
            yield source, moment
    for line in printed_dates.times(evidence.root):
        for moment in (_moment(line.machine, evidence), _moment(line.text, evidence)):
            if moment is not None:
                yield "time", moment
    if deep:
        for line in islice(printed_dates.at_headline(evidence.heading, before=False), 6):
            moment = _moment(line.text, evidence)
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


PUBLISHED: Final[Mapping[str, Callable[[Evidence], Moment | None]]] = {
    "container": lambda e: e.capture.published,
    "json-ld": lambda e: _json_moment(e.article.get("datePublished"), e),
    "og": _og_published,
    "microdata": lambda e: _microdata_moment(e, "datepublished"),
    "meta": _meta_published,
    "json-ld-page": _page_published,
    "time": _time_element,
    "url": _url_published,
    "printed": _printed,
    "printed-change": _changed,
    "guess": _guessed_published,
}
"""When each source says a story was published."""

UPDATED: Final[Mapping[str, Callable[[Evidence], Moment | None]]] = {
    "json-ld": lambda e: _json_moment(e.article.get("dateModified"), e),
    "og": lambda e: _moment(e.meta.first("article:modified_time"), e),
    "microdata": lambda e: _microdata_moment(e, "datemodified"),
    "meta": _meta_updated,
    "json-ld-page": lambda e: _json_moment(e.json_ld.page.get("dateModified"), e),
    "printed": _changed,
}
"""When each source says it was changed."""
