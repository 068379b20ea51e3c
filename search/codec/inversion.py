"""From word numbers to postings: one sort per field and flush.

A document is an array of word numbers (`lexicon`), four bytes a token, shared by all fields made of the same words.
What a field makes of a word (its stem, say) is asked once per distinct word, when a flush turns word numbers into the
field's term numbers by one array look-up. Sorting those, each with its document and position, *is* the inversion.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

import numpy as np

from search.codec.documents import LENGTH_OF_BYTE
from search.codec.postings import FieldArrays

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from search.codec.lexicon import Lexicon

Analysis: TypeAlias = "Callable[[str, Sequence[str]], Sequence[str | None]]"
NO_TERM: Final = 0xFFFFFFFF  # a token that takes a position but is not indexed
_UNASKED: Final = 0xFFFFFFFE  # a word the field has not been asked about


class Vocabulary:
    """The terms of one field, numbered as they come, and what the field makes of the lexicon's words."""

    def __init__(self, lexicon: Lexicon, analyse: Analysis | None) -> None:
        """Args: the words; the field's analysis of words of a language, None when documents bring term numbers."""
        self.terms: dict[bytes, int] = {}
        self.values: dict[Any, NDArray[np.uint32]] = {}
        self._lexicon = lexicon
        self._analyse = analyse
        self._terms_of = np.empty(0, np.uint32)
        self._order = np.empty(0, np.int64)

    def sorted_terms(self) -> tuple[list[bytes], NDArray[np.int64]]:
        """All terms by number, and their numbers in the order of the terms; only new ones are sorted each time."""
        texts = list(self.terms)
        new = sorted(range(len(self._order), len(texts)), key=texts.__getitem__)
        if new:
            # Two sorted runs: Python's sort merges them.
            self._order = np.array(sorted(self._order.tolist() + new, key=texts.__getitem__), np.int64)
        return texts, self._order

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
        self._numbers: list[NDArray[np.uint32]] = []
        self._places: list[Sequence[int] | NDArray[np.uint32] | None] = []
        self._documents: list[int] = []

    def __len__(self) -> int:
        return len(self._documents)

    def add(
        self, document: int, numbers: NDArray[np.uint32], places: Sequence[int] | NDArray[np.uint32] | None = None
    ) -> None:
        """Take the tokens of a document, in order; documents come in any order, each once.

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
        tokens = self._tokens()
        if tokens is None:
            return None
        lengths = np.bincount(tokens.owners, minlength=documents)
        length_bytes = bytes_of_lengths(lengths) if self.scored else np.zeros(documents, np.uint8)
        terms, ranks = self._sorted_terms(tokens.numbers)
        keys = _keys(ranks, tokens)
        del tokens  # an inversion is the peak of a writer's memory
        return _arrange(terms, keys, length_bytes), lengths

    def _tokens(self) -> _Tokens | None:
        counts = [*map(len, self._numbers)]
        numbers = self.vocabulary.term_numbers(np.concatenate(self._numbers))
        owners = np.repeat(np.array(self._documents, np.uint32), counts)
        places = self._all_places(max(counts)) if self.keeps_places else None
        kept = numbers != NO_TERM
        if not kept.all():
            numbers, owners = numbers[kept], owners[kept]
            places = None if places is None else places[kept]
        return _Tokens(numbers, owners, places) if len(numbers) else None

    def _all_places(self, most: int) -> NDArray[np.uint32]:
        """The positions of all tokens; no document has more than ``most``."""
        plain = np.arange(most, dtype=np.uint32)
        pairs = zip(self._numbers, self._places, strict=True)
        return np.concatenate([plain[: len(one)] if own is None else np.asarray(own, np.uint32) for one, own in pairs])

    def _sorted_terms(self, numbers: NDArray[np.uint32]) -> tuple[list[bytes], NDArray[np.uint64]]:
        # A vocabulary outlives a flush: only terms that occur get a rank.
        texts, order = self.vocabulary.sorted_terms()
        used = np.zeros(len(texts), bool)
        used[numbers] = True
        order = order[used[order]]
        ranks = np.zeros(len(texts), np.uint64)
        ranks[order] = np.arange(len(order))
        return [texts[number] for number in order.tolist()], ranks


def bytes_of_lengths(lengths: NDArray[np.int64]) -> NDArray[np.uint8]:
    """Whoosh's byte for each length: the least that stands for no less, 255 for all greater ones."""
    return np.minimum(np.searchsorted(LENGTH_OF_BYTE, lengths), 255).astype(np.uint8)


class _Tokens(NamedTuple):
    """The tokens of a field, each with the number of its term, its document and its position, if these are kept."""

    numbers: NDArray[np.uint32]
    owners: NDArray[np.uint32]
    places: NDArray[np.uint32] | None


class _Keys(NamedTuple):
    """Tokens as single numbers: the rank of the term above the document, above the position, in so many bits."""

    keys: NDArray[np.uint64]
    owner_bits: int
    place_bits: int | None


def _keys(ranks: NDArray[np.uint64], tokens: _Tokens) -> _Keys:
    owner_bits = int(tokens.owners.max()).bit_length()
    place_bits = None if tokens.places is None else int(tokens.places.max()).bit_length()
    if int(ranks.max()).bit_length() + owner_bits + (place_bits or 0) > 64:
        raise ValueError("more tokens than can be sorted at once")
    keys = ranks[tokens.numbers]
    keys <<= owner_bits
    keys |= tokens.owners
    if tokens.places is not None and place_bits is not None:
        keys <<= place_bits
        keys |= tokens.places
    return _Keys(keys, owner_bits, place_bits)


def _arrange(terms: list[bytes], tokens: _Keys, length_bytes: NDArray[np.uint8]) -> FieldArrays:
    """Sort tokens by term, document and position."""
    keys, owner_bits, place_bits = tokens
    keys.sort()  # this is the inversion
    places = None
    if place_bits is not None:
        places = (keys & ((1 << place_bits) - 1)).astype(np.uint32)
        keys >>= place_bits
    is_first = np.ones(len(keys), bool)
    np.not_equal(keys[1:], keys[:-1], out=is_first[1:])
    heads = is_first.nonzero()[0]
    firsts = keys[heads]
    ids = (firsts & ((1 << owner_bits) - 1)).astype(np.uint32)
    firsts >>= owner_bits
    counts = np.bincount(firsts.astype(np.int64), minlength=len(terms))
    return FieldArrays(
        terms=terms,
        firsts=np.append(0, counts.cumsum()),
        ids=ids,
        frequencies=np.diff(np.append(heads, len(keys))),
        lengths=length_bytes[ids],
        places=places,
    )
