import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QColor

from ui import accent
from ui.fonts import Type
from ui.settings import ACCENTS
from ui.sidebar.pane import COLOURS
from ui.theme import TAG_TINT, Colours

INKS = ("text", "muted")
GROUNDS = ("window", "panel", "base", "raised", "selection", "resting", "hover")
PAIRS = [(ink, ground) for ink in INKS for ground in GROUNDS] + [
    ("accent", "base"), ("accent", "window"), ("accent", "raised"), ("accent", "hover"),
    ("on_accent", "accent"), ("on_accent", "accent_hover"), ("on_chip", "chip"), ("muted", "chip"),
    ("danger", "window"), ("danger", "base"), ("danger", "raised"), ("danger", "chip"), ("danger", "hover"),
    ("warning", "window"), ("warning", "base"), ("success", "window"), ("on_mark", "mark"),
]  # fmt: skip
SHAPES = [
    ("star", "base"), ("star", "selection"), ("warning", "base"), ("bar", "base"), ("bar_on", "base"),
    ("edge", "base"), ("edge", "window"), ("accent", "selection"), ("accent", "base"),
]  # fmt: skip
ACCENTED = [
    (shade, accent) for shade in ("light", "dark") for accent in (None, *ACCENTS.values(), "#ffd400", "#101010")
]


def colours_of(shade, accent):
    return Colours.read(shade).with_accent(QColor(accent) if accent else None)


def luminance(colour: QColor) -> float:
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize(("shade", "accent"), ACCENTED)
def test_every_text_can_be_read_on_every_ground_it_stands_on(shade, accent):
    """WCAG 2.1 AA for text, 4.5 to 1: with the palette's accent, every one to choose, and two no one would."""
    colours = colours_of(shade, accent)
    found = {pair: contrast(*(getattr(colours, role) for role in pair)) for pair in PAIRS}
    assert not {pair: round(ratio, 2) for pair, ratio in found.items() if ratio < 4.5}


@pytest.mark.parametrize(("shade", "accent"), ACCENTED)
def test_what_is_not_text_can_be_seen(shade, accent):
    """WCAG 2.1 AA for parts of controls and pictures, 3 to 1: stars, bars, edges of fields, the ring of the focus."""
    colours = colours_of(shade, accent)
    found = {pair: contrast(*(getattr(colours, role) for role in pair)) for pair in SHAPES}
    assert not {pair: round(ratio, 2) for pair, ratio in found.items() if ratio < 3}


@pytest.mark.parametrize("shade", ["light", "dark"])
@pytest.mark.parametrize("colour", COLOURS)
def test_the_words_on_a_coloured_tag_can_be_read(shade, colour):
    colours = Colours.read(shade)
    for below in (colours.base, colours.selection, colours.raised):
        ground = accent.mixed(below, QColor(colour), TAG_TINT)
        assert contrast(colours.text, ground) >= 4.5


def test_an_accent_keeps_its_hue(theme):
    theme.choose(accent="green")
    assert abs(theme.colours.accent.hue() - QColor(ACCENTS["green"]).hue()) <= 4
    theme.choose(appearance="dark")
    assert abs(theme.colours.accent.hue() - QColor(ACCENTS["green"]).hue()) <= 4
    assert theme.colours.accent.lightness() > QColor(ACCENTS["green"]).lightness()


def test_the_systems_accent_is_taken_over(theme, qapp, monkeypatch):
    monkeypatch.setattr(accent, "system_accent", lambda _app: QColor("#8f2fa0"))
    theme.choose(accent="system")
    assert theme.colours.accent == QColor("#8f2fa0")
    assert qapp.palette().accent().color() == QColor("#8f2fa0")


def test_an_accent_that_the_system_changes_is_followed_at_once(window, theme, monkeypatch):
    def the_system_says(colour):
        monkeypatch.setattr(accent, "system_accent", lambda _app: QColor(colour))
        QCoreApplication.sendEvent(window.windowHandle(), QEvent(QEvent.Type.ThemeChange))

    the_system_says("#8f2fa0")
    assert theme.colours.accent == QColor("#8f2fa0")
    theme.choose(accent="green")
    chosen = theme.colours.accent
    the_system_says("#a03f2f")
    assert theme.colours.accent == chosen


def test_a_system_without_an_accent_gets_the_palettes_own(theme, qapp):
    """Offscreen as on bare X11 there is only Fusion's own blue."""
    assert accent.system_accent(qapp) is None
    theme.choose(accent="system")
    assert theme.colours.accent == Colours.read("light").accent


def test_both_palettes_have_every_colour():
    for name in ("light", "dark"):
        assert all(colour.isValid() for colour in Colours.read(name))


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


def test_other_scripts_have_their_fonts_however_often_the_look_changes(theme):
    before = theme.font(Type.BODY).families()
    for scale in (1.5, 1.0, 1.5):
        theme.choose(scale=scale)
    assert theme.font(Type.BODY).families() == before
