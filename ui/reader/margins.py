"""What is painted beside the text: bars along quotations, and flags where somebody wrote a note."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextBlock, QTextCursor

from ui.reader.galley import QUOTED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QTextEdit

    from archive.model import Annotation
    from ui.reader.style import Paper

_FLAG = 18


@dataclass(frozen=True, slots=True)
class Noted:
    """An annotation and where it stands in the document."""

    annotation: Annotation
    start: int
    end: int


def paint_quotes(view: QTextEdit, painter: QPainter, paper: Paper) -> None:
    """Draw a bar beside every quotation in sight."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(paper.quote)
    bottom = view.viewport().height()
    block = view.cursorForPosition(QPoint(1, 1)).block()
    while block.isValid():
        box = _box(view, block)
        if box.top() > bottom:
            return
        if block.blockFormat().property(QUOTED):
            _paint_bar(view, painter, block, box)
        block = block.next()


def paint_flags(view: QTextEdit, painter: QPainter, paper: Paper, noted: Sequence[Noted]) -> list[tuple[QRectF, Noted]]:
    """Draw a flag for every note in the margin; returns where each one is, for the pointer."""
    flags: list[tuple[QRectF, Noted]] = []
    taken = -100.0
    edge = view.document().rootFrame().frameFormat().rightMargin()
    for one in noted:
        if not one.annotation.note:
            continue
        cursor = QTextCursor(view.document())
        cursor.setPosition(one.start)
        top = max(float(view.cursorRect(cursor).center().y() - _FLAG // 2), taken + _FLAG + 4)
        taken = top
        box = QRectF(view.viewport().width() - edge + 8, top, _FLAG, _FLAG)
        flags.append((box, one))
        painter.setPen(paper.muted)
        painter.setBrush(paper.highlight(one.annotation.colour))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(paper.text)
        for row in (5, 9, 13):
            painter.drawLine(QPointF(box.left() + 4, box.top() + row), QPointF(box.right() - 4, box.top() + row))
    return flags


def _paint_bar(view: QTextEdit, painter: QPainter, block: QTextBlock, box: QRectF) -> None:
    step = view.document().indentWidth()
    beside = view.document().rootFrame().frameFormat().leftMargin()
    after = block.next()
    if after.isValid() and after.blockFormat().property(QUOTED):  # one bar for the paragraphs of one quotation
        box.setBottom(_box(view, after).top())
    for depth in range(int(block.blockFormat().property(QUOTED) or 0)):
        left = beside + step * depth + 2
        if block.textDirection() == Qt.LayoutDirection.RightToLeft:
            left = view.viewport().width() - left - 3
        painter.drawRoundedRect(QRectF(left, box.top() + 2, 3, box.height() - 4), 1.5, 1.5)


def _box(view: QTextEdit, block: QTextBlock) -> QRectF:
    """Where a block is in the viewport."""
    box = view.document().documentLayout().blockBoundingRect(block)
    return box.translated(0, -view.verticalScrollBar().value())
