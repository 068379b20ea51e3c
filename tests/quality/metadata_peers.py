"""What the peers say of the same pages' titles, authors and dates, kept by the page's bytes: they do not change."""

from __future__ import annotations

import hashlib
import importlib
import json
import logging
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from quality.truth import Exam

PEERS = ("trafilatura", "newspaper4k", "readability", "htmldate")
CACHE = Path("/tmp/cuttings-peers")
ELSEWHERE = "https://example.test/"
"""Where a page was saved from when nobody knows: newspaper4k wants an address."""


@dataclass
class Answer:
    """What somebody made of a page, in the truth's own terms."""

    title: str = ""
    authors: list[str] = field(default_factory=list)
    date: str = ""
    lang: str = ""
    sitename: str = ""
    description: str = ""
    image: str = ""
    seconds: float = 0.0


def peer(name: str, exam: Exam) -> Answer:
    """A peer's answer; nothing where it raises."""
    key = hashlib.sha256(exam.html.encode("utf-8", "replace")).hexdigest()
    place = CACHE / f"metadata-{name}" / f"{key}.json"
    if not place.exists():
        importlib.import_module(MODULES.get(name, name))  # a peer that is not here is no peer that finds nothing
        try:
            answer = RUNS[name](exam)
        except Exception as error:  # noqa: BLE001 -- whatever a peer raises is its answer: nothing found
            logging.getLogger(__name__).info("%s: %r", name, error)
            answer = {}
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(json.dumps(answer), "utf-8")
    return Answer(**json.loads(place.read_text("utf-8")))


def trafilatura_answer(exam: Exam) -> dict[str, Any]:
    """Trafilatura's metadata, and its CPU time without the parse."""
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
        "description": found.description or "",
        "image": found.image or "",
        "seconds": seconds,
    }


def _htmldate(exam: Exam) -> dict[str, Any]:
    import htmldate

    return {"date": htmldate.find_date(exam.html, original_date=True, url=exam.url or None) or ""}


def _newspaper4k(exam: Exam) -> dict[str, Any]:
    import newspaper

    article = newspaper.Article(exam.url or ELSEWHERE, fetch_images=False)
    article.download(input_html=exam.html)
    article.parse()
    date = article.publish_date
    return {
        "title": article.title or "",
        "authors": list(article.authors),
        "date": date.strftime("%Y-%m-%d") if date else "",
        "lang": article.meta_lang or "",
        "sitename": article.meta_site_name or "",
        "description": article.meta_description or "",
        "image": article.top_image or "",
    }


def _readability(exam: Exam) -> dict[str, Any]:
    from readability import Document

    document = Document(exam.html)
    author = document.author()
    return {"title": document.short_title() or "", "authors": [author] if author != "[no-author]" else []}


MODULES = {"newspaper4k": "newspaper"}
SILENT = {
    "trafilatura": ("language",),
    "newspaper4k": (),
    "readability": ("date", "language", "site", "description", "picture"),
    "htmldate": ("title", "authors", "one author", "language", "site", "description", "picture"),
}
"""What a peer has no answer to at all, which is no wrong answer."""

RUNS: dict[str, Callable[[Exam], dict[str, Any]]] = {
    "trafilatura": trafilatura_answer,
    "newspaper4k": _newspaper4k,
    "readability": _readability,
    "htmldate": _htmldate,
}
