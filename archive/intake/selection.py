"""What was dropped or pasted from a browser or another program: HTML or text, its address, pictures that came along."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from archive.errors import RefusedError
from archive.intake.by_address import AddressFinder
from archive.intake.charset import Decoded
from archive.intake.page import Page
from archive.intake.parts import Part
from archive.intake.provenance import Claims
from archive.intake.source import FileFacts
from archive.limits import LIMITS, Limits
from archive.model import Capture, Container, Moment, Refusal, Sourced

if TYPE_CHECKING:
    from collections.abc import Iterable

_WINDOWS_HEAD = re.compile(r"\s*Version:[\d.]+\s*(?:[A-Za-z]+:[^\r\n]*\r?\n)+")
_WINDOWS_URL = re.compile(r"^SourceURL:(.*?)\s*$", re.MULTILINE)
_START = re.compile(r"<!--\s*+StartFragment\s*+-->")
_END = re.compile(r"<!--\s*+EndFragment\s*+-->")
_NAME = "selection"


def selection_capture(
    page: str,
    text: str,
    url: str,
    *,
    pictures: Iterable[tuple[str, bytes]] = (),
    title: str = "",
    at: Moment | None = None,
    limits: Limits = LIMITS,
) -> Capture:
    """Make a capture of a selection.

    Args:
        page: the HTML that was dropped, perhaps with the header that Windows puts before it; may be empty.
        text: the same as plain text; used when there is no HTML.
        url: the address that came with it; may be empty.
        pictures: addresses and bytes of pictures that came with it.
        title: the title that came with the address (``text/x-moz-url`` has one).
        at: when it was dropped.
        limits: what is tolerated.

    Raises:
        RefusedError: when nothing but an address was dropped, or nothing at all.
    """
    head = _WINDOWS_HEAD.match(page)
    claims = Claims()
    claims.url(url, "drop")
    if head:
        found = _WINDOWS_URL.search(head.group())
        claims.url(found.group(1) if found else "", "clipboard", 0.9)
        page = page[head.end() :]
    start = _START.search(page)
    end = _END.search(page, start.end()) if start else None
    page = page[start.end() : end.start()] if start and end else page
    if not re.sub(r"<(?!img\b)[^<>]*>|\s", "", page, flags=re.IGNORECASE):
        page = _as_html(text)
    if not page or page.strip() == html.escape(url.strip()):
        raise RefusedError(Refusal.LINK_ONLY if url or text.strip() else Refusal.EMPTY, "an address without its page")
    claims.moment(at, "drop", 0.9)
    finder = AddressFinder()
    for address, data in pictures:
        finder.add(address, Part(location=address, data=data))
    selected = Page(
        container=Container.SELECTION,
        decoded=Decoded(text=page.replace("\0", ""), encoding=Sourced(value="utf-8", source="container")),
        file_name=_NAME,
        facts=FileFacts(),
        finder=finder,
        location=claims.best_url or "",
        claims=claims,
        title=title.strip()[:1_000],
    )
    return selected.capture(limits)


def _as_html(text: str) -> str:
    """Plain text as paragraphs; nothing when it is nothing but an address."""
    if re.fullmatch(r"\s*\S+://\S+\s*|\s*", text):
        return ""
    paragraphs = (html.escape(piece.strip(), quote=False) for piece in re.split(r"\n\s*\n", text))
    return "\n".join(f"<p>{piece.replace(chr(10), '<br>')}</p>" for piece in paragraphs if piece)
