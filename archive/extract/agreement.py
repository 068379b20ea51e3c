"""How far another extractor's text covers each block of a page."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

import numpy as np

from archive.extract.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from archive.extract.blocks import Block

RUN = 4
"""Words in a row by which text is recognised."""

_LIKELY = 0.6


def coverage(text: str, blocks: Sequence[Block]) -> NDArray[np.float32]:
    """For each block, the share of its runs of four words that the text has.

    Blocks of fewer words count when they are a line of the text; where they merely occur in it, neighbours decide.
    """
    parts = [tuple(tokens(line)) for line in text.split("\n")]
    words = [*chain.from_iterable(parts)]
    if not words:
        return np.zeros(len(blocks), dtype=np.float32)
    runs = set(_runs(words, RUN))
    lines = set(parts)
    short: set[tuple[str, ...]] = set()
    found = np.zeros(len(blocks), dtype=np.float32)
    unsure = []
    for number, block in enumerate(blocks):
        mine = block.tokens
        if len(mine) >= RUN:
            found[number] = sum(map(runs.__contains__, _runs(mine, RUN))) / (len(mine) - RUN + 1)
        elif tuple(mine) in lines:
            found[number] = 1.0
        else:
            short = short or {run for size in range(1, RUN) for run in _runs(words, size)}
            if tuple(mine) in short:
                unsure.append(number)
    sure = found.copy()
    for number in unsure:
        before = sure[number - 1] if number else 0.0
        after = sure[number + 1] if number + 1 < len(sure) else 0.0
        found[number] = 1.0 if min(before, after) >= _LIKELY else 0.0 if max(before, after) < _LIKELY else 0.4
    return found


def _runs(words: Sequence[str], size: int) -> Iterator[tuple[str, ...]]:
    """Every so many words in a row."""
    return zip(*(words[start:] for start in range(size)), strict=False)
