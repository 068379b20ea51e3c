"""The reading copy on paper or in a PDF file: white paper, the person's own letters and size of text."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from ui import formats
from ui.kept_files import write_whole
from ui.phrases import translate
from ui.reader.sheet import typeset
from ui.reader.style import Paper
from ui.reader.typesetter import fit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QTextBlock
    from PySide6.QtPrintSupport import QPrinter

    from archive.model import Article
    from ui.reader.sheet import Fetched
    from ui.reader.style import ReadingStyle

_MARGINS = QMarginsF(18, 12, 18, 12)
_DOTS = 96
"""The document counts in logical pixels of this many to the inch, whatever the device does."""

_HEAD, _FOOT = 26, 30
"""Logical pixels of every page for the headline above, from the second page on, and for address and number below."""


def save_pdf(fetched: Fetched, style: ReadingStyle, file: Path) -> Iterator[None]:
    """Write an article as a PDF of pages as the country uses them, its text selectable; a page a turn.

    Raises:
        OSError: the file cannot be written; what was there before is left.
    """
    data = QByteArray()
    buffer = QBuffer(data)  # of a disk that is full Qt's writer says nothing
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    american = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4))
    writer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
    draft = fetched.article.draft
    writer.setTitle(draft.headline.value)
    writer.setAuthor(", ".join(draft.bylines.value if draft.bylines else ()))
    writer.setCreator("Cuttings")
    yield from _draw(fetched, style, writer)
    write_whole(file, bytes(data.data()))


def print_on(fetched: Fetched, style: ReadingStyle, printer: QPrinter) -> None:
    """Print an article on a printer that a person has set up.

    Raises:
        OSError: it takes nothing.
    """
    for _page in _draw(fetched, style, printer):
        pass


def _draw(fetched: Fetched, style: ReadingStyle, device: QPagedPaintDevice) -> Iterator[None]:
    painter = QPainter()
    if not painter.begin(device):
        raise OSError(translate("reader", "The printer does not answer."))
    try:
        yield from _pages(painter, fetched, style, device)
    finally:  # a window that is closed meanwhile must not leave a painter on what goes with it
        painter.end()


def _pages(painter: QPainter, fetched: Fetched, style: ReadingStyle, device: QPagedPaintDevice) -> Iterator[None]:
    scale = device.logicalDpiX() / _DOTS
    sheet = QSizeF(device.width() / scale, device.height() / scale)
    page = QSizeF(sheet.width(), sheet.height() - _HEAD - _FOOT)
    paper = Paper.read("white")
    paper = dataclasses.replace(paper, link=paper.text)
    style = dataclasses.replace(
        style, paper=paper, size=min(style.size, 15), width=round(page.width()), answering=False
    )
    document = _paged(fetched, style, page)
    yield
    painter.scale(scale, scale)
    painter.setLayoutDirection(document.firstBlock().textDirection())
    count = document.pageCount()
    for number in range(count):
        if number:
            device.newPage()
        painter.save()
        painter.translate(0, _HEAD - number * page.height())
        document.drawContents(painter, QRectF(QPointF(0, number * page.height()), page))
        painter.restore()
        _frame(painter, fetched.article, style, sheet, (number + 1, count))
        yield


def _frame(painter: QPainter, article: Article, style: ReadingStyle, sheet: QSizeF, of: tuple[int, int]) -> None:
    """What a page that has come loose says of itself: the headline, where it is from, and its number."""
    number, count = of
    font = style.font(scale=0.68, aside=True)
    painter.setFont(font)
    painter.setPen(style.paper.muted)
    metrics, width = QFontMetricsF(font), sheet.width()
    if number > 1:
        headline = formats.plain(article.draft.headline.value)
        headline = metrics.elidedText(headline, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRectF(0, 0, width, _HEAD), Qt.AlignmentFlag.AlignLeft, headline)
    foot = QRectF(0, sheet.height() - metrics.height(), width, metrics.height())
    said = translate("reader", "Page {number} of {count}").format(
        number=formats.number(number), count=formats.number(count)
    )
    painter.drawText(foot, Qt.AlignmentFlag.AlignRight, said)
    room = width - metrics.horizontalAdvance(said) - 2 * style.size
    address = metrics.elidedText(formats.plain(_address(article)), Qt.TextElideMode.ElideMiddle, room)
    painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, f"\u2066{address}\u2069")


def _address(article: Article) -> str:
    """Where the page was saved from, or what it calls its own address."""
    claims = [*article.provenance.target_url[:1], article.draft.canonical_url]
    return next((claim.value for claim in claims if claim is not None), "")


def _paged(fetched: Fetched, style: ReadingStyle, page: QSizeF) -> QTextDocument:
    """The article set for pages of this size."""
    sheet = typeset(fetched, style)
    document, cursor = sheet.document, QTextCursor(sheet.document)
    for plate in sheet.plates:
        image = fetched.pictures[plate.digest]
        size = fit(image.size(), style.width)
        if size.height() > page.height() * 0.8:
            size = size.scaled(style.width, round(page.height() * 0.8), Qt.AspectRatioMode.KeepAspectRatio)
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(f"archive:{plate.digest}"), image)
        cursor.setPosition(plate.position)
        cursor.setPosition(plate.position + 1, QTextCursor.MoveMode.KeepAnchor)
        shown = cursor.charFormat().toImageFormat()
        shown.setWidth(size.width())
        shown.setHeight(size.height())
        cursor.setCharFormat(shown)
    document.setPageSize(page)
    _hold_together(document)
    return document


def _hold_together(document: QTextDocument) -> None:
    """No heading is left alone at the foot of a page, nor a picture whose caption stands on the next."""
    first = block = document.firstBlock()
    while block.isValid():
        following = block.next()
        if not _leads(block):
            first = following
        elif following.isValid() and _page_of(following) > _page_of(first) and first.position():
            together = QTextBlockFormat()
            together.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(first).mergeBlockFormat(together)
            first = following
        block = following


def _leads(block: QTextBlock) -> bool:
    letters, own = block.next().charFormat().font().pixelSize(), block.document().defaultFont().pixelSize()
    captioned = block.text() == "\ufffc" and letters < own
    return captioned or bool(block.blockFormat().headingLevel())


def _page_of(block: QTextBlock) -> int:
    """The page with a block's first line."""
    document, layout = block.document(), block.layout()
    document.documentLayout().blockBoundingRect(block)  # lays it out
    top = layout.position().y() + (layout.lineAt(0).y() if layout.lineCount() else 0)
    return int((top + 1) // document.pageSize().height())
