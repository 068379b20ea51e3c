"""What a file is, told by its bytes. Its name is asked only where bytes of plain text could be either of two things."""

from __future__ import annotations

import enum
import re
import zlib

from archive.errors import RefusedError
from archive.intake.media import magic
from archive.intake.wide import wide_codec
from archive.model import Refusal


class Kind(enum.StrEnum):
    """Which reader takes a file."""

    HTML = "html"
    SELF_EXTRACTING = "self-extracting"
    MHTML = "mhtml"
    MAIL = "mail"
    WEBARCHIVE = "webarchive"
    WARC = "warc"
    ZIP = "zip"
    PDF = "pdf"
    MARKDOWN = "markdown"
    TEXT = "text"


_HEAD = 8192
_BLANK = b" \t\r\n\f\0\xef\xbb\xbf"
_JUNK = (
    (b"MZ", "a Windows program"), (b"\x7fELF", "a program"), (b"\xca\xfe\xba\xbe", "a program"),
    (b"\xcf\xfa\xed\xfe", "a program"), (b"\xce\xfa\xed\xfe", "a program"), (b"\0asm", "a program"),
    (b"\xd0\xcf\x11\xe0", "an Office document of the old kind"), (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a RAR archive"), (b"BZh", "a bzip2 archive"), (b"\xfd7zXZ", "an xz archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"), (b"SQLite format 3", "a database"), (b"{\\rtf", "an RTF document"),
    (b"%!PS", "a PostScript document"), (b"!<arch>", "a program library"),
    (b"\x1f\x8b", "a gzip file without a web archive"),
)  # fmt: skip
_FAMILIES = {"image": "a picture", "audio": "a sound recording", "video": "a film", "font": "a font"}
_LINKS = (
    (re.compile(rb"^\s*\[InternetShortcut\]", re.IGNORECASE), "an internet shortcut"),
    (re.compile(rb"^\s*\[Desktop Entry\](?=.*^Type\s*=\s*Link)", re.I | re.M | re.S), "a desktop link"),
)  # fmt: skip
_WIDE = (
    (b"\xff\xfe\0\0", "utf-32-le"), (b"\0\0\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"),
)  # fmt: skip
_BOOKMARKS = re.compile(rb"<!DOCTYPE\s+NETSCAPE-Bookmark-file-1", re.IGNORECASE)
_HTML = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|article|main|section|div|p|h[1-6]|table|span|a\s+href"
    rb"|img|font|center|br|iframe|pre|ul|ol|blockquote|\?xml[^>]{0,300}>\s*<!doctype\s+html)[\s>/]",
    re.IGNORECASE,
)
_SURELY_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body)[\s>/]", re.IGNORECASE)
_HEADER = re.compile(rb"^(?:[!-9;-~]{1,76}:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n){1,}", re.MULTILINE)
_MAIL_NAMES = re.compile(
    rb"^(?:received|message-id|return-path|delivered-to|from|date|subject|to)\s*:", re.IGNORECASE | re.MULTILINE
)
_SAVED_PAGE = re.compile(
    rb"^(?:snapshot-content-location|x-maf-information)\s*:|^from:\s*[<\"]saved by ", re.IGNORECASE | re.MULTILINE
)
_RELATED = re.compile(rb"^content-type\s*:\s*multipart/related", re.IGNORECASE | re.MULTILINE)
_MARKDOWN_NAMES = (".md", ".markdown", ".mdown")
_FRONT_MATTER = re.compile(rb"^---[ \t]*\r?\n(?:[^\n]*+\n){0,200}?---[ \t]*(?:\r?\n|\Z)")
_CONTROL = re.compile(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f]")


def sniff(data: bytes, name: str) -> Kind:
    """Tell a file by its content.

    Args:
        data: the whole file.
        name: its name, which only decides between Markdown and plain text, or for a fragment of HTML.

    Raises:
        RefusedError: with the reason, when the file is nothing that can be taken in.
    """
    head = data[:_HEAD]
    if not head.strip(_BLANK) and not data.strip(_BLANK):
        raise RefusedError(Refusal.EMPTY if not data.strip(b" \t\r\n") else Refusal.NOT_A_PAGE, "nothing but blanks")
    kind = _by_magic(head, data)
    if kind is not None:
        return kind
    text = _narrow(head)
    _refuse_links(text, head)
    return _by_header(text) or _by_text(text, data, name.lower())


