from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from search.grammar import explain, label_state, parse_query, to_text, with_label
from search.query import All, Any, DateField, Dates, Field, Label, Length, Not, Words

TODAY = dt.date(2024, 3, 31)


def root(text):
    return parse_query(text, today=TODAY).root


def reasons(text):
    return [part.reason for part in parse_query(text, today=TODAY).misread]


def test_words_must_all_be_there_and_or_is_looser():
    assert root("a1 b1") == All(parts=(Words(text="a1"), Words(text="b1")))
    assert root("a1 b1 OR c1") == Any(parts=(root("a1 b1"), Words(text="c1")))
    assert root("a1 (b1 | c1)") == All(parts=(Words(text="a1"), root("b1 OR c1")))
    assert root("a1 AND b1") == root("a1 && b1") == root("a1 b1")


@pytest.mark.parametrize(
    "text", ['"port fees"', "“port fees”", "„port fees“", "»port fees«", "«port fees»", "「port fees」"]
)
def test_every_kind_of_quotes_makes_a_phrase(text):
    assert root(text) == Words(text="port fees", phrase=True)
    assert reasons(text) == []


def test_phrases_may_have_words_between():
    assert root('"port fees"~3') == Words(text="port fees", phrase=True, slop=3)


def test_hebrew_abbreviations_are_words_not_quotes():
    assert root('ארה"ב') == Words(text='ארה"ב')
    assert root('"נשיא ארה"ב"') == Words(text='נשיא ארה"ב', phrase=True)


def test_exclusions():
    assert (
        root("a1 -b1")
        == root("a1 NOT b1")
        == root("a1 −b1")
        == All(parts=(Words(text="a1"), Not(part=Words(text="b1"))))
    )
    assert root("-(a1 OR b1)") == Not(part=root("a1 OR b1"))
    assert reasons("-a1") == ["nothing-to-exclude-from"]
    assert root("well-known") == Words(text="well-known")


def test_wildcards_and_near_spellings():
    assert root("polit*") == Words(text="polit*", wild=True)
    assert root("wom?n") == Words(text="wom?n", wild=True)
    assert root("who?") == Words(text="who")
    assert root("word~") == Words(text="word", fuzzy=1)
    assert root("word~2") == Words(text="word", fuzzy=2)
    assert root("word~9").fuzzy == 2
    assert root("*") == All()


def test_a_word_still_being_typed_may_become_longer():
    words = (Words(text="pol"), Words(text="pol*", wild=True))
    assert parse_query("a1 pol", unfinished=True).root == All(parts=(Words(text="a1"), Any(parts=words)))
    assert parse_query("pol ", unfinished=True).root == parse_query("pol").root == Words(text="pol")
    assert parse_query('"pol', unfinished=True).root == Words(text="pol", phrase=True)
    assert parse_query("p", unfinished=True).root == Words(text="p")


def test_labels():
    assert root("tag:war/bosnia") == Label(name="tag", value="war/bosnia")
    assert root('tag:="a b"') == Label(name="tag", value="a b", exact=True)
    assert root("tag:#x") == Label(name="tag", value="x")
    assert root("publisher:x") == root("SITE:x") == Label(name="site", value="x")
    assert root("has:pictures") == Label(name="has", value="image")
    assert root("is:starred") == Label(name="is", value="starred")


def test_a_publisher_given_twice_means_either():
    assert root("fees site:a site:b") == All(
        parts=(Words(text="fees"), Any(parts=(Label(name="site", value="a"), Label(name="site", value="b"))))
    )
    assert isinstance(root("tag:a tag:b"), All)


def test_places_hold_for_their_group():
    headline = Words(text="a1", field=Field.HEADLINE)
    assert root("headline:a1") == root("title:a1") == root("in:headline a1") == root("a1 in:title") == headline
    assert root("b1 (in:notes a1)") == All(parts=(Words(text="b1"), Words(text="a1", field=Field.NOTES)))
    assert root('headline:"a b"') == Words(text="a b", phrase=True, field=Field.HEADLINE)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("after:2021-01-01", 20210101, 0),
        ("after:2021", 20210101, 0),
        ("before:2021-12-31", 0, 20211231),
        ("before:2021", 0, 20201231),
        ("before:2021-03", 0, 20210228),
        ("on:2021-10", 20211001, 20211031),
        ("on:2020-02", 20200201, 20200229),
        ("on:5.10.2021", 20211005, 20211005),
        ("on:20211005", 20211005, 20211005),
        ("on:2020..2021-02", 20200101, 20210228),
        ("published:2021-10-05", 20211005, 20211005),
        ("after:2weeks", 20240317, 0),
        ("after:1month", 20240229, 0),
        ("after:1y", 20230331, 0),
        ("before:3days", 0, 20240327),
        ("on:yesterday", 20240330, 20240330),
        ("on:1week", 20240324, 20240331),
    ],
)
def test_dates(text, first, last):
    assert root(text) == Dates(field=DateField.PUBLISHED, first=first, last=last)


