import gc
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QToolButton

from ui import icons
from ui.commands import COMMANDS
from ui.resources import resource

HOME = Path(__file__).resolve().parent.parent.parent


def test_every_command_has_its_drawing(qapp):
    for command in COMMANDS:
        if command.icon:
            assert not icons.pixmap(command.icon, 16, QColor("black")).isNull()


def test_an_icon_takes_the_colour_and_the_screens_resolution(qapp):
    drawn = icons.pixmap("star", 16, QColor("#ff0000"), ratio=2.0, filled=True)
    assert drawn.width() == 32
    middle = drawn.toImage().pixelColor(16, 16)
    assert (middle.red(), middle.green(), middle.blue()) == (255, 0, 0)


def test_once_read_an_icon_needs_no_file(qapp, theme, monkeypatch):
    theme.warm()
    monkeypatch.setattr(Path, "open", lambda *_args, **_options: pytest.fail("no file descriptors"))
    assert not icons.pixmap("pause", 17, QColor("#123456")).isNull()


def test_a_missing_icon_is_a_fault_of_ours(qapp):
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-icon", 16, QColor("black"))


def test_only_icons_that_are_used_are_bundled():
    sources = "\n".join(file.read_text() for file in (HOME / "ui").rglob("*.py"))
    named = set(re.findall(r'"([a-z0-9-]+)"', sources))
    assert {file.stem for file in resource("icons").glob("*.svg")} <= named


def test_drawings_carry_no_script_and_no_address():
    for file in resource("icons").glob("*.svg"):
        text = file.read_text().replace('xmlns="http://www.w3.org/2000/svg"', "")
        assert "script" not in text
        assert "http" not in text
        assert "href" not in text


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_an_icon_is_drawn_sharp_when_it_is_shown_and_paler_where_disabled(qapp, ratio):
    made = icons.icon("star", QColor("#ff0000"), filled=True)
    shown = made.pixmap(QSize(16, 16), ratio, QIcon.Mode.Normal)
    assert shown.width() == round(16 * ratio)
    assert shown.devicePixelRatio() == ratio
    pale = made.pixmap(QSize(16, 16), ratio, QIcon.Mode.Disabled).toImage()
    centre = round(8 * ratio)
    assert 0 < pale.pixelColor(centre, centre).alpha() < shown.toImage().pixelColor(centre, centre).alpha() == 255


def test_an_icon_outlives_what_made_it(qapp):
    copies = [QIcon(icons.icon(name, QColor("black"))) for name in ("star", "tag", "search")]
    gc.collect()
    assert not any(copy.pixmap(20, 20).isNull() for copy in copies)


def test_a_button_paints_its_icon(qapp, qtbot):
    button = QToolButton()
    button.setIcon(icons.icon("star", QColor("#ff0000"), filled=True))
    button.resize(40, 40)
    qtbot.addWidget(button)
    image = button.grab().toImage()
    assert QColor("#ff0000") in [image.pixelColor(x, 20) for x in range(40)]
