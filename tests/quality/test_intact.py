"""Every table and list of ten pages that were read by hand: whole, in order, once. Skipped without the pages."""

from __future__ import annotations

import gzip
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import lxml.html
import pytest

from archive.extract import extract_article
from archive.extract.tree import parse_page
from archive.intake.charset import decode
from archive.model import Capture, Container, Sourced
from quality.structure import words

if TYPE_CHECKING:
    from lxml.html import HtmlElement

ROOT = Path(__file__).resolve().parents[2]
PAGES = ROOT.parent / "shared" / "data" / "pages"
READ = tomllib.loads((ROOT / "tests" / "quality" / "intact.toml").read_text("utf-8"))["page"]
_CELLS = ("td", "th")


def rows_of(table: HtmlElement) -> list[list[tuple[str, str | None, str | None, str]]]:
    """A table cell by cell: its tag, its spans and its words."""
    rows = [
        [
            (str(cell.tag), cell.get("colspan"), cell.get("rowspan"), words(spaced(cell)))
            for cell in row
            if cell.tag in _CELLS
        ]
        for row in table.iter("tr")
    ]
    return [row for row in rows if row]


def items_of(holder: HtmlElement) -> list[tuple[str, str]]:
    """A list item by item, with its kind."""
    return [(str(holder.tag), words(spaced(item))) for item in holder if item.tag == "li"]


def spaced(element: HtmlElement) -> str:
    return " ".join(element.itertext())


def beginning(piece: list) -> str:
    """The words of the first cell or item."""
    first = piece[0][0] if isinstance(piece[0], list) else piece[0]
    return first[-1]


@pytest.mark.skipif(not PAGES.exists(), reason="the pages with truth lie beside the project")
@pytest.mark.parametrize("read", READ, ids=lambda read: read["file"][:-8])
def test_tables_and_lists_read_by_hand_are_intact(read):
    with gzip.open(PAGES / read["file"]) as page:
        html = decode(page.read()).text
    draft = extract_article(
        Capture(container=Container.HTML, page=html, encoding=Sourced(value="utf-8", source="decoded"))
    )
    copy = lxml.html.fragment_fromstring(draft.body_html, create_parent="div")
    original = parse_page(html).root
    for kind, tags, pieces_of in (("tables", ("table",), rows_of), ("lists", ("ul", "ol"), items_of)):
        theirs = [piece for element in original.iter(*tags) if (piece := pieces_of(element))]
        ours = [piece for element in copy.iter(*tags) if (piece := pieces_of(element))]
        for count, start in read.get(kind, []):
            wanted = next(one for one in theirs if len(one) == count and beginning(one).startswith(words(start)))
            assert ours.count(wanted) == 1, (kind, count, start)
