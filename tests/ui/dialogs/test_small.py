from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ui.dialogs.small import NameDialog, Numbers, Question


def test_enter_on_a_question_leaves_everything_as_it_is(theme, qtbot):
    question = Question("Empty the trash?", "This cannot be undone.", "Empty the trash", theme)
    question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(question)
    question.open()
    with qtbot.assertNotEmitted(question.agreed):
        qtbot.keyClick(question, Qt.Key.Key_Return)
    assert not question.isVisible()
    with qtbot.waitSignal(question.agreed):
        question.deed.click()


def test_a_name_is_never_empty(theme, qtbot):
    dialog = NameDialog("Save this search", "flood", "Name", theme)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.line.selectedText() == "flood"
    dialog.line.setText("   ")
    assert not dialog.save.isEnabled()
    dialog.line.setText(" Port money ")
    with qtbot.waitSignal(dialog.named) as told:
        qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert told.args == ["Port money"]


def test_numbers_stand_beside_their_names(theme, qtbot):
    dialog = Numbers("The archive in numbers", [("Articles", "1,200"), ("Words", "7")], theme)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    assert [label.text() for label in dialog.findChildren(QLabel)] == [
        "The archive in numbers", "Articles", "1,200", "Words", "7",
    ]  # fmt: skip
