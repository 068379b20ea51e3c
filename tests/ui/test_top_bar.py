import pytest

from search.grammar import parse_query
from ui.chips import Chip
from ui.top_bar import FilterBar


@pytest.fixture
def bar(theme, qtbot):
    bar = FilterBar(theme)
    qtbot.addWidget(bar)
    return bar


def chips(bar):
    shown = [bar._flow.itemAt(number).widget() for number in range(bar._flow.count())]
    return {chip._label: chip for chip in shown if isinstance(chip, Chip)}


def test_it_is_unseen_without_filters(bar):
    bar.show_query(parse_query("flood council"))
    assert bar.isHidden()


def test_a_long_word_that_was_not_understood_makes_no_window_wide(bar):
    bar.show_query(parse_query(f"before:{'y' * 300}"))
    assert "y" in bar._misread.text()
    assert bar.minimumSizeHint().width() < 600


def test_filters_are_chips_and_clicking_one_takes_it_out_of_the_question(bar, qtbot):
    bar.show_query(parse_query("flood tag:courts -site:ledger before:2020-01-31"))
    assert set(chips(bar)) == {"tag: courts", "publisher: ledger", "until 31 Jan 2020"}
    for label, left in (
        ("tag: courts", "flood -site:ledger before:2020-01-31"),
        ("publisher: ledger", "flood tag:courts before:2020-01-31"),
        ("until 31 Jan 2020", "flood tag:courts -site:ledger"),
    ):
        with qtbot.waitSignal(bar.changed) as told:
            chips(bar)[label].click()
        assert told.args == [left]


def test_under_a_typing_hand_nothing_comes_or_goes(bar, qtbot):
    bar.show_query(parse_query("flood tag:courts"), typing=True)
    assert bar.isHidden()
    bar.settle()
    assert set(chips(bar)) == {"tag: courts"}
    assert not bar.isHidden()
    bar.show_query(parse_query("flood tag:energy"), typing=True)
    assert set(chips(bar)) == {"tag: energy"}
    bar.show_query(parse_query("flood before:soon"), typing=True)
    assert set(chips(bar)) == {"tag: energy"}
    with qtbot.waitSignal(bar.changed) as told:
        chips(bar)["tag: energy"].click()
    assert told.args == ["flood before:soon"]
    bar.settle()
    assert not chips(bar)
    assert bar.words


def test_what_no_longer_holds_does_not_come_later(bar):
    bar.show_query(parse_query("flood tag:courts"), typing=True)
    bar.show_query(parse_query("flood"), typing=True)
    bar.settle()
    assert bar.isHidden()


def test_two_bounds_of_one_date_are_one_chip(bar, qtbot):
    bar.show_query(parse_query("flood after:2020-01-01 before:2023-06-30 lang:de is:starred"))
    assert set(chips(bar)) == {"1 Jan 2020 – 30 Jun 2023", "language: German", "starred"}
    with qtbot.waitSignal(bar.changed) as told:
        chips(bar)["1 Jan 2020 – 30 Jun 2023"].click()
    assert told.args == ["flood lang:de is:starred"]


def test_chips_of_the_question_before_are_gone(bar):
    bar.show_query(parse_query("tag:courts"))
    bar.show_query(parse_query("tag:energy"))
    assert set(chips(bar)) == {"tag: energy"}


def test_what_was_not_understood_is_said(bar):
    bar.show_query(parse_query("foo:bar before:notaday"))
    assert not bar.isHidden()
    assert "not a field" in bar.words
