"""Asking where to: a printer, or a PDF file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from ui import formats
from ui.kept_files import ask_file, saved
from ui.reader.printing import print_on, save_pdf
from ui.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from ui.reader.sheet import Fetched
    from ui.reader.style import ReadingStyle

_UNFIT = re.compile(r'[\\/:*?"<>|\s]+')


def file_name(headline: str) -> str:
    """A name for the file that every file system takes, without its ending."""
    return _UNFIT.sub(" ", formats.plain(headline, limit=80)).strip(" .…") or "article"


def ask_pdf(
    parent: QWidget,
    fetched: Fetched,
    style: ReadingStyle,
    *,
    said: Callable[[str], object],
    failed: Callable[[Exception], object],
) -> None:
    """Ask for a file, write the article into it, and say what became of it."""
    name = f"{file_name(fetched.article.draft.headline.value)}.pdf"
    title = QCoreApplication.translate("reader", "Save as PDF")
    file = ask_file(parent, title, name, "PDF (*.pdf)")
    if file is None:
        return
    Turns(_saving(fetched, style, file, said, failed), lambda: False, parent, breath=0).take()


def _saving(
    fetched: Fetched,
    style: ReadingStyle,
    file: Path,
    said: Callable[[str], object],
    failed: Callable[[Exception], object],
) -> Iterator[None]:
    try:
        yield from save_pdf(fetched, style, file)
    except OSError as fault:
        failed(fault)
    else:
        said(saved(file))


def ask_print(parent: QWidget, fetched: Fetched, style: ReadingStyle, *, failed: Callable[[Exception], object]) -> None:
    """Ask for a printer and print."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(formats.plain(fetched.article.draft.headline.value))
    if QPrintDialog(printer, parent).exec():
        try:
            print_on(fetched, style, printer)
        except OSError as fault:
            failed(fault)
