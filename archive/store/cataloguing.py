"""One file's captures into the catalogue: the transaction's inside."""

from __future__ import annotations

import dataclasses
import json
from typing import TYPE_CHECKING

from archive.model import (
    Accessioned,
    ArticleId,
    Changes,
    Digest,
    Duplicate,
    Held,
    ImportOutcome,
    Moment,
    Original,
    RowKind,
    TagName,
    tag_name,
)
from archive.store import articles, notes, register, tags, trash
from archive.store.originals import Parcel, digest_of, parcel
from archive.values import frozen

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence

    from archive.model import Capture, Draft
    from archive.store.database import Tables


@frozen
class Part:
    """One article of a file, its bytes taken out and named.

    Attributes:
        capture: without its page and resources.
        draft: what extraction found.
        page: digest of its page as UTF-8.
        held: its resources.
    """

    capture: Capture
    draft: Draft
    page: Digest
    held: tuple[Held, ...]


@frozen
class Packed:
    """A file made ready to be written, which may be done in any thread.

    Attributes:
        digest: of the file.
        size: of the file, in bytes.
        parts: its articles.
        parcels: what is to be kept: the file, its pages where they are not the file, and their resources, each once.
    """

    digest: Digest
    size: int
    parts: tuple[Part, ...]
    parcels: tuple[Parcel, ...]


def pack(data: bytes, digest: Digest, taken: Iterable[tuple[Capture, Draft]]) -> Packed:
    """Digest and deflate everything of a file, once."""
    found = {digest: parcel(data, digest)}

    def kept(part: bytes) -> Digest:
        one = digest_of(part)
        if one not in found:
            found[one] = parcel(part, one)
        return one

    parts = [
        Part(
            capture=dataclasses.replace(capture, page="", resources=()),
            draft=draft,
            page=kept(page_bytes(capture)),
            held=tuple(
                Held(digest=kept(one.data), media_type=one.media_type, size=len(one.data), references=one.references)
                for one in capture.resources
            ),
        )
        for capture, draft in taken
    ]
    return Packed(digest=digest, size=len(data), parts=tuple(parts), parcels=tuple(found.values()))


def page_bytes(capture: Capture) -> bytes:
    """A capture's page as UTF-8, which for most HTML files is the file itself."""
    return capture.page.encode("utf-8", "replace")


def placed(db: Tables, digests: Sequence[Digest]) -> list[Digest]:
    """Those whose bytes are kept already."""
    rows = db.execute(
        "SELECT digest FROM kept WHERE digest IN (SELECT value FROM json_each(?))", (json.dumps(digests),)
    )
    return [Digest(row[0]) for row in rows]


def named(db: Tables) -> set[Digest]:
    """Every digest that some article needs."""
    rows = db.execute("SELECT digest FROM article UNION SELECT page FROM article UNION SELECT digest FROM resource")
    return {Digest(row[0]) for row in rows}


def users(db: Tables, digests: set[Digest]) -> list[ArticleId]:
    """The articles that need some of these bytes, as their original, their page or a picture."""
    found: set[int] = set()
    for digest in digests:
        query = (
            "SELECT id FROM article WHERE digest = ? OR page = ? UNION SELECT article FROM resource WHERE digest = ?"
        )
        found.update(row[0] for row in db.execute(query, (digest,) * 3))
    return [ArticleId(number) for number in sorted(found)]


def volume_of(db: Tables, digest: Digest) -> int | None:
    """Where the catalogue says that bytes are kept."""
    row = db.execute("SELECT volume FROM kept WHERE digest = ?", (digest,)).fetchone()
    return None if row is None else int(row[0])


def place(db: Tables, volumes: Mapping[Parcel, int]) -> None:
    """Note which volume holds which bytes."""
    for one, volume in volumes.items():
        db.execute("INSERT OR IGNORE INTO kept (digest, volume, size) VALUES (?, ?, ?)", (one.digest, volume, one.size))


def place_one(db: Tables, digest: Digest, volume: int) -> None:
    """Note which volume holds bytes whose size is not known any more."""
    db.execute("INSERT OR IGNORE INTO kept (digest, volume, size) VALUES (?, ?, 0)", (digest, volume))


def enter(
    db: Tables,
    path: str,
    packed: Packed,
    *,
    labels: Iterable[TagName],
    now: dt.datetime,
) -> list[tuple[ImportOutcome, Changes]]:
    """Write every article of a file, unless the file came in a moment ago under another name."""
    found = articles.holding(db, packed.digest)
    if found is not None:
        number, headline, removed = found
        return [(Duplicate(path=path, id=number, headline=headline, removed=removed), Changes())]
    return [_enter_part(db, packed, number, path=path, labels=labels, now=now) for number in range(len(packed.parts))]


def _enter_part(
    db: Tables,
    packed: Packed,
    part: int,
    *,
    path: str,
    labels: Iterable[TagName],
    now: dt.datetime,
) -> tuple[ImportOutcome, Changes]:
    one = packed.parts[part]
    capture, draft = one.capture, one.draft
    entry = articles.Entry(
        draft=draft,
        original=Original(
            digest=packed.digest, size=packed.size, part=part, resources=one.held, missing=capture.missing
        ),
        capture=capture,
        page=one.page,
        accessioned_at=Moment.of(now),
    )
    number = articles.add(db, entry)
    tagged = _label(db, number, [*labels, *(tag_name(word) for word in capture.tags)])
    for marking in capture.markings:
        notes.add(db, number, marking.quotation, colour=marking.colour, note=marking.note, made_at=Moment.of(now))
    others = sorted(trash.families(db, [number]) - {number})
    register.record(db, [number], RowKind.TEXT)
    register.record(db, others, RowKind.LABELS)
    changes = Changes(revision=register.revision(db), added=(number,), edited=tuple(others), tags=tagged)
    outcome = Accessioned(
        path=path,
        id=number,
        headline=draft.headline.value,
        concerns=draft.concerns,
        earlier=articles.neighbours(db, number)[0],
        missing=len(capture.missing),
    )
    return outcome, changes


def _label(db: Tables, number: ArticleId, names: Iterable[TagName | None]) -> bool:
    done = [tags.put(db, [number], name) for name in names if name is not None]
    return any(done)
