"""The titles a page gives itself, each with everybody who says it, the outlet's name taken off."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from archive.extract import json_ld, visible
from archive.extract.headline_words import LONGEST, folded, is_outlet, without_outlet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

    from archive.extract.evidence import Evidence

MOST_HEADINGS: Final = 8
_META_TITLES: Final = (
    "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "citation_title", "title", "cxenseparse:title",
    "headline",
)  # fmt: skip
_HEADLINE_CLASS: Final = re.compile(
    r"(?:head-?line|article[-_]+title|entry-title|post-title|story-title)(?:\s|$|[-_])", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Title:
    """One wording of the headline.

    Attributes:
        value: the words.
        sources: who says so: ``heading``, ``heading-part``, ``og``, ``twitter``, ``json-ld``, ``json-ld-other``,
            ``microdata``, ``meta``, ``title``, ``cut`` (a title element whose last part nobody knows, without it).
        place: the number of the heading among the page's, -1 where it is none.
    """

    value: str
    sources: frozenset[str]
    place: int = -1


def read_titles(evidence: Evidence) -> list[Title]:
    """Every wording once, in the order in which sources were met; never the outlet's own name alone."""
    outlets = evidence.outlet_names()
    wordings: dict[str, tuple[str, set[str], int]] = {}
    for source, value, place in _written(evidence):
        plain = without_outlet(value[: LONGEST + 100].strip(), outlets)
        if not plain or len(plain) > LONGEST or is_outlet(plain, outlets):
            continue
        kept, sources, first = wordings.get(folded(plain), (plain, set(), place))
        sources.add(source)
        wordings[folded(plain)] = (kept, sources, first if first >= 0 else place)
    return [Title(value, frozenset(sources), place) for key, (value, sources, place) in wordings.items() if key]


def _written(evidence: Evidence) -> Iterator[tuple[str, str, int]]:
    """Source, wording and place of everything that may be the headline, as written."""
    for place, heading in enumerate(_headings(evidence.root)):
        yield "heading", visible.line_of(heading), place
        parts = [line for child in heading if (line := visible.line_of(child)) and isinstance(child.tag, str)]
        if len(parts) > 1:
            yield "heading-part", max(parts, key=len), place
    yield "og", evidence.meta.first("og:title"), -1
    yield "json-ld", json_ld.text(evidence.article.get("headline")) or json_ld.text(evidence.article.get("name")), -1
    if evidence.article.get("headline"):
        yield "json-ld-other", json_ld.text(evidence.article.get("alternativeHeadline")), -1
        yield "json-ld-other", json_ld.text(evidence.article.get("name")), -1
    yield "microdata", next(iter(evidence.microdata.get("headline", ())), ""), -1
    yield "twitter", evidence.meta.first("twitter:title"), -1
    yield "meta", evidence.meta.first(*_META_TITLES), -1
    for element in evidence.root.iter("title"):
        line = visible.line_of(element)
        parent = element.getparent()
        if line and parent is not None and parent.tag != "svg":
            yield "title", line, -1
            cut = re.split(r"\s*[|｜_]\s*|\s[-–—»]\s(?!.*\s[-–—»]\s)", line)[0]
            if cut != line:
                yield "cut", cut, -1
            break
    if evidence.capture.title:
        yield "title", evidence.capture.title, -1


def _headings(root: HtmlElement) -> list[HtmlElement]:
    """The headings of the first rank; where there are none, those of the second that are called headlines."""
    found = list(root.iter("h1"))[:MOST_HEADINGS]
    if found:
        return found
    return [node for node in list(root.iter("h2"))[:40] if _HEADLINE_CLASS.search(node.get("class") or "")][:2]
