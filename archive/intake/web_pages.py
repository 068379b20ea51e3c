"""Pages out of web records: which of the fetched things are pages, and where each finds its parts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from archive.errors import RefusedError
from archive.intake.addresses import host_of, join
from archive.intake.by_address import AddressFinder
from archive.intake.charset import decode
from archive.intake.page import Page, captures_of
from archive.intake.parts import Part
from archive.intake.provenance import Claims
from archive.intake.references import Role
from archive.intake.survey import survey
from archive.model import Capture, Container, Refusal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from archive.intake.source import Source
    from archive.intake.web_records import Record
    from archive.limits import Limits

_HTML = ("text/html", "application/xhtml+xml")
_MARKS = (b"<!doctype html", b"<html")


@dataclass(slots=True)
class WebPages:
    """What a web archive holds, sorted.

    Attributes:
        container: WARC or WACZ.
        saver: the crawler's name.
        titles: titles by address, where the archive keeps a list of pages. Such lists are often no more than a crawl's
            seeds, so other pages of the same hosts count too; of other hosts (frames put in by scripts) none does.
    """

    container: Container
    saver: str = ""
    titles: Mapping[str, str] = field(default_factory=dict)
    _pages: list[Record] = field(default_factory=list)
    _finder: AddressFinder = field(default_factory=AddressFinder)

    def add(self, records: Iterable[Record]) -> None:
        """Sort some records: pages, parts, and the rest (errors, redirects)."""
        for record in records:
            if record.status != 200 or not record.body.strip():
                continue
            self._finder.add(record.url, Part(location=record.url, data=record.body, declared=record.media_type))
            if record.media_type in _HTML or record.body[:512].lstrip().lower().startswith(_MARKS):
                self._pages.append(record)

    def captures(self, source: Source, limits: Limits, encoding: str) -> tuple[Capture, ...]:
        """Every page as a capture.

        Raises:
            RefusedError: when there is none, or too many.
        """
        houses = {host_of(record.url) for record in self._pages if record.url in self.titles}
        pages = [
            record
            for record in self._without_frames()
            if not houses or record.url in self.titles or host_of(record.url) in houses
        ]
        if not pages:
            raise RefusedError(Refusal.NOT_A_PAGE, "a web archive that holds no page")
        if len(pages) > limits.parts:
            raise RefusedError(Refusal.TOO_LARGE, f"{len(pages):,} pages in one file, {limits.parts:,} at most")
        return captures_of((self._page(record, source, encoding) for record in pages), limits)

    def _without_frames(self) -> list[Record]:
        """The pages that no other page shows in a frame."""
        framed: set[str] = set()
        for record in self._pages:
            surveyed = survey(record.body.decode("latin-1"))  # addresses of frames are ASCII in any encoding
            base = join(record.url, surveyed.base)
            frames = {join(base, r.url) for r in surveyed.references if r.role is Role.FRAME and r.url}
            framed |= frames - {record.url}
        return [record for record in self._pages if record.url not in framed] or self._pages

    def _page(self, record: Record, source: Source, encoding: str) -> Page:
        claims = Claims()
        name = self.container.value
        claims.url(record.url, name)
        claims.moment(record.at, name)
        claims.saver(self.saver, name, 0.9)
        title = self.titles.get(record.url, "")
        return Page(
            container=self.container,
            decoded=decode(record.body, hand=encoding, http=record.charset),
            file_name=source.name,
            facts=source.facts,
            finder=self._finder,
            location=record.url,
            claims=claims,
            title="" if title == record.url else title[:1_000],
        )
