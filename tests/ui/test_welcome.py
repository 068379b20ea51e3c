from PySide6.QtWidgets import QPushButton

from ui.welcome import Welcome


def test_a_first_start_says_what_to_do_and_each_button_does_something(theme, qtbot):
    welcome = Welcome(theme)
    qtbot.addWidget(welcome)
    signals = [welcome.files_asked, welcome.folder_asked, welcome.sample_asked, welcome.manual_asked]
    buttons = welcome.findChildren(QPushButton)
    assert len(buttons) == len(signals)
    for button, signal in zip(buttons, signals, strict=True):
        with qtbot.waitSignal(signal):
            button.click()