def test_the_other_dates():
    assert root("captured:2021") == Dates(field=DateField.CAPTURED, first=20210101, last=20211231)
    assert root("added:>2021-05") == Dates(field=DateField.ACCESSIONED, first=20210501, last=0)
    assert root("added:<2021-05") == Dates(field=DateField.ACCESSIONED, first=0, last=20210430)


def test_lengths():
    assert root("words:>500") == Length(least=501)
    assert root("words:>=500") == Length(least=500)
    assert root("words:<500") == Length(most=499)
    assert root("words:100..200") == Length(least=100, most=200)
    assert root("words:7") == Length(least=7, most=7)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("colour:red", "unknown-field"),
        ("on:2021-13", "bad-date"),
        ("words:many", "bad-number"),
        ("is:blue", "bad-value"),
        ("in:nowhere", "bad-value"),
        ('"port fees', "unclosed-quote"),
        ("(port fees", "unclosed-parenthesis"),
        ("port) fees", "unclosed-parenthesis"),
        ("x " * 3000, "too-long"),
    ],
)
def test_what_is_not_understood_is_said(text, reason):
    assert reason in reasons(text)


def test_the_same_is_said_once():
    assert reasons("((port colour:red fees OR colour:blue") == ["unknown-field", "unclosed-parenthesis"]


def test_addresses_and_times_are_words_without_complaint():
    assert reasons("https://example.com/a 10:30") == []


def test_unknown_fields_are_words():
    assert root("colour:red") == Words(text="colour:red")


def test_deep_nesting_is_read():
    assert root("(" * 200 + "a1") == Words(text="a1")


@given(st.text(max_size=80))
def test_nothing_is_ever_an_error(text):
    query = parse_query(text, today=TODAY)
    explain(query)
    for state in ("only", "not", "off"):
        label_state(with_label(text, "tag", "some tag", state), "tag", "some tag")


_PARTS = st.sampled_from(
    ["a1", "b1", '"a b"', '"a b"~2', "-c1", "OR", "(", ")", "tag:x", 'site:"a b"', "-tag:=y", "polit*", "w1~",
     "in:headline", "after:2021", "on:2020..2021", "words:>5", "NOT", "is:read", "title:x1", "lang:de"]
)  # fmt: skip


@given(st.lists(_PARTS, max_size=8))
@example(["NOT", "(", "-tag:=y"])
def test_a_question_written_out_reads_the_same(parts):
    query = parse_query(" ".join(parts), today=TODAY)
    again = parse_query(to_text(query), today=TODAY)
    assert to_text(again) == to_text(query)
    assert again.root == query.root


@given(st.lists(_PARTS, max_size=6), st.sampled_from(["a", "a b", 'q"r', "a/b"]))
def test_a_facet_has_three_states(parts, value):
    text = " ".join(parts)
    for state in ("only", "not"):
        assert label_state(with_label(text, "author", value, state), "author", value) == state
    assert (
        label_state(with_label(with_label(text, "author", value, "not"), "author", value, "off"), "author", value)
        == "off"
    )


def test_facets_write_themselves_into_the_question():
    assert with_label("fees", "tag", "a b", "only") == 'fees tag:"a b"'
    assert with_label('fees tag:"a b"', "tag", "a b", "not") == 'fees -tag:"a b"'
    assert with_label('fees -tag:"a b"', "tag", "a b", "off") == "fees"
    assert with_label("fees NOT tag:x more", "tag", "x", "off") == "fees more"
    assert with_label("a OR b", "site", "x", "only") == "(a OR b) site:x"
    assert with_label('"a b', "site", "x", "only") == '"a b" site:x'
    assert label_state("site:BBC", "site", "bbc") == "only"


def test_explain_says_it_in_words():
    said = explain(parse_query('port "a b"~2 -tag:x after:2021-01-01 words:>9 title:fee*'))
    for part in (
        "“port” in any of its forms",
        "up to 2 words between",
        "not tagged “x”",
        "2021-01-01",
        "at least 10",
        "headline",
    ):
        assert part in said
    assert explain(parse_query("")) == "every article"
