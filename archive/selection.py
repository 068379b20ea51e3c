"""What a person dragged or pasted from a browser or another program, as a capture of its own."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from archive.intake.media import media_type
from archive.model import Capture, Container, Moment, Provenance, Resource, Sourced, Url

if TYPE_CHECKING:
    from collections.abc import Iterable

SOURCE = "selection"
"""The source of what the dragging program told us."""

_WEB = ("http://", "https://")


def selection(html: str, text: str, url: str, pictures: Iterable[tuple[str, bytes]]) -> tuple[Capture, bytes]:
    """The capture and its original: the HTML where there is some, else the text, as UTF-8.

    Args:
        html: the selection as the other program gave it, hostile; may be empty.
        text: the same as plain text; may be empty.
        url: where it was taken from, as the other program says; may be empty.
        pictures: by the address that the HTML uses for each.
    """
    page = html if html.strip() else text
    address = Url(url) if url.lower().startswith(_WEB) and not any(c.isspace() for c in url) else None
    capture = Capture(
        container=Container.SELECTION,
        page=page,
        media_type="text/html" if html.strip() else "text/plain",
        encoding=Sourced(value="utf-8", source=SOURCE),
        base_url=address,
        resources=tuple(
            Resource(references=(reference,), media_type=media_type(data, name=reference), data=data)
            for reference, data in pictures
        ),
        provenance=Provenance(
            target_url=() if address is None else (Sourced(value=address, source=SOURCE),),
            captured_at=(Sourced(value=Moment.of(dt.datetime.now().astimezone()), source=SOURCE),),
        ),
    )
    return capture, page.encode("utf-8", "replace")
