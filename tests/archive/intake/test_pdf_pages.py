"""Pages of a PDF drawn: the right page, no larger than allowed, refusals for what cannot be drawn."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2
import pytest

from archive.errors import RefusedError
from archive.intake import MemorySource, pdf_pages, read_captures
from archive.intake.pdf_pages import draw_page
from archive.limits import LIMITS
from archive.model import Container, Refusal
from tests.archive.intake import makers

PAGES = makers.pdf([["The harbour audit, line one."] * 12, ["A second page of words."], []])


def ink(picture) -> int:
    """How many pixels are dark."""
    return sum(picture.data[at] < 128 for at in range(0, len(picture.data), 4))


def test_each_page_is_drawn_as_wide_as_asked():
    first, second, third = (draw_page(b"junk" + PAGES, number, 300, LIMITS) for number in range(3))
    assert (first.width, first.pages, first.number) == (300, 3, 0)
    assert first.height == pytest.approx(300 * 842 / 595, abs=1)
    assert len(first.data) == 4 * first.width * first.height
    assert ink(first) > ink(second) > ink(third) == 0


@pytest.mark.parametrize(("asked", "given"), [(-3, 0), (2, 2), (99, 2)])
def test_beyond_the_last_page_is_the_last(asked, given):
    assert draw_page(PAGES, asked, 100, LIMITS).number == given


@pytest.mark.parametrize(("asked", "given"), [(1, pdf_pages.NARROWEST), (10**9, pdf_pages.WIDEST)])
def test_nobody_is_given_a_page_of_any_size(asked, given):
    assert draw_page(PAGES, 0, asked, LIMITS).width == pytest.approx(given, abs=1)


def test_no_picture_has_more_pixels_than_any_may_have():
    picture = draw_page(PAGES, 0, 2_000, replace(LIMITS, pixels=10_000))
    assert picture.width * picture.height <= 10_300


def test_what_cannot_be_drawn_is_refused(monkeypatch):
    with pytest.raises(RefusedError) as caught:
        draw_page(b"%PDF-1.4 and no more", 0, 100, LIMITS)
    assert caught.value.reason is Refusal.DAMAGED
    monkeypatch.setattr(pypdfium2.PdfDocument, "__len__", lambda _self: 0)
    with pytest.raises(RefusedError):
        draw_page(PAGES, 0, 100, LIMITS)
    monkeypatch.undo()

    def fail(_self, _index):
        raise pypdfium2.PdfiumError("broken page")

    monkeypatch.setattr(pypdfium2.PdfDocument, "__getitem__", fail)
    with pytest.raises(RefusedError):
        draw_page(PAGES, 0, 100, LIMITS)


def test_a_pdf_inside_a_zip_or_mail_is_kept_for_itself():
    words = makers.pdf([[makers.TEXT[:80], makers.TEXT[80:160]]])
    packed = makers.zip_of({"a/story.pdf": words, "b/page.html": makers.article()})
    found = {one.container: one for one in read_captures(MemorySource(name="x.zip", data=packed))}
    [kept] = found[Container.PDF].resources
    assert (kept.references, kept.media_type, kept.data) == (("story.pdf",), "application/pdf", words)
    assert found[Container.HTML].resources == ()
    [alone] = read_captures(MemorySource(name="story.pdf", data=words))
    assert alone.resources == ()
