"""Phrases: words in order, each at most ``slop`` places after the one before.

The rarest word is read first, and only where all words stand. What it leaves is looked for among the places of the
next rarer one: by bisection within each document where that touches less than reading all of them, otherwise in a map
of where the other stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

import numpy as np

from search.codec.postings import gather

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from numpy.typing import NDArray

    from search.codec.columns import Column
    from search.codec.postings import FieldPostings

Extent: TypeAlias = tuple[int, int]

_SHIFT: Final = 32  # a place is keyed by its document in the high half and its position in the low half
_POSITION: Final = (1 << _SHIFT) - 1
_FEW: Final = 3  # documents that are looked at one by one
_AT_ONCE: Final = 2048  # documents whose places the processor keeps at hand
_STEP: Final = 2  # a step of a bisection costs about a third of laying a place out
_RARER: Final = 16  # a list so many times shorter is looked up in the longer one; others are compared as bits


class Standing(NamedTuple):
    """Documents that hold all of some terms, and for each of the terms the postings that say so.

    Attributes:
        ids: the documents, ascending.
        postings: by term; places among the postings of the term.
    """

    ids: NDArray[Any]
    postings: dict[bytes, NDArray[np.int64]]

    def only(self, kept: NDArray[Any]) -> Standing:
        """Some of the documents: bits or places."""
        return Standing(self.ids[kept], {text: own[kept] for text, own in self.postings.items()})


class _Runs(NamedTuple):
    """Where a term's positions stand in ``column``, for each of some documents that hold it."""

    column: Column
    starts: NDArray[np.int64]
    counts: NDArray[np.int64]

    def only(self, kept: Any) -> _Runs:
        """Those of some of the documents."""
        return _Runs(self.column, self.starts[kept], self.counts[kept])

    def found(self) -> NDArray[np.int64]:
        """All these positions, those of a document together."""
        if not len(self.starts):
            return self.starts
        base, end = int(self.starts[0]), int(self.starts[-1] + self.counts[-1])
        run = self.column.span(base, end)
        if end - base != int(self.counts.sum()):
            run = run[gather(self.starts - base, self.counts)]
        return run.astype(np.int64)


def standing_together(
    postings: FieldPostings, extents: Mapping[bytes, Extent], size: int, within: NDArray[np.bool_] | None
) -> Standing | None:
    """The documents that hold all of some terms, in any order; None when there are none.

    Args:
        postings: their field.
        extents: the terms, and where their postings lie.
        size: how many documents the segment has.
        within: documents outside are left out.
    """
    rarest, *others = sorted(extents.items(), key=_postings_in)
    text, (first, last) = rarest
    ids = postings.ids.span(first, last)
    if within is None:
        together = Standing(ids, {text: np.arange(len(ids))})
    else:
        chosen = within.take(ids).nonzero()[0]
        together = Standing(ids.take(chosen), {text: chosen})
    for text, (first, last) in others:
        if not len(together.ids):
            return None
        together = _joined(together, text, postings.ids.span(first, last), size)
    return together if len(together.ids) else None


def _postings_in(term: tuple[bytes, Extent]) -> int:
    return term[1][1] - term[1][0]


def _joined(together: Standing, text: bytes, own: NDArray[Any], size: int) -> Standing:
    ids = together.ids
    if len(ids) * _RARER < len(own):
        at = own.searchsorted(ids)
        at[at == len(own)] = 0
        kept = own.take(at) == ids
        if not kept.all():
            together, at = together.only(kept), at[kept]
    else:
        bits = np.zeros(size, bool)
        bits[ids] = True
        at = bits.take(own).nonzero()[0]
        if len(at) < len(ids):
            bits[:] = False
            bits[own[at]] = True
            together = together.only(bits.take(ids))
    together.postings[text] = at
    return together


