"""Phrases: words in order, each at most ``slop`` places after the one before.

Only documents that hold all the words are looked at: a few one by one, more by keys. The key of a place is its document
above its position; moved back by a word's place in the phrase it says where the phrase would begin, so a phrase stands
where keys of all its words are equal. Keys ascend, and to find equal ones in two ascending runs is one merge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np

from search.codec.postings import gather

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from search.codec.postings import FieldPostings

_FEW: Final = 12  # documents that are sooner looked at one by one
_FEW_NUMBERS: Final = 64  # and numbers that are sooner looked up in others than merged with them
_RARER: Final = 16  # a list so many times shorter is looked up in the longer one
_SPARSE: Final = 64  # a list shorter than this part of the segment is sooner merged than laid out over it
_SMALL: Final = 4096  # postings whose places are sooner all taken than chosen from
_MOST: Final = 4  # so are those of which more than this part is wanted


class PhraseWord(NamedTuple):
    """A word of a phrase: its first posting, the one after its last, and the documents of all of them."""

    first: int
    last: int
    ids: NDArray[Any]


class PhraseHits(NamedTuple):
    """The documents that hold a phrase; of a few also, for each, the postings of the words in order."""

    ids: NDArray[Any]
    numbers: Sequence[Sequence[int]] | None


def phrase_hits(
    postings: FieldPostings,
    words: Sequence[PhraseWord],
    slop: int,
    *,
    size: int,
    within: NDArray[np.bool_] | None = None,
) -> PhraseHits:
    """The documents that hold a phrase.

    Args:
        postings: a field with positions.
        words: in order, at least one.
        slop: how far the next word may be, 1 for right behind.
        size: how many documents the segment has.
        within: documents outside may be left out.
    """
    places = sorted(range(len(words)), key=[len(word.ids) for word in words].__getitem__)  # the rarest word first
    candidates = _holding_all([words[place] for place in places], size, within)
    if not len(candidates):
        return PhraseHits(candidates, None)
    if slop > 1:
        return _numbered(words, _near(_Keys(postings), words, candidates, slop))
    if len(candidates) <= _FEW:
        return _one_by_one(postings, words, places, candidates)
    keys = _Keys(postings)
    begins = keys.of(words[places[0]], candidates, places[0])
    for before, place in enumerate(places[1:], 1):
        if before > 1:  # the first alone says nothing about documents that all hold it
            candidates = _common(candidates, keys.documents(begins))
            if len(candidates) <= _FEW:
                return _one_by_one(postings, words, places, candidates)
        begins = _common(begins, keys.of(words[place], candidates, place))
    # What would begin before its document does seems to begin at the very end of the one before.
    return _numbered(words, keys.documents(keys.with_room(begins, len(words) - 1)))


def _holding_all(words: Sequence[PhraseWord], size: int, within: NDArray[np.bool_] | None) -> NDArray[Any]:
    """The documents that hold all of some words, in any order; the rarest word first."""
    ids = words[0].ids
    if within is not None:
        ids = ids[within.take(ids)]
    for word in words[1:]:
        own = word.ids
        if not len(ids):
            break
        if len(ids) * _RARER < len(own) or len(own) * _SPARSE < size:
            ids = _common(ids, own)
        else:
            held = np.zeros(size, bool)
            held[own] = True
            ids = ids[held.take(ids)]
    return ids


def _one_by_one(
    postings: FieldPostings, words: Sequence[PhraseWord], places: Sequence[int], candidates: NDArray[Any]
) -> PhraseHits:
    """Those of a few documents that hold all words of a phrase in which words stand at their places of it."""
    rows = _rows(words, candidates)
    found, numbers = [], []
    for document, row in zip(candidates.tolist(), rows, strict=True):
        begins: set[int] | None = None
        for place in places:
            own = {position - place for position in postings.positions_in(row[place])}
            begins = own if begins is None else begins & own
            if not begins:
                break
        else:
            found.append(document)
            numbers.append(row)
    return PhraseHits(np.array(found, candidates.dtype), numbers)


def _numbered(words: Sequence[PhraseWord], ids: NDArray[Any]) -> PhraseHits:
    return PhraseHits(ids, _rows(words, ids) if len(ids) <= _FEW else None)


def _rows(words: Sequence[PhraseWord], ids: NDArray[Any]) -> list[tuple[int, ...]]:
    """For each of a few documents that hold all words the posting of each word."""
    columns = [[word.first + at for at in word.ids.searchsorted(ids).tolist()] for word in words]
    return list(zip(*columns, strict=True))


class _Keys:
    """Keys of the places of a field: as narrow as its documents and positions allow.

    Documents are counted from 1, so that what is taken from the first key of all leaves a lower one.
    """

    def __init__(self, postings: FieldPostings) -> None:
        if postings.places is None:
            raise ValueError("the field has no positions")
        self._postings = postings
        self._places = postings.places
        self._id_type = postings.ids.dtype
        narrow = self._id_type.itemsize == postings.places.dtype.itemsize == 2
        self._type = np.dtype(np.uint32 if narrow else np.uint64)
        self._shift = 16 if narrow else 32
        self._last = (1 << self._shift) - 1

    def of(self, word: PhraseWord, documents: NDArray[Any], place: int = 0) -> NDArray[Any]:
        """Where a phrase with the word at some place of it may begin, in documents that all hold the word, ascending.

        Other documents may be among them.
        """
        postings, own = self._postings, word.ids
        if len(own) < max(_SMALL, len(documents) * _MOST):
            documents, counts = own, postings.narrow_frequencies(word.first, word.first + len(own))
            start = postings.place_before(word.first)
            found = self._places.span(start, start + int(np.add.reduce(counts, dtype=np.int64)))
        else:
            starts, counts = postings.positions_of(word.first, own.searchsorted(documents))
            base = int(starts[0])
            found = self._places.span(base, int(starts[-1] + counts[-1])).take(gather(starts - base, counts))
        keys = documents.astype(self._type)
        keys += 1
        keys <<= self._shift
        keys -= place
        keys = keys.repeat(counts)
        keys += found
        return keys

    def documents(self, keys: NDArray[Any]) -> NDArray[Any]:
        """The documents of ascending keys."""
        documents = keys >> self._shift
        new = np.ones(len(documents), bool)
        np.not_equal(documents[1:], documents[:-1], out=new[1:])
        found = documents[new].astype(self._id_type)
        found -= 1
        return found

    def with_room(self, keys: NDArray[Any], further: int) -> NDArray[Any]:
        """Those keys whose document has room for a position so much further on."""
        kept: NDArray[Any] = keys[(keys & self._last) <= self._last - further]
        return kept

    def same_document(self, keys: NDArray[Any], others: NDArray[Any]) -> NDArray[np.bool_]:
        """Which keys are of the same document as the others."""
        same: NDArray[np.bool_] = (keys ^ others) <= self._last
        return same


def _common(ours: NDArray[Any], theirs: NDArray[Any]) -> NDArray[Any]:
    """What stands in both of two ascending lists."""
    few, many = (ours, theirs) if len(ours) < len(theirs) else (theirs, ours)
    if len(few) * _RARER < len(many) or len(few) <= _FEW_NUMBERS:
        return _looked_up(few, many)
    both = np.concatenate((few, many))
    both.sort(kind="stable")  # two ascending runs: merged, not sorted
    common: NDArray[Any] = both[:-1][both[1:] == both[:-1]]
    return common


def _looked_up(few: NDArray[Any], many: NDArray[Any]) -> NDArray[Any]:
    common: NDArray[Any] = few[many.take(many.searchsorted(few), mode="clip") == few]
    return common


def _near(keys: _Keys, words: Sequence[PhraseWord], candidates: NDArray[Any], slop: int) -> NDArray[Any]:
    """The documents in which one comes from the first word to the last, from each to the next within reach."""
    reached = keys.of(words[0], candidates)
    for word in words[1:]:
        if not len(reached):
            break
        places = keys.of(word, candidates)
        # The nearest place before each of these from where the phrase can have come.
        before = reached.searchsorted(places)
        places, before = places[before > 0], before[before > 0] - 1
        from_where = reached[before]
        reached = places[(places - from_where <= slop) & keys.same_document(places, from_where)]
    return _common(candidates, keys.documents(reached))
