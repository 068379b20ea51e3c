"""From prefixes, patterns, ranges and misspellings to the terms of a segment that match."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from whoosh import query as wq

from search.codec.dictionary import MOST_COUNTED, SEPARATOR
from search.codec.spelling import near_terms

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from search.codec.dictionary import TermDictionary

_LAST: Final = b"\xff\xff\xff\xff"
_ANY: Final = -1


def matching_terms(query: wq.Query, dictionary: TermDictionary, reader: Any) -> NDArray[np.int64]:
    """The numbers of the terms a query stands for, ascending.

    Args:
        query: one of Whoosh's queries that stand for several terms.
        dictionary: the terms of its field in a segment.
        reader: Whoosh's reader of the segment, for queries only Whoosh can expand.
    """
    kind = type(query)
    if kind is wq.Prefix:
        return np.arange(*dictionary.prefix_range(_encoded(query.text)))
    if kind is wq.FuzzyTerm:
        near = near_terms(dictionary, query.text, distance=query.maxdist, prefix=query.prefixlength)
        return np.array([term.number for term in near], np.int64)
    if kind is wq.TermRange:
        return np.arange(*_range(query, dictionary, reader))
    if kind is wq.Wildcard and "[" not in query.text:
        return pattern_terms(dictionary, query.text)
    numbers = {dictionary.find(text) for text in query._btexts(reader)}
    return np.array(sorted(number for number in numbers if number >= 0), np.int64)


def pattern_terms(dictionary: TermDictionary, pattern: str) -> NDArray[np.int64]:
    """The terms that match a pattern of ``*`` and ``?``.

    Each piece between stars is looked for in the text of all terms at once, always at its first place after the piece
    before: if a term can be matched at all it can be matched so.
    """
    literal = re.split(r"[*?]", pattern, maxsplit=1)[0].encode()
    low, high = dictionary.prefix_range(literal) if literal else (0, dictionary.size)
    if low >= high:
        return np.empty(0, np.int64)
    if not pattern.strip("*"):
        return np.arange(low, high)
    text, starts = _letters(dictionary, low, high, as_characters="?" in pattern)
    first, *others = [_codes(piece, as_characters="?" in pattern) for piece in re.split(r"\*+", pattern)]
    if not first and len(others) == 2 and not others[1] and not {_ANY, SEPARATOR[0]}.intersection(others[0]):
        return np.flatnonzero(np.logical_or.reduceat(_occurs(text, others[0]), starts[:-1])) + low
    begins, ends = starts[:-1], starts[1:] - 1
    terms = np.flatnonzero(ends - begins >= len(first) if others else ends - begins == len(first))
    terms = terms[_stands(text, begins[terms], first)]
    if others:
        terms = _with_pieces(text, terms, begins[terms] + len(first), ends[terms], others)
    return terms + low


def _with_pieces(
    text: NDArray[Any],
    terms: NDArray[np.int64],
    at: NDArray[np.int64],
    ends: NDArray[np.int64],
    pieces: list[list[int]],
) -> NDArray[np.int64]:
    """Those of some terms that hold pieces in order, from some place on, the last of them at the end."""
    *middle, last = pieces
    ends = ends - len(last)
    kept = at <= ends
    kept[kept] = _stands(text, ends[kept], last)
    terms, at, ends = terms[kept], at[kept], ends[kept]
    for piece in middle:
        places = np.flatnonzero(_occurs(text, piece))
        after = np.searchsorted(places, at)
        kept = after < len(places)
        found = places[after[kept]] + len(piece)
        inside = found <= ends[kept]
        at = found[inside]
        kept[kept] = inside
        terms, ends = terms[kept], ends[kept]
    return terms


def _letters(
    dictionary: TermDictionary, low: int, high: int, *, as_characters: bool
) -> tuple[NDArray[Any], NDArray[np.int64]]:
    """The text of a run of terms and where each starts in it, and the end; in bytes or, slower, in characters."""
    starts = dictionary.starts()[low : high + 1].astype(np.int64)
    text = dictionary.text()[int(starts[0]) : int(starts[-1])]
    starts -= starts[0]
    if not as_characters or not (text & 0x80).any():
        return text, starts
    characters = np.frombuffer(text.tobytes().decode().encode("utf-32-le"), np.uint32)
    sizes = dictionary.sizes()[low:high].astype(np.int64) + 1  # its separator is of a term too
    if (sizes > MOST_COUNTED).any():
        sizes = np.add.reduceat((text & 0xC0) != 0x80, starts[:-1], dtype=np.int64)
    return characters, np.concatenate([[0], np.cumsum(sizes)])


def _codes(piece: str, *, as_characters: bool) -> list[int]:
    """A piece of a pattern as the numbers of its letters; `_ANY` for a question mark."""
    codes = map(ord, piece) if as_characters else piece.encode()
    return [_ANY if code == ord("?") else code for code in codes]


def _stands(text: NDArray[Any], places: NDArray[np.int64], piece: list[int]) -> NDArray[np.bool_]:
    """Whether a piece stands at each of some places, none so late that it would reach beyond its term."""
    stands = np.ones(len(places), bool)
    for offset, code in enumerate(piece):
        if code != _ANY:
            stands &= text[places + offset] == code
    return stands


def _occurs(text: NDArray[Any], piece: list[int]) -> NDArray[np.bool_]:
    """Whether a piece begins at each place of a text; it may reach into the next term."""
    occurs = np.zeros(len(text), bool)
    room = len(text) - len(piece) + 1
    if room <= 0:
        return occurs
    found = occurs[:room]
    found[:] = True
    for offset, code in enumerate(piece):
        if code != _ANY:
            found &= text[offset : room + offset] == code
    return occurs


def _range(query: wq.TermRange, dictionary: TermDictionary, reader: Any) -> tuple[int, int]:
    field = reader.schema[query.fieldname]
    try:
        start = b"" if query.start is None else field.to_bytes(query.start)
        end = _LAST if query.end is None else field.to_bytes(query.end)
    except ValueError:
        return 0, 0
    low, high = dictionary.lower_bound(start), dictionary.lower_bound(end)
    if query.startexcl and dictionary.find(start) == low:
        low += 1
    if not query.endexcl and dictionary.find(end) == high:
        high += 1
    return low, max(low, high)


def _encoded(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode()
