"""What the command line prints: values as JSON for scripts, as lines for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, assert_never

from archive.model import Accessioned, Duplicate, Moment, Refused, Sourced
from ui import formats, phrases

if TYPE_CHECKING:
    from collections.abc import Sequence

    from archive.model import ArchiveStats, Article, Capture, CheckupReport, Draft, ImportOutcome
    from ui.operations.editing import Reextraction
    from ui.operations.searching import FirstHits

SOURCED = (
    "headline", "standfirst", "bylines", "publisher", "section", "keywords", "published", "updated",
    "canonical_url", "language", "lead_picture", "dateline", "agencies",
)  # fmt: skip
"""The fields of a draft that carry their source."""


def outcome_json(outcome: ImportOutcome) -> dict[str, Any]:
    """One file's fate, as the contract in design.md has it."""
    value: dict[str, Any] = {
        "path": outcome.path,
        "outcome": "",
        "id": None,
        "reason": None,
        "detail": None,
        "warnings": [],
    }
    match outcome:
        case Accessioned():
            value |= {
                "outcome": "accessioned",
                "id": outcome.id,
                "warnings": [str(concern) for concern in outcome.concerns],
            }
            value |= {"headline": outcome.headline, "earlier": outcome.earlier, "missing": outcome.missing}
        case Duplicate():
            value |= {
                "outcome": "duplicate",
                "id": outcome.id,
                "headline": outcome.headline,
                "removed": outcome.removed,
            }
        case Refused():
            value |= {"outcome": "refused", "reason": str(outcome.reason), "detail": outcome.detail}
        case _:
            assert_never(outcome)
    return value


def outcome_line(outcome: ImportOutcome) -> str:
    """One file's fate in words."""
    path = formats.plain(outcome.path)
    match outcome:
        case Accessioned():
            notes = "".join(f"\n         {phrases.concern(concern)}" for concern in outcome.concerns)
            return f"taken in {outcome.id:>6}  {path}: {formats.plain(outcome.headline)}{notes}"
        case Duplicate():
            return f"here     {outcome.id:>6}  {path}: {formats.plain(outcome.headline)}"
        case Refused():
            return f"refused          {path}: {phrases.refusal(outcome)}"
        case _:
            assert_never(outcome)


def draft_json(capture: Capture, draft: Draft) -> dict[str, Any]:
    """What extraction found, as the contract in design.md has it."""
    provenance = capture.provenance
    return {
        **{name: _plain(getattr(draft, name)) for name in SOURCED},
        "captured_at": _plain(provenance.captured_at[0]) if provenance.captured_at else None,
        "target_url": _plain(provenance.target_url[0]) if provenance.target_url else None,
        "container": str(capture.container),
        "saved_with": _plain(provenance.saved_with),
        "encoding": capture.encoding.value,
        "text": draft.text,
        "html": draft.body_html,
        "word_count": draft.word_count,
        "confidence": round(draft.confidence, 3),
        "resources": {
            "kept": len(capture.resources),
            "missing": len(capture.missing),
            "missing_names": list(capture.missing),
        },
        "sources": _sources(draft) | _provenance_sources(capture),
        "confidences": _confidences(draft),
        "rivals": [
            {"field": rival.field, "value": rival.claim.value, "source": rival.claim.source} for rival in draft.rivals
        ],
        "parts": [{"part": str(part.part), "kept": part.kept, "text": part.text} for part in draft.parts],
        "warnings": [str(concern) for concern in dict.fromkeys(capture.concerns + draft.concerns)],
    }


def article_json(article: Article) -> dict[str, Any]:
    """An article of the archive, whole."""
    draft, provenance = article.draft, article.provenance
    return {
        "id": article.id,
        **{name: _plain(getattr(draft, name)) for name in SOURCED},
        "captured_at": _plain(provenance.captured_at[0]) if provenance.captured_at else None,
        "accessioned_at": _plain(article.accessioned_at),
        "target_url": _plain(provenance.target_url[0]) if provenance.target_url else None,
        "container": str(article.container),
        "saved_with": _plain(provenance.saved_with),
        "file_name": provenance.file_name,
        "digest": article.original.digest,
        "size": article.original.size,
        "resources": {
            "kept": len(article.original.resources),
            "missing": len(article.original.missing),
            "missing_names": list(article.original.missing),
        },
        "tags": list(article.tags),
        "starred": article.starred,
        "read": article.read,
        "removed": article.removed,
        "earlier": article.earlier,
        "later": article.later,
        "text": draft.text,
        "html": draft.body_html,
        "word_count": draft.word_count,
        "sources": _sources(draft),
        "warnings": [str(concern) for concern in draft.concerns],
    }


