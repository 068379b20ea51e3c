"""How large a dialog opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from ui.theme import Theme

FRAME = 10
"""Units of the spacing scale that a dialog leaves of the screen, for what the system puts around it."""


def take_room(dialog: QDialog, theme: Theme, across: float, down: float) -> None:
    """Make a dialog so many units of the spacing scale large, and no larger than its screen."""
    screen = dialog.screen().availableSize() - QSize(theme.space(FRAME), theme.space(FRAME))
    dialog.resize(QSize(theme.space(across), theme.space(down)).boundedTo(screen))
