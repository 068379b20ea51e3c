"""The whole window over a small real archive: every capability by keyboard, every widget with a name."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QCloseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QWidget,
)

from archive.errors import NoSpaceError
from archive.model import Shelf
from open_window import LONG, STORIES, press
from ui import formats
from ui.articles.model import ROW
from ui.commands import COMMANDS
from ui.dialogs.preferences import PreferencesDialog
from ui.dialogs.small import NameDialog, Question
from ui.main_window import MainWindow
from ui.operations import saving
from ui.session import Session
from ui.turns import Turns


def changed(window, qtbot):
    return qtbot.waitSignal(window.bulletin.changed, timeout=LONG)


def test_stars_by_key_and_takes_it_back(window, qtbot):
    press(qtbot, Qt.Key.Key_J)
    press(qtbot, Qt.Key.Key_S)
    row = window.articles.view.currentIndex
    qtbot.waitUntil(lambda: row().data(ROW).starred, timeout=LONG)
    qtbot.waitUntil(lambda: "Starred 1 article" in window.toast.words, timeout=LONG)
    undo, redo = window.actions_["undo"], window.actions_["redo"]
    qtbot.waitUntil(lambda: undo.text() == "&Undo: Starred 1 article" and not redo.isEnabled(), timeout=LONG)
    press(qtbot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not row().data(ROW).starred, timeout=LONG)
    qtbot.waitUntil(lambda: redo.text() == "&Redo: Starred 1 article", timeout=LONG)


def test_escape_comes_back_to_the_list_from_wherever_the_keyboard_is(window, qtbot):
    press(qtbot, Qt.Key.Key_J)
    window.actions_["details"].trigger()
    qtbot.waitUntil(lambda: window.details._article is not None, timeout=LONG)
    press(qtbot, Qt.Key.Key_Return)
    assert window.focusWidget() is window.reader.copy_page.view
    for left in (window.reader.copy_page.view, window.sidebar, window.timeline, window.details):
        left.setFocus()
        press(qtbot, Qt.Key.Key_Escape)
        assert window.focusWidget() is window.articles.view


def test_a_pane_that_goes_away_gives_the_keyboard_to_the_list(window, qtbot):
    press(qtbot, Qt.Key.Key_J)
    window.actions_["details"].trigger()
    qtbot.waitUntil(lambda: window.details._article is not None, timeout=LONG)
    for command, inside in (
        ("details", window.details.rows["headline"]._pencil),
        ("sidebar", window.sidebar),
        ("timeline", window.timeline),
    ):
        inside.setFocus()
        window.actions_[command].trigger()
        assert window.focusWidget() is window.articles.view, command


def test_what_stands_where_nothing_is_found_is_made_before_the_question(window, qtbot):
    qtbot.waitUntil(lambda: "_nothing_page" in vars(window.articles), timeout=LONG)
    pages = window.articles._stack.count()
    with qtbot.waitSignal(window.asking.answered, timeout=LONG):
        window.search.put("zyzzyva")
    assert window.articles._stack.currentWidget() is window.articles._nothing_page
    assert window.articles._stack.count() == pages


def test_while_the_index_is_made_anew_nothing_found_says_so_and_is_asked_again(window, qtbot, listed):
    window.tell(["This is a stick."])
    place = window.notice.text()
    assert place == f"{formats.place(window.session.library.folder)} — This is a stick."
    window.show_indexing(True)
    assert window.notice.text().startswith(place)
    assert "index" in window.notice.text()
    with qtbot.waitSignal(window.asking.answered, timeout=LONG):
        window.search.put("zyzzyva")
    hints = [label.text() for label in window.articles._nothing.findChildren(QLabel)]
    assert "The full-text index is being made anew. Until it is there, searching finds little." in hints
    window.show_indexing(False)
    assert window.notice.text() == place
    with qtbot.waitSignal(window.asking.answered, timeout=LONG) as told:
        window.asking.ask_again()
    assert told.args[1] is True
    hints = [label.text() for label in window.articles._nothing.findChildren(QLabel)]
    assert not any("index" in hint for hint in hints)


def test_tags_many_at_once_by_keyboard_and_undoes_it(window, qtbot, listed):
    press(qtbot, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(qtbot, Qt.Key.Key_T)
    line = window.tag_editor.line
    assert window.focusWidget() is line
    with changed(window, qtbot):
        qtbot.keyClicks(line, "water, #courts/appeals")
        press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(window.articles.view.articles.index(4, 0).data(ROW).tags) == 2, timeout=LONG)
    qtbot.waitUntil(lambda: window.tag_editor._flow.count() == 2 and "courts" in window.toast.words, timeout=LONG)
    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: len(window.articles.view.articles.index(4, 0).data(ROW).tags) == 1, timeout=LONG)
    press(qtbot, Qt.Key.Key_Escape)
    assert window.focusWidget() is window.articles.view
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: len(window.articles.view.articles.index(4, 0).data(ROW).tags) == 2, timeout=LONG)


def test_searches_by_slash_and_comes_back_to_the_first_answer(window, qtbot, listed):
    press(qtbot, Qt.Key.Key_Slash)
    assert window.focusWidget() is window.search
    with qtbot.waitSignal(window.asking.answered, timeout=LONG):
        window.search.insert("harbour")  # typed, it would open suggestions, which confuse the offscreen screen's focus
    assert listed() == [STORIES[0][0]]
    press(qtbot, Qt.Key.Key_Return)
    assert window.focusWidget() is window.articles.view
    qtbot.waitUntil(lambda: window.reader.article == window.articles.view.current_id(), timeout=LONG)
    assert window.settings.recent_searches == ["harbour"]
    window.actions_["search"].trigger()
    with qtbot.waitSignal(window.asking.answered, timeout=LONG):
        press(qtbot, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(listed()) == len(STORIES), timeout=LONG)


def test_a_publisher_in_the_sidebar_writes_itself_into_the_box(window, qtbot, listed):
    index = window.sidebar.model().find("site:Example Courier")
    window.sidebar.setCurrentIndex(index)
    window.sidebar.setFocus()
    for text, count in (('site:"Example Courier"', 2), ('-site:"Example Courier"', 3), ("", 5)):
        with qtbot.waitSignal(window.asking.answered, timeout=LONG):
            press(qtbot, Qt.Key.Key_Space)
        assert window.search.text() == text
        assert len(listed()) == count


def test_brushing_the_timeline_narrows_and_a_chip_widens_again(window, qtbot, listed):
    with qtbot.waitSignal(window.asking.answered, timeout=LONG):
        window.timeline.brushed.emit(202301, 202312)
    assert window.search.text() == "after:2023-01-01 before:2023-12-31"
    assert len(listed()) == 2
    assert window.filters.isVisible()
    with qtbot.waitSignal(window.asking.answered, timeout=LONG):
        window.timeline.clear_brush()
    assert len(listed()) == 5


def test_removes_and_restores_and_deletes_for_good_only_after_asking(window, qtbot, listed):
    view = window.articles.view
    press(qtbot, Qt.Key.Key_J)
    with qtbot.waitSignal(window.asking.answered, timeout=LONG):
        press(qtbot, Qt.Key.Key_Delete)
    assert len(listed()) == 4
    with qtbot.waitSignal(window.asking.answered, timeout=LONG):
        window.sidebar.shelf_chosen.emit(Shelf.TRASH)
    assert len(listed()) == 1
    view.step(1)
    assert not window.actions_["remove"].isEnabled()
    window.actions_["purge"].trigger()
    [question] = [question for question in window.findChildren(Question) if question.isVisible()]
    assert question.cancel.isDefault()
    question.cancel.click()
    assert len(listed()) == 1
    with qtbot.waitSignal(window.asking.answered, timeout=LONG):
        window.actions_["restore"].trigger()
    assert listed() == []


def test_sorts_and_remembers(window, qtbot, listed):
    with qtbot.waitSignal(window.asking.answered, timeout=LONG):
        window.actions_["sort-published"].trigger()
    assert listed()[0] == STORIES[1][0]
    assert window.actions_["sort-published"].isChecked()
    window.close()
    assert window.settings.window["sort"] == "published"


def test_saves_a_search_by_key_and_it_stands_in_the_sidebar(window, qtbot):
    window.search.put("harbour")
    press(qtbot, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    [dialog] = window.findChildren(NameDialog)
    dialog.line.setText("Port money")
    with qtbot.waitSignal(window.sidebar.fetched):
        dialog.save.click()
    found = [entry for entry in window.sidebar.model().root.walk() if entry.text == "Port money"]
    with qtbot.waitSignal(window.asking.answered, timeout=LONG):
        window.sidebar.activate(found[0])
    assert window.search.text().casefold() == "harbour"


def test_the_palette_finds_and_does_every_command_that_can_be_done(window, qtbot):
    press(qtbot, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.handlers.palette_card
    assert palette.isVisible()
    assert palette.list.count() > 30
    qtbot.keyClicks(palette.line, "compact")
    assert palette.list.count() == 1
    press(qtbot, Qt.Key.Key_Return)
    assert palette.isHidden()
    assert window.settings.density == "compact"


def test_every_command_is_bound(window):
    assert {command.id for command, _ in window.actions_} == {command.id for command in COMMANDS}


def test_preferences_act_at_once(window, qtbot):
    window.actions_["preferences"].trigger()
    dialog = window.findChild(PreferencesDialog)
    dialog.findChild(QWidget, "theme").setCurrentIndex(2)
    assert window.theme.dark
    dialog.findChild(QWidget, "text_scale").setValue(150)
    assert window.theme.scale == 1.5
    dialog.close()


def test_a_fault_is_one_sentence_that_stays(window):
    window.show_error(NoSpaceError())
    assert "disk is full" in window.toast.words
    assert not window.toast._timer.isActive()


def test_an_archive_open_for_reading_only_offers_no_change(window, monkeypatch):
    monkeypatch.setattr(Session, "read_only", True)
    window.articles.view.selectAll()
    for id_ in ("star", "tag", "remove", "import-files", "paste"):
        assert not window.actions_[id_].isEnabled()
    assert window.actions_["export"].isEnabled()
    assert not window.top._button.isEnabled()


def test_who_quits_during_an_import_is_asked_first(window, monkeypatch, qtbot):
    monkeypatch.setattr(type(window.intake), "running", True)
    by_hand = type("ByHand", (QCloseEvent,), {"spontaneous": lambda _: True})()
    for ask in (window.actions_["quit"].trigger, lambda: window.closeEvent(by_hand)):
        ask()
        [question] = [one for one in window.findChildren(Question) if one.isVisible()]
        assert window.isVisible()
        question.reject()
    assert not by_hand.isAccepted()
    window.actions_["quit"].trigger()
    [question] = [one for one in window.findChildren(Question) if one.isVisible()]
    question.deed.click()
    assert not window.isVisible()


def test_pasted_words_become_an_article(window, qtbot, clipboard):
    window.actions_["paste"].trigger()
    assert "nothing to keep" in window.toast.words
    clipboard.setText("A paragraph that somebody copied out of a letter, long enough to be kept for good.")
    with qtbot.waitSignal(window.intake.ended):
        window.actions_["paste"].trigger()


def names_of(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def focusable(root):
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisibleTo(root) and widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isEnabled()
    ]


def test_every_widget_that_takes_the_focus_has_a_name(window):
    press_through = [window.actions_[id_] for id_ in ("details",)]
    for action in press_through:
        action.trigger()
    window.articles.view.step(1)
    nameless = [widget for widget in focusable(window) if not names_of(widget) and not _inner(widget)]
    assert not nameless


@pytest.mark.parametrize("id_", ["preferences", "manual", "shortcuts", "batch-search", "highlights", "tag", "palette"])
def test_every_dialog_has_names_too(window, id_):
    window.articles.view.step(1)
    window.actions_[id_].trigger()
    for root in [*window.findChildren(QDialog), window.tag_editor]:
        if root.isVisible():
            assert not [widget for widget in focusable(root) if not names_of(widget) and not _inner(widget)]
            root.close()


def _inner(widget):
    """Scroll areas' viewports and the line inside a spin box speak through their owner."""
    return widget.objectName().startswith("qt_") or not widget.metaObject().className().startswith(("Q", "ui"))


