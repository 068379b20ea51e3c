"""What of a question may be marked in a text: its words and phrases, each as a test of single words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from search.analysis.folding import fold, is_unspaced
from search.analysis.stems import word_stems
from search.analysis.tokens import Run, read_run, runs_of
from search.codec.spelling import edit_distances
from search.nodes import units_joined
from search.query import All, Any, Field, Words
from search.translate import apart, phrase_words, sequence, spellings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from search.query import Node

_SHOWN: Final = {None, Field.HEADLINE, Field.BODY}
_HEAD: Final = 3  # letters that all forms of a word are taken to share
sheds_head: Final = re.compile("[\u0590-\u08ff]").match
"""Whether a word is of a script whose stemmers take letters off its head."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A word (one step) or a phrase (several) of a question.

    Attributes:
        steps: each says whether a folded word, or the word as it stands, is meant.
        heads: how folded words begin that the first step may mean, three letters at most; None for any way.
        inner: the same for all steps.
        slop: words that may stand between two steps.
        letter: it is one character of a script without spaces, and only that character is marked.
    """

    steps: tuple[Callable[[str, str], bool], ...]
    heads: tuple[str, ...] | None
    inner: tuple[str, ...] | None
    slop: int = 0
    letter: bool = False


def patterns_of(root: Node, languages: Sequence[str]) -> list[Pattern]:
    """The patterns of a question, which may be in any of some languages."""
    return [pattern for words in _positive(root) for pattern in _patterns(words, languages)]


def _positive(node: Node) -> list[Words]:
    """The words a question asks for, not those it excludes or looks for where they are not shown."""
    match node:
        case Words(field=field):
            return [node] if field in _SHOWN else []
        case All(parts=parts):
            return list(dict.fromkeys(words for part in units_joined(parts) for words in _positive(part)))
        case Any(parts=parts):
            return list(dict.fromkeys(words for part in parts for words in _positive(part)))
        case _:
            return []


def _patterns(words: Words, languages: Sequence[str]) -> list[Pattern]:
    if words.wild:
        heads = _heads([re.split(r"[*?]", fold(words.text))[0]])
        return [Pattern((_wild(words.text),), heads, heads)]
    if words.fuzzy:
        return [Pattern((_near(words.text, words.fuzzy),), None, None)]
    if words.phrase:
        return [_phrase(phrase_words(words.text), words.slop)]
    return [pattern for match in runs_of(words.text) for pattern in _run(read_run(match[0]), languages)]


def _run(run: Run, languages: Sequence[str]) -> list[Pattern]:
    """A word typed without quotes: ``e-mail`` is e and mail side by side, or email in any form."""
    firsts, others = sequence(run)
    parts = [fold(first) for first in firsts]
    if is_unspaced(parts[0]):
        return [_phrase(parts[:-1] or parts)]
    if run.width == 1:
        unit = apart(firsts[0])
        return [_any_form(spellings(run), languages), *([_phrase(unit)] if unit else [])]
    return [_phrase(parts), *([_any_form(others, languages)] if others else [])]


def _phrase(parts: Sequence[str], slop: int = 0) -> Pattern:
    letter = len(parts) == 1 and len(parts[0]) == 1 and is_unspaced(parts[0]) is not None
    return Pattern(tuple(map(_exactly, parts)), _heads(parts[:1]), _heads(parts), slop, letter)


def _heads(words: Iterable[str]) -> tuple[str, ...] | None:
    """How these words begin; None where prefixes may have been taken off them, or nothing is left to go by."""
    heads = {word[:_HEAD] for word in words}
    return None if not all(heads) or any(map(sheds_head, heads)) else tuple(heads)


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
    letters = set(word)

    def is_near(folded: str, _: str) -> bool:
        if abs(len(folded) - len(word)) > edits or len(letters.symmetric_difference(folded)) > 2 * edits:
            return False
        return int(edit_distances(word, [folded])[0]) <= edits

    return is_near


def _any_form(asked: Sequence[str], languages: Sequence[str]) -> Pattern:
    exact = {fold(spelling) for spelling in asked}
    of = tuple(languages)
    stems = exact.union(found for spelling in asked for found in word_stems(spelling, of))

    def is_form(folded: str, raw: str) -> bool:
        return folded in stems or not stems.isdisjoint(word_stems(raw, of))

    heads = _heads(stems)
    return Pattern((is_form,), heads, heads)
