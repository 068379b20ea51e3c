"""What is dropped from a browser becomes a capture; an address alone is refused as what it is."""

from __future__ import annotations

import pytest

from archive.errors import RefusedError
from archive.intake.selection import selection_capture
from archive.model import Container, Moment, Refusal
from tests.archive.intake.makers import PNG, TEXT, URL


def test_a_dropped_selection_keeps_its_address_and_pictures():
    page = f'<p>{TEXT}</p><img src="/a.png"><img src="https://cdn.test/gone.png">'
    at = Moment.parse("2024-05-17T10:00Z")
    capture = selection_capture(
        page, TEXT, URL, pictures=[("https://www.example-courier.test/a.png", PNG)], title=" Head ", at=at
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
    capture = selection_capture(page, "", "")
    assert capture.page == "<p>the words</p>"
    assert capture.provenance.target_url[0].value == URL
    assert selection_capture(page.replace(f"SourceURL:{URL}\r\n", ""), "", "").provenance.target_url == ()


def test_plain_text_becomes_paragraphs():
    capture = selection_capture("", "One & two\nthree\n\nFour", URL)
    assert capture.page == "<p>One &amp; two<br>three</p>\n<p>Four</p>"
    assert selection_capture("<meta charset=utf-8><p> </p>", "words", "").page == "<p>words</p>"
    assert selection_capture("<img src=a.png>", "", URL).missing == ("a.png",)


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
        selection_capture(page, text, url)
    assert caught.value.reason is reason