def test_tab_reaches_every_pane(window, qtbot):
    reader = window.reader
    window.search.setFocus()
    reached = set()
    for _ in range(60):
        widget = QApplication.focusWidget()
        reached.add(widget)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    for pane in (window.search, window.sidebar, window.articles.view, window.timeline):
        assert pane in reached
    assert any(reader.isAncestorOf(widget) for widget in reached)


def test_the_reading_pane_is_made_in_turns_and_not_while_somebody_types(window, qtbot):
    qtbot.waitUntil(lambda: "reader" in vars(window.chosen), timeout=LONG)
    made = []
    turns = Turns((made.append(turn) for turn in window.chosen.prepare()), lambda: window.search.typing, window)
    window.search.setFocus()
    qtbot.keyClicks(window.search, "f")
    with qtbot.waitSignal(turns.over, timeout=LONG):
        turns.take()
        assert made == []
    assert len(made) == 3


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_word_is_cut(window, theme, scale, qtbot):
    theme.choose(scale=scale)
    window.resize(round(1280 * scale), round(800 * scale))
    window.progress.begin()
    QApplication.sendPostedEvents()
    qtbot.waitUntil(lambda: window.width() == round(1280 * scale), timeout=LONG)
    cut = []
    for widget in [*window.top.findChildren(QWidget), *window.articles.head.findChildren(QWidget)]:
        if widget.isVisible() and isinstance(widget, QAbstractButton | QLabel) and widget.text():
            hint = widget.minimumSizeHint()
            if widget.width() < hint.width() or widget.height() < hint.height():
                cut.append((widget.text(), widget.size(), hint))
    assert not cut


