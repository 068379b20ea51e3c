"""The codec by itself, words already cut: `python tests/benchmarks/codec_bench.py [DOCUMENTS]`.

Prints CPU figures of bulk indexing, adding one document durably, opening, and queries that touch most of a vocabulary.
"""

from __future__ import annotations

import random
import resource
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

import numpy as np
from whoosh import columns, fields
from whoosh import query as wq

sys.path[:0] = [str(Path(__file__).parents[2])]

from search.codec.index import ColumnarIndex  # noqa: E402
from search.codec.policy import BACKGROUND, COMPACT  # noqa: E402
from search.codec.snapshot import Snapshot  # noqa: E402
from search.codec.tokens import Tokens, WordAnalyzer  # noqa: E402

KEY = b"benchmark"
SYLLABLES = "ka mar lin to ber son vi del ro sha han mo ta gri wen fal cor ne ul stra dor pe kov ski ez al bar".split()


class Plain(WordAnalyzer):
    def cut(self, text):
        return Tokens(text.split(), "en")

    def term(self, language, word):
        return word


class Short(Plain):
    """Stands for stemming."""

    def term(self, language, word):
        return word[:7]


def schema():
    return fields.Schema(
        id=fields.COLUMN(columns.NumericColumn("q")),
        day=fields.COLUMN(columns.NumericColumn("i")),
        body=fields.TEXT(analyzer=Plain()),
        body_stems=fields.TEXT(analyzer=Short(), phrase=False),
        site=fields.ID(),
    )


def documents(count: int, seed: int = 1):
    """Zipf's words, some 560 to a document, two fields of them."""
    dice, rng = random.Random(seed), np.random.default_rng(seed)
    made = {"".join(dice.choices(SYLLABLES, k=dice.choice([1, 2, 2, 3, 3, 4]))) for _ in range(250_000)}
    words = np.array(sorted(made, key=len), dtype=object)
    weights = np.cumsum(1 / np.arange(2, len(words) + 2) ** 1.1)
    weights /= weights[-1]
    for number in range(1, count + 1):
        chosen = words[np.searchsorted(weights, rng.random(int(rng.integers(200, 920)))).clip(0, len(words) - 1)]
        tokens = Tokens(chosen.tolist(), "en")
        yield {"id": number, "day": 20050101 + number % 9000, "body": tokens, "body_stems": tokens,
               "site": f"s{number % 300}", "_labels": {"tags": [f"t{number % 40}"]}}  # fmt: skip


def cpu(work):
    start = time.process_time()
    result = work()
    return time.process_time() - start, result


def build(index: ColumnarIndex, count: int) -> float:
    """CPU seconds in the codec alone."""
    spent, batch = 0.0, []

    def flush(policy):
        writer = index.writer()
        for document in batch:
            writer.add_document(**document)
        writer.commit(policy=policy)

    for document in documents(count):
        batch.append(document)
        if len(batch) == 5_000:
            spent += cpu(lambda: flush(BACKGROUND))[0]
            batch.clear()
    return spent + cpu(lambda: flush(COMPACT))[0]


def add_one(index: ColumnarIndex, document) -> None:
    writer = index.writer()
    writer.add_document(**document)
    writer.commit()
    Snapshot(index).matches(wq.Term("body", "ka")).best(50)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "index"
        index = ColumnarIndex.create(folder, schema(), key=KEY)
        spent = build(index, count)
        size = sum(path.stat().st_size for path in folder.iterdir()) / 1e6
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"bulk: {count / spent:.0f} documents per CPU second, {size:.0f} MB, peak {peak:.0f} MB")
        adding = [cpu(lambda one=one: add_one(index, one))[0] * 1e3 for one in documents(30, seed=2)]
        print(f"add one, durable and found: {median(adding):.1f} CPU ms, worst {max(adding):.1f}")
        fresh = cpu(
            lambda: Snapshot(ColumnarIndex.open(folder, schema(), key=KEY)).matches(wq.Term("body", "ka")).best(50)
        )
        print(f"open to first answer: {fresh[0] * 1e3:.1f} CPU ms")
        snapshot = Snapshot(index)
        for name, query in {
            "*a*": wq.Wildcard("body", "*a*"),
            "*stra": wq.Wildcard("body", "*stra"),
            "k*a?s*": wq.Wildcard("body", "k*a?s*"),
            "k* m* s*": wq.And([wq.Prefix("body", letter) for letter in "kms"]),
            "fuzzy": wq.FuzzyTerm("body", "berlinson", maxdist=2),
            "phrase of common words": wq.Phrase("body", ["ka", "mar"]),
            "common": wq.Term("body", "ka"),
            "or": wq.Or([wq.Term("body", word) for word in ("ka", "mar", "lin")]),
            "and": wq.And([wq.Term("body", word) for word in ("ka", "mar", "lin")]),
        }.items():
            times = [cpu(lambda query=query: snapshot.matches(query).best(50))[0] * 1e3 for _ in range(5)]
            print(f"{name}: {median(times):.2f} CPU ms, first {times[0]:.2f}")


if __name__ == "__main__":
    main()
