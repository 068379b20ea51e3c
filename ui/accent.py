"""The accent: the system's own or one that a person chose, moved until everything written in it can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QApplication

TEXT, SHAPE = 4.5, 3.0
"""Contrasts that WCAG 2.1 AA asks of text, and of what is not text."""

_FUSION = "#308cc6"
_GREY = 0.08


def luminance(colour: QColor) -> float:
    """Relative luminance, 0 to 1, after WCAG 2.1."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    """Contrast of two colours, 1 to 21, after WCAG 2.1."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def mixed(ground: QColor, ink: QColor, part: float) -> QColor:
    """A colour with so much of another in it."""
    return QColor.fromRgbF(
        ground.redF() + (ink.redF() - ground.redF()) * part,
        ground.greenF() + (ink.greenF() - ground.greenF()) * part,
        ground.blueF() + (ink.blueF() - ground.blueF()) * part,
    )


def readable(wanted: QColor, grounds: Iterable[QColor], *, least: float = TEXT) -> QColor:
    """The colour itself where it can be read on every ground, else the nearest lighter or darker one that can."""
    grounds = list(grounds)
    darker = max(luminance(ground) for ground in grounds) > 0.4  # on light grounds ink is dark
    goal = QColor("black") if darker else QColor("white")
    made = QColor(wanted)
    for step in range(1, 41):
        if all(contrast(made, ground) >= least for ground in grounds):
            break
        made = QColor(mixed(wanted, goal, step / 40).name())
    return made


def ink_on(ground: QColor) -> QColor:
    """White or nearly black, whichever is read better."""
    return max((QColor("#ffffff"), QColor("#0a1526")), key=lambda ink: contrast(ink, ground))


def tinted(base: QColor, accent: QColor, inks: Iterable[QColor], *, most: float) -> QColor:
    """A ground with as much accent in it as the words on it allow."""
    inks = list(inks)
    for step in range(20):
        made = QColor(mixed(base, accent, most * (1 - step / 20)).name())
        if all(contrast(ink, made) >= TEXT for ink in inks):
            return made
    return QColor(base)


def system_accent(app: QApplication) -> QColor | None:
    """What the platform's palette has as its accent; None where it names none.

    Platforms that know nothing of accents leave Fusion's own blue in the palette, which nobody chose.
    """
    ours = QPalette(app.palette())
    app.setPalette(QPalette())  # only without ours does the platform's own come through
    found = QColor(app.palette().color(QPalette.ColorRole.Accent))
    app.setPalette(ours)
    grey = found.hslSaturationF() < _GREY
    return None if not found.isValid() or grey or found.name() == _FUSION else found
