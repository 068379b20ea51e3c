"""The learned judge: boosted trees as plain arrays, evaluated with NumPy.

The model is a small data file, ``resources/judge.npz``, made by ``tests/quality/train.py``; nothing of the library it
was trained with is needed to use it, and nothing in it can run.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from archive.extract.features import FEATURES

if TYPE_CHECKING:
    from numpy.typing import NDArray

MODEL = Path(__file__).resolve().parents[2] / "resources" / "judge.npz"
"""Where the model lies, from source and in the packaged program alike."""


STAGE = 50
"""Trees asked at a time; a block that is sure after them is not asked about again."""

SURE = 3.5
"""Log-odds from which a block is sure: 97 in 100."""


class ModelError(ValueError):
    """The model was made for other features than this program computes."""


@dataclass(frozen=True, slots=True)
class Judge:
    """Trees in one set of arrays; a leaf is its own child, so that walking on stays there.

    Attributes:
        feature: the column each node asks about.
        threshold: up to this value the left child is next, else the right.
        children: left and right child of each node, interleaved.
        value: what each node adds to the sum when it is a leaf.
        roots: the first node of each tree.
        depth: levels of the deepest tree.
        baseline: where the sum starts.
    """

    feature: NDArray[np.int32]
    threshold: NDArray[np.float32]
    children: NDArray[np.int32]
    value: NDArray[np.float32]
    roots: NDArray[np.int32]
    depth: int
    baseline: float

    @classmethod
    def load(cls, path: Path = MODEL) -> Judge:
        """Read a model.

        Raises:
            ModelError: it asks for other features than `FEATURES`.
        """
        with np.load(path, allow_pickle=False) as data:
            if tuple(data["names"].tolist()) != FEATURES:
                raise ModelError(str(path))
            return cls(
                feature=data["feature"].astype(np.int32),
                threshold=data["threshold"].astype(np.float32),
                children=data["children"].astype(np.int32),
                value=data["value"].astype(np.float32),
                roots=data["roots"].astype(np.int32),
                depth=int(data["depth"]),
                baseline=float(data["baseline"]),
            )

    def probabilities(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        """For each row of features, how likely its block belongs to the article."""
        flat = np.ascontiguousarray(rows, dtype=np.float32)
        total = np.full(len(flat), self.baseline, dtype=np.float32)
        open_ = np.arange(len(flat))
        for start in range(0, len(self.roots), STAGE):
            if not len(open_):
                break
            total[open_] += self._walk(flat[open_], self.roots[start : start + STAGE])
            open_ = open_[np.abs(total[open_]) < SURE]
        return np.asarray(1.0 / (1.0 + np.exp(-total)), dtype=np.float32)

    def _walk(self, rows: NDArray[np.float32], roots: NDArray[np.int32]) -> NDArray[np.float32]:
        """What some of the trees add to each row's sum."""
        columns = rows.shape[1]
        flat = rows.ravel()
        start = (np.arange(len(rows), dtype=np.int32) * columns)[:, None]
        node = np.broadcast_to(roots[None, :], (len(rows), len(roots)))
        for _ in range(self.depth):
            right = flat.take(start + self.feature.take(node)) > self.threshold.take(node)
            node = self.children.take(2 * node + right)
        return np.asarray(self.value.take(node).sum(axis=1), dtype=np.float32)


@cache
def judge() -> Judge:
    """The model that ships with the program."""
    return Judge.load()
