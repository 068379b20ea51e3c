"""The curating half of `archive.library.Library`: what a person does to articles that are there.

Each method is one transaction together with its rows of the register, and returns what it changed. `Changes.edited`,
`added` and `removed` name only articles that really changed, so that the opposite call on them undoes it exactly.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from archive.model import Annotation, AnnotationId, ArticleId, Changes, Moment, Quotation, RowKind, TagName
from archive.store import articles, corrections, notes, register, searches, tags, trash

if TYPE_CHECKING:
    from collections.abc import Sequence

    from archive.model import Colour, Draft, SearchId
    from archive.store.corrections import Correction
    from archive.store.database import Tables
    from archive.store.holdings import Holdings
    from archive.store.tags import TagState


class Curation:
    """Writes to one archive. Every method raises `EnvironmentFaultError` when the disk stands in the way."""

    _holdings: Holdings

    def add_tag(self, ids: Sequence[ArticleId], name: TagName) -> Changes:
        """Put a tag on articles."""
        with self._holdings.catalogue.writing() as db:
            return _labelled(db, tags.put(db, ids, name), of_tags=True)

    def remove_tag(self, ids: Sequence[ArticleId], name: TagName) -> Changes:
        """Take a tag, and not those under it, off articles."""
        with self._holdings.catalogue.writing() as db:
            return _labelled(db, tags.take(db, ids, name), of_tags=True)

    def rename_tag(self, old: TagName, new: TagName) -> Changes:
        """Give a tag and all under it another name; where that name exists, the two become one."""
        with self._holdings.catalogue.writing() as db:
            before = tags.spelt(db, old)
            changed = tags.rename(db, old, new)
            return _labelled(db, changed, of_tags=True, always=tags.spelt(db, old) != before or bool(changed))

    def delete_tag(self, name: TagName) -> Changes:
        """Take a tag and all under it off every article."""
        with self._holdings.catalogue.writing() as db:
            there = bool(tags.state(db, [name]).carriers)
            return _labelled(db, tags.delete(db, name), of_tags=True, always=there)

    def restore_tag_state(self, state: TagState) -> Changes:
        """Make branches of the tree of tags again what they were when the state was taken."""
        with self._holdings.catalogue.writing() as db:
            return _labelled(db, tags.restate(db, state), of_tags=True, always=True)

    def colour_tag(self, name: TagName, colour: str) -> Changes:
        """Give a tag a colour, ``#rrggbb``, or none with the empty text."""
        with self._holdings.catalogue.writing() as db:
            done = tags.colour(db, name, colour)
            return Changes(revision=register.revision(db), tags=done)

    def set_starred(self, ids: Sequence[ArticleId], starred: bool) -> Changes:
        """Star articles, or take the star away."""
        with self._holdings.catalogue.writing() as db:
            return _labelled(db, trash.set_flag(db, ids, "starred", starred))

    def set_read(self, ids: Sequence[ArticleId], read: bool) -> Changes:
        """Mark articles read or unread."""
        with self._holdings.catalogue.writing() as db:
            return _labelled(db, trash.set_flag(db, ids, "read", read))

    def remove(self, ids: Sequence[ArticleId]) -> Changes:
        """Move articles to the trash."""
        with self._holdings.catalogue.writing() as db:
            gone = trash.set_flag(db, ids, "removed", True)
            return _moved(db, gone, removed=True)

    def restore(self, ids: Sequence[ArticleId]) -> Changes:
        """Bring articles back from the trash."""
        with self._holdings.catalogue.writing() as db:
            back = trash.set_flag(db, ids, "removed", False)
            return _moved(db, back, removed=False)

    def purge(self, ids: Sequence[ArticleId]) -> Changes:
        """Delete articles for good, with the bytes nothing else needs; the log of deletions says that it was done.

        What stood in the files is overwritten. The dated copies in ``backups/`` keep the record until they rotate out.
        """
        with self._holdings.catalogue.writing() as db:
            family = trash.families(db, ids)
            living, gone, unneeded = trash.purge(db, ids, _now().at)
            register.record(db, gone, RowKind.GONE)
            register.record(db, sorted(family - set(gone)), RowKind.LABELS)
            changes = Changes(
                revision=register.revision(db),
                removed=tuple(gone),
                edited=tuple(sorted(family - set(gone))),
                tags=bool(living),
            )
        # bytes after the record: a crash between leaves orphans, which a checkup finds, never an article without bytes
        self._holdings.originals.delete(unneeded)
        self._holdings.fold_logs()
        return changes

    def correct(self, number: ArticleId, field: str, value: Correction | None) -> Changes:
        """Set a field by hand; None goes back to what extraction found, an empty value says that there is none.

        Raises:
            ValueError: the field cannot be corrected, or not to this.
            NoSuchArticleError: there is none of this number.
        """
        encoded = None if value is None else corrections.encode(field, value)
        with self._holdings.catalogue.writing() as db:
            family = trash.families(db, [number])
            articles.draft(db, number)
            if not corrections.put(db, number, field, encoded, _now().at):
                return Changes(revision=register.revision(db))
            articles.refresh(db, number)
            others = (family | trash.families(db, [number])) - {number} if field == "canonical_url" else set()
            return _reworded(db, [number], others)

    def replace_draft(self, number: ArticleId, draft: Draft) -> Changes:
        """Put another extraction in the place of the first; a person's corrections stay over it.

        Raises:
            NoSuchArticleError: there is none of this number.
        """
        with self._holdings.catalogue.writing() as db:
            if articles.draft(db, number) == draft:
                return Changes(revision=register.revision(db))
            family = trash.families(db, [number])
            articles.replace_draft(db, number, draft)
            return _reworded(db, [number], family ^ trash.families(db, [number]))

    def annotate(
        self, number: ArticleId, quotation: Quotation, colour: Colour | None, note: str
    ) -> tuple[AnnotationId, Changes]:
        """Highlight a place, note something beside it, or on the whole article (an empty quotation)."""
        with self._holdings.catalogue.writing() as db:
            made = notes.add(db, number, quotation, colour=colour, note=note, made_at=_now())
            return made, _noted(db, number, words=bool(note))

    def edit_annotation(self, number: AnnotationId, *, colour: Colour | None, note: str) -> Changes:
        """Change a highlight's colour or a note's words."""
        with self._holdings.catalogue.writing() as db:
            before = notes.edit(db, number, colour, note)
            if before is None or (before.colour, before.note) == (colour, note):
                return Changes(revision=register.revision(db))
            return _noted(db, before.article, words=before.note != note)

    def delete_annotation(self, number: AnnotationId) -> Changes:
        """Take a highlight or note away."""
        with self._holdings.catalogue.writing() as db:
            before = notes.delete(db, number)
            if before is None:
                return Changes(revision=register.revision(db))
            return _noted(db, before.article, words=bool(before.note))

    def restore_annotation(self, annotation: Annotation) -> Changes:
        """Put a deleted annotation back under its old number."""
        with self._holdings.catalogue.writing() as db:
            if not notes.put_back(db, annotation):
                return Changes(revision=register.revision(db))
            return _noted(db, annotation.article, words=bool(annotation.note))

    def hide_element(self, number: ArticleId, path: str) -> Changes:
        """Keep an element of the original page out of sight; the bytes are not touched."""
        with self._holdings.catalogue.writing() as db:
            return _edited(db, number, notes.hide(db, number, path))

    def show_element(self, number: ArticleId, path: str) -> Changes:
        """Bring a hidden element back."""
        with self._holdings.catalogue.writing() as db:
            return _edited(db, number, notes.show(db, number, path))

    def show_hidden(self, number: ArticleId) -> Changes:
        """Bring every hidden element of an article back."""
        with self._holdings.catalogue.writing() as db:
            return _edited(db, number, notes.show_all(db, number))

    def save_search(self, name: str, query: str) -> Changes:
        """Give a query a name, in place of the one that had it."""
        with self._holdings.catalogue.writing() as db:
            return Changes(searches=searches.put(db, name, query), revision=register.revision(db))

    def rename_search(self, number: SearchId, name: str) -> Changes:
        """Give a saved search another name."""
        with self._holdings.catalogue.writing() as db:
            return Changes(searches=searches.rename(db, number, name), revision=register.revision(db))

    def delete_search(self, number: SearchId) -> Changes:
        """Forget a saved search."""
        with self._holdings.catalogue.writing() as db:
            return Changes(searches=searches.delete(db, number), revision=register.revision(db))


