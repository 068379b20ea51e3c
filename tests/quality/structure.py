"""Whether headings, lists, quotes, tables, pictures and captions survive: shares found and shares right.

Pictures are compared by file name, as if the capture held every one of them. A piece counts as found when the other
side has it, or a piece that contains it and is little longer.
"""

from __future__ import annotations

import gzip
import hashlib
import re
from collections import Counter
from typing import TYPE_CHECKING
from urllib.parse import unquote

import lxml.etree
import lxml.html

from archive.extract.blocks import cut
from archive.extract.body import choose_body
from archive.extract.headings import HEADINGS
from archive.extract.illustrations import illustrations
from archive.extract.pictures import addresses, is_stand_in
from archive.extract.reading_copy import reading_copy
from archive.extract.tables import holds_data
from archive.extract.tree import parse_page
from archive.model import Digest

if TYPE_CHECKING:
    from pathlib import Path

    from lxml.html import HtmlElement

    from archive.extract.judge import Judge
    from quality.truth import Exam

OF_THE_PAGE = ("wcxb_dev", "scrapinghub")
"""Sets with a text as truth and none for its structure; see `page_pieces`."""

SHORTEST = 15
"""Characters of a piece that cannot stand inside a text by chance; a shorter one must be a line of it."""

KINDS = ("headings", "items", "quotes", "cells", "captions", "pictures")
_PATHS = {
    "headings": "//h1|//h2|//h3|//h4|//h5|//h6",
    "items": "//li",
    "quotes": "//blockquote",
    "cells": "//td|//th",
    "captions": "//figcaption",
}
_MENUS = ("nav", "header", "footer")
_NOT_WORDS = re.compile(r"\W+")
_SIZE = re.compile(r"[-_]?\d{2,4}x\d{2,4}")
_PARTING = re.compile(r"\s+[|\-–—»·:]\s+")
_KIND = re.compile(r"(?:\.(?:jpe?g|png|webp|avif|gif))+$")


class EveryPicture:
    """A capture that holds every picture its page names."""

    def __init__(self) -> None:
        self.names: dict[Digest, set[str]] = {}

    def __bool__(self) -> bool:
        return True

    def of(self, image: HtmlElement) -> Digest | None:
        names = {
            name: None for address in addresses(image) if not is_stand_in(address) and (name := picture_name(address))
        }
        if not names:
            return None
        digest = Digest(hashlib.sha256(next(iter(names)).encode()).hexdigest())
        self.names.setdefault(digest, set()).update(names)
        return digest


def picture_name(address: str) -> str:
    """A picture's file name without size and kind, in which variants differ; empty for pictures inside the page."""
    if address.startswith("data:"):
        return ""
    name = unquote(address.split("?", maxsplit=1)[0].split("#", maxsplit=1)[0]).rstrip("/").rsplit("/", 1)[-1].lower()
    name = _KIND.sub("", _SIZE.sub("", name)) or name
    return name if len(name) > 4 else ""


def words(text: str) -> str:
    return _NOT_WORDS.sub(" ", text.lower()).strip()


def said_in(element: HtmlElement) -> str:
    """The words of an element; the last of a paragraph and the first of the next are two, but in a heading is none."""
    if element.tag not in HEADINGS:
        return words(" ".join(element.itertext()))
    return words("".join(said if isinstance(said, str) else " " for said in element.xpath(".//text() | .//br")))


def pieces(html: str) -> dict[str, set[str]]:
    """The pieces of structure in HTML, by kind."""
    try:
        root = lxml.html.fragment_fromstring(html, create_parent="div")
    except (lxml.etree.ParserError, ValueError):
        return {kind: set() for kind in KINDS}
    found = {
        kind: {said for element in root.xpath(path) if len(said := said_in(element)) > 3}
        for kind, path in _PATHS.items()
    }
    found["pictures"] = {
        name for image in root.iter("img") for address in addresses(image) if (name := picture_name(address))
    }
    return found


def our_copy(html: str, model: Judge) -> tuple[str, EveryPicture]:
    """Our reading copy of a page, and the pictures it shows."""
    page = parse_page(html)
    items = cut(page.root)
    kept = choose_body(page, items, model).kept
    pictures = EveryPicture()
    return reading_copy(items, kept, illustrations(items, kept, pictures)), pictures  # type: ignore[arg-type]  # the same face


