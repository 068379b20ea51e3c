"""Files and selections dropped on the window: what they are, and the veil that says what will happen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QMimeData, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from archive.values import frozen
from ui import phrases
from ui.fonts import Type

if TYPE_CHECKING:
    from ui.theme import Theme

OURS = "application/x-cuttings-"
"""Drags that begin in this window: articles and tags."""


@frozen
class Selection:
    """What was dragged or copied out of a browser or another program."""

    html: str = ""
    text: str = ""
    url: str = ""
    title: str = ""
    pictures: tuple[tuple[str, bytes], ...] = ()


def local_files(data: QMimeData) -> list[Path]:
    """The files and folders that a drag or the clipboard names on this computer."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []


def selection(data: QMimeData) -> Selection | None:
    """The words that a drag or the clipboard carries; None where there is nothing to keep.

    An address alone is a selection too: taking it in says that it is only an address.
    """
    address = _address(data)
    named, _, title = _mozilla_url(data).partition("\n")
    html = data.html() if data.hasHtml() else ""
    text = data.text() if data.hasText() else ""
    pictures = _pictures(data)
    if not html.strip() and not text.strip() and not address:
        return None
    return Selection(html=html, text=text, url=address or named, title=title.strip(), pictures=pictures)


def _address(data: QMimeData) -> str:
    return next((url.toString() for url in data.urls() if url.scheme() in {"http", "https"}), "")


def _mozilla_url(data: QMimeData) -> str:
    """The address and title that Firefox and Chromium bring along, a line each."""
    return bytes(data.data("text/x-moz-url").data()).decode("utf-16-le", "replace").strip("\0")


def _pictures(data: QMimeData) -> tuple[tuple[str, bytes], ...]:
    image = data.imageData() if data.hasImage() else None
    if not isinstance(image, QImage) or image.isNull():
        return ()
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return (("", bytes(kept.data())),)


_KINDS = (Type.DISPLAY, Type.BODY)


class DropArea(QWidget):
    """A veil over the whole window while something is dragged over it, and the ears for the drop.

    Signals:
        files_dropped: a list of `Path`.
        selection_dropped: a `Selection`.
    """

    files_dropped = Signal(list)
    selection_dropped = Signal(object)

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._words = ("", "")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setObjectName("drop-area")
        self.hide()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Hear what happens over the window."""
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            return self._drop(event)
        if isinstance(event, QDragMoveEvent) and event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove):
            return self._enter(event)
        if isinstance(event, QDragLeaveEvent):
            self.hide()
        elif event.type() == QEvent.Type.Resize and self.isVisible():
            self.resize(self._window.size())
        return False

    def _enter(self, event: QDragEnterEvent | QDragMoveEvent) -> bool:
        if not self.welcome(event.mimeData()):
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        return True

    def _drop(self, event: QDropEvent) -> bool:
        data = event.mimeData()
        self.hide()
        if self.words_for(data) is None:
            return False
        # a copy is what we make: whoever offers to move the file must not delete it afterwards
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.take(data)
        return True

    def take(self, data: QMimeData) -> bool:
        """Take in what a drop or the clipboard holds, and say whether there was anything."""
        files = local_files(data)
        words = selection(data)
        if files:
            self.files_dropped.emit(files)
        elif words is not None:
            self.selection_dropped.emit(words)
        return bool(files) or words is not None

    def words_for(self, data: QMimeData) -> tuple[str, str] | None:
        """What will happen on letting go: a headline and a sentence; None for what cannot be taken."""
        if any(name.startswith(OURS) for name in data.formats()):
            return None
        files = local_files(data)
        if files:
            return (
                phrases.translate("drop", "Take in %n file(s) or folder(s)", "", len(files)),
                phrases.translate("drop", "A copy goes into the archive. Your files stay as and where they are."),
            )
        if data.hasHtml() or data.hasText() or _address(data):
            return (
                phrases.translate("drop", "Keep this selection as an article"),
                phrases.translate("drop", "Its words and pictures go into the archive, with where they came from."),
            )
        return None

    def welcome(self, data: QMimeData) -> bool:
        """Cover the window and say what will happen, unless this cannot be taken."""
        words = self.words_for(data)
        if words is None:
            return False
        self._words = words
        self.resize(self._window.size())
        self.raise_()
        self.show()
        self.update()
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The veil: a frame, a picture, two lines."""
        theme, colours = self._theme, self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(colours.veil)
        veil.setAlphaF(0.9)
        painter.fillRect(self.rect(), veil)
        edge = theme.space(6)
        painter.setPen(QPen(colours.accent, 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), 14, 14)
        middle, size = self.rect().center(), round(48 * theme.scale)
        wide = max(
            theme.metrics(kind).horizontalAdvance(words) for words, kind in zip(self._words, _KINDS, strict=True)
        )
        card = QRectF(0, 0, min(wide + theme.space(24), self.width() - edge * 4), theme.space(46))
        card.moveCenter(QPointF(middle) + QPointF(0, theme.space(0.5)))
        painter.setPen(colours.outline)
        painter.setBrush(colours.raised)
        painter.drawRoundedRect(card, 14, 14)
        picture = theme.pixmap("download", 48, tint="accent", ratio=self.devicePixelRatioF())
        painter.drawPixmap(middle.x() - size // 2, middle.y() - size - theme.space(4), picture)
        across = self.rect().adjusted(edge * 2, 0, -edge * 2, 0)
        top = middle.y() + theme.space(1)
        for words, kind, colour in (
            (self._words[0], _KINDS[0], colours.text),
            (self._words[1], _KINDS[1], colours.muted),
        ):
            painter.setFont(theme.font(kind))
            painter.setPen(colour)
            line = theme.metrics(kind).height()
            painter.drawText(across.left(), top, across.width(), line, Qt.AlignmentFlag.AlignCenter, words)
            top += line + theme.space(2)
