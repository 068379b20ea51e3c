"""Phrases: words in order, each at most ``slop`` places after the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from search.codec.postings import gather

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from search.codec.postings import FieldPostings

_SHIFT = 32  # a place is keyed by its document in the high half and its position in the low half


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
    # Start where there is least to read; for a plain phrase the order of checking does not matter.
    if slop == 1:
        return _exact(postings, numbers, candidates)
    reached = _places(postings, numbers[0], candidates)
    for number in numbers[1:]:
        places = _places(postings, number, candidates)
        # The nearest place before each of these from where the phrase can have come.
        before = np.searchsorted(reached, places, side="left") - 1
        near = before >= 0
        near &= places - reached[before] <= slop
        reached = places[near]
        if not len(reached):
            break
    return _distinct(reached >> _SHIFT)


def _exact(postings: FieldPostings, numbers: list[int], candidates: NDArray[np.int64]) -> NDArray[np.int64]:
    sizes = [last - first for first, last in map(postings.extent, numbers)]
    documents = candidates
    heads: NDArray[np.int64] | None = None
    for offset in sorted(range(len(numbers)), key=sizes.__getitem__):
        places = _places(postings, numbers[offset], documents)
        starts = _distinct(places[(places & 0xFFFFFFFF) >= offset] - offset)
        heads = starts if heads is None else _in_both(heads, starts)
        documents = _distinct(heads >> _SHIFT)
        if not len(documents):
            break
    return documents


def _distinct(ascending: NDArray[np.int64]) -> NDArray[np.int64]:
    if not len(ascending):
        return ascending
    kept = np.empty(len(ascending), bool)
    kept[0] = True
    np.not_equal(ascending[1:], ascending[:-1], out=kept[1:])
    return ascending[kept]


def _in_both(first: NDArray[np.int64], second: NDArray[np.int64]) -> NDArray[np.int64]:
    """What two ascending arrays without repetitions have in common: two runs, so sorting them is one merge."""
    together = np.sort(np.concatenate([first, second]), kind="stable")
    common: NDArray[np.int64] = together[:-1][together[1:] == together[:-1]]
    return common


def _places(postings: FieldPostings, number: int, documents: NDArray[np.int64]) -> NDArray[np.int64]:
    """Where a term stands in some documents, as ascending keys; perhaps in others too.

    When most of its documents are asked for, all are read: one run is cheaper than many pieces, and what is too much
    finds nothing to match.
    """
    first, last = postings.extent(number)
    ids = postings.ids.span(first, last)
    if postings.places is None or postings.place_firsts is None or not len(documents):
        return np.empty(0, np.int64)
    if len(documents) * 2 >= last - first:
        counts = postings.frequencies(first, last)
        start = postings.place_firsts.item(number)
        found = postings.places.span(start, start + int(counts.sum()))
        owners = ids.astype(np.int64)
    else:
        at = np.searchsorted(ids, documents.astype(ids.dtype))  # of one type, or all ids would be converted
        at[at == len(ids)] = 0
        held = ids[at] == documents  # the other term may have brought documents without this one
        at, documents = at[held], documents[held]
        if not len(at):
            return np.empty(0, np.int64)
        starts, counts = postings.positions(number)
        starts, counts = starts[at], counts[at]
        base = int(starts[0])
        found = postings.places.span(base, int(starts[-1] + counts[-1]))[gather(starts - base, counts)]
        owners = documents.astype(np.int64)
    keys = np.repeat(owners << _SHIFT, counts)
    keys += found
    return keys
