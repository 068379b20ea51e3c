"""An archive of as many articles as one likes that exists only as arithmetic: for lists too long to be really made."""

from __future__ import annotations

import random
import struct
import zlib
from array import array
from pathlib import Path
from typing import TYPE_CHECKING

from archive.model import (
    ArticleId,
    Concern,
    Digest,
    ListRow,
    Moment,
    SavedSearch,
    SearchId,
    TagCount,
    TagName,
    Tally,
    ValueCount,
)
from archive.store.medium import Medium
from search.query import Facets, SearchResults, Snippet, Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from archive.model import Order, Shelf
    from search.query import SearchQuery, Sort

WORDS = (
    "harbour audit council power budget inquiry invoice police contract tax school report river meeting siren flood "
    "engineer witness telemetry grant vote hospital energy rail bridge"
).split()
PUBLISHERS = (
    "Gazette du Lac", "Public Ledger", "Nordlys Tidende", "Der Beispielbote", "The Example Courier", "Harbour Times",
    "El Diario Ficticio", "Metro Observer", "صحيفة المثال", "样例日报", "Utrechts Dagblad van de Morgen", "Kurier",
)  # fmt: skip
TAGS = ("budget", "climate", "courts", "courts/appeals", "courts/supreme", "energy", "health", "Wahl 2025")
ARABIC = "تقرير جديد عن أسعار القمح في المنطقة وتأثيرها على الأسواق المحلية"
CHINESE = "高铁建设新计划公布，三条线路将于明年开工"


def png(side: int, shade: int) -> bytes:
    """A small picture of one colour, without any library."""
    line = b"\0" + bytes((shade, 120, 255 - shade)) * side

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(line * side)) + chunk(b"IEND", b"")
    )


class InventedLibrary:
    """What a list and a sidebar ask of `archive.library.Library`."""

    read_only = False
    repaired = None
    medium = Medium()
    folder = Path("/home/ada/Documents/Cuttings")

    def __init__(self, count: int) -> None:
        self.count = count
        self.asked: list[int] = []

    def row(self, number: int) -> ListRow:
        """The article of a number, always the same."""
        dice = random.Random(number)
        publisher = dice.choice(PUBLISHERS)
        headline = " ".join(dice.choice(WORDS) for _ in range(dice.randint(4, 13))).capitalize()
        headline = {"صحيفة المثال": ARABIC, "样例日报": CHINESE}.get(publisher, headline)
        published = f"20{dice.randint(10, 25)}-{dice.randint(1, 12):02}-{dice.randint(1, 28):02}"
        return ListRow(
            id=ArticleId(number),
            headline=headline,
            publisher=publisher,
            bylines=("Mara Ellison",),
            published=Moment.parse(published),
            accessioned_at=Moment.parse("2026-01-01"),
            standfirst=" ".join(dice.choice(WORDS) for _ in range(dice.randint(8, 40))).capitalize() + ".",
            tags=tuple(TagName(tag) for tag in dice.sample(TAGS, dice.choice([0, 0, 1, 2, 4]))),
            language="en",
            word_count=900,
            lead_picture=Digest(f"{number % 12:064x}") if dice.random() < 0.6 else None,
            starred=dice.random() < 0.15,
            read=dice.random() < 0.5,
            removed=False,
            versions=dice.choice([1, 1, 1, 3]),
            concerns=(Concern.STUB,) if dice.random() < 0.08 else (),
        )

    def list_rows(self, ids: Sequence[int]) -> list[ListRow]:
        """Rows of these numbers."""
        self.asked.append(len(ids))
        return [self.row(number) for number in ids]

    def list_ids(self, _shelf: Shelf, *, order: Order) -> array[int]:
        """All of them, the last first."""
        del order
        return array("q", range(self.count, 0, -1))

    def conflicts(self) -> list[str]:
        """None."""
        return []

    def texts(self, ids: Sequence[int]) -> dict[ArticleId, str]:
        """Their texts."""
        return {ArticleId(number): self.row(number).standfirst for number in ids}

    def original_bytes(self, digest: Digest) -> bytes:
        """A picture."""
        return png(96, int(digest, 16) * 20 % 256)

    def tally(self) -> Tally:
        """Counts."""
        return Tally(living=self.count, unread=self.count // 2, starred=self.count // 20, untagged=self.count // 4)

    def tags(self) -> list[TagCount]:
        """Tags with counts."""
        colours = {"energy": "#d64545", "climate": "#4c9a52"}
        return [TagCount(name=TagName(tag), count=len(tag) * 7, colour=colours.get(tag, "")) for tag in TAGS]

    def publishers(self) -> list[ValueCount]:
        """Publishers with counts."""
        return [ValueCount(value=name, count=500 - number) for number, name in enumerate(PUBLISHERS)]

    def authors(self) -> list[ValueCount]:
        """Authors with counts."""
        return [ValueCount(value=name, count=9) for name in ("Mara Ellison", "Jürgen Förster", "李明")]

    def languages(self) -> list[ValueCount]:
        """Languages with counts."""
        return [ValueCount(value=name, count=9) for name in ("en", "ar", "zh")]

    def saved_searches(self) -> list[SavedSearch]:
        """One."""
        return [SavedSearch(id=SearchId(1), name="Flood contracts", query="flood contract*")]


class InventedSearcher:
    """Every seventh article answers every question."""

    def __init__(self, count: int) -> None:
        self.count = count

    def ids(self, _query: SearchQuery, _sort: Sort) -> array[int]:
        """The answer."""
        return array("q", range(1, self.count + 1, 7))

    def answer(self, query: SearchQuery, **_: object) -> SearchResults:
        """Its months."""
        months = {year * 100 + month: (year * month) % 37 for year in range(2010, 2026) for month in range(1, 13)}
        return SearchResults(query=query, total=len(self.ids(query, None)), facets=Facets(months=months))

    def snippets(self, query: SearchQuery, texts: Mapping[ArticleId, str]) -> dict[ArticleId, Snippet]:
        """The beginning of each text, with the question's first word marked."""
        word = query.text.split()[0].casefold()
        found = {}
        for number, text in texts.items():
            start = text.casefold().find(word)
            spans = (Span(start=start, end=start + len(word)),) if start >= 0 else ()
            found[number] = Snippet(text=text, spans=spans)
        return found

    def marks(self, _query: SearchQuery, _text: str) -> tuple[Span, ...]:
        """None."""
        return ()


class InventedSession:
    """What widgets give to operations."""

    read_only = False
    reason = None

    def __init__(self, count: int) -> None:
        self.library = InventedLibrary(count)
        self._searcher = InventedSearcher(count)

    def searcher(self) -> InventedSearcher:
        """The same always."""
        return self._searcher
