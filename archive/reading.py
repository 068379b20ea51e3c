"""The reading half of `archive.library.Library`."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from typing import TYPE_CHECKING

from archive.model import Annotation, ArchiveStats, Article, ArticleId, Digest, ListRow, Order, Shelf
from archive.store import articles, cataloguing, corrections, entries, notes, register, rows, searches, tags, trash

if TYPE_CHECKING:
    from array import array
    from collections.abc import Sequence

    from archive.model import (
        AnnotationId,
        IndexEntry,
        Labels,
        RegisterRow,
        Revision,
        SavedSearch,
        TagCount,
        TagName,
        Tally,
        ValueCount,
    )
    from archive.store.corrections import Correction
    from archive.store.database import Tables
    from archive.store.holdings import Holdings
    from archive.store.tags import TagState
    from archive.store.trash import Deletion


class Reading:
    """Questions to one archive. Every method may be called from any thread, while another writes."""

    _holdings: Holdings

    def article(self, number: ArticleId) -> Article:
        """One article, whole.

        Raises:
            NoSuchArticleError: there is none of this number.
        """
        with self._holdings.catalogue.reading() as db:
            return articles.get(db, number)

    def list_ids(self, shelf: Shelf = Shelf.ALL, *, order: Order = Order.ACCESSIONED) -> array[int]:
        """The numbers of a shelf's articles, the latest first where the order is one of time."""
        with self._holdings.catalogue.reading() as db:
            return rows.list_ids(db, shelf, order, dt.datetime.now().astimezone().date())

    def list_rows(self, ids: Sequence[ArticleId]) -> list[ListRow]:
        """What rows of the list show, in the order asked for; numbers that do not exist are left out."""
        with self._holdings.catalogue.reading() as db:
            return rows.list_rows(db, ids)

    def text(self, number: ArticleId) -> str:
        """The plain text of an article, empty when there is no such article."""
        return self.texts([number]).get(number, "")

    def texts(self, ids: Sequence[ArticleId]) -> dict[ArticleId, str]:
        """The plain text of articles; numbers that do not exist are left out."""
        with self._holdings.catalogue.reading() as db:
            return rows.texts(db, ids)

    def original_bytes(self, digest: Digest) -> bytes | None:
        """Bytes as they were given, digested again on the way out; None when no volume holds them.

        Raises:
            ArchiveDamagedError: what is held is not what was kept.
        """
        with self._holdings.catalogue.reading() as db:
            volume = cataloguing.volume_of(db, digest)
        try:
            return self._holdings.originals.get(digest, volume)
        except KeyError:
            return None

    def page_bytes(self, number: ArticleId) -> bytes:
        """An article's page as UTF-8 text, whatever container and encoding it came in; empty when it is lost.

        Raises:
            NoSuchArticleError: there is none of this number.
        """
        with self._holdings.catalogue.reading() as db:
            digest = articles.page(db, number)
        return self.original_bytes(digest) or b""

    def resource(self, number: ArticleId, reference: str) -> tuple[str, bytes] | None:
        """A part of an article's page by an address the page uses for it: its media type and bytes."""
        with self._holdings.catalogue.reading() as db:
            held = articles.resources(db, number)
        for one in held:
            if reference in one.references:
                data = self.original_bytes(one.digest)
                return None if data is None else (one.media_type, data)
        return None

    def tally(self) -> Tally:
        """How many articles there are of each kind the sidebar shows."""
        with self._holdings.catalogue.reading() as db:
            return rows.tally(db)

    def tags(self) -> list[TagCount]:
        """Every tag, by name; a parent counts the articles of its children too, each once."""
        with self._holdings.catalogue.reading() as db:
            return _tag_counts(db)

    def tag_state(self, *names: TagName) -> TagState:
        """Who carries these tags and those under them: what undoing a renaming or deletion needs."""
        with self._holdings.catalogue.reading() as db:
            return tags.state(db, names)

    def publishers(self) -> list[ValueCount]:
        """Publishers of the living, most first."""
        with self._holdings.catalogue.reading() as db:
            return rows.publishers(db)

    def authors(self) -> list[ValueCount]:
        """Names in bylines of the living, most first."""
        with self._holdings.catalogue.reading() as db:
            return rows.authors(db)

    def languages(self) -> list[ValueCount]:
        """Languages of the living, most first."""
        with self._holdings.catalogue.reading() as db:
            return rows.languages(db)

    def saved_searches(self) -> list[SavedSearch]:
        """Queries with names, by name."""
        with self._holdings.catalogue.reading() as db:
            return searches.every(db)

    def annotations(self, ids: Sequence[ArticleId] | None = None) -> list[Annotation]:
        """Notes and highlights of some articles, or of all the living, in the order they were made."""
        with self._holdings.catalogue.reading() as db:
            return notes.of_articles(db, ids)

    def annotation(self, number: AnnotationId) -> Annotation:
        """One annotation.

        Raises:
            KeyError: there is none of this number.
        """
        with self._holdings.catalogue.reading() as db:
            found = notes.get(db, number)
        if found is None:
            raise KeyError(number)
        return found

    def correction(self, number: ArticleId, field: str) -> Correction | None:
        """What a person set a field to; None when nobody did, empty when it was emptied."""
        with self._holdings.catalogue.reading() as db:
            return corrections.get(db, number, field)

    def versions(self, number: ArticleId) -> list[ListRow]:
        """The living captures of the same canonical URL, this one among them, the earliest first."""
        with self._holdings.catalogue.reading() as db:
            return rows.list_rows(db, articles.siblings(db, number))

    def revision(self) -> Revision:
        """The number of the latest change."""
        with self._holdings.catalogue.reading() as db:
            return register.revision(db)

    def register_since(self, revision: Revision, limit: int = 5000) -> list[RegisterRow]:
        """The first changes after a revision, in order."""
        with self._holdings.catalogue.reading() as db:
            return register.since(db, revision, limit)

    def index_entries(self, ids: Sequence[ArticleId]) -> list[IndexEntry]:
        """The living among some articles, as the index wants them."""
        with self._holdings.catalogue.reading() as db:
            return entries.entries(db, ids)

    def index_labels(self, ids: Sequence[ArticleId]) -> dict[ArticleId, Labels]:
        """The labels of the living among some articles; their text is not read for it."""
        with self._holdings.catalogue.reading() as db:
            return entries.labels(db, ids)

    def living_ids(self) -> list[ArticleId]:
        """Every article that is not in the trash, ascending."""
        with self._holdings.catalogue.reading() as db:
            return rows.living(db)

    def deletions(self) -> list[Deletion]:
        """What was deleted for good, in the order it came in."""
        with self._holdings.catalogue.reading() as db:
            return trash.deletions(db)

    def stats(self) -> ArchiveStats:
        """The archive in numbers; the index's size is the index's to tell."""
        with self._holdings.catalogue.reading() as db:
            numbers = rows.numbers(db)
            stats = ArchiveStats(
                tally=rows.tally(db),
                tags=len(_tag_counts(db)),
                publishers=len(rows.publishers(db)),
                languages=tuple(rows.languages(db)),
                words=numbers.words,
                originals=numbers.originals,
                first_published=numbers.first_published,
                last_published=numbers.last_published,
                containers=json.loads(numbers.containers),
            )
        files = self._holdings.folder.glob("catalogue.sqlite*")
        return dataclasses.replace(
            stats,
            originals_size=self._holdings.originals.size(),
            catalogue_size=sum(file.stat().st_size for file in files),
        )


def _tag_counts(db: Tables) -> list[TagCount]:
    from archive.store import tag_counts  # noqa: PLC0415 -- with NumPy, which a start must not wait for

    return tag_counts.counts(db)
