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
    from archive.intake.source import Selected

_WINDOWS_HEAD = re.compile(r"\s*Version:[\d.]+\s*(?:[A-Za-z]+:[^\r\n]*\r?\n)+")
_WINDOWS_URL = re.compile(r"^SourceURL:(.*?)\s*$", re.MULTILINE)
_START = re.compile(r"<!--\s*+StartFragment\s*+-->")
_END = re.compile(r"<!--\s*+EndFragment\s*+-->")
_PICTURE = re.compile(r"""<img\b[^<>]{0,4000}?\ssrc\s*=\s*["']?(https?://[^"'\s>]{1,2000})""", re.IGNORECASE)
_NAME = "selection"


def selection_capture(selected: Selected, limits: Limits = LIMITS) -> Capture:
    """Make a capture of a selection.

    Raises:
        RefusedError: when nothing but an address was dropped, or nothing at all.
    """
    page, text, url = selected.html, selected.text, selected.url
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
    claims.moment(Moment.parse(selected.at), "drop", 0.9)
    page, finder = _with_pictures(page, selected.pictures)
    capture = Page(
        container=Container.SELECTION,
        decoded=Decoded(text=page.replace("\0", ""), encoding=Sourced(value="utf-8", source="container")),
        file_name=_NAME,
        facts=FileFacts(),
        finder=finder,
        location=claims.best_url or "",
        claims=claims,
        title=selected.title.strip()[:1_000],
    )
    return capture.capture(limits)


def _with_pictures(page: str, pictures: tuple[tuple[str, bytes], ...]) -> tuple[str, AddressFinder]:
    """The page and where its pictures are.

    A single one that came without its address is the single one that the words show; any other is put below them.
    """
    finder = AddressFinder()
    shown = {html.unescape(address) for address in _PICTURE.findall(page)}
    for number, (address, data) in enumerate(pictures):
        named = address or (shown.pop() if len(pictures) == len(shown) == 1 else f"cid:picture-{number}")
        if named.startswith("cid:picture-"):
            page += f'\n<p><img src="{named}"></p>'
        finder.add(named, Part(location=named, data=data))
    return page, finder


def _as_html(text: str) -> str:
    """Plain text as paragraphs; nothing when it is nothing but an address."""
    if re.fullmatch(r"\s*\S+://\S+\s*|\s*", text):
        return ""
    paragraphs = (html.escape(piece.strip(), quote=False) for piece in re.split(r"\n\s*\n", text))
    return "\n".join(f"<p>{piece.replace(chr(10), '<br>')}</p>" for piece in paragraphs if piece)
