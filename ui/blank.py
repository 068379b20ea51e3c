"""What stands where there is nothing to show: a drawing, a sentence, and what one can do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.labels import wrapped
from ui.phrases import translate

if TYPE_CHECKING:
    from ui.theme import Theme


def no_article(theme: Theme) -> Blank:
    """The reading pane while there is nothing to read in it."""
    return Blank(
        theme,
        "book-open",
        translate("blank", "Choose an article to read it here."),
        translate("blank", "J and K step through the list, Enter goes into the text."),
    )


SIDE = 40  # logical pixels of the drawing at 100 %


class Blank(QWidget):
    """A quiet page in the middle of a pane."""

    def __init__(self, theme: Theme, icon: str, title: str, text: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._title = wrapped(title, "title", centred=True)
        self._text = wrapped(text, "muted", centred=True)
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(theme.space(8), theme.space(6), theme.space(8), theme.space(6))
        self.lines.setSpacing(theme.space(2))
        self.lines.addStretch(2)
        for label in (self._picture, self._title, self._text):
            self.lines.addWidget(label)
        self.lines.addStretch(3)
        theme.changed.connect(self._draw)
        self._draw()

    def say(self, icon: str, title: str, text: str) -> None:
        """Say something else."""
        self._icon = icon
        self._title.setText(title)
        self._text.setText(text)
        self._draw()

    def add(self, widget: QWidget) -> None:
        """Put a button below the words."""
        self.lines.insertSpacing(self.lines.count() - 1, self._theme.space(2))
        self.lines.insertWidget(self.lines.count() - 1, widget, 0, Qt.AlignmentFlag.AlignHCenter)

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(self._theme.pixmap(self._icon, SIDE, tint="edge", ratio=ratio))
