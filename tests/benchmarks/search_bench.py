"""Search against its peers: `python tests/benchmarks/search_bench.py [ARTICLES] [--engines a,b] [--rounds N]`.

Every question is asked of one engine after the other before the next one, so that all meet the same weather on a
shared machine; what counts is CPU time, and its ratio between engines. Built archives are kept in ``--folder`` for
another run.
"""

from __future__ import annotations

import argparse
import gc
import json
import resource
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parents[1])]

from tests.benchmarks.news_corpus import article  # noqa: E402
from tests.benchmarks.search_peers import Cuttings, Fts5, StockWhoosh, Tantivy  # noqa: E402
from tests.benchmarks.search_workload import CLASSES, make_workload  # noqa: E402

ENGINES = {"cuttings": Cuttings, "fts5": Fts5, "tantivy": Tantivy, "whoosh": StockWhoosh}


class Articles:
    """The archive as a sequence; each article is made when it is asked for, or read from a pack made before."""

    def __init__(self, count: int) -> None:
        self.count = count
        self._made: dict[int, object] = {}

    def make(self) -> None:
        """Make them all, so that no engine is charged for it."""
        for place in range(self.count):
            self[place]

    def __len__(self) -> int:
        return self.count

    def __getitem__(self, place: int):
        found = self._made.get(place)
        if found is None:
            found = self._made[place] = article(place + 1)
        return found

    def __iter__(self):
        return (self[place] for place in range(self.count))


def cpu_ms(work) -> tuple[float, float, object]:
    """CPU and wall milliseconds of one call, and what it returned."""
    wall, cpu = time.perf_counter(), time.process_time()
    result = work()
    return (time.process_time() - cpu) * 1000, (time.perf_counter() - wall) * 1000, result


def size_of(folder: Path) -> float:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6


def build(name: str, folder: Path, articles: Articles):
    """An engine with its index, built now if it was not there."""
    done = folder / "built"
    folder.mkdir(parents=True, exist_ok=True)
    texts = _Texts(articles)
    engine = ENGINES[name](folder, texts)
    if not done.exists():
        cpu, wall, _ = cpu_ms(lambda: engine.build(articles))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        rate = len(articles) / (cpu / 1000)
        print(
            f"build {name:9} {rate:8.0f} articles/CPU-s  {cpu / 1000:7.1f} CPU s  {wall / 1000:7.1f} s  "
            f"{size_of(folder):7.1f} MB  peak {peak:.0f} MB (all of this process)",
            flush=True,
        )
        done.write_text(json.dumps({"rate": rate}))
    return engine


class _Texts(dict[int, str]):
    def __init__(self, articles: Articles) -> None:
        super().__init__()
        self._articles = articles

    def __missing__(self, number: int) -> str:
        return self._articles[number - 1].text


def table(title: str, rows: dict[str, dict[str, list[float]]], names: list[str]) -> None:
    print(f"\n{title} (CPU ms, median / p95)")
    print(f"{'class':11}" + "".join(f"{name:>18}" for name in names) + "   ours to each")
    for kind in CLASSES:
        cells, middles = [], {}
        for name in names:
            taken = sorted(rows[kind].get(name, []))
            if taken:
                middles[name] = median(taken)
                cells.append(f"{middles[name]:8.2f} /{taken[int(len(taken) * 0.95)]:7.2f}")
            else:
                cells.append("-")
        ours = middles.get("cuttings")
        ratios = [f"{ours / middles[name]:.2f} x {name}" for name in names[1:] if ours and name in middles]
        print(f"{kind:11}" + "".join(f"{cell:>18}" for cell in cells) + "   " + ", ".join(ratios))


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("articles", nargs="?", type=int, default=5_000)
    options.add_argument("--engines", default="cuttings,fts5,tantivy")
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--folder", type=Path)
    given = options.parse_args()
    names = given.engines.split(",")
    folder = given.folder or Path(tempfile.mkdtemp(prefix="search-bench-"))
    articles = Articles(given.articles)
    articles.make()
    engines = [build(name, folder / name, articles) for name in names]
    sample = [articles[place] for place in range(0, len(articles), max(1, len(articles) // 1500))]
    workload = make_workload(sample, len(articles))
    rows: dict[str, dict[str, list[float]]] = {kind: {} for kind in CLASSES}
    differing = 0
    for turn in range(given.rounds + 1):  # the first only warms
        for question in workload:
            counts = []
            for engine in engines:
                gc.disable()
                cpu, _, count = cpu_ms(lambda: engine.run(question))  # noqa: B023
                gc.enable()
                counts.append(count)
                if count is not None and turn:
                    rows[question.kind].setdefault(engine.name, []).append(cpu)
            if question.kind in {"and", "mid"} and len(set(counts) - {None}) > 1:
                differing += 1
    table(f"{len(articles)} articles, {len(workload)} questions, {given.rounds} rounds", rows, names)
    print(f"counts of hits differ between engines (stemming, fields) in {differing} askings")
    for engine in engines:
        adding = [cpu_ms(lambda e=engine, n=n: e.add(article(given.articles + 1 + n)))[:2] for n in range(10)]
        opening, wall, _ = cpu_ms(lambda e=engine: (e.reopen(), e.run(workload[1])))
        cpus, walls = median(cpu for cpu, _ in adding), median(wall for _, wall in adding)
        print(
            f"{engine.name:9} add one, findable: {cpus:6.1f} CPU ms {walls:7.1f} ms   "
            f"open to first answer: {opening:6.1f} CPU ms {wall:6.1f} ms"
        )


if __name__ == "__main__":
    main()