def our_pieces(html: str, model: Judge, truth: dict[str, set[str]]) -> dict[str, set[str]]:
    """The pieces of structure in our reading copy.

    One picture has many files, a size each: a shown one goes by the name the truth has for it, where it has one.
    """
    copy, pictures = our_copy(html, model)
    found = pieces(copy)
    shown = [pictures.names[Digest(digest)] for digest in re.findall(r'src="archive:([0-9a-f]{64})"', copy)]
    found["pictures"] = {min(names & truth.get("pictures", set()) or names) for names in shown}
    return found


def true_pieces(exam: Exam, folder: Path) -> dict[str, set[str]] | None:
    """What the exam says; None where it says nothing of structure."""
    if exam.set == "mozilla":
        place = next(
            (
                path
                for path in (folder / exam.record["expected"], folder / exam.set / exam.record["expected"])
                if path.exists()
            ),
            None,
        )
        if place is None:  # the shared folder may hold the pages without what readability.js makes of them
            return page_pieces(exam)
        with gzip.open(place, "rt", encoding="utf-8") as expected:
            return pieces(expected.read())
    if exam.set in OF_THE_PAGE:
        return page_pieces(exam)
    if exam.set != "fundus":
        return None
    headings = {words(said) for kind, said in exam.record.get("struct") or [] if kind == "h" and len(words(said)) > 3}
    pictures = {name for address in exam.record.get("images") or [] if (name := picture_name(address))}
    return {"headings": headings, "pictures": pictures}


def page_pieces(exam: Exam) -> dict[str, set[str]]:
    """The page's own lists, quotations, tables and headings as far as the true text has their words.

    It stands in where the truth is a text without structure: whether what belongs to the article keeps its form. A
    table of contents counts as wanted, since the headings have its words; the copy leaves it out. The headline, which
    some truths open with, is none of the headings: it is a field of its own and must not be said again by the body.
    """
    truth = max(exam.truths, key=len)
    text, lines = f" {words(truth)} ", {words(line) for line in truth.split("\n")}
    root = parse_page(exam.html).root
    found: dict[str, set[str]] = {"cells": set()}
    menus = _menus(root, len(text))
    for kind in ("headings", "items", "quotes"):
        elements = root.xpath(_PATHS[kind])
        if kind == "items":
            elements = [item for item in elements if menus.isdisjoint(item.iterancestors(*_MENUS))]
        found[kind] = {
            piece
            for piece in map(said_in, elements)
            if (piece in lines and len(piece) > 3) or (len(piece) > SHORTEST and f" {piece} " in text)
        }
    found["headings"] -= headlines((exam.record.get("meta") or {}).get("title") or "")
    for table in root.iter("table"):
        cells = {piece for cell in table.iter("td", "th") if len(piece := said_in(cell)) > 3}
        inside = {piece for piece in cells if f" {piece} " in text}
        if holds_data(table) and len(inside) > 0.6 * len(cells):
            found["cells"] |= cells
    return found


def headlines(title: str) -> set[str]:
    """What a title may say as a headline: all of it, or a part that stands beside the site's name."""
    return {words(part) for part in (title, *_PARTING.split(title))}


def _menus(root: HtmlElement, size: int) -> set[HtmlElement]:
    """The boxes whose lists are menus: one that no end tag closes may hold the article, and is none.

    Args:
        root: the page.
        size: characters of the true text.
    """
    return {box for box in root.iter(*_MENUS) if len(said_in(box)) < size / 2}


def compare(truth: dict[str, set[str]], found: dict[str, set[str]]) -> Counter[str]:
    """How many pieces are wanted, found, given and right, by kind."""
    counts: Counter[str] = Counter()
    for kind, wanted in truth.items():
        given = found[kind]
        counts[f"{kind} wanted"] += len(wanted)
        counts[f"{kind} found"] += sum(_among(piece, given) for piece in wanted)
        counts[f"{kind} given"] += len(given)
        counts[f"{kind} right"] += sum(_among(piece, wanted) for piece in given)
    return counts


def _among(piece: str, others: set[str]) -> bool:
    if piece in others:
        return True
    return any(
        len(piece) > 12 and (piece in other or (other in piece and len(other) > 0.7 * len(piece))) for other in others
    )


def lines(counts: Counter[str]) -> list[str]:
    """A line a kind: recall and precision in per cent."""
    return [
        f"{kind:9} found {counts[f'{kind} found'] / wanted:6.1%} of {wanted:5}"
        f"   right {counts[f'{kind} right'] / max(1, counts[f'{kind} given']):6.1%}"
        for kind in KINDS
        if (wanted := counts[f"{kind} wanted"])
    ]
