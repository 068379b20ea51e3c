"""The timeline: how many articles of the present answer each month holds; drag over it to narrow the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui import formats, phrases
from ui.fonts import Type
from ui.months import Months, month_of, named, ordinal
from ui.theme import SCROLL_BAR

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QEvent

    from ui.theme import Theme


class Timeline(QWidget):
    """A histogram of months.

    Signals:
        brushed: first and last month (``YYYYMM``), or 0 and 0 when the brush was taken away.
    """

    brushed = Signal(int, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.months = Months()
        self._brush: tuple[int, int] | None = None
        self._drag: int | None = None
        self._cursor: int | None = None
        self._anchor: int | None = None  # where a brush by keyboard began
        self._quiet = True  # until there is an answer
        self.setObjectName("timeline")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Articles per month"))
        self.setCursor(Qt.CursorShape.IBeamCursor)
        theme.changed.connect(self.updateGeometry)

    # --- what is shown ---

    def show_months(self, months: Mapping[int, int], first: int = 0, last: int = 0, *, of: int = 1) -> None:
        """Show the months of an answer. While a brush is set, those around it stay in view, so that it can be moved.

        Args:
            months: counts by ``YYYYMM``; 0, undated, is left out.
            first: the first month that the question is narrowed to, ``YYYYMM``; 0 for none.
            last: the last one.
            of: how many articles the answer has, dated or not; where there are none, nothing is said of dates.
        """
        self._quiet = not of
        self.months.take(months, keep=bool(first or last))
        shown = self.months
        if first or last:
            self._brush = (ordinal(first) if first else shown.first, ordinal(last) if last else shown.last)
        else:
            self._brush = None
        self.setAccessibleDescription(self.spoken())
        self.update()

    def spoken(self) -> str:
        """The picture in words."""
        filled, counts = self.months.filled, self.months.counts
        if not filled:
            return phrases.translate("timeline", "No dated articles")
        most = max(filled, key=lambda month: counts[month])
        return phrases.translate("timeline", "{first} to {last}, most in {most}: {count}").format(
            first=named(min(filled)), last=named(max(filled)), most=named(most), count=formats.number(counts[most])
        )

    @property
    def span(self) -> tuple[int, int]:
        """The first and last month in view, ``YYYYMM``."""
        return month_of(self.months.first), month_of(self.months.last)

    # --- geometry ---

    def sizeHint(self) -> QSize:
        """Low: the list is what matters."""
        return QSize(self._theme.space(60), self._theme.space(13) + self._theme.metrics(Type.CAPTION).height())

    def _plot(self) -> QRect:
        """Over the words of the list below it, which has a scroll bar."""
        theme = self._theme
        below = theme.metrics(Type.CAPTION).height() + theme.space(2)
        column = theme.column(self.rect(), mirrored=self._mirrored(), scrolled=SCROLL_BAR)
        return column.adjusted(0, theme.space(1), 0, -below)

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _scale(self) -> tuple[float, float]:
        """Where the first month begins, and how far from there the next one does."""
        plot = self._plot()
        each = plot.width() / self.months.shown
        return (plot.right() + 1, -each) if self._mirrored() else (plot.left(), each)

    def _x(self, month: float) -> float:
        begin, each = self._scale()
        return begin + (month - self.months.first) * each

    def _month_at(self, x: float) -> int:
        plot, shown = self._plot(), self.months.shown
        part = (plot.right() - x if self._mirrored() else x - plot.left()) / max(1, plot.width())
        return max(self.months.first, min(self.months.last, self.months.first + int(part * shown)))

    # --- drawing ---

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bars, brush, years."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.months.last:
            if self._quiet:
                return
            painter.setPen(self._theme.colours.muted)
            painter.setFont(self._theme.font(Type.CAPTION))
            painter.drawText(self._plot(), Qt.AlignmentFlag.AlignCenter, self.spoken())
            return
        if self._plot().width() < self._theme.space(10):
            return
        self._chosen(painter)
        self._bars(painter)
        self._years(painter)
        if self.hasFocus():
            painter.setPen(self._theme.colours.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(2, 1, -3, -2), 6, 6)

    def _chosen(self, painter: QPainter) -> None:
        """What is brushed, and where the keyboard stands: both may be months without an article."""
        colours, plot = self._theme.colours, self._plot()
        if self._brush is not None:
            one, other = sorted((self._x(self._brush[0]), self._x(self._brush[1] + 1)))
            one, other = max(one, plot.left()), min(other, plot.right() + 1)
            painter.fillRect(QRectF(one, plot.top(), max(0.0, other - one), plot.height()), colours.selection)
        if self._cursor is not None and self.hasFocus():
            painter.fillRect(QRectF(self._x(self._cursor + 0.5) - 1, plot.top(), 2, plot.height()), colours.text)

    def _bars(self, painter: QPainter) -> None:
        colours, plot = self._theme.colours, self._plot()
        bins = self.months.bins(plot.width())
        tallest = max((count for _, _, count in bins), default=0) or 1
        sparse = sum(1 for _, _, count in bins if count) * 4 < plot.width()
        painter.setPen(Qt.PenStyle.NoPen)
        widest, thinnest = self._theme.space(6), self._theme.space(0.75)
        begin, each = self._scale()
        first, last, focused = self.months.first, self.months.last, self.hasFocus()
        for month, step, count in bins:
            if not count:
                continue
            one, other = begin + (month - first) * each, begin + (min(month + step, last + 1) - first) * each
            one, other = (other, one) if each < 0 else (one, other)
            gap = 1 if other - one > 3 else 0
            if other - one > widest:  # a few months in a wide pane are bars, not walls
                middle, gap = (one + other) / 2, 0
                one, other = middle - widest / 2, middle + widest / 2
            inside = self._brush is not None and self._brush[0] <= month <= self._brush[1]
            if month <= (self._cursor if self._cursor is not None else -1) < month + step and focused:
                painter.setBrush(colours.text)
            else:
                painter.setBrush(colours.bar_on if inside else colours.bar)
            height = max(2.0, count / tallest * plot.height())
            width = max(float(thinnest) if sparse else 1.0, other - one - gap)
            bar = QRectF(one, plot.bottom() + 1 - height, width, height)
            painter.drawRoundedRect(bar, 1, 1) if width > thinnest else painter.drawRect(bar)
        painter.setPen(colours.line)
        painter.drawLine(plot.bottomLeft() + QPointF(0, 1).toPoint(), plot.bottomRight() + QPointF(0, 1).toPoint())

    def _years(self, painter: QPainter) -> None:
        theme, plot = self._theme, self._plot()
        metrics = theme.metrics(Type.CAPTION)
        painter.setFont(theme.font(Type.CAPTION))
        painter.setPen(theme.colours.muted)
        room = metrics.horizontalAdvance("0000") + theme.space(4)
        first, last = -(-self.months.first // 12), self.months.last // 12
        if last < first:
            painter.drawText(
                QRectF(plot.left(), plot.bottom() + theme.space(1), plot.width(), metrics.height()),
                Qt.AlignmentFlag.AlignCenter,
                f"{named(self.months.first)} – {named(self.months.last)}",
            )
            return
        every = 1
        while (last - first) / every * room > plot.width():
            every = 5 if every == 2 else every * 2
        for year in range(first, last + 1, every):
            x = self._x(year * 12)
            box = QRectF(x - room / 2, plot.bottom() + theme.space(1), room, metrics.height())
            if box.left() >= plot.left() - room / 3 and box.right() <= plot.right() + room / 3:
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(year))

    # --- brushing ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a brush."""
        if event.button() == Qt.MouseButton.LeftButton and self.months.last:
            self._drag = self._month_at(event.position().x())
            self._brush = (self._drag, self._drag)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Widen the brush."""
        if self._drag is not None:
            month = self._month_at(event.position().x())
            self._brush = (min(self._drag, month), max(self._drag, month))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Narrow the answer to the brush."""
        if self._drag is not None and event.button() == Qt.MouseButton.LeftButton:
            self._drag = None
            self._tell()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Take the brush away."""
        self._drag = None
        self.clear_brush()

    def clear_brush(self) -> None:
        """Show every month again."""
        self._brush = None
        self._tell()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer."""
        if not self.months.last:
            return
        if event.angleDelta().y():
            self.zoom(0.8 if event.angleDelta().y() > 0 else 1.25, self._month_at(event.position().x()))
        event.accept()

    def zoom(self, factor: float, around: int | None = None) -> None:
        """Show fewer months (below 1) or more."""
        self.months.zoom(factor, around)
        self.update()

    def _tell(self) -> None:
        self.update()
        if self._brush is None:
            self.brushed.emit(0, 0)
        else:
            self.brushed.emit(month_of(self._brush[0]), month_of(self._brush[1]))

    # --- keyboard and words ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Shift with arrows brushes, Enter narrows, plus and minus zoom, Delete takes the brush away."""
        key = event.key()
        if not self.months.last:
            event.ignore()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            forward = (key == Qt.Key.Key_Right) != self._mirrored()
            self._move(1 if forward else -1, brush=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self._brush is None and self._cursor is not None:
                self._brush = (self._cursor, self._cursor)
            self._tell()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear_brush()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.zoom(0.8 if key == Qt.Key.Key_Plus else 1.25, self._cursor)
        else:
            event.ignore()

    def _move(self, by: int, *, brush: bool) -> None:
        before = (
            self._cursor if self._cursor is not None else self.months.first - by if by > 0 else self.months.last - by
        )
        self._cursor = max(self.months.first, min(self.months.last, before + by))
        if brush:
            began = before if self._anchor is None else self._anchor
            self._anchor = max(self.months.first, min(self.months.last, began))
            self._brush = (min(self._anchor, self._cursor), max(self._anchor, self._cursor))
        else:
            self._brush = self._anchor = None
        words = self._words(self._cursor)
        self.setAccessibleDescription(words)
        from PySide6.QtGui import QAccessible, QAccessibleEvent  # its many kinds are loaded with the first step

        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        QToolTip.showText(self.mapToGlobal(QPointF(self._x(self._cursor), 0).toPoint()), words, self)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Say what is below the pointer."""
        if isinstance(event, QHelpEvent) and self.months.last:
            QToolTip.showText(event.globalPos(), self._words(self._month_at(event.pos().x())), self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A ring shows where the keys go."""
        super().focusInEvent(event)
        self.update()

    def _words(self, month: int) -> str:
        return f"{named(month)}: {phrases.found(self.months.counts.get(month, 0))}"
