"""Articles into the catalogue and out of it, whole. Rows for lists are `store.rows`."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from typing import TYPE_CHECKING, Any, TypeVar

from archive.errors import ArchiveDamagedError, NoSuchArticleError
from archive.model import (
    Article,
    ArticleId,
    Capture,
    Digest,
    Draft,
    Held,
    Moment,
    Original,
)
from archive.store import columns, corrections, notes, seals, tags
from archive.values import frozen
from archive.wire import from_json, to_json

if TYPE_CHECKING:
    from archive.store.database import Tables

T = TypeVar("T")


@frozen
class Entry:
    """Everything the catalogue is to know of a new article.

    Attributes:
        capture: without its page and resources, which are among the originals.
        page: digest of its page as UTF-8 text there.
    """

    draft: Draft
    original: Original
    capture: Capture
    page: Digest
    accessioned_at: Moment


def add(db: Tables, entry: Entry) -> ArticleId:
    """Write a new article; register and originals are the caller's, in the same transaction and before it."""
    values = {
        "digest": entry.original.digest,
        "part": entry.original.part,
        "size": entry.original.size,
        "page": entry.page,
        "container": entry.capture.container.value,
        "file_name": entry.capture.provenance.file_name,
        "accessioned": entry.accessioned_at.at,
        "accessioned_day": entry.accessioned_at.day_number,
        "captured": _when(entry.capture, entry.accessioned_at.at),
        **columns.shown(entry.draft),
    }
    names = ", ".join(values)
    marks = ", ".join("?" * len(values))
    cursor = db.execute(f"INSERT INTO article ({names}) VALUES ({marks})", tuple(values.values()))
    number = ArticleId(int(cursor.lastrowid or 0))
    db.execute(
        "INSERT INTO record (article, draft, capture, seal) VALUES (?, ?, ?, '')",
        (number, _draft_text(entry.draft), _text(entry.capture)),
    )
    body = (number, entry.draft.text, entry.draft.body_html)
    db.execute('INSERT INTO body (article, "text", html) VALUES (?, ?, ?)', body)
    seals.seal(db, number)
    _take_fingerprint(db, number, entry.draft.text)
    _write_resources(db, number, entry.original.resources)
    _write_bylines(db, number, entry.draft)
    return number


def get(db: Tables, number: ArticleId) -> Article:
    """One article, whole.

    Raises:
        NoSuchArticleError: the catalogue has none of this number.
        ArchiveDamagedError: what is stored of it cannot be read.
    """
    row = _row(db, number)
    found = draft(db, number)
    told = capture(db, number)
    earlier, later = neighbours(db, number)
    return Article(
        id=number,
        draft=corrections.lay_over(found, corrections.of_article(db, number)),
        extracted=found,
        original=Original(
            digest=Digest(row["digest"]),
            size=row["size"],
            part=row["part"],
            resources=resources(db, number),
            missing=told.missing,
        ),
        container=told.container,
        encoding=told.encoding,
        provenance=told.provenance,
        accessioned_at=Moment.parse(row["accessioned"]) or Moment.of(dt.datetime.fromtimestamp(0, tz=dt.UTC)),
        tags=tags.of_articles(db, [number]).get(number, ()),
        annotations=tuple(notes.of_articles(db, [number])),
        starred=bool(row["starred"]),
        read=bool(row["read"]),
        removed=bool(row["removed"]),
        earlier=earlier,
        later=later,
        hidden=notes.hidden(db, number),
    )


def draft(db: Tables, number: ArticleId) -> Draft:
    """What extraction found, without a person's corrections.

    Raises:
        NoSuchArticleError: the catalogue has none of this number.
    """
    row = db.execute(
        'SELECT draft, "text", html FROM record JOIN body USING (article) WHERE article = ?', (number,)
    ).fetchone()
    if row is None:
        raise NoSuchArticleError(f"no article {number}")
    return dataclasses.replace(stored(Draft, row[0]), text=row[1], body_html=row[2])


def capture(db: Tables, number: ArticleId) -> Capture:
    """What intake found, without page and resources.

    Raises:
        NoSuchArticleError: the catalogue has none of this number.
    """
    row = db.execute("SELECT capture FROM record WHERE article = ?", (number,)).fetchone()
    if row is None:
        raise NoSuchArticleError(f"no article {number}")
    return stored(Capture, row[0])


def replace_capture(db: Tables, number: ArticleId, new: Capture, page: Digest) -> None:
    """Put another reading of the same bytes in the place of the first."""
    bare = dataclasses.replace(new, page="", resources=())
    db.execute("UPDATE record SET capture = ? WHERE article = ?", (_text(bare), number))
    db.execute("UPDATE article SET page = ? WHERE id = ?", (page, number))
    seals.seal(db, number)


def agrees(db: Tables, number: ArticleId) -> bool:
    """Whether what lists show of an article is what its record and a person's corrections say."""
    row = _row(db, number)
    effective = corrections.lay_over(draft(db, number), corrections.of_article(db, number))
    told = capture(db, number)
    shown = columns.shown(effective) | {"container": told.container.value, "file_name": told.provenance.file_name}
    shown |= {
        "captured": _when(told, row["accessioned"]),
        "tag_count": len(tags.of_articles(db, [number]).get(number, ())),
    }
    names = [name for (name,) in db.execute("SELECT name FROM byline WHERE article = ? ORDER BY name", (number,))]
    bylines = sorted(set(effective.bylines.value)) if effective.bylines else []
    return names == bylines and all(row[name] == value for name, value in shown.items())


