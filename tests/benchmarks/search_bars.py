"""The bars of search that need no peer: each measured, printed beside what it must be."""

from __future__ import annotations

import gc
import shutil
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

import numpy as np

from search.grammar import parse_query
from tests.benchmarks.news_corpus import article
from tests.benchmarks.search_peers import TOP, Cuttings
from tests.benchmarks.search_workload import Question

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tests.benchmarks.news_corpus import Pack

REBUILT = 10_000
RANDOM_QUESTIONS = 10_000
_OPENING = """
import sys, time
sys.path[:0] = {path!r}
from pathlib import Path
from search.grammar import parse_query
from search.index import SearchIndex
from search.searcher import Searcher
start = time.process_time()
index = SearchIndex.open(Path({folder!r}) / "index", identity="bench", secret_folder=Path({folder!r}) / "secret")
found = Searcher(index).answer(parse_query({text!r}), limit=50)
print((time.process_time() - start) * 1000)
assert found.total
"""
_ADDING = """
import sys
sys.path[:0] = {path!r}
from pathlib import Path
from tests.benchmarks.search_bars import add_some
print(*add_some(Path({folder!r}), {articles}, {text!r}))
"""


def cpu_ms(work: Callable[[], object]) -> tuple[float, float, object]:
    """CPU and wall milliseconds of one call, and what it returned."""
    wall, cpu = time.perf_counter(), time.process_time()
    result = work()
    return (time.process_time() - cpu) * 1000, (time.perf_counter() - wall) * 1000, result


def add_some(folder: Path, articles: int, text: str) -> tuple[float, float]:
    """CPU and wall milliseconds, in the middle, of adding an article to an index and asking it something."""
    engine = Cuttings(folder, {})
    gc.collect()
    gc.freeze()  # as the program does once its window stands
    taken = []
    for number in range(12):
        new = article(articles + 1 + number)
        asked = Question("mid", (text,))
        taken.append(cpu_ms(lambda new=new, asked=asked: (engine.add(new), engine.run(asked)))[:2])
    return median(cpu for cpu, _ in taken), median(wall for _, wall in taken)


class Bars:
    """Measures a built index of ours."""

    def __init__(self, folder: Path, articles: Pack, engine: Cuttings, workload: Sequence[Question]) -> None:
        self._folder = folder
        self._articles = articles
        self._engine = engine
        self._of = {kind: [one for one in workload if one.kind == kind] for kind in {one.kind for one in workload}}

    def print_all(self) -> None:
        """Measure and print them all; what changes the index is done to a copy."""
        gc.collect()
        gc.freeze()  # as the program does once its window stands; the peers leave much behind
        print()
        for rows, bar in ((50, 20), (15, 7)):
            self._say(f"{rows} snippets", self._snippets(rows), bar)
        self._say("all text fields to the body alone", self._all_fields(), 1.5, "x")
        opening = [self._alone(_OPENING, self._folder / "cuttings", one.text)[0] for one in self._of["mid"][:5]]
        self._say("open to first answer", median(opening), 15)
        for text in ("*a*", "a* b* c*", "?a*"):
            self._say(f"{text} asked first", cpu_ms(lambda text=text: self._afresh(text))[0], 200)
        self._say(f"worst of {RANDOM_QUESTIONS} questions of random bytes", self._random_bytes(), 100)
        cpu, wall = self._adding()
        self._say("add one, findable and durable", cpu, 15)
        print(f"    the same by the clock: {wall:.1f} ms")
        self._say(f"rebuild of {REBUILT}", self._rebuilding() / 1000, 10, "CPU s")

    def _say(self, what: str, figure: float, bar: float, unit: str = "CPU ms") -> None:
        print(f"{what:50} {figure:8.2f} {unit} (bar {bar:g}){'' if figure <= bar else '   MISSED'}", flush=True)

    def _snippets(self, rows: int) -> float:
        """Of the hits of two words, their texts at hand: nothing is remembered from one question to the next."""
        taken = []
        for question in self._of["snippets"]:
            asked = parse_query(question.text)
            hits = self._engine.searcher.answer(asked, limit=rows).hits
            texts = {hit.id: self._engine.texts[hit.id] for hit in hits}
            self._engine.searcher._highlighter = None
            taken.append(cpu_ms(lambda a=asked, t=texts: self._engine.searcher.snippets(a, t))[0])
        return median(taken)

    def _all_fields(self) -> float:
        """The middle of what the same words cost everywhere and in the body."""
        ratios = []
        for question in (*self._of["mid"], *self._of["common"], *self._of["and"], *self._of["or"]):
            text = question.for_cuttings()
            inside = f"in:body ({text})"
            costs = [[self._cost(one) for one in (text, inside)] for _ in range(5)]
            everywhere, body = (median(one) for one in zip(*costs, strict=True))
            ratios.append(everywhere / body)
        return median(ratios)

    def _cost(self, text: str) -> float:
        self._engine.searcher._last = None
        return cpu_ms(lambda: self._engine.searcher.answer(parse_query(text), limit=TOP))[0]

    def _alone(self, code: str, folder: Path, text: str) -> list[float]:
        """What some code says in a process of its own, where no other engine has left anything behind."""
        given = {"folder": str(folder), "articles": len(self._articles), "text": text}
        ready = code.format(path=[str(Path(__file__).parents[2])], **given)
        done = subprocess.run([sys.executable, "-c", ready], check=True, capture_output=True, text=True)
        return [*map(float, done.stdout.split())]

    def _afresh(self, text: str) -> None:
        """By an index opened anew."""
        fresh = Cuttings(self._folder / "cuttings", self._engine.texts)
        fresh.searcher.answer(parse_query(text), limit=TOP)

    def _random_bytes(self) -> float:
        random = np.random.default_rng(11)
        worst, culprit = 0.0, ""
        for _ in range(RANDOM_QUESTIONS):
            text = random.bytes(int(random.integers(1, 60))).decode(
                "latin-1" if random.random() < 0.5 else "utf-8", "replace"
            )
            self._engine.searcher._last = None
            cost = cpu_ms(lambda text=text: self._engine.searcher.answer(parse_query(text), limit=TOP))[0]
            worst, culprit = max((worst, culprit), (cost, text))
        print(f"    the dearest was {culprit!r}")
        return worst

    def _adding(self) -> tuple[float, float]:
        copy = self._folder / "grown"
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(self._folder / "cuttings", copy)
        cpu, wall = self._alone(_ADDING, copy, self._of["mid"][0].text)
        shutil.rmtree(copy)
        return cpu, wall

    def _rebuilding(self) -> float:
        """Ten thousand articles indexed anew while the old index answers."""
        folder = self._folder / "rebuilt"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        few = _First(self._articles, min(REBUILT, len(self._articles)))
        engine = Cuttings(folder, self._engine.texts)
        engine.build(few)
        cost = cpu_ms(lambda: engine.index.rebuild(engine.archive))[0]
        shutil.rmtree(folder)
        return cost


class _First:
    """The first articles of a pack."""

    def __init__(self, articles: Pack, count: int) -> None:
        self._articles, self._count = articles, count

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, place: int) -> object:
        return self._articles[place]
