"""A broken catalogue put right: the last good copy, and what the originals still prove.

The broken file is never deleted or written to; it is moved aside, for whoever can read more out of it.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import shutil
from typing import TYPE_CHECKING

from archive.accession import Accession
from archive.errors import ArchiveDamagedError, CuttingsError
from archive.intake.source import MemorySource
from archive.model import Accessioned
from archive.store import cataloguing, rotation
from archive.store.faults import sort_os_error
from archive.store.holdings import BACKUPS, CATALOGUE, Holdings
from archive.store.medium import sync_folder
from archive.values import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from archive.model import Digest
    from archive.workers.taker import Taker

_PAGE_MARKS = (
    b"<html",
    b"<!doctype html",
    b"mime-version:",
    b"warc/1.",
    b"bplist00",
    b"<head",
    b"<body",
    b"pk\x03\x04",
)
_LOOKED_AT = 4096


@frozen
class Repair:
    """What a repair did, for a person to read.

    Attributes:
        copy_of: the day of the copy that took the catalogue's place; None when there was no good one.
        articles: how many articles that copy held.
        recovered: articles taken in again from originals that the copy did not know yet.
        set_aside: where the broken catalogue lies; None when nothing could be written and the copy is only read.
    """

    copy_of: dt.date | None
    articles: int
    recovered: int = 0
    set_aside: Path | None = None


def last_good_copy(folder: Path) -> tuple[dt.date, Path] | None:
    """The latest dated copy of a catalogue that passes its check, and its day."""
    return next(((day, file) for day, file in rotation.copies(folder / BACKUPS) if rotation.is_sound(file)), None)


def replace_catalogue(folder: Path) -> tuple[dt.date | None, Path]:
    """Put the latest copy that passes its check in the place of a broken catalogue; an empty one when there is none.

    Raises:
        ArchiveDamagedError: the broken catalogue's medium cannot be written, so nothing can be done.
        EnvironmentFaultError: the disk stands in the way.
    """
    stamp = dt.datetime.now(tz=dt.UTC).strftime("%Y%m%d-%H%M%S")
    aside = folder / BACKUPS / f"damaged-{stamp}.sqlite"
    good = last_good_copy(folder)
    try:
        aside.parent.mkdir(mode=0o700, exist_ok=True)
        fresh = folder / (CATALOGUE + ".copy")
        if good is not None:
            shutil.copyfile(good[1], fresh)
            fresh.chmod(0o600)
            with fresh.open("rb+") as file:
                os.fsync(file.fileno())
        for ending in ("-wal", "-shm", "-journal"):
            beside = folder / (CATALOGUE + ending)
            if beside.exists():  # the log of a broken catalogue must never be played into the copy
                beside.rename(aside.with_name(aside.name + ending))
        (folder / CATALOGUE).rename(aside)
        if good is None:
            Holdings.found(folder)
        else:
            fresh.rename(folder / CATALOGUE)
        sync_folder(folder)
    except OSError as fault:
        raise sort_os_error(fault) from fault
    return (good[0] if good else None), aside


def recover(holdings: Holdings, taker: Taker) -> int:
    """Take in again what the originals hold and no article names. Returns how many articles that made.

    Tags, notes and corrections made since the copy are lost; pages that were files of their own come back with them.
    """
    with holdings.catalogue.writing() as db:
        db.execute("DELETE FROM kept")
        for number in holdings.originals.numbers():
            for digest in _listed(holdings, number):
                cataloguing.place_one(db, digest, number)
    accession = Accession(holdings, taker, threads=1)
    made = 0
    # containers before bare pages: a page that is part of one is then named by it, and not taken in twice
    for containers in (True, False):
        for digest in sorted(_orphans(holdings)):
            data = _bytes(holdings, digest)
            if data is None or not _is_page(data) or _is_container(data) is not containers:
                continue
            if not containers and digest not in _orphans(holdings):
                continue
            name = f"{digest[:16]}.html"
            outcomes = accession.source(MemorySource(name=name, data=data), name)
            made += sum(isinstance(outcome, Accessioned) for outcome, _changes in outcomes)
    return made


def _listed(holdings: Holdings, number: int) -> Iterator[Digest]:
    with contextlib.suppress(ArchiveDamagedError):
        yield from holdings.originals.listed(number)


def _orphans(holdings: Holdings) -> set[Digest]:
    with holdings.catalogue.reading() as db:
        rows = db.execute("SELECT digest FROM kept").fetchall()
        return {row[0] for row in rows} - cataloguing.named(db)


def _bytes(holdings: Holdings, digest: Digest) -> bytes | None:
    try:
        return holdings.originals.get(digest)
    except (KeyError, CuttingsError):
        return None


def _is_page(data: bytes) -> bool:
    head = data[:_LOOKED_AT].lower()
    drawing = b"<svg" in head and b"<html" not in head
    return any(mark in head for mark in _PAGE_MARKS) or (not _is_container(data) and not drawing)


def _is_container(data: bytes) -> bool:
    return not data[:_LOOKED_AT].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")
