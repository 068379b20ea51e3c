"""How right the metadata is on pages with truth, beside the peers: ``python tests/quality/score_metadata.py DATA``.

Title and site are equal after folding case and punctuation; authors are equal as sets of names; a date is right to the
day as written, a description in its first eighty characters, a lead picture by its file's name. Peers see the same
bytes and the same address (`metadata_peers`).
"""

from __future__ import annotations

import argparse
import html as entities
import re
import sys
import time
import unicodedata
from collections import defaultdict
from pathlib import Path
from typing import TypeAlias

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import certifi  # noqa: E402, F401 -- newspaper4k needs it and urllib3; archive would put stand-ins in their place
import urllib3  # noqa: E402, F401

from archive.extract.metadata import find_metadata  # noqa: E402
from archive.extract.tree import Page, parse_page  # noqa: E402
from archive.model import Capture, Container, Provenance, Sourced, Url  # noqa: E402
from quality.metadata_peers import PEERS, SILENT, Answer, peer, trafilatura_answer  # noqa: E402
from quality.truth import Exam, exams, fingerprint  # noqa: E402

SETS = ("fundus", "wcxb_dev", "trafilatura", "postlight", "mozilla", "newspaper4k", "htmldate")
FOLDS = "cuttings, folds"
"""The headline's chooser learned without the page's site: the honest figure, and the only learned part here."""

Tally: TypeAlias = "dict[tuple[str, str, str], list[bool]]"
"""Right or wrong, page by page, for a set, an extractor and a field."""

_JOINS = re.compile(r"\s*(?:;|,|\||/|、|\s&\s|\band\b|\bund\b|\bet\b)\s*")
_BY = re.compile(r"^(?:by|von|por|par|di)\s+", re.IGNORECASE)


def body_of(page: Page) -> str:
    """The longer paragraphs, which is enough to tell the language by; no extractor is scored here."""
    lines = (" ".join(node.text_content().split()) for node in page.root.iter("p"))
    return "\n\n".join(line for line in lines if len(line) > 60)


def captured(exam: Exam) -> Capture:
    urls = (Sourced(value=Url(exam.url), source="truth"),) if exam.url.startswith("http") else ()
    encoding = Sourced(value="utf-8", source="truth")
    return Capture(container=Container.HTML, page=exam.html, encoding=encoding, provenance=Provenance(target_url=urls))


def ours(exam: Exam) -> Answer:
    """What the shipped extractor says; the whole of it, with the dear searches it makes for lack of records."""
    page = parse_page(exam.html)
    body = body_of(page)
    capture = captured(exam)
    started = time.process_time()
    found = find_metadata(page, capture, body)
    seconds = time.process_time() - started
    persons = found.bylines.value if found.bylines else ()
    agencies = found.agencies.value if found.agencies and found.agencies.source != "text" else ()
    return Answer(
        title=found.headline.value if found.headline else "",
        authors=list(dict.fromkeys((*persons, *agencies))),
        date=found.published.value.day if found.published else "",
        lang=found.language.value if found.language else "",
        sitename=found.publisher.value if found.publisher else "",
        description=found.standfirst.value if found.standfirst else "",
        image=found.lead_picture_url.value if found.lead_picture_url else "",
        seconds=seconds,
    )


def folded(text: str) -> str:
    plain = unicodedata.normalize("NFKC", entities.unescape(text or "")).lower()
    return re.sub(r"[\W_]+", " ", plain).strip()


def names(authors: list[str]) -> set[str]:
    parts = (part for author in authors for part in _JOINS.split(_BY.sub("", entities.unescape(author or "").strip())))
    return {name for part in parts if (name := folded(part))}


def file_name(address: str) -> str:
    return address.split("?", maxsplit=1)[0].rsplit("/", 1)[-1]


