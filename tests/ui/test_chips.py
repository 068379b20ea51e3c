import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from ui.chips import Chip, FlowLayout


def test_a_chip_can_be_taken_away_by_mouse_and_keyboard(theme, qtbot):
    chip = Chip(theme, "courts")
    qtbot.addWidget(chip)
    chip.show()
    for act in (
        lambda: qtbot.mouseClick(chip, Qt.MouseButton.LeftButton),
        lambda: qtbot.keyClick(chip, Qt.Key.Key_Delete),
        lambda: qtbot.keyClick(chip, Qt.Key.Key_Space),
    ):
        with qtbot.waitSignal(chip.taken_away) as told:
            act()
        assert told.args == ["courts"]
    assert "courts" in chip.accessibleName()


def test_a_hostile_name_is_shown_without_its_tricks(theme, qtbot):
    chip = Chip(theme, "a\u202eb\n" + "x" * 200)
    qtbot.addWidget(chip)
    assert "\u202e" not in chip._label
    assert len(chip._label) <= 60
    assert not chip.grab().isNull()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_chips_flow_into_lines_and_never_overlap(theme, qtbot, direction):
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.setLayoutDirection(direction)
    flow = FlowLayout(holder)
    for number in range(9):
        flow.addWidget(Chip(theme, f"tag number {number}"))
    height = flow.heightForWidth(260)
    flow.setGeometry(QRect(0, 0, 260, height))
    boxes = [flow.itemAt(number).geometry() for number in range(9)]
    assert len({box.top() for box in boxes}) > 2
    assert all(QRect(0, 0, 260, height).contains(box) for box in boxes)
    assert not [1 for a in boxes for b in boxes if a is not b and a.intersects(b)]
    first = boxes[0]
    assert (first.left() == 0) == (direction == Qt.LayoutDirection.LeftToRight)


def test_a_cleared_layout_is_empty(theme, qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    flow.addWidget(Chip(theme, "x"))
    flow.clear()
    assert flow.count() == 0
    assert flow.itemAt(0) is None
    assert flow.takeAt(0) is None
