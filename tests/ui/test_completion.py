import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.completion import FIELDS, Vocabulary, complete, meaning, token_at
from ui.resources import resource

KNOWN = Vocabulary(
    tags=("courts", "courts/appeals", "Wahl 2025", "budget"),
    publishers=("Harbour Times", "harbourtimes.example"),
    authors=("Mara Ellison",),
    languages=("de", "en"),
    recent=("flood contract*",),
)


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("tag:cou", ["tag:courts", "tag:courts/appeals"]),
        ("flood -tag:bud", ["-tag:budget"]),
        ("tag:wahl", ['tag:"Wahl 2025"']),
        ("site:times", ['site:"Harbour Times"', "site:harbourtimes.example"]),
        ("Tag:BUDG", ["tag:budget"]),
        ("cour", ["tag:courts", "tag:courts/appeals"]),
        ("-harb", ['-site:"Harbour Times"', "-site:harbourtimes.example"]),
        ("mara", ['author:"Mara Ellison"']),
        ("flo", ["flood contract*"]),
        ("flood con", ["flood contract*"]),
        ("port flo", []),
        ("befor", ["before:"]),
        ("lang:", ["lang:de", "lang:en"]),
        ("tag:budget", []),
        ("before:20", []),
        ("x", []),
        ("flood ", []),
    ],
)
def test_what_is_offered(text, offered):
    assert complete(text, len(text), KNOWN) == offered


def test_recent_searches_are_offered_where_nothing_is_typed_and_somebody_asks():
    assert complete("", 0, KNOWN) == []
    assert complete("", 0, KNOWN, always=True)[0] == "flood contract*"


def test_a_quoted_value_is_one_word():
    text = 'flood tag:"Wahl 20'
    assert token_at(text, len(text)) == (6, len(text))
    assert complete(text, len(text), KNOWN) == ['tag:"Wahl 2025"']


@given(st.text(max_size=60), st.integers(min_value=0, max_value=60))
def test_never_raises_and_stays_inside(text, cursor):
    cursor = min(cursor, len(text))
    start, end = token_at(text, cursor)
    assert 0 <= start <= cursor <= end <= len(text)
    complete(text, cursor, KNOWN, always=True)


def test_everything_offered_says_what_it_means():
    for word in FIELDS:
        icon, hint = meaning(word, None)
        assert hint, word
        assert resource("icons", f"{icon}.svg").exists()


def test_a_minus_a_value_and_a_recent_search_say_so():
    vocabulary = Vocabulary(recent=("flood contract*",))
    assert meaning("-tag:", vocabulary)[1] == "without: a tag of yours"
    assert meaning("tag:courts", vocabulary) == ("tag", "")
    assert meaning("flood contract*", vocabulary) == ("clock", "asked before")
