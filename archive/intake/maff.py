"""MAFF: a ZIP with a folder for every page, and in it an ``index.rdf`` that says where and when it came from."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from archive.errors import RefusedError
from archive.intake.charset import decode
from archive.intake.moments import read_moment
from archive.intake.page import Page, captures_of
from archive.intake.provenance import Claims
from archive.intake.zip_parts import ZipFinder
from archive.intake.zips import folder_of
from archive.model import Capture, Container, Refusal

if TYPE_CHECKING:
    from archive.intake.source import Source
    from archive.intake.zips import Archive
    from archive.limits import Limits

_RESOURCE = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}resource"


def read_maff(archive: Archive, source: Source, limits: Limits, *, encoding: str = "") -> tuple[Capture, ...]:
    """Read every page of a MAFF file.

    Raises:
        RefusedError: when none can be read.
    """
    records = [name for name in archive.names if name == "index.rdf" or name.endswith("/index.rdf")]
    if len(records) > limits.parts:
        raise RefusedError(Refusal.TOO_LARGE, f"more than {limits.parts:,} pages in one file")
    pages = [page for name in records if (page := _page(archive, name, source, encoding)) is not None]
    if not pages:
        raise RefusedError(Refusal.DAMAGED, "a MAFF file that holds no page")
    return captures_of(pages, limits)


def _page(archive: Archive, record: str, source: Source, encoding: str) -> Page | None:
    fields = _fields(archive.read(record) or b"")
    folder = folder_of(record)
    prefix = f"{folder}/" if folder else ""
    names = (fields.get("indexfilename", ""), "index.html", "index.xhtml", "index.htm")
    place = next((prefix + name for name in names if name and prefix + name in archive.names), None)
    data = archive.read(place) if place else None
    if place is None or not data:
        return None
    claims = Claims()
    claims.url(fields.get("originalurl", ""), "maff-rdf")
    claims.moment(read_moment(fields.get("archivetime", "")), "maff-rdf")
    claims.saver("MAFF", "maff-rdf", 0.5)
    return Page(
        container=Container.MAFF,
        decoded=decode(data, hand=encoding, container=fields.get("charset", "")),
        file_name=source.name,
        facts=source.facts,
        finder=ZipFinder(archive),
        location=place,
        claims=claims,
        title=fields.get("title", "")[:1_000],
    )


def _fields(data: bytes) -> dict[str, str]:
    """The properties of an ``index.rdf`` by name in lower case; none when it is no XML."""
    try:
        root = fromstring(data)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        return {}
    return {
        str(element.tag).rpartition("}")[2].lower(): element.get(_RESOURCE) or ""
        for element in root.iter()
        if element.get(_RESOURCE)
    }
