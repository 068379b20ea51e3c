"""The candidates' votes on each block, on its neighbours and on the page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from archive.extract.blocks import Block

VOTES = (
    "readability", "trafilatura", "json-ld", "has json-ld", "vote", "vote -3", "vote -2", "vote -1", "vote +1",
    "vote +2", "vote +3", "window", "wide window", "agreement", "section votes",
)  # fmt: skip


REACH = 20
"""Blocks to either side of a vote that may belong to the same article."""


@dataclass(slots=True)
class Votes:
    """How the candidates judge each block, 0 to 1."""

    readability: NDArray[np.float32]
    trafilatura: NDArray[np.float32]
    json_ld: NDArray[np.float32]
    has_json_ld: bool

    def near(self) -> NDArray[np.intp]:
        """The numbers of the blocks that have a vote within `REACH`; all of them where nobody votes for any.

        Of 66,000 blocks of 190 pages the judge took none that lay further off, and two thirds of a page often do.
        """
        voted = np.maximum(np.maximum(self.readability, self.trafilatura), self.json_ld) > 0
        if not voted.any():
            return np.arange(len(voted))
        return np.flatnonzero(_window(voted.astype(np.float32), REACH))


def vote_columns(
    blocks: Sequence[Block], votes: Votes, vote: NDArray[np.float32], words: NDArray[np.float32]
) -> NDArray[np.float32]:
    """The candidates' votes on each block, on its neighbours and on the page."""
    count = len(blocks)
    weight = np.sqrt(words)
    both = float((np.minimum(votes.readability, votes.trafilatura) * words).sum())
    either = float((np.maximum(votes.readability, votes.trafilatura) * words).sum())
    section = np.zeros(count, dtype=np.float32)
    start = 0
    for end in [*(number for number, block in enumerate(blocks) if block.owner.tag in ("h2", "h3")), count]:
        if end > start:
            section[start:end] = (vote[start:end] * words[start:end]).sum() / words[start:end].sum()
        start = end
    columns = [
        votes.readability,
        votes.trafilatura,
        votes.json_ld,
        np.full(count, votes.has_json_ld),
        vote,
        *(shifted(vote, by) for by in (-3, -2, -1, 1, 2, 3)),
        _window(vote * weight, 6) / _window(weight, 6),
        _window(vote * weight, REACH) / _window(weight, REACH),
        np.full(count, both / either if either else 0.0),
        section,
    ]
    return np.stack(columns, axis=1).astype(np.float32)


def shifted(values: NDArray[np.float32], by: int, edge: float = -1.0) -> NDArray[np.float32]:
    """The value of the block so many further on; `edge` past the ends."""
    out = np.full(len(values), edge, dtype=np.float32)
    if by > 0:
        out[:-by] = values[by:]
    else:
        out[-by:] = values[:by]
    return out


def _window(values: NDArray[np.float32], reach: int) -> NDArray[np.float32]:
    """The sum over each block and so many on either side."""
    total = np.concatenate(([0.0], np.cumsum(values, dtype=np.float64)))
    at = np.arange(len(values))
    return (total[np.minimum(at + reach + 1, len(values))] - total[np.maximum(at - reach, 0)]).astype(np.float32)
