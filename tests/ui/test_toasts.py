import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from ui.toasts import Toast


@pytest.fixture
def toast(theme, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    toast = Toast(window, theme)
    toast.kept = window
    return toast


def button(toast, text):
    return next(one for one in toast.findChildren(QPushButton) if one.text() == text)


def test_it_says_and_undoes(toast, qtbot):
    toast.say("Moved 3 articles to the trash", undo=True)
    assert toast.words == "Moved 3 articles to the trash"
    with qtbot.waitSignal(toast.undo_asked):
        qtbot.mouseClick(button(toast, "Undo"), Qt.MouseButton.LeftButton)
    assert toast.isHidden()


def test_it_goes_by_itself_unless_it_must_stay(toast):
    toast.say("Done")
    assert toast._timer.isActive()
    toast.say("The disk is full", lingering=True)
    assert not toast._timer.isActive()
    toast._fade()
    assert toast.isHidden()


def test_what_would_go_by_itself_can_be_taken_away(toast):
    toast.say("Starred 1 article", undo=True)
    toast.say("")
    assert toast.isHidden()
    toast.say("The disk is full", lingering=True)
    toast.say("")
    assert toast.words == "The disk is full"


def test_hostile_words_are_only_words(toast):
    toast.say("<b>bold</b>")
    assert toast._words.textFormat() == Qt.TextFormat.PlainText


def test_it_stays_inside_a_small_window(toast):
    toast.say("A very long sentence about something that happened, again and again. " * 5)
    assert toast.width() <= 600
    toast.kept.resize(400, 300)
    assert toast.geometry().bottom() <= 300


def test_what_is_longer_than_the_window_is_broken_into_lines_and_its_buttons_stay(toast):
    toast.say(f"Renamed “{'x' * 100}” to “{'y' * 100}”", undo=True)
    window = toast.kept
    QApplication.processEvents()
    assert window.rect().contains(toast.geometry())
    for part in (toast._words, toast._undo, toast._close):
        assert toast.rect().contains(part.geometry()), part
    assert toast._words.height() >= toast._words.heightForWidth(toast._words.width())
    toast.say("Done")
    assert toast.height() < 2 * toast._close.height()


def test_in_a_mirrored_window_its_words_keep_their_room_from_the_edge(theme, qtbot, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window = QWidget()
        qtbot.addWidget(window)
        window.resize(800, 500)
        toast = Toast(window, theme)
        window.show()
        toast.say("Starred", undo=True)
        qapp.processEvents()
        room = toast.width() - toast._words.geometry().right() - 1
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert room >= theme.space(4)
