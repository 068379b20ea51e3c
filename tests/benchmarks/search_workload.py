"""Questions drawn from an archive itself: words by how many articles they stand in, phrases that some article has."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from archive.model import IndexEntry

CLASSES = (
    "rare", "mid", "common", "and", "or", "phrase", "prefix", "fuzzy", "filter", "date sort", "facets", "snippets",
    "spelling", "related",
)  # fmt: skip
EACH = 15
_WORD = re.compile(r"[a-z]{3,}")


@dataclass(frozen=True)
class Question:
    """One question, for every engine."""

    kind: str
    words: tuple[str, ...] = ()
    tag: str = ""
    first: int = 0
    last: int = 0
    article: int = 0

    @property
    def text(self) -> str:
        return " ".join(self.words)

    def for_cuttings(self) -> str:
        match self.kind:
            case "or":
                return " OR ".join(self.words)
            case "phrase":
                return f'"{self.text}"'
            case "prefix":
                return f"{self.text}*"
            case "fuzzy":
                return f"{self.text}~"
            case "filter":
                return (
                    f"{self.text} tag:{self.tag} after:{self.first // 10_000}-01-01 before:{self.last // 10_000}-12-31"
                )
        return self.text

    def for_fts5(self) -> str | None:
        match self.kind:
            case "fuzzy" | "spelling" | "related" | "pattern":
                return None
            case "or":
                return " OR ".join(self.words)
            case "phrase":
                return f'"{self.text}"'
            case "prefix":
                return f"{self.text}*"
        return " AND ".join(self.words)

    def for_tantivy(self) -> str:
        match self.kind:
            case "or":
                return " OR ".join(self.words)
            case "phrase":
                return f'"{self.text}"'
        return " AND ".join(self.words)


def make_workload(entries: Sequence[IndexEntry], count: int, seed: int = 5) -> list[Question]:
    """At least 200 questions in 14 classes.

    Args:
        entries: a sample of the archive.
        count: how many articles the archive has.
        seed: of the choice.
    """
    random = np.random.default_rng(seed)
    stands: Counter[str] = Counter()
    for entry in entries:
        stands.update(set(_WORD.findall(entry.text.lower())))
    share = {word: number / len(entries) for word, number in stands.items()}

    def between(low: float, high: float) -> list[str]:
        found = sorted(word for word, part in share.items() if low <= part <= high)
        return [found[int(place)] for place in random.permutation(len(found))]

    rare, mid, common = between(0.0015, 0.004), between(0.02, 0.06), between(0.3, 0.8)
    some = between(0.004, 0.02)
    pick = lambda words, number: words[number % len(words)]  # noqa: E731
    questions = []
    for number in range(EACH):
        entry = entries[int(random.integers(len(entries)))]
        tag = max(entry.labels.tags, default="tag0", key=lambda name: -len(name))
        year = int(random.integers(2005, 2022))
        words = _phrase(entry, random)
        questions += [
            Question("rare", (pick(rare, number),)),
            Question("mid", (pick(mid, number),)),
            Question("common", (pick(common, number),)),
            Question("and", (pick(mid, number), pick(common, number), pick(common, number + 1))),
            Question("or", (pick(mid, number + 7), pick(mid, number + 8), pick(common, number))),
            Question("phrase", words),
            Question("prefix", (pick(mid, number)[:4],)),
            Question("fuzzy", (pick(some, number),)),
            Question("filter", (pick(common, number),), tag, year * 10_000, (year + 2) * 10_000 + 1231),
            Question("date sort", (pick(common, number),)),
            Question("facets", (pick(common, number) if number % 2 else pick(mid, number),)),
            Question("snippets", (pick(mid, number), pick(common, number))),
            Question("spelling", (_misspelt(pick(some, number + 30), random),)),
            Question("related", article=int(random.integers(1, count + 1))),
        ]
    return questions


def _phrase(entry: IndexEntry, random: np.random.Generator) -> tuple[str, ...]:
    words = re.findall(r"[a-z]+", entry.text.split(".")[0].lower())
    if len(words) < 4:
        return ("no", "such", "phrase")
    start = int(random.integers(0, len(words) - 2))
    return tuple(words[start : start + 2 + int(random.integers(2))])


def _misspelt(word: str, random: np.random.Generator) -> str:
    place = int(random.integers(1, len(word)))
    return f"{word[:place]}q{word[place + 1 :]}x" if len(word) > 5 else f"{word[:place]}q{word[place:]}"
