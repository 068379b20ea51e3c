"""Pictures of an article, decoded only when their size is bearable, by decoders we chose."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from archive.limits import LIMITS

MAX_SHOWN = 1_600
"""Pictures are kept in memory at most this many pixels wide; enlarging one decodes it again."""

ALLOCATION_MIB = 256
_MAGIC = (
    (b"\x89PNG\r\n\x1a\n", 0, "png"),
    (b"\xff\xd8\xff", 0, "jpeg"),
    (b"GIF8", 0, "gif"),
    (b"WEBP", 8, "webp"),
    (b"BM", 0, "bmp"),
)
"""Told by content. No SVG, PDF or TIFF: their decoders read too much that a page's author controls."""

Fetch: TypeAlias = Callable[[str], bytes | None]


def picture_format(data: bytes) -> str | None:
    """The kind of picture these bytes are; None for one that is not shown."""
    for magic, offset, name in _MAGIC:
        if data[offset : offset + len(magic)] == magic:
            return name
    return None


def decode(data: bytes, *, widest: int = MAX_SHOWN, pixels: int = LIMITS.pixels) -> QImage | None:
    """Decode hostile bytes; None where they are no picture, too large, or damaged.

    Args:
        data: the bytes.
        widest: scale down while decoding to at most this many pixels across.
        pixels: refuse more than this before anything is decoded.
    """
    kind = picture_format(data)
    if kind is None:
        return None
    QImageReader.setAllocationLimit(ALLOCATION_MIB)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, kind.encode())
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > pixels:
        return None
    if size.width() > widest:
        reader.setScaledSize(size.scaled(QSize(widest, size.height()), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image


def placeholder() -> QImage:
    """What stands for a picture that cannot be shown. Never nothing: for nothing, Qt opens the address itself."""
    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    return image
