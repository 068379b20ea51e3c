import pytest

from ui.articles.pace import FIRST, TURN, Pace


@pytest.fixture
def pace(qtbot):
    """Of a window that stands."""
    made = Pace()
    made.settle()
    return made


def test_a_screenful_is_drawn_at_once_in_a_window_that_was_not_there_yet(qtbot):
    pace = Pace()
    pace.drew(1, FIRST)
    assert pace.may_draw(2, 7)
    pace.drew(2, TURN)
    assert not pace.may_draw(3, 8)


def test_new_rows_wait_for_the_next_turn_and_known_ones_do_not(pace, qtbot):
    assert pace.may_draw(1, 0)
    pace.drew(1, TURN)
    assert not pace.may_draw(2, 7)
    assert pace.may_draw(1, 0)
    with qtbot.waitSignal(pace.again) as told:
        pass
    assert told.args == [{7}]
    assert pace.may_draw(2, 7)


def test_nothing_is_asked_for_again_when_nothing_was_left_out(pace, qtbot):
    pace.drew(1, TURN)
    with qtbot.assertNotEmitted(pace.again, wait=30):
        pass
    assert pace.may_draw(2, 7)


def test_a_new_look_makes_every_row_new(pace):
    pace.drew(1, 0.0)
    pace.forget()
    pace.drew(2, TURN)
    assert not pace.may_draw(1, 0)
