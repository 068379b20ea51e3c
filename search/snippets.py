"""The piece of an article's text that shows why it was found: the window with most of the question's words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from search.analysis.folding import is_unspaced
from search.query import Snippet, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from search.highlighting import Mark

WINDOW: Final = 220
"""Characters of a snippet; half as many where a character is a word or half of one."""

_LEAD: Final = 60  # characters of context before the first mark
_SPACE = re.compile(r"\s+")
_UNEVEN = re.compile(r"\s\s|[^\S ]")
_SENTENCE = re.compile(r"(?<=[.!?…])\s+|\n+|(?<=[。！？؟।])")
ELLIPSIS: Final = "…"


def make_snippet(text: str, marks: Sequence[Mark]) -> Snippet:
    """The densest window of a text, its white space made single, with the marks inside it."""
    width = WINDOW if not is_unspaced(text.strip()[:1]) else WINDOW // 2
    if not marks:
        return _piece(text, 0, _word_end(text, width), ())
    first, last = _densest(marks, width - _LEAD)
    start = _start(text, marks[first].start)
    end = _word_end(text, max(start + width, marks[last].end))
    return _piece(text, start, end, [mark for mark in marks[first:] if mark.start >= start and mark.end <= end])


def _densest(marks: Sequence[Mark], width: int) -> tuple[int, int]:
    """The run of marks that fits a window and has the most different words of the question, then the most marks."""
    best, best_worth = (0, 0), (0, 0)
    first = 0
    counts: dict[int, int] = {}
    for last, mark in enumerate(marks):
        counts[mark.pattern] = counts.get(mark.pattern, 0) + 1
        while mark.end - marks[first].start > width and first < last:
            leaving = marks[first].pattern
            counts[leaving] -= 1
            if not counts[leaving]:
                del counts[leaving]
            first += 1
        worth = (len(counts), last - first)
        if worth > best_worth:
            best, best_worth = (first, last), worth
    return best


def _start(text: str, at: int) -> int:
    """A little before a mark: where its sentence begins if that is near, else where a word begins."""
    low = max(0, at - _LEAD)
    ends = [match.end() for match in _SENTENCE.finditer(text, low, at)]
    if ends:
        return ends[-1]
    if low == 0:
        return 0
    space = _SPACE.search(text, low, at)
    return space.end() if space else low


def _word_end(text: str, at: int) -> int:
    if at >= len(text):
        return len(text)
    before = text.rfind(" ", at - 20, at + 1)
    return before if before > 0 else at


def _piece(text: str, start: int, end: int, marks: Sequence[Mark]) -> Snippet:
    """A part of a text with single spaces, an ellipsis where it was cut, and the marks moved along."""
    pieces = [ELLIPSIS + " "] if start else []
    length = len(pieces[0]) if pieces else 0
    single = _single_spaces if _UNEVEN.search(text, start, end) else str
    spans = []
    at = start
    for mark in marks:
        if mark.start < at:
            continue
        before, inside = single(text[at : mark.start]), single(text[mark.start : mark.end])
        spans.append(Span(start=length + len(before), end=length + len(before) + len(inside)))
        pieces += [before, inside]
        length += len(before) + len(inside)
        at = mark.end
    pieces.append(single(text[at:end]).rstrip())
    if end < len(text.rstrip()):
        pieces.append(ELLIPSIS)
    return Snippet(text="".join(pieces), spans=tuple(spans))


def _single_spaces(text: str) -> str:
    return _SPACE.sub(" ", text)
