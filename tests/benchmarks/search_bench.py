"""Search against its peers: `python tests/benchmarks/search_bench.py [ARTICLES] [--engines a,b] [--rounds N]`.

Every question is asked of one engine after the other before the next one, so that all meet the same weather on a
shared machine; what counts is CPU time, and its ratio between engines. An engine builds its index in a process of its
own, reading one article at a time, so that speed and peak memory are its own. Articles and indexes are kept in
``--folder`` for another run.
"""

from __future__ import annotations

import argparse
import gc
import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parents[1])]

from tests.benchmarks.news_corpus import Pack  # noqa: E402
from tests.benchmarks.search_bars import Bars, cpu_ms  # noqa: E402
from tests.benchmarks.search_peers import Cuttings, Fts5, StockWhoosh, Tantivy  # noqa: E402
from tests.benchmarks.search_workload import CLASSES, make_workload  # noqa: E402

ENGINES = {"cuttings": Cuttings, "fts5": Fts5, "tantivy": Tantivy, "whoosh": StockWhoosh}
COMPARED = ("rare", "mid", "common", "and", "or", "phrase", "prefix", "filter", "date sort", "facets")
TEN_TIMES_FTS5 = ("common", "or", "facets")
SAMPLE = 1_500


class Texts(dict[int, str]):
    """The texts of articles, as a catalogue would give them."""

    def __init__(self, articles: Pack) -> None:
        super().__init__()
        self._articles = articles

    def __missing__(self, number: int) -> str:
        text = self[number] = self._articles[number - 1].text
        return text


def build(name: str, folder: Path, articles: Pack) -> None:
    """Build an engine's index, alone in this process, and say what it cost."""
    folder.mkdir(parents=True, exist_ok=True)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    engine = ENGINES[name](folder, Texts(articles))
    reading = cpu_ms(lambda: sum(1 for _ in articles))[0]
    cpu, wall, _ = cpu_ms(lambda: engine.build(articles))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6
    print(
        f"build {name:9} {len(articles) / ((cpu - reading) / 1000):8.0f} articles/CPU-s  {cpu / 1000:7.1f} CPU s "
        f"(of it {reading / 1000:.1f} reading them)  {wall / 1000:7.1f} s  {size:7.1f} MB  "
        f"peak {peak:.0f} MB ({before:.0f} before)",
        flush=True,
    )
    (folder / "built").touch()


def table(title: str, rows: dict[str, dict[str, list[float]]], names: list[str], p95_bar: float) -> None:
    """Medians and 95th percentiles by class, ours in proportion to each peer's, and the bars beside them."""
    print(f"\n{title}\nCPU ms, median / p95 of the questions of a class, each the median of its rounds")
    print(f"{'class':11}" + "".join(f"{name:>18}" for name in names) + "   ours to each, and what misses its bar")
    to_tantivy = []
    for kind in CLASSES:
        cells, middles, remarks = [], {}, []
        for name in names:
            taken = sorted(rows[kind].get(name, []))
            if taken:
                middles[name] = median(taken)
                p95 = taken[int(len(taken) * 0.95)]
                cells.append(f"{middles[name]:8.2f} /{p95:7.2f}")
                if name == "cuttings" and p95 >= p95_bar:
                    remarks.append(f"p95 not under {p95_bar:.0f} ms")
            else:
                cells.append("-")
        ours = middles.get("cuttings")
        ratios = {name: ours / middles[name] for name in names if ours and name != "cuttings" and name in middles}
        if kind in COMPARED and "tantivy" in ratios:
            to_tantivy.append(ratios["tantivy"])
            if ratios["tantivy"] > 2.5:
                remarks.append("over 2.5 x tantivy")
        if kind in TEN_TIMES_FTS5 and ratios.get("fts5", 0) > 0.1:
            remarks.append("not 10 x faster than fts5")
        shown = ", ".join([*(f"{ratio:.2f} x {name}" for name, ratio in ratios.items()), *map(str.upper, remarks)])
        print(f"{kind:11}" + "".join(f"{cell:>18}" for cell in cells) + f"   {shown}")
    if to_tantivy:
        print(
            f"median of the ten classes to tantivy: {median(to_tantivy):.2f} (bar 1.5), "
            f"worst {max(to_tantivy):.2f} (bar 2.5)"
        )


def ask_all(engines: list, workload: list, rounds: int) -> dict[str, dict[str, list[float]]]:
    """By class and engine, for each question the median CPU milliseconds of its rounds; a first round only warms."""
    taken: dict[tuple[int, str], list[float]] = {}
    for turn in range(rounds + 1):
        for place, question in enumerate(workload):
            for engine in engines:
                gc.disable()
                cpu, _, count = cpu_ms(lambda: engine.run(question))  # noqa: B023
                gc.enable()
                if count is not None and turn:
                    taken.setdefault((place, engine.name), []).append(cpu)
    rows: dict[str, dict[str, list[float]]] = {kind: {} for kind in CLASSES}
    for (place, name), times in taken.items():
        rows[workload[place].kind].setdefault(name, []).append(median(times))
    return rows


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("articles", nargs="?", type=int, default=5_000)
    options.add_argument("--engines", default="cuttings,fts5,tantivy")
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--folder", type=Path)
    options.add_argument("--build", help="only build this engine's index")
    given = options.parse_args()
    names = given.engines.split(",")
    folder = given.folder or Path(tempfile.mkdtemp(prefix="search-bench-"))
    articles = Pack(folder, given.articles)
    if given.build:
        build(given.build, folder / given.build, articles)
        return
    for name in names:
        if not (folder / name / "built").exists():
            again = [str(given.articles), "--folder", str(folder), "--build", name]
            subprocess.run([sys.executable, __file__, *again], check=True)
    engines = [ENGINES[name](folder / name, Texts(articles)) for name in names]
    sample = [articles[place] for place in range(0, len(articles), max(1, len(articles) // SAMPLE))]
    workload = make_workload(sample, len(articles))
    rows = ask_all(engines, workload, given.rounds)
    title = f"{len(articles)} articles, {len(workload)} questions in {len(CLASSES)} classes, {given.rounds} rounds"
    table(title, rows, names, p95_bar=20.0 if len(articles) <= 50_000 else 60.0)
    if "cuttings" in names:
        Bars(folder, articles, engines[names.index("cuttings")], workload).print_all()


if __name__ == "__main__":
    main()
