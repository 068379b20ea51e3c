"""The tag editor: tags of one or many articles, with completion, closed by Escape."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from archive.model import TagName, tag_name
from ui import phrases
from ui.chips import Chip, FlowLayout
from ui.dialogs.card import Card
from ui.known_tags import KnownTags
from ui.labels import wrapped

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtGui import QKeyEvent

    from archive.model import ListRow, TagCount
    from ui.theme import Theme


class TagEditor(Card):
    """Adds and takes tags; every press of Enter is done at once, and can be undone.

    Signals:
        tag_added: the tag's name.
        tag_removed: the tag's name.
    """

    tag_added = Signal(str)
    tag_removed = Signal(str)

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window, theme, width=110)
        self.setObjectName("tag-editor")
        self.setAccessibleName(self.tr("Tags of the selected articles"))
        self._count = 0
        self._known: dict[str, TagCount] = {}
        self._title = QLabel()
        self._title.setProperty("kind", "strong")
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, gap=theme.space(1.5))
        self.line = _TagLine(self)
        self.line.setAccessibleName(self.tr("New tag"))
        self.line.setPlaceholderText(self.tr("Type a tag and press Enter; use / for tags below a tag"))
        self._names = KnownTags(self.line)
        self.line.returnPressed.connect(self._enter)
        self.line.emptied.connect(self._take_last)
        hint = self.tr("Enter adds, Backspace takes the last one away, Escape closes. Ctrl+Z undoes.")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(theme.space(4), theme.space(3.5), theme.space(4), theme.space(3.5))
        lines.setSpacing(theme.space(2.5))
        for widget in (self._title, self._chips, self.line, wrapped(hint, "caption")):
            lines.addWidget(widget)

    def edit(self, rows: Sequence[ListRow], known: Iterable[TagCount], *, total: int) -> None:
        """Open for these articles.

        Args:
            rows: the selected articles, or the first few hundred of them.
            known: every tag, to complete with.
            total: how many articles are selected.
        """
        self._known = {tag.name: tag for tag in known}
        self._names.offer(sorted(self._known, key=str.casefold))
        self._title.setText(phrases.translate("tags", "Tags of %n article(s)", "", total))
        self.show_tags(rows)
        self.line.clear()
        self.open_with(self.line)

    def show_tags(self, rows: Sequence[ListRow]) -> None:
        """Show the tags that these articles carry; those that only some carry say how many."""
        self._count = len(rows)
        carried: dict[str, int] = {}
        for row in rows:
            for tag in row.tags:
                carried[tag] = carried.get(tag, 0) + 1
        self._fill(dict(sorted(carried.items(), key=lambda item: (-item[1], item[0].casefold()))))
        if self.isVisible():
            self.place()

    def _fill(self, carried: Mapping[str, int]) -> None:
        self._flow.clear()
        for name, count in carried.items():
            known = self._known.get(name)
            label = name if count == self._count else f"{name} · {count}"
            chip = Chip(self._theme, name, colour=known.colour if known else "", label=label)
            chip.taken_away.connect(self.tag_removed)
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(carried))

    def _enter(self) -> None:
        names = [tag_name(part.strip()) for part in self.line.text().split(",")]
        if not any(names):
            self.leave()
        for name in names:
            if name is not None:
                self.tag_added.emit(self._known_spelling(name))
        self.line.clear()

    def _known_spelling(self, name: TagName) -> str:
        """A tag that differs only in case from one that exists is that one."""
        return next((known for known in self._known if known.casefold() == name.casefold()), name)

    def _take_last(self) -> None:
        item = self._flow.itemAt(self._flow.count() - 1)
        chip = item.widget() if item is not None else None
        if isinstance(chip, Chip):
            self.tag_removed.emit(chip.word)


class _TagLine(QLineEdit):
    """A line that tells when Backspace is pressed with nothing in it."""

    emptied = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)
