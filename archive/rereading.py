"""Kept originals read again: by a better extractor, or in the encoding that a person chose."""

from __future__ import annotations

import dataclasses
import urllib.parse
from typing import TYPE_CHECKING

from archive.errors import RefusedError
from archive.intake.labels import codec_of
from archive.intake.source import FileFacts
from archive.model import Capture, Changes, Refusal, Resource, Sourced
from archive.store import articles, cataloguing, register
from archive.store.corrections import HAND
from archive.store.originals import digest_of, parcel

if TYPE_CHECKING:
    from archive.model import ArticleId, Digest, Draft, Held
    from archive.store.holdings import Holdings
    from archive.workers.taker import Taker


class KeptFile:
    """An original as a source that readers can read, its companions answered from among the originals."""

    facts = FileFacts()

    def __init__(self, holdings: Holdings, number: ArticleId) -> None:
        with holdings.catalogue.reading() as db:
            article = articles.get(db, number)
        self._holdings = holdings
        self._held = {_plain(reference): held for held in article.original.resources for reference in held.references}
        self.name = article.provenance.file_name
        self.data = _bytes(holdings, article.original.digest)

    def open(self, reference: str) -> bytes | None:
        """A companion by its relative reference."""
        held = self._held.get(_plain(reference))
        return None if held is None else _bytes(self._holdings, held.digest)

    def listing(self) -> tuple[str, ...]:
        """Every relative reference that was answered when the file came in."""
        return tuple(name for name in self._held if "://" not in name and not name.startswith(("/", "data:", "cid:")))


def reextract(holdings: Holdings, taker: Taker, number: ArticleId) -> Draft:
    """What the present extractor finds in an article's page; nothing is stored.

    Raises:
        NoSuchArticleError: there is none of this number.
        RefusedError: its page is lost.
        WorkerDiedError: no worker survived it.
    """
    with holdings.catalogue.reading() as db:
        bare, page, held = articles.capture(db, number), articles.page(db, number), articles.resources(db, number)
    text = _bytes(holdings, page).decode("utf-8", "replace")
    capture = dataclasses.replace(bare, page=text, resources=tuple(_resource(holdings, one) for one in held))
    return taker.extract(capture)


def reread(holdings: Holdings, taker: Taker, number: ArticleId, encoding: str) -> tuple[Capture, Draft]:
    """An article's original read in another encoding.

    Raises:
        ValueError: the web knows no such encoding.
        NoSuchArticleError: there is none of this number.
        RefusedError: its original is lost, or its container leaves no choice of encoding.
        WorkerDiedError: no worker survived it.
    """
    if codec_of(encoding) is None:
        raise ValueError(f"no encoding is called {encoding!r}")
    with holdings.catalogue.reading() as db:
        article = articles.get(db, number)
    taken = taker.take_in_as(KeptFile(holdings, number), encoding)
    if article.original.part >= len(taken):
        raise RefusedError(Refusal.DAMAGED)
    capture, draft = taken[article.original.part]
    # what the file system said when it came in is not in its bytes: the old provenance stays
    chosen = Sourced(value=encoding, source=HAND)
    return dataclasses.replace(capture, provenance=article.provenance, encoding=chosen), draft


def store_reading(holdings: Holdings, number: ArticleId, capture: Capture) -> Changes:
    """Keep the page as it reads now, and note how it was read; the draft is the caller's to replace."""
    page = cataloguing.page_bytes(capture)
    wrapped = parcel(page, digest_of(page))
    volumes = holdings.originals.put([wrapped])
    with holdings.catalogue.writing() as db:
        cataloguing.place(db, {wrapped: volumes[wrapped.digest]})
        articles.replace_capture(db, number, capture, wrapped.digest)
        return Changes(revision=register.revision(db), edited=(number,))


def _resource(holdings: Holdings, held: Held) -> Resource:
    return Resource(references=held.references, media_type=held.media_type, data=_bytes(holdings, held.digest))


def _bytes(holdings: Holdings, digest: Digest) -> bytes:
    with holdings.catalogue.reading() as db:
        volume = cataloguing.volume_of(db, digest)
    try:
        return holdings.originals.get(digest, volume)
    except KeyError:
        raise RefusedError(Refusal.VANISHED) from None


def _plain(reference: str) -> str:
    return urllib.parse.unquote(reference).removeprefix("./")
