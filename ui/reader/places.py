"""Where the article's plain text stands in the document, and back. No Qt.

The plain text and the document are made from the same copy but differ in white space, in invisible characters, and in
the captions that only the document has. Letters are compared one by one; where they part, a run of eight equal ones is
looked for a little further on either side.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.reader.galley import Run

_REACH = 400
_SURE = 8


class Places:
    """Two ways between offsets of a text (code points) and positions of a document (UTF-16 units)."""

    def __init__(self, text: str, runs: Sequence[Run]) -> None:
        offsets = [offset for offset, letter in enumerate(text) if _counts(letter)]
        letters, positions = _letters(runs)
        self._offsets: list[int] = []
        self._positions: list[int] = []
        self._ends: list[int] = []
        mine = theirs = 0
        bare = "".join(text[offset] for offset in offsets)
        while mine < len(bare) and theirs < len(letters):
            if bare[mine] != letters[theirs]:
                step = _resume(bare, mine, letters, theirs)
                if step is None:
                    mine, theirs = mine + 1, theirs + 1
                else:
                    mine, theirs = mine + step[0], theirs + step[1]
                continue
            self._offsets.append(offsets[mine])
            self._positions.append(positions[theirs])
            self._ends.append(positions[theirs] + (2 if ord(letters[theirs]) > 0xFFFF else 1))
            mine, theirs = mine + 1, theirs + 1

    def in_document(self, start: int, end: int) -> tuple[int, int] | None:
        """Document positions of ``text[start:end]``; None when none of its letters is shown."""
        first, last = bisect_left(self._offsets, start), bisect_left(self._offsets, end) - 1
        if first > last or first >= len(self._offsets):
            return None
        return self._positions[first], self._ends[last]

    def in_text(self, start: int, end: int) -> tuple[int, int] | None:
        """Text offsets of what stands between two document positions; None when it is not part of the text."""
        first, last = bisect_left(self._positions, start), bisect_right(self._positions, end - 1) - 1
        if first > last or first >= len(self._positions):
            return None
        return self._offsets[first], self._offsets[last] + 1


def _counts(letter: str) -> bool:
    return not letter.isspace() and unicodedata.category(letter) not in {"Cf", "Cc"}


def _letters(runs: Sequence[Run]) -> tuple[str, list[int]]:
    letters: list[str] = []
    positions: list[int] = []
    for run in runs:
        position = run.position
        for letter in run.text:
            if _counts(letter):
                letters.append(letter)
                positions.append(position)
            position += 2 if ord(letter) > 0xFFFF else 1
    return "".join(letters), positions


def _resume(bare: str, mine: int, letters: str, theirs: int) -> tuple[int, int] | None:
    """How far to go on in either so that they agree again; None when they do not within reach."""
    here, there = letters[theirs : theirs + _SURE], bare[mine : mine + _SURE]
    skipped = bare.find(here, mine, mine + _REACH + _SURE)
    added = letters.find(there, theirs, theirs + _REACH + _SURE)
    choices = [(skipped - mine, 0)] if skipped > mine else []
    if added > theirs:
        choices.append((0, added - theirs))
    return min(choices, key=sum, default=None)
