"""Small dialogs: a question before something that cannot be undone, a name, a few numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.labels import wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme import Theme

Role = QDialogButtonBox.ButtonRole


class SmallDialog(QDialog):
    """A title, something below it, and buttons in the platform's order."""

    def __init__(self, title: str, theme: Theme, parent: QWidget | None = None, *, width: int = 105) -> None:
        """Make one.

        Args:
            title: shown in large letters, and as the window's.
            theme: how it looks.
            parent: the window it belongs to.
            width: in units of the spacing scale.
        """
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(title.rstrip("?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = wrapped(title, "title")
        self.buttons = QDialogButtonBox()
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(theme.space(6), theme.space(5), theme.space(6), theme.space(5))
        self.lines.setSpacing(theme.space(2.5))
        self.lines.addWidget(heading)
        self.lines.addSpacing(theme.space(2.5))
        self.lines.addWidget(self.buttons)
        self.setMinimumWidth(theme.space(width))

    def add(self, widget: QWidget) -> None:
        """Put something below what is there already, above the buttons."""
        self.lines.insertWidget(self.lines.count() - 2, widget)


class Question(SmallDialog):
    """Asks before something that cannot be undone; Enter and Escape leave everything as it is.

    Signals:
        agreed: do it.
    """

    agreed = Signal()

    def __init__(self, title: str, text: str, deed: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(title, theme, parent)
        self.add(wrapped(text, "muted"))
        self.deed = QPushButton(deed)
        self.deed.setProperty("kind", "danger")
        self.buttons.addButton(self.deed, Role.DestructiveRole)
        self.deed.clicked.connect(self.agreed)
        self.deed.clicked.connect(self.accept)
        self.cancel = self.buttons.addButton(self.tr("Cancel"), Role.RejectRole)
        self.cancel.setDefault(True)
        self.cancel.clicked.connect(self.reject)
        self.cancel.setFocus()


class NameDialog(SmallDialog):
    """Asks for a name.

    Signals:
        named: what was typed, never empty.
    """

    named = Signal(str)

    def __init__(self, title: str, name: str, label: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(title, theme, parent)
        self.line = QLineEdit(name)
        self.line.setAccessibleName(label)
        self.line.selectAll()
        words = QLabel(label)
        words.setProperty("kind", "muted")
        self.add(words)
        self.add(self.line)
        self.save = QPushButton(self.tr("Save"))
        self.save.setProperty("kind", "primary")
        self.buttons.addButton(self.save, Role.AcceptRole)
        self.save.setDefault(True)
        self.buttons.addButton(self.tr("Cancel"), Role.RejectRole)
        self.line.textChanged.connect(lambda text: self.save.setEnabled(bool(text.strip())))
        self.buttons.accepted.connect(lambda: self.named.emit(self.line.text().strip()))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.line.setFocus()


class Numbers(SmallDialog):
    """Names on the near side, numbers on the far one."""

    def __init__(
        self, title: str, rows: Sequence[tuple[str, str]], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, theme, parent, width=85)
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.space(8))
        grid.setVerticalSpacing(theme.space(2))
        grid.setColumnStretch(0, 1)
        for row, (name, value) in enumerate(rows):
            label = QLabel(name)
            label.setProperty("kind", "muted")
            number = QLabel(value, textFormat=Qt.TextFormat.PlainText)
            number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label, row, 0)
            grid.addWidget(number, row, 1, Qt.AlignmentFlag.AlignTrailing)
        self.add(inside)
        self.setMinimumWidth(max(self.minimumWidth(), self.minimumSizeHint().width()))
        close = self.buttons.addButton(self.tr("Close"), Role.RejectRole)
        close.setDefault(True)
        self.buttons.rejected.connect(self.reject)
