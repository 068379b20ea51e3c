"""Score the extractor beside its peers: ``python tests/quality/score.py ../shared/data/pages``.

Each page is judged by the model of the fold that has never seen its site (``train.py`` makes them), and goes through
the whole of extraction: what is scored is the text that would be indexed. Peers see the same decoded page.
"""

from __future__ import annotations

import argparse
import logging
import multiprocessing
import statistics
import sys
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import certifi  # noqa: E402, F401 -- newspaper4k needs it and urllib3; archive would put stand-ins in their place
import urllib3  # noqa: E402, F401

from archive.extract.blocks import cut  # noqa: E402
from archive.extract.body import choose_body  # noqa: E402
from archive.extract.judge import Judge  # noqa: E402
from archive.extract.language import detect  # noqa: E402
from archive.extract.plain_text import plain_text  # noqa: E402
from archive.extract.reading_copy import reading_copy  # noqa: E402
from archive.extract.told import told_to_machines  # noqa: E402
from archive.extract.tree import parse_page  # noqa: E402
from quality import captions, structure, train  # noqa: E402
from quality.measure import PageScore, Passages, bootstrap, f1_of, f1_of_passages, page_score, passages  # noqa: E402
from quality.peers import PEERS, peer_output  # noqa: E402
from quality.truth import BODY_SETS, Exam, exams, fingerprint, fold_of  # noqa: E402

OURS = "cuttings"
FOLDS = train.FOLDS
WORST = 20
FEW = 10
"""Pages of a language from which its score is told."""


@dataclass
class Result:
    """One page: scores by extractor, and what it cost us."""

    set: str
    file: str
    domain: str
    language: str
    seconds: float
    scores: dict[str, PageScore] = field(default_factory=dict)
    passages: dict[str, Passages] = field(default_factory=dict)
    structure: Counter[str] = field(default_factory=Counter)
    captions: Counter[str] | None = None


@cache
def fold_model(folder: Path, fold: int) -> Judge:
    return Judge.load(folder / f"judge-{fold}.npz")


def our_text(html: str, model: Judge) -> str:
    """The text that would be indexed."""
    page = parse_page(html)
    items = cut(page.root)
    body = choose_body(page, items, model)
    text = plain_text(reading_copy(items, body.kept, {}))
    told = told_to_machines(page, text, doubted=bool(body.concerns))
    return plain_text(told) if told else text


def sit(task: tuple[Exam, Path, Path, bool]) -> Result:
    """One page's exam, for us and the peers."""
    exam, data, folds, with_peers = task
    logging.disable(logging.CRITICAL)
    model = fold_model(folds, fold_of(exam.domain, FOLDS))
    started = time.process_time()
    texts = {OURS: our_text(exam.html, model)}
    seconds = time.process_time() - started
    language = detect(exam.truths[0] if exam.truths else texts[OURS]) or "?"
    if with_peers:
        texts |= {peer: peer_output(peer, exam.html)[0] for peer in PEERS}
    result = Result(exam.set, exam.file, exam.domain, language, seconds)
    for name, text in texts.items():
        if exam.truths:
            result.scores[name] = page_score(exam.truths, text)
        else:
            result.passages[name] = passages(exam.wanted, exam.unwanted, text)
    truth = structure.true_pieces(exam, data)
    if truth is not None:
        result.structure = structure.compare(truth, structure.our_pieces(exam.html, model, truth))
    result.captions = captions.compare(exam, model)
    return result


def table(results: list[Result]) -> None:
    """A line an extractor, a column a set: F1, pages under 0.5."""
    names = [OURS, *(peer for peer in PEERS if any(peer in r.scores or peer in r.passages for r in results))]
    groups = [name for name in BODY_SETS if any(r.set == name for r in results)]
    print(f"{'':24}" + "".join(f"{f'{name} ({sum(r.set == name for r in results)})':>20}" for name in groups))
    for extractor in names:
        cells = []
        for group in groups:
            mine = [r for r in results if r.set == group]
            scores = [r.scores[extractor] for r in mine if r.scores]
            if scores:
                low = sum(score.f1 < 0.5 for score in scores)
                cells.append(f"{f1_of(scores)[0]:.4f} <.5:{low}")
            else:
                cells.append(f"{f1_of_passages([r.passages[extractor] for r in mine])[0]:.4f} passages")
        print(f"{extractor:24}" + "".join(f"{cell:>20}" for cell in cells))


