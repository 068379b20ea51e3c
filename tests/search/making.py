"""Articles and archives for the tests of search: values made by hand, no library and no disk behind them."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from archive.model import ArticleId, IndexEntry, Labels, RegisterRow, Revision, RowKind, TagName

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def entry(number: int, text: str = "", **given: Any) -> IndexEntry:
    """An article with sensible values for what is not given; ``tags`` and the marks go into its labels."""
    marks = {name: given.pop(name) for name in ("starred", "read", "highlighted", "noted", "versions") if name in given}
    labels = Labels(tags=tuple(TagName(tag) for tag in given.pop("tags", ())), **marks)
    values: dict[str, Any] = {
        "headline": "",
        "standfirst": "",
        "bylines": (),
        "publisher": "",
        "section": "",
        "url": "",
        "notes": "",
        "language": "en",
        "published": 0,
        "captured": 0,
        "accessioned": 20260101,
        "word_count": len(text.split()),
        "has_picture": False,
    }
    return IndexEntry(id=ArticleId(number), text=text, labels=labels, **(values | given))


class Archive:
    """What `SearchIndex` asks of an archive, in memory."""

    def __init__(self, entries: Iterable[IndexEntry] = (), identity: str = "an archive") -> None:
        self.identity = identity
        self.entries: dict[int, IndexEntry] = {}
        self.rows: list[RegisterRow] = []
        self.texts_read = 0
        for one in entries:
            self.put(one)

    def put(self, one: IndexEntry) -> None:
        """Add an article, or replace its text."""
        self.entries[one.id] = one
        self._record(one.id, RowKind.TEXT)

    def label(self, number: int, **changes: Any) -> None:
        """Change the labels of an article."""
        one = self.entries[number]
        self.entries[number] = dataclasses.replace(one, labels=dataclasses.replace(one.labels, **changes))
        self._record(number, RowKind.LABELS)

    def remove(self, number: int) -> None:
        """Take an article away."""
        del self.entries[number]
        self._record(number, RowKind.GONE)

    def revision(self) -> Revision:
        return Revision(len(self.rows))

    def register_since(self, revision: Revision, limit: int = 5000) -> list[RegisterRow]:
        return self.rows[revision : revision + limit]

    def index_entries(self, ids: Sequence[ArticleId]) -> list[IndexEntry]:
        found = [self.entries[number] for number in ids if number in self.entries]
        self.texts_read += len(found)
        return found

    def index_labels(self, ids: Sequence[ArticleId]) -> dict[ArticleId, Labels]:
        return {number: self.entries[number].labels for number in ids if number in self.entries}

    def living_ids(self) -> list[ArticleId]:
        return sorted(ArticleId(number) for number in self.entries)

    def _record(self, number: int, kind: RowKind) -> None:
        self.rows.append(RegisterRow(revision=Revision(len(self.rows) + 1), article=ArticleId(number), kind=kind))
