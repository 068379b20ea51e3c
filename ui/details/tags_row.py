"""The article's tags: chips to take away, and a line to add to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from archive.model import tag_name
from ui.chips import Chip, FlowLayout
from ui.known_tags import KnownTags

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
        self.line = QLineEdit(placeholderText=self.tr("Add a tag"))
        self.line.setAccessibleName(self.tr("Add a tag"))
        self._names = KnownTags(self.line)
        self.line.returnPressed.connect(self._add)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.space(1.5))
        lines.addWidget(self._chips)
        lines.addWidget(self.line)

    def show_tags(self, tags: Sequence[TagName], known: Sequence[TagCount]) -> None:
        """Show an article's tags; the others are offered while typing."""
        self._flow.clear()
        colours = {tag.name: tag.colour for tag in known}
        for tag in tags:
            chip = Chip(self._theme, tag, colour=colours.get(tag, ""))
            chip.taken_away.connect(self.removed)
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(tags))
        self._names.offer([tag.name for tag in known if tag.name not in tags])

    def _add(self) -> None:
        name = tag_name(self.line.text())
        if name is not None:
            self.added.emit(name)
        self.line.clear()
