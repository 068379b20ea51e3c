"""Train the judge: ``python tests/quality/train.py ../shared/data/pages``; writes ``resources/judge.npz``.

The exam's fingerprint goes into the model, so that its score can be repeated by anyone who has the pages. Beside the
model that ships, one a fold is written (``--folds FOLDER``) that has never seen the fold's sites: those are what
``score.py`` scores, and what the judge of headings learns from.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import sys
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import numpy as np  # noqa: E402
from sklearn.ensemble import HistGradientBoostingClassifier  # noqa: E402

from archive.extract.features import FEATURES  # noqa: E402
from archive.extract.heading_features import HEADING_FEATURES  # noqa: E402
from archive.extract.judge import Forest  # noqa: E402
from quality.examples import Example, example, stacked, stacked_headings  # noqa: E402
from quality.truth import exams, fingerprint, fold_of  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

TRAINED_ON = ("fundus", "wcxb_dev", "scrapinghub", "fundus_eval", "newspaper4k", "trafilatura", "mozilla")

FOLDS = 5
SEEDS = (11, 12)
"""One forest is a matter of luck by three thousandths of F1; the mean of several is not, and is better than most."""

SETTINGS = (
    {"max_iter": 180, "learning_rate": 0.08, "max_leaf_nodes": 16, "min_samples_leaf": 60, "l2_regularization": 5.0,
     "max_features": 0.4},
    {"max_iter": 220, "learning_rate": 0.05, "max_leaf_nodes": 10, "min_samples_leaf": 120, "l2_regularization": 10.0,
     "max_features": 0.25},
)  # fmt: skip
"""Two temperaments, a bold one and a cautious one; the judge is their mean over all seeds, surer than any of them."""

OF_HEADINGS = (
    {"max_iter": 120, "learning_rate": 0.06, "max_leaf_nodes": 10, "min_samples_leaf": 30, "l2_regularization": 5.0,
     "max_features": 0.4},
    {"max_iter": 160, "learning_rate": 0.04, "max_leaf_nodes": 8, "min_samples_leaf": 80, "l2_regularization": 5.0,
     "max_features": 0.2},
)  # fmt: skip
LEAN, LEAN_OF_HEADINGS = 0.2, -0.2
"""Log-odds added to what the forests say, chosen by folds: lists and passages need less, headings more to be right."""

ABOUT = {"sets": TRAINED_ON, "seeds": SEEDS, "settings": SETTINGS, "of headings": OF_HEADINGS,
         "lean": (LEAN, LEAN_OF_HEADINGS)}  # fmt: skip
Arrays = dict[str, np.ndarray]


def fit(examples: list[Example]) -> Arrays:
    """The judge of blocks."""
    models = (_models(stacked(examples, seed), SETTINGS, seed) for seed in SEEDS)
    return _arrays(models, FEATURES, LEAN)


def fit_headings(examples: list[Example], likely: list[np.ndarray]) -> Arrays:
    """The judge of headings, from what a judge of blocks says that has not seen the pages."""
    learnt_from = stacked_headings(examples, likely)
    models = (_models(learnt_from, OF_HEADINGS, seed) for seed in SEEDS)
    return _arrays(models, HEADING_FEATURES, LEAN_OF_HEADINGS)


def _arrays(models: Iterable[Iterable[HistGradientBoostingClassifier]], names: tuple[str, ...], lean: float) -> Arrays:
    arrays = arrays_of([*chain.from_iterable(models)])
    return {"names": np.array(names), **arrays, "baseline": arrays["baseline"] + lean}


def _models(learnt_from: tuple, settings: tuple, seed: int) -> Iterator[HistGradientBoostingClassifier]:
    rows, labels, weights = learnt_from
    weights = weights / weights.mean()
    for one in settings:
        model = HistGradientBoostingClassifier(early_stopping=False, random_state=seed, **one)
        yield model.fit(rows, labels, sample_weight=weights)


def arrays_of(models: list[HistGradientBoostingClassifier]) -> Arrays:
    """Models as the arrays that `archive.extract.judge` reads: one after another, their mean as one sum."""
    feature, threshold, children, value, roots = [], [], [], [], []
    for tree in _in_turn([[tree for (tree,) in model._predictors] for model in models]):
        first = len(feature)
        roots.append(first)
        for number, node in enumerate(tree.nodes):
            leaf = bool(node["is_leaf"])
            feature.append(0 if leaf else int(node["feature_idx"]))
            threshold.append(np.inf if leaf else float(node["num_threshold"]))
            children += [first + number] * 2 if leaf else [first + int(node["left"]), first + int(node["right"])]
            value.append(float(node["value"]) / len(models) if leaf else 0.0)
    baseline = sum(float(model._baseline_prediction.ravel()[0]) for model in models) / len(models)
    return {
        "feature": np.array(feature, dtype=np.uint8),
        "threshold": np.array(threshold, dtype=np.float32),
        "children": np.array(children, dtype=np.uint16),
        "value": np.array(value, dtype=np.float32),
        "roots": np.array(roots, dtype=np.uint16),
        "baseline": np.array(baseline),
    }


def save(blocks: Arrays, headings: Arrays, path: Path, about: dict[str, object]) -> None:
    """Write a judge."""
    path.parent.mkdir(parents=True, exist_ok=True)
    named = {
        f"{forest}.{name}": array
        for forest, arrays in (("blocks", blocks), ("headings", headings))
        for name, array in arrays.items()
    }
    np.savez_compressed(path, about=np.array(json.dumps(about, sort_keys=True)), **named)


def _in_turn(forests: list[list]) -> list:
    """The trees of several forests, the early ones of each first, since the judge stops asking where it is sure."""
    placed = [(number / len(forest), tree) for forest in forests for number, tree in enumerate(forest)]
    return [tree for _, tree in sorted(placed, key=lambda pair: pair[0])]


def examples_of(data: Path) -> list[Example]:
    """Features and labels of every page to learn from."""
    with multiprocessing.Pool(2) as pool:
        found = pool.map(example, exams(data, TRAINED_ON), chunksize=8)
    return [one for one in found if one is not None]


def train_folds(found: list[Example], folder: Path, about: dict[str, object]) -> list[np.ndarray]:
    """The models that are scored, a fold each that has never seen the fold's sites.

    One after another: the library uses every core by itself, and hangs in a process forked after it did.

    Returns:
        What they say of each page's blocks.
    """
    fold_of_page = [fold_of(page.domain, FOLDS) for page in found]
    rest = [[page for page, own in zip(found, fold_of_page, strict=True) if own != fold] for fold in range(FOLDS)]
    judges = [fit(pages) for pages in rest]
    forests = [Forest.of(arrays, FEATURES) for arrays in judges]
    likely = [forests[own].probabilities(page.rows) for page, own in zip(found, fold_of_page, strict=True)]
    for fold, (judge, pages) in enumerate(zip(judges, rest, strict=True)):
        said = [one for one, own in zip(likely, fold_of_page, strict=True) if own != fold]
        also = {**about, "fold": fold, "of": FOLDS, "pages": len(pages)}
        save(judge, fit_headings(pages, said), folder / f"judge-{fold}.npz", also)
    return likely


def ensure_folds(data: Path, folder: Path) -> None:
    """Train the models that are scored, unless they lie there."""
    if not all((folder / f"judge-{fold}.npz").exists() for fold in range(FOLDS)):
        train_folds(examples_of(data), folder, {"exam": fingerprint(data), **ABOUT})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--folds", type=Path, default=Path("/tmp/cuttings-folds"))
    parser.add_argument("--model", type=Path, default=ROOT / "resources" / "judge.npz")
    arguments = parser.parse_args()
    found = examples_of(arguments.data)
    about = {"exam": fingerprint(arguments.data), "pages": len(found), **ABOUT}
    likely = train_folds(found, arguments.folds, about)
    save(fit(found), fit_headings(found, likely), arguments.model, about)
    print(f"{arguments.model}: {len(found)} pages, {arguments.model.stat().st_size:,} bytes", flush=True)


if __name__ == "__main__":
    main()
