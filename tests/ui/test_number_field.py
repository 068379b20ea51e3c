import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from ui.number_field import NumberField


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_number_stands_where_reading_begins(direction, theme, qtbot, qapp):
    qapp.setLayoutDirection(direction)
    try:
        field = NumberField(theme, 1, 9)
        qtbot.addWidget(field)
        field.resize(300, 40)
        field.show()
        line = field.lineEdit()
        picture = line.grab().toImage()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    row = picture.height() // 2
    ground = picture.pixel(picture.width() // 2, row)
    inked = [column for column in range(picture.width()) if picture.pixel(column, row) != ground]
    middle = sum(inked) / len(inked)
    assert (middle > picture.width() / 2) is (direction is Qt.LayoutDirection.RightToLeft)


def beside(widget, *, right):
    """How far the ink of a field's words is from its edge, logical pixels."""
    picture = widget.grab().toImage()
    row, width = picture.height() // 2, picture.width()
    ground = picture.pixel(width // 2, row)
    inner = range(width - 4, width // 2, -1) if right else range(4, width // 2)
    ink = next(column for column in inner if picture.pixel(column, row) != ground)
    return width - ink if right else ink


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_numbers_and_choices_stand_below_one_another(direction, theme, qtbot, qapp):
    qapp.setLayoutDirection(direction)
    try:
        field, box = NumberField(theme, 1, 9), QComboBox()
        box.addItem("1")
        for one in (field, box):
            qtbot.addWidget(one)
            one.setFixedSize(300, 34)
            one.show()
        right = direction is Qt.LayoutDirection.RightToLeft
        assert beside(field, right=right) == pytest.approx(beside(box, right=right), abs=3)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
