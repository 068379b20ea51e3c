"""What kind of thing some bytes are, told by their first bytes before any name or label is believed."""

from __future__ import annotations

import re

_MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "image/png"), (b"\xff\xd8\xff", "image/jpeg"), (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"), (b"BM", "image/bmp"), (b"\0\0\1\0", "image/x-icon"), (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"), (b"wOF2", "font/woff2"), (b"wOFF", "font/woff"), (b"OTTO", "font/otf"),
    (b"\0\1\0\0\0", "font/ttf"), (b"true\0", "font/ttf"), (b"ttcf", "font/collection"), (b"OggS", "audio/ogg"),
    (b"ID3", "audio/mpeg"), (b"\x1a\x45\xdf\xa3", "video/webm"), (b"%PDF-", "application/pdf"),
    (b"8BPS", "image/x-psd"),
)  # fmt: skip
_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
_BRANDS = {
    b"avif": "image/avif",
    b"avis": "image/avif",
    b"heic": "image/heic",
    b"mif1": "image/heic",
    b"M4A ": "audio/mp4",
}
_BY_NAME = {
    "css": "text/css", "js": "text/javascript", "mjs": "text/javascript", "html": "text/html", "htm": "text/html",
    "xhtml": "text/html", "svg": "image/svg+xml", "json": "application/json", "txt": "text/plain", "vtt": "text/vtt",
    "xml": "application/xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
    "webp": "image/webp", "avif": "image/avif", "woff": "font/woff", "woff2": "font/woff2", "mp4": "video/mp4",
}  # fmt: skip
_LABEL = re.compile(r"[a-z]+/[a-z0-9.+_-]+")
_SVG = re.compile(
    rb"^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!(?:--.{0,500}?--|doctype[^>]{0,200})>\s*)*<svg[\s>]", re.I | re.S
)
_HEAD = 2048


def media_type(data: bytes, *, declared: str = "", name: str = "") -> str:
    """A media type: by content, else by what a container or header declared, else by a name's ending."""
    head = data[:_HEAD]
    found = magic(head)
    if found:
        return found
    label = declared.partition(";")[0].strip().lower()
    if _LABEL.fullmatch(label) and label not in ("application/octet-stream", "text/plain", "binary/octet-stream"):
        return label
    ending = name.partition("?")[0].partition("#")[0].rpartition(".")[2].lower()
    return _BY_NAME.get(ending) or ("text/plain" if label == "text/plain" else "application/octet-stream")


def magic(head: bytes) -> str | None:
    """The type that the first bytes prove; None when they prove nothing."""
    for mark, kind in _MAGIC:
        if head.startswith(mark):
            return kind
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12])
    if head[4:8] == b"ftyp":
        return _BRANDS.get(head[8:12], "video/mp4")
    return "image/svg+xml" if b"<svg" in head and _SVG.search(head) else None