def answer_json(answer: FirstHits) -> dict[str, Any]:
    """An answer, as the contract in design.md has it."""
    results = answer.results
    value: dict[str, Any] = {
        "total": results.total,
        "took_ms": round(results.took_ms, 2),
        "suggestion": results.suggestion or None,
        "misread": [{"text": part.text, "reason": part.reason} for part in results.query.misread],
        "hits": [
            {
                "id": hit.row.id,
                "headline": hit.row.headline,
                "publisher": hit.row.publisher,
                "published": _plain(hit.row.published),
                "tags": list(hit.row.tags),
                "score": round(hit.score, 4),
                "snippet": {
                    "text": hit.snippet.text,
                    "spans": [[span.start, span.end] for span in hit.snippet.spans],
                },
            }
            for hit in answer.hits
        ],
    }
    if results.facets is not None:
        facets = results.facets
        value["facets"] = {
            "tags": dict(facets.tags),
            "publishers": dict(facets.publishers),
            "authors": dict(facets.authors),
            "languages": dict(facets.languages),
            "months": {str(month): count for month, count in facets.months.items()},
        }
    return value


def answer_lines(answer: FirstHits) -> str:
    """An answer in words."""
    lines = [phrases.found(answer.results.total)]
    lines += [phrases.misread(part) for part in answer.results.query.misread]
    if answer.results.suggestion:
        lines.append(f"Did you mean: {answer.results.suggestion}")
    for hit in answer.hits:
        about = "  ".join(part for part in (hit.row.publisher, formats.day(hit.row.published), *hit.row.tags) if part)
        lines.append(f"{hit.row.id:>6}  {formats.plain(hit.row.headline)}\n        {formats.plain(about)}")
        if hit.snippet.text:
            lines.append(f"        {formats.plain(hit.snippet.text)}")
    return "\n".join(lines)


def reextraction_json(found: Reextraction, *, accepted: bool) -> dict[str, Any]:
    """What running the extractor again changes about an article."""
    return {"id": found.id, "accepted": accepted, "changed": found.changed, "reason": found.reason}


def reextraction_line(found: Reextraction) -> str:
    """The same in words."""
    if found.reason:
        return f"{found.id:>6}  {found.reason}"
    fields = ", ".join(f"{phrases.field_name(name)}: {old!r} → {new!r}" for name, (old, new) in found.changed.items())
    return f"{found.id:>6}  {fields or 'unchanged'}"


def checkup_lines(report: CheckupReport, harmed: Sequence[tuple[int, str]]) -> str:
    """A checkup in words, with the articles that lost something."""
    named = [f"    {number} {formats.plain(headline)}" for number, headline in harmed]
    return "\n".join([*phrases.checkup(report), *named, phrases.checkup_verdict(report)])


def stats_lines(stats: ArchiveStats) -> str:
    """The archive in numbers."""
    tally = stats.tally
    return "\n".join(
        (
            f"articles   {tally.living} ({tally.unread} unread, {tally.starred} starred, {tally.removed} in the trash)",
            f"words      {formats.number(stats.words)}",
            f"tags       {stats.tags}",
            f"publishers {stats.publishers}",
            f"languages  {', '.join(f'{one.value} {one.count}' for one in stats.languages)}",
            f"published  {stats.first_published} to {stats.last_published}",
            f"originals  {stats.originals}, {formats.size(stats.originals_size)}",
            f"catalogue  {formats.size(stats.catalogue_size)}, index {formats.size(stats.index_size)}",
        )
    )


def _plain(value: Any) -> Any:  # noqa: ANN401 -- a value of the model as JSON has it
    match value:
        case Sourced():
            return _plain(value.value)
        case Moment():
            return {"at": value.at, "precision": str(value.precision)}
        case tuple():
            return [_plain(part) for part in value]
        case _:
            return value


def _sources(draft: Draft) -> dict[str, str]:
    claims = ((name, getattr(draft, name)) for name in SOURCED)
    return {name: claim.source for name, claim in claims if claim is not None}


def _confidences(draft: Draft) -> dict[str, float]:
    claims = ((name, getattr(draft, name)) for name in SOURCED)
    return {name: round(claim.confidence, 3) for name, claim in claims if claim is not None}


def _provenance_sources(capture: Capture) -> dict[str, str]:
    provenance, sources = capture.provenance, {"encoding": capture.encoding.source}
    if provenance.target_url:
        sources["target_url"] = provenance.target_url[0].source
    if provenance.captured_at:
        sources["captured_at"] = provenance.captured_at[0].source
    if provenance.saved_with is not None:
        sources["saved_with"] = provenance.saved_with.source
    return sources