def test_a_small_screen_holds_it(window):
    window.resize(1024, 640)
    assert window.minimumSizeHint().width() <= 1024
    assert window.minimumSizeHint().height() <= 640
    assert window.centralWidget().rect().contains(window.search.mapTo(window.centralWidget(), QPoint(5, 5)))


def test_it_stands_as_it_was_left(window, settings, session, bulletin, theme, runner, qtbot):  # noqa: PLR0917 -- fixtures
    window.actions_["timeline"].trigger()
    window.close()
    again = MainWindow(session=session, runner=runner, bulletin=bulletin, settings=settings, theme=theme)
    qtbot.addWidget(again)
    assert again.timeline.isHidden()
    assert not again.actions_["timeline"].isChecked()


def test_the_star_of_a_saved_search_forgets_it_and_undo_brings_it_back(window, qtbot):
    saved = lambda: [search.query for search in window.shelves.searches]  # noqa: E731 -- asked again and again
    window.deeds.do(lambda session: saving.save_search(session, "Port money", "harbour"))
    qtbot.waitUntil(lambda: saved() == ["harbour"], timeout=LONG)
    window.search.put("harbour")
    qtbot.waitUntil(lambda: window.search.is_saved, timeout=LONG)
    window.search._star.trigger()
    qtbot.waitUntil(lambda: saved() == [] and not window.search.is_saved, timeout=LONG)
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: saved() == ["harbour"], timeout=LONG)


