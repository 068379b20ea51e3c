"""The learned judge: boosted trees as plain arrays, evaluated with NumPy.

It is two forests, one that is asked about every block and one about headings alone, once the first has spoken. Both lie
in one small data file, ``resources/judge.npz``, made by ``tests/quality/train.py``; nothing of the library they were
trained with is needed to use them, and nothing in it can run.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from archive.extract.features import FEATURES
from archive.extract.heading_features import HEADING_FEATURES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

MODEL = Path(__file__).resolve().parents[2] / "resources" / "judge.npz"
"""Where the model lies, from source and in the packaged program alike."""


STAGE = 50
"""Trees asked at a time; a block that is sure after them is not asked about again."""

SURE = 3.5
"""Log-odds from which a block is sure: 97 in 100."""


LEAVES = 16
"""The most that a tree may have; a bit stands for each."""


class ModelError(ValueError):
    """The model was made for other features than this program computes, or its trees are too large."""


@dataclass(frozen=True, slots=True)
class Stage:
    """Some trees, asked all their questions at once instead of node after node.

    A question answered with yes, the value lies above the threshold, rules out the leaves on its left. Of the leaves
    that no answer rules out the first is the tree's (QuickScorer, Lucchese et al. 2015).

    Attributes:
        feature: the column each question is about, tree by tree.
        threshold: the value it compares with.
        ruled_out: a bit for each leaf that a yes rules out.
        starts: each tree's first question.
        values: what each tree's leaves add to the sum, left to right.
    """

    feature: NDArray[np.intp]
    threshold: NDArray[np.float32]
    ruled_out: NDArray[np.uint16]
    starts: NDArray[np.intp]
    values: NDArray[np.float32]

    def answer(self, columns: NDArray[np.float32]) -> NDArray[np.float32]:
        """What the trees add to each block's sum; `columns` has a row a feature, a column a block."""
        above = columns.take(self.feature, axis=0) > self.threshold[:, None]
        ruled_out = np.bitwise_or.reduceat(above * self.ruled_out[:, None], self.starts, axis=0)
        leaf = _FIRST_LEFT.take(ruled_out) + np.arange(0, self.values.size, LEAVES)[:, None]
        return np.asarray(self.values.take(leaf.T).sum(axis=1), dtype=np.float32)


_RULED_OUT = np.arange(2**LEAVES)
_FIRST_LEFT = np.log2(~_RULED_OUT & (_RULED_OUT + 1)).astype(np.int8)
"""For each set of leaves ruled out, the first that is not."""


@dataclass(frozen=True, slots=True)
class Forest:
    """Boosted trees.

    Attributes:
        stages: the trees in the order they are asked.
        baseline: where the sum starts.
    """

    stages: tuple[Stage, ...]
    baseline: float

    @classmethod
    def of(cls, arrays: Mapping[str, NDArray[Any]], features: Sequence[str]) -> Forest:
        """The forest in the arrays of a file.

        Raises:
            ModelError: it asks for other features than those, or a tree has more than `LEAVES` leaves.
        """
        names = arrays.get("names")
        if names is None or names.tolist() != list(features):
            raise ModelError(f"not of these {len(features)} features")
        nodes = _Nodes(*(arrays[name].tolist() for name in ("feature", "threshold", "children", "value")))
        roots = arrays["roots"].tolist()
        stages = tuple(nodes.stage(roots[start : start + STAGE]) for start in range(0, len(roots), STAGE))
        return cls(stages, float(arrays["baseline"]))

    def probabilities(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        """For each row of features, how likely its block belongs to the article."""
        columns = np.ascontiguousarray(rows.T, dtype=np.float32)
        total = np.full(len(rows), self.baseline, dtype=np.float32)
        open_ = np.arange(len(rows))
        for stage in self.stages:
            if not len(open_):
                break
            total[open_] += stage.answer(columns)
            unsure = np.abs(total[open_]) < SURE
            open_, columns = open_[unsure], columns[:, unsure]
        return np.asarray(1.0 / (1.0 + np.exp(-total)), dtype=np.float32)


@dataclass(frozen=True, slots=True)
class _Nodes:
    """Trees as the file has them: the children of a node stand at twice its number, a leaf is its own child."""

    feature: list[int]
    threshold: list[float]
    children: list[int]
    value: list[float]

    def stage(self, roots: list[int]) -> Stage:
        """The trees with these roots, as they are asked."""
        questions: list[tuple[int, float, int]] = []
        starts = []
        values = np.zeros((len(roots), LEAVES), dtype=np.float32)
        for number, root in enumerate(roots):
            starts.append(len(questions))
            leaves: list[float] = []
            self._descend(root, leaves, questions)
            if len(leaves) > LEAVES:
                raise ModelError(f"a tree of {len(leaves)} leaves")
            if len(leaves) == 1:
                questions.append((0, np.inf, 0))
            values[number, : len(leaves)] = leaves
        feature, threshold, ruled_out = zip(*questions, strict=True)
        return Stage(
            feature=np.array(feature, dtype=np.intp),
            threshold=np.array(threshold, dtype=np.float32),
            ruled_out=np.array(ruled_out, dtype=np.uint16),
            starts=np.array(starts, dtype=np.intp),
            values=values,
        )

    def _descend(self, node: int, leaves: list[float], questions: list[tuple[int, float, int]]) -> int:
        """Note the leaves and questions from a node down; returns a bit for each of its leaves."""
        left, right = self.children[2 * node : 2 * node + 2]
        if left == node:
            leaves.append(self.value[node])
            return 1 << (len(leaves) - 1)
        on_the_left = self._descend(left, leaves, questions)
        on_the_right = self._descend(right, leaves, questions)
        questions.append((self.feature[node], self.threshold[node], on_the_left))
        return on_the_left | on_the_right


class Judge(NamedTuple):
    """Both forests.

    Attributes:
        blocks: what is asked about every block.
        headings: what is asked about headings.
    """

    blocks: Forest
    headings: Forest

    @classmethod
    def load(cls, path: Path = MODEL) -> Judge:
        """Read a model, whose arrays are named after their forest: ``blocks.value``.

        Raises:
            ModelError: it was made for other features, or its trees are too large.
        """
        with np.load(path, allow_pickle=False) as data:
            arrays = {
                forest: {name.removeprefix(f"{forest}."): data[name] for name in data if name.startswith(forest)}
                for forest in cls._fields
            }
        return cls(Forest.of(arrays["blocks"], FEATURES), Forest.of(arrays["headings"], HEADING_FEATURES))


@cache
def judge() -> Judge:
    """The model that ships with the program."""
    return Judge.load()
