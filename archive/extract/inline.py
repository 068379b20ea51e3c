"""The inside of a paragraph as HTML: emphasis, links and breaks kept, everything else reduced to its text."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from archive.extract.blocks import CELLS
from archive.extract.plain_text import visible

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.html import HtmlElement

    from archive.extract.blocks import Piece

_ENDS = re.compile(r"^(?:\s|<br>)+|(?:\s|<br>)+$")
_BREAKS = re.compile(r"\s*<br>\s*(?:<br>\s*)*")
_BLANKS = re.compile(r" {2,}")
_FOLLOWED = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)


def inline_html(pieces: Iterable[Piece], base: str, *, preformatted: bool = False) -> str:
    """The HTML of a run of text.

    Args:
        pieces: its stretches of text with the inline elements around them.
        base: the address that relative links are resolved against; empty when unknown.
        preformatted: white space counts, as in ``pre``.
    """
    out: list[str] = []
    opened: list[HtmlElement] = []
    for piece in pieces:
        if piece.text == "\n" and not preformatted:
            out.append("<br>")
            continue
        _change(out, opened, piece.inline, base)
        out.append(escape(piece.text if preformatted else visible(piece.text), quote=False))
    _change(out, opened, (), base)
    html = "".join(out)
    if preformatted:
        return html.strip("\n")
    return _ENDS.sub("", _BLANKS.sub(" ", _BREAKS.sub("<br>", html)))


def followed(address: str | None, base: str) -> str | None:
    """A link's address made absolute; None when it leads neither to the web nor to mail."""
    address = (address or "").strip()
    if not address or address.startswith("#"):
        return None
    if not _FOLLOWED.match(address):
        try:
            address = urljoin(base, address)
        except ValueError:
            return None
    return address if _FOLLOWED.match(address) else None


def _change(out: list[str], opened: list[HtmlElement], wanted: tuple[HtmlElement, ...], base: str) -> None:
    """Close what no longer applies and open what now does."""
    common = 0
    while common < len(opened) and common < len(wanted) and opened[common] is wanted[common]:
        common += 1
    while len(opened) > common:
        out.append(_closing(opened.pop(), base))
    for element in wanted[common:]:
        out.append(_opening(element, base))
        opened.append(element)


def _opening(element: HtmlElement, base: str) -> str:
    if element.tag in CELLS:
        return ""
    if element.tag == "a":
        address = followed(element.get("href"), base)
        return f'<a href="{escape(address)}">' if address else ""
    if element.tag == "time" and element.get("datetime"):
        return f'<time datetime="{escape(element.get("datetime", ""))}">'
    return f"<{element.tag!s}>"


def _closing(element: HtmlElement, base: str) -> str:
    if element.tag in CELLS or (element.tag == "a" and not followed(element.get("href"), base)):
        return ""
    return f"</{element.tag!s}>"