def marks(exam: Exam, answer: Answer) -> dict[str, bool]:
    """Right or wrong for every field that has a truth."""
    truth = exam.record.get("meta") or {}
    found = {}
    if truth.get("title"):
        found["title"] = folded(truth["title"]) == folded(answer.title)
    if truth.get("authors"):
        found["authors"] = names(truth["authors"]) == names(answer.authors)
        found["one author"] = bool(names(truth["authors"]) & names(answer.authors))
    if truth.get("date"):
        found["date"] = truth["date"] == answer.date
    if truth.get("lang"):
        found["language"] = truth["lang"][:2].lower() == answer.lang[:2].lower()
    if truth.get("sitename"):
        found["site"] = folded(truth["sitename"]) == folded(answer.sitename)
    if truth.get("description"):
        found["description"] = folded(truth["description"])[:80] == folded(answer.description)[:80]
    if truth.get("image") and exam.set == "newspaper4k":  # postlight's are one selector's values
        found["picture"] = file_name(truth["image"]) == file_name(answer.image)
    return found


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("data", type=Path)
    options.add_argument("--sets", default=",".join(SETS))
    options.add_argument("--misses", default="", help="print what was missed in this field")
    options.add_argument("--cost", action="store_true", help="CPU of every seventh page beside trafilatura's")
    options.add_argument("--alone", action="store_true", help="without the peers, and without training for the folds")
    chosen = options.parse_args()
    papers = exams(chosen.data, tuple(chosen.sets.split(",")))
    print(f"{len(papers)} pages, truth {fingerprint(chosen.data)[:16]}")
    if chosen.cost:
        _print_cost(papers[::7])
        return
    tally: Tally = defaultdict(list)
    for exam in papers:
        answer = ours(exam)
        judged = marks(exam, answer)
        for what, right in judged.items():
            tally[exam.set, "cuttings", what].append(right)
        if judged.get(chosen.misses) is False:
            _print_miss(exam, answer, chosen.misses)
        for name in () if chosen.alone else PEERS:
            for what, right in marks(exam, peer(name, exam)).items():
                if what not in SILENT[name]:
                    tally[exam.set, name, what].append(right)
    if not chosen.alone:
        from quality.train_headline import honest_titles

        for place, right in honest_titles(chosen.data).items():
            tally[place, FOLDS, "title"] = right
    _print_table(tally)


def _print_miss(exam: Exam, answer: Answer, what: str) -> None:
    key = {"language": "lang", "site": "sitename", "picture": "image"}.get(what, what)
    print(exam.set, exam.domain, exam.file, "\n  ", exam.record["meta"].get(key), "\n  ", getattr(answer, key))


def _print_cost(papers: list[Exam]) -> None:
    """The better of two runs each, page by page, so that both suffer alike from whoever else is at work."""
    spent: dict[str, list[float]] = {"cuttings": [], "trafilatura": []}
    for exam in papers:
        spent["cuttings"].append(min(ours(exam).seconds for _ in range(2)))
        spent["trafilatura"].append(min(trafilatura_answer(exam)["seconds"] for _ in range(2)))
    for who, seconds in spent.items():
        ordered = sorted(seconds[3:])  # the first pages load libraries
        median, late = ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.95)]
        print(f"{who}: median CPU {1000 * median:.2f} ms, p95 {1000 * late:.2f} ms, without the parse")


def _print_table(tally: Tally) -> None:
    """Shares that are right, set by set and over all, and where a peer is better."""
    everything: Tally = defaultdict(list)
    for (_, who, what), right in tally.items():
        everything["all sets", who, what] += right
    behind = []
    for place in (*dict.fromkeys(key[0] for key in tally), "all sets"):
        table = {key[1:]: share(right) for key, right in (everything | tally).items() if key[0] == place}
        print(f"== {place}")
        for who in ("cuttings", FOLDS, *PEERS):
            cells = [f"{what} {value:.1f}" for (name, what), value in table.items() if name == who]
            if cells:
                print(f"  {who:17}", "  ".join(cells))
        for what in dict.fromkeys(what for _, what in table):
            best = max(((table[name, what], name) for name in PEERS if (name, what) in table), default=(-1.0, ""))
            mine = table.get((FOLDS, what), table["cuttings", what])
            if mine < best[0]:
                behind.append(f"{place}: {what} {mine:.1f}, {best[1]} {best[0]:.1f}")
    print("behind a peer:", "; ".join(behind) or "nowhere")


def share(right: list[bool]) -> float:
    return 100 * sum(right) / len(right)


if __name__ == "__main__":
    main()
