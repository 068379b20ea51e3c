"""Labels whose words are broken into lines."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

_LONG = 24
"""A word of more letters may be broken within: an address, a digest, a headline made to break a window."""


def breakable(text: str) -> str:
    """Words with places where the longest of them may be broken into lines."""
    return " ".join(_broken(word) if len(word) > _LONG else word for word in text.split(" "))


def _broken(word: str) -> str:
    for mark in "/?&=-_.":
        word = word.replace(mark, f"{mark}\u200b")
    return "\u200b".join(part[at : at + 8] for part in word.split("\u200b") for at in range(0, len(part), 8))


def wrapped(text: str = "", kind: str = "", *, centred: bool = False) -> QLabel:
    """Words broken into as many lines as they need, never taken for markup.

    They can be selected, to be copied, and because Qt 6.11 draws broken lines that run from right to left a space too
    far to the left, and cuts them off there, where they cannot be.

    Args:
        text: plain text.
        kind: how it looks, as ``window.qss`` names it.
        centred: in the middle, rather than where reading begins.
    """
    label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if centred:
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    if kind:
        label.setProperty("kind", kind)
    return label
