"""The article's tags: chips to take away, and a line to add to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from archive.model import tag_name
from ui.chips import Chip, FlowLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from archive.model import TagCount, TagName
    from ui.theme import Theme


class TagsRow(QWidget):
    """Every tag is put on or taken off at once; undoing is the window's.

    Signals:
        added, removed: a tag's name.
    """

    added = Signal(str)
    removed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, gap=theme.space(1.5))
        self._names = QStringListModel(self)
        self.line = QLineEdit(placeholderText=self.tr("Add a tag"))
        self.line.setAccessibleName(self.tr("Add a tag"))
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        popup = completer.popup()
        if popup is not None:
            popup.setAccessibleName(self.tr("Known tags"))
        self.line.setCompleter(completer)
        self.line.returnPressed.connect(self._add)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space(1.5))
        lines.addWidget(self._chips)
        lines.addWidget(self.line)

    def show_tags(self, tags: Sequence[TagName], known: Sequence[TagCount]) -> None:
        """Show an article's tags; the others are offered while typing."""
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        colours = {tag.name: tag.colour for tag in known}
        for tag in tags:
            chip = Chip(self._theme, tag, colour=colours.get(tag, ""))
            chip.taken_away.connect(self.removed)
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(tags))
        self._names.setStringList([tag.name for tag in known if tag.name not in tags])

    def _add(self) -> None:
        name = tag_name(self.line.text())
        if name is not None:
            self.added.emit(name)
        self.line.clear()
