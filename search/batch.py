"""Many questions at once: a list of names or queries, and how many articles answer each."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Final

from archive.values import frozen
from search.grammar import parse_query
from search.query import Sort

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable

    from search.searcher import Searcher

_MOST: Final = 10_000
_HEADINGS: Final = {
    "query",
    "queries",
    "name",
    "names",
    "search",
    "term",
    "terms",
    "word",
    "words",
    "person",
    "company",
}
_RISKY: Final = ("=", "+", "-", "@", "\t", "\r")  # a spreadsheet takes a cell that begins so for a formula


@frozen
class BatchLine:
    """One question of a list.

    Attributes:
        query: as it stood in the list.
        total: how many articles answer it.
        ids: which, the most relevant first.
    """

    query: str
    total: int
    ids: array[int]


def batch_search(searcher: Searcher, text: str) -> list[BatchLine]:
    """Ask every question of a pasted list or a CSV file; each once, in the order given."""
    lines = []
    for question in dict.fromkeys(read_list(text)):
        ids = searcher.ids(parse_query(question), Sort.RELEVANCE)
        lines.append(BatchLine(query=question, total=len(ids), ids=ids))
    return lines


def read_list(text: str) -> list[str]:
    """The questions in a pasted list or a CSV file, at most 10,000.

    A first row that names a column (``name``, ``query`` …) makes it a table, of which that column is taken; without one
    every line is a question, commas and all, because names are written ``Smith, John``.
    """
    lines = text.lstrip("\ufeff").splitlines()
    lines = [line.strip() for line in lines if line.strip()]
    if not lines:
        return []
    delimiter = max(",;\t", key=lines[0].count)
    headings = [heading.strip().strip('"').casefold() for heading in lines[0].split(delimiter)]
    column = next((place for place, heading in enumerate(headings) if heading in _HEADINGS), None)
    if column is None:
        return lines[:_MOST]
    rows = csv.reader(io.StringIO("\n".join(lines[1:])), delimiter=delimiter)
    cells = (row[column].strip() for row in rows if len(row) > column)
    return [cell for cell in cells if cell][:_MOST]


def to_csv(lines: Iterable[BatchLine]) -> str:
    """The table as CSV: question, number of articles, their ids."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["query", "articles", "ids"])
    for line in lines:
        query = f"'{line.query}" if line.query.startswith(_RISKY) else line.query
        writer.writerow([query, line.total, " ".join(map(str, line.ids))])
    return out.getvalue()
