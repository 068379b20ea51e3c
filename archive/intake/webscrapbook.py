"""WebScrapBook's ``.htz``: one page and its parts in a ZIP; the record stands in the page's root element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from archive.intake.charset import decode
from archive.intake.page import Page
from archive.intake.zip_parts import ZipFinder
from archive.model import Capture, Container

if TYPE_CHECKING:
    from archive.intake.source import Source
    from archive.intake.zips import Archive
    from archive.limits import Limits


def read_webscrapbook(archive: Archive, source: Source, limits: Limits, *, encoding: str = "") -> tuple[Capture, ...]:
    """Read the page inside.

    Raises:
        RefusedError: when it is too large.
    """
    page = Page(
        container=Container.WEBSCRAPBOOK,
        decoded=decode(archive.read("index.html") or b"", hand=encoding),
        file_name=source.name,
        facts=source.facts,
        finder=ZipFinder(archive),
        location="index.html",
    )
    return (page.capture(limits),)
