"""A field for a number, with arrows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSpinBox, QStyle

if TYPE_CHECKING:
    from ui.theme import Theme


EDGE = 2
"""Logical pixels that every line of Qt's leaves beside its words."""


class NumberField(QSpinBox):
    """Its number stands where reading begins: Qt takes digits for words that run from left to right."""

    def __init__(self, theme: Theme, least: int, most: int) -> None:
        super().__init__(minimum=least, maximum=most)
        self.setAlignment(QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading))
        # no style sheet can: its padding beside the number Qt heeds where reading begins on the right, and only there
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.lineEdit().setTextMargins(theme.space(1.5), 0, -EDGE if mirrored else theme.space(1.5), 0)
