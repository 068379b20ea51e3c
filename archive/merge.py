"""Another archive's articles taken in, with the tags and notes on them.

The other archive may come from a stranger. Its index is never opened; its catalogue is read as data, value by value;
its bytes are digested before they are believed; and its reading copies are not used: every page is extracted here
again.
"""

from __future__ import annotations

import dataclasses
import html
from typing import TYPE_CHECKING

from archive.errors import ArchiveDamagedError, CuttingsError, WorkerDiedError
from archive.model import ArticleId, Changes, Resource, RowKind, tag_name
from archive.progress import NoProgress, Progress
from archive.store import articles, cataloguing, corrections, notes, register, rows, searches, tags, trash
from archive.store.holdings import Holdings

if TYPE_CHECKING:
    from pathlib import Path

    from archive.model import Article, Capture, Digest, Draft
    from archive.store.database import Tables
    from archive.store.originals import Parcel
    from archive.workers.taker import Taker


def merge(holdings: Holdings, other: Path, taker: Taker, progress: Progress | None = None) -> Changes:
    """Take in every living article of another archive. Those that are here already get its tags and notes as well.

    Cancelling keeps what is done; doing it again goes on where it stopped, since nothing is taken in twice.

    Raises:
        NotAnArchiveError: there is no archive in that folder.
        CuttingsError: either archive cannot be used.
    """
    progress = progress or NoProgress()
    changes = Changes()
    theirs = Holdings(other, read_only=True)
    try:
        with theirs.catalogue.reading() as db:
            numbers = rows.living(db)
        progress.started(len(numbers))
        for done, number in enumerate(numbers, 1):
            progress.wait()
            if progress.cancelled:
                break
            try:
                changes |= _one(holdings, theirs, number, taker)
            except (ArchiveDamagedError, KeyError):
                continue  # one article whose bytes are broken over there; its own checkup names it
            finally:
                progress.advanced(done, other.name)
        changes |= _searches(holdings, theirs)
    finally:
        theirs.close()
    return changes


def _one(holdings: Holdings, theirs: Holdings, number: ArticleId, taker: Taker) -> Changes:
    with theirs.catalogue.reading() as db:
        article = articles.get(db, number)
        bare, page = articles.capture(db, number), articles.page(db, number)
        fixes = corrections.of_article(db, number)
    with holdings.catalogue.reading() as db:
        here = articles.part_of(db, article.original.digest, article.original.part)
    if here is not None:
        with holdings.catalogue.writing() as db:
            return _annotate(db, here, article, fixes, fresh=False)
    capture = dataclasses.replace(
        bare,
        page=theirs.originals.get(page).decode("utf-8", "replace"),
        resources=tuple(
            _resource(theirs, held.digest, held.references, held.media_type) for held in article.original.resources
        ),
        tags=(),
        markings=(),
    )
    original = theirs.originals.get(article.original.digest)
    packed = cataloguing.pack(original, article.original.digest, ((capture, article.extracted),))
    draft = _extract(taker, capture, article)
    volumes = _keep(holdings, packed.parcels)
    with holdings.catalogue.writing() as db:
        cataloguing.place(db, volumes)
        entry = articles.Entry(
            draft=draft,
            original=article.original,
            capture=packed.parts[0].capture,
            page=packed.parts[0].page,
            accessioned_at=article.accessioned_at,
        )
        # one transaction: an article without its row of the register would never be found
        return _annotate(db, articles.add(db, entry), article, fixes, fresh=True)


def _extract(taker: Taker, capture: Capture, article: Article) -> Draft:
    """The article as extracted here; where nothing survives its page, the other's words without the other's markup."""
    try:
        return taker.extract(capture)
    except (WorkerDiedError, CuttingsError):
        paragraphs = article.extracted.text.split("\n\n")
        plain = "".join(f"<p>{html.escape(text, quote=False)}</p>" for text in paragraphs)
        return dataclasses.replace(article.extracted, body_html=plain)


def _keep(holdings: Holdings, wanted: tuple[Parcel, ...]) -> dict[Parcel, int]:
    with holdings.catalogue.reading() as db:
        here = set(cataloguing.placed(db, [one.digest for one in wanted]))
    new = [one for one in wanted if one.digest not in here]
    volumes = holdings.originals.put(new)
    return {one: volumes[one.digest] for one in new}


def _annotate(db: Tables, number: ArticleId, article: Article, fixes: list[tuple[str, str]], *, fresh: bool) -> Changes:
    """Lay the other's tags, notes, corrections and marks over an article of ours, taking nothing away."""
    tagged = changed = _tag(db, number, article)
    known = {(note.quotation, note.note) for note in notes.of_articles(db, [number])}
    for note in article.annotations:
        if (note.quotation, note.note) not in known:
            notes.add(db, number, note.quotation, colour=note.colour, note=note.note, made_at=note.made_at)
            changed = True
    own = {field for field, _value in corrections.of_article(db, number)}
    for field, value in fixes:
        if field not in own and field in corrections.fields():
            changed |= corrections.put(db, number, field, value, article.accessioned_at.at)
    if article.starred:
        changed |= bool(trash.set_flag(db, [number], "starred", True))
    if fresh and article.read:
        trash.set_flag(db, [number], "read", True)
    for path in article.hidden:
        changed |= notes.hide(db, number, path)
    articles.refresh(db, number)
    return _told(db, number, fresh=fresh, changed=changed, tagged=tagged)


def _tag(db: Tables, number: ArticleId, article: Article) -> bool:
    """Put the other's tags on, normalised again; whether one of them was new."""
    names = (tag_name(text) for text in article.tags)
    return bool([name for name in names if name is not None and tags.put(db, [number], name)])


def _told(db: Tables, number: ArticleId, *, fresh: bool, changed: bool, tagged: bool) -> Changes:
    if fresh or changed:
        register.record(db, [number], RowKind.TEXT)
    others = sorted(trash.families(db, [number]) - {number}) if fresh else []
    register.record(db, others, RowKind.LABELS)
    return Changes(
        revision=register.revision(db),
        added=(number,) if fresh else (),
        edited=(*others, *(() if fresh or not changed else (number,))),
        tags=tagged,
    )


def _searches(holdings: Holdings, theirs: Holdings) -> Changes:
    """Saved searches whose names are free."""
    with theirs.catalogue.reading() as db:
        found = searches.every(db)
    with holdings.catalogue.writing() as db:
        taken = {search.name for search in searches.every(db)}
        done = [searches.put(db, search.name, search.query) for search in found if search.name not in taken]
        return Changes(revision=register.revision(db), searches=any(done))


def _resource(theirs: Holdings, digest: Digest, references: tuple[str, ...], media_type: str) -> Resource:
    return Resource(references=references, media_type=media_type, data=theirs.originals.get(digest))
