"""The search box: asks while one types, completes what it can, and can be saved."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from ui.completion import complete, token_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtWidgets import QCompleter, QListView

    from ui.completion import Vocabulary
    from ui.icon_style import IconStyle
    from ui.suggestions import Suggestions
    from ui.theme import Theme

REST = 120
"""Milliseconds without a key before a question is asked."""

HAND = 800
"""Milliseconds after a key in which the next is to be expected: people look up between two words."""


class SearchBar(QLineEdit):
    """One line in which everything can be asked.

    Attributes:
        unfinished: what was asked last was still being typed: its last word may become a longer one.

    Signals:
        asked: what is typed now, once typing rests.
        hand_rested: no letter was typed for a while, or the question is finished.
        left_down: the person wants to go to the answers (Enter or the down key).
        save_asked: the star was clicked: the question is to be saved, or forgotten where it is saved.
    """

    asked = Signal(str)
    hand_rested = Signal()
    left_down = Signal()
    save_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._last = ""
        self.unfinished = False
        self._saved: frozenset[str] = frozenset()
        self._starred = False
        self._vocabulary: Vocabulary | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._hand = QTimer(self, singleShot=True, interval=HAND)
        self.setObjectName("search")
        self._fit_icons()
        self.setAccessibleName(self.tr("Search the archive"))
        self.setPlaceholderText(self.tr("Search words, “a phrase”, tag:… site:… before:2024"))
        self.setClearButtonEnabled(False)
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(self.tr("Clear the search"), self, visible=False)
        self._clear.triggered.connect(lambda: self.put(""))
        self._star = QAction(self, visible=False)
        self._star.triggered.connect(self.save_asked)
        for action in (self._star, self._clear):
            self.addAction(action, QLineEdit.ActionPosition.TrailingPosition)
        self._rest.timeout.connect(self._rested)
        self._hand.timeout.connect(self.hand_rested)
        self.textChanged.connect(self._changed)
        self.textEdited.connect(lambda _: self._offer())
        theme.changed.connect(self._tint)
        theme.changed.connect(self._fit_icons)
        self._tint()

    @cached_property
    def _words(self) -> Suggestions:
        from ui.suggestions import Suggestions  # nothing is suggested before the window is painted

        return Suggestions(self._theme, self)

    @cached_property
    def _popup(self) -> QListView:
        from PySide6.QtWidgets import QListView

        return QListView()

    @cached_property
    def _completer(self) -> QCompleter:
        from PySide6.QtWidgets import QCompleter

        from ui.lines import LineDelegate

        completer = QCompleter(self._words, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setWidget(self)
        completer.setMaxVisibleItems(10)
        completer.activated.connect(self._take)
        completer.setPopup(self._popup)
        self._popup.setAccessibleName(self.tr("Suggestions"))
        self._popup.setProperty("kind", "suggestions")
        self._popup.setItemDelegate(LineDelegate(self._theme, self._popup))  # setting a popup gives it Qt's own
        return completer

    @property
    def completion_popup(self) -> QListView:
        """The list of suggestions."""
        return self._completer.popup()  # type: ignore[return-value]

    @property
    def typing(self) -> bool:
        """Whether somebody is in the midst of it: what can wait would hold their next letter up."""
        return self._hand.isActive()

    def prepare(self) -> Iterator[None]:
        """Make the suggestions before the first letter asks for them, in turns between which the window listens."""
        for part in ("_words", "_popup", "_completer"):
            getattr(self, part)
            yield

    def set_vocabulary(self, vocabulary: Vocabulary) -> None:
        """Give it tags, publishers, authors and recent searches to complete with."""
        self._vocabulary = vocabulary

    def set_saved(self, queries: Iterable[str]) -> None:
        """Tell which questions are saved searches: for them the star is filled, and clicking it forgets them."""
        self._saved = frozenset(queries)
        self._tint_star()

    @property
    def is_saved(self) -> bool:
        """Whether the question is a saved search."""
        return self.text().strip() in self._saved

    def put(self, text: str) -> None:
        """Show a question and ask it at once."""
        if text != self.text():
            self.setText(text)
        self._lift_hand()
        self._ask(force=True)

    def _lift_hand(self) -> None:
        self._rest.stop()
        self._hand.stop()
        self.hand_rested.emit()

    def _changed(self, text: str) -> None:
        filled = bool(text.strip())
        self._clear.setVisible(bool(text))
        self._star.setVisible(filled)
        if self.is_saved != self._starred:  # not at every letter: each icon that is set is drawn anew
            self._tint_star()
        self._rest.start()
        self._hand.start()

    def _rested(self) -> None:
        """Ask while one types; a word whose end the cursor has left, or that was put here, is finished."""
        typing = self.hasFocus() and self.cursorPosition() == len(self.text())
        self._ask(unfinished=typing and not self.text()[-1:].isspace())

    def _ask(self, *, force: bool = False, unfinished: bool = False) -> None:
        text = self.text()
        if force or text != self._last or (self.unfinished and not unfinished):
            self._last = text
            self.unfinished = unfinished and bool(text)
            self.asked.emit(text)

    # --- completion ---

    def _offer(self, *, always: bool = False) -> None:
        if self._vocabulary is None:
            return
        words = complete(self.text(), self.cursorPosition(), self._vocabulary, always=always)
        if words:
            self._words.vocabulary = self._vocabulary
            self._words.setStringList(words)
            self._completer.complete(self.rect())
        else:
            self._hide_popup()

    def _hide_popup(self) -> None:
        if "_popup" in vars(self):
            self._popup.hide()

    def _take(self, word: str) -> None:
        """Put the completed word where the unfinished one stands; a whole recent search replaces everything."""
        text = self.text()
        recent = self._vocabulary.recent if self._vocabulary is not None else ()
        if word in recent and word.casefold().startswith(text.strip().casefold()):
            self.put(word)
            return
        start, end = token_at(text, self.cursorPosition())
        rest = text[end:].lstrip()
        ending = "" if word.endswith(":") else " "
        self.setText(text[:start] + word + ending + rest)
        self.setCursorPosition(start + len(word) + len(ending))
        if word.endswith(":"):
            self._offer()

    def _offering(self, key: int) -> bool:
        """Whether a key is meant for what is offered."""
        if "_popup" not in vars(self) or not self._popup.isVisible():
            return False
        entering = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return key == Qt.Key.Key_Escape or (entering and self._popup.selectionModel().hasSelection())

    # --- events ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks at once and goes to the answers, Escape clears and then leaves, Down offers recent searches.

        While something is offered, Enter takes what was chosen of it and Escape only closes it: the completer does both
        with what is ignored here.
        """
        if self._offering(event.key()):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._hide_popup()
            self._lift_hand()
            self._ask()
            self.left_down.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.put("") if self.text() else self.left_down.emit()
        elif event.key() == Qt.Key.Key_Down and not self._popup.isVisible():
            if self.text().strip():
                self.left_down.emit()
            else:
                self._offer(always=True)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming by shortcut selects everything, so that typing begins anew."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.ShortcutFocusReason:
            self.selectAll()

    @cached_property
    def _icons(self) -> IconStyle:
        from ui.icon_style import IconStyle

        return IconStyle(self._theme)  # a widget does not keep its style

    def _fit_icons(self) -> None:
        if self._theme.scale != 1.0 and "_icons" not in vars(self):
            self.setStyle(self._icons)

    def _tint(self) -> None:
        self._glass.setIcon(self._theme.icon("search", tint="muted"))
        self._clear.setIcon(self._theme.icon("x", tint="muted"))
        self._tint_star()

    def _tint_star(self) -> None:
        saved = self._starred = self.is_saved
        self._star.setIcon(self._theme.icon("star", tint="star" if saved else "muted", filled=saved))
        self._star.setText(self.tr("Forget this saved search") if saved else self.tr("Save this search"))
        self._star.setToolTip(self._star.text())
