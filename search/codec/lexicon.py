"""Words and their numbers: every text becomes an array of word numbers, four bytes a token.

Words are numbered as they arrive, per language. A new word goes through a dictionary and is looked at once; from then
on it is found in a table of arrays, thousands of tokens at a time, straight from the bytes of the texts: no string is
made for a token, and a look-up takes a tenth of the dictionary's time.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

import numpy as np

from search.codec.tokens import parts_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from search.codec.tokens import Pieces, Tokens

Split: TypeAlias = "Callable[[str], Pieces | None]"
Numbered: TypeAlias = "tuple[NDArray[np.uint32], Sequence[int] | NDArray[np.uint32] | None]"
"""A text as word numbers, and their places when they are not 0, 1, 2 …."""

SEVERAL: Final = 1 << 31  # numbers from here on are of words that are several
_KEYS: Final = 3
_SHORT: Final = 8 * _KEYS  # bytes of the longest word that is kept in a table
_FEWEST_ROWS: Final = 1 << 10
_MOST_ROWS: Final = 1 << 20
_ROOM: Final = 3  # rows for each word, or more
_FACTORS: Final = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9], np.uint64)
# By the size of a word, what of each eight bytes is its own; nothing of a longer one.
_MASKS: Final = np.array(
    [[(1 << 8 * min(max(size - 8 * key, 0), 8)) - 1 for size in range(_SHORT + 1)] + [0] for key in range(_KEYS)],
    np.uint64,
)


class Lexicon:
    """All words met so far, numbered; the same word in two languages is two words.

    A word that is several, or none, has a number from `SEVERAL` on, and is replaced by them before anything is made of
    it.
    """

    def __init__(self) -> None:
        self.words: list[str] = []
        self.languages: list[str] = []
        self.several: list[Several] = []
        self._numbers: dict[tuple[str, Split | None], WordNumbers] = {}

    def __len__(self) -> int:
        return len(self.words)

    def numbers_for(self, language: str, split: Split | None = None) -> WordNumbers:
        """The numbers of one language's words, and of those that are several when it is known how to tell."""
        known = self._numbers.get((language, split))
        if known is None:
            simple = self.numbers_for(language) if split is not None else None
            known = self._numbers[language, split] = WordNumbers(self, language, split, simple)
        return known

    def number_words(self, tokens: Tokens) -> Numbered:
        """A text that was cut into words."""
        numbers = self.numbers_for(tokens.language)
        return np.fromiter(map(numbers.__getitem__, tokens.words), np.uint32, len(tokens.words)), tokens.places

    def number_texts(self, texts: Sequence[Tokens]) -> list[Numbered]:
        """Texts of one language that are still to be parted, all in the same way."""
        language, parting = texts[0].language, texts[0].parting
        if parting is None:
            raise ValueError("these texts were cut into words")
        encoded = [text.encode("utf-8", "replace") for text in texts]
        data = b"\n".join(encoded)
        starts, ends = parts_of(data, parting.kinds)
        numbers = self.numbers_for(language, parting.apart).of_parts(data, starts, ends)
        texts_end = np.cumsum([len(one) + 1 for one in encoded])
        return self._spelt_out(numbers, np.append(0, starts.searchsorted(texts_end)))

    def _spelt_out(self, numbers: NDArray[np.uint32], bounds: NDArray[np.int64]) -> list[Numbered]:
        """The texts between some bounds, words that are several taken apart."""
        at = (numbers >= SEVERAL).nonzero()[0]
        if not len(at):
            return [(numbers[first:last], None) for first, last in pairwise(bounds.tolist())]
        found = [self.several[number - SEVERAL] for number in numbers[at].tolist()]
        counts, widths = np.ones(len(numbers), np.int64), np.ones(len(numbers), np.int64)
        counts[at] = [len(one.numbers) for one in found]
        widths[at] = [one.width for one in found]
        before = np.append(0, widths.cumsum())  # places are counted from the first of their text
        places = (before[:-1] - before[bounds[:-1]].repeat(np.diff(bounds))).repeat(counts).astype(np.uint32)
        words = numbers.repeat(counts)
        starts = np.append(0, counts.cumsum())
        for start, one in zip(starts[at].tolist(), found, strict=True):
            end = start + len(one.numbers)
            words[start:end] = one.numbers
            places[start:end] += one.places
        return [(words[first:last], places[first:last]) for first, last in pairwise(starts[bounds].tolist())]


