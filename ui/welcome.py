"""What a first start shows where the articles will be: what to do, and a sample to try it with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.labels import wrapped

if TYPE_CHECKING:
    from ui.theme import Theme


class Welcome(QWidget):
    """An empty archive's first page.

    Signals:
        files_asked, folder_asked, sample_asked, manual_asked: its buttons.
    """

    files_asked = Signal()
    folder_asked = Signal()
    sample_asked = Signal()
    manual_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        title = wrapped(self.tr("Drop saved pages here"), "display", centred=True)
        text = wrapped(
            self.tr(
                "Save an article in your browser (Ctrl+S), then drop the file, or a whole folder of them, anywhere on "
                "this window. Cuttings keeps it for good and finds every word in it."
            ),
            "muted",
            centred=True,
        )
        lines = QVBoxLayout(self)
        lines.setContentsMargins(theme.space(8), theme.space(6), theme.space(8), theme.space(6))
        lines.setSpacing(theme.space(2.5))
        lines.addStretch(2)
        for widget in (self._picture, title, text):
            lines.addWidget(widget)
        lines.addSpacing(theme.space(3))
        for words, kind, signal in (
            (self.tr("Import files…"), "primary", self.files_asked),
            (self.tr("Import a folder…"), "", self.folder_asked),
            (self.tr("Try it with a sample article"), "plain", self.sample_asked),
            (self.tr("Read the manual"), "plain", self.manual_asked),
        ):
            button = QPushButton(words)
            button.setProperty("kind", kind)
            button.setMinimumWidth(theme.space(55))
            button.clicked.connect(signal)
            lines.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addStretch(3)
        theme.changed.connect(self._tint)
        self._tint()

    def _tint(self) -> None:
        self._picture.setPixmap(self._theme.pixmap("newspaper", 56, tint="accent", ratio=self.devicePixelRatioF()))
