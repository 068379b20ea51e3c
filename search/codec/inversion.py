"""From tokens to postings: one dictionary look-up per token, then one stable sort per field and flush.

Tokens of a document are turned into an array of term numbers as they arrive (a surface word is analysed once per
language and then remembered), so memory holds four bytes a token. Sorting those numbers, stably, *is* the inversion.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np

from search.codec.postings import FieldArrays

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

NO_TERM: Final = 0xFFFFFFFF  # a token that takes a position but is not indexed


class TermNumbers(dict[str, int]):
    """Surface word to term number, one for each language; a word is analysed when it is first met."""

    __slots__ = ("_analyse", "_vocabulary")

    def __init__(self, vocabulary: dict[bytes, int], analyse: Callable[[str], str | None]) -> None:
        super().__init__()
        self._vocabulary = vocabulary
        self._analyse = analyse

    def __missing__(self, word: str) -> int:
        term = self._analyse(word)
        number = NO_TERM
        if term:
            number = self._vocabulary.setdefault(term.encode(), len(self._vocabulary))
        self[word] = number
        return number


class FieldBuffer:
    """The tokens of one field since the last flush."""

    def __init__(self, *, keeps_places: bool, scored: bool) -> None:
        self.keeps_places = keeps_places
        self.scored = scored
        self.vocabulary: dict[bytes, int] = {}
        self.words: dict[str, TermNumbers] = {}
        self.values: dict[Any, array[int]] = {}
        self._numbers: list[array[int]] = []
        self._places: list[Sequence[int] | None] = []
        self._documents: list[int] = []
        self.length_bytes: list[tuple[int, int]] = []

    @property
    def size(self) -> int:
        """Documents with a value."""
        return len(self._documents)

    def number(self, term: bytes) -> int:
        """The number of a term, given out when it is new."""
        return self.vocabulary.setdefault(term, len(self.vocabulary))

    def numbers_for(self, language: str, analyse: Callable[[str], str | None]) -> TermNumbers:
        """The memory of one language's words."""
        known = self.words.get(language)
        if known is None:
            known = self.words[language] = TermNumbers(self.vocabulary, analyse)
        return known

    def add(self, document: int, numbers: array[int], places: Sequence[int] | None = None) -> None:
        """Take the tokens of a document, in order; documents come in ascending order.

        Args:
            document: its number in the segment.
            numbers: term numbers, `NO_TERM` for what is not indexed.
            places: positions when they are not 0, 1, 2 …
        """
        self._documents.append(document)
        self._numbers.append(numbers)
        self._places.append(places)

    def invert(self, documents: int) -> FieldArrays | None:
        """The postings, None when there are none.

        Args:
            documents: how many the segment has.
        """
        numbers = np.concatenate([np.frombuffer(one, dtype=np.uint32) for one in self._numbers])
        counts = np.fromiter(map(len, self._numbers), np.int64, len(self._numbers))
        owners = np.repeat(np.array(self._documents, np.uint32), counts)
        places = self._all_places(counts) if self.keeps_places else None
        kept = numbers != NO_TERM
        if not kept.all():
            numbers, owners = numbers[kept], owners[kept]
            places = None if places is None else places[kept]
        if not len(numbers):
            return None
        terms, ranks = self._sorted_terms(numbers)
        length_of = np.zeros(documents, np.uint8)
        if self.length_bytes:
            pairs = np.array(self.length_bytes)
            length_of[pairs[:, 0]] = pairs[:, 1]
        return _arrange(terms, ranks[numbers], owners, places, length_of)

    def _all_places(self, counts: NDArray[np.int64]) -> NDArray[np.uint32]:
        starts = np.cumsum(counts) - counts
        places = (np.arange(int(counts.sum()), dtype=np.int64) - np.repeat(starts, counts)).astype(np.uint32)
        for start, own in zip(starts.tolist(), self._places, strict=True):
            if own is not None:
                places[start : start + len(own)] = own
        return places

    def _sorted_terms(self, numbers: NDArray[np.uint32]) -> tuple[list[bytes], NDArray[np.uint32]]:
        # A vocabulary may outlive a flush's documents: only terms that occur get a place.
        used = np.zeros(len(self.vocabulary), bool)
        used[numbers] = True
        texts = list(self.vocabulary)
        terms = sorted(texts[number] for number in np.nonzero(used)[0].tolist())
        ranks = np.zeros(len(texts), np.uint32)
        ranks[np.fromiter(map(self.vocabulary.__getitem__, terms), np.int64, len(terms))] = np.arange(len(terms))
        return terms, ranks


def _arrange(
    terms: list[bytes],
    ranks: NDArray[np.uint32],
    owners: NDArray[np.uint32],
    places: NDArray[np.uint32] | None,
    length_of: NDArray[np.uint8],
) -> FieldArrays:
    order = stable_order(ranks)
    ranks, owners = ranks[order], owners[order]
    is_first = np.ones(len(ranks), bool)
    is_first[1:] = (ranks[1:] != ranks[:-1]) | (owners[1:] != owners[:-1])
    heads = np.nonzero(is_first)[0]
    ids = owners[heads]
    firsts = np.zeros(len(terms) + 1, np.int64)
    np.cumsum(np.bincount(ranks[heads], minlength=len(terms)), out=firsts[1:])
    return FieldArrays(
        terms=terms,
        firsts=firsts,
        ids=ids,
        frequencies=np.diff(np.append(heads, len(ranks))),
        lengths=length_of[ids],
        places=None if places is None else places[order],
    )


def stable_order(keys: NDArray[np.uint32]) -> NDArray[np.int64]:
    """A stable sort's permutation, in two passes: NumPy sorts 16 bits by radix and 32 by comparison."""
    order = np.argsort(keys.astype(np.uint16), kind="stable")
    if len(keys) and int(keys.max()) > 0xFFFF:
        order = order[np.argsort((keys >> 16).astype(np.uint16)[order], kind="stable")]
    return order
