import dataclasses
import threading
from array import array

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from archive.errors import ArchiveGoneError
from search.grammar import parse_query
from search.query import Snippet, Span
from ui import formats
from ui.articles.model import BLOCK, ROW, SNIPPET
from ui.articles.pace import TURN
from ui.articles.view import ArticleView
from ui.drags import label


@pytest.fixture
def view(invented, runner, theme, qtbot):
    view = ArticleView(invented, runner, theme)
    qtbot.addWidget(view)
    view.resize(420, 800)
    view.show()
    view.show_answer(invented.library.list_ids(None, order=None), parse_query(""), same_question=False)
    return view


def test_a_hundred_thousand_rows_fetch_only_those_in_sight(view, invented):
    view.grab()
    assert sum(invented.library.asked) <= 3 * BLOCK


def test_going_down_chooses_the_next_article(view, qtbot):
    with qtbot.waitSignal(view.chosen) as told:
        view.step(1)
    assert told.args == [100_000]
    view.setFocus()
    with qtbot.waitSignal(view.chosen) as told:
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert told.args == [99_999]
    view.step(-1)
    view.step(-1)
    assert view.current_id() == 100_000


def test_enter_opens(view, qtbot):
    view.go_to(5)
    with qtbot.waitSignal(view.opened) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [99_995]


def test_letters_are_left_to_the_window(view, qtbot):
    view.go_to(5)
    qtbot.keyClick(view, Qt.Key.Key_E)
    assert view.current_id() == 99_995


def test_the_same_question_again_keeps_selection_and_place(view, invented, qtbot):
    view.go_to(500)
    view.selectionModel().select(view.articles.index(502, 0), view.selectionModel().SelectionFlag.Select)
    before, top = view.selected_ids(), view.rowAt(0)
    article = view.articles.ids[top]
    with qtbot.assertNotEmitted(view.chosen):
        more = array("q", range(100_003, 0, -1))
        view.show_answer(more, parse_query(""), same_question=True)
    assert view.selected_ids() == before
    assert view.current_id() == before[0]
    assert view.articles.ids[view.rowAt(0)] == article


def test_another_question_begins_at_the_top(view):
    view.go_to(500)
    view.show_answer(array("q", range(1, 2000)), parse_query("flood"), same_question=False)
    assert view.verticalScrollBar().value() == 0


def test_where_an_article_left_the_answer_the_one_after_it_is_chosen(view, qtbot):
    view.go_to(0)
    with qtbot.waitSignal(view.chosen) as told:
        view.show_answer(array("q", range(1, 20)), parse_query(""), same_question=True)
    assert told.args == [19]
    with qtbot.waitSignal(view.chosen) as told:
        view.show_answer(array("q"), parse_query(""), same_question=True)
    assert told.args == [0]
    assert view.selected_ids() == []


def test_all_of_them_can_be_selected(view, qtbot):
    with qtbot.waitSignal(view.selected) as told:
        view.selectAll()
    assert told.args == [100_000]
    assert len(view.selected_ids()) == 100_000


def test_snippets_come_for_the_rows_in_sight(view, invented, qtbot):
    view.show_answer(array("q", range(1, 2000)), parse_query("harbour"), same_question=False)
    qtbot.waitUntil(lambda: view.articles.index(0, 0).data(SNIPPET) is not None)
    _first, last = view.in_sight()
    assert last < 20
    assert view.articles.index(last + 30, 0).data(SNIPPET) is None


@pytest.fixture
def drawn(view, qtbot):
    """The view with every row in sight drawn, pictures and all."""
    for _ in range(2):
        view.viewport().grab()
        qtbot.waitUntil(lambda: not view.delegate.pace.busy and not view._thumbnails._running)
    return view


def test_an_excerpt_that_must_wait_leaves_its_row_as_it_was(drawn, qtbot):
    before, pace = drawn.viewport().grab().toImage(), drawn.delegate.pace
    pace._spent = TURN
    excerpt = Snippet(text="Found in the harbour", spans=(Span(start=13, end=20),))
    drawn.articles.put_snippets({drawn.articles.ids[1]: excerpt}, 1, 1)
    assert drawn.viewport().grab().toImage() == before
    pace._turn.start()
    qtbot.waitUntil(lambda: not pace.busy)
    assert drawn.viewport().grab().toImage() != before


def test_rows_that_had_to_wait_are_painted_alone(drawn, qtbot):
    class Watch(QObject):
        def eventFilter(self, _watched, event):
            if event.type() == QEvent.Type.Paint:
                painted.append(event.region().boundingRect())
            return False

    painted, watch = [], Watch()
    drawn.viewport().installEventFilter(watch)
    drawn.delegate.pace.again.emit({1, 2, 5000})
    qtbot.waitUntil(lambda: bool(painted))
    assert painted == [drawn.visualRect(drawn.articles.index(1, 0)) | drawn.visualRect(drawn.articles.index(2, 0))]


