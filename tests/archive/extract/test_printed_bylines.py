"""Bylines as pages print them, with markup and without, in several languages."""

import pytest
from lxml.html import document_fromstring

from archive.extract import people
from archive.extract.evidence import gather
from archive.extract.metadata import find_metadata
from archive.extract.tree import parse_page
from archive.model import Capture, Container, Sourced


def byline(html: str) -> tuple[tuple[str, ...], str]:
    """The names found in a page and the source that gave them."""
    capture = Capture(container=Container.HTML, page=html, encoding=Sourced(value="utf-8", source="bom"))
    found = find_metadata(parse_page(html), capture, "").bylines
    return (found.value, found.source) if found else ((), "")


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        ("<p>By Ann Lee</p><p>By noon the river had risen.</p>", ("Ann Lee",)),
        ("<span>By</span> <span>Ann Lee</span>", ("Ann Lee",)),
        ("<div><p>Written by</p><p>Ann Lee</p></div>", ("Ann Lee",)),
        ("<div><span>By </span><a href=/p/1>Ann Lee</a> and <a href=/p/2>Bo Ek</a></div>", ("Ann Lee", "Bo Ek")),
        ("<div><div>By</div><div>Ann Lee</div><div>|</div><div>6</div><div>mins</div></div>", ("Ann Lee",)),
        ("<div><h3>Author</h3><p>Lisa D. Ellis</p></div>", ("Lisa D. Ellis",)),
        ("<ul><li><strong>Autorin/Autor</strong> Roman Gontscharow</li></ul>", ("Roman Gontscharow",)),
        ("<p>Auteur : Kossi Tiamo</p><p>Edition : M-A. Pieron</p>", ("Kossi Tiamo",)),
        ("<p>Von:<br>Götz Wanke</p>", ("Götz Wanke",)),
        ("<p>Автор: Мария Ковалёва</p>", ("Мария Ковалёва",)),
        ("<p>بقلم: ليلى حداد</p>", ("ليلى حداد",)),
        ("<p>文/王小明</p>", ("王小明",)),
        ("<p>作者：李雷</p>", ("李雷",)),
        ("<p>04.02.2022 | 13:10 Uhr | Uta Helberg</p>", ("Uta Helberg",)),
        ("<p>Dec 26, 2025 • Mahua Das in <a href=/c>Project Management</a></p>", ("Mahua Das",)),
        ("<div class='author-name'>Ann Lee<p>Head Winemaker</p></div>", ("Ann Lee",)),
        ("<div class='author-box__name'>Ann Lee</div>", ("Ann Lee",)),
        ("<span class='author'>Redaktion</span>", ("Redaktion",)),
        ("<div class='publish-author'>Dec. 19, 2025 &middot; Ann Lee on behalf of the team</div>", ("Ann Lee",)),
        ("<div class='blog-author'>August 28, 2025</div>", ()),
        ("<a class='author-link'>View author archive</a>", ()),
        ("<p>Reviewed by <a href='/author/bo'>Bo Ek</a></p>", ()),
    ],
)
def test_printed_by_the_headline(printed: str, names: tuple[str, ...]):
    assert byline(f"<body><h1>Five die in flood</h1>{printed}<p>The river rose.</p></body>")[0] == names


def test_who_reviewed_it_did_not_write_it():
    page = (
        "<body><h1>Five die</h1><p>Written by <a href='/author/ann'>Ann Lee</a></p>"
        "<p>Reviewed by <a href='/author/bo'>Bo Ek</a></p></body>"
    )
    assert byline(page) == (("Ann Lee",), "byline")


RECORD = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "x", "author": "%s"}</script>'


@pytest.mark.parametrize(
    ("record", "printed", "names"),
    [
        ("annlee", "By Ann Lee", ("Ann Lee",)),
        ("admin", "By Ann Lee", ("Ann Lee",)),
        ("Ann", "By Ann Lee", ("Ann Lee",)),
        ("Ann", "By Bo Ek", ("Ann",)),
        ("AFP", "By Ann Lee", ("Ann Lee",)),
        ("Harbour Media Group", "By Ann Lee", ("Ann Lee",)),
        ("The Courier", "By Ann Lee", ("Ann Lee",)),
        ("The Courier", "", ("The Courier",)),
        ("Bo Ek", "By Ann Lee", ("Bo Ek",)),
    ],
)
def test_a_person_printed_wins_over_a_desk_recorded(record: str, printed: str, names: tuple[str, ...]):
    page = f"<meta property='og:site_name' content='The Courier'>{RECORD % record}<h1>Five die</h1><p>{printed}</p>"
    assert byline(page)[0] == names


def test_a_tag_of_the_article_wins_over_a_tag_of_the_site():
    page = "<meta name='author' content='Big Publishing Inc'><meta name='parsely-author' content='Ann Lee'><h1>x</h1>"
    assert byline(page) == (("Ann Lee",), "meta")


def test_surname_first_is_turned_round():
    assert byline("<meta name='author' content='Gillman, Steve'><h1>x</h1>")[0] == ("Steve Gillman",)


def test_authors_of_cited_works_are_no_authors():
    page = "<ol><li itemprop='citation'><meta itemprop='author' content='NH. Shear'></li></ol><h1>x</h1>"
    assert "NH. Shear" not in gather(parse_page(page), _blank(page), "").meta.all("author")


def test_a_site_named_with_its_address_is_no_person():
    page = (
        "<link rel=canonical href='https://www.welle.example/a/1'><meta name=author content='Deutsche Welle "
        "(www.welle.example)'><h1>Five die in flood</h1><p>Autor: Roman Gontscharow</p>"
    )
    assert byline(page)[0] == ("Roman Gontscharow",)


@pytest.mark.parametrize(
    ("name", "rank"),
    [
        ("Ann Lee", people.PERSON),
        ("Ann", people.NICKNAME),
        ("ann.lee", people.DESK),
        ("dpa", people.DESK),
        ("Newsroom Team", people.DESK),
        ("The Courier", people.OUTLET),
        ("王小明", people.PERSON),
        ("この記事の執筆者", people.NICKNAME),
    ],
)
def test_standing(name: str, rank: int):
    assert people.standing(name, frozenset(("thecourier",))) == rank


def _blank(page: str) -> Capture:
    return Capture(container=Container.HTML, page=page, encoding=Sourced(value="utf-8", source="bom"))


def test_deep_pages_are_borne():
    page = "<h1>x</h1>" + "<div class='author'>" * 3000 + "By Ann"
    assert document_fromstring(page) is not None
    byline(page)