def _by_magic(head: bytes, data: bytes) -> Kind | None:
    if b"%PDF-" in head[:1024] and not _HTML.search(head[: head.find(b"%PDF-")]):
        return Kind.PDF
    if head.startswith(b"bplist00") or (b"<plist" in head and b"WebMainResource" in data):
        return Kind.WEBARCHIVE
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return Kind.ZIP
    if head.startswith((b"WARC/", b"filedesc:")) or _is_gzipped_warc(head):
        return Kind.WARC
    kind = magic(head)
    if kind and kind != "image/svg+xml" and not (kind == "image/bmp" and _is_texty(head)):
        if kind == "image/png" and _holds_zip(data):
            return Kind.SELF_EXTRACTING
        raise RefusedError(Refusal.NOT_A_PAGE, _FAMILIES.get(kind.partition("/")[0], f"a file of the kind {kind}"))
    for mark, what in _JUNK:
        if head.startswith(mark) and not (mark == b"MZ" and _is_texty(head)):
            raise RefusedError(Refusal.NOT_A_PAGE, what)
    return None


def _is_gzipped_warc(head: bytes) -> bool:
    if not head.startswith(b"\x1f\x8b"):
        return False
    try:
        start = zlib.decompressobj(31).decompress(head, 64)
    except zlib.error:
        return False
    return start.startswith((b"WARC/", b"filedesc:"))


def _is_texty(head: bytes) -> bool:
    return b"\0" not in head and not _CONTROL.search(head)


def _narrow(head: bytes) -> bytes:
    """The first bytes with UTF-16 folded to ASCII and marks and blanks taken off, enough to recognise markup."""
    for mark, codec in _WIDE:
        if head.startswith(mark):
            return head[len(mark) :].decode(codec, "replace").encode("utf-8", "replace").lstrip(_BLANK)
    return head.replace(b"\0", b"").lstrip(_BLANK)


def _refuse_links(text: bytes, head: bytes) -> None:
    for pattern, what in _LINKS:
        if pattern.search(text):
            raise RefusedError(Refusal.LINK_ONLY, what)
    if b"<plist" in head:
        raise RefusedError(
            *(
                (Refusal.LINK_ONLY, "a web location")
                if b"<key>URL</key>" in head
                else (Refusal.NOT_A_PAGE, "a property list")
            )
        )
    if _BOOKMARKS.search(text[:1024]):
        raise RefusedError(Refusal.BOOKMARKS, "a browser's list of bookmarks")


def _by_header(text: bytes) -> Kind | None:
    """MIME: a head of header lines that name what only MIME names."""
    match = _HEADER.match(text)
    if match is None or text.startswith(b"<"):
        return None
    lines = match.group()
    if _SAVED_PAGE.search(lines):
        return Kind.MHTML
    names = {found.lower().rstrip(b" :") for found in _MAIL_NAMES.findall(lines)}
    if names & {b"received", b"message-id", b"return-path"}:
        return Kind.MAIL
    if _RELATED.search(lines):
        return Kind.MHTML
    return Kind.MAIL if len(names) >= 3 else None


def _by_text(text: bytes, data: bytes, name: str) -> Kind:
    markup = _HTML.search(text)
    if (_SURELY_HTML.search(text) or name.endswith((".html", ".htm", ".xhtml"))) and _holds_zip(data) and markup:
        return Kind.SELF_EXTRACTING
    if _FRONT_MATTER.match(text) or (name.endswith(_MARKDOWN_NAMES) and not _SURELY_HTML.match(text)):
        return Kind.MARKDOWN
    starts_as_markup = text.startswith(b"<") and (markup or text.startswith((b"<!--", b"<!", b"<?xml", b"<svg")))
    if _SURELY_HTML.search(text) or ((starts_as_markup or markup) and not name.endswith((".txt", ".text"))):
        return Kind.HTML
    controls = len(_CONTROL.findall(text))
    if (b"\0" in data[:_HEAD] and not _is_wide(data[:_HEAD])) or (controls > 8 and controls * 20 > len(text)):
        raise RefusedError(Refusal.NOT_A_PAGE, "binary data")
    return Kind.TEXT


def _is_wide(head: bytes) -> bool:
    return any(head.startswith(mark) for mark, _ in _WIDE) or wide_codec(head) is not None


def _holds_zip(data: bytes) -> bool:
    """Whether a file that starts as something else ends as a ZIP, however long the tail behind it."""
    return b"PK\x05\x06" in data and b"PK\x03\x04" in data
