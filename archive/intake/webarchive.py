"""Safari's ``.webarchive``: a property list of the page, its parts and the archives of its frames.

The main resource carries no response, so no date; the dates of its parts' responses are the nearest thing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from archive.errors import RefusedError
from archive.intake.by_address import AddressFinder
from archive.intake.charset import decode
from archive.intake.moments import read_moment
from archive.intake.page import Page
from archive.intake.parts import Part
from archive.intake.plists import read_plist
from archive.intake.provenance import Claims
from archive.model import Capture, Container, Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from archive.intake.source import Source
    from archive.limits import Limits

_HTTP_DATE = re.compile(rb"\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT")


def read_webarchive(source: Source, limits: Limits, *, encoding: str = "") -> tuple[Capture, ...]:
    """Read a web archive.

    Raises:
        RefusedError: when it is damaged or holds no page.
    """
    archive = read_plist(source.data)
    main = archive.get("WebMainResource") if isinstance(archive, dict) else None
    data = _bytes(main, "WebResourceData")
    if not data.strip():
        raise RefusedError(Refusal.DAMAGED, "a web archive without a page that can be read")
    address = _text(main, "WebResourceURL")
    finder, claims = AddressFinder(), Claims()
    claims.url(address, "webarchive")
    claims.saver("Safari", "webarchive", 0.9)
    dates = []
    for resource in _resources(archive, limits.depth, [limits.members]):
        url = _text(resource, "WebResourceURL")
        finder.add(
            url,
            Part(
                location=url, data=_bytes(resource, "WebResourceData"), declared=_text(resource, "WebResourceMIMEType")
            ),
        )
        dates += _HTTP_DATE.findall(_bytes(resource, "WebResourceResponse")[:65536])
    if dates:
        claims.moment(read_moment(dates[0].decode("ascii", "replace")), "webarchive-response", 0.7)
    page = Page(
        container=Container.WEBARCHIVE,
        decoded=decode(data, hand=encoding, container=_text(main, "WebResourceTextEncodingName")),
        file_name=source.name,
        facts=source.facts,
        finder=finder,
        location=address,
        claims=claims,
    )
    return (page.capture(limits),)


def _resources(archive: Any, depth: int, left: list[int]) -> Iterator[dict[str, Any]]:  # noqa: ANN401 -- a plist is anything
    """Every part, those of frames and the frames' own pages with them."""
    for resource in _list(archive, "WebSubresources"):
        left[0] -= 1
        if left[0] < 0:
            return
        if isinstance(resource, dict):
            yield resource
    for frame in _list(archive, "WebSubframeArchives") if depth else ():
        left[0] -= 1
        if left[0] < 0:
            return
        main = frame.get("WebMainResource") if isinstance(frame, dict) else None
        if isinstance(main, dict):
            yield main
            yield from _resources(frame, depth - 1, left)


def _list(value: Any, key: str) -> list[Any]:  # noqa: ANN401
    found = value.get(key) if isinstance(value, dict) else None
    return found if isinstance(found, list) else []


def _text(value: Any, key: str) -> str:  # noqa: ANN401
    found = value.get(key) if isinstance(value, dict) else None
    return found if isinstance(found, str) else ""


def _bytes(value: Any, key: str) -> bytes:  # noqa: ANN401
    found = value.get(key) if isinstance(value, dict) else None
    return found if isinstance(found, bytes) else b""
