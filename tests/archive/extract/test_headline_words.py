"""Titles with and without the outlet's name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.extract.headline_words import folded, is_outlet, likeness, without_outlet

OUTLETS = ["The Daily Example", "dailyexample.com", "dailyexample"]


@pytest.mark.parametrize(
    ("title", "plain"),
    [
        ("Five die | The Daily Example", "Five die"),
        ("Five die - Daily Example", "Five die"),
        ("Five die – dailyexample.com", "Five die"),
        ("The Daily Example: Five die in flood", "The Daily Example: Five die in flood"),
        ("The Daily Example | Five die", "Five die"),
        ("Five die | World | The Daily Example", "Five die | World"),
        ("Harbour audit — council to meet | The Daily Example", "Harbour audit — council to meet"),
        ("A-B-C of trains", "A-B-C of trains"),
        ("Five die", "Five die"),
    ],
)
def test_without_outlet(title: str, plain: str):
    assert without_outlet(title, OUTLETS) == plain


def test_the_outlet_alone():
    assert is_outlet("the daily example", OUTLETS)
    assert not is_outlet("Five die", OUTLETS)
    assert is_outlet("—", OUTLETS)


def test_likeness():
    assert likeness("Five die!", "five  die") == 1
    assert likeness("Five die in flood", "Five die in a flood") > 0.8
    assert likeness("", "x") == 0
    assert folded("Ａ — B_c") == "a b c"


@given(st.text(max_size=80), st.lists(st.text(max_size=20), max_size=4))
def test_never_raises(title: str, outlets: list[str]):
    without_outlet(title, outlets)
    is_outlet(title, outlets)
