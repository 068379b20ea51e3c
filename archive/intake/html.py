"""HTML files: alone, with their parts in a folder beside them, or by a saver that puts everything into one page.

SingleFile, Save Page WE, monolith, MaoXian and WebScrapBook all write pages that this reader takes: they differ in the
record they leave (`archive.intake.provenance`) and in where their parts are (``data:`` addresses or files beside).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from archive.intake.charset import decode
from archive.intake.companions import CompanionFinder
from archive.intake.page import Page
from archive.intake.provenance import Claims
from archive.model import Capture, Container

if TYPE_CHECKING:
    from archive.intake.source import Source
    from archive.limits import Limits

_FIREFOX_META = '<meta http-equiv="content-type" content="text/html; charset='


def read_html(source: Source, limits: Limits, *, encoding: str = "") -> tuple[Capture, ...]:
    """Read one HTML file.

    Args:
        source: the file and what lies beside it.
        limits: what is tolerated.
        encoding: the encoding a person chose, empty to find out.

    Raises:
        RefusedError: when it is too large.
    """
    decoded = decode(source.data, hand=encoding)
    claims = Claims()
    if f"<head>\n{_FIREFOX_META}" in decoded.text[:4096] and "saved from url=" not in decoded.text[:4096]:
        claims.saver("Firefox", "firefox-head", 0.6)
    page = Page(
        container=Container.HTML,
        decoded=decoded,
        file_name=source.name,
        facts=source.facts,
        finder=CompanionFinder(source),
        claims=claims,
    )
    return (page.capture(limits),)
