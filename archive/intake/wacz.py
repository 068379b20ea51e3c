"""WACZ: WARC files in a ZIP with a list of pages."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from archive.errors import RefusedError
from archive.intake.addresses import http_url
from archive.intake.web_pages import WebPages
from archive.intake.web_records import records, saver_of
from archive.model import Capture, Container, Refusal

if TYPE_CHECKING:
    from archive.intake.source import Source
    from archive.intake.zips import Archive
    from archive.limits import Limits

_MAX_LINE = 10_000_000


def read_wacz(archive: Archive, source: Source, limits: Limits, *, encoding: str = "") -> tuple[Capture, ...]:
    """Read every page that the list of pages names; all pages when it names none.

    Raises:
        RefusedError: when it is damaged, a bomb, or holds no page.
    """
    files = [name for name in archive.names if name.startswith("archive/") and ".warc" in name.lower()]
    contents = [data for name in files if (data := archive.read(name))]
    if not contents:
        raise RefusedError(Refusal.DAMAGED, "a WACZ whose web archive cannot be read")
    saver = next((found for data in contents if (found := saver_of(data, limits))), "")
    pages = WebPages(Container.WACZ, saver, _titles(archive))
    for data in contents:
        pages.add(records(data, limits))
    return pages.captures(source, limits, encoding)


def _titles(archive: Archive) -> dict[str, str]:
    """Titles by address out of ``pages/*.jsonl``."""
    titles: dict[str, str] = {}
    for name in archive.names:
        if not (name.startswith("pages/") and name.endswith(".jsonl")):
            continue
        for line in archive.text(name).splitlines():
            try:
                entry = json.loads(line[:_MAX_LINE])
            except (ValueError, RecursionError):
                continue
            url = http_url(str(entry.get("url", ""))) if isinstance(entry, dict) else None
            if url:
                titles.setdefault(url, str(entry.get("title") or ""))
    return titles
