"""UTF-16 told by its NULs, for pages that come without a byte order mark."""

from __future__ import annotations

_ODD_HEAD = 4096


def wide_codec(head: bytes) -> str | None:
    """UTF-16 without a mark: many NULs among the first bytes, and nearly all of them on one side."""
    head = head[:_ODD_HEAD]
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if (even + odd) * 8 <= len(head) or min(even, odd) * 8 > max(even, odd):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"
