"""Learn the weights of `archive.extract.headlines`: ``python tests/quality/train_headline.py DATA``.

A logistic regression over wordings (right or wrong), printed as the table to put into the module, after its score by
five folds split by site, three times over. Sets weigh as `WEIGHT` says: news most, other people's blogs less.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from archive.extract.evidence import gather  # noqa: E402
from archive.extract.headline_candidates import read_titles  # noqa: E402
from archive.extract.headlines import describe  # noqa: E402
from archive.extract.tree import parse_page  # noqa: E402
from quality.score_metadata import captured, folded  # noqa: E402
from quality.truth import exams, fingerprint, fold_of  # noqa: E402

WEIGHT = {"fundus": 3.0, "wcxb_dev": 1.0, "trafilatura": 1.0, "postlight": 1.0, "newspaper4k": 1.0, "mozilla": 1.0}
STRENGTH = 0.3
FOLDS = 5


@dataclass
class Paper:
    set: str
    domain: str
    rows: list[dict[str, float]]
    right: list[bool]


def papers(data: Path) -> list[Paper]:
    found = []
    for exam in exams(data, tuple(WEIGHT)):
        truth = exam.record["meta"].get("title")
        evidence = gather(parse_page(exam.html), captured(exam), "")
        titles = read_titles(evidence)
        if truth:
            right = [folded(title.value) == folded(truth) for title in titles]
            found.append(Paper(exam.set, exam.domain, describe(titles, evidence.address), right))
    return found


def about(paper: Paper) -> list[float]:
    """What is the same for all wordings of a page: it explains their number of right ones and decides nothing."""
    headings = sum(row["first"] + row["later"] for row in paper.rows)
    pairs = (("heading", "og"), ("heading", "json-ld"), ("og", "json-ld"))
    same = [float(any(one in row and other in row for row in paper.rows)) for one, other in pairs]
    return [
        min(len(paper.rows), 8),
        min(headings, 6),
        float(headings == 1),
        *same,
        float(any("json-ld" in row for row in paper.rows)),
    ]


def learn(training: list[Paper], names: list[str]) -> dict[str, float]:
    rows = np.array([[row.get(name, 0.0) for name in names] + about(paper) for paper in training for row in paper.rows])
    right = np.array([value for paper in training for value in paper.right])
    weight = np.array([WEIGHT[paper.set] for paper in training for _ in paper.rows])
    scaler = StandardScaler().fit(rows)
    model = LogisticRegression(C=STRENGTH, max_iter=3000).fit(scaler.transform(rows), right, sample_weight=weight)
    return dict(zip(names, map(float, model.coef_[0] / scaler.scale_), strict=False))


def is_right(paper: Paper, weights: dict[str, float]) -> bool:
    scores = [sum(weights.get(name, 0.0) * value for name, value in row.items()) for row in paper.rows]
    return bool(scores) and paper.right[scores.index(max(scores))]


def names_in(everything: list[Paper]) -> list[str]:
    """The numbers' names."""
    return sorted({name for paper in everything for row in paper.rows for name in row})


def by_folds(everything: list[Paper]) -> dict[str, list[bool]]:
    """For every set, whether the right title was chosen on pages of sites never seen; every page three times."""
    names = names_in(everything)
    score: dict[str, list[bool]] = defaultdict(list)
    for salt in ("", "again", "thrice"):
        for fold in range(FOLDS):
            weights = learn([p for p in everything if fold_of(p.domain + salt, FOLDS) != fold], names)
            for paper in everything:
                if fold_of(paper.domain + salt, FOLDS) == fold:
                    score[paper.set].append(is_right(paper, weights))
    return score


def honest_titles(data: Path) -> dict[str, list[bool]]:
    """The same for `score_metadata`."""
    return by_folds(papers(data))


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("data", type=Path)
    data = options.parse_args().data
    everything = papers(data)
    print("truth", fingerprint(data)[:16])
    for name, right in by_folds(everything).items():
        print(f"# {name}: {100 * sum(right) / len(right):.1f} % of {len(right) // 3}, sites never seen")
    for name, weight in learn(everything, names_in(everything)).items():
        print(f'    "{name}": {weight:.3f},')


if __name__ == "__main__":
    main()
