"""What is known about an article and cannot be argued with: lines of name, value and source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QVBoxLayout

from archive.values import frozen
from ui import formats
from ui.details.column import Column
from ui.labels import breakable, wrapped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.theme import Theme


@frozen
class Fact:
    """One line.

    Attributes:
        value: hostile text.
        note: in small letters below: a source, an explanation.
        address: the value is a web address that can be copied or, on request, opened.
        copied: what is copied instead of the value shown.
        alarming: it wants attention.
    """

    name: str
    value: str
    note: str = ""
    address: bool = False
    copied: str = ""
    alarming: bool = False


class Facts(Column):
    """A column of facts.

    Signals:
        link_asked: an http(s) address that a person chose to open.
        said: a sentence for a toast.
    """

    link_asked = Signal(str)
    said = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme.space(0.5))
        self._gap = theme.space(2)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these facts and no others; those without a value are left out."""
        self.clear()
        for fact in facts:
            if fact.value:
                self._add(fact)

    def _add(self, fact: Fact) -> None:
        self.put(_label(fact.name, "caption"))
        if fact.address or fact.copied:
            self.put(self._button(fact))
        else:
            value = _label(formats.plain(fact.value, limit=2_000), "warning" if fact.alarming else "")
            self.put(value)
        if fact.note:
            self.put(_label(fact.note, "warning" if fact.alarming else "caption"))
        self.gap(self._gap)

    def _button(self, fact: Fact) -> QPushButton:
        shown = formats.plain(fact.value, limit=2_000)
        button = WrappedButton(shown)
        button.setAccessibleName(f"{fact.name}: {shown}")
        if fact.address:
            button.clicked.connect(
                lambda: self.address_menu(fact.value).popup(button.mapToGlobal(button.rect().bottomLeft()))
            )
        else:
            button.setToolTip(self.tr("Copy"))
            button.clicked.connect(lambda: self._copy(fact.copied))
        return button

    def address_menu(self, address: str) -> QMenu:
        """Copying comes first; opening only for the web, and only here."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        copying = menu.addAction(self.tr("Copy the address"))
        copying.triggered.connect(lambda: self._copy(address))
        menu.setDefaultAction(copying)
        if address.lower().startswith(("http://", "https://")):
            menu.addAction(self.tr("Open in the browser (goes online)")).triggered.connect(
                lambda: self.link_asked.emit(address)
            )
        return menu

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.said.emit(self.tr("Copied"))


class WrappedButton(QPushButton):
    """A plain button whose text breaks into lines; ``lit`` as what can be clicked."""

    def __init__(self, text: str, *, lit: bool = True) -> None:
        super().__init__()
        self.setProperty("kind", "plain")
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        label = _label(text, "link" if lit else "muted")
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(label)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._label = label

    def heightForWidth(self, width: int) -> int:
        """As high as its text at this width."""
        return max(self._label.heightForWidth(width), self._label.sizeHint().height() if width < 1 else 0)

    def hasHeightForWidth(self) -> bool:
        """It has."""
        return True


def _label(text: str, kind: str) -> QLabel:
    label = wrapped(breakable(text), kind)
    label.setMinimumWidth(10)
    return label