def test_how_many_are_selected_is_said_and_the_menu_offers_what_fits(window, qtbot):
    press(qtbot, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert window.articles.head.count.text() == "5 of 5 selected"
    offered = {action.objectName() for action in window.articles.view.menu().actions()}
    assert {"star", "tag", "export", "remove"} <= offered
    assert not {"print", "restore", "purge"} & offered
    window.articles.view.step(1)
    assert window.articles.head.count.text() == "5 articles"


def test_a_better_spelling_is_one_click_away(window, qtbot, listed):
    window.search.put("harbuor")
    suggestion = window.articles._suggestion
    qtbot.waitUntil(suggestion.isVisible, timeout=LONG)
    suggestion.click()
    qtbot.waitUntil(lambda: listed() == [STORIES[0][0]], timeout=LONG)
    assert window.search.text().casefold() == "harbour"


def test_filters_alone_are_in_the_order_of_arrival(window, qtbot):
    window.search.put("lang:en")
    qtbot.waitUntil(lambda: window.articles.head.order.text().strip() == "by date added", timeout=LONG)
    window.search.put("harbour")
    qtbot.waitUntil(lambda: window.articles.head.order.text().strip() == "best first", timeout=LONG)


def test_the_trash_shows_no_months_of_what_is_not_in_it(window, qtbot):
    qtbot.waitUntil(lambda: bool(window.timeline.months.last), timeout=LONG)
    window.sidebar.shelf_chosen.emit(Shelf.TRASH)
    qtbot.waitUntil(lambda: not window.timeline.months.last, timeout=LONG)


def test_panes_grow_with_the_letters_and_come_back(window, theme):
    before = window.panes.sizes()
    theme.choose(scale=2.0)
    assert window.panes.sizes()[0] > before[0]
    theme.choose(scale=1.0)
    assert [now - then for now, then in zip(window.panes.sizes(), before, strict=True)] == [pytest.approx(0, abs=2)] * 4


def test_words_are_highlighted_by_key(window, qtbot):
    press(qtbot, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: window.reader.article is not None and window.reader._fetched is not None, timeout=LONG)
    press(qtbot, Qt.Key.Key_H)
    assert "Select words" in window.toast.words
    view = window.reader.copy_page.view
    view.setTextCursor(view.document().find("Words about"))
    press(qtbot, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: len(view._noted) == 1, timeout=LONG)


def test_a_larger_window_gives_large_letters_more_room_and_leaves_what_was_moved_by_hand(window, theme, qtbot):
    theme.choose(scale=2.0)
    narrow = window.panes.sizes()[1]
    window.resize(2400, 900)
    qtbot.waitUntil(lambda: window.panes.sizes()[1] > narrow, timeout=LONG)
    window.panes.moveSplitter(600, 1)
    moved = window.panes.sizes()[:2]
    window.resize(2600, 900)
    qtbot.waitUntil(lambda: sum(window.panes.sizes()) > 2500, timeout=LONG)
    assert window.panes.sizes()[:2] == moved
