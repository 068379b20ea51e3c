import pytest
from PySide6.QtCore import Qt

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
