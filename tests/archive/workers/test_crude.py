"""The reader of last resort: words of any HTML, in time that grows only with the page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.errors import RefusedError
from archive.intake.source import MemorySource
from archive.workers.crude import read_crudely


def draft_of(data: bytes):
    return read_crudely(MemorySource(name="p.html", data=data))[1]


def test_words_stand_in_paragraphs_without_scripts():
    draft = draft_of(
        b"<html><title>T &amp; t</title><head><style>p{}</style></head><p>One <b>two</b>&nbsp;three"
        b"<script>if (a<b) alert()</script><!-- <p>no --><p>Four</p>"
    )
    assert draft.headline.value == "T & t"
    assert draft.text == "One two three\n\nFour"
    assert draft.body_html == "<p>One two three</p><p>Four</p>"


def test_markup_in_entities_stays_text():
    assert draft_of(b"<html><p>&lt;img src=x onerror=alert(1)&gt;").body_html == (
        "<p>&lt;img src=x onerror=alert(1)&gt;</p>"
    )


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("<html><p>größer".encode("utf-16"), "größer"),
        ("<html><p>größer".encode(), "größer"),
        ("<html><p>größer".encode("latin-1"), "größer"),
        (b'<html><meta charset="koi8-r"><p>' + "архив".encode("koi8-r"), "архив"),
        (b'<html><meta charset="unicode_escape"><p>\xe4', "ä"),
    ],
)
def test_encodings(data: bytes, text: str):
    assert draft_of(data).text == text


@pytest.mark.parametrize("data", [b"PK\x03\x04<html><p>x", b"%PDF<html><p>x", b"plain", b"<html><p></p>"])
def test_what_is_no_page_is_refused(data: bytes):
    with pytest.raises(RefusedError):
        draft_of(data)


@pytest.mark.parametrize("bite", [b"<script>", b"<", b"<!--", b"<p <p", b"&#x", b"<style></STYLE"])
def test_a_million_of_anything_is_read_at_once(bite: bytes):
    with pytest.raises(RefusedError):
        draft_of(b"<html><p>" + bite * 300_000 + b"\x00" * 0) and draft_of(b"plain")


@given(st.binary(max_size=400))
def test_any_bytes_give_words_or_a_refusal(data: bytes):
    try:
        draft = draft_of(b"<p>" + data)
    except RefusedError:
        return
    assert draft.text
    assert draft.headline.value.strip()
