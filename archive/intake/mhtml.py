"""MHTML as Chromium, Internet Explorer and Firefox's MAF write it.

Chromium leaves the page's charset out, so the bytes are sniffed; parts are found by ``Content-Location`` and ``cid:``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from archive.errors import RefusedError
from archive.intake.addresses import http_url
from archive.intake.by_address import AddressFinder
from archive.intake.charset import decode
from archive.intake.mime import Entity, decoded_words, parse
from archive.intake.moments import read_moment
from archive.intake.page import Page
from archive.intake.parts import Part
from archive.intake.provenance import Claims
from archive.model import Capture, Container, Refusal

if TYPE_CHECKING:
    from archive.intake.source import Source
    from archive.limits import Limits

_HTML = ("text/html", "application/xhtml+xml")
_SAVED_BY = re.compile(r"saved by ([^>\"]{1,100})", re.IGNORECASE)


def read_mhtml(source: Source, limits: Limits, *, encoding: str = "") -> tuple[Capture, ...]:
    """Read a page saved as one MIME message.

    Raises:
        RefusedError: when no part of it is a page.
    """
    message = parse(source.data, limits)
    entities = [entity for entity in message.walk() if not entity.parts]
    main = _main_part(message, entities)
    if main is None or not main.body.strip():
        raise RefusedError(Refusal.DAMAGED, "a saved page that holds no page")
    address = http_url(decoded_words(message.fields.get("snapshot-content-location", ""))) or http_url(main.location)
    finder = AddressFinder()
    for entity in entities:
        if entity is not main:
            data = entity.content()
            part = Part(location=entity.location or f"cid:{entity.identity}", data=data, declared=entity.media_type)
            finder.add(entity.location, part)
            finder.add(f"cid:{entity.identity}" if entity.identity else "", part)
    page = Page(
        container=Container.MHTML,
        decoded=decode(main.content(), hand=encoding, container=main.parameter("charset")),
        file_name=source.name,
        facts=source.facts,
        finder=finder,
        location=address or main.location,
        claims=_claims(message, main),
        title=decoded_words(message.fields.get("subject", ""))[:1_000].strip(),
    )
    return (page.capture(limits),)


def _main_part(message: Entity, entities: list[Entity]) -> Entity | None:
    """The page itself: the part that the header points at, else the first HTML, else the only text."""
    pages = [entity for entity in entities if entity.media_type in _HTML]
    start = message.parameter("start").strip("<>")
    address = message.fields.get("snapshot-content-location", "").strip()
    for entity in pages:
        if (start and entity.identity == start) or (address and entity.location == address):
            return entity
    return pages[0] if pages else next((e for e in entities if e.media_type == "text/plain" and e.body), None)


def _claims(message: Entity, main: Entity) -> Claims:
    claims = Claims()
    claims.url(decoded_words(message.fields.get("snapshot-content-location", "")), "mhtml-header")
    claims.url(main.location, "mhtml-part", 0.95)
    claims.moment(read_moment(message.fields.get("date", "")), "mhtml-date")
    saved_by = _SAVED_BY.search(message.fields.get("from", ""))
    name = saved_by.group(1).strip() if saved_by else ""
    if "x-maf-information" in message.fields:
        name = "MAF"
    elif name == "Blink":
        name = "Chromium"
    elif not name and "mimeole" in message.fields.get("x-mimeole", "").lower():
        name = "Internet Explorer"
    claims.saver(name, "mhtml-header")
    return claims
