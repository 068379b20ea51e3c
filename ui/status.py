"""The status bar's part about an import under way: a count, a bar, pause and cancel."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QToolButton, QWidget

from ui import formats

if TYPE_CHECKING:
    from ui.theme import Theme


class ImportProgress(QWidget):
    """Shows how far an import is.

    Signals:
        pause_turned: hold, or go on.
        cancel_asked: stop at the next file.
    """

    pause_turned = Signal(bool)
    cancel_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._words = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(theme.space(50))
        self._bar.setAccessibleName(self.tr("Progress of the import"))
        self.pause = QToolButton()
        self.pause.setCheckable(True)
        self.pause.toggled.connect(self._turn)
        self.cancel = QToolButton()
        self.cancel.setAccessibleName(self.tr("Cancel the import"))
        self.cancel.setToolTip(self.tr("Cancel: what is taken in stays"))
        self.cancel.clicked.connect(self._cancel)
        for button in (self.pause, self.cancel):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.margins(3, 0, 2, 0))
        line.addWidget(self._words, 1)
        for widget in (self._bar, self.pause, self.cancel):
            line.addWidget(widget)
        theme.changed.connect(self._tint)
        self._turn(paused=False)
        self._tint()
        self.hide()

    def begin(self) -> None:
        """An import starts: how much there is, is not known yet."""
        self.pause.setChecked(False)
        self.cancel.setEnabled(True)
        self._bar.setRange(0, 0)
        self._words.setText(self.tr("Looking for saved pages…"))
        self.show()

    def advance(self, done: int, total: int | None, what: str) -> None:
        """So many are done."""
        if total:
            self._bar.setRange(0, total)
            self._bar.setValue(done)
        name = formats.plain(PurePath(what).name, limit=80)
        if total is None:
            words = self.tr("Importing: {done} so far").format(done=formats.number(done))
        else:
            words = self.tr("Importing {done} of {total} files").format(
                done=formats.number(done), total=formats.number(total)
            )
        self._words.setText(f"{words} — \u2068{name}\u2069" if name else words)

    def _turn(self, paused: bool) -> None:
        words = self.tr("Go on with the import") if paused else self.tr("Pause the import")
        self.pause.setAccessibleName(words)
        self.pause.setToolTip(words)
        self.pause.setIcon(self._theme.icon("play" if paused else "pause"))
        self.pause_turned.emit(paused)

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._words.setText(self.tr("Stopping after this file…"))
        self.cancel_asked.emit()

    def _tint(self) -> None:
        self.cancel.setIcon(self._theme.icon("x"))
        self.pause.setIcon(self._theme.icon("play" if self.pause.isChecked() else "pause"))
