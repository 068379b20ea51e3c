"""Whether everything is still what it was: every digest, every record, orphans and missing bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from archive.errors import ArchiveDamagedError
from archive.model import CheckupReport, Digest
from archive.progress import NoProgress, Progress
from archive.store import articles, cataloguing, register, seals, tags
from archive.store.originals import digest_of

if TYPE_CHECKING:
    from archive.store.holdings import Holdings

_COMPLAINTS = 100  # more than that is one thing broken, told a hundred times


def checkup(holdings: Holdings, progress: Progress | None = None) -> CheckupReport:
    """Read every original and digest it, check every record against its seal, and the catalogue's own structure.

    Cancelling gives a report of what was looked at.

    Raises:
        EnvironmentFaultError: the disk answers with errors; that is not damage.
    """
    progress = progress or NoProgress()
    with holdings.catalogue.reading() as db:
        named = cataloguing.named(db)
        progress.started(len(named))
    held, damaged, complete = _originals(holdings, progress)
    missing = named - held - damaged if complete else set[Digest]()
    with holdings.catalogue.reading() as db:
        return CheckupReport(
            originals=len(held) + len(damaged),
            damaged=tuple(sorted(damaged - held)),
            missing=tuple(sorted(missing)),
            orphans=tuple(sorted(held - named)),
            catalogue=tuple(_complaints(holdings)),
            revision=register.revision(db),
            articles=int(db.execute("SELECT count(*) FROM article").fetchone()[0]),
        )


def _originals(holdings: Holdings, progress: Progress) -> tuple[set[Digest], set[Digest], bool]:
    """Digests whose bytes are whole, digests whose bytes are not, and whether every volume was read to its end."""
    held: set[Digest] = set()
    damaged: set[Digest] = set()
    done = 0
    for number in holdings.originals.numbers():
        try:
            for digest in holdings.originals.listed(number):
                progress.wait()
                if progress.cancelled:
                    return held, damaged, False
                (held if _whole(holdings, number, digest) else damaged).add(digest)
                done += 1
                progress.advanced(done, digest[:12])
        except ArchiveDamagedError:
            continue  # the volume's own structure: what was not reached counts as missing
    return held, damaged, True


def _whole(holdings: Holdings, number: int, digest: Digest) -> bool:
    try:
        data = holdings.originals.fetch(number, digest)
    except ArchiveDamagedError:
        return False
    return data is not None and digest_of(data) == digest


def _complaints(holdings: Holdings) -> list[str]:
    """What is wrong with the catalogue, in words."""
    found: list[str] = []
    try:
        with holdings.catalogue.reading() as db:
            rows = db.execute(f"PRAGMA integrity_check({_COMPLAINTS})").fetchall()
            found.extend(str(row[0]) for row in rows if row[0] != "ok")
            rows = db.execute("PRAGMA foreign_key_check").fetchall()
            found.extend(f"{row[0]} {row[1]} belongs to an article that is not there" for row in rows)
            found.extend(tags.unsound(db))
            for complaint in seals.unsound(db, articles.agrees):
                if len(found) >= _COMPLAINTS:
                    break
                found.append(complaint)
    except ArchiveDamagedError as error:
        found.append(str(error))
    return found[:_COMPLAINTS]
