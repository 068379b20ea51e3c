"""HTMLZ, as calibre writes it: one page in a ZIP, described by ``metadata.opf``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from archive.intake.charset import decode
from archive.intake.moments import read_moment
from archive.intake.opf import read_package
from archive.intake.page import Page
from archive.intake.provenance import Claims
from archive.intake.zip_parts import ZipFinder
from archive.model import Capture, Container

if TYPE_CHECKING:
    from archive.intake.source import Source
    from archive.intake.zips import Archive
    from archive.limits import Limits


def read_htmlz(archive: Archive, source: Source, limits: Limits, *, encoding: str = "") -> tuple[Capture, ...]:
    """Read the page inside.

    Raises:
        RefusedError: when it is too large.
    """
    place = "index.html" if "index.html" in archive.names else "index.htm"
    package = read_package(archive.read("metadata.opf") or b"")
    claims = Claims()
    for text in (*package.terms.get("source", ()), *package.terms.get("identifier", ())):
        claims.url(text.removeprefix("url:").removeprefix("uri:"), "opf", 0.7)
    claims.saver("calibre", "opf", 0.6)
    page = Page(
        container=Container.HTMLZ,
        decoded=decode(archive.read(place) or b"", hand=encoding),
        file_name=source.name,
        facts=source.facts,
        finder=ZipFinder(archive),
        location=place,
        claims=claims,
        title=package.first("title"),
        published=read_moment(package.first("date")),
        bylines=tuple(package.terms.get("creator", ())[:20]),
    )
    return (page.capture(limits),)
