import pytest

from search.grammar import parse_query
from ui.questions import bounds, with_months


@pytest.mark.parametrize(
    ("text", "first", "last", "narrowed"),
    [
        ("flood", 201903, 202002, "flood after:2019-03-01 before:2020-02-29"),
        ("flood", 202103, 202103, "flood on:2021-03"),
        ("flood after:2001 before:2005-02-03 tag:x", 201903, 201904, "flood tag:x after:2019-03-01 before:2019-04-30"),
        ("flood on:2021-03", 0, 0, "flood"),
        ("", 201903, 201904, "after:2019-03-01 before:2019-04-30"),
    ],
)
def test_months_write_themselves_into_the_question(text, first, last, narrowed):
    assert with_months(text, first, last) == narrowed


@pytest.mark.parametrize(("first", "last"), [(201903, 202002), (202112, 202112), (200001, 202512)])
def test_what_was_written_is_read_back(first, last):
    assert bounds(parse_query(with_months("“port fees” tag:x", first, last))) == (first, last)


def test_an_open_end_stays_open():
    assert bounds(parse_query("before:2020-01-31")) == (0, 202001)
    assert bounds(parse_query("captured:2020")) == (0, 0)


def test_a_phrase_keeps_its_spaces():
    assert with_months('"a  b" after:2001', 0, 0) == '"a  b"'
