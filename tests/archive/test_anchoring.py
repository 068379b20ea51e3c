"""Highlights are found again by their words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive import anchoring
from archive.model import Quotation

TEXT = "The port is closed.\n\nThe mayor said: the port is closed.\n\nNobody else said that the port is open."


def test_a_quotation_carries_what_stands_around_it():
    start = TEXT.index("mayor")
    made = anchoring.quote(TEXT, start - 1, start + 6)
    assert made == Quotation(
        exact="mayor", prefix="The port is closed.\n\nThe ", suffix=" said: the port is closed.\n\nNobo"
    )


def test_of_equal_words_the_one_in_the_same_surroundings_is_found():
    second = TEXT.index("port is closed", 10)
    made = anchoring.quote(TEXT, second, second + len("port is closed"))
    assert anchoring.find(TEXT, made) == (second, second + len("port is closed"))
    moved = "A new paragraph before.\n\n" + TEXT
    assert anchoring.find(moved, made) == (second + 25, second + 25 + len("port is closed"))


def test_other_paragraphs_do_not_matter():
    made = anchoring.quote(TEXT, 4, 40)
    assert anchoring.find(TEXT.replace("\n\n", "\n"), made) == (4, 39)


def test_words_that_are_gone_are_not_found():
    assert anchoring.find(TEXT, Quotation(exact="harbour")) is None
    assert anchoring.find(TEXT, Quotation()) is None


def test_nothing_cannot_be_quoted():
    with pytest.raises(ValueError, match="nothing"):
        anchoring.quote("a   b", 1, 4)


@given(st.text(max_size=200), st.integers(0, 200), st.integers(1, 60), st.text(max_size=40))
def test_every_quotation_is_found_where_it_was_made_or_at_its_like(text, start, length, before):
    if not text[start : start + length].strip():
        return
    made = anchoring.quote(text, start, start + length)
    found = anchoring.find(text, made)
    assert found is not None
    assert text[found[0] : found[1]] == made.exact
    later = anchoring.find(before + text, made)
    assert later is not None
    assert "".join((before + text)[later[0] : later[1]].split()) == "".join(made.exact.split())
