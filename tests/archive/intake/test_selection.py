"""What is dropped from a browser becomes a capture; an address alone is refused as what it is."""

from __future__ import annotations

import pytest

from archive.errors import RefusedError
from archive.intake.selection import selection_capture
from archive.intake.source import Selected
from archive.model import Container, Moment, Refusal
from tests.archive.intake.makers import JPEG, PNG, TEXT, URL


def test_a_dropped_selection_keeps_its_address_and_pictures():
    page = f'<p>{TEXT}</p><img src="/a.png"><img src="https://cdn.test/gone.png">'
    at = Moment.parse("2024-05-17T10:00Z")
    pictures = (("https://www.example-courier.test/a.png", PNG),)
    capture = selection_capture(
        Selected(html=page, text=TEXT, url=URL, pictures=pictures, title=" Head ", at="2024-05-17T10:00Z")
    )
    assert capture.container is Container.SELECTION
    assert capture.title == "Head"
    assert capture.base_url == URL
    assert capture.resources[0].references == ("/a.png", "https://www.example-courier.test/a.png")
    assert capture.missing == ("https://cdn.test/gone.png",)
    assert capture.provenance.captured_at[0].value == at
    assert capture.encoding.value == "utf-8"


def test_the_clipboard_of_windows_brings_a_header():
    head = f"Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000001000\r\nSourceURL:{URL}\r\n"
    page = head + "<html><body><!--StartFragment--><p>the words</p><!--EndFragment--></body></html>"
    capture = selection_capture(Selected(html=page))
    assert capture.page == "<p>the words</p>"
    assert capture.provenance.target_url[0].value == URL
    nameless = Selected(html=page.replace(f"SourceURL:{URL}\r\n", ""))
    assert selection_capture(nameless).provenance.target_url == ()


def test_plain_text_becomes_paragraphs():
    capture = selection_capture(Selected(text="One & two\nthree\n\nFour", url=URL))
    assert capture.page == "<p>One &amp; two<br>three</p>\n<p>Four</p>"
    assert selection_capture(Selected(html="<meta charset=utf-8><p> </p>", text="words")).page == "<p>words</p>"
    assert selection_capture(Selected(html="<img src=a.png>", url=URL)).missing == ("a.png",)


def test_a_picture_that_came_without_its_address_is_the_one_that_is_shown():
    page = f'<p>{TEXT}</p><img alt="" src="https://cdn.test/a.png?x=1&amp;y=2">'
    [one] = selection_capture(Selected(html=page, pictures=(("", PNG),))).resources
    assert one.references == ("https://cdn.test/a.png?x=1&y=2",)


def test_pictures_that_the_words_do_not_show_are_put_below_them():
    capture = selection_capture(Selected(text="A caption", pictures=(("", PNG), ("", JPEG))))
    assert [one.references for one in capture.resources] == [("cid:picture-0",), ("cid:picture-1",)]
    assert capture.page.count("<img") == 2


@pytest.mark.parametrize(
    ("page", "text", "url", "reason"),
    [
        ("", "", URL, Refusal.LINK_ONLY),
        ("", URL, "", Refusal.LINK_ONLY),
        ("", " ", "", Refusal.EMPTY),
        ("<p></p>", URL, URL, Refusal.LINK_ONLY),
    ],
)
def test_an_address_alone_is_no_page(page, text, url, reason):
    with pytest.raises(RefusedError) as caught:
        selection_capture(Selected(html=page, text=text, url=url))
    assert caught.value.reason is reason


def test_what_is_kept_of_a_selection_is_what_was_dropped():
    assert Selected(html="<p>x\ud800", text="x").original == b"<p>x?"
    assert Selected(html=" ", text="words").original == b"words"
