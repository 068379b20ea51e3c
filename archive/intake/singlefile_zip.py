"""SingleFile's self-extracting pages: HTML around a ZIP. The HTML outside is a program, never read as the article."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from archive.errors import RefusedError
from archive.intake.charset import decode
from archive.intake.moments import read_moment
from archive.intake.page import Page, captures_of
from archive.intake.provenance import Claims
from archive.intake.zip_parts import ZipFinder
from archive.model import Capture, Container, Refusal

if TYPE_CHECKING:
    from archive.intake.source import Source
    from archive.intake.zips import Archive
    from archive.limits import Limits

_FURTHER = re.compile(r"(pages/[^/]{1,40}/)index\.html$")


def read_singlefile_zip(archive: Archive, source: Source, limits: Limits, *, encoding: str = "") -> tuple[Capture, ...]:
    """Read the pages inside, each with the record that SingleFile keeps in its ``manifest.json``.

    There is one at the top; an archive of several pages has the others below ``pages/``.

    Raises:
        RefusedError: when there is no page inside.
    """
    folders = sorted({match.group(1) for name in archive.names if (match := _FURTHER.match(name))}, key=len)
    if len(folders) >= limits.parts:
        raise RefusedError(Refusal.TOO_LARGE, f"more than {limits.parts:,} pages in one file")
    pages = [page for folder in ("", *folders) if (page := _page(archive, folder, source, encoding)) is not None]
    if not pages:
        raise RefusedError(Refusal.DAMAGED, "a self-extracting page without its page")
    return captures_of(pages, limits)


def _page(archive: Archive, folder: str, source: Source, encoding: str) -> Page | None:
    manifest = _manifest(archive, folder)
    place = folder + (_string(manifest, "indexFilename") or "index.html")
    data = archive.read(place) or archive.read(f"{folder}index.html")
    if not data:
        return None
    resources = manifest.get("resources")
    addresses = {f"{folder}{k}": str(v) for k, v in resources.items()} if isinstance(resources, dict) else {}
    claims = Claims()
    claims.saver("SingleFile", "singlefile-manifest")
    claims.url(_string(manifest, "originalUrl"), "singlefile-manifest")
    claims.moment(read_moment(_string(manifest, "archiveTime")), "singlefile-manifest")
    return Page(
        container=Container.SINGLEFILE_ZIP,
        decoded=decode(data, hand=encoding),
        file_name=source.name,
        facts=source.facts,
        finder=ZipFinder(archive, addresses),
        location=place if folder else "",
        claims=claims,
        title=_string(manifest, "title"),
    )


def _manifest(archive: Archive, folder: str) -> dict[str, Any]:
    try:
        found = json.loads(archive.text(f"{folder}manifest.json") or "{}")
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _string(manifest: dict[str, Any], key: str) -> str:
    value = manifest.get(key)
    return value[:4_000] if isinstance(value, str) else ""
