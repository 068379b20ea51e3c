"""A field for a number, with arrows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSpinBox, QStyle

if TYPE_CHECKING:
    from ui.theme import Theme


class NumberField(QSpinBox):
    """Its number stands where reading begins: Qt takes digits for words that run from left to right."""

    def __init__(self, theme: Theme, least: int, most: int) -> None:
        super().__init__(minimum=least, maximum=most)
        self.setAlignment(QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading))
        self.lineEdit().setTextMargins(theme.space(1.5), 0, theme.space(1.5), 0)  # no style sheet can
