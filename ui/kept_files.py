"""Files that a person asks for: where they go, and written whole or not at all."""

from __future__ import annotations

import itertools
import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from ui import formats
from ui.phrases import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_ENDING = re.compile(r"\.\w{1,9}")


def ask_file(parent: QWidget, title: str, name: str, kinds: str = "") -> Path | None:
    """Ask for a file to write; None where nobody wants one.

    Not every system's dialog gives a name that was typed without an ending the one of ``name``. Where that makes it
    another file's name, which the dialog asked nothing about, it is counted on.
    """
    typed, _ = QFileDialog.getSaveFileName(parent, title, name, kinds)
    if not typed or _ENDING.fullmatch(Path(typed).suffix):
        return Path(typed) if typed else None
    ending = Path(name).suffix
    names = itertools.chain([typed + ending], (f"{typed} {number}{ending}" for number in itertools.count(2)))
    return next(file for file in map(Path, names) if not file.exists())


def write_whole(file: Path, data: bytes) -> None:
    """Write a file; where that fails, what was there before is left.

    Raises:
        OSError: it cannot be written.
    """
    part = file.with_name(file.name + ".part")
    try:
        part.write_bytes(data)
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)


def keep_text(
    parent: QWidget,
    title: str,
    name: str,
    text: str,
    *,
    said: Callable[[str], object],
    failed: Callable[[Exception], object],
) -> None:
    """Ask for a file, write a text into it, and say what became of it."""
    file = ask_file(parent, title, name)
    if file is None:
        return
    try:
        write_whole(file, text.encode())
    except OSError as fault:
        failed(fault)
    else:
        said(saved(file))


def saved(file: Path) -> str:
    """Where something was written to."""
    return translate("files", "Saved as {file}").format(file=formats.plain(formats.place(file)))
