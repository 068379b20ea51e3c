"""The reading copy on paper or in a PDF file: white paper, the person's own letters and size of text."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextCursor, QTextDocument

from ui.reader.sheet import typeset
from ui.reader.style import Paper
from ui.reader.typesetter import fit

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from ui.reader.sheet import Fetched
    from ui.reader.style import ReadingStyle

_MARGINS = QMarginsF(18, 18, 18, 20)
_DOTS = 96
"""The document counts in logical pixels of this many to the inch, whatever the device does."""


def save_pdf(fetched: Fetched, style: ReadingStyle, file: str) -> None:
    """Write an article as a PDF of A4 pages, its text selectable.

    Raises:
        OSError: the file cannot be written.
    """
    writer = QPdfWriter(file)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
    writer.setTitle(fetched.article.draft.headline.value)
    writer.setCreator("Cuttings")
    _draw(fetched, style, writer)


def print_on(fetched: Fetched, style: ReadingStyle, printer: QPrinter) -> None:
    """Print an article on a printer that a person has set up."""
    _draw(fetched, style, printer)


def _draw(fetched: Fetched, style: ReadingStyle, device: QPagedPaintDevice) -> None:
    painter = QPainter()
    if not painter.begin(device):
        raise OSError(f"cannot write {device}")
    scale = device.logicalDpiX() / _DOTS
    page = QSizeF(device.width() / scale, device.height() / scale)
    document = _paged(fetched, style, page)
    painter.scale(scale, scale)
    for number in range(document.pageCount()):
        if number:
            device.newPage()
        painter.save()
        painter.translate(0, -number * page.height())
        document.drawContents(painter, QRectF(QPointF(0, number * page.height()), page))
        painter.restore()
    painter.end()


def _paged(fetched: Fetched, style: ReadingStyle, page: QSizeF) -> QTextDocument:
    """The article set for pages of this size."""
    width = round(page.width())
    sheet = typeset(
        fetched, dataclasses.replace(style, paper=Paper.read("white"), size=min(style.size, 15), width=width)
    )
    document, cursor = sheet.document, QTextCursor(sheet.document)
    for plate in sheet.plates:
        image = fetched.pictures[plate.digest]
        size = fit(image.size(), width)
        if size.height() > page.height() * 0.8:
            size = size.scaled(width, round(page.height() * 0.8), Qt.AspectRatioMode.KeepAspectRatio)
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(f"archive:{plate.digest}"), image)
        cursor.setPosition(plate.position)
        cursor.setPosition(plate.position + 1, QTextCursor.MoveMode.KeepAnchor)
        shown = cursor.charFormat().toImageFormat()
        shown.setWidth(size.width())
        shown.setHeight(size.height())
        cursor.setCharFormat(shown)
    document.setPageSize(page)
    return document
