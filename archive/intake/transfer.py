"""Bytes wrapped for transport, as found in mail, MHTML and ``data:`` addresses; always lenient."""

from __future__ import annotations

import binascii
import re

_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]")
_BLANKS = b" \t\r\n"
_URL_SAFE = bytes.maketrans(b"-_", b"+/")


def lenient_base64(raw: bytes) -> bytes:
    """What base64 stands for; foreign characters are passed over, a cut end gives what it can."""
    try:
        return binascii.a2b_base64(raw.translate(None, _BLANKS), strict_mode=True)  # as good as all, and quick
    except binascii.Error:
        pass
    clean = _NOT_BASE64.sub(b"", raw.translate(_URL_SAFE) if b"-" in raw or b"_" in raw else raw)
    clean = clean[: len(clean) - (len(clean) % 4 == 1)]
    return binascii.a2b_base64(clean + b"=" * (-len(clean) % 4))


def quoted_printable(raw: bytes) -> bytes:
    """What quoted-printable stands for; bad escapes stay as they are."""
    return binascii.a2b_qp(raw)