def test_rows_grow_with_the_text_and_shrink_when_compact(view, theme):
    comfortable = view.rowHeight(0)
    view.set_compact(True)
    assert view.rowHeight(0) < comfortable / 1.8
    view.set_compact(False)
    theme.choose(scale=2.0)
    assert view.rowHeight(0) > comfortable * 1.8


def test_the_end_of_the_list_is_the_end_in_either_density(view, qtbot):
    view.show_answer(array("q", view.articles.ids[:79]), parse_query(""), same_question=False)
    qtbot.wait(20)
    view.go_to(78)
    for compact in (True, False):
        view.set_compact(compact)
        qtbot.wait(20)
        assert view.rowAt(view.viewport().height() - 1) >= 0


def test_changed_rows_in_sight_are_fetched_in_the_lane_and_shown_then(view, invented, qtbot):
    view.grab()
    first, second = (view.articles.index(row, 0).data(ROW) for row in (0, 1))
    threads, old = [], invented.library.list_rows
    changed = dataclasses.replace(first, starred=not first.starred)
    news = {first.id: changed, second.id: dataclasses.replace(second, read=not second.read)}

    def rows(ids):
        threads.append(threading.current_thread())
        return [news.get(row.id, row) for row in old(ids)]

    invented.library.list_rows = rows
    view.refresh([first.id])
    view.refresh([second.id])  # which supersedes the first question, and must bring its answer too
    view.grab()
    assert view.articles.index(0, 0).data(ROW) == first
    qtbot.waitUntil(lambda: view.articles.index(0, 0).data(ROW) == changed)
    assert view.articles.index(1, 0).data(ROW) == news[second.id]
    assert threading.current_thread() not in threads


def test_rows_whose_disk_is_gone_stay_as_they_were(view, invented, runner, qtbot):
    view.grab()
    row = view.articles.index(0, 0).data(ROW)
    asked = []

    def gone(ids):
        asked.append(ids)
        raise ArchiveGoneError("gone")

    invented.library.list_rows = gone
    with qtbot.assertNotEmitted(runner.failed):
        view.refresh([row.id])
        qtbot.waitUntil(lambda: bool(asked))
        qtbot.wait(20)
    assert view.articles.index(0, 0).data(ROW) == row


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_rows_of_every_kind_paint_without_a_warning(view, theme, direction, scale):
    theme.choose(scale=scale)
    view.setLayoutDirection(direction)
    view.delegate.tag_colours = {"energy": "#d64545"}
    for compact in (False, True):
        view.set_compact(compact)
        assert not view.grab().isNull()


def test_the_context_menu_offers_what_can_be_done_now(view, qtbot):
    star, restore = QAction("Star", view), QAction("Bring back", view, enabled=False)
    view.offer([star, None, restore])
    view.go_to(3)
    menu = view.menu()
    assert star in menu.actions()
    assert restore not in menu.actions()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), view.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(view.viewport(), event)
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, QMenu)
    assert [action.text() for action in shown.actions() if action.text()] == ["Star"]
    shown.close()


def test_a_narrow_row_keeps_the_date_and_cuts_the_publisher(view, invented):
    row = view.articles.row_at(0)
    long = dataclasses.replace(row, publisher="The Extraordinarily Long-Winded Harbour Chronicle and Shipping Gazette")
    said = view.delegate._caption_words(long, 220)
    assert formats.day(row.published) in said
    assert "…" in said.partition("·")[0]


@pytest.mark.parametrize(("rows", "words"), [(1, None), (300, "300 articles")])
def test_what_is_dragged_does_not_hide_where_it_falls(view, monkeypatch, rows, words):
    shown, carried = [], []
    monkeypatch.setattr("ui.drags.label", lambda *given: shown.append(given[0]) or label(*given))
    monkeypatch.setattr("ui.drags.QDrag.exec", lambda drag, *_: carried.append((drag.pixmap(), drag.hotSpot())))
    for row in range(rows):
        view.selectionModel().select(view.articles.index(row, 0), QItemSelectionModel.SelectionFlag.Select)
    view.startDrag(Qt.DropAction.CopyAction)
    assert shown == [words or view.articles.row_at(0).headline]
    [(pixmap, spot)] = carried
    assert pixmap.height() < 60
    assert pixmap.width() < 330
    assert spot.y() < 0 > spot.x()
