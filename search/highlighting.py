"""Where a question's words stand in a text that is shown: the same cut and the same folding as in the index."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from search.analysis.folding import fold, is_unspaced
from search.analysis.stems import stem
from search.analysis.tokens import Run, read_run, runs_of
from search.codec.spelling import edit_distances
from search.query import All, Any, Field, Words
from search.translate import phrase_words, word_stems

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from search.query import Node

_SHOWN: Final = {None, Field.HEADLINE, Field.BODY}
_MOST_REMEMBERED: Final = 100_000
_HEAD_LETTERS_STAY = re.compile("[\u0590-\u08ff]")  # scripts whose prefixes a stemmer takes off


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


@dataclass(frozen=True, slots=True)
class _Pattern:
    """A word (one step) or a phrase (several) of a question; a step says whether a folded or a raw word is it."""

    steps: tuple[Callable[[str, str], bool], ...]
    slop: int = 0


class _Token(NamedTuple):
    place: int
    start: int
    end: int
    steps: tuple[tuple[int, int], ...]


class Highlighter:
    """Finds the words of one question in texts; keep it for all texts of a screen, it remembers words."""

    def __init__(self, root: Node, languages: Sequence[str]) -> None:
        self._patterns = [_pattern(words, languages) for words in _positive(root)]
        self._known: dict[str, tuple[tuple[int, int], ...]] = {}

    def marks(self, text: str) -> list[Mark]:
        """Every match in a text, in order; they may touch but a longer one swallows those inside it."""
        if not self._patterns:
            return []
        found = []
        waiting: list[_Token] = []
        for token in self._tokens(text):
            for pattern, _ in token.steps:
                if len(self._patterns[pattern].steps) == 1:
                    found.append(Mark(token.start, token.end, pattern))
                elif token not in waiting:
                    waiting.append(token)
        found += self._phrases(waiting)
        return _outermost(found)

    def _tokens(self, text: str) -> Iterable[_Token]:
        place = 0
        known = self._known
        for match in runs_of(text):
            raw = match[0]
            steps = known.get(raw)
            if steps is None:
                run = read_run(raw)
                if run.width > 1 or len(run.pieces) > 1 or is_unspaced(raw):
                    yield from self._inside(run, raw, match.start(), place)
                    place += run.width
                    continue
                steps = self._learn(raw)
            if steps:
                yield _Token(place, match.start(), match.end(), steps)
            place += 1

    def _learn(self, raw: str) -> tuple[tuple[int, int], ...]:
        steps = self._steps(read_run(raw).pieces[0].text)
        if len(self._known) >= _MOST_REMEMBERED:
            self._known.clear()
        self._known[raw] = steps
        return steps

    def _steps(self, word: str) -> tuple[tuple[int, int], ...]:
        folded = fold(word)
        return tuple(
            (number, step)
            for number, pattern in enumerate(self._patterns)
            for step, is_it in enumerate(pattern.steps)
            if is_it(folded, word)
        )

    def _inside(self, run: Run, raw: str, start: int, place: int) -> Iterable[_Token]:
        """The words within a run, each with its own place in the text where it has one."""
        unspaced = is_unspaced(raw) is not None
        at = 0
        for piece in run.pieces:
            if unspaced:
                low = min(piece.place, len(raw) - 1)
                high = min(low + len(piece.text), len(raw))
            else:
                low = raw.find(piece.text, at) if run.width > 1 else -1
                low, high = (0, len(raw)) if low < 0 else (low, low + len(piece.text))
                at = high if low else at
            steps = self._steps(piece.text)
            if steps:
                yield _Token(place + piece.place, start + low, start + high, steps)

    def _phrases(self, tokens: list[_Token]) -> Iterable[Mark]:
        for number, pattern in enumerate(self._patterns):
            if len(pattern.steps) > 1:
                steps = [
                    [token for token in tokens if (number, step) in token.steps] for step in range(len(pattern.steps))
                ]
                yield from _chains(steps, number, pattern.slop)


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


def _positive(node: Node) -> list[Words]:
    """The words a question asks for, not those it excludes or looks for where they are not shown."""
    match node:
        case Words(field=field):
            return [node] if field in _SHOWN else []
        case All(parts=parts) | Any(parts=parts):
            return list(dict.fromkeys(words for part in parts for words in _positive(part)))
        case _:
            return []


def _pattern(words: Words, languages: Sequence[str]) -> _Pattern:
    if words.wild:
        return _Pattern((_wild(words.text),))
    if words.fuzzy:
        return _Pattern((_near(words.text, words.fuzzy),))
    parts = phrase_words(words.text)
    if len(parts) == 1 and not words.phrase and not is_unspaced(parts[0]):
        return _Pattern((_any_form(words.text, languages),))
    return _Pattern(tuple(_exactly(part) for part in parts) or (lambda _folded, _raw: False,), words.slop)


def _exactly(part: str) -> Callable[[str, str], bool]:
    if len(part) == 1 and is_unspaced(part):
        return lambda folded, _: folded.startswith(part)
    return lambda folded, _: folded == part


def _wild(text: str) -> Callable[[str, str], bool]:
    pieces = (re.escape(piece) if piece not in "*?" else {"*": ".*", "?": "."}[piece] for piece in fold(text))
    fits = re.compile("".join(pieces), re.DOTALL).fullmatch
    return lambda folded, _: fits(folded) is not None


def _near(text: str, edits: int) -> Callable[[str, str], bool]:
    word = fold(text)

    def is_near(folded: str, _: str) -> bool:
        return abs(len(folded) - len(word)) <= edits and int(edit_distances(word, [folded])[0]) <= edits

    return is_near


def _any_form(text: str, languages: Sequence[str]) -> Callable[[str, str], bool]:
    spellings = [piece.text for match in runs_of(text) for piece in read_run(match[0]).pieces]
    exact = {fold(spelling) for spelling in spellings}
    stems = {found for spelling in spellings for found in word_stems(spelling, languages)}
    heads = {found[:1] for found in stems}
    any_head = any(_HEAD_LETTERS_STAY.match(found) for found in stems)

    def is_form(folded: str, raw: str) -> bool:
        if folded in exact or folded in stems:
            return True
        if folded[:1] not in heads and not (any_head and _HEAD_LETTERS_STAY.match(folded)):
            return False  # a stem begins as its word does: most words are told apart by a letter
        return any(stem(language, raw) in stems for language in languages)

    return is_form
