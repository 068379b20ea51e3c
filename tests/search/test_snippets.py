from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.grammar import parse_query
from search.highlighting import Highlighter
from search.snippets import make_snippet

_TEXTS = st.lists(
    st.sampled_from(
        [
            "port",
            "fees",
            "Förster",
            "高铁开通",
            "القمح",
            "port-fees",
            "and",
            "the",
            "\n\n",
            ". ",
            "—",
            "AT&T",
            "e\u0301",
        ]
    ),
    max_size=120,
).map(" ".join)
_QUESTIONS = st.sampled_from(
    [
        "port",
        '"port fees"',
        '"the port"~3',
        "fee*",
        "forster",
        "高铁",
        "铁",
        "قمح",
        "fees~",
        "port fees forster",
        "AT&T",
        "*",
    ]
)


def shown(text, question):
    return make_snippet(text, Highlighter(parse_query(question).root, ["en", "de", "ar", "zh"]).marks(text))


@given(_TEXTS, _QUESTIONS)
def test_marks_stay_inside_the_snippet_in_order_and_apart(text, question):
    snippet = shown(text, question)
    assert len(snippet.text) <= 420
    assert "\n" not in snippet.text
    before = 0
    for span in snippet.spans:
        assert before <= span.start < span.end <= len(snippet.text)
        before = span.end


@given(_TEXTS, _QUESTIONS)
def test_a_text_with_marks_gives_a_snippet_with_marks(text, question):
    marks = Highlighter(parse_query(question).root, ["en", "de", "ar", "zh"]).marks(text)
    snippet = make_snippet(text, marks)
    assert bool(snippet.spans) == bool(marks)
    if marks:
        first = {" ".join(text[mark.start : mark.end].split()) for mark in marks}
        assert {snippet.text[span.start : span.end] for span in snippet.spans} <= first


def marked(text, question):
    marks = Highlighter(parse_query(question).root, ["en", "de"]).marks(text)
    return [text[mark.start : mark.end] for mark in marks]


def test_a_word_is_marked_at_the_very_start_and_never_inside_another():
    assert marked("Ports and ports — airports, éports, 2ports; x.ports", "port") == ["Ports", "ports", "ports"]
    assert marked("Ports and airports", "port") == ["Ports"]
    assert marked("Éclair d'été", "eclair") == ["Éclair"]


@pytest.mark.parametrize(
    ("question", "text", "expected"),
    [
        ("e-mail", "an email, an e-mail", ["email", "e-mail"]),
        ("re-election", "reelected? reelection", ["reelected", "reelection"]),
        ("1,200", "1,200 or 1200, not 1.2", ["1,200", "1200"]),
        ("3.5", "3,5 Mio. und 3.5", ["3,5", "3.5"]),
        ("oeuvre", "L'œuvre", ["œuvre"]),
        ("œuvre", "oeuvres", ["oeuvres"]),
        ("thor", "Þór", ["Þór"]),
        ("2024", "في ٢٠٢٤", ["٢٠٢٤"]),
        ("h2o", "H₂O", ["H₂O"]),
        ("サッカー", "ｻｯｶｰ協会", ["ｻｯｶｰ"]),
    ],
)
def test_what_is_found_by_another_spelling_is_marked(question, text, expected):
    assert marked(text, question) == expected


def test_the_window_with_most_different_words_wins():
    text = "port port port port. " + "x " * 200 + "The port had fees. " + "y " * 200
    assert "The port had fees" in shown(text, "port fees").text


def test_a_text_without_spaces_is_cut_where_it_must():
    text = "天" * 300 + "高铁" + "地" * 300
    snippet = shown(text, "高铁")
    assert "高铁" in snippet.text
    assert len(snippet.text) < 250
