"""What stands where there is nothing to show: a drawing, a sentence, and what one can do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.labels import wrapped
from ui.phrases import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

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
LOW = 60  # units of the spacing scale; and narrow
MARGINS = 8, 6  # across and down, in the same


class Blank(QWidget):
    """A quiet page in the middle of a pane."""

    def __init__(self, theme: Theme, icon: str, title: str, text: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._close = False, False
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._title = wrapped(title, "title", centred=True)
        self._text = wrapped(text, "muted", centred=True)
        self.lines = QVBoxLayout(self)
        across, down = map(theme.space, MARGINS)
        self.lines.setContentsMargins(across, down, across, down)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low pane the words come before the drawing, the title before the rest; in a narrow one, before air."""
        super().resizeEvent(event)
        within = self.parentWidget() or self  # it may be scrolled
        low = within.height() < self._theme.space(LOW)
        narrow = within.width() < self._theme.space(LOW)
        if (low, narrow) != self._close:
            self._close = low, narrow
            self._picture.setHidden(low)
            across = self._theme.space(3 if low or narrow else MARGINS[0])
            down = self._theme.space(2 if low else MARGINS[1])
            self.lines.setContentsMargins(across, down, across, down)
        if low:
            edges = self.lines.contentsMargins()
            room = self.width() - edges.left() - edges.right()
            words = sum(label.heightForWidth(room) for label in (self._title, self._text))
            lacking = words + self.lines.spacing() + edges.top() + edges.bottom() > within.height()
            self._text.setHidden(lacking and self.height() <= within.height())
        elif self._text.isHidden():
            self._text.show()

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(self._theme.pixmap(self._icon, SIDE, tint="edge", ratio=ratio))
