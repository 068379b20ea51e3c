"""The bar above the article: reading copy or original page, and what can be done with either."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QMenu, QToolButton

from ui import phrases
from ui.icons import GAP

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.theme import Theme


class ReaderBar(QFrame):
    """Buttons; it knows nothing of what they do.

    Signals:
        original_asked: whether the original page is wanted.
        blocked_asked: what was blocked is to be told.
        hiding_asked: whether elements are to be hidden by clicking them.
        style_asked, notes_asked, find_asked, print_asked, pdf_asked, note_asked: as they say.
    """

    original_asked = Signal(bool)
    blocked_asked = Signal()
    hiding_asked = Signal(bool)
    style_asked = Signal()
    notes_asked = Signal(bool)
    find_asked = Signal()
    print_asked = Signal()
    pdf_asked = Signal()
    note_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._icons: dict[QToolButton, str] = {}
        self.setObjectName("reader-bar")
        self.setProperty("kind", "bar")
        self.copy = self._button("book-open", self.tr("Reading copy"), self.tr("The article alone"), ticked=True)
        self.original = self._button(
            "globe", self.tr("Original page"), self.tr("The page as it was captured (O)"), ticked=True
        )
        self.badge = self._button("ban", "", self.tr("What this page was kept from loading"))
        self.hiding = self._button(
            "eye-off",
            self.tr("Hide elements"),
            self.tr("Hide what covers the page; the kept file is not changed"),
            ticked=True,
        )
        self.style_button = self._button("type", "", self.tr("Letters, size, width and paper"))
        self.notes = self._button("highlighter", "", self.tr("Notes and highlights"), ticked=True)
        self.find_button = self._button("search", "", self.tr("Find in this article"))
        self.more = self._button("printer", "", self.tr("Print or save as PDF"))
        self._modes = QButtonGroup(self)
        self._modes.addButton(self.copy)
        self._modes.addButton(self.original)
        self._lay_out()
        self._connect()
        theme.changed.connect(self._dress)
        self._dress()
        self.show_mode(original=False)

    def show_mode(self, *, original: bool) -> None:
        """Say which of the two is shown."""
        (self.original if original else self.copy).setChecked(True)
        self.badge.setVisible(original)
        for button in (self.notes, self.style_button, self.more):
            button.setVisible(not original)
        if not original:
            self.hiding.setChecked(False)
            self.hiding.hide()
        self._spare_words()

    def offer_hiding(self, offered: bool) -> None:
        """Offer to hide parts of the page that is shown, or not."""
        self.hiding.setVisible(offered)
        self._spare_words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave words out where there is no room for them; the icons and their names stay."""
        super().resizeEvent(event)
        self._spare_words()

    def _spare_words(self) -> None:
        words = (self.copy, self.original, self.hiding)
        for button in words:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        room = self.width() - self.contentsMargins().left() - self.contentsMargins().right()
        if self.layout() is not None and self.layout().sizeHint().width() > room:  # type: ignore[union-attr]
            for button in words:
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def show_blocked(self, count: int) -> None:
        """The quiet number: how many requests were kept from leaving."""
        self.badge.setText(GAP + phrases.translate("reader", "%n blocked", "", count) if count else "")
        self.badge.setAccessibleName(phrases.translate("reader", "%n request(s) blocked", "", count))

    def show_notes(self, count: int) -> None:
        """How many notes and highlights the article has."""
        self.notes.setText(GAP + str(count) if count else "")

    def _lay_out(self) -> None:
        space = self._theme.space
        row = QHBoxLayout(self)
        row.setContentsMargins(space(3), space(1), space(3), space(1))
        row.setSpacing(space(0.5))
        for widget in (self.copy, self.original, self.badge, self.hiding):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self.style_button, self.notes, self.find_button, self.more):
            row.addWidget(widget)

    def _connect(self) -> None:
        self.copy.clicked.connect(lambda: self.original_asked.emit(False))
        self.original.clicked.connect(lambda: self.original_asked.emit(True))
        self.badge.clicked.connect(self.blocked_asked)
        self.hiding.toggled.connect(self.hiding_asked)
        self.style_button.clicked.connect(self.style_asked)
        self.notes.toggled.connect(self.notes_asked)
        self.find_button.clicked.connect(self.find_asked)
        menu = QMenu(self.more)
        menu.addAction(self.tr("Print…"), self.print_asked.emit)
        menu.addAction(self.tr("Save as PDF…"), self.pdf_asked.emit)
        menu.addSeparator()
        menu.addAction(self.tr("Note on the whole article…"), self.note_asked.emit)
        self.more.setMenu(menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _button(self, icon: str, text: str, name: str, *, ticked: bool = False) -> QToolButton:
        button = QToolButton()
        button.setText(GAP + text if text else "")
        button.setToolTip(name)
        button.setAccessibleName(text or name)
        button.setCheckable(ticked)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._icons[button] = icon
        return button

    def _dress(self) -> None:
        for button, icon in self._icons.items():
            button.setIcon(self._theme.icon(icon, tint="muted"))