def phrase_places(
    postings: FieldPostings, texts: list[bytes], extents: Mapping[bytes, Extent], together: Standing, slop: int
) -> NDArray[np.int64]:
    """Which of the documents that hold all words of a phrase hold it in order.

    Args:
        postings: a field with positions.
        texts: the terms of the phrase, in order.
        extents: where their postings lie.
        together: documents that hold all of them.
        slop: how far the next word may be, 1 for right behind.

    Returns:
        Their places in `together`, ascending.
    """
    column = postings.places
    if column is None:
        raise ValueError("the field has no positions")

    def runs(text: bytes, places: NDArray[np.int64] | None = None) -> _Runs:
        own = together.postings[text]
        return _Runs(column, *postings.positions_of(text, extents[text], own if places is None else own[places]))

    if slop > 1:
        return _near([runs(text) for text in texts], slop)
    size = len(together.ids)
    if size <= _FEW:
        return _one_by_one(postings, texts, extents, together, range(size))
    # For a plain phrase the order of checking does not matter: the two rarest words leave few documents, mostly.
    order = sorted(range(len(texts)), key=lambda place: _postings_in((texts[place], extents[texts[place]])))
    left = _aligned([(place, runs(texts[place])) for place in order[:2]])
    if len(order) <= 2 or not len(left):
        return left
    if len(left) <= _FEW:
        return _one_by_one(postings, texts, extents, together, left.tolist())
    return left[_aligned([(place, runs(texts[place], left)) for place in order])]


def _one_by_one(
    postings: FieldPostings,
    texts: list[bytes],
    extents: Mapping[bytes, Extent],
    together: Standing,
    places: Iterable[int],
) -> NDArray[np.int64]:
    """The documents that hold a phrase, looked at singly: for three documents a third of the time of arrays."""
    found = []
    for place in places:
        begins: set[int] | None = None
        for offset, text in enumerate(texts):
            at = int(together.postings[text][place])
            here = {position - offset for position in postings.positions_in(text, extents[text], at)}
            begins = here if begins is None else begins & here
            if not begins:
                break
        else:
            found.append(place)
    return np.array(found, np.int64)


def _aligned(terms: list[tuple[int, _Runs]]) -> NDArray[np.int64]:
    """The documents in which some terms stand at their offsets from one place, by their numbers; rarest term first."""
    if sum(int(np.add.reduce(runs.counts)) for _, runs in terms) <= _AT_ONCE:
        return _aligned_few(terms)
    found = []
    for low in range(0, len(terms[0][1].starts), _AT_ONCE):
        piece = slice(low, low + _AT_ONCE)
        found.append(_aligned_among([(offset, runs.only(piece)) for offset, runs in terms]) + low)
    return found[0] if len(found) == 1 else np.concatenate(found)


def _aligned_few(terms: list[tuple[int, _Runs]]) -> NDArray[np.int64]:
    """Few places to read altogether: all of them, in a third of the steps."""
    (first, rarest), *others = terms
    begins = _keys(rarest)
    if first:
        begins = begins[(begins & _POSITION) >= first] - first  # others would begin before their document does
    for offset, runs in others:
        keys = _keys(runs) - offset
        at = keys.searchsorted(begins)
        at[at == len(keys)] = 0
        begins = begins[keys.take(at) == begins]
    return _distinct(begins >> _SHIFT)


def _aligned_among(terms: list[tuple[int, _Runs]]) -> NDArray[np.int64]:
    (first, runs), *others = terms
    documents = np.arange(len(runs.starts))
    rows = documents.repeat(runs.counts)
    begins = runs.found() - first  # where the phrase would begin, in the document of each row
    if first:
        kept = begins >= 0
        rows, begins = rows[kept], begins[kept]
    for offset, term in others:
        documents, rows = _remaining(documents, rows)
        if not len(documents):
            break
        runs = term if len(documents) == len(term.starts) else term.only(documents)
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


def _near(terms: list[_Runs], slop: int) -> NDArray[np.int64]:
    reached = _keys(terms[0])
    for runs in terms[1:]:
        documents = _distinct(reached >> _SHIFT)
        if not len(documents):
            return documents
        places = _keys(runs.only(documents), documents)
        # The nearest place before each of these from where the phrase can have come.
        before = np.searchsorted(reached, places, side="left") - 1
        near = before >= 0
        near &= places - reached[before] <= slop
        reached = places[near]
    return _distinct(reached >> _SHIFT)


def _keys(runs: _Runs, documents: NDArray[np.int64] | None = None) -> NDArray[np.int64]:
    """Every place of a term in some documents, as ascending keys."""
    documents = np.arange(len(runs.starts)) if documents is None else documents
    keys = (documents << _SHIFT).repeat(runs.counts)
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
