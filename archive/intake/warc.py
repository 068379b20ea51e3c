"""WARC and ARC files, gzipped or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from archive.intake.web_pages import WebPages
from archive.intake.web_records import records, saver_of
from archive.model import Capture, Container

if TYPE_CHECKING:
    from archive.intake.source import Source
    from archive.limits import Limits


def read_warc(source: Source, limits: Limits, *, encoding: str = "") -> tuple[Capture, ...]:
    """Read every page of a web archive, each with its own address and moment.

    Raises:
        RefusedError: when it is damaged, a bomb, or holds no page.
    """
    pages = WebPages(Container.WARC, saver_of(source.data, limits))
    pages.add(records(source.data, limits))
    return pages.captures(source, limits, encoding)
