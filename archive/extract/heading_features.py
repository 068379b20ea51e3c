"""What the judge of headings sees besides the block's own features: what a heading heads, and how its like fare.

A heading is short, and tells little by itself; whether it belongs to the article shows in the text below it. These
columns are made from what the judge of blocks said, so they stand apart from `features`.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from archive.extract.features import FEATURES
from archive.extract.headings import HEADINGS, heading_around

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement
    from numpy.typing import NDArray

    from archive.extract.blocks import Block

NEAR = (-3, -2, -1, 0, 1, 2, 3)
WIDE = 8
"""How many blocks above and below are looked at, one by one and in the mean."""

AROUND = (
    *(f"likely {step:+}" for step in NEAR), "likely above", "likely below", "likely text after", "likely text before",
    "boxes with next", "kin", "likely kin", "likely text after kin", "likely text before kin", "rank",
)  # fmt: skip
HEADING_FEATURES = (*FEATURES, *AROUND)

_BOXES = 3
"""How many elements around a heading may hold what it heads, too."""


@dataclass(frozen=True, slots=True)
class Headings:
    """The headings of a page, as far as they do not hang on what a judge says.

    Attributes:
        at: their numbers among the blocks.
        before: for each, the number of the nearest block above it that is no heading; -1 where there is none.
        after: the same below it; the number of blocks where there is none.
        boxes: how many of the three elements around it are also around the next block.
        kin: a number that those of the same element and class have in common.
        rank: 1 to 6.
    """

    at: NDArray[np.intp]
    before: NDArray[np.intp]
    after: NDArray[np.intp]
    boxes: NDArray[np.float32]
    kin: NDArray[np.intp]
    rank: NDArray[np.float32]

    @classmethod
    def of(cls, blocks: Sequence[Block]) -> Headings:
        """Find them."""
        elements = [heading_around(block.owner) for block in blocks]
        texts = np.array([-1, *(number for number, found in enumerate(elements) if found is None), len(blocks)])
        headings = [(number, found) for number, found in enumerate(elements) if found is not None]
        at = np.array([number for number, _ in headings], dtype=np.intp)
        below = np.searchsorted(texts, at)
        kinds: dict[object, int] = {}
        return cls(
            at=at,
            before=texts[below - 1],
            after=texts[below],
            boxes=np.array([_shared(blocks, number) for number in at.tolist()], dtype=np.float32),
            kin=np.array(
                [kinds.setdefault((found.tag, found.get("class")), len(kinds)) for _, found in headings], dtype=np.intp
            ),
            rank=np.array([HEADINGS.index(str(found.tag)) + 1 for _, found in headings], dtype=np.float32),
        )

    def rows(self, rows: NDArray[np.float32], likely: NDArray[np.float32]) -> NDArray[np.float32]:
        """The features of each heading, in the order of `HEADING_FEATURES`.

        Args:
            rows: the features of all blocks.
            likely: how likely each block is the article's.
        """
        padded = np.pad(likely, WIDE)  # what is before the first block or after the last is not the article's
        at, before, after = self.at + WIDE, padded[self.before + WIDE], padded[self.after + WIDE]
        sums = np.concatenate([[0.0], np.cumsum(padded)])
        around = (
            *(padded[at + step] for step in NEAR),
            (sums[at] - sums[at - WIDE]) / WIDE,
            (sums[at + 1 + WIDE] - sums[at + 1]) / WIDE,
            after,
            before,
            self.boxes,
            np.bincount(self.kin)[self.kin],
            self._of_kin(padded[at]),
            self._of_kin(after),
            self._of_kin(before),
            self.rank,
        )
        return np.hstack([rows[self.at], np.stack(around, axis=1).astype(np.float32)])

    def _of_kin(self, values: NDArray[np.float32]) -> NDArray[np.float64]:
        """The mean of each heading's kin, itself counted."""
        return (np.bincount(self.kin, values) / np.maximum(np.bincount(self.kin), 1))[self.kin]


def _shared(blocks: Sequence[Block], number: int) -> int:
    if number + 1 == len(blocks):
        return 0
    return len(_around(blocks[number]) & _around(blocks[number + 1]))


def _around(block: Block) -> set[HtmlElement]:
    return set(islice(block.owner.iterancestors(), _BOXES))
