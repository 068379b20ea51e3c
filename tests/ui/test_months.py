from hypothesis import given
from hypothesis import strategies as st

from ui.months import LEAST, Months, month_of, named, ordinal

MONTH = st.integers(1000, 2999).flatmap(lambda year: st.integers(1, 12).map(lambda month: year * 100 + month))


@given(MONTH)
def test_there_and_back(month):
    assert month_of(ordinal(month)) == month


def test_named():
    assert named(ordinal(202403)) == "March 2024"


def test_the_undated_are_left_out_and_a_lone_month_gets_company():
    months = Months()
    months.take({0: 50, 202403: 2}, keep=False)
    assert months.filled == [ordinal(202403)]
    assert months.shown >= LEAST


def test_nothing_is_nothing():
    months = Months()
    months.take({0: 5}, keep=False)
    months.zoom(0.5)
    assert (months.first, months.last) == (0, 0)


def test_a_narrowed_answer_keeps_its_surroundings():
    months = Months()
    months.take({202001: 5, 202112: 7}, keep=False)
    months.take({202101: 3}, keep=True)
    assert month_of(months.first) == 202001
    assert months.counts[ordinal(202112)] == 7
    assert months.counts[ordinal(202101)] == 3


@given(st.lists(st.sampled_from([0.8, 1.25, 0.5, 2.0]), max_size=30), st.data())
def test_zooming_never_leaves_what_there_is(factors, data):
    months = Months()
    months.take({201001: 1, 202512: 2, 201807: 9}, keep=False)
    first, last = months.first, months.last
    for factor in factors:
        months.zoom(factor, data.draw(st.integers(months.first, months.last)))
        assert first <= months.first <= months.last <= last
        assert months.shown >= LEAST
    for _ in range(40):
        months.zoom(1.25)
    assert (months.first, months.last) == (first, last)


@given(st.integers(20, 2000))
def test_bars_hold_every_article(width):
    months = Months()
    months.take({201001: 1, 202512: 2, 201807: 9, 201808: 4}, keep=False)
    assert sum(count for _, _, count in months.bins(width)) == 16
