"""How good an extracted text is, by the measure of Zyte's article-extraction-benchmark: F1 on shingles of four words.

Chinese, Japanese, Thai and their like count one character a word, where the benchmark makes one word of a clause. The
score of a set is the harmonic mean of its pages' mean precision and mean recall, as the benchmark computes it.
"""

from __future__ import annotations

import random
import re
import statistics
from collections import Counter
from dataclasses import dataclass

from archive.extract.plain_text import visible
from archive.extract.tokens import tokens

SHINGLE = 4
_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class PageScore:
    """One page: shares of all shingles that are right, too many and missing."""

    hit: float
    extra: float
    missed: float

    @property
    def precision(self) -> float:
        return self.hit / (self.hit + self.extra) if self.hit + self.extra else float(not self.missed)

    @property
    def recall(self) -> float:
        return self.hit / (self.hit + self.missed) if self.hit + self.missed else float(not self.extra)

    @property
    def f1(self) -> float:
        return 2 * self.hit / (2 * self.hit + self.extra + self.missed) if self.hit else 0.0


@dataclass(frozen=True, slots=True)
class Passages:
    """One page judged by passages: must-have found, must-not-have found, must-have missed."""

    hit: int
    extra: int
    missed: int


def shingles(text: str) -> Counter[tuple[str, ...]]:
    words = tokens(text)
    if 0 < len(words) < SHINGLE:
        return Counter([tuple(words)])
    return Counter(zip(*(words[start:] for start in range(SHINGLE)), strict=False))


def page_score(truths: list[str], text: str) -> PageScore:
    """The best score of a text against the texts that are right."""
    found = shingles(text)
    return max((_against(shingles(truth), found) for truth in truths), key=lambda score: score.f1)


def _against(truth: Counter[tuple[str, ...]], found: Counter[tuple[str, ...]]) -> PageScore:
    hit = (truth & found).total()
    extra, missed = found.total() - hit, truth.total() - hit
    total = hit + extra + missed or 1
    return PageScore(hit / total, extra / total, missed / total)


def passages(wanted: list[str], unwanted: list[str], text: str) -> Passages:
    flat = visible(_BLANKS.sub(" ", text))
    hit = sum(visible(_BLANKS.sub(" ", passage)).strip() in flat for passage in wanted)
    extra = sum(visible(_BLANKS.sub(" ", passage)).strip() in flat for passage in unwanted)
    return Passages(hit, extra, len(wanted) - hit)


def f1_of(scores: list[PageScore]) -> tuple[float, float, float]:
    """F1, precision and recall of a set of pages."""
    if not scores:
        return 0.0, 0.0, 0.0
    precision = statistics.mean(score.precision for score in scores)
    recall = statistics.mean(score.recall for score in scores)
    return (2 * precision * recall / (precision + recall) if precision + recall else 0.0), precision, recall


def f1_of_passages(scores: list[Passages]) -> tuple[float, float, float]:
    hit, extra, missed = (sum(getattr(score, name) for score in scores) for name in ("hit", "extra", "missed"))
    precision, recall = hit / max(1, hit + extra), hit / max(1, hit + missed)
    return 2 * precision * recall / max(1e-9, precision + recall), precision, recall


def bootstrap(ours: list, theirs: list, score, draws: int = 600, seed: int = 1) -> tuple[float, float, float]:
    """The difference of two extractors on the same pages, and its 95 % interval over draws of pages."""
    rng = random.Random(seed)
    pages = range(len(ours))
    differences = []
    for _ in range(draws):
        drawn = rng.choices(pages, k=len(pages))
        differences.append(score([ours[i] for i in drawn])[0] - score([theirs[i] for i in drawn])[0])
    differences.sort()
    return (
        score(ours)[0] - score(theirs)[0],
        differences[int(0.025 * draws)],
        differences[int(0.975 * draws)],
    )
