"""Highlights and notes of SingleFile's editor, also where pages are odd."""

from __future__ import annotations

import pytest

from archive.intake.annotations import annotations_in
from archive.model import Colour, Quotation

MARK = "<span class='single-file-highlight single-file-highlight-pink'>"


def exact(page: str) -> list[str]:
    return [marking.quotation.exact for marking in annotations_in(page)]


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
    (marking,) = annotations_in(page)
    quotation = marking.quotation
    assert (quotation.prefix, quotation.suffix, marking.note) == ("Before the ", " after them", "")
    assert marking.colour is Colour.PINK
    far = f"<p {'x' * 3_000}>cut</p>{MARK}words</span>{'y ' * 2_000}"
    (marking,) = annotations_in(far)
    quotation = marking.quotation
    assert len(quotation.prefix) <= 32
    assert len(quotation.suffix) == 32


def test_notes_that_say_something():
    page = (
        "<single-file-note><template><textarea>{}</textarea></template></single-file-note><textarea>no note</textarea>"
    )
    assert [one.note for one in annotations_in(page.format("call back"))] == ["call back"]
    assert annotations_in(page.format(" ")) == ()


@pytest.mark.parametrize("colour", list(Colour))
def test_colours_are_taken_over(colour):
    page = (
        f"<p>a <span class='single-file-highlight single-file-highlight-{colour} single-file-highlight-hidden'>b</span>"
        f"<single-file-note data-note-id=1><template shadowrootmode=open><div class='note note-{colour}' "
        f"data-color=note-{colour}><div class=x><textarea dir=auto>words</textarea></div></template></single-file-note>"
    )
    highlight, note = annotations_in(page)
    assert (highlight.colour, note.colour, note.note) == (colour, colour, "words")


def test_a_highlight_without_its_colour_is_yellow_and_a_note_without_one_has_none():
    page = "<b class=single-file-highlight>a</b><single-file-note><textarea>n</textarea></single-file-note>"
    assert [one.colour for one in annotations_in(page)] == [Colour.YELLOW, None]


def test_the_pieces_of_one_highlight_are_one_again():
    piece = "<span class='single-file-highlight single-file-highlight-blue' data-singlefile-highlight-id={}>{}</span>"
    page = (
        f"<p>x {piece.format(1, 'The end of one')}</p>\n<p>{piece.format(1, 'and <i>the</i> start')} of the next, then "
        f"{piece.format(1, 'far')} and {piece.format(2, 'another')}{piece.format(3, 'third')}"
    )
    assert exact(page) == ["The end of one and the start", "far", "another", "third"]
    assert annotations_in(page)[0].quotation.suffix.startswith(" of the next")


@pytest.mark.parametrize(
    ("page", "found"),
    [
        ("<p class=single-file-highlight>One.<p>Two.", ["One."]),
        ("<div><p class=single-file-highlight>One <b>more</b></div>Two.", ["One more"]),
        ("<ul><li class=single-file-highlight>One<p>x</p><li>Two</ul>", ["Onex"]),
        ("<ul><li>One<li class=single-file-highlight>Two</ul>three", ["Two"]),
        ("<table><tr><td class=single-file-highlight>One<td>Two</table>", ["One"]),
        ("<img class=single-file-highlight>One", []),
    ],
)
def test_end_tags_may_be_left_out(page, found):
    assert exact(page) == found


def test_a_note_says_what_it_is_pinned_to():
    note = "<single-file-note data-note-id={}><template><textarea>{}</textarea></template></single-file-note>"
    page = (
        f"<html data-single-file-note-refs=3><body><p>Before. <p data-single-file-note-refs='1 2'>The fees were never "
        f"collected.<p>After. <p data-single-file-note-refs=4>{'long ' * 200}</p>tail"
        + "".join(note.format(number, f"note {number}") for number in (1, 2, 3, 4))
    )
    found = {one.note: one.quotation for one in annotations_in(page)}
    assert found["note 1"] == found["note 2"]
    assert found["note 1"].exact == "The fees were never collected."
    assert found["note 1"].prefix.endswith("Before. ")
    assert found["note 3"] == Quotation()
    assert 200 < len(found["note 4"].exact) <= 300
    assert found["note 4"].suffix.startswith(" long")


def test_no_more_than_anybody_makes():
    assert len(annotations_in(f"{MARK}b</span>" * 800)) == 500


def test_marks_inside_marks_are_followed_only_so_deep():
    assert exact(f"{MARK}a" * 20 + "</span>" * 20 + f"{MARK}last</span>")[-1] == "last"
    assert annotations_in(f"{MARK}a<b>" * 20_000) == ()
