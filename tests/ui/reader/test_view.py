"""The view that can load nothing but what it was handed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QImage, QTextDocument

from search.query import SearchQuery
from ui.reader.sheet import fetch, typeset
from ui.reader.style import Paper, ReadingStyle
from ui.reader.view import ReadingView

IMAGE = QTextDocument.ResourceType.ImageResource.value
STYLE = QTextDocument.ResourceType.StyleSheetResource.value
PAPERS = ("paper", "white", "sepia", "dark")


@pytest.fixture
def view(qtbot, settings):
    view = ReadingView(ReadingStyle.of(settings, dark=False))
    qtbot.addWidget(view)
    view.resize(700, 500)
    return view


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/hostname",
        "//10.0.0.1/share/x.png",
        "/etc/hostname",
        "hostname",
        "http://paper.example/x.png",
        "archive:ab",
    ],
)
def test_nothing_is_ever_left_for_qt_to_open(view, address):
    image = view.loadResource(IMAGE, QUrl(address))
    assert isinstance(image, QImage)
    assert not image.isNull()
    assert (image.width(), image.height()) == (1, 1)
    sheet = view.loadResource(STYLE, QUrl(address))
    assert isinstance(sheet, QByteArray)
    assert not sheet.isEmpty()


def test_links_stay_closed_and_no_path_is_searched(view):
    assert not view.openLinks()
    assert not view.openExternalLinks()
    assert view.searchPaths() == []


def test_pictures_fit_the_column_and_follow_its_width(view, session, put_page, settings):
    fetched = fetch(session, put_page(), SearchQuery())
    sheet = typeset(fetched, ReadingStyle.of(settings, dark=False))
    view.show()
    view.show_sheet(sheet, fetched.pictures)
    wide = shown_width(sheet)
    assert wide == view.column < 900
    view.resize(480, 500)
    assert shown_width(sheet) == view.column < wide


def shown_width(sheet):
    from PySide6.QtGui import QTextCursor

    cursor = QTextCursor(sheet.document)
    cursor.setPosition(sheet.plates[0].position + 1)
    return round(cursor.charFormat().toImageFormat().width())


def test_paging_past_the_end_asks_for_the_next(view, qtbot, session, put_page, settings):
    from PySide6.QtCore import Qt

    fetched = fetch(session, put_page("<p>short</p>"), SearchQuery())
    view.show_sheet(typeset(fetched, ReadingStyle.of(settings, dark=False)), fetched.pictures)
    asked = []
    view.end_passed.connect(asked.append)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    qtbot.keyClick(view, Qt.Key.Key_Space)
    view.verticalScrollBar().setValue(0)
    qtbot.keyClick(view, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert asked == [1, -1]


def luminance(colour):
    def linear(value):
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one, other):
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.parametrize("name", PAPERS)
def test_every_ink_is_readable_on_every_ground(qapp, name):
    paper = Paper.read(name)
    for ink in (paper.text, paper.muted, paper.link):
        assert contrast(ink, paper.background) >= 4.5
    grounds = (paper.mark, paper.current, paper.found, paper.yellow, paper.green, paper.blue, paper.pink)
    for ground in (*grounds, paper.shade):
        assert contrast(paper.text, ground) >= 4.5, ground.name()
