"""Highlighting and noting: the bar beside selected words, and the card of one note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from archive.model import Colour
from ui.icons import GAP

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from archive.model import Annotation
    from ui.reader.style import Paper
    from ui.theme import Theme


class ColourRow(QWidget):
    """Four colours to choose from.

    Signals:
        chosen: a `Colour`.
    """

    chosen = Signal(Colour)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._buttons: dict[Colour, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(0.5))
        for colour, name in (
            (Colour.YELLOW, self.tr("Highlight in yellow")),
            (Colour.GREEN, self.tr("Highlight in green")),
            (Colour.BLUE, self.tr("Highlight in blue")),
            (Colour.PINK, self.tr("Highlight in pink")),
        ):
            button = QToolButton()
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _checked=False, colour=colour: self.chosen.emit(colour))
            self._buttons[colour] = button
            row.addWidget(button)

    def show_colour(self, colour: Colour | None, paper: Paper) -> None:
        """Draw the colours as they are on this paper, one of them chosen."""
        for mine, button in self._buttons.items():
            shade = paper.highlight(mine)
            if shade.lightness() < 128:  # as a ground for pale text it is too dim to be told apart as a dot
                shade = shade.lighter(220)
            button.setIcon(_dot(shade, self._theme.colours.outline, self._theme.space(4.5)))
            button.setIconSize(QSize(self._theme.space(4.5), self._theme.space(4.5)))
            button.setChecked(mine is colour)


class SelectionBar(QFrame):
    """Beside words that were selected.

    Signals:
        highlight_asked: a colour for them.
        note_asked: a note on them.
        copy_asked: their text.
    """

    highlight_asked = Signal(Colour)
    note_asked = Signal()
    copy_asked = Signal()

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._beside = parent
        self._theme = theme
        self.setObjectName("selection-bar")
        self.setProperty("kind", "card")
        self.colours = ColourRow(theme)
        self._note = self._button(self.tr("Note…"), self.note_asked.emit)
        self._copy = self._button(self.tr("Copy"), self.copy_asked.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(1.5), theme.space(1), theme.space(1.5), theme.space(1))
        row.setSpacing(theme.space(1))
        for widget in (self.colours, self._note, self._copy):
            row.addWidget(widget)
        self.colours.chosen.connect(self.highlight_asked)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def appear(self, near: QPoint, paper: Paper) -> None:
        """Show above a point of the parent, inside it."""
        self.colours.show_colour(None, paper)
        self.adjustSize()
        room = self._beside.rect()
        left = min(max(8, near.x() - self.width() // 2), max(8, room.width() - self.width() - 8))
        top = near.y() - self.height() - 10
        self.move(left, top if top > 4 else near.y() + 28)
        self.show()
        self.raise_()

    def _button(self, text: str, handler: object) -> QToolButton:
        button = QToolButton()
        button.setText(GAP + text)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(handler)
        return button

    def _dress(self) -> None:
        self._note.setIcon(self._theme.icon("pencil"))
        self._copy.setIcon(self._theme.icon("copy"))


class NoteCard(QFrame):
    """One highlight or note, to be written, recoloured or deleted. Goes away when something else is clicked.

    Signals:
        kept: colour and words, when they differ from what was there.
        deleted: it should go.
    """

    kept = Signal(object, str)
    deleted = Signal()

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        self._before: tuple[Colour | None, str] = (None, "")
        self._colour: Colour | None = None
        self._paper: Paper | None = None
        self.setObjectName("note-card")
        self.setProperty("kind", "card")
        self._colours = ColourRow(theme)
        self._words = QPlainTextEdit(placeholderText=self.tr("Write a note…"))
        self._words.setAccessibleName(self.tr("Note"))
        self._words.setTabChangesFocus(True)
        self._words.setFixedSize(theme.space(72), theme.space(26))
        self._delete = QPushButton(self.tr("Delete"))
        self._delete.setProperty("kind", "plain")
        self._done = QPushButton(self.tr("Done"))
        self._done.setProperty("kind", "primary")
        self._lay_out()
        self._colours.chosen.connect(self._recolour)
        self._delete.clicked.connect(self._give_up)
        self._done.clicked.connect(self.close)

    def open_for(self, annotation: Annotation | None, where: QPoint, paper: Paper) -> None:
        """Show an annotation, or an empty card for a new note, at a place on the screen."""
        self._colour = annotation.colour if annotation is not None else None
        note = annotation.note if annotation is not None else ""
        self._before, self._paper = (self._colour, note), paper
        self._delete.setVisible(annotation is not None)
        self._words.setPlainText(note)
        self._colours.show_colour(self._colour, paper)
        self.adjustSize()
        self.move(where)
        self.show()
        self._words.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter is done; Esc leaves all as it was."""
        if event.key() == Qt.Key.Key_Escape:
            self._before = (self._colour, self._words.toPlainText().strip())
            self.close()
        elif event.key() == Qt.Key.Key_Return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.close()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, _event: object) -> None:
        """Keep what was written, however the card goes away."""
        now = (self._colour, self._words.toPlainText().strip())
        if now != self._before:
            self._before = now
            self.kept.emit(*now)

    def _lay_out(self) -> None:
        space = self._theme.space
        lines = QVBoxLayout(self)
        lines.setContentsMargins(space(3), space(3), space(3), space(3))
        lines.setSpacing(space(2))
        lines.addWidget(self._words)
        row = QHBoxLayout()
        row.addWidget(self._colours)
        row.addStretch(1)
        row.addWidget(self._delete)
        row.addWidget(self._done)
        lines.addLayout(row)

    def _recolour(self, colour: Colour) -> None:
        self._colour = None if colour is self._colour else colour
        if self._paper is not None:
            self._colours.show_colour(self._colour, self._paper)

    def _give_up(self) -> None:
        self._before = (self._colour, self._words.toPlainText().strip())
        self.close()
        self.deleted.emit()


def _dot(colour: QColor, line: QColor, size: int) -> QIcon:
    pixmap = QPixmap(size * 2, size * 2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(line)
    painter.setBrush(colour)
    painter.drawEllipse(3, 3, size * 2 - 6, size * 2 - 6)
    painter.end()
    pixmap.setDevicePixelRatio(2)
    return QIcon(pixmap)