def _take_fingerprint(db: Tables, number: ArticleId, text: str) -> None:
    from archive.store import fingerprints  # noqa: PLC0415 -- with NumPy, which a start must not wait for

    fingerprints.put(db, number, text)


def replace_draft(db: Tables, number: ArticleId, new: Draft) -> None:
    """Put another extraction in the place of the first; corrections stay over it."""
    db.execute("UPDATE record SET draft = ? WHERE article = ?", (_draft_text(new), number))
    db.execute('UPDATE body SET "text" = ?, html = ? WHERE article = ?', (new.text, new.body_html, number))
    seals.seal(db, number)
    _take_fingerprint(db, number, new.text)
    refresh(db, number)


def refresh(db: Tables, number: ArticleId) -> None:
    """Bring what lists show of an article in line with its draft and corrections."""
    effective = corrections.lay_over(draft(db, number), corrections.of_article(db, number))
    values = columns.shown(effective)
    settings = ", ".join(f"{name} = ?" for name in values)
    db.execute(f"UPDATE article SET {settings} WHERE id = ?", (*values.values(), number))
    db.execute("DELETE FROM byline WHERE article = ?", (number,))
    _write_bylines(db, number, effective)


def holding(db: Tables, digest: Digest) -> tuple[ArticleId, str, bool] | None:
    """The first article of these bytes, its headline, and whether it lies in the trash; None when there is none."""
    row = db.execute(
        "SELECT id, headline, removed FROM article WHERE digest = ? ORDER BY part LIMIT 1", (digest,)
    ).fetchone()
    return None if row is None else (ArticleId(row[0]), row[1], bool(row[2]))


def part_of(db: Tables, digest: Digest, part: int) -> ArticleId | None:
    """The article that is so-and-so-many of a file's, None when it is not here."""
    row = db.execute("SELECT id FROM article WHERE digest = ? AND part = ?", (digest, part)).fetchone()
    return None if row is None else ArticleId(row[0])


def resources(db: Tables, number: ArticleId) -> tuple[Held, ...]:
    """The parts of an article's page, as kept."""
    rows = db.execute(
        'SELECT digest, media_type, size, "references" FROM resource WHERE article = ? ORDER BY position', (number,)
    )
    return tuple(Held(digest=Digest(a), media_type=b, size=c, references=tuple(json.loads(d))) for a, b, c, d in rows)


def page(db: Tables, number: ArticleId) -> Digest:
    """Digest of an article's page as UTF-8 text.

    Raises:
        NoSuchArticleError: the catalogue has none of this number.
    """
    return Digest(_row(db, number)["page"])


def siblings(db: Tables, number: ArticleId) -> list[ArticleId]:
    """The living versions of an article, itself among them, the earliest capture first."""
    rows = db.execute(
        "SELECT other.id FROM article AS own CROSS JOIN article AS other USING (canonical_url)"
        " WHERE own.id = ? AND (+other.removed = 0 OR other.id = own.id) ORDER BY other.captured, other.id",
        (number,),
    ).fetchall()
    return [ArticleId(row[0]) for row in rows] or [number]


def neighbours(db: Tables, number: ArticleId) -> tuple[ArticleId | None, ArticleId | None]:
    """The version before an article and the one after."""
    line = siblings(db, number)
    place = line.index(number)
    return (line[place - 1] if place else None), (line[place + 1] if place + 1 < len(line) else None)


def _row(db: Tables, number: ArticleId) -> dict[str, Any]:
    found = db.execute("SELECT * FROM article WHERE id = ?", [number])
    row = found.fetchone()
    if row is None:
        raise NoSuchArticleError(f"no article {number}")
    return dict(zip((column[0] for column in found.description), row, strict=True))


def _when(capture: Capture, accessioned: str) -> int:
    """Unix time of the capture for ordering versions; that of accession when nothing is known of it."""
    claims = capture.provenance.captured_at
    moment = claims[0].value if claims else Moment.parse(accessioned)
    return seconds(moment) if moment else 0


def seconds(moment: Moment) -> int:
    """Unix time of a moment, taken for UTC where no offset was printed."""
    at = moment.at if len(moment.at) > 10 else moment.day + "T00:00"
    when = dt.datetime.fromisoformat(at)
    when = when if when.tzinfo else when.replace(tzinfo=dt.UTC)
    return int((when - dt.datetime(1970, 1, 1, tzinfo=dt.UTC)).total_seconds())


def _write_resources(db: Tables, number: ArticleId, held: tuple[Held, ...]) -> None:
    for position, one in enumerate(held):
        db.execute(
            'INSERT INTO resource (article, position, digest, media_type, size, "references")'
            " VALUES (?, ?, ?, ?, ?, ?)",
            (number, position, one.digest, one.media_type, one.size, _text(one.references)),
        )


def _write_bylines(db: Tables, number: ArticleId, draft: Draft) -> None:
    for name in dict.fromkeys(draft.bylines.value if draft.bylines else ()):
        db.execute("INSERT OR IGNORE INTO byline (article, name) VALUES (?, ?)", (number, name))


def _draft_text(draft: Draft) -> str:
    """The draft as JSON without its words, which have a table of their own."""
    return _text(dataclasses.replace(draft, text="", body_html=""))


def _text(value: object) -> str:
    return json.dumps(to_json(value), ensure_ascii=False)


def stored(kind: type[T], text: str) -> T:
    """A value from a JSON column.

    Raises:
        ArchiveDamagedError: the column does not spell one.
    """
    try:
        return from_json(kind, json.loads(text))
    except ValueError as error:
        raise ArchiveDamagedError(f"a record of the catalogue cannot be read: {error}") from error
