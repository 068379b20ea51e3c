"""Pages of the size that real ones have, 300 KB to 3 MB, built out of pages that are kept without their ballast.

A corpus keeps an article's markup and leaves out most of what makes a saved page large. It is put back here: state for
scripts, style sheets, lists of further stories, and in every second page pictures and fonts inside the page, as
SingleFile writes them. Sizes are spread evenly on a logarithmic scale. The same seed gives the same pages.
"""

from __future__ import annotations

import base64
import gzip
import json
import math
import random
import re
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING

from tests.quality.truth import records

if TYPE_CHECKING:
    from collections.abc import Iterator

HOME = Path(__file__).resolve().parents[2]
SHARED = HOME.parent / "shared" / "data" / "pages"
OWN = HOME / "tests" / "pages" / "captures" / "html-only"
SMALLEST, LARGEST = 300_000, 3_000_000
REAL_SOURCE = 20_000
"""Bytes below which a page of the corpus is a stub or a lesson, not a page."""

OWN_WORD = re.compile(r"benchmark\d{5}")
_TITLE = re.compile(r"<title[^<>]*>(?=([^<]{5,200})</title)", re.IGNORECASE)
_PARAGRAPH = re.compile(r"<p\b[^<>]*>([^<>]{60,})", re.IGNORECASE)
_OWN_ADDRESS = re.compile(
    r"""(<link\b[^<>]*rel=["']?canonical["']?[^<>]*href=["'][^"'?#<>]*[^"'?#<>/])""", re.IGNORECASE
)
_BODY_END = re.compile(r"</body\s*>", re.IGNORECASE)
_HEAD_END = re.compile(r"</head\s*>", re.IGNORECASE)


def make_real_sized(folder: Path, count: int, *, seed: int = 11) -> list[Path]:
    """Write `count` pages and say where they are."""
    rng = random.Random(seed)
    sources = list(_sources())
    titles = [match.group(1).strip() for text, _ in sources if (match := _TITLE.search(text))]
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for number in range(count):
        text, truth = sources[number % len(sources)]
        wanted = round(SMALLEST * math.exp(rng.random() * math.log(LARGEST / SMALLEST)))
        file = folder / f"page-{number:05}.html"
        page = _named(text, truth, number)
        made.append(file)
        file.write_text(_grown(page, wanted, titles, rng, inlined=bool(number % 2)), encoding="utf-8")
    return made


def _sources() -> Iterator[tuple[str, str]]:
    """The corpus's real pages, each with its article's text where that is known, mixed: any number is a fair sample."""
    files = sorted(SHARED.rglob("*.html.gz")) or sorted(OWN.glob("*.html"))
    truths = {record["file"]: record.get("text") or "" for record in records(SHARED)} if SHARED.exists() else {}
    random.Random(3).shuffle(files)
    for file in files:
        data = gzip.decompress(file.read_bytes()) if file.suffix == ".gz" else file.read_bytes()
        if len(data) < REAL_SOURCE and file.suffix == ".gz":
            continue
        try:
            text = data.decode()
        except UnicodeDecodeError:
            continue
        yield text.replace("\0", ""), truths.get(f"{file.parent.name}/{file.name}", "")


def _named(text: str, truth: str, number: int) -> str:
    """A page with an address of its own, and a word in its article's longest paragraph: ``benchmark00017`` finds it.

    A page whose article is not known gets no word: its longest paragraph is often a cookie notice.
    """
    text = _OWN_ADDRESS.sub(rf"\1-{number}", text, count=1)
    known = " ".join(truth.split())
    spelt = {match.end(): " ".join(unescape(match.group(1)).split()) for match in _PARAGRAPH.finditer(text)}
    end = max((end for end in spelt if spelt[end] in known), key=lambda end: len(spelt[end]), default=0)
    return f"{text[:end]} benchmark{number:05} {text[end:]}" if spelt.get(end) else text


def _grown(page: str, wanted: int, titles: list[str], rng: random.Random, *, inlined: bool) -> str:
    """A page filled up to about so many bytes."""
    room = max(0, wanted - len(page.encode()))
    shares = {"pictures": 0.6, "styles": 0.25, "stories": 0.03, "state": 0.12} if inlined else {
        "pictures": 0.0, "styles": 0.24, "stories": 0.06, "state": 0.7
    }  # fmt: skip
    sizes = {name: int(room * share) for name, share in shares.items()}
    head = _styles(sizes["styles"], rng)
    foot = (
        _pictures(sizes["pictures"], rng)
        + _stories(sizes["stories"], titles, rng)
        + _state(sizes["state"], titles, rng)
    )
    page = _HEAD_END.sub(lambda match: head + match.group(), page, count=1)
    cut = [match.start() for match in _BODY_END.finditer(page)]
    return page[: cut[-1]] + foot + page[cut[-1] :] if cut else page + foot


def _styles(size: int, rng: random.Random) -> str:
    rules, length = [], 0
    while length < size:
        selector = f".c{rng.randrange(10**6)} .b-{rng.randrange(999)}:hover>a"
        rule = f"{selector}{{color:#{rng.randrange(2**24):06x};margin:0 {rng.randrange(40)}px}}"
        rules.append(rule)
        length += len(rule)
    return f"<style>{''.join(rules)}</style>"


def _pictures(size: int, rng: random.Random) -> str:
    """Pictures inside the page, most of them of tens of kilobytes."""
    tags, length = [], 0
    while length < size:
        data = b"\xff\xd8\xff\xe0" + rng.randbytes(min(max(1_000, size - length), rng.randint(4_000, 120_000)))
        uri = base64.b64encode(data).decode()
        tags.append(f'<figure class="teaser"><img src="data:image/jpeg;base64,{uri}" alt=""></figure>')
        length += len(uri)
    return f'<aside class="teasers">{"".join(tags)}</aside>'


def _stories(size: int, titles: list[str], rng: random.Random) -> str:
    items, length = [], 0
    while length < size:
        title, number = rng.choice(titles), rng.randrange(10**6)
        item = (
            f'<li class="card card--{rng.randrange(9)}"><div class="card__inner">'
            f'<a href="/story/{number}" data-id="{number}"><span class="kicker">More</span>'
            f'<h3 class="card__title">{title}</h3></a><time datetime="2024-05-17">17 May</time></div></li>'
        )
        items.append(item)
        length += len(item.encode())
    return f'<footer class="more"><ul class="cards">{"".join(items)}</ul></footer>'


def _state(size: int, titles: list[str], rng: random.Random) -> str:
    """What a page's scripts carry along: their data, and code."""
    scripts, length = [], 0
    while length < size:
        data = [
            {"id": rng.randrange(10**9), "t": rng.choice(titles), "u": f"/s/{rng.randrange(10**6)}", "w": rng.random()}
            for _ in range(200)
        ]
        spelt = json.dumps(data).replace("<", "\\u003c")
        code = "(function(a,b){if(a<b)return a&&b})(1,2)"
        script = f"<script>window.__state_{len(scripts)}__={spelt};{code}</script>"
        scripts.append(script)
        length += len(script)
    return "".join(scripts)
