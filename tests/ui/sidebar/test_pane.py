import dataclasses
import json

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent
from PySide6.QtTest import QAbstractItemModelTester

from archive.model import ArticleId, Changes, Shelf, TagCount, TagName
from ui.sidebar.model import ENTRY, IDS_MIME, STATE, TAG_MIME
from ui.sidebar.pane import Sidebar


@pytest.fixture
def sidebar(invented, runner, theme, qtbot):
    sidebar = Sidebar(invented, runner, theme, held_up=lambda: bool(sidebar.property("typing")))
    qtbot.addWidget(sidebar)
    sidebar.resize(230, 1200)
    sidebar.show()
    with qtbot.waitSignal(sidebar.fetched):
        sidebar.fetch()
    return sidebar


@pytest.fixture
def find(sidebar):
    def find(key):
        index = sidebar.model().find(key)
        assert index.isValid(), key
        return index

    return find


def click(qtbot, sidebar, index, at=None):
    point = at or sidebar.visualRect(index).center()
    qtbot.mouseClick(sidebar.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_qt_finds_nothing_wrong_with_the_model(sidebar):
    QAbstractItemModelTester(sidebar.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_a_click_on_a_shelf_chooses_it(sidebar, find, qtbot):
    with qtbot.waitSignal(sidebar.shelf_chosen) as told:
        click(qtbot, sidebar, find("shelf:starred"))
    assert told.args == [Shelf.STARRED]


def test_three_clicks_on_a_tag_only_not_and_off(sidebar, find, qtbot):
    from search.grammar import with_label

    text, asked = "flood", []

    def turn(field, value, state):
        nonlocal text
        asked.append((field, value, state))
        text = with_label(text, field, value, state)
        sidebar.set_text(text)

    sidebar.label_turned.connect(turn)
    for _ in range(3):
        click(qtbot, sidebar, find("tag:energy"))
    assert asked == [("tag", "energy", "only"), ("tag", "energy", "not"), ("tag", "energy", "off")]
    assert text == "flood"


def test_the_search_box_decides_which_labels_are_on(sidebar, find):
    sidebar.set_text("tag:energy -tag:budget")
    assert find("tag:energy").data(STATE) == "only"
    assert find("tag:budget").data(STATE) == "not"
    assert find("tag:climate").data(STATE) == "off"
    assert "only these" in find("tag:energy").data(Qt.ItemDataRole.AccessibleTextRole)


def test_counts_wait_while_somebody_types(sidebar, qtbot):
    sidebar.setProperty("typing", True)
    with qtbot.assertNotEmitted(sidebar.fetched, wait=50):
        sidebar.apply(Changes(added=(ArticleId(1),)))
    sidebar.setProperty("typing", False)
    with qtbot.waitSignal(sidebar.fetched):
        sidebar.settle()
    with qtbot.assertNotEmitted(sidebar.fetched, wait=50):
        sidebar.settle()


def test_what_lands_under_a_typing_hand_is_told_at_once_and_shown_when_it_rests(sidebar, invented, qtbot):
    tags = [TagCount(name=TagName("new"), count=1, colour="")]
    invented.library.tags = lambda: tags
    with qtbot.waitSignal(sidebar.fetched) as told:
        sidebar.fetch()
        sidebar.setProperty("typing", True)
    assert told.args[0].tags == tuple(tags), "the search box completes with them"
    assert not sidebar.model().find("tag:new").isValid()
    sidebar.setProperty("typing", False)
    sidebar.settle()
    qtbot.waitUntil(lambda: sidebar.model().find("tag:new").isValid())


def test_a_question_paints_only_the_lines_that_it_turns(sidebar):
    painted = []
    sidebar.model().dataChanged.connect(lambda first, last, _: painted.append((first.data(ENTRY).key, first == last)))
    for text in ("floo", "flood", "flood tag:energy", "flood tag:energy -tag:budget", "flood", "flood contract*"):
        sidebar.set_text(text)
    assert [key for key, _ in painted] == ["tag:energy", "tag:budget", "tag:budget", "tag:energy", "search:1"]
    assert all(alone for _, alone in painted)


def test_the_keyboard_does_what_the_mouse_does(sidebar, find, qtbot):
    sidebar.setCurrentIndex(find("search:1"))
    with qtbot.waitSignal(sidebar.search_chosen) as told:
        qtbot.keyClick(sidebar, Qt.Key.Key_Return)
    assert told.args == ["flood contract*"]
    with qtbot.waitSignal(sidebar.search_deleted):
        qtbot.keyClick(sidebar, Qt.Key.Key_Delete)


def test_tags_fold_and_stay_folded_over_a_refresh(sidebar, find, qtbot):
    courts = find("tag:courts")
    assert sidebar.isExpanded(courts)
    rect = sidebar.visualRect(courts)
    click(qtbot, sidebar, courts, rect.topLeft() + type(rect.topLeft())(20, rect.height() // 2))
    assert not sidebar.isExpanded(courts)
    with qtbot.waitSignal(sidebar.fetched):
        sidebar.fetch()
    assert not sidebar.isExpanded(find("tag:courts"))


def test_renaming_in_place_asks_for_it(sidebar, find, qtbot):
    with qtbot.waitSignal(sidebar.tag_renamed) as told:
        sidebar.model().setData(find("tag:courts/appeals"), "justice/appeals")
    assert told.args == ["courts/appeals", "justice/appeals"]
    with qtbot.waitSignal(sidebar.search_renamed) as told:
        sidebar.model().setData(find("search:1"), "Deluge")
    assert told.args == [1, "Deluge"]
    with qtbot.assertNotEmitted(sidebar.tag_renamed):
        sidebar.model().setData(find("tag:energy"), "  ")


def test_articles_dropped_on_a_tag_and_on_shelves(sidebar, find, qtbot):
    model, data, copy = sidebar.model(), QMimeData(), Qt.DropAction.CopyAction
    data.setData(IDS_MIME, json.dumps([4, 9]).encode())
    with qtbot.waitSignal(sidebar.articles_tagged) as told:
        assert model.dropMimeData(data, copy, -1, -1, find("tag:energy"))
    assert told.args == [[4, 9], "energy"]
    with qtbot.waitSignal(sidebar.articles_shelved) as told:
        assert model.dropMimeData(data, copy, -1, -1, find("shelf:trash"))
    assert told.args == [[4, 9], Shelf.TRASH]
    assert not model.canDropMimeData(data, copy, -1, -1, find("shelf:unread"))
    assert not model.canDropMimeData(data, copy, -1, -1, QModelIndex())


def test_a_tag_dropped_on_another_makes_them_one(sidebar, find, qtbot):
    model, data, copy = sidebar.model(), QMimeData(), Qt.DropAction.CopyAction
    data.setData(TAG_MIME, b"climate")
    with qtbot.waitSignal(sidebar.tag_renamed) as told:
        assert model.dropMimeData(data, copy, -1, -1, find("tag:energy"))
    assert told.args == ["climate", "energy"]
    assert not model.dropMimeData(data, copy, -1, -1, find("tag:climate"))


def test_a_tag_is_not_dropped_on_one_below_it(sidebar, find):
    model, data, copy = sidebar.model(), QMimeData(), Qt.DropAction.CopyAction
    data.setData(TAG_MIME, b"courts")
    assert not model.canDropMimeData(data, copy, -1, -1, find("tag:courts/appeals"))
    data.setData(TAG_MIME, b"courts/appeals")
    assert model.canDropMimeData(data, copy, -1, -1, find("tag:courts"))


def dragged(kind, sidebar, point, source):
    """An event of articles that are dragged over a place."""
    data = QMimeData()
    data.setData(IDS_MIME, json.dumps([4]).encode())
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = type("Own", (kind,), {"source": lambda _: source})(point, copy, data, left, none)
    event.kept = data  # Qt does not
    return event


def test_where_it_would_fall_is_ringed(sidebar, find, theme):
    ringed = sidebar.visualRect(find("tag:energy"))
    before = sidebar.viewport().grab(ringed).toImage()
    sidebar.dragEnterEvent(dragged(QDragEnterEvent, sidebar, ringed.center(), sidebar))
    sidebar.dragMoveEvent(dragged(QDragMoveEvent, sidebar, ringed.center(), sidebar))
    image = sidebar.viewport().grab(ringed).toImage()
    assert image != before
    corner = image.pixelColor(1, 1)  # outside the rounded ring, where Qt's own box would be
    assert corner == before.pixelColor(1, 1)
    sidebar.dragMoveEvent(dragged(QDragMoveEvent, sidebar, sidebar.visualRect(find("shelf:all")).center(), sidebar))
    assert sidebar.viewport().grab(ringed).toImage() == before


def test_articles_of_another_archive_are_not_taken_for_ones_of_this(sidebar, find):
    over = sidebar.visualRect(find("tag:energy")).center()
    event = dragged(QDragEnterEvent, sidebar, over, None)
    sidebar.dragEnterEvent(event)
    assert not event.isAccepted()


def test_the_menu_of_a_tag_can_do_everything_with_it(sidebar, find, qtbot):
    menu = sidebar.menu_for(find("tag:energy"))
    names = [action.text() for action in menu.actions() if action.text()]
    assert names == ["Only these", "Without these", "No matter", "Rename…", "Colour", "Delete the tag"]
    with qtbot.waitSignal(sidebar.tag_deleted) as told:
        menu.actions()[-1].trigger()
    assert told.args == ["energy"]
    with qtbot.waitSignal(sidebar.tag_coloured) as told:
        next(action for action in menu.actions() if action.menu()).menu().actions()[0].trigger()
    assert told.args[0] == "energy"


def test_more_shows_the_rest(sidebar, find, qtbot):
    assert not sidebar.model().find("site:Kurier").isValid()
    sidebar.activate(find("more:site").data(ENTRY))
    assert find("site:Kurier").isValid()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_it_paints_both_ways(sidebar, direction):
    sidebar.setLayoutDirection(direction)
    sidebar.set_text("tag:energy -tag:budget")
    assert not sidebar.grab().isNull()


def test_another_count_is_shown_without_laying_the_sidebar_out_anew(sidebar, find, qtbot):
    shelves, model = sidebar._shelves, sidebar.model()
    more = dataclasses.replace(shelves, tally=dataclasses.replace(shelves.tally, unread=shelves.tally.unread + 1))
    unread = find("shelf:unread")
    with (
        qtbot.assertNotEmitted(model.modelReset),
        qtbot.waitSignal(model.dataChanged) as told,
        qtbot.assertNotEmitted(sidebar.expanded),
    ):
        sidebar._show(more)
    assert told.args[0] == unread
    assert unread.data(ENTRY).count == shelves.tally.unread + 1


def test_publishers_that_change_places_do_so_line_for_line(sidebar, find, qtbot):
    shelves, model = sidebar._shelves, sidebar.model()
    first, second, *rest = shelves.publishers
    with qtbot.assertNotEmitted(model.modelReset):
        sidebar._show(dataclasses.replace(shelves, publishers=(second, first, *rest)))
    assert find(f"site:{second.value}").row() == 0
    assert find(f"site:{first.value}").row() == 1


def test_who_walks_through_the_sidebar_stays_at_a_line_whatever_changes(sidebar, find, qtbot):
    sidebar.activateWindow()
    sidebar.setFocus()
    qtbot.waitUntil(sidebar.hasFocus)
    shelves = sidebar._shelves
    sidebar.setCurrentIndex(find("tag:energy"))
    sidebar._show(dataclasses.replace(shelves, searches=()))  # a whole section less
    assert sidebar.currentIndex().data(ENTRY).key == "tag:energy"
    sidebar._show(dataclasses.replace(shelves, tags=()))
    assert sidebar.currentIndex().data(ENTRY).key == "shelf:all"
