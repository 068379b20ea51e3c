"""The tokenizer: what browsers see as tags, at their places, in time that grows with the page and no faster."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.intake.markup import attribute_values, attributes, comment_text, tokens


def names(page: str) -> list[str]:
    return [token.name for token in tokens(page)]


def first(page: str) -> dict[str, str]:
    return attribute_values(page, next(iter(tokens(page))))


@pytest.mark.parametrize(
    ("page", "found"),
    [
        ("<p>a<B class=x>b</b>", ["p", "b", "/b"]),
        ("<!-- <p> --><i>", ["!--", "i"]),
        ("<!--> <p>", ["!--", "p"]),
        ("<!-- open <p>", ["!--"]),
        ("<script>if (a<b) '<p>'</script><p>", ["script", "#script", "/script", "p"]),
        ("<style>a{}</style", ["style", "#style", "/style"]),
        ("<textarea><p></textarea>", ["textarea", "#textarea", "/textarea"]),
        ("<title>a</TITLE ><p>", ["title", "#title", "/title", "p"]),
        ("<plaintext><p></plaintext>", ["plaintext", "#plaintext"]),
        ("a < b <3 <!doctype html><?xml?></ ><p", ["p"]),
        ('<a title="x>y"><p>', ["a", "p"]),
        ("<a title='x>y' b=c>d", ["a"]),
        ('<a it\'s="x"><p>', ["a", "p"]),
    ],
)
def test_tags_comments_and_raw_text(page, found):
    assert names(page) == found


def test_attributes_are_read_as_browsers_read_them():
    assert first("""<a B="1&amp;2" c='3' d=4/5 e f="" B="other" =g>""") == {
        "b": "1&2",
        "c": "3",
        "d": "4/5",
        "e": "",
        "f": "",
        "g": "",
    }
    assert first('<img alt="it\'s" src=x>') == {"alt": "it's", "src": "x"}
    assert first("<img src=a.png/>") == {"src": "a.png/"}


def test_places_point_at_the_raw_value():
    page = '<p><img alt="" src="a&amp;b.png">'
    token = list(tokens(page))[1]
    source = attributes(page, token)[1]
    assert page[source.start : source.end] == "a&amp;b.png"
    assert source.value == "a&b.png"


def test_a_comment_is_its_words():
    page = "<!-- saved from url=(0001)x -->"
    assert comment_text(page, next(iter(tokens(page)))) == " saved from url=(0001)x "


@pytest.mark.parametrize(
    "bait",
    [
        "<img ",
        '<img "',
        "<img alt='",
        "<!--",
        "<!-- --",
        "<script>",
        "<a b=",
        "<a b=\"'",
        "</",
        "<",
        "<style></",
        "<p " + "a=1 " * 10,
        "<!",
        "='",
    ],
)
def test_bait_costs_time_in_proportion(bait):
    page = bait * (400_000 // len(bait))
    assert len(list(tokens(page))) <= len(page)


@given(st.text(alphabet="<>/!-='\" abscripttyle&;\n", max_size=200))
def test_tokens_come_in_order_and_inside_the_page(page):
    reached = 0
    for token in tokens(page):
        assert 0 <= token.start <= token.end <= len(page)
        assert token.end >= reached
        reached = token.end
        for attribute in attributes(page, token):
            assert token.inside <= attribute.start <= attribute.end <= len(page)
            assert not re.search(r"[\s=]", attribute.name[1:])
