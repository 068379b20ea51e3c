"""What stands where there is nothing: its words are read in a low pane too."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.articles.head import ListHead
from ui.blank import no_article


@pytest.fixture
def page(theme, qtbot):
    pane = QWidget()
    qtbot.addWidget(pane)
    page = no_article(theme)
    page.setParent(pane)
    pane.show()

    def in_a_pane(width, height):
        pane.resize(width, height)
        page.resize(width, height)
        page.lines.activate()
        return page

    yield in_a_pane
    page.setParent(None)


def cut(page):
    return [
        one.text()
        for one in (page._title, page._text)
        if one.isVisible() and one.height() < one.heightForWidth(one.width())
    ]


def test_the_words_are_whole_whatever_the_pane_and_the_drawing_comes_back(page, theme):
    theme.choose(scale=2.0)
    roomy = page(700, 600)
    assert (roomy._picture.isVisible(), roomy._text.isVisible(), cut(roomy)) == (True, True, [])
    low = page(700, 300)
    assert (low._picture.isVisible(), low._text.isVisible(), cut(low)) == (False, True, [])
    lowest = page(260, 200)
    assert (lowest._title.isVisible(), lowest._text.isVisible(), cut(lowest)) == (True, False, [])
    again = page(700, 600)
    assert (again._picture.isVisible(), again._text.isVisible(), cut(again)) == (True, True, [])


def test_a_title_without_room_ends_in_dots_and_not_in_half_a_letter(theme, qtbot):
    title = ListHead(theme).title
    qtbot.addWidget(title)
    title.setText("Search results for something long")
    title.setFixedSize(120, 30)
    title.show()
    told = title.fontMetrics().elidedText(title.text(), Qt.TextElideMode.ElideRight, 120)
    assert told.endswith("…")
    shown = title.grab().toImage()
    title.setText(told)
    assert title.grab().toImage() == shown
