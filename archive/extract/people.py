"""Who each source names as the author, which agencies a story credits, and where it was filed from."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from archive.extract import bylines, json_ld, visible
from archive.extract.bylines import Credits

if TYPE_CHECKING:
    from archive.extract.evidence import Evidence
    from archive.extract.json_ld import Json

_AUTHOR_TAGS: Final = (
    "author", "parsely-author", "byl", "sailthru.author", "dc.creator", "dcterms.creator", "article:author",
    "article:author_name", "og:article:author", "cxenseparse:author", "creator", "mediator_author",
    "dcsext.author", "citation_author", "authors", "byline", "article_author", "article.author", "rbauthors",
    "dc.contributor",
)  # fmt: skip
_BY_LABEL: Final = re.compile(
    r"written|\bby\b|author|verfasst|escrito|écrit|geschreven|autor|skrevet|автор|scritto|작성", re.IGNORECASE
)


def _name_of(person: json_ld.Node) -> Json:
    """A person's name, put together from its parts where the whole is missing."""
    parts = [json_ld.text(person.get(part)) for part in ("givenName", "familyName")]
    return person.get("name") or " ".join(part for part in parts if part)


def _json_credits(evidence: Evidence, *keys: str) -> Credits:
    """Everybody a record names as author, people before organisations."""
    lines: list[str] = []
    for key in keys:
        value = evidence.article.get(key)
        for item in value if isinstance(value, list) else [value]:
            found = evidence.json_ld.follow(item)
            name = _name_of(found) if isinstance(found, dict) else found
            lines += [json_ld.text(part) for part in (name if isinstance(name, list) else [name])]
        if any(lines):
            break
    return bylines.read_bylines(
        [line for line in lines if line and not line.startswith(("http:", "https:"))], recorded=True
    )


def _meta_credits(evidence: Evidence) -> Credits:
    for name in _AUTHOR_TAGS:
        values = [value for value in evidence.meta.all(name) if not value.startswith(("http:", "https:", "/", "("))]
        found = bylines.read_bylines(values, recorded=True)
        if found:
            return found
    if _BY_LABEL.search(evidence.meta.first("twitter:label1")):
        return bylines.read_byline(evidence.meta.first("twitter:data1"), recorded=True)
    return Credits()


def _marked_credits(evidence: Evidence) -> Credits:
    return bylines.read_bylines(visible.marked_bylines(evidence.root)) if "itemprop" in evidence.html else Credits()


def _printed_credits(evidence: Evidence) -> Credits:
    for lines, sure in visible.bylines(evidence.root):
        found = bylines.read_bylines(lines, recorded=sure)
        if found:
            return found
    for line in islice(visible.introduced_lines(evidence.root), 3):
        found = bylines.read_byline(line)
        if found:
            return found
    return Credits()


def read_credits(evidence: Evidence, source: str) -> Credits:
    """The people and agencies one source names."""
    outlets = {bylines.folded(name) for name in evidence.outlet_names()}
    if source == "container":
        return bylines.read_bylines(evidence.capture.bylines, recorded=True)
    if source == "json-ld-publisher":  # the outlet signs its own article
        return _json_credits(evidence, "author", "creator") or _meta_credits(evidence) or _printed_credits(evidence)
    found = {
        "json-ld": lambda: _json_credits(evidence, "author", "creator", "contributor"),
        "meta": lambda: _meta_credits(evidence),
        "microdata": lambda: _marked_credits(evidence),
        "byline": lambda: _printed_credits(evidence),
    }[source]()
    others = tuple(name for name in found.persons if bylines.folded(name) not in outlets)
    return Credits(others, found.agencies) if others or not found.agencies else found


_DATELINE: Final = re.compile(
    r"^\s*(?P<place>[^\W\d_][^\d\n:.!?()]{1,40}?)(?:,?\s+(?:[^\W\d_]{3,10}\.?\s+)?\d{1,2}[^\n(（—–-]{0,20})?\s*"
    r"(?:[(（](?P<agency>[^()（）\n]{2,30})[)）])?\s*(?:\s[—–-]{1,2}\s|—|–\s)"
)


def dateline(evidence: Evidence) -> str:
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
