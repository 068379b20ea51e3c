"""From tokens to postings: one dictionary look-up per token, then one stable sort per field and flush.

Words are numbered as they arrive, per language; a document is an array of word numbers, four bytes a token, shared by
all fields made of the same words. What a field makes of a word (its stem, say) is asked once per distinct word, when a
flush turns word numbers into the field's term numbers by one array look-up. Sorting those numbers, stably, *is* the
inversion.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import numpy as np

from search.codec.documents import LENGTH_OF_BYTE
from search.codec.postings import FieldArrays

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

Analysis: TypeAlias = "Callable[[str, Sequence[str]], Sequence[str | None]]"
NO_TERM: Final = 0xFFFFFFFF  # a token that takes a position but is not indexed
_UNASKED: Final = 0xFFFFFFFE  # a word the field has not been asked about


class Lexicon:
    """All words met so far, numbered; the same word in two languages is two words."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.languages: list[str] = []
        self._numbers: dict[str, WordNumbers] = {}

    def __len__(self) -> int:
        return len(self.words)

    def numbers_for(self, language: str) -> WordNumbers:
        """The numbers of one language's words."""
        known = self._numbers.get(language)
        if known is None:
            known = self._numbers[language] = WordNumbers(self, language)
        return known


class WordNumbers(dict[str, int]):
    """Word to number; a new word gets the next one."""

    __slots__ = ("_language", "_lexicon")

    def __init__(self, lexicon: Lexicon, language: str) -> None:
        super().__init__()
        self._lexicon = lexicon
        self._language = language

    def __missing__(self, word: str) -> int:
        number = self[word] = len(self._lexicon.words)
        self._lexicon.words.append(word)
        self._lexicon.languages.append(self._language)
        return number


class Vocabulary:
    """The terms of one field, numbered as they come, and what the field makes of the lexicon's words."""

    def __init__(self, lexicon: Lexicon, analyse: Analysis | None) -> None:
        """Args: the words; the field's analysis of words of a language, None when documents bring term numbers."""
        self.terms: dict[bytes, int] = {}
        self.values: dict[Any, array[int]] = {}
        self._lexicon = lexicon
        self._analyse = analyse
        self._terms_of = np.empty(0, np.uint32)

    def number(self, term: bytes) -> int:
        """The number of a term."""
        return self.terms.setdefault(term, len(self.terms))

    def term_numbers(self, numbers: NDArray[np.uint32]) -> NDArray[np.uint32]:
        """Term numbers for the numbers documents brought."""
        if self._analyse is None:
            return numbers
        missing = len(self._lexicon) - len(self._terms_of)
        if missing:
            self._terms_of = np.concatenate([self._terms_of, np.full(missing, _UNASKED, np.uint32)])
        terms: NDArray[np.uint32] = self._terms_of[numbers]
        new = np.zeros(len(self._terms_of), bool)
        new[numbers[terms == _UNASKED]] = True
        unasked = np.flatnonzero(new)
        if len(unasked):
            self._ask(unasked, self._analyse)
            terms = self._terms_of[numbers]
        return terms

    def _ask(self, unasked: NDArray[np.int64], analyse: Analysis) -> None:
        """Ask the field about words, those of a language together."""
        own: dict[str, list[int]] = defaultdict(list)
        languages, words = self._lexicon.languages, self._lexicon.words
        for number in unasked.tolist():
            own[languages[number]].append(number)
        for language, numbers in own.items():
            terms = analyse(language, [words[number] for number in numbers])
            known = self.terms
            self._terms_of[numbers] = [
                known.setdefault(term.encode(), len(known)) if term else NO_TERM for term in terms
            ]


class FieldBuffer:
    """The tokens of one field since the last flush."""

    def __init__(self, vocabulary: Vocabulary, *, keeps_places: bool, scored: bool) -> None:
        self.vocabulary = vocabulary
        self.keeps_places = keeps_places
        self.scored = scored
        self._numbers: list[array[int]] = []
        self._places: list[Sequence[int] | None] = []
        self._documents: list[int] = []

    def __len__(self) -> int:
        return len(self._documents)

    def add(self, document: int, numbers: array[int], places: Sequence[int] | None = None) -> None:
        """Take the tokens of a document, in order; documents come in ascending order.

        Args:
            document: its number in the segment.
            numbers: of words, or of terms where there is no word analysis.
            places: positions when they are not 0, 1, 2 …
        """
        self._documents.append(document)
        self._numbers.append(numbers)
        self._places.append(places)

    def invert(self, documents: int) -> tuple[FieldArrays, NDArray[np.int64]] | None:
        """The postings, and the length of the field in every document; None when there is no term.

        Args:
            documents: how many the segment has.
        """
        counts = np.fromiter(map(len, self._numbers), np.int64, len(self._numbers))
        numbers = np.concatenate([np.frombuffer(one, dtype=np.uint32) for one in self._numbers])
        numbers = self.vocabulary.term_numbers(numbers)
        owners = np.repeat(np.array(self._documents, np.uint32), counts)
        places = self._all_places(counts) if self.keeps_places else None
        kept = numbers != NO_TERM
        if not kept.all():
            numbers, owners = numbers[kept], owners[kept]
            places = None if places is None else places[kept]
        if not len(numbers):
            return None
        lengths = np.bincount(owners, minlength=documents)
        length_bytes = bytes_of_lengths(lengths) if self.scored else np.zeros(documents, np.uint8)
        terms, ranks = self._sorted_terms(numbers)
        return _arrange(terms, ranks[numbers], owners, places, length_bytes), lengths

    def _all_places(self, counts: NDArray[np.int64]) -> NDArray[np.uint32]:
        starts = np.cumsum(counts) - counts
        places = (np.arange(int(counts.sum()), dtype=np.int64) - np.repeat(starts, counts)).astype(np.uint32)
        for start, own in zip(starts.tolist(), self._places, strict=True):
            if own is not None:
                places[start : start + len(own)] = own
        return places

    def _sorted_terms(self, numbers: NDArray[np.uint32]) -> tuple[list[bytes], NDArray[np.uint32]]:
        # A vocabulary outlives a flush: only terms that occur get a rank.
        texts = list(self.vocabulary.terms)
        used = np.zeros(len(texts), bool)
        used[numbers] = True
        order = sorted(np.nonzero(used)[0].tolist(), key=texts.__getitem__)
        ranks = np.zeros(len(texts), np.uint32)
        ranks[order] = np.arange(len(order))
        return [texts[number] for number in order], ranks


def bytes_of_lengths(lengths: NDArray[np.int64]) -> NDArray[np.uint8]:
    """Whoosh's byte for each length: the least that stands for no less, 255 for all greater ones."""
    return np.minimum(np.searchsorted(LENGTH_OF_BYTE, lengths), 255).astype(np.uint8)


def _arrange(
    terms: list[bytes],
    ranks: NDArray[np.uint32],
    owners: NDArray[np.uint32],
    places: NDArray[np.uint32] | None,
    length_bytes: NDArray[np.uint8],
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
        lengths=length_bytes[ids],
        places=None if places is None else places[order],
    )


def stable_order(keys: NDArray[np.uint32]) -> NDArray[np.int64]:
    """A stable sort's permutation, in two passes: NumPy sorts 16 bits by radix and 32 by comparison."""
    order = np.argsort(keys.astype(np.uint16), kind="stable")
    if len(keys) and int(keys.max()) > 0xFFFF:
        order = order[np.argsort((keys >> 16).astype(np.uint16)[order], kind="stable")]
    return order
