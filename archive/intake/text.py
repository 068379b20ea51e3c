"""Plain text as people paste and save it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from archive.errors import RefusedError
from archive.intake import provenance
from archive.intake.charset import decode
from archive.intake.provenance import Claims
from archive.model import Capture, Concern, Container, Refusal

if TYPE_CHECKING:
    from archive.intake.charset import Decoded
    from archive.intake.source import Source
    from archive.limits import Limits

_URL_LINE = re.compile(r"(?:(?:url|source|link|from)\b)?\s*+:?\s*+(https?://\S+)", re.IGNORECASE)
_HEAD_LINES = 12


def readable(source: Source, limits: Limits, encoding: str) -> Decoded:
    """The text of a file that is nothing but text.

    Raises:
        RefusedError: when it is too large, or nothing.
    """
    decoded = decode(source.data, hand=encoding)
    if len(decoded.text) > limits.page_bytes:
        raise RefusedError(Refusal.TOO_LARGE, f"a text of {len(decoded.text):,} characters")
    if not decoded.text.strip():
        raise RefusedError(Refusal.NO_TEXT, "nothing but blanks")
    return decoded


def read_text(source: Source, limits: Limits, *, encoding: str = "") -> tuple[Capture, ...]:
    """Read a plain text; the first line that is nothing but an address is where it came from.

    Raises:
        RefusedError: when it is too large, or nothing.
    """
    decoded = readable(source, limits, encoding)
    claims = Claims()
    lines = [line for line in decoded.text[:20_000].splitlines() if line.strip()]
    for line in (*lines[:_HEAD_LINES], *lines[-2:]):
        match = _URL_LINE.fullmatch(line[:5_000].strip())
        if match:
            claims.url(match.group(1), "text-line", 0.8)
            break
    provenance.of_file(claims, source.facts)
    capture = Capture(
        container=Container.TEXT,
        page=decoded.text,
        media_type="text/plain",
        encoding=decoded.encoding,
        base_url=claims.best_url,
        provenance=claims.provenance(source.name),
        concerns=(Concern.ENCODING_GUESSED,) if decoded.guessed else (),
    )
    return (capture,)
