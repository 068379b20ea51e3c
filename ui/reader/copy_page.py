"""The reading copy with everything around it: find bar, notes, enlarged pictures."""

from __future__ import annotations

import dataclasses
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from archive import anchoring
from archive.model import Annotation, Colour, Digest, Quotation
from ui.operations import noting, reading
from ui.reader.annotating import NoteCard, SelectionBar
from ui.reader.find_bar import FindBar
from ui.reader.head import value_of
from ui.reader.layers import find_all
from ui.reader.lightbox import Lightbox
from ui.reader.links import ask_link
from ui.reader.margins import Noted
from ui.reader.notes_list import NotesList
from ui.reader.pictures import decode
from ui.reader.sheet import typeset
from ui.reader.style import ReadingStyle
from ui.reader.view import ReadingView

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QImage, QResizeEvent

    from search.query import Span
    from ui.reader.sheet import Fetched, Sheet
    from ui.session import Session
    from ui.settings import Settings
    from ui.tasks import TaskRunner
    from ui.theme import Theme

_ENLARGED = 4_000


class CopyPage(QWidget):
    """One article's reading copy.

    Signals:
        deed_asked: a function from `Session` to `Deed`.
        link_asked: an http(s) address that a person chose to open.
        value_chosen: label and value of something clicked in the head.
        said: a sentence for a toast.
    """

    deed_asked = Signal(object)
    link_asked = Signal(str)
    value_chosen = Signal(str, str)
    said = Signal(str)

    def __init__(self, session: Session, runner: TaskRunner, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self._session = session
        self._runner = runner
        self._theme = theme
        self._settings = settings
        self._style = self._preferred()
        self._fetched: Fetched | None = None
        self._sheet: Sheet | None = None
        self._marks: list[tuple[int, int]] = []
        self._found: list[tuple[int, int]] = []
        self._step = -1
        self._display = 0.0  # the size of the headline as it was last set
        self.view = ReadingView(self._style)
        self.find_bar = FindBar(theme)
        self.notes = NotesList(theme)
        self._selection = SelectionBar(self.view.viewport(), theme)
        self._editing: Annotation | Quotation | None = None
        self._lightbox = Lightbox(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.view, 1)
        row.addWidget(self.notes)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.find_bar)
        lines.addLayout(row, 1)

    def _connect(self) -> None:
        self.view.link_clicked.connect(self._link)
        self.view.picture_clicked.connect(self._enlarge)
        self.view.note_clicked.connect(lambda noted, where: self.edit_note(noted.annotation, where))
        self.view.selected.connect(self._offer)
        self.view.menu_asked.connect(self._menu)
        self.find_bar.changed.connect(self._find)
        self.find_bar.stepped.connect(self.step)
        self.find_bar.closed.connect(lambda: self._find(""))
        self.find_bar.closed.connect(self.view.setFocus)
        self._selection.highlight_asked.connect(self.highlight)
        self._selection.note_asked.connect(self.note_selection)
        self._selection.copy_asked.connect(self._copy)
        self.notes.chosen.connect(self._go_to)
        self.notes.edit_asked.connect(self.edit_note)
        self.notes.delete_asked.connect(self._delete)

    @cached_property
    def _card(self) -> NoteCard:
        card = NoteCard(self, self._theme)
        card.kept.connect(self._keep_note)
        card.deleted.connect(self._delete_note)
        return card

    # --- what is shown ---------------------------------------------------------------------------------------------

    def show_fetched(self, fetched: Fetched | None, *, position: float = 0.0) -> None:
        """Show an article at a place; None shows nothing."""
        self._fetched = fetched
        style = self._fitting()
        self._display = style.display
        self._sheet = typeset(fetched, style) if fetched is not None else None
        self._selection.hide()
        self._marks, self._found, self._step = [], [], -1
        self.view.show_sheet(self._sheet, fetched.pictures if fetched is not None else {})
        if fetched is not None:
            self._show_notes(fetched)
            self.set_marks(fetched.marks)
            self.view.move_to(position)
        if self.find_bar.words:
            self._find(self.find_bar.words)

    def restyle(self) -> None:
        """Set the article again, at the same place, in the style that is preferred now."""
        position = self.view.position()
        self._style = self._preferred()
        self.view.restyle(self._style)
        self.show_fetched(self._fetched, position=position)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the article with a smaller headline where there is little room, and back."""
        super().resizeEvent(event)
        if self._fetched is not None and self._fitting().display != self._display:
            QTimer.singleShot(0, self, self.restyle)

    def _fitting(self) -> ReadingStyle:
        return dataclasses.replace(self._style, room=self.view.room)

    def _preferred(self) -> ReadingStyle:
        return ReadingStyle.of(self._settings, dark=self._theme.dark, accent=self._theme.colours.accent)

    def set_marks(self, marks: Mapping[str, tuple[Span, ...]]) -> None:
        """Mark where the search matches."""
        if self._sheet is not None:
            self._marks = self._sheet.marked(marks)
            self._step = -1
            self.view.set_marks(self._marks)
            self.view.set_current(None)

    @property
    def matches(self) -> int:
        """How many places the search marks in this article."""
        return len(self._marks)

    # --- finding and stepping --------------------------------------------------------------------------------------

    def ask_find(self) -> None:
        """Bring the find bar forward, with the selected words in it."""
        words = self.view.textCursor().selectedText()
        self.find_bar.ask(words if 0 < len(words) < 80 and "\u2029" not in words else "")

    def step(self, by: int) -> None:
        """Go to the next place found, or the next match of the search where nothing is being found."""
        places = self._found if self.find_bar.words else self._marks
        if not places:
            return
        self._step = (self._step + by) % len(places) if self._step >= 0 else (0 if by > 0 else len(places) - 1)
        self.view.set_current(places[self._step])
        if self.find_bar.words:
            self.find_bar.show_count(self._step + 1, len(places))

    def _find(self, words: str) -> None:
        self._found = find_all(self.view.document(), words)
        self._step = -1
        self.view.set_found(self._found)
        self.view.set_current(None)
        if self._found:
            top = self.view.cursorForPosition(QPoint(self.view.viewport().width() // 2, 0))
            top.movePosition(top.MoveOperation.StartOfLine)
            self._step = next((i for i, (start, _) in enumerate(self._found) if start >= top.position()), 0) - 1
            self._step = self._step if self._step >= 0 else len(self._found) - 1
            self.step(1)
        self.find_bar.show_count(self._step + 1, len(self._found))

    # --- notes and highlights --------------------------------------------------------------------------------------

    def highlight(self, colour: Colour) -> None:
        """Highlight the selected words."""
        quotation = self._quotation()
        if quotation is not None:
            self._ask_annotate(quotation, colour, "")
            self._drop_selection()

    def note_selection(self) -> None:
        """Write a note on the selected words."""
        quotation = self._quotation()
        if quotation is not None:
            self._editing = quotation
            self._card.open_for(None, self._beside_selection(), self._style.paper)

    def note_article(self) -> None:
        """Write a note on the whole article."""
        self._editing = Quotation()
        self._card.open_for(None, self.view.mapToGlobal(QPoint(40, 40)), self._style.paper)

    def edit_note(self, note: Annotation, where: QPoint | None = None) -> None:
        """Open the card of an annotation."""
        self._editing = note
        self._card.open_for(note, where or self.notes.mapToGlobal(QPoint(0, 60)), self._style.paper)

    def _show_notes(self, fetched: Fetched) -> None:
        if self._sheet is None:
            return
        found = [Noted(*entry) for entry in self._sheet.noted(fetched.anchors)]
        shown = {noted.annotation.id for noted in found}
        self.view.set_noted(found)
        lost = [note for note in fetched.article.annotations if note.id not in shown]
        self.notes.show_notes([noted.annotation for noted in found], lost)

    def _quotation(self) -> Quotation | None:
        cursor = self.view.textCursor()
        if self._sheet is None or self._fetched is None or not cursor.hasSelection():
            return None
        place = self._sheet.places().in_text(cursor.selectionStart(), cursor.selectionEnd())
        if place is None:
            self.said.emit(self.tr("Only the article's own text can be highlighted."))
            return None
        return anchoring.quote(self._fetched.article.draft.text, *place)

    def _ask_annotate(self, quotation: Quotation, colour: Colour | None, note: str) -> None:
        if self._fetched is not None:
            number = self._fetched.article.id
            self.deed_asked.emit(lambda session: noting.annotate(session, number, quotation, colour=colour, note=note))

    def _keep_note(self, colour: Colour | None, words: str) -> None:
        target = self._editing
        if isinstance(target, Annotation):
            number = target.id
            self.deed_asked.emit(lambda session: noting.edit_annotation(session, number, colour=colour, note=words))
        elif target is not None and (words or (colour and target.exact)):
            self._ask_annotate(target, colour or (Colour.YELLOW if target.exact else None), words)
            self._drop_selection()

    def _delete_note(self) -> None:
        if isinstance(self._editing, Annotation):
            self._delete(self._editing)

    def _delete(self, note: Annotation) -> None:
        self.deed_asked.emit(lambda session: noting.delete_annotation(session, note.id))

    def _go_to(self, note: Annotation) -> None:
        if self._sheet is not None and self._fetched is not None and note.id in self._fetched.anchors:
            place = self._sheet.places().in_document(*self._fetched.anchors[note.id])
            if place is not None:
                self.view.bring(place[0])

    # --- gestures --------------------------------------------------------------------------------------------------

    def _offer(self, something: bool) -> None:
        if something:
            self._selection.appear(self.view.cursorRect().topLeft(), self._style.paper)
        else:
            self._selection.hide()

    def _drop_selection(self) -> None:
        cursor = self.view.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        self.view.setTextCursor(cursor)
        self._selection.hide()

    def _beside_selection(self) -> QPoint:
        cursor = QTextCursor(self.view.textCursor())
        return self.view.viewport().mapToGlobal(self.view.cursorRect(cursor).bottomLeft() + QPoint(0, 8))

    def _copy(self) -> None:
        text = self.view.textCursor().selection().toPlainText()
        QGuiApplication.clipboard().setText(text.replace("\ufffc", ""))
        self.said.emit(self.tr("Copied"))
        self._selection.hide()

    def _menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        if self.view.textCursor().hasSelection():
            menu.addAction(self.tr("Copy")).triggered.connect(self._copy)
            menu.addAction(self.tr("Highlight")).triggered.connect(lambda: self.highlight(Colour.YELLOW))
            menu.addAction(self.tr("Write a note…")).triggered.connect(self.note_selection)
            menu.addAction(self.tr("Find in this article")).triggered.connect(self.ask_find)
        menu.addAction(self.tr("Note on the whole article…")).triggered.connect(self.note_article)
        menu.addAction(self.tr("Select all")).triggered.connect(self.view.selectAll)
        menu.popup(where)

    def _link(self, address: str, where: QPoint) -> None:
        value = value_of(address)
        if value is not None:
            self.value_chosen.emit(*value)
        else:
            ask_link(self, address, where, open_link=self.link_asked.emit)

    def _enlarge(self, digest: str) -> None:
        """Decode the picture again, larger, in the reading lane."""
        session = self._session

        def work() -> QImage | None:
            data = reading.picture(session, Digest(digest))
            return decode(data, widest=_ENLARGED) if data else None

        def done(image: QImage | None) -> None:
            if image is not None:
                self._lightbox.enlarge(image)

        self._runner.read(work, key="enlarge", done=done)
