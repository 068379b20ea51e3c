import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QStyle

from ui.completion import Vocabulary
from ui.search_bar import SearchBar


@pytest.fixture
def bar(theme, qtbot):
    bar = SearchBar(theme)
    qtbot.addWidget(bar)
    bar.set_vocabulary(Vocabulary(tags=("courts", "Wahl 2025"), recent=("flood contract*",)))
    bar.show()
    return bar


def test_it_asks_once_when_typing_rests(bar, qtbot):
    asked = []
    bar.asked.connect(asked.append)
    qtbot.keyClicks(bar, "flood")
    assert asked == []
    qtbot.waitUntil(lambda: asked == ["flood"])


def test_a_hand_that_pauses_between_two_words_is_still_typing(bar, qtbot):
    with qtbot.waitSignal(bar.asked):
        qtbot.keyClicks(bar, "flood")
    assert bar.typing
    qtbot.waitUntil(lambda: not bar.typing)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_a_finished_question_is_no_longer_typed(bar, qtbot, key):
    qtbot.keyClicks(bar, "flood")
    with qtbot.waitSignals([bar.hand_rested, bar.asked]):
        qtbot.keyClick(bar, key)
    assert not bar.typing


def test_a_question_put_from_outside_is_no_typing(bar):
    bar.put("flood")
    assert not bar.typing


def test_what_is_suggested_can_be_made_before_the_first_letter(bar):
    assert len(list(bar.prepare())) > 1
    made = bar.completion_popup
    list(bar.prepare())
    assert bar.completion_popup is made


def test_enter_asks_at_once_and_goes_to_the_answers(bar, qtbot):
    qtbot.keyClicks(bar, "flood")
    with qtbot.waitSignals([bar.asked, bar.left_down]):
        qtbot.keyClick(bar, Qt.Key.Key_Return)


def test_escape_clears_and_then_leaves(bar, qtbot):
    bar.setText("flood")
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert bar.text() == ""
    with qtbot.waitSignal(bar.left_down):
        qtbot.keyClick(bar, Qt.Key.Key_Escape)


def test_a_question_put_from_outside_is_asked_even_when_it_is_the_same(bar, qtbot):
    bar.put("tag:x")
    with qtbot.waitSignal(bar.asked) as told:
        bar.put("tag:x")
    assert told.args == ["tag:x"]


def test_a_tag_is_completed_where_it_stands(bar, qtbot):
    qtbot.keyClicks(bar, "flood tag:wah")
    assert bar._words.stringList() == ['tag:"Wahl 2025"']
    bar._take('tag:"Wahl 2025"')
    assert bar.text() == 'flood tag:"Wahl 2025" '


def test_a_completed_field_offers_its_values(bar, qtbot):
    qtbot.keyClicks(bar, "ta")
    assert bar._words.stringList()[0] == "tag:"
    bar._take("tag:")
    assert bar.text() == "tag:"
    assert bar._words.stringList() == ["tag:courts", 'tag:"Wahl 2025"']


def test_down_offers_recent_searches_in_an_empty_box(bar, qtbot):
    qtbot.keyClick(bar, Qt.Key.Key_Down)
    assert bar._words.stringList()[0] == "flood contract*"
    with qtbot.waitSignal(bar.asked) as told:
        bar._take("flood contract*")
    assert told.args == ["flood contract*"]


def test_the_star_and_the_cross_are_there_when_there_is_something(bar, qtbot):
    assert not bar._star.isVisible()
    bar.setText("flood")
    assert bar._star.isVisible()
    with qtbot.waitSignal(bar.save_asked):
        bar._star.trigger()
    bar._clear.trigger()
    assert bar.text() == ""


