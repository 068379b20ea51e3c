"""SingleFile's self-extracting pages: HTML around a ZIP. The HTML outside is a program, never read as the article."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from archive.errors import RefusedError
from archive.intake.charset import decode
from archive.intake.moments import read_moment
from archive.intake.page import Page
from archive.intake.provenance import Claims
from archive.intake.zip_parts import ZipFinder
from archive.model import Capture, Container, Refusal

if TYPE_CHECKING:
    from archive.intake.source import Source
    from archive.intake.zips import Archive
    from archive.limits import Limits


def read_singlefile_zip(archive: Archive, source: Source, limits: Limits, *, encoding: str = "") -> tuple[Capture, ...]:
    """Read the page inside, with the record that SingleFile keeps in ``manifest.json``.

    Raises:
        RefusedError: when there is no page inside.
    """
    manifest = _manifest(archive)
    name = _string(manifest, "indexFilename") or "index.html"
    data = archive.read(name) or archive.read("index.html")
    if not data:
        raise RefusedError(Refusal.DAMAGED, "a self-extracting page without its page")
    resources = manifest.get("resources")
    addresses = {str(k): str(v) for k, v in resources.items()} if isinstance(resources, dict) else {}
    claims = Claims()
    claims.saver("SingleFile", "singlefile-manifest")
    claims.url(_string(manifest, "originalUrl"), "singlefile-manifest")
    claims.moment(read_moment(_string(manifest, "archiveTime")), "singlefile-manifest")
    page = Page(
        container=Container.SINGLEFILE_ZIP,
        decoded=decode(data, hand=encoding),
        file_name=source.name,
        facts=source.facts,
        finder=ZipFinder(archive, addresses),
        claims=claims,
        title=_string(manifest, "title"),
    )
    return (page.capture(limits),)


def _manifest(archive: Archive) -> dict[str, Any]:
    try:
        found = json.loads(archive.text("manifest.json") or "{}")
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _string(manifest: dict[str, Any], key: str) -> str:
    value = manifest.get(key)
    return value[:4_000] if isinstance(value, str) else ""