class Several(NamedTuple):
    """A word that is several: their numbers, their places counted from its own, and how many places it takes."""

    numbers: NDArray[np.uint32]
    places: NDArray[np.uint32]
    width: int


class WordNumbers(dict[str, int]):
    """Word to number; a new word gets the next one.

    Beside the dictionary lies the table of short words. A row is a word as three integers, which are its bytes, and one
    more than its number. Its hash says the only row where a word may stand: the first that came stays, and a word that
    finds its row taken is looked up in the dictionary each time. In texts these are the rarer ones.
    """

    __slots__ = ("_held", "_language", "_languages", "_rows", "_several", "_simple", "_split", "_words")

    def __init__(self, lexicon: Lexicon, language: str, split: Split | None, simple: WordNumbers | None) -> None:
        """Args: where words are numbered; their language; what takes them apart, and the numbers of what they are."""
        super().__init__()
        # Its lists and not the lexicon, which would hold itself: it is the greatest thing a writer lets go of.
        self._words, self._languages, self._several = lexicon.words, lexicon.languages, lexicon.several
        self._language = language
        self._split = split
        self._simple = simple
        self._rows = np.zeros((_FEWEST_ROWS, _KEYS + 1), np.uint64)
        self._held = 0

    def of_parts(self, data: bytes, starts: NDArray[np.int64], ends: NDArray[np.int64]) -> NDArray[np.uint32]:
        """The numbers of the words between some bounds of a text in UTF-8."""
        keys = _keys(data, starts, ends)
        slots = self._slots(keys)
        rows = self._rows.take(slots, axis=0)
        known = rows[:, _KEYS] != 0
        for place, key in enumerate(keys):
            known &= rows[:, place] == key
        numbers = (rows[:, _KEYS] - 1).astype(np.uint32)
        unknown = (~known).nonzero()[0]
        if len(unknown):
            bounds = zip(starts[unknown].tolist(), ends[unknown].tolist(), strict=True)
            numbers[unknown] = [self[data[first:last].decode()] for first, last in bounds]
            new = unknown[(rows[unknown, _KEYS] == 0) & (keys[0][unknown] != 0)]
            self._keep(slots[new], np.stack([*(key[new] for key in keys), numbers[new] + np.uint64(1)], axis=1))
        return numbers

    def _keep(self, slots: NDArray[np.int64], rows: NDArray[np.uint64]) -> None:
        self._rows[slots] = rows
        self._held += len(rows)
        if self._held * _ROOM > len(self._rows) < _MOST_ROWS:
            held = self._rows[self._rows[:, _KEYS] != 0]
            self._rows = np.zeros((2 * len(self._rows), _KEYS + 1), np.uint64)
            self._rows[self._slots(held.T[:_KEYS])] = held
            self._held = len(held)

    def _slots(self, keys: Sequence[NDArray[np.uint64]] | NDArray[np.uint64]) -> NDArray[np.int64]:
        hashes = keys[0] * _FACTORS[0]
        for key, factor in zip(keys[1:], _FACTORS[1:], strict=True):
            hashes ^= key * factor
        hashes *= _FACTORS[0]
        hashes >>= np.uint64(65 - len(self._rows).bit_length())
        slots: NDArray[np.int64] = hashes.view(np.int64)
        return slots

    def __missing__(self, word: str) -> int:
        pieces = self._split(word) if self._split is not None else None
        if pieces is None or self._simple is None:
            number = len(self._words)
            self._words.append(word)
            self._languages.append(self._language)
        else:
            numbers = [self._simple[text] for text in pieces.texts]
            if len(numbers) == pieces.width == 1:
                number = numbers[0]
            else:
                number = SEVERAL + len(self._several)
                places = np.array(pieces.places, np.uint32)
                self._several.append(Several(np.array(numbers, np.uint32), places, pieces.width))
        self[word] = number
        return number


def _keys(data: bytes, starts: NDArray[np.int64], ends: NDArray[np.int64]) -> list[NDArray[np.uint64]]:
    """The bytes of words as integers; those of words longer than `_SHORT` are all 0."""
    sizes = np.minimum(ends - starts, _SHORT + 1)
    padded = data + bytes(_SHORT)
    keys = []
    for key in range(_KEYS):
        eight_bytes_at: NDArray[np.uint64] = np.ndarray((len(data),), "<u8", padded, 8 * key, (1,))
        own = eight_bytes_at[starts]
        own &= _MASKS[key].take(sizes)
        keys.append(own)
    return keys
