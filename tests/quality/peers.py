"""What the peers make of the same pages, cached by the page's bytes: they do not change while ours does."""

from __future__ import annotations

import hashlib
import importlib
import json
import logging
import time
from pathlib import Path

import lxml.html

CACHE = Path("/tmp/cuttings-peers")
PEERS = ("trafilatura", "trafilatura_precision", "trafilatura_fast", "readability", "newspaper4k")
_BLOCKS = {
    "p",
    "div",
    "li",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "td",
    "th",
    "tr",
    "blockquote",
    "pre",
    "br",
    "dd",
    "dt",
}


def peer_output(peer: str, html: str) -> tuple[str, float]:
    """The text a peer finds, and the seconds of CPU it took."""
    key = hashlib.sha256(html.encode("utf-8", "replace")).hexdigest()
    place = CACHE / peer / f"{key}.json"
    if place.exists():
        known = json.loads(place.read_text("utf-8"))
        return known["text"], known["seconds"]
    importlib.import_module(_MODULES.get(peer, "trafilatura"))  # one that is not here is none that finds nothing
    started = time.process_time()
    try:
        text = _RUNS[peer](html) or ""
    except Exception as error:  # noqa: BLE001 -- whatever a peer raises is its answer: nothing found
        logging.getLogger(__name__).info("%s: %r", peer, error)
        text = ""
    seconds = time.process_time() - started
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(json.dumps({"text": text, "seconds": seconds}), "utf-8")
    return text, seconds


def _trafilatura(html: str, **options: bool) -> str:
    import trafilatura

    return trafilatura.extract(html, include_comments=False, with_metadata=False, **options) or ""


def _readability(html: str) -> str:
    from readability import Document

    return _text_of(Document(html).summary())


def _newspaper(html: str) -> str:
    import newspaper

    article = newspaper.Article("https://example.test/", fetch_images=False)
    article.download(input_html=html)
    article.parse()
    return article.text


def _text_of(html: str) -> str:
    root = lxml.html.fromstring(html)
    for element in root.iter():
        if element.tag in _BLOCKS:
            element.tail = "\n" + (element.tail or "")
    return root.text_content()


_RUNS = {
    "trafilatura": _trafilatura,
    "trafilatura_precision": lambda html: _trafilatura(html, favor_precision=True),
    "trafilatura_fast": lambda html: _trafilatura(html, fast=True),
    "readability": _readability,
    "newspaper4k": _newspaper,
}
_MODULES = {"readability": "readability", "newspaper4k": "newspaper"}