def differences(results: list[Result]) -> None:
    """Ours minus each peer, with the 95 % interval of a paired bootstrap over pages."""
    for group in BODY_SETS:
        mine = [r for r in results if r.set == group]
        for peer in PEERS:
            kind, of = ("scores", f1_of) if mine and mine[0].scores else ("passages", f1_of_passages)
            pairs = [(getattr(r, kind)[OURS], getattr(r, kind)[peer]) for r in mine if peer in getattr(r, kind)]
            if pairs:
                gain, low, high = bootstrap([ours for ours, _ in pairs], [theirs for _, theirs in pairs], of)
                print(f"{group:12} minus {peer:24} {gain:+.4f}  95 % [{low:+.4f}, {high:+.4f}]")
    both = [r for r in results if "trafilatura" in r.scores]
    if both:
        ours = 1 - f1_of([r.scores[OURS] for r in both])[0]
        theirs = 1 - f1_of([r.scores["trafilatura"] for r in both])[0]
        print(f"all texts: error {ours:.4f}, trafilatura's {theirs:.4f}: {1 - ours / theirs:.0%} of it gone")
        low = sum(r.scores[OURS].f1 < 0.5 for r in both)
        print(f"under 0.5: {low} of {len(both)} pages")


def languages(results: list[Result]) -> None:
    found = defaultdict(list)
    for result in results:
        if result.scores:
            found[result.language].append(result)
    for language, mine in sorted(found.items(), key=lambda one: -len(one[1])):
        if len(mine) >= FEW:
            cells = " ".join(f"{name} {f1_of([r.scores[name] for r in mine])[0]:.4f}" for name in mine[0].scores)
            print(f"{language:4} {len(mine):4} pages  {cells}")


def worst(results: list[Result]) -> None:
    texts = sorted((r for r in results if r.scores), key=lambda r: r.scores[OURS].f1)[:WORST]
    for result in texts:
        best = max(result.scores, key=lambda name: result.scores[name].f1)
        print(
            f"{result.scores[OURS].f1:.3f}  {result.file}  {result.domain}  best: {best} {result.scores[best].f1:.3f}"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--folds", type=Path, default=Path("/tmp/cuttings-folds"))
    parser.add_argument("--no-peers", action="store_true")
    parser.add_argument("--sets", default=",".join(BODY_SETS))
    arguments = parser.parse_args()
    train.ensure_folds(arguments.data, arguments.folds)
    pages = exams(arguments.data, tuple(arguments.sets.split(",")))
    print(f"exam {fingerprint(arguments.data)[:16]}, {len(pages)} pages, {FOLDS} folds by site")
    with multiprocessing.Pool(2) as pool:
        tasks = [(page, arguments.data, arguments.folds, not arguments.no_peers) for page in pages]
        results = pool.map(sit, tasks, chunksize=4)
    table(results)
    if not arguments.no_peers:
        differences(results)
    languages(results)
    for group in ("fundus", "mozilla", *structure.OF_THE_PAGE):
        total: Counter[str] = sum((r.structure for r in results if r.set == group), Counter())
        if total:
            print(f"structure, {group}", *structure.lines(total), sep="\n")
    known = [r.captions for r in results if r.captions is not None]
    if known:
        print(f"by hand, {len(known)} pages", *structure.lines(sum(known, Counter())), sep="\n")
    worst(results)
    costs = sorted(result.seconds * 1000 for result in results)
    print(f"CPU ms a page: median {statistics.median(costs):.1f}, p95 {costs[int(len(costs) * 0.95)]:.1f}")


if __name__ == "__main__":
    main()
