"""Two captures of one story laid over each other: what came in and what went, word by word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from ui import formats, phrases
from ui.accent import tinted
from ui.dialogs.room import take_room
from ui.labels import wrapped
from ui.operations import reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from archive.model import ArticleId
    from archive.versions import Comparison, Passage
    from ui.session import Session
    from ui.tasks import TaskRunner
    from ui.theme import Theme

LINE = 145
"""Height of a line, in per cent of the letters' own."""
STRONGEST = 0.3
"""How much of its colour the ground of a changed passage has at most."""


class CompareDialog(QDialog):
    """Stays beside the window."""

    def __init__(
        self, session: Session, runner: TaskRunner, pair: tuple[ArticleId, ArticleId], theme: Theme, parent: QWidget
    ) -> None:
        """Make it for two articles, the earlier one first."""
        super().__init__(parent)
        self._theme = theme
        self._comparison: Comparison | None = None
        self.setWindowTitle(self.tr("What changed"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        take_room(self, theme, 180, 150)
        self._title = wrapped(self.tr("Comparing…"), "title")
        self._hint = wrapped(self.tr("Green underlined words came in; red struck ones went."), "muted")
        self.only = QCheckBox(self.tr("Only paragraphs that changed"))
        self.only.setChecked(True)
        self.only.toggled.connect(self._draw)
        self.text = QTextEdit(readOnly=True)
        self.text.setProperty("kind", "framed")
        self.text.setAccessibleName(self.tr("The text of both, with what changed"))
        self.text.document().setDocumentMargin(theme.space(4))
        row = QHBoxLayout()
        row.addWidget(self._hint, 1)
        row.addWidget(self.only)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(theme.space(5), theme.space(4), theme.space(5), theme.space(5))
        lines.setSpacing(theme.space(3))
        lines.addWidget(self._title)
        lines.addLayout(row)
        lines.addWidget(self.text, 1)
        theme.changed.connect(self._draw)
        self.finished.connect(lambda _: runner.forget("compare"))  # an answer must not land on a closed dialog
        runner.read(lambda: reading.compared(session, *pair), key="compare", done=self._show)

    def _show(self, comparison: Comparison) -> None:
        self._comparison = comparison
        added = phrases.translate("compare", "%n word(s) came in", "", comparison.added)
        removed = phrases.translate("compare", "%n word(s) went", "", comparison.removed)
        self._title.setText(f"{added}, {removed}" if comparison.changed else self.tr("The text is the same."))
        for widget in (self.only, self._hint):
            widget.setVisible(comparison.changed)
        self._draw()

    def _draw(self) -> None:
        if self._comparison is None:
            return
        only = self.only.isChecked() and self._comparison.changed
        block = QTextBlockFormat()
        block.setLineHeight(LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        block.setBottomMargin(self._theme.space(3))
        self.text.clear()
        cursor = QTextCursor(self.text.document())
        first = True
        for paragraph in self._comparison.paragraphs:
            if only and all(passage.kind == "same" for passage in paragraph):
                continue
            if first:
                cursor.setBlockFormat(block)
            else:
                cursor.insertBlock(block)
            first = False
            self._paragraph(cursor, paragraph)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _paragraph(self, cursor: QTextCursor, passages: Sequence[Passage]) -> None:
        for passage in passages:
            cursor.insertText(formats.plain(passage.text, limit=len(passage.text) + 1), self._ink(passage.kind))

    def _ink(self, kind: str) -> QTextCharFormat:
        colours, made = self._theme.colours, QTextCharFormat()
        made.setForeground(colours.text)
        if kind == "added":
            made.setBackground(tinted(colours.base, colours.success, (colours.text,), most=STRONGEST))
            made.setFontUnderline(True)
        elif kind == "removed":
            made.setBackground(tinted(colours.base, colours.danger, (colours.text,), most=STRONGEST))
            made.setFontStrikeOut(True)
        return made
