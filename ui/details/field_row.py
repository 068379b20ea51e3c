"""One field of an article: its value, where that came from, and a pencil."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from archive.model import Draft, Moment, Sourced
from ui import formats, phrases
from ui.details.facts import WrappedButton
from ui.details.gathered import shown_value
from ui.labels import breakable, wrapped

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from archive.model import Rival
    from ui.theme import Theme

DATES = frozenset(("published", "updated"))
NAMES = frozenset(("bylines", "keywords", "agencies"))
HAND = "hand"


class FieldRow(QWidget):
    """Shows a field; a click on its pencil makes it a line to type in.

    Signals:
        corrected: the field and its new value (text, or a tuple of names; None for back to the extracted value).
    """

    corrected = Signal(str, object)

    def __init__(self, theme: Theme, field: str, *, editable: bool = True) -> None:
        super().__init__()
        self._theme = theme
        self.field = field
        self._text = ""
        self._name = wrapped(phrases.field_name(field), "caption")
        self._value = wrapped()
        self._source = wrapped(kind="caption")
        self._wrong = wrapped(kind="danger")
        self._edit = QPlainTextEdit()
        self._edit.setAccessibleName(phrases.field_name(field))
        self._edit.setTabChangesFocus(True)
        self._edit.installEventFilter(self)
        self._pencil = QToolButton()
        self._pencil.setVisible(editable)
        self._pencil.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pencil.setToolTip(self.tr("Correct {field}").format(field=phrases.field_name(field)))
        self._pencil.setAccessibleName(self._pencil.toolTip())
        self._back = WrappedButton(self.tr("Back to the extracted value"))
        self._pencil.clicked.connect(self.begin)
        self._back.clicked.connect(self._pencil.setFocus)  # it goes away
        self._back.clicked.connect(lambda: self.corrected.emit(self.field, None))
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._pencil)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(head)
        for widget in (self._value, self._edit, self._wrong, self._source, self._back):
            lines.addWidget(widget)
        self._edit.hide()
        self._wrong.hide()

    def show_field(self, draft: Draft) -> None:
        """Show what a draft says; what is being typed meanwhile stays."""
        claim: Sourced[object] | None = getattr(draft, self.field)
        self._text = shown_value(draft, self.field)
        self._value.setText(breakable(_named(self.field, _for_people(claim))) or self._nothing())
        self._source.setText(self._origin(claim))
        self._source.setVisible(claim is not None)
        others = [rival for rival in draft.rivals if rival.field == self.field]
        self._source.setToolTip("\n".join(_rival(rival) for rival in others))
        if others:
            self._source.setText(self._source.text() + self.tr("; others differ"))
        self._back.setVisible(claim is not None and claim.source == HAND)

    def begin(self) -> None:
        """Let the value be typed over."""
        self._edit.setPlainText(self._text)
        self._edit.setFixedHeight(self._theme.space(9 if len(self._text) < 40 else 24))
        self._value.hide()
        self._edit.show()
        self._edit.setFocus()
        self._edit.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter keeps, Escape leaves as it was, and so does going away."""
        if watched is self._edit and event.type() is QEvent.Type.KeyPress:
            key: QKeyEvent = event  # type: ignore[assignment]
            if key.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._keep()
                return True
            if key.key() == Qt.Key.Key_Escape:
                self._leave()
                return True
        if watched is self._edit and event.type() is QEvent.Type.FocusOut and self._edit.toPlainText() == self._text:
            self.stop()
        return super().eventFilter(watched, event)

    def _keep(self) -> None:
        typed = " ".join(self._edit.toPlainText().split())
        if typed == self._text:
            self._leave()
            return
        wrong = self._complaint(typed)
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong))
        if not wrong:
            self._leave()
            self.corrected.emit(self.field, _as_value(self.field, typed))

    def _complaint(self, typed: str) -> str:
        if self.field == "headline" and not typed:
            return self.tr("An article needs a headline.")
        if self.field in DATES and typed and Moment.parse(typed) is None:
            return self.tr("Write a date as 2021, 2021-10 or 2021-10-05.")
        if self.field == "canonical_url" and typed and not typed.startswith(("http://", "https://")):
            return self.tr("An address begins with https:// or http://")
        return ""

    def _leave(self) -> None:
        """The keyboard goes back to where it began; from a line that is hidden it would go on to the next field."""
        self._pencil.setFocus()
        self.stop()

    def stop(self) -> None:
        """Type no more; what was typed and not kept is gone."""
        self._edit.hide()
        self._wrong.hide()
        self._value.show()

    def _nothing(self) -> str:
        """A dash on the side where words would begin: by itself it has no direction, and Qt takes it for English."""
        return "\u200f—" if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "—"

    def _origin(self, claim: Sourced[object] | None) -> str:
        return (
            ""
            if claim is None
            else self.tr("from {source}").format(source=phrases.source_name(claim.source))
            if (claim.source != HAND)
            else phrases.source_name(HAND)
        )

    def _dress(self) -> None:
        self._pencil.setIcon(self._theme.icon("pencil", tint="muted"))


def _for_people(claim: Sourced[object] | None) -> str:
    if claim is None:
        return ""
    if isinstance(claim.value, Moment):
        return formats.moment(claim.value)
    if isinstance(claim.value, tuple):
        return phrases.listed(formats.plain(str(name)) for name in claim.value)
    return formats.plain(str(claim.value), limit=2_000)


def _named(field: str, words: str) -> str:
    """A language by its name, with the code that one would type."""
    name = phrases.language_names().get(words) if field == "language" else None
    return f"{name} ({words})" if name else words


def _rival(rival: Rival) -> str:
    return f"{phrases.source_name(rival.claim.source)}: {formats.plain(rival.claim.value, limit=200)}"


def _as_value(field: str, typed: str) -> str | tuple[str, ...]:
    """What was typed as the value of a field; names are parted by semicolons, or by commas where there is none."""
    if field not in NAMES:
        return typed
    mark = ";" if ";" in typed else ","
    return tuple(name.strip() for name in typed.split(mark) if name.strip())
