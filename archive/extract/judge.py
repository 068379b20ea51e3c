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
        count, columns = rows.shape
        if not count:
            return np.zeros(0, dtype=np.float32)
        flat = np.ascontiguousarray(rows, dtype=np.float32).ravel()
        start = (np.arange(count, dtype=np.int32) * columns)[:, None]
        node = np.repeat(self.roots[None, :], count, axis=0)
        for _ in range(self.depth):
            right = flat[start + self.feature[node]] > self.threshold[node]
            node = self.children[2 * node + right]
        total = self.baseline + self.value[node].sum(axis=1)
        return np.asarray(1.0 / (1.0 + np.exp(-total)), dtype=np.float32)


@cache
def judge() -> Judge:
    """The model that ships with the program."""
    return Judge.load()
