"""EPUB: books of articles from wallabag, Readeck and others; every document of the reading order is a capture.

The book's own source and date are those of the exporting server more often than of any article (wallabag writes its own
address and the moment of export), so they count only for a book of one article, and only when they name a page.
"""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from archive.errors import RefusedError
from archive.intake.addresses import http_url
from archive.intake.charset import decode
from archive.intake.moments import read_moment
from archive.intake.opf import Package, local_name, read_package, xml_root
from archive.intake.page import Page, captures_of
from archive.intake.paths import safe_path
from archive.intake.provenance import Claims
from archive.intake.zip_parts import ZipFinder
from archive.model import Capture, Container, Refusal

if TYPE_CHECKING:
    from archive.intake.source import Source
    from archive.intake.zips import Archive
    from archive.limits import Limits

_TAG = re.compile(r"<(?:head|script|style)\b.*?(?:</(?:head|script|style)>|\Z)|<[^<>]*>", re.IGNORECASE | re.DOTALL)
_FURNITURE = re.compile(r"(?:^|[/_.-])(?:cover|title_?page|toc|nav|contents|colophon|copyright)", re.IGNORECASE)
_LOCKED = "META-INF/encryption.xml"
_FONT_LOCK = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_FEWEST_WORDS = 40


def read_epub(archive: Archive, source: Source, limits: Limits, *, encoding: str = "") -> tuple[Capture, ...]:
    """Read the articles of a book.

    Raises:
        RefusedError: when it is locked, damaged or holds no text.
    """
    _refuse_locked(archive)
    opf = _package_path(archive)
    package = read_package(archive.read(opf) or b"") if opf else Package()
    places = _places(archive, opf, package)
    if not places:
        raise RefusedError(Refusal.DAMAGED, "an EPUB whose contents cannot be found")
    chapters = [(place, archive.read(place) or b"") for place in places]
    chapters = [(place, data) for place, data in chapters if _is_article(place, data)] or [
        (place, data) for place, data in chapters if data.strip()
    ]
    if not chapters:
        raise RefusedError(Refusal.NO_TEXT, "an EPUB without text")
    if len(chapters) > limits.parts:
        raise RefusedError(Refusal.TOO_LARGE, f"more than {limits.parts:,} chapters")
    titles = _titles(archive, opf, package)
    alone = len(chapters) == 1
    pages = [
        Page(
            container=Container.EPUB,
            decoded=decode(data, hand=encoding),
            file_name=source.name,
            facts=source.facts,
            finder=ZipFinder(archive),
            location=place,
            claims=_claims(package, alone=alone),
            title=titles.get(place, "") or (package.first("title") if alone else ""),
            bylines=tuple(package.terms.get("creator", ())[:20]) if alone else (),
        )
        for place, data in chapters
    ]
    return captures_of(pages, limits)


def _refuse_locked(archive: Archive) -> None:
    """Refuse a book whose texts are encrypted; scrambled fonts alone are no hindrance."""
    if _LOCKED not in archive.names:
        return
    root = xml_root(archive.read(_LOCKED) or b"")
    methods = (
        [e.get("Algorithm", "") for e in root.iter() if local_name(e) == "EncryptionMethod"] if root is not None else []
    )
    if any(not method.startswith(_FONT_LOCK) for method in methods):
        raise RefusedError(Refusal.ENCRYPTED, "an EPUB with copy protection")


def _package_path(archive: Archive) -> str | None:
    root = xml_root(archive.read("META-INF/container.xml") or b"")
    paths = [e.get("full-path", "") for e in root.iter() if local_name(e) == "rootfile"] if root is not None else []
    paths += [name for name in archive.names if name.endswith(".opf")]
    return next((path for path in paths if path in archive.names), None)


def _places(archive: Archive, opf: str | None, package: Package) -> list[str]:
    """The documents in reading order; without a package file, every document by name."""
    found = [_resolved(opf or "", href) for href in package.spine]
    places = [place for place in found if place and place in archive.names]
    return list(dict.fromkeys(places)) or sorted(
        n for n in archive.names if n.lower().endswith((".xhtml", ".html", ".htm"))
    )


def _resolved(base: str, href: str) -> str:
    return safe_path(unquote(href.partition("#")[0]), base) or ""


def _is_article(place: str, data: bytes) -> bool:
    """Whether a document is more than a cover or a table of contents."""
    if _FURNITURE.search(posixpath.basename(place)):
        return False
    words = _TAG.sub(" ", data.decode("utf-8", "replace"))
    return len(words.split()) >= _FEWEST_WORDS or len(words.strip()) >= 8 * _FEWEST_WORDS


def _titles(archive: Archive, opf: str | None, package: Package) -> dict[str, str]:
    """Chapter titles by document, from the navigation document or the NCX."""
    titles: dict[str, str] = {}
    for href in package.navigation:
        path = _resolved(opf or "", href)
        root = xml_root(archive.read(path) or b"") if path else None
        for element in root.iter() if root is not None and path else ():
            if local_name(element) == "a" and element.get("href"):
                target, text = element.get("href", ""), "".join(element.itertext())
            elif local_name(element) == "navPoint":
                target = next((e.get("src", "") for e in element.iter() if local_name(e) == "content"), "")
                text = next((e.text or "" for e in element.iter() if local_name(e) == "text"), "")
            else:
                continue
            titles.setdefault(_resolved(path, target), " ".join(text.split())[:1_000])
    return titles


def _claims(package: Package, *, alone: bool) -> Claims:
    claims = Claims()
    if alone:
        for text in package.terms.get("source", ()):
            url = http_url(text)
            if url and len(urlsplit(url).path) > 1:
                claims.url(url, "epub-source", 0.7)
    claims.moment(read_moment(package.first("date")), "epub-date", 0.2)
    return claims
