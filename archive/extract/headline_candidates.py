"""The titles a page gives itself, by source, with the outlet's name taken off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from archive.extract import headlines, json_ld, visible

if TYPE_CHECKING:
    from archive.extract.evidence import Evidence

MOST_HEADINGS: Final = 12


def title_candidates(evidence: Evidence) -> tuple[dict[str, str], list[str]]:
    """Titles by source, and the page's headings of the first rank in order; neither is ever the outlet's name."""
    outlets = evidence.outlet_names()
    element = next((line for node in evidence.root.iter("title") if (line := visible.line_of(node))), "")
    written = {
        "og": evidence.meta.first("og:title", "twitter:title"),
        "json-ld": json_ld.text(evidence.article.get("headline")) or json_ld.text(evidence.article.get("name")),
        "microdata": next(iter(evidence.microdata.get("headline", ())), ""),
        "meta": evidence.meta.first(
            "dc.title", "parsely-title", "sailthru.title", "dcterms.title", "citation_title", "title"
        ),
        "title": element or evidence.capture.title,
    }
    candidates = {}
    for source, value in written.items():
        plain = headlines.without_outlet(value[: headlines.LONGEST], outlets)
        if plain and not headlines.is_outlet(plain, outlets):
            candidates[source] = plain
    headings = [visible.line_of(node) for node in list(evidence.root.iter("h1"))[:MOST_HEADINGS]]
    return candidates, [line for line in headings if line and not headlines.is_outlet(line, outlets)]
