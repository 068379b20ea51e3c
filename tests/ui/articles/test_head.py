import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.articles.head import ListHead

BESIDE, ICON = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly


@pytest.fixture
def pane(qtbot):
    pane = QWidget()
    qtbot.addWidget(pane)
    pane.setMinimumWidth(1)
    QVBoxLayout(pane).setContentsMargins(0, 0, 0, 0)
    return pane


@pytest.fixture
def head(pane, theme):
    head = ListHead(theme)
    pane.layout().addWidget(head)
    head.count.setText("12,345 articles")
    head.set_order("by date published")
    pane.show()
    return head


def laid_out(head, width):
    head.window().resize(width, head.sizeHint().height())
    QApplication.processEvents()
    return head


def whole(head):
    parts = [one for one in (head.title, head.count, head.order) if one.isVisible()]
    return all(one.width() >= one.sizeHint().width() for one in parts)


def test_with_less_room_the_order_becomes_an_icon_and_then_the_count_goes(head):
    seen = []
    for width in range(600, 150, -5):
        laid_out(head, width)
        assert whole(head), width
        seen.append((head.order.toolButtonStyle(), head.count.isVisible()))
    assert list(dict.fromkeys(seen)) == [(BESIDE, True), (ICON, True), (ICON, False)]
    laid_out(head, 600)
    assert (head.order.toolButtonStyle(), head.count.isVisible()) == (BESIDE, True)


def test_other_letters_are_fitted_without_being_told(head, theme):
    laid_out(head, head.sizeHint().width() + 10)
    assert head.order.toolButtonStyle() is BESIDE
    theme.choose(scale=1.5)
    laid_out(head, head.width())
    assert whole(head)
    assert head.order.toolButtonStyle() is ICON


def test_more_words_are_fitted_too(head):
    laid_out(head, head.sizeHint().width() + 10)
    head.count.setText("400 of 12,345 articles are selected")
    QApplication.processEvents()
    assert whole(head)
    assert head.order.toolButtonStyle() is ICON
