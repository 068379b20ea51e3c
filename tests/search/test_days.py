from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.days import days_ago, days_of, number


@given(st.text(max_size=12), st.dates())
def test_nothing_is_an_error(text, today):
    for span in (days_of(text), days_ago(text, today)):
        assert span is None or span[0] <= span[1]


@given(st.integers(0, 9999), st.sampled_from("dwmy"), st.dates())
def test_any_time_ago_is_before_now(count, unit, today):
    span = days_ago(f"{count}{unit}", today)
    assert span is not None
    assert span[0] <= today == span[1]


@pytest.mark.parametrize("text", ["2021-02-30", "2021-13", "0000", "yesterday-ish", "", "12", "2021-1-1-1"])
def test_what_is_no_date(text):
    assert days_of(text) is None


def test_the_end_of_a_short_month():
    assert days_ago("1month", dt.date(2023, 3, 31)) == (dt.date(2023, 2, 28), dt.date(2023, 3, 31))
    assert number(dt.date(2021, 3, 4)) == 20210304
