"""Addresses recovered from files: hostile text, so http and https only, without control characters or passwords."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import urljoin, urlsplit

from archive.model import Url

_MAX = 4_000
_WAYBACK = re.compile(r"^https?://web\.archive\.org/web/(\d{4,14})(?:[a-z]{2}_)?/(.+)$", re.IGNORECASE)
_TODAY = re.compile(
    r"^https?://archive\.(?:today|ph|is|li|vn|fo|md)/(?:o/\w{4,8}/|([\d.]{8,11}-?\d{0,6}|\d{14})/)(https?:.+)$",
    re.IGNORECASE,
)
_TODAY_HOST = re.compile(r"^archive\.(?:today|ph|is|li|vn|fo|md)$", re.IGNORECASE)
_PREFIXES = ("www.", "m.", "mobile.", "amp.")


def http_url(text: str) -> Url | None:
    """An address made safe to keep: http or https with a host; None for anything else.

    Surrounding ``view-source:`` and ``blob:`` are taken off, user names and passwords dropped, control and format
    characters (right-to-left overrides among them) removed, spaces escaped.
    """
    text = "".join(c for c in text[: _MAX + 1] if unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Zl", "Zp"))
    text = text.strip().removeprefix("view-source:").removeprefix("blob:").strip()
    if len(text) > _MAX or not text[:8].lower().startswith(("http://", "https://")):
        return None
    try:
        pieces = urlsplit(re.sub(r"\s", "%20", text).replace("\\", "/"))
        host, port = pieces.hostname, pieces.port
    except ValueError:
        return None
    if not host or re.search(r"[\s<>\"'%{}|^`]", host):
        return None
    netloc = f"[{host}]" if ":" in host else host
    return Url(pieces._replace(scheme=pieces.scheme.lower(), netloc=f"{netloc}:{port}" if port else netloc).geturl())


def host_of(url: str) -> str:
    """The host of an address, lower case; empty when it has none."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def same_house(one: str, other: str) -> bool:
    """Whether two hosts belong together: equal but for ``www.`` and the like, or one above the other."""
    a, b = (_bare(one), _bare(other))
    return a == b or a.endswith("." + b) or b.endswith("." + a)


def _bare(host: str) -> str:
    for prefix in _PREFIXES:
        host = host.removeprefix(prefix)
    return host


def join(base: str, reference: str) -> str:
    """A reference made absolute; empty when that is impossible."""
    try:
        return urljoin(base, reference.strip())
    except ValueError:
        return ""


def out_of_wayback(url: str) -> tuple[str, str] | None:
    """The address inside a Wayback Machine address and the 4 to 14 digits of its moment."""
    match = _WAYBACK.match(url)
    if match is None:
        return None
    inner = match.group(2)
    return (inner if "://" in inner[:9] else f"http://{inner}"), match.group(1)


def out_of_archive_today(url: str) -> tuple[str, str] | None:
    """The address inside a long archive.today address and its digits (perhaps none)."""
    match = _TODAY.match(url)
    return (match.group(2), re.sub(r"\D", "", match.group(1) or "")) if match else None


def is_archive_today(host: str) -> bool:
    """Whether a host is one of archive.today's names."""
    return _TODAY_HOST.match(host.removeprefix("www.")) is not None
