"""Dates that are printed: which of them is the day of publication."""

import pytest
from lxml.html import document_fromstring

from archive.extract import printed_dates
from archive.extract.metadata import find_metadata
from archive.extract.tree import parse_page
from archive.model import Capture, Container, Sourced


def days(html: str) -> tuple[str, str]:
    """The days of publication and change; empty for none."""
    capture = Capture(container=Container.HTML, page=html, encoding=Sourced(value="utf-8", source="bom"))
    found = find_metadata(parse_page(html), capture, "")
    return (found.published.value.at if found.published else "", found.updated.value.at if found.updated else "")


def test_times_of_comments_are_left_out():
    root = document_fromstring(
        "<main><time datetime='2024-01-02'>x</time></main>"
        "<div class='comments'><time datetime='2024-01-09'>y</time></div>"
    )
    assert [line.machine for line in printed_dates.times(root)] == ["2024-01-02"]


def test_a_printed_date_stands_by_the_headline():
    root = document_fromstring("<h1>Five die</h1><p>by Ann</p><p>3 May 2024</p><p>Text</p><footer>© 2011</footer>")
    assert next(printed_dates.at_headline(root.find(".//h1"))).text == "3 May 2024"


@pytest.mark.parametrize(
    ("printed", "published", "updated"),
    [
        ("<p>3 May 2024</p><p>Updated 5 May 2024</p>", "2024-05-03", "2024-05-05"),
        ("<p>Updated on</p><p>5 May 2024</p><p>3 May 2024</p>", "2024-05-03", "2024-05-05"),
        (
            "<time datetime='2024-05-05' class='updated'>x</time><time datetime='2024-05-03'>y</time>",
            "2024-05-03",
            "2024-05-05",
        ),
        ("<p>Last updated: <time datetime='2024-05-05'>5 May</time></p><p>3 May 2024</p>", "2024-05-03", "2024-05-05"),
        ("<p>Published 3 May 2024, updated 5 May 2024</p>", "2024-05-03", ""),
        ("<p>Aktualisiert am 05.05.2024</p><p>03.05.2024</p>", "2024-05-03", "2024-05-05"),
        ("<p>Mis à jour le 05/05/2024</p>", "2024-05-05", "2024-05-05"),
        ("<p>更新：2024年5月5日</p><p>2024年5月3日</p>", "2024-05-03", "2024-05-05"),
        ("<p>The troops at the harbour of the capital, as seen on 1 April 2024</p><p>3 May 2024</p>", "2024-05-03", ""),
    ],
)
def test_a_change_is_no_publication(printed: str, published: str, updated: str):
    assert days(f"<body><h1>Five die in flood</h1>{printed}<p>The river rose.</p></body>") == (published, updated)
