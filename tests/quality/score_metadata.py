"""How right the metadata is on pages with truth, beside the peers: ``python tests/quality/score_metadata.py DATA``.

Title and site are equal after folding case and punctuation; authors are equal as sets of names; a date is right to the
day as written. Peers see the same bytes and the same address. Their answers are kept in ``/tmp/cuttings-peers`` by the
page's digest, their CPU time with them.
"""

from __future__ import annotations

import argparse
import hashlib
import html as entities
import json
import logging
import re
import statistics
import sys
import time
import unicodedata
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from archive.extract.metadata import find_metadata  # noqa: E402
from archive.extract.tree import Page, parse_page  # noqa: E402
from archive.model import Capture, Container, Provenance, Sourced, Url  # noqa: E402
from quality.truth import Exam, exams, fingerprint  # noqa: E402

SETS = ("fundus", "wcxb_dev", "trafilatura", "postlight", "mozilla", "newspaper4k", "htmldate")
PEERS = ("trafilatura", "htmldate", "newspaper4k")
CACHE = Path("/tmp/cuttings-peers")
_JOINS = re.compile(r"\s*(?:;|,|\||/|、|\s&\s|\band\b|\bund\b|\bet\b)\s*")
_BY = re.compile(r"^(?:by|von|por|par|di)\s+", re.IGNORECASE)


@dataclass
class Answer:
    """What somebody made of a page, in the truth's own terms."""

    title: str = ""
    authors: list[str] = field(default_factory=list)
    date: str = ""
    lang: str = ""
    sitename: str = ""
    seconds: float = 0.0


def body_of(page: Page) -> str:
    """The longer paragraphs, which is enough to tell the language by; no extractor is scored here."""
    lines = (" ".join(node.text_content().split()) for node in page.root.iter("p"))
    return "\n\n".join(line for line in lines if len(line) > 60)


def captured(exam: Exam) -> Capture:
    urls = (Sourced(value=Url(exam.url), source="truth"),) if exam.url.startswith("http") else ()
    encoding = Sourced(value="utf-8", source="truth")
    return Capture(container=Container.HTML, page=exam.html, encoding=encoding, provenance=Provenance(target_url=urls))


def ours(exam: Exam) -> Answer:
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
        seconds=seconds,
    )


def _trafilatura(exam: Exam) -> dict[str, Any]:
    import trafilatura

    tree = trafilatura.load_html(exam.html)
    started = time.process_time()
    found = trafilatura.extract_metadata(tree, default_url=exam.url or None)
    seconds = time.process_time() - started
    return {
        "title": found.title or "",
        "authors": (found.author or "").split("; "),
        "date": found.date or "",
        "sitename": found.sitename or "",
        "seconds": seconds,
    }


def _htmldate(exam: Exam) -> dict[str, Any]:
    import htmldate

    return {"date": htmldate.find_date(exam.html, original_date=True, url=exam.url or None) or ""}


def _newspaper4k(exam: Exam) -> dict[str, Any]:
    import newspaper

    article = newspaper.Article(exam.url or "https://example.test/", fetch_images=False)
    article.download(input_html=exam.html)
    article.parse()
    date = article.publish_date
    return {
        "title": article.title or "",
        "authors": list(article.authors),
        "date": date.strftime("%Y-%m-%d") if date else "",
        "lang": article.meta_lang or "",
        "sitename": article.meta_site_name or "",
    }


RUNS: dict[str, Callable[[Exam], dict[str, Any]]] = {
    "trafilatura": _trafilatura,
    "htmldate": _htmldate,
    "newspaper4k": _newspaper4k,
}


def peer(name: str, exam: Exam) -> Answer:
    key = hashlib.sha256(exam.html.encode("utf-8", "replace")).hexdigest()
    place = CACHE / f"meta-{name}" / f"{key}.json"
    if not place.exists():
        try:
            answer = RUNS[name](exam)
        except Exception as error:  # noqa: BLE001 -- whatever a peer raises is its answer: nothing found
            logging.getLogger(__name__).info("%s: %r", name, error)
            answer = {}
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(json.dumps(answer), "utf-8")
    return Answer(**json.loads(place.read_text("utf-8")))


def folded(text: str) -> str:
    plain = unicodedata.normalize("NFKC", entities.unescape(text or "")).lower()
    return re.sub(r"[\W_]+", " ", plain).strip()


def names(authors: list[str]) -> set[str]:
    parts = (part for author in authors for part in _JOINS.split(_BY.sub("", entities.unescape(author or "").strip())))
    return {name for part in parts if (name := folded(part))}


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
    return found


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("data", type=Path)
    options.add_argument("--sets", default=",".join(SETS))
    options.add_argument("--misses", default="", help="print what was missed in this field")
    options.add_argument(
        "--cost", action="store_true", help="CPU of every seventh page beside trafilatura's, nothing kept"
    )
    options.add_argument("--alone", action="store_true", help="without the peers")
    chosen = options.parse_args()
    papers = exams(chosen.data, tuple(chosen.sets.split(",")))
    print(f"{len(papers)} pages, truth {fingerprint(chosen.data)[:16]}")
    if chosen.cost:
        _print_cost(papers[::7])
        return
    tally: dict[tuple[str, str, str], list[bool]] = defaultdict(list)
    seconds: dict[str, list[float]] = defaultdict(list)
    for exam in papers:
        answers = {"cuttings": ours(exam)}
        if not chosen.alone:
            answers |= {
                name: peer(name, exam) for name in PEERS if name != "htmldate" or exam.record["meta"].get("date")
            }
        for who, answer in answers.items():
            seconds[who].append(answer.seconds)
            for what, right in marks(exam, answer).items():
                tally[exam.set, who, what].append(right)
                if who == "cuttings" and what == chosen.misses and not right:
                    key = {"authors": "authors", "language": "lang", "site": "sitename"}.get(what, what)
                    print(
                        exam.set,
                        exam.domain,
                        exam.file,
                        "\n  ",
                        exam.record["meta"].get(key),
                        "\n  ",
                        getattr(answer, key),
                    )
    _print_table(tally)
    print(f"cuttings: median CPU {1000 * statistics.median(seconds['cuttings']):.2f} ms without the parse")


def _print_cost(papers: list[Exam]) -> None:
    """The better of two runs each, page by page, so that both suffer alike from whoever else is at work."""
    spent: dict[str, list[float]] = {"cuttings": [], "trafilatura": []}
    for exam in papers:
        spent["cuttings"].append(min(ours(exam).seconds for _ in range(2)))
        spent["trafilatura"].append(min(_trafilatura(exam)["seconds"] for _ in range(2)))
    for who, seconds in spent.items():
        ordered = sorted(seconds[3:])  # the first pages load libraries
        median, late = ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.95)]
        print(f"{who}: median CPU {1000 * median:.2f} ms, p95 {1000 * late:.2f} ms, without the parse")


def _print_table(tally: dict[tuple[str, str, str], list[bool]]) -> None:
    for set_name in dict.fromkeys(key[0] for key in tally):
        print("==", set_name)
        for who in ("cuttings", *PEERS):
            cells = [
                f"{what} {100 * sum(right) / len(right):.1f} % ({len(right)})"
                for (place, name, what), right in tally.items()
                if (place, name) == (set_name, who) and not (who == "htmldate" and what != "date")
            ]
            if cells:
                print(f"  {who:12}", "  ".join(cells))


if __name__ == "__main__":
    main()
