"""A style for lines with icons in them, whose letters are larger than usual."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget

if TYPE_CHECKING:
    from ui.theme import Theme


class IconStyle(QProxyStyle):
    """Fusion whose icons in a line are as tall as its text: Qt's stay at 16 pixels, and no style sheet reaches them.

    At 100 % they are right, and a start does without: Qt for Python would load every kind of style and option.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__("Fusion")
        self._theme = theme

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """See the class."""
        if metric == QStyle.PixelMetric.PM_LineEditIconSize:
            return self._theme.space(4)
        return super().pixelMetric(metric, option, widget)