def _now() -> Moment:
    return Moment.of(dt.datetime.now().astimezone())


def _labelled(db: Tables, ids: Sequence[ArticleId], *, of_tags: bool = False, always: bool = False) -> Changes:
    """Articles of which only labels changed."""
    register.record(db, ids, RowKind.LABELS)
    return Changes(revision=register.revision(db), edited=tuple(ids), tags=of_tags and (always or bool(ids)))


def _reworded(db: Tables, ids: Sequence[ArticleId], others: set[ArticleId]) -> Changes:
    """Articles of which words changed, and others whose number of versions changed with them."""
    register.record(db, ids, RowKind.TEXT)
    register.record(db, sorted(others - set(ids)), RowKind.LABELS)
    return Changes(revision=register.revision(db), edited=(*ids, *sorted(others - set(ids))))


def _moved(db: Tables, ids: Sequence[ArticleId], *, removed: bool) -> Changes:
    """Articles that went to the trash or came back; their other versions are one fewer or one more."""
    register.record(db, ids, RowKind.GONE if removed else RowKind.TEXT)
    others = sorted(trash.families(db, ids) - set(ids))
    register.record(db, others, RowKind.LABELS)
    return Changes(
        revision=register.revision(db),
        added=() if removed else tuple(ids),
        removed=tuple(ids) if removed else (),
        edited=tuple(others),
        tags=trash.tagged(db, ids),
    )


def _noted(db: Tables, number: ArticleId, *, words: bool) -> Changes:
    register.record(db, [number], RowKind.TEXT if words else RowKind.LABELS)
    return Changes(revision=register.revision(db), edited=(number,))


def _edited(db: Tables, number: ArticleId, done: bool) -> Changes:
    """A change that the index does not care about."""
    return Changes(revision=register.revision(db), edited=(number,) if done else ())
