"""The search box's suggestions as lines to choose from: what can be completed, with an icon and what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt

from ui import formats
from ui.completion import meaning
from ui.lines import HINT

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ui.completion import Vocabulary
    from ui.theme import Theme


class Suggestions(QStringListModel):
    """The words that could be meant; what is completed is the `EditRole`, what is shown has no control characters."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.vocabulary: Vocabulary | None = None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Word, icon and meaning of one."""
        word = super().data(index, Qt.ItemDataRole.EditRole)
        if role == Qt.ItemDataRole.DisplayRole:
            return formats.plain(word)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._theme.icon(meaning(word, self.vocabulary)[0], tint="muted")
        return meaning(word, self.vocabulary)[1] if role == HINT else super().data(index, role)
