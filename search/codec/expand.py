"""From prefixes, patterns, ranges and misspellings to the terms of a segment that match."""

from __future__ import annotations

import fnmatch
import re
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from whoosh import query as wq

from search.codec.spelling import near_terms

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from search.codec.dictionary import TermDictionary

_LAST: Final = b"\xff\xff\xff\xff"


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

    Its longest literal is looked for in the text of all terms at once; what a single literal cannot decide is then
    tried term by term.
    """
    literals = re.split(r"[*?]+", pattern)
    low, high = dictionary.prefix_range(literals[0].encode()) if literals[0] else (0, dictionary.size)
    longest = max(literals[1:], key=len, default="").encode()
    if low >= high:
        return np.empty(0, np.int64)
    candidates = _containing(dictionary, longest, low, high, at_end=False) if longest else np.arange(low, high)
    if not pattern.strip("*"):
        return candidates
    if re.fullmatch(r"\*[^*?]+\*", pattern):
        return candidates
    if re.fullmatch(r"\*[^*?]+", pattern):
        return _containing(dictionary, longest, low, high, at_end=True)
    matches = re.compile(fnmatch.translate(pattern)).match
    texts = dictionary.texts_of(candidates)
    kept = np.fromiter((matches(text.decode()) is not None for text in texts), bool, len(texts))
    matched: NDArray[np.int64] = candidates[kept]
    return matched


def _containing(dictionary: TermDictionary, literal: bytes, low: int, high: int, *, at_end: bool) -> NDArray[np.int64]:
    starts = dictionary.starts()
    first, last = int(starts[low]), int(starts[high])
    text = dictionary.text()[first:last]
    if len(text) < len(literal):
        return np.empty(0, np.int64)
    if at_end:
        ends = starts[low + 1 : high + 1].astype(np.int64) - 1
        long_enough = ends - starts[low:high] >= len(literal)
        kept = np.nonzero(long_enough)[0]
        for place, byte in enumerate(reversed(literal)):
            kept = kept[text[ends[kept] - first - 1 - place] == byte]
        return kept + low
    room = len(text) - len(literal) + 1
    found = text[:room] == literal[0]
    for place in range(1, len(literal)):
        found &= text[place : room + place] == literal[place]
    places = np.nonzero(found)[0] + first
    return np.unique(np.searchsorted(starts, places, side="right") - 1)


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
