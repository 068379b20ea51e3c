"""The tags that there are, offered in a line where one is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from ui.phrases import translate

if TYPE_CHECKING:
    from collections.abc import Iterable


class KnownTags(QCompleter):
    """Finds a tag by any part of its name."""

    def __init__(self, line: QLineEdit) -> None:
        self._names = QStringListModel()
        super().__init__(self._names, line)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        popup = self.popup()
        if popup is not None:
            popup.setAccessibleName(translate("tags", "Known tags"))
        line.setCompleter(self)

    def offer(self, names: Iterable[str]) -> None:
        """Offer these and no others."""
        self._names.setStringList(list(names))
