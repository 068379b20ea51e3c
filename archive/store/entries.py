"""What the full-text index asks for."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from archive.model import ArticleId, Capture, Draft, IndexEntry, Labels, Moment, Provenance
from archive.store import corrections, tags
from archive.store.articles import stored

if TYPE_CHECKING:
    from collections.abc import Sequence

    from archive.store.database import Tables


def entries(db: Tables, ids: Sequence[ArticleId]) -> list[IndexEntry]:
    """The living among some articles, as the index wants them, ascending."""
    wanted = json.dumps(list(ids))
    notes = _notes(db, wanted)
    labelled = _labels(db, ids, notes)
    fixed = _corrections(db, wanted)
    rows = db.execute(
        'SELECT id, record.draft, record.capture, body."text", accessioned'
        " FROM article JOIN record ON record.article = id JOIN body ON body.article = id"
        " WHERE +removed = 0 AND id IN (SELECT value FROM json_each(?)) ORDER BY id",
        (wanted,),
    )
    found = []
    for number, draft_text, capture_text, text, accessioned in rows:
        if number not in labelled:  # it came back from the trash meanwhile, of which the register tells next
            continue
        draft = corrections.lay_over(stored(Draft, draft_text), fixed.get(number, ()))
        provenance = stored(Capture, capture_text).provenance
        written, _ = notes.get(number, ("", False))
        known = labelled[number]
        found.append(_entry(number, draft, provenance, text, accessioned=accessioned, notes=written, labels=known))
    return found


def labels(db: Tables, ids: Sequence[ArticleId]) -> dict[ArticleId, Labels]:
    """What is said about the living among some articles beside their text, which is not read for it."""
    return _labels(db, ids, _notes(db, json.dumps(list(ids))))


def _labels(db: Tables, ids: Sequence[ArticleId], notes: dict[int, tuple[str, bool]]) -> dict[ArticleId, Labels]:
    names = tags.of_articles(db, ids)
    rows = db.execute(
        'SELECT id, starred, "read",'
        " CASE WHEN canonical_url IS NULL THEN 1 ELSE (SELECT count(*) FROM article AS other"
        " WHERE other.canonical_url = article.canonical_url AND +other.removed = 0) END"
        " FROM article WHERE +removed = 0 AND id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )
    found = {}
    for number, starred, read, versions in rows:
        written, highlighted = notes.get(number, ("", False))
        found[ArticleId(number)] = Labels(
            tags=names.get(number, ()),
            starred=bool(starred),
            read=bool(read),
            highlighted=highlighted,
            noted=bool(written),
            versions=versions,
        )
    return found


def _entry(
    number: ArticleId, draft: Draft, provenance: Provenance, text: str, *, accessioned: str, notes: str, labels: Labels
) -> IndexEntry:
    url = draft.canonical_url or next(iter(provenance.target_url), None)
    came_in = Moment.parse(accessioned)
    captured = next(iter(provenance.captured_at), None)
    return IndexEntry(
        id=number,
        headline=draft.headline.value,
        standfirst=draft.standfirst.value if draft.standfirst else "",
        text=text,
        bylines=draft.bylines.value if draft.bylines else (),
        publisher=draft.publisher.value if draft.publisher else "",
        section=draft.section.value if draft.section else "",
        url=url.value if url else "",
        notes=notes,
        language=draft.language.value if draft.language else "",
        published=draft.published.value.day_number if draft.published else 0,
        captured=captured.value.day_number if captured else 0,
        accessioned=came_in.day_number if came_in else 0,
        word_count=draft.word_count,
        has_picture=draft.lead_picture is not None or "<img" in draft.body_html,
        labels=labels,
    )


def _notes(db: Tables, wanted: str) -> dict[int, tuple[str, bool]]:
    """For each article with annotations: its notes' words, and whether anything is highlighted."""
    rows = db.execute(
        "SELECT article, trim(group_concat(note, char(10)), char(10)), max(exact <> '') FROM annotation"
        " WHERE article IN (SELECT value FROM json_each(?)) GROUP BY article",
        (wanted,),
    )
    return {number: (written or "", bool(marked)) for number, written, marked in rows}


def _corrections(db: Tables, wanted: str) -> dict[int, list[tuple[str, str]]]:
    found: dict[int, list[tuple[str, str]]] = {}
    rows = db.execute(
        "SELECT article, field, value FROM correction WHERE article IN (SELECT value FROM json_each(?))", (wanted,)
    )
    for number, field, value in rows:
        found.setdefault(number, []).append((field, value))
    return found
