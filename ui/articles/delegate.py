"""How a row of the list looks: publisher and date, headline, why it was found, tags, picture, marks."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QCursor, QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui import formats
from ui.articles.excerpt import from_first_match
from ui.articles.model import ROW, SNIPPET
from ui.articles.pace import Pace
from ui.fonts import Type
from ui.lettering import KEPT, Lettering, height
from ui.theme import TAG_TINT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QTextCharFormat
    from PySide6.QtWidgets import QTableView

    from archive.model import ListRow
    from search.query import Snippet
    from ui.articles.thumbnails import Thumbnails
    from ui.theme import Colours, Theme

LINES = 4  # headline and snippet together, where there is no tag


class _Pen:
    """Where the next thing of a row is drawn, and with what."""

    def __init__(
        self, painter: QPainter, row: ListRow, snippet: Snippet | None, box: QRect, *, mirrored: bool, ratio: float
    ) -> None:
        self.painter, self.row, self.snippet, self.box = painter, row, snippet, box
        self.mirrored, self.ratio = mirrored, ratio
        self.y = 0.0


class ArticleDelegate(QStyledItemDelegate):
    """Paints rows; it holds no widget, and nothing but caches."""

    def __init__(self, theme: Theme, thumbnails: Thumbnails) -> None:
        super().__init__(thumbnails)
        self._theme = theme
        self._thumbnails = thumbnails
        self._lettering = Lettering()
        self.pace = Pace(self)
        self._captions: dict[int, tuple[ListRow, int, bool, str]] = {}
        self.compact = False
        self.tag_colours: Mapping[str, str] = {}
        theme.changed.connect(self._lettering.clear)
        theme.changed.connect(self._captions.clear)
        theme.changed.connect(self.pace.forget)

    def prepare(self) -> None:
        """Load what the first match is marked with: its many properties take as long as a few rows."""
        _marking(self._theme.colours)

    def row_height(self) -> int:
        """The same for every row, so that a hundred thousand need no measuring."""
        theme = self._theme
        caption, small = theme.metrics(Type.CAPTION).height(), theme.metrics(Type.SMALL).height()
        headline = theme.metrics(Type.HEADLINE).height()
        if self.compact:
            return headline + caption + theme.space(4.5)
        return caption + headline + small * 3 + theme.space(9)

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The row's height; its width is the view's."""
        return QSize(option.rect.width(), self.row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        painter.save()
        try:
            self._ground(painter, option, index)
            self._row(painter, option, index)
        finally:  # whatever went wrong: a painter that was not put back brings the program down
            painter.restore()

    def _row(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """What stands in the row, as far as there is time for it."""
        begun = time.perf_counter()
        row: ListRow | None = index.data(ROW)
        if row is None:
            return
        snippet: Snippet | None = index.data(SNIPPET)
        if snippet is not None and not self.pace.may_draw((row.id, snippet), index.row()):
            snippet = None  # until there is time for it, the row stays as it was
        if not self.pace.may_draw((row.id, snippet), index.row()):
            return
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        above = self._theme.space(3)
        box = self._theme.column(option.rect, mirrored=mirrored).adjusted(0, above, 0, -above)
        ratio = painter.device().devicePixelRatio()
        pen = _Pen(painter, row, snippet, box, mirrored=mirrored, ratio=ratio)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.compact:
            self._compact(pen, option.rect)
        else:
            self._comfortable(pen, option.rect)
        self.pace.drew((row.id, snippet), time.perf_counter() - begun)

    def _ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tinted with a bar at the near edge where the keys go, grey where the focus is elsewhere.

        The view is asked for what the option's state says too: for that Qt for Python would load every kind of style.
        """
        colours, rect, view = self._theme.colours, option.rect, cast("QTableView", option.widget)
        focused = view.hasFocus()
        if view.selectionModel().isSelected(index):
            _fill(painter, rect, colours.selection if focused else colours.resting)
        elif view.viewport().underMouse() and rect.contains(view.viewport().mapFromGlobal(QCursor.pos())):
            _fill(painter, rect, colours.hover)
        painter.setPen(colours.line)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        line = self._theme.column(rect, mirrored=mirrored)
        painter.drawLine(line.bottomLeft(), line.bottomRight())
        if focused and view.currentIndex() == index:
            bar = self._theme.space(0.75)
            near = rect.right() + 1 - bar if mirrored else rect.left()
            _fill(painter, QRect(near, rect.top(), bar, rect.height()), colours.accent)

    def _comfortable(self, pen: _Pen, whole: QRect) -> None:
        theme, row = self._theme, pen.row
        text = QRect(pen.box)
        if row.lead_picture is not None and text.width() > theme.space(60):  # words before pictures
            text = self._picture(pen, text)
        pen.y = text.top()
        self._unread(pen, whole, theme.metrics(Type.CAPTION).height())
        self._caption(pen, text)
        pen.y += theme.space(0.5)
        used = self._paragraph(pen, text, row.headline, Type.HEADLINE, 2)
        left = LINES - used - (1 if row.tags else 0)
        found = pen.snippet if pen.snippet and pen.snippet.text else None
        if found is not None:
            found = from_first_match(found, before=16 if left == 1 else 48)
        words = found.text if found is not None else row.standfirst
        if words and left > 0:
            pen.y += theme.space(0.5)
            self._paragraph(pen, text, words, Type.SMALL, left, muted=True, marked=found)
        if row.tags:
            self._chips(pen, text, text.bottom() - self._chip_height() + theme.space(1))

    def _compact(self, pen: _Pen, whole: QRect) -> None:
        theme, row = self._theme, pen.row
        text = pen.box.adjusted(0, -theme.space(0.75), 0, theme.space(0.75))
        pen.y = text.top()
        self._unread(pen, whole, theme.metrics(Type.HEADLINE).height())
        self._paragraph(pen, text, row.headline, Type.HEADLINE, 1)
        pen.y += theme.space(0.5)
        self._caption(pen, text)

    def _picture(self, pen: _Pen, text: QRect) -> QRect:
        side = min(text.height(), self._theme.space(18))
        gap = self._theme.space(3)
        left = text.left() if pen.mirrored else text.right() - side
        place = QRect(left, text.top(), side, side)
        digest = pen.row.lead_picture
        picture = self._thumbnails.picture(digest, side, pen.ratio) if digest is not None else None
        if picture is not None:
            pen.painter.drawPixmap(place.topLeft(), picture)
        else:
            pen.painter.setPen(Qt.PenStyle.NoPen)
            pen.painter.setBrush(self._theme.colours.chip)
            pen.painter.drawRoundedRect(place, side / 12, side / 12)
        return text.adjusted(side + gap, 0, 0, 0) if pen.mirrored else text.adjusted(0, 0, -side - gap, 0)

    def _unread(self, pen: _Pen, whole: QRect, line: float) -> None:
        if pen.row.read or pen.row.removed:
            return
        size = self._theme.space(1.75)
        centre = self._theme.space(2.6)
        x = whole.right() - centre if pen.mirrored else whole.left() + centre
        pen.painter.setPen(Qt.PenStyle.NoPen)
        pen.painter.setBrush(self._theme.colours.accent)
        pen.painter.drawEllipse(QPointF(x, pen.y + line / 2), size / 2, size / 2)

    def _caption(self, pen: _Pen, text: QRect) -> None:
        """Publisher and date at the near edge, star and versions at the far one."""
        theme, row = self._theme, pen.row
        line = theme.metrics(Type.CAPTION).height()
        far = self._badges(pen, text, line)
        pen.painter.setFont(theme.font(Type.CAPTION))
        pen.painter.setPen(theme.colours.muted)
        room = text.adjusted(far, 0, 0, 0) if pen.mirrored else text.adjusted(0, 0, -far, 0)
        place = QRectF(room.left(), pen.y, room.width(), line)
        words = self._caption_words(row, room.width())
        side = Qt.AlignmentFlag.AlignRight if pen.mirrored else Qt.AlignmentFlag.AlignLeft
        pen.painter.drawText(place, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, words)
        pen.y += line

    def _caption_words(self, row: ListRow, width: int) -> str:
        """The caption, elided; kept for the rows seen last, because measuring is what costs when a list scrolls."""
        kept = self._captions.get(row.id)
        if kept is not None and kept[0] is row and kept[1:3] == (width, self.compact):
            return kept[3]
        publisher = formats.plain(row.publisher or (row.bylines[0] if row.bylines else ""))
        parts = [publisher, formats.day(row.published)]
        parts += [formats.plain(tag) for tag in row.tags] if self.compact else []
        metrics = self._theme.metrics(Type.CAPTION)
        words = _caption(parts)
        wider = metrics.horizontalAdvance(words) - width
        if wider > 0 and publisher and not self.compact:  # it gives way, not the date
            room = metrics.horizontalAdvance(publisher) - wider - 1
            words = _caption([metrics.elidedText(publisher, Qt.TextElideMode.ElideRight, room), *parts[1:]])
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
        if len(self._captions) > KEPT:
            self._captions.clear()
        self._captions[row.id] = (row, width, self.compact, words)
        return words

    def _badges(self, pen: _Pen, text: QRect, line: float) -> int:
        """Draw star, version count and warning at the far edge; returns the room they take."""
        theme, row, used = self._theme, pen.row, 0
        size = round(13 * theme.scale)

        def room(width: int) -> int:
            nonlocal used
            used += width
            return text.left() + used - width if pen.mirrored else text.right() - used + 1

        if row.starred:
            star = theme.pixmap("star", 13, tint="star", ratio=pen.ratio, filled=True)
            pen.painter.drawPixmap(QPointF(room(size), pen.y + (line - size) / 2), star)
            used += theme.space(1)
        if row.versions > 1:
            pen.painter.setFont(theme.font(Type.CAPTION))
            pen.painter.setPen(theme.colours.muted)
            words = formats.number(row.versions)
            width = theme.metrics(Type.CAPTION).horizontalAdvance(words) + theme.space(1)
            pen.painter.drawText(QRectF(room(width), pen.y, width, line), Qt.AlignmentFlag.AlignVCenter, words)
            history = theme.pixmap("history", 13, tint="muted", ratio=pen.ratio)
            pen.painter.drawPixmap(QPointF(room(size + 2), pen.y + (line - size) / 2), history)
            used += theme.space(1)
        if row.concerns and any(concern.value in _SERIOUS for concern in row.concerns):
            warning = theme.pixmap("triangle-alert", 13, tint="warning", ratio=pen.ratio)
            pen.painter.drawPixmap(QPointF(room(size), pen.y + (line - size) / 2), warning)
            used += theme.space(1)
        return used

    def _paragraph(
        self,
        pen: _Pen,
        text: QRect,
        words: str,
        kind: Type,
        lines: int,
        *,
        muted: bool = False,
        marked: Snippet | None = None,
    ) -> int:
        colours = self._theme.colours
        spans = marked.spans if marked is not None and words == marked.text else ()
        how = _marking(colours) if spans else None
        font: QFont = self._theme.font(kind)
        laid = self._lettering.lay(words, font, text.width(), lines=lines, spans=spans, marked=how)
        pen.painter.setPen(colours.muted if muted else colours.text)
        laid.draw(pen.painter, QPointF(text.left(), pen.y))
        pen.y += height(laid)
        return laid.lineCount()

    def _chip_height(self) -> int:
        return self._theme.metrics(Type.CAPTION).height() + self._theme.space(1)

    def _chips(self, pen: _Pen, text: QRect, top: float) -> None:
        theme, metrics = self._theme, self._theme.metrics(Type.CAPTION)
        pad, gap, room = theme.space(1.75), theme.space(1.25), text.width()
        pen.painter.setFont(theme.font(Type.CAPTION))
        used = 0
        for number, tag in enumerate(pen.row.tags):
            words = metrics.elidedText(formats.plain(tag), Qt.TextElideMode.ElideMiddle, min(room, theme.space(36)))
            width = metrics.horizontalAdvance(words) + 2 * pad
            rest = len(pen.row.tags) - number
            if used + width > room - (theme.space(8) if rest > 1 else 0):
                words, width = f"+{rest}", metrics.horizontalAdvance(f"+{rest}") + 2 * pad
                rest = 0
            left = text.right() - used - width if pen.mirrored else text.left() + used
            place = QRectF(left, top, width, self._chip_height())
            self._chip(pen, place, words, self.tag_colours.get(tag, ""))
            used += width + gap
            if not rest:
                break

    def _chip(self, pen: _Pen, place: QRectF, words: str, colour: str) -> None:
        colours = self._theme.colours
        pen.painter.setPen(Qt.PenStyle.NoPen)
        ground = QColor(colour) if colour else colours.chip
        if colour:
            ground.setAlphaF(TAG_TINT)
        pen.painter.setBrush(ground)
        pen.painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        pen.painter.setPen(colours.text if colour else colours.on_chip)
        pen.painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)


def _caption(parts: Sequence[str]) -> str:
    return "  ·  ".join(f"\u2068{part}\u2069" for part in parts if part)


def _marking(colours: Colours) -> QTextCharFormat:
    from PySide6.QtGui import QTextCharFormat  # see `prepare`

    how = QTextCharFormat()
    how.setBackground(colours.mark)
    how.setForeground(colours.on_mark)
    return how


def _fill(painter: QPainter, rect: QRect, colour: QColor) -> None:
    """As ``fillRect``, for whose many forms Qt for Python loads every ready-made gradient."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(rect)


_SERIOUS = {"stub", "paywall", "cookie-wall", "error-page", "empty-shell", "whole-page"}
