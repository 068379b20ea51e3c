"""References made into plain relative paths or into nothing, and the names of the folders that hold a page's parts.

A reference is hostile text. The worker asks with `safe_path`, and the parent, who trusts no worker, puts every question
through it again. Nothing here needs a parser, so that the window may use it.
"""

from __future__ import annotations

import posixpath
import re
import unicodedata
from urllib.parse import unquote

SUFFIXES = (
    "_files", ".files", "-files", "_file", "-Dateien", "_fichiers", "-fichiers", "_archivos", "_ficheiros", "_arquivos",
    "_bestanden", "_pliki", "_soubory", "_dosyalar", "_elemei", "_tiedostot", "-filer", "_filer", "_datoteke",
    "_fajlovi", "_bylos", "_failid", "_fails", "_kartotekas", "_archivos", "_fitxers", "_fitxategiak", "_fisiere",
    "_subory", "_skrar", ".fichiers", "-ფაილები", "_файлы", "_файли", "_ファイル", "_文件", "_檔案", "_파일",
    "_ملفات", "_קבצים", "_αρχεία",
)  # fmt: skip
"""Endings that browsers give the folder of a page's parts; used to hide such folders, never to find a part."""

_DEVICES = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?", re.IGNORECASE | re.DOTALL
)
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_MAX_PATH = 1_000
_MAX_STEPS = 16
_MAX_NAME_BYTES = 255


def safe_path(reference: str, within: str = "") -> str | None:
    """A relative path that stays in the page's folder, or None.

    Args:
        reference: what the page wrote, percent-escapes resolved, without query.
        within: path of the document that wrote it, relative to the page's folder; empty for the page itself.

    Refused: absolute, UNC and drive paths, schemes, ``..`` that climbs out, streams and device names of Windows,
    control and format characters, names that Windows would read as other names, and what is too long or too deep.
    """
    if not reference or len(reference) > _MAX_PATH or reference[0] in "/\\" or _SCHEME.match(reference):
        return None
    path = posixpath.normpath(posixpath.join(posixpath.dirname(within), reference))
    steps = path.split("/")
    if len(steps) > _MAX_STEPS or not all(_is_plain(step) for step in steps):
        return None
    return path


def _is_plain(step: str) -> bool:
    if step in ("", ".", "..") or step[-1] in ". " or step[0] == " ":
        return False
    if any(
        c in '\\:*?"<>|' or unicodedata.category(c) in ("Cc", "Cs") or c in "\u202a\u202b\u202d\u202e" for c in step
    ):
        return False
    return len(step.encode("utf-8", "replace")) <= _MAX_NAME_BYTES and not _DEVICES.fullmatch(step)


def belongs_by_name(folder: str, stem: str) -> bool:
    """Whether a folder's name is a page's name with an ending that some browser gives."""
    return folder.startswith(stem) and folder[len(stem) :].casefold() in _FOLDED


_FOLDED = frozenset(suffix.casefold() for suffix in SUFFIXES)


def may_belong(folder: str, stem: str) -> bool:
    """Whether a folder's name could be that of a page's parts in a language unknown to `SUFFIXES`."""
    rest = folder[len(stem) :]
    return folder.startswith(stem) and len(rest) > 1 and rest[0] in "_.- "


def spellings(reference: str, within: str) -> list[str]:
    """The paths a reference may mean: a saver may or may not have escaped what stands in a file's name."""
    bare = reference.partition("#")[0]
    found = (safe_path(text, within) for text in (unquote(bare.partition("?")[0]), unquote(bare), bare))
    return list(dict.fromkeys(path for path in found if path))
