"""Phrases: words in order, each at most ``slop`` places after the one before.

The rarest word is read first, and only where all words stand. What it leaves is looked for among the places of the
next rarer one: by bisection within each document where that touches less than reading all of them, otherwise in a map
of where the other stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np

from search.codec.postings import gather

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from search.codec.columns import Column
    from search.codec.postings import FieldPostings

_SHIFT: Final = 32  # a place is keyed by its document in the high half and its position in the low half
_AT_ONCE: Final = 2048  # documents whose places the processor keeps at hand
_STEP: Final = 2  # a step of a bisection costs about a third of laying a place out


class _Runs(NamedTuple):
    """Where a term's positions stand in ``column``, for each of some documents that hold it."""

    column: Column
    ids: NDArray[Any]
    starts: NDArray[np.int64]
    counts: NDArray[np.int64]

    def of(self, documents: NDArray[np.int64]) -> _Runs:
        """Those of some of these documents."""
        if len(documents) == len(self.ids):
            return self
        wanted = documents.astype(self.ids.dtype)  # of one type, or all would be converted
        at = np.searchsorted(self.ids, wanted)
        return _Runs(self.column, wanted, self.starts[at], self.counts[at])

    def found(self) -> NDArray[np.int64]:
        """All these positions, those of a document together."""
        if not len(self.starts):
            return self.starts
        base, end = int(self.starts[0]), int(self.starts[-1] + self.counts[-1])
        run = self.column.span(base, end)
        if end - base != int(self.counts.sum()):
            run = run[gather(self.starts - base, self.counts)]
        return run.astype(np.int64)


def phrase_documents(
    postings: FieldPostings, numbers: list[int], candidates: NDArray[np.int64], slop: int
) -> NDArray[np.int64]:
    """The documents that hold a phrase.

    Args:
        postings: a field with positions.
        numbers: the terms of the phrase, in order.
        candidates: documents that hold all of them, ascending.
        slop: how far the next word may be, 1 for right behind.

    Returns:
        The documents, ascending.
    """
    if postings.places is None:
        return candidates[:0]
    return _exact(postings, numbers, candidates) if slop == 1 else _near(postings, numbers, candidates, slop)


def _exact(postings: FieldPostings, numbers: list[int], candidates: NDArray[np.int64]) -> NDArray[np.int64]:
    """For a plain phrase the order of checking does not matter: start where there is least to read."""
    terms = [_runs(postings, number) for number in numbers]
    order = sorted(range(len(numbers)), key=lambda place: len(terms[place].ids))
    found = [
        _exact_among(terms, order, candidates[low : low + _AT_ONCE]) for low in range(0, len(candidates), _AT_ONCE)
    ]
    return found[0] if len(found) == 1 else np.concatenate(found) if found else candidates


def _exact_among(terms: list[_Runs], order: list[int], documents: NDArray[np.int64]) -> NDArray[np.int64]:
    rarest, *others = order
    runs = terms[rarest].of(documents)
    rows = np.repeat(np.arange(len(documents)), runs.counts)
    begins = runs.found() - rarest  # where the phrase would begin, in the document of each row
    if rarest:
        rows, begins = rows[begins >= 0], begins[begins >= 0]
    for offset in others:
        documents, rows = _remaining(documents, rows)
        if not len(documents):
            break
        runs = terms[offset].of(documents)
        steps = len(rows) * int(runs.counts.max()).bit_length()
        holds = _bisected if steps < _STEP * int(runs.counts.sum()) else _laid_out
        kept = holds(runs, rows, begins + offset)
        rows, begins = rows[kept], begins[kept]
    return _remaining(documents, rows)[0]


def _remaining(documents: NDArray[np.int64], rows: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The documents still spoken of, and the rows numbered by these."""
    spoken_of = np.zeros(len(documents), bool)
    spoken_of[rows] = True
    if spoken_of.all():
        return documents, rows
    return documents[spoken_of], (np.cumsum(spoken_of) - 1)[rows]


def _near(postings: FieldPostings, numbers: list[int], candidates: NDArray[np.int64], slop: int) -> NDArray[np.int64]:
    reached = _places(_runs(postings, numbers[0]), candidates)
    for number in numbers[1:]:
        documents = _distinct(reached >> _SHIFT)
        if not len(documents):
            return documents
        places = _places(_runs(postings, number), documents)
        # The nearest place before each of these from where the phrase can have come.
        before = np.searchsorted(reached, places, side="left") - 1
        near = before >= 0
        near &= places - reached[before] <= slop
        reached = places[near]
    return _distinct(reached >> _SHIFT)


def _runs(postings: FieldPostings, number: int) -> _Runs:
    """Where a term's positions are, in all its documents."""
    if postings.places is None:
        raise ValueError("the field has no positions")
    return _Runs(postings.places, postings.ids.span(*postings.extent(number)), *postings.positions(number))


def _places(runs: _Runs, documents: NDArray[np.int64]) -> NDArray[np.int64]:
    """Every place of a term in some documents, as ascending keys."""
    runs = runs.of(documents)
    keys = np.repeat(documents << _SHIFT, runs.counts)
    keys += runs.found()
    return keys


def _bisected(runs: _Runs, rows: NDArray[np.int64], places: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Whether the term stands at each of some places, by bisection; ``rows`` says in which of the documents."""
    base = int(runs.starts[0])
    column = runs.column.span(base, int(runs.starts[-1] + runs.counts[-1]))
    at = runs.starts[rows] - base
    left = runs.counts[rows]
    for _ in range(int(runs.counts.max() - 1).bit_length()):
        half = left >> 1
        at += half * (column[at + half] <= places)
        left -= half
    held: NDArray[np.bool_] = column[at] == places
    return held


def _laid_out(runs: _Runs, rows: NDArray[np.int64], places: NDArray[np.int64]) -> NDArray[np.bool_]:
    """The same, by a map of where the term stands, up to its last place in each document."""
    found = runs.found()
    widths = found[np.cumsum(runs.counts) - 1] + 1
    bases = np.cumsum(widths) - widths
    stands = np.zeros(int(widths.sum()), bool)
    stands[np.repeat(bases, runs.counts) + found] = True
    inside: NDArray[np.bool_] = places < widths[rows]
    inside &= stands[np.where(inside, bases[rows] + places, 0)]
    return inside


def _distinct(ascending: NDArray[np.int64]) -> NDArray[np.int64]:
    if not len(ascending):
        return ascending
    kept = np.empty(len(ascending), bool)
    kept[0] = True
    np.not_equal(ascending[1:], ascending[:-1], out=kept[1:])
    return ascending[kept]
