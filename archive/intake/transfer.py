"""Bytes wrapped for transport, as found in mail, MHTML and ``data:`` addresses; always lenient."""

from __future__ import annotations

import binascii
import re
import zlib

from archive.errors import RefusedError
from archive.model import Refusal

_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]")
_URL_SAFE = bytes.maketrans(b"-_", b"+/")


def lenient_base64(raw: bytes) -> bytes:
    """What base64 stands for; foreign characters are passed over, a cut end gives what it can."""
    clean = _NOT_BASE64.sub(b"", raw.translate(_URL_SAFE) if b"-" in raw or b"_" in raw else raw)
    clean = clean[: len(clean) - (len(clean) % 4 == 1)]
    return binascii.a2b_base64(clean + b"=" * (-len(clean) % 4))


def quoted_printable(raw: bytes) -> bytes:
    """What quoted-printable stands for; bad escapes stay as they are."""
    return binascii.a2b_qp(raw)


def inflate(data: bytes, most: int, *, window: int = 47) -> bytes:
    """Inflate gzip or zlib data to at most `most` bytes.

    Args:
        data: what is deflated; several gzip members are read one after another.
        most: bytes to give at most.
        window: zlib's window bits: 47 tells gzip from zlib by itself, -15 is bare deflate.

    Raises:
        RefusedError: `Refusal.BOMB` when there is more, `Refusal.DAMAGED` when it cannot be read.
    """
    pieces: list[bytes] = []
    size = 0
    while data:
        inflater = zlib.decompressobj(window)
        try:
            pieces.append(inflater.decompress(data, most - size + 1))
        except zlib.error as error:
            if size:
                break  # rubbish behind the last member
            raise RefusedError(Refusal.DAMAGED, "compressed data that cannot be unpacked") from error
        size += len(pieces[-1])
        if size > most:
            raise RefusedError(Refusal.BOMB, f"unpacks to more than {most:,} bytes")
        data = inflater.unused_data
    return b"".join(pieces)
