"""The bar above the panes: import, the search box, what one does most; under it filters and what was not read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from archive.model import Moment
from search.query import All, Dates, Label, Not, SearchQuery
from ui import formats, phrases
from ui.chips import Chip, FlowLayout
from ui.icons import GAP
from ui.labels import breakable, wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from search.query import Node
    from ui.actions import Actions
    from ui.commands import Command
    from ui.search_bar import SearchBar
    from ui.theme import Theme


class TopBar(QFrame):
    """Import button, search box, tool buttons.

    Signals:
        import_asked: the button was pressed.
    """

    import_asked = Signal()

    def __init__(self, theme: Theme, search: SearchBar, tools: Sequence[Command]) -> None:
        """Make it around the search box; the tools can be pressed once they are bound to their actions."""
        super().__init__()
        self._theme = theme
        self.setProperty("kind", "bar")
        self._button = QPushButton(GAP + self.tr("Import…"))
        self._button.setProperty("kind", "primary")
        self._button.setToolTip(self.tr("Take saved pages in (you can also drop them anywhere on this window)"))
        self._button.clicked.connect(self.import_asked)
        search.setMaximumWidth(theme.space(190))
        search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2))
        self._line.setSpacing(theme.space(3))
        self._line.addWidget(self._button)
        self._line.addWidget(search, 10)
        self._line.addStretch(1)
        self._tools = {command.id: self._tool(command) for command in tools}
        theme.changed.connect(self._tint)
        self._tint()

    def _tool(self, command: Command) -> QToolButton:
        button = QToolButton()
        button.setEnabled(not command.needs)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setIcon(self._theme.icon(command.icon))
        self._line.addWidget(button)
        return button

    def bind(self, actions: Actions) -> None:
        """From now on a tool does what its action does, and nothing is taken in where that cannot be."""
        actions["import-files"].enabledChanged.connect(self._button.setEnabled)
        for id_, button in self._tools.items():
            button.setDefaultAction(actions[id_])
            button.setAccessibleName(actions[id_].toolTip())

    def _tint(self) -> None:
        self._button.setIcon(self._theme.icon("file-plus", tint="on_accent"))


class FilterBar(QFrame):
    """Chips for the filters in the question, and a line for what was not understood; unseen when there is neither.

    Signals:
        changed: the question without the filter that was taken away.
    """

    changed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._text = ""
        self._later: SearchQuery | None = None
        self.setProperty("kind", "bar")
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, gap=theme.space(1.5))
        self._misread = wrapped(kind="warning")
        self._misread.setObjectName("misread")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(theme.space(4), theme.space(1.5), theme.space(4), theme.space(1.5))
        lines.setSpacing(theme.space(1))
        lines.addWidget(self._misread)
        lines.addWidget(self._chips)
        self.hide()

    @property
    def words(self) -> str:
        """What was not understood, as said."""
        return str(self._misread.text())

    def show_query(self, query: SearchQuery, *, typing: bool = False) -> None:
        """Show the filters of a question. Under a typing hand no line comes or goes: all that is below would move."""
        self._text = query.text
        parts = query.root.parts if isinstance(query.root, All) else (query.root,)
        filters = list(filter(_is_filter, _joined(parts)))
        shown = (bool(self.words), self._flow.count() > 0)
        self._later = query if typing and shown != (bool(query.misread), bool(filters)) else None
        if self._later is not None:
            return
        self._flow.clear()
        for part in filters:
            self._add(part)
        self._misread.setText(breakable(" ".join(formats.plain(phrases.misread(part)) for part in query.misread)))
        self._misread.setVisible(bool(query.misread))
        self._chips.setVisible(bool(filters))
        self.setVisible(bool(query.misread or filters))

    def settle(self) -> None:
        """The hand rests: show what waited for that."""
        if self._later is not None:
            self.show_query(self._later)

    def _add(self, part: Node) -> None:
        struck = isinstance(part, Not)
        inner = part.part if isinstance(part, Not) else part
        if isinstance(inner, Label):
            label = label_words(inner.name, inner.value)
            chip = Chip(self._theme, f"{inner.name}:{inner.value}", struck=struck, label=label)
            chip.taken_away.connect(lambda _, name=inner.name, value=inner.value: self._take_label(name, value))
            self._flow.addWidget(chip)
        elif isinstance(inner, Dates):
            chip = Chip(self._theme, "dates", label=_span(inner))
            chip.taken_away.connect(lambda _, field=inner.field.value: self._take(without_dates(self._text, field)))
            self._flow.addWidget(chip)

    def _take(self, text: str) -> None:
        self.changed.emit(text)

    def _take_label(self, name: str, value: str) -> None:
        from search.grammar import with_label

        self._take(with_label(self._text, name, value, "off"))


def _is_filter(part: Node) -> bool:
    """Whether a part has a chip."""
    return isinstance(part, Dates) or isinstance(part.part if isinstance(part, Not) else part, Label)


def _joined(parts: Sequence[Node]) -> list[Node]:
    """The parts of a question, with the bounds of one date as one span."""
    made: list[Node] = []
    for part in parts:
        met = next((one for one in made if isinstance(one, Dates)), None) if isinstance(part, Dates) else None
        if isinstance(part, Dates) and met is not None and met.field is part.field:
            lasts = [last for last in (met.last, part.last) if last]
            span = Dates(field=met.field, first=max(met.first, part.first), last=min(lasts, default=0))
            made[made.index(met)] = span
        else:
            made.append(part)
    return made


DATE_WORDS = {
    "published": ("before:", "after:", "on:", "published:"),
    "captured": ("captured:",),
    "accessioned": ("added:",),
}


def without_dates(text: str, field: str = "published") -> str:
    """A question without its bounds on one of the dates."""
    return " ".join(word for word in text.split() if not word.casefold().startswith(DATE_WORDS[field]))


def label_words(name: str, value: str) -> str:
    """A filter as a person would say it: ``starred``, ``language: German``, ``publisher: ledger``."""
    translate = phrases.translate
    said = {
        "is:starred": translate("filters", "starred"),
        "is:unread": translate("filters", "unread"),
        "is:read": translate("filters", "read already"),
        "is:untagged": translate("filters", "untagged"),
        "has:image": translate("filters", "with pictures"),
        "has:notes": translate("filters", "with notes"),
        "has:highlight": translate("filters", "with highlights"),
        "has:version": translate("filters", "with several versions"),
    }.get(f"{name}:{value}")
    shown = phrases.language_names().get(value, value) if name == "lang" else value
    return said or f"{label_name(name)}: {shown}"


def label_name(name: str) -> str:
    """What a field is called on a chip."""
    return {
        "tag": phrases.translate("filters", "tag"),
        "site": phrases.translate("filters", "publisher"),
        "author": phrases.translate("filters", "author"),
        "lang": phrases.translate("filters", "language"),
        "section": phrases.translate("filters", "section"),
        "url": phrases.translate("filters", "address"),
        "has": phrases.translate("filters", "has"),
        "is": phrases.translate("filters", "is"),
    }.get(name, name)


def _span(dates: Dates) -> str:
    first, last = _day(dates.first), _day(dates.last)
    if first and last:
        return first if first == last else f"{first} – {last}"
    if first:
        return phrases.translate("filters", "since {day}").format(day=first)
    return phrases.translate("filters", "until {day}").format(day=last)


def _day(number: int) -> str:
    """A day ``YYYYMMDD`` for people; empty for 0."""
    when = Moment.parse(f"{number // 10000:04}-{number // 100 % 100:02}-{number % 100:02}") if number else None
    return formats.day(when)
