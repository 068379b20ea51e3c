"""An article's provenance and file in the form of facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui import formats, phrases
from ui.details.facts import Fact
from ui.details.gathered import disagreeing_hosts
from ui.phrases import translate

if TYPE_CHECKING:
    from archive.model import Article

MAX_MISSING = 40


def capture_facts(article: Article) -> list[Fact]:
    """When the page was saved from the web and when it came in, each with how that is known."""
    captured = article.provenance.captured_at
    facts = [
        Fact(
            name=translate("details", "Captured"),
            value=formats.moment(captured[0].value) if captured else translate("details", "not known"),
            note=_from(captured[0].source) if captured else "",
        )
    ]
    facts += [
        Fact(
            name=translate("details", "Captured, says another"),
            value=formats.moment(claim.value),
            note=_from(claim.source),
        )
        for claim in captured[1:4]
        if claim.value != captured[0].value
    ]
    note = translate("details", "when it came into this archive")
    facts.append(Fact(name=translate("details", "Taken in"), value=formats.moment(article.accessioned_at), note=note))
    return facts


def file_facts(article: Article) -> list[Fact]:
    """Where the file comes from and what it is, byte for byte."""
    provenance, original = article.provenance, article.original
    facts = [
        Fact(name=translate("details", "Saved from"), value=claim.value, note=_from(claim.source), address=True)
        for claim in provenance.target_url[:3]
    ]
    hosts = disagreeing_hosts(article)
    if hosts:
        facts.append(
            Fact(
                name=translate("details", "Addresses disagree"),
                value=" ≠ ".join(hosts),
                note=translate("details", "The page names one site and was saved from another."),
                alarming=True,
            )
        )
    kept = sum(resource.size for resource in original.resources)
    count = len(original.resources)
    parts = translate("details", "%n part(s), {size}", "", count).format(size=formats.size(kept))
    saver = provenance.saved_with
    return [
        *facts,
        Fact(
            name=translate("details", "Saved with"),
            value=saver.value if saver else "",
            note=_from(saver.source) if saver else "",
        ),
        Fact(
            name=translate("details", "File"),
            value=provenance.file_name,
            note=phrases.container_name(article.container),
        ),
        Fact(name=translate("details", "Size"), value=formats.size(original.size)),
        Fact(
            name=translate("details", "SHA-256"),
            value=original.digest,
            copied=original.digest,
            note=translate("details", "of the file as it was given"),
        ),
        Fact(
            name=translate("details", "Letters"),
            value=article.encoding.value,
            note=_from(article.encoding.source),
        ),
        Fact(
            name=translate("details", "Kept with it"),
            value=parts if original.resources else translate("details", "nothing else"),
        ),
    ]


def missing_facts(article: Article) -> list[Fact]:
    """Parts that the page refers to and the file does not hold, by name."""
    missing = article.original.missing
    facts = [Fact(name="", value=reference) for reference in missing[:MAX_MISSING]]
    if len(missing) > MAX_MISSING:
        more = translate("details", "… and {count} more").format(count=formats.number(len(missing) - MAX_MISSING))
        facts.append(Fact(name="", value=more))
    return facts


def _from(source: str) -> str:
    return translate("details", "from {source}").format(source=phrases.source_name(source))
