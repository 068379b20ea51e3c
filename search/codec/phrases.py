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
    return np.unique(reached >> _SHIFT)


def _exact(postings: FieldPostings, numbers: list[int], candidates: NDArray[np.int64]) -> NDArray[np.int64]:
    order = sorted(
        range(len(numbers)), key=lambda place: postings.extent(numbers[place])[1] - postings.extent(numbers[place])[0]
    )
    heads: NDArray[np.int64] | None = None
    for offset in order:
        documents = candidates if heads is None else np.unique(heads >> _SHIFT)
        places = _places(postings, numbers[offset], documents)
        starts = places[(places & 0xFFFFFFFF) >= offset] - offset
        heads = starts if heads is None else heads[_contained(heads, starts)]
        if not len(heads):
            break
    return np.empty(0, np.int64) if heads is None else np.unique(heads >> _SHIFT)


def _contained(values: NDArray[np.int64], sorted_values: NDArray[np.int64]) -> NDArray[np.bool_]:
    if not len(sorted_values):
        return np.zeros(len(values), bool)
    found = np.searchsorted(sorted_values, values)
    found[found == len(sorted_values)] = 0
    contained: NDArray[np.bool_] = sorted_values[found] == values
    return contained


def _places(postings: FieldPostings, number: int, documents: NDArray[np.int64]) -> NDArray[np.int64]:
    """Where a term stands in some documents that all hold it, as keys in ascending order."""
    first, last = postings.extent(number)
    at = np.searchsorted(postings.ids.span(first, last), documents)
    starts, counts = postings.positions(number)
    starts, counts = starts[at], counts[at]
    if postings.places is None or not len(at):
        return np.empty(0, np.int64)
    places = postings.places.span(int(starts[0]), int(starts[-1] + counts[-1]))
    found = places[gather(starts - starts[0], counts)].astype(np.int64)
    return (np.repeat(documents.astype(np.int64), counts) << _SHIFT) + found
