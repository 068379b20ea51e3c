import dataclasses

from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox

from ui.dialogs.preferences import PreferencesDialog, choice_name
from ui.settings import Settings, help_text


def test_there_is_a_line_for_every_preference_that_has_a_help_text(theme, settings, qtbot):
    dialog = PreferencesDialog(settings, theme)
    qtbot.addWidget(dialog)
    words = {box.text() for box in dialog.findChildren(QCheckBox)}
    words |= {widget.accessibleName() for kind in (QComboBox, QSpinBox) for widget in dialog.findChildren(kind)}
    for field in dataclasses.fields(Settings):
        if help_text(field.name) and not field.metadata.get("folder"):
            assert help_text(field.name) in words


def test_every_choice_has_a_name():
    for field in dataclasses.fields(Settings):
        for choice in field.metadata.get("choices", ()):
            assert choice_name(choice) != choice or choice in {"light", "dark", "sepia", "comfortable", "compact"}


def test_a_change_acts_at_once(theme, settings, qtbot):
    dialog = PreferencesDialog(settings, theme)
    qtbot.addWidget(dialog)
    spin = dialog.findChild(QSpinBox, "reader_size")
    with qtbot.waitSignal(dialog.changed) as told:
        spin.setValue(24)
    assert told.args == ["reader_size"]
    assert settings.reader_size == 24
    box = next(box for box in dialog.findChildren(QCheckBox) if box.text() == help_text("mark_read"))
    box.click()
    assert settings.mark_read is False
