import dataclasses

import pytest
from PySide6.QtGui import QColor

from ui.fonts import Type
from ui.theme import Colours

PAIRS = [
    ("text", "window"), ("text", "base"), ("text", "raised"), ("text", "selection"), ("text", "hover"),
    ("muted", "window"), ("muted", "base"), ("muted", "raised"), ("muted", "selection"), ("muted", "hover"),
    ("on_accent", "accent"), ("accent", "base"), ("accent", "window"), ("accent", "raised"), ("on_chip", "chip"),
    ("on_mark", "mark"), ("danger", "window"), ("danger", "chip"), ("warning", "window"), ("warning", "base"),
    ("success", "window"),
]  # fmt: skip


def luminance(colour: QColor) -> float:
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("pair", PAIRS, ids="-on-".join)
def test_every_text_can_be_read_on_its_ground(name, pair):
    """WCAG 2.1 AA for text: 4.5 to 1."""
    colours = Colours.read(name)
    assert contrast(*(getattr(colours, role) for role in pair)) >= 4.5


@pytest.mark.parametrize("name", ["light", "dark"])
def test_what_is_not_text_can_be_seen(name):
    """WCAG 2.1 AA for parts of controls: 3 to 1; the star and the brushed bars carry meaning."""
    colours = Colours.read(name)
    assert contrast(colours.star, colours.base) >= 3
    assert contrast(colours.bar_on, colours.base) >= 3


def test_both_palettes_have_every_colour():
    for name in ("light", "dark"):
        assert all(getattr(Colours.read(name), field.name).isValid() for field in dataclasses.fields(Colours))


def test_a_system_that_does_not_say_is_light(theme):
    theme.choose(appearance="system")
    assert not theme.dark


def test_switching_dresses_the_application_and_tells(theme, qtbot, qapp):
    with qtbot.waitSignal(theme.changed):
        theme.choose(appearance="dark")
    assert theme.dark
    assert qapp.palette().window().color() == theme.colours.window


def test_larger_text_grows_fonts_and_gaps_together(theme):
    before, gap = theme.font(Type.BODY).pixelSize(), theme.space(4)
    theme.choose(scale=2.0)
    assert theme.font(Type.BODY).pixelSize() == 2 * before
    assert theme.space(4) == 2 * gap


def test_a_font_handed_out_is_the_callers_own(theme):
    mine = theme.font(Type.BODY)
    mine.setStrikeOut(True)
    assert not theme.font(Type.BODY).strikeOut()


def test_the_bundled_typeface_is_used(theme):
    assert theme.font(Type.BODY).families()[0] == "Inter"
