"""What changed between two captures of one story: paragraph by paragraph, then word by word."""

from __future__ import annotations

import difflib
import enum
import re
from typing import TYPE_CHECKING

from archive.values import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PARTS = re.compile(r"\s+|\w+|[^\w\s]")
_MOST_PARTS = 4_000  # word by word below this, since the comparison takes the product of both lengths
_ALIKE = 0.5  # paragraphs less alike than this were not edited but exchanged


class Kind(enum.StrEnum):
    """What became of a passage."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@frozen
class Passage:
    """A piece of text and what became of it."""

    kind: Kind
    text: str


@frozen
class Comparison:
    """Two texts laid over each other.

    Attributes:
        paragraphs: each a run of passages; reading those that are not REMOVED gives the later text, those not ADDED
            the earlier one.
        added: how many words came in.
        removed: how many went.
    """

    paragraphs: tuple[tuple[Passage, ...], ...]
    added: int = 0
    removed: int = 0

    @property
    def changed(self) -> bool:
        """Whether the texts differ at all."""
        return bool(self.added or self.removed)


def compare(earlier: str, later: str) -> Comparison:
    """Lay a later text over an earlier one; paragraphs are parted by an empty line."""
    before, after = _paragraphs(earlier), _paragraphs(later)
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    paragraphs: list[tuple[Passage, ...]] = []
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag == "equal":
            paragraphs.extend((Passage(kind=Kind.SAME, text=text),) for text in after[k:m])
        else:
            paragraphs.extend(_exchanged(before[i:j], after[k:m]))
    return Comparison(
        paragraphs=tuple(paragraphs),
        added=_words(paragraphs, Kind.ADDED),
        removed=_words(paragraphs, Kind.REMOVED),
    )


def _paragraphs(text: str) -> list[str]:
    return [part.strip() for part in text.split("\n\n") if part.strip()]


def _words(paragraphs: Sequence[Sequence[Passage]], kind: Kind) -> int:
    return sum(len(one.text.split()) for passages in paragraphs for one in passages if one.kind is kind)


def _exchanged(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[Passage, ...]]:
    """Paragraphs that stand where others stood: edited ones word by word, the rest as gone and new."""
    waiting = list(before)
    for text in after:
        place = next((n for n, old in enumerate(waiting[:20]) if _alike(old, text)), None)
        if place is None:
            yield (Passage(kind=Kind.ADDED, text=text),)
            continue
        for gone in waiting[:place]:
            yield (Passage(kind=Kind.REMOVED, text=gone),)
        yield _edited(waiting[place], text)
        del waiting[: place + 1]
    for gone in waiting:
        yield (Passage(kind=Kind.REMOVED, text=gone),)


def _alike(old: str, new: str) -> bool:
    first, second = old.split(), new.split()
    shared = len(set(first) & set(second))
    if len(first) < 3 or len(second) < 3:  # scripts without spaces, and very short lines
        matcher = difflib.SequenceMatcher(None, old[:500], new[:500], autojunk=False)
        return matcher.quick_ratio() >= _ALIKE
    return shared >= _ALIKE * min(len(set(first)), len(set(second)))


def _edited(old: str, new: str) -> tuple[Passage, ...]:
    before, after = _PARTS.findall(old), _PARTS.findall(new)
    if len(before) + len(after) > _MOST_PARTS:
        return (Passage(kind=Kind.REMOVED, text=old), Passage(kind=Kind.ADDED, text=new))
    passages = []
    for tag, i, j, k, m in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            passages.append(Passage(kind=Kind.SAME, text="".join(after[k:m])))
            continue
        if i < j:
            passages.append(Passage(kind=Kind.REMOVED, text="".join(before[i:j])))
        if k < m:
            passages.append(Passage(kind=Kind.ADDED, text="".join(after[k:m])))
    return tuple(passages)
