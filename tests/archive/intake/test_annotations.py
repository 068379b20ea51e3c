"""Highlights and notes of SingleFile's editor, also where pages are odd."""

from __future__ import annotations

import pytest

from archive.intake.annotations import annotations_in

MARK = "<span class='single-file-highlight single-file-highlight-pink'>"


def exact(page: str) -> list[str]:
    return [quotation.exact for quotation, _ in annotations_in(page)]


@pytest.mark.parametrize(
    ("page", "found"),
    [
        (f"a {MARK}b</span> c {MARK}d</span>", ["b", "d"]),
        (f"{MARK}b <span>c <span>d</span></span> e</span> f", ["b c d e"]),
        (f"{MARK} </span>", []),
        (f"{MARK}never closed", []),
        ("<single-file-highlight>b &amp; c</single-file-highlight>", ["b & c"]),
        ("<p title='single-file-highlight'>b</p><p class='single-file-highlighted'>c</p>", []),
        ("<style>.single-file-highlight{}</style>", []),
        ("no mark at all", []),
    ],
)
def test_highlights(page, found):
    assert exact(page) == found


def test_the_words_around_are_kept_without_markup():
    page = f"<script>var x = 1</script><p class=a>Before <b>the</b> {MARK}words</span> <i>after</i> them<br title="
    ((quotation, note),) = annotations_in(page)
    assert (quotation.prefix, quotation.suffix, note) == ("Before the ", " after them", "")
    far = f"<p {'x' * 3_000}>cut</p>{MARK}words</span>{'y ' * 2_000}"
    ((quotation, _),) = annotations_in(far)
    assert len(quotation.prefix) <= 32
    assert len(quotation.suffix) == 32


def test_notes_that_say_something():
    page = (
        "<single-file-note><template><textarea>{}</textarea></template></single-file-note><textarea>no note</textarea>"
    )
    assert [note for _, note in annotations_in(page.format("call back"))] == ["call back"]
    assert annotations_in(page.format(" ")) == ()


def test_no_more_than_anybody_makes():
    assert len(annotations_in(f"{MARK}b</span>" * 800)) == 500
