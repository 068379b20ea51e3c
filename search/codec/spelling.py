"""Words near a word: for fuzzy search and for "did you mean", over the whole vocabulary of a field at once.

Every term carries the set of its letters in 32 bits (`search.codec.dictionary.letter_sets`). One edit takes at most one
letter out and puts one in, so comparing sets and lengths leaves a few hundred of some hundred thousand terms; only
those are measured, all together, one column of the edit-distance table at a time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from search.codec.dictionary import TermDictionary


class NearTerm(NamedTuple):
    """A term near a word: its number, its text, and how many edits apart."""

    number: int
    text: str
    distance: int


def near_terms(
    dictionary: TermDictionary, word: str, *, distance: int, prefix: int = 0, swaps: bool = False
) -> list[NearTerm]:
    """The terms within some edits of a word, in sorted order.

    Args:
        dictionary: where to look.
        word: the word as indexed (folded, or a stem in a field of stems).
        distance: how many insertions, deletions and replacements at most.
        prefix: so many first characters must be the same.
        swaps: two neighbouring letters exchanged are one edit, as in typing errors; not so in Whoosh's fuzzy terms.
    """
    head = word[:prefix].encode()
    low, high = dictionary.prefix_range(head) if head else (0, dictionary.size)
    candidates = _candidates(dictionary, word, distance, low, high)
    if not len(candidates):
        return []
    texts = [text.decode("utf-8", "replace") for text in dictionary.texts_of(candidates)]
    distances = edit_distances(word, texts, swaps=swaps)
    return [
        NearTerm(int(candidates[at]), texts[at], int(distances[at]))
        for at in np.nonzero(distances <= distance)[0].tolist()
    ]


def _candidates(dictionary: TermDictionary, word: str, distance: int, low: int, high: int) -> NDArray[np.int64]:
    if low >= high:
        return np.empty(0, np.int64)
    bits = 0
    for letter in word:
        bits |= 1 << (letter.encode()[-1] & 31)
    letters = dictionary.letters()[low:high]
    near = np.bitwise_count(letters & ~np.uint32(bits)) <= distance
    near &= np.bitwise_count(~letters & np.uint32(bits)) <= distance
    sizes = dictionary.sizes()[low:high].astype(np.int16)
    near &= np.abs(sizes - min(len(word), 255)) <= distance
    return np.nonzero(near)[0] + low


def edit_distances(word: str, texts: list[str], *, swaps: bool = False) -> NDArray[np.int16]:
    """How many edits each text is from a word, all texts at once."""
    matrix = np.array(texts, dtype=np.str_)
    width = matrix.dtype.itemsize // 4
    letters = matrix.view(np.uint32).reshape(len(texts), width).T if width else np.empty((0, len(texts)), np.uint32)
    lengths = np.fromiter(map(len, texts), np.int64, len(texts))
    wanted = [ord(letter) for letter in word]
    rows = len(wanted) + 1
    before = np.zeros((rows, len(texts)), np.int16)
    current = np.repeat(np.arange(rows, dtype=np.int16)[:, None], len(texts), axis=1)
    steps = np.arange(rows, dtype=np.int16)[:, None]
    result = np.where(lengths == 0, np.int16(len(wanted)), np.int16(32767))
    for column in range(width):
        after = np.empty_like(current)
        after[0] = column + 1
        # Replacing or keeping, and inserting, for all rows at once; deleting runs down the rows.
        differs = letters[column][None, :] != np.array(wanted, np.uint32)[:, None]
        after[1:] = np.minimum(current[:-1] + differs, current[1:] + 1)
        if swaps and column:
            crossed = (~differs[:-1]) & (letters[column - 1][None, :] == np.array(wanted[1:], np.uint32)[:, None])
            after[2:] = np.where(crossed, np.minimum(after[2:], before[:-2] + 1), after[2:])
        after = np.minimum.accumulate(after - steps, axis=0) + steps
        result = np.where(lengths == column + 1, after[-1], result)
        before, current = current, after
    return result
