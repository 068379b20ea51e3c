from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QWidget

from ui.drop_area import DropArea, Selection, local_files, selection

BUTTON, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def files(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


@pytest.fixture
def area(theme, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    area = DropArea(window, theme)
    area.window_under_test = window
    return area


def enter(area, data):
    event = QDragEnterEvent(QPointF(50, 50).toPoint(), Qt.DropAction.MoveAction, data, BUTTON, NONE)
    event.ignore()
    QApplication.sendEvent(area.window_under_test, event)
    return event


def drop(area, data):
    actions = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    enter(area, data)  # as it is with a real drag; Qt delivers a drop only to who welcomed the drag
    event = QDropEvent(QPointF(50, 50), actions, data, BUTTON, NONE)
    QApplication.sendEvent(area.window_under_test, event)
    return event


def test_the_veil_says_what_will_happen_and_goes_when_the_drag_does(area):
    data = files("/a/b.html", "/a/c")
    assert enter(area, data).isAccepted()
    assert area.isVisible()
    assert area.words_for(data)[0] == "Take in 2 files or folders"
    QApplication.sendEvent(area.window_under_test, QDragLeaveEvent())
    assert area.isHidden()


def test_files_are_copied_never_moved(area, qtbot):
    with qtbot.waitSignal(area.files_dropped) as told:
        event = drop(area, files("/a/b c ü.html", "/a/folder"))
    assert told.args == [[Path("/a/b c ü.html"), Path("/a/folder")]]
    assert event.dropAction() == Qt.DropAction.CopyAction
    assert area.isHidden()


def test_a_selection_out_of_a_browser_comes_with_its_address(area, qtbot):
    data = QMimeData()
    data.setHtml("<p>Port <b>fees</b></p>")
    data.setText("Port fees")
    data.setUrls([QUrl("https://paper.example/story")])
    with qtbot.waitSignal(area.selection_dropped) as told:
        drop(area, data)
    kept = told.args[0]
    assert (kept.html, kept.text, kept.url) == (
        "<p>Port <b>fees</b></p>", "Port fees", "https://paper.example/story",
    )  # fmt: skip


def test_an_address_alone_is_handed_on_to_be_told_what_it_is(area, qtbot):
    data = QMimeData()
    data.setUrls([QUrl("https://paper.example/story")])
    assert local_files(data) == []
    with qtbot.waitSignal(area.selection_dropped) as told:
        drop(area, data)
    kept = told.args[0]
    assert (kept.html, kept.text, kept.url) == ("", kept.url, "https://paper.example/story")


def test_firefox_names_the_page_that_words_came_from(area):
    data = QMimeData()
    data.setHtml("<p>Port fees")
    line = "https://paper.example/story\nPort fees were never collected"
    data.setData("text/x-moz-url", QByteArray(line.encode("utf-16-le")))
    kept = selection(data)
    assert (kept.url, kept.title) == ("https://paper.example/story", "Port fees were never collected")


def test_a_picture_that_comes_with_words_is_kept(area):
    data = QMimeData()
    data.setText("A caption")
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    data.setImageData(image)
    [(address, kept)] = selection(data).pictures
    assert not address
    assert kept.startswith(b"\x89PNG")


def test_our_own_drags_are_left_to_the_sidebar(area):
    data = QMimeData()
    data.setData("application/x-cuttings-articles", QByteArray(b"[1]"))
    data.setText("looks like text")
    assert not enter(area, data).isAccepted()
    assert area.isHidden()


def test_what_cannot_be_taken_is_not_welcomed(area):
    data = QMimeData()
    data.setData("application/x-other", QByteArray(b"1"))
    assert not enter(area, data).isAccepted()
    assert not area.take(data)


def test_the_veil_paints(area):
    enter(area, files("/a"))
    assert not area.grab().isNull()
    area.window_under_test.resize(900, 700)
    assert area.size() == area.window_under_test.size()
    assert isinstance(Selection(), Selection)