def test_what_is_being_typed_is_unfinished_until_enter(bar, qtbot):
    asked = []
    bar.asked.connect(lambda text: asked.append((text, bar.unfinished)))
    bar.activateWindow()
    bar.setFocus()
    qtbot.waitUntil(bar.hasFocus)
    qtbot.keyClicks(bar, "flo")
    qtbot.waitUntil(lambda: asked == [("flo", True)])
    qtbot.keyClick(bar, Qt.Key.Key_Return)
    assert asked[1:] == [("flo", False)]
    qtbot.keyClicks(bar, "od ")
    qtbot.waitUntil(lambda: asked[2:] == [("flood ", False)])


def test_a_question_put_from_outside_is_finished(bar, qtbot):
    bar.setFocus()
    with qtbot.waitSignal(bar.asked):
        bar.put("flo")
    assert not bar.unfinished


def test_the_star_is_filled_where_the_question_is_saved(bar, qtbot):
    bar.set_saved(["flood tag:courts"])
    bar.put("flood")
    assert not bar.is_saved
    assert bar._star.toolTip() == "Save this search"
    bar.put("flood tag:courts")
    assert bar.is_saved
    assert bar._star.toolTip() == "Forget this saved search"
    bar.put("flood tag:courts x")
    assert bar._star.toolTip() == "Save this search"


def test_a_letter_leaves_the_star_as_it_is(bar, qtbot):
    bar.put("flo")
    with qtbot.assertNotEmitted(bar._star.changed):
        qtbot.keyClicks(bar, "od")


def test_suggestions_paint_with_what_they_mean(bar, qtbot):
    qtbot.keyClick(bar, Qt.Key.Key_Down)
    popup = bar.completion_popup
    assert popup.isVisible()
    assert popup.model().index(0, 0).data() == "flood contract*"
    assert not popup.grab().isNull()
    popup.hide()


def test_by_keyboard_enter_takes_what_was_chosen_and_escape_only_closes(bar, qtbot):
    bar.activateWindow()
    bar.setFocus()
    qtbot.keyClicks(bar, "tag:")
    popup = bar.completion_popup
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert (popup.isVisible(), bar.text()) == (False, "tag:")
    qtbot.keyClicks(bar, "w")
    assert popup.isVisible()
    with qtbot.assertNotEmitted(bar.left_down):
        qtbot.keyClick(popup, Qt.Key.Key_Down)
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert (popup.isVisible(), bar.text()) == (False, 'tag:"Wahl 2025" ')


def test_what_is_offered_and_not_chosen_is_not_taken_by_enter(bar, qtbot):
    qtbot.keyClicks(bar, "cour")
    assert bar.completion_popup.isVisible()
    with qtbot.waitSignals([bar.asked, bar.left_down]):
        qtbot.keyClick(bar.completion_popup, Qt.Key.Key_Return)
    assert (bar.completion_popup.isVisible(), bar.text()) == (False, "cour")


def test_a_recent_search_takes_the_place_of_its_beginning(bar, qtbot):
    qtbot.keyClicks(bar, "flood con")
    popup = bar.completion_popup
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert bar.text() == "flood contract*"
    assert not popup.isVisible()


def test_a_screen_reader_says_what_a_suggestion_means(bar, qtbot):
    qtbot.keyClicks(bar, "ta")
    first = QAccessible.queryAccessibleInterface(bar.completion_popup).child(0)
    assert first.text(QAccessible.Text.Name) == "tag:"
    assert first.text(QAccessible.Text.Description) == "a tag of yours"


def test_what_is_shown_has_no_control_characters_and_what_is_taken_has(bar, qtbot):
    bar.set_vocabulary(Vocabulary(tags=("a\u202eb",)))
    qtbot.keyClicks(bar, "tag:")
    index = bar.completion_popup.model().index(0, 0)
    assert index.data() == "tag:ab"
    assert index.data(Qt.ItemDataRole.EditRole) == "tag:a\u202eb"


def test_its_icons_grow_with_the_text(bar, theme):
    def size():
        return bar.style().pixelMetric(QStyle.PixelMetric.PM_LineEditIconSize, None, bar)

    assert size() == 16
    theme.choose(scale=2.0)
    assert size() == 32
