"""Pages of a PDF as pictures, drawn one at a time when somebody looks. pdfium draws, in the worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2

from archive.errors import RefusedError
from archive.model import PagePicture, Refusal

if TYPE_CHECKING:
    from archive.limits import Limits

NARROWEST, WIDEST = 50, 4_000
"""Pixels that a page may be asked to be wide."""


def open_pdf(data: bytes) -> pypdfium2.PdfDocument:
    """Open a PDF, which may have other things before it.

    Raises:
        RefusedError: it is locked or damaged.
    """
    start = data.find(b"%PDF-", 0, 1024)
    try:
        return pypdfium2.PdfDocument(data[start:] if start > 0 else data)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower() or "security" in str(error).lower()
        raise RefusedError(Refusal.ENCRYPTED if locked else Refusal.DAMAGED, "a PDF that cannot be opened") from error


def draw_page(data: bytes, number: int, width: int, limits: Limits) -> PagePicture:
    """Draw one page.

    Args:
        data: the PDF.
        number: which page, from 0; past the last one is the last.
        width: how wide, in pixels; made smaller where the page would get more pixels than any picture may have.
        limits: what is tolerated.

    Raises:
        RefusedError: the PDF or the page cannot be read.
    """
    document = open_pdf(data)
    try:
        count = len(document)
        if not count:
            raise RefusedError(Refusal.DAMAGED, "a PDF without pages")
        number = min(max(number, 0), count - 1)
        page = document[number]
        across, down = page.get_size()
        scale = min(max(width, NARROWEST), WIDEST) / max(across, 1.0)
        scale *= min(1.0, (limits.pixels / max(1.0, across * down * scale * scale)) ** 0.5)
        bitmap = page.render(scale=scale, rev_byteorder=True, may_draw_forms=False, prefer_bgrx=True)
        return PagePicture(
            number=number,
            pages=count,
            width=bitmap.width,
            height=bitmap.height,
            data=bytes(bitmap.buffer)[: bitmap.stride * bitmap.height],
        )
    except pypdfium2.PdfiumError as error:
        raise RefusedError(Refusal.DAMAGED, "a page of a PDF that cannot be read") from error
    finally:
        document.close()
