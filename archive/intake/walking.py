"""From what was dropped to the files to take in: folders walked in order, a page's parts hidden behind their page."""

from __future__ import annotations

import os
import re
import stat
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from archive.intake.paths import belongs_by_name, may_belong
from archive.model import Refusal, Refused

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from archive.limits import Limits

_LITTER = frozenset(("thumbs.db", "desktop.ini", "icon\r", "__macosx", "$recycle.bin", "system volume information"))
_PAGES = (".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx", ".jsp")
_PARTS = frozenset((
    "css", "js", "mjs", "map", "woff", "woff2", "ttf", "otf", "eot", "ico", "png", "jpg", "jpeg", "gif", "webp", "avif",
    "svg", "bmp", "mp4", "webm", "mp3", "json", "cur",
))  # fmt: skip
_SCRAPBOOK = re.compile(rb"<html[^<>]{0,4000}\sdata-scrapbook-", re.IGNORECASE)
_REPARSE_POINT = 0x400
_HEAD = 16 * 1024
_SEARCHED = 4 * 1024 * 1024


def walk(paths: Iterable[Path], limits: Limits) -> Iterator[Path | Refused]:
    """Everything dropped, in order; folders give their pages in the order of their names, sub-folders after files.

    A folder's pictures, styles and scripts are passed over: its pages take them along. Hidden files and what systems
    leave lying about are skipped; links are refused, and so is a folder that holds nothing to take in.
    """
    left = limits.walk_files
    for path in paths:
        try:
            status = path.lstat()
        except (OSError, ValueError):
            yield Refused(path=shown(path), reason=Refusal.VANISHED)
            continue
        if is_link(status):
            yield Refused(path=shown(path), reason=Refusal.SYMLINK)
        elif not stat.S_ISDIR(status.st_mode):
            yield path
        else:
            count = 0
            for found in _folder(path, limits.depth * 4):
                if count >= left:
                    yield Refused(
                        path=shown(path), reason=Refusal.TOO_LARGE, detail=f"more than {limits.walk_files:,} files"
                    )
                    break
                count += 1
                yield found
            left -= count
            if not count:
                yield Refused(path=shown(path), reason=Refusal.EMPTY_FOLDER)


def _folder(folder: Path, depth: int) -> Iterator[Path | Refused]:
    """The files to take in below a folder."""
    try:
        with os.scandir(folder) as entries:
            found = sorted((e for e in entries if not _is_litter(e.name)), key=lambda e: e.name.casefold())
    except OSError:
        yield Refused(path=shown(folder), reason=Refusal.NO_PERMISSION)
        return
    if any(entry.name == "index.html" and _is_scrapbook(entry) for entry in found):
        yield folder / "index.html"  # one page of WebScrapBook: everything else here is its parts
        return
    folders: list[os.DirEntry[str]] = []
    files: list[os.DirEntry[str]] = []
    for entry in found:
        if _entry_is_link(entry):
            yield Refused(path=shown(Path(entry.path)), reason=Refusal.SYMLINK)
        elif entry.is_dir(follow_symlinks=False):
            folders.append(entry)
        elif entry.name.rpartition(".")[2].lower() not in _PARTS:
            files.append(entry)
    yield from (Path(entry.path) for entry in files)
    pages = [Path(entry.path) for entry in files if entry.name.lower().endswith((*_PAGES, ".md"))]
    for entry in folders:
        if not _is_companion(entry.name, pages):
            if depth:
                yield from _folder(Path(entry.path), depth - 1)
            else:
                yield Refused(path=shown(Path(entry.path)), reason=Refusal.TOO_LARGE, detail="folders too deep")


def _is_companion(folder: str, pages: list[Path]) -> bool:
    """Whether a folder holds the parts of a page beside it: by its name, or because that page refers into it."""
    folder = unicodedata.normalize("NFC", folder)
    for page in pages:
        stem = unicodedata.normalize("NFC", page.stem)
        if belongs_by_name(folder, stem) or (may_belong(folder, stem) and _refers_into(page, folder)):
            return True
    return False


def _refers_into(page: Path, folder: str) -> bool:
    head = _head(page, _SEARCHED)
    names = (folder, quote(folder), unicodedata.normalize("NFD", folder), folder.replace("&", "&amp;"))
    return any(f"{name}/".encode() in head for name in names)


def _is_scrapbook(entry: os.DirEntry[str]) -> bool:
    return not _entry_is_link(entry) and _SCRAPBOOK.search(_head(Path(entry.path), _HEAD)) is not None


def _head(path: Path, size: int) -> bytes:
    """The first bytes of a regular file, nothing for anything else."""
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    except OSError:
        return b""
    try:
        return os.read(handle, size) if stat.S_ISREG(os.fstat(handle).st_mode) else b""
    except OSError:
        return b""
    finally:
        os.close(handle)


def _entry_is_link(entry: os.DirEntry[str]) -> bool:
    try:
        return is_link(entry.stat(follow_symlinks=False))
    except OSError:
        return True


def is_link(status: os.stat_result) -> bool:
    """Whether it is a symbolic link, or what Windows has instead (junctions and other reparse points)."""
    return stat.S_ISLNK(status.st_mode) or bool(getattr(status, "st_file_attributes", 0) & _REPARSE_POINT)


def _is_litter(name: str) -> bool:
    return (
        name.startswith((".", "~$")) or name.lower() in _LITTER or name.endswith((".part", ".crdownload", ".download"))
    )


def shown(path: Path) -> str:
    """A path as text that can be stored and shown: what is no text in it becomes U+FFFD."""
    return os.fsencode(path).decode("utf-8", "replace")
