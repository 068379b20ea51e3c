"""Where a question's words stand in a text that is shown: the same cut and the same folding as in the index."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final, NamedTuple

from search.analysis.folding import fold, is_unspaced
from search.analysis.tokens import Run, is_inside, is_simple, read_run, run_in, runs_of
from search.patterns import patterns_of, sheds_head

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from search.patterns import Pattern
    from search.query import Node

_MOST_REMEMBERED: Final = 100_000
_LONGEST: Final = 40  # characters a word of a phrase is taken to have, with what follows it
_NOT_INSIDE: Final = "(?<![a-zA-Z0-9].)"  # what is before the last character is no letter; beyond ASCII not certain
_WITHIN: Final = "['’‘&.,\\-‐‑\u00ad\u0300-\u036f]*"


class Mark(NamedTuple):
    """A place in a text that a question matches.

    Attributes:
        start: its first character.
        end: the one after its last.
        pattern: which of the question's words or phrases it is.
    """

    start: int
    end: int
    pattern: int


class _Hit(NamedTuple):
    """A word inside a run that a step of a pattern means: its place and extent within the run."""

    place: int
    low: int
    high: int
    steps: tuple[tuple[int, int], ...]


class _Token(NamedTuple):
    place: int
    start: int
    end: int
    steps: tuple[tuple[int, int], ...]


class _Runs(dict[str, "tuple[int, tuple[_Hit, ...]] | None"]):
    """What a question means by each run of characters: how many places it takes and which words in it are meant.

    None is one place and nothing meant: most runs, told by their first letters.
    """

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        super().__init__()
        self._patterns = patterns
        self._heads = _beginnings(pattern.inner for pattern in patterns)
        self._width = len(next(iter(self._heads), ""))

    def __missing__(self, raw: str) -> tuple[int, tuple[_Hit, ...]] | None:
        value: tuple[int, tuple[_Hit, ...]] | None
        if is_simple(raw):
            possible = not self._heads or raw[: self._width].lower() in self._heads
            steps = self._steps(raw) if possible else ()
            value = (1, (_Hit(0, 0, len(raw), steps),)) if steps else None
        elif is_unspaced(raw):
            return self._unspaced(raw)
        else:
            value = self._look(read_run(raw), raw)
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        self[raw] = value
        return value

    def _steps(self, word: str) -> tuple[tuple[int, int], ...]:
        folded = fold(word)
        return tuple(
            (number, step)
            for number, pattern in enumerate(self._patterns)
            if pattern.inner is None or folded.startswith(pattern.inner)
            for step, means in enumerate(pattern.steps)
            if means(folded, word)
        )

    def _look(self, run: Run, raw: str) -> tuple[int, tuple[_Hit, ...]] | None:
        hits = []
        at = 0
        for piece in run.pieces:
            low = raw.find(piece.text, at) if run.width > 1 else -1
            low, high = (0, len(raw)) if low < 0 else (low, low + len(piece.text))
            at = high if high < len(raw) else at
            steps = self._steps(piece.text)
            if steps:
                hits.append(_Hit(piece.place, low, high, steps))
        return (run.width, tuple(hits)) if hits or run.width > 1 else None

    def _unspaced(self, raw: str) -> tuple[int, tuple[_Hit, ...]]:
        hits = []
        for piece in read_run(raw).pieces:
            steps = self._steps(piece.text)
            if steps:
                low = min(piece.place, len(raw) - 1)
                letter = all(self._patterns[pattern].letter for pattern, _ in steps)
                hits.append(_Hit(piece.place, low, low + 1 if letter else min(low + len(piece.text), len(raw)), steps))
        return len(raw), tuple(hits)


class Highlighter:
    """Finds the words of one question in texts; keep it for all texts of a screen, it remembers words."""

    def __init__(self, root: Node, languages: Sequence[str]) -> None:
        self._patterns = patterns_of(root, languages)
        self._runs = _Runs(self._patterns)
        self._scan = _scan(self._patterns)

    def marks(self, text: str) -> list[Mark]:
        """Every match in a text, in order; they may touch but a longer one swallows those inside it."""
        if not self._patterns:
            return []
        if self._scan is not None:
            return _outermost(self._scanned(text, self._scan))
        found = []
        waiting: list[_Token] = []
        for token in self._tokens(text):
            single = [pattern for pattern, _ in token.steps if len(self._patterns[pattern].steps) == 1]
            found += [Mark(token.start, token.end, pattern) for pattern in single]
            if len(single) < len(token.steps):
                waiting.append(token)
        found += self._phrases(waiting)
        return _outermost(found)

    def _scanned(self, text: str, scan: re.Pattern[str]) -> list[Mark]:
        """The matches in a text, of which only the runs that begin like one of the words are looked at."""
        found: list[Mark] = []
        runs, run_at, ascii_only = self._runs, run_in(text).match, text.isascii()
        end = 0
        for match in scan.finditer(text):
            start = match.start()
            if start < end or (start and not ascii_only and is_inside(text, start - 1)):
                continue
            run = run_at(text, start)
            known = runs[run[0]] if run else None
            if run and known is not None:
                end = run.end()
                for hit in known[1]:
                    for pattern, step in hit.steps:
                        if len(self._patterns[pattern].steps) == 1:
                            found.append(Mark(start + hit.low, start + hit.high, pattern))
                        elif step == 0:
                            found += self._phrase_at(text, start, pattern)
        return found

    def _phrase_at(self, text: str, start: int, pattern: int) -> Iterable[Mark]:
        """A phrase that may begin with the run at some place."""
        wanted = self._patterns[pattern]
        end = start + _LONGEST * len(wanted.steps) * (1 + wanted.slop)
        tokens = self._tokens(text[start:end])
        steps = [[token for token in tokens if (pattern, step) in token.steps] for step in range(len(wanted.steps))]
        for mark in _chains([steps[0][:1], *steps[1:]], pattern, wanted.slop):
            yield Mark(mark.start + start, mark.end + start, pattern)

    def _tokens(self, text: str) -> list[_Token]:
        tokens = []
        place = 0
        runs = self._runs
        for match in runs_of(text):
            known = runs[match[0]]
            if known is None:
                place += 1
                continue
            width, hits = known
            for hit in hits:
                start = match.start()
                tokens.append(_Token(place + hit.place, start + hit.low, start + hit.high, hit.steps))
            place += width
        return tokens

    def _phrases(self, tokens: list[_Token]) -> Iterable[Mark]:
        for number, pattern in enumerate(self._patterns):
            if len(pattern.steps) > 1:
                steps = [
                    [token for token in tokens if (number, step) in token.steps] for step in range(len(pattern.steps))
                ]
                yield from _chains(steps, number, pattern.slop)


def _scan(patterns: Sequence[Pattern]) -> re.Pattern[str] | None:
    """An expression that finds every place a word of the question may begin at; None when there is none so simple.

    It asks for one of the possible first letters where no word goes on, then for the others, in any spelling, with what
    may stand inside a word between them. A set at its head lets the engine skip over most of a text.
    """
    words = _beginnings(pattern.heads for pattern in patterns)
    if not words or any(is_unspaced(head) or sheds_head(head) for head in words):
        return None
    written: dict[int, list[list[str]]] = {}
    for way in (way for head in words for way in _written(head)):
        written.setdefault(len(way), []).append(way)
    # Sets for all words together: a way for each would take 2 ms to compile, and there may be hundreds.
    ways = [["".join(set(letters)) for letters in zip(*alike, strict=True)] for alike in written.values()]
    firsts = "".join(first for first, *_ in ways)
    behind = "|".join(f"(?<=[{first}])" + "".join(f"{_WITHIN}[{one}]" for one in rest) for first, *rest in ways)
    return re.compile(f"[{firsts}]{_NOT_INSIDE}(?:{behind})", re.DOTALL)


def _written(head: str) -> Iterable[list[str]]:
    """The ways to write the beginning of a word: what its characters may be, one after the other."""
    if not head:
        yield []
        return
    known = _spellings()
    for rest in _written(head[1:]):
        yield [re.escape(known.get(head[0], head[0])), *rest]
    if head[:2] in known:  # oe is also œ
        for rest in _written(head[2:]):
            yield [re.escape(known[head[:2]]), *rest]


def _beginnings(groups: Iterable[tuple[str, ...] | None]) -> frozenset[str]:
    """Beginnings cut to the length of the shortest; nothing when one group is not known."""
    heads: list[str] = []
    for group in groups:
        if group is None:
            return frozenset()
        heads += group
    width = min(map(len, heads), default=0)
    return frozenset(head[:width] for head in heads)


@functools.cache
def _spellings() -> dict[str, str]:
    """For each folded letter, and for two, all letters that fold to them or to something that begins with them."""
    letters = {".": ".,"}  # in numbers
    letters_of = (*range(0x30, 0x590), *range(0x1E00, 0x2000), *range(0x2070, 0x20A0), *range(0xFB00, 0xFB07))
    digits = (code for code in (*range(0x660, 0x1A9A), *range(0xA8D0, 0xABFA)) if chr(code).isdecimal())
    for code in (*letters_of, *digits):
        folded = fold(chr(code))
        for beginning in {folded[:1], folded[:2]}:
            if beginning.isalnum():
                letters[beginning] = letters.get(beginning, "") + chr(code)
    return letters


def _chains(steps: list[list[_Token]], number: int, slop: int) -> Iterable[Mark]:
    """Phrases: the words of each step one after the other, no more than `slop` words between two."""
    for first in steps[0]:
        chain = [first]
        for candidates in steps[1:]:
            place = chain[-1].place
            following = next((token for token in candidates if place < token.place <= place + 1 + slop), None)
            if following is None:
                break
            chain.append(following)
        else:
            if slop:
                yield from (Mark(token.start, token.end, number) for token in chain)
            else:
                yield Mark(chain[0].start, chain[-1].end, number)


def _outermost(marks: list[Mark]) -> list[Mark]:
    kept: list[Mark] = []
    for mark in sorted(set(marks), key=lambda mark: (mark.start, -mark.end)):
        if not kept or mark.end > kept[-1].end:
            kept.append(mark)
    return kept
