import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from ui.timeline import Timeline

MONTHS = {year * 100 + month: (year * month) % 37 + 1 for year in range(2010, 2026) for month in range(1, 13)}


@pytest.fixture
def timeline(theme, qtbot):
    timeline = Timeline(theme)
    qtbot.addWidget(timeline)
    timeline.resize(400, 80)
    timeline.show()
    timeline.show_months(MONTHS)
    return timeline


def drag(qtbot, timeline, first, last):
    button = Qt.MouseButton.LeftButton
    qtbot.mousePress(timeline, button, pos=QPoint(first, 20))
    qtbot.mouseMove(timeline, QPoint((first + last) // 2, 20))
    qtbot.mouseMove(timeline, QPoint(last, 20))
    qtbot.mouseRelease(timeline, button, pos=QPoint(last, 20))


def test_dragging_narrows_to_the_months_below(timeline, qtbot):
    with qtbot.waitSignal(timeline.brushed) as told:
        drag(qtbot, timeline, 100, 200)
    first, last = told.args
    assert 201001 < first < last < 202512


def test_it_makes_no_difference_which_way_one_drags(timeline, qtbot):
    told = []
    timeline.brushed.connect(lambda first, last: told.append((first, last)))
    drag(qtbot, timeline, 100, 200)
    drag(qtbot, timeline, 200, 100)
    assert told[0] == told[1]


def test_in_a_mirrored_window_time_runs_the_other_way(timeline, qtbot):
    told = []
    timeline.brushed.connect(lambda first, last: told.append((first, last)))
    timeline.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    drag(qtbot, timeline, 350, 370)
    assert told[0][0] < 201301


def test_two_clicks_show_everything_again(timeline, qtbot):
    drag(qtbot, timeline, 100, 200)
    with qtbot.waitSignal(timeline.brushed, check_params_cb=lambda first, last: (first, last) == (0, 0)):
        qtbot.mouseDClick(timeline, Qt.MouseButton.LeftButton, pos=QPoint(150, 20))


def test_the_wheel_zooms_around_the_pointer(timeline):
    before = timeline.span
    where = QPointF(200, 20)
    wheel = QWheelEvent(
        where, timeline.mapToGlobal(where), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(timeline, wheel)
    assert before[0] < timeline.span[0] < timeline.span[1] < before[1]


def test_everything_by_keyboard(timeline, qtbot):
    timeline.setFocus()
    for _ in range(3):
        qtbot.keyClick(timeline, Qt.Key.Key_Right)
    assert "articles" in timeline.accessibleDescription()
    for _ in range(2):
        qtbot.keyClick(timeline, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(timeline.brushed) as told:
        qtbot.keyClick(timeline, Qt.Key.Key_Return)
    assert told.args == [201003, 201005]
    for _ in range(3):
        qtbot.keyClick(timeline, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(timeline.brushed) as told:
        qtbot.keyClick(timeline, Qt.Key.Key_Return)
    assert told.args == [201002, 201003]
    with qtbot.waitSignal(timeline.brushed) as told:
        qtbot.keyClick(timeline, Qt.Key.Key_Delete)
    assert told.args == [0, 0]
    qtbot.keyClick(timeline, Qt.Key.Key_Plus)
    assert timeline.span != (201001, 202512)
    for _ in range(20):
        qtbot.keyClick(timeline, Qt.Key.Key_Minus)
    assert timeline.span == (201001, 202512)


def test_a_question_with_dates_shows_its_brush_and_the_months_around(timeline):
    timeline.show_months({201905: 3}, 201901, 201912)
    assert timeline.span == (201001, 202512)
    timeline.show_months(MONTHS)
    assert timeline._brush is None


def test_a_brush_and_the_keyboard_are_seen_where_no_article_is(timeline, qtbot):
    timeline.show_months({201001: 5, 202512: 5})
    plain = timeline.grab().toImage()
    qtbot.mousePress(timeline, Qt.MouseButton.LeftButton, pos=QPoint(150, 20))
    qtbot.mouseMove(timeline, QPoint(250, 20))
    brushed = timeline.grab().toImage()
    assert brushed.pixel(200, 20) != plain.pixel(200, 20)
    assert brushed.pixel(300, 20) == plain.pixel(300, 20)
    timeline.clear_brush()
    timeline.activateWindow()
    timeline.setFocus()
    qtbot.waitUntil(timeline.hasFocus)
    for _ in range(20):
        qtbot.keyClick(timeline, Qt.Key.Key_Right)
    there = timeline.grab().toImage()
    assert any(there.pixel(column, 20) != plain.pixel(column, 20) for column in range(30, 370))


def test_the_picture_is_told_in_words(timeline):
    assert timeline.accessibleDescription().startswith("January 2010 to December 2025, most in ")
    timeline.show_months({})
    assert timeline.accessibleDescription() == "No dated articles"


@pytest.mark.parametrize("months", [{}, {0: 4}, {202401: 1}, MONTHS, {100001: 1, 299912: 1}])
@pytest.mark.parametrize("width", [1, 40, 400, 2000])
def test_every_answer_can_be_painted(timeline, months, width):
    timeline.resize(width, 80)
    timeline.show_months(months)
    timeline.setFocus()
    assert not timeline.grab().isNull()
