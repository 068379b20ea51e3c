"""What a person hangs on an article: tags, stars, read marks. They change without the text being indexed again.

A segment has at most one file of labels beside its columns, replaced whole when a label in it changes: some hundred
kilobytes for tens of thousands of articles. The file is named by a generation and vouched for in the TOC, so labels
and text are committed together and old readers keep what they read.

A label field (``tags``, ``marks`` …) holds pairs (document, value), sorted by document; values are sorted texts.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from search.codec.columns import ColumnFile, ColumnFileWriter, Seal

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping
    from pathlib import Path

    from numpy.typing import NDArray


class LabelTable:
    """The labels of one field in one segment."""

    __slots__ = ("documents", "ordinals", "values")

    def __init__(self, values: list[str], documents: NDArray[Any], ordinals: NDArray[Any]) -> None:
        """Args: sorted texts; for each pair the document, ascending; for each pair the place of its text."""
        self.values = values
        self.documents = documents
        self.ordinals = ordinals

    @classmethod
    def of(cls, rows: Mapping[int, Iterable[str]]) -> LabelTable:
        """A table from the labels of each document."""
        pairs = sorted((document, value) for document, values in rows.items() for value in set(values))
        values = sorted({value for _, value in pairs})
        place = {value: number for number, value in enumerate(values)}
        return cls(
            values,
            np.array([document for document, _ in pairs], dtype="<u4"),
            np.array([place[value] for _, value in pairs], dtype="<u4"),
        )

    def replaced(self, rows: Mapping[int, Iterable[str]]) -> LabelTable:
        """This table with the labels of some documents put in place of what they had."""
        kept = ~np.isin(self.documents, np.fromiter(rows, np.int64, len(rows)))
        old = LabelTable(self.values, self.documents[kept], self.ordinals[kept])
        return join([old, LabelTable.of(rows)])

    def moved(self, new_numbers: NDArray[np.int64]) -> LabelTable:
        """This table with other document numbers; -1 drops a document."""
        numbers = new_numbers[self.documents]
        kept = numbers >= 0
        return LabelTable(self.values, numbers[kept], self.ordinals[kept])

    def owners(self, values: Container[str]) -> NDArray[Any]:
        """Documents with one of some labels."""
        wanted = np.fromiter((value in values for value in self.values), bool, len(self.values))
        found: NDArray[Any] = self.documents[wanted[self.ordinals]]
        return found


def join(tables: list[LabelTable]) -> LabelTable:
    """Tables of different documents as one."""
    documents = np.concatenate([table.documents.astype(np.int64) for table in tables])
    used = [np.unique(table.ordinals) for table in tables]
    values = sorted(
        {table.values[place] for table, places in zip(tables, used, strict=True) for place in places.tolist()}
    )
    place_of = {value: place for place, value in enumerate(values)}
    ordinals = []
    for table, places in zip(tables, used, strict=True):
        moved = np.zeros(len(table.values), np.int64)
        moved[places] = [place_of[table.values[place]] for place in places.tolist()]
        ordinals.append(moved[table.ordinals])
    order = np.argsort(documents, kind="stable")
    return LabelTable(values, documents[order].astype("<u4"), np.concatenate(ordinals)[order].astype("<u4"))


def write_labels(path: Path, tables: Mapping[str, LabelTable]) -> Seal:
    """Write the labels of a segment, durably."""
    out = ColumnFileWriter(path)
    out.facts["fields"] = list(tables)
    for field, table in tables.items():
        texts = [value.encode() for value in table.values]
        starts = np.zeros(len(texts) + 1, dtype="<u4")
        np.cumsum([len(text) for text in texts], out=starts[1:])
        out.add(f"{field}.text", np.frombuffer(b"".join(texts), dtype=np.uint8))
        out.add(f"{field}.starts", starts)
        out.add(f"{field}.documents", table.documents.astype("<u4"))
        out.add(f"{field}.ordinals", table.ordinals.astype("<u4"))
    return out.finish()


def read_labels(path: Path, seal: Seal) -> dict[str, LabelTable]:
    """Read the labels of a segment into memory: the file may be replaced while they are used."""
    file = ColumnFile(path, seal)
    tables = {}
    for field in file.facts["fields"]:
        text = file.column(f"{field}.text").all().tobytes()
        starts = file.column(f"{field}.starts").all().tolist()
        values = [text[a:b].decode() for a, b in pairwise(starts)]
        documents = file.column(f"{field}.documents").all().copy()
        tables[field] = LabelTable(values, documents, file.column(f"{field}.ordinals").all().copy())
    return tables
