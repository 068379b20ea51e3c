"""Whether everything is still what it was: every digest, every record, orphans and missing bytes.

`checkup` looks at all of it when it is asked for. `checkup_due` looks at a thirtieth, once a day and by itself, so that
damage shows within a month of its coming, while a backup from before it may still be at hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from archive.errors import ArchiveDamagedError
from archive.model import CheckupReport, Digest
from archive.progress import NoProgress, Progress
from archive.store import articles, cataloguing, register, seals, tags
from archive.store.originals import digest_of

if TYPE_CHECKING:
    import datetime as dt

    from archive.store.database import Tables
    from archive.store.holdings import Holdings

PARTS = 30
"""In how many days an archive is gone through once."""

_COMPLAINTS = 100  # more than that is one thing broken, told a hundred times
_CHECKED_ON, _CHECKED_TO = "checked_on", "checked_to"  # facts: the day of the last part, and the digest it ended with


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
            harmed=tuple(cataloguing.users(db, (damaged - held) | missing)),
        )


def checkup_due(holdings: Holdings, today: dt.date, progress: Progress | None = None) -> CheckupReport | None:
    """Look at the next thirtieth of originals and records, unless that was done today already.

    Cancelling leaves today's part to be done again. A clock that ran backwards only brings the next part sooner.

    Returns:
        The report of this part; None when none was due.

    Raises:
        EnvironmentFaultError: the disk answers with errors; that is not damage.
    """
    progress = progress or NoProgress()
    day = today.isoformat()
    with holdings.catalogue.reading() as db:
        facts = dict(db.execute("SELECT name, value FROM fact").fetchall())
        if facts.get(_CHECKED_ON) == day:
            return None
        part = _next_part(db, facts.get(_CHECKED_TO, ""))
        numbers = [number for (number,) in db.execute("SELECT id FROM article").fetchall()]
    progress.started(len(part))
    damaged, missing = set[Digest](), set[Digest]()
    for done, (digest, volume) in enumerate(part, 1):
        progress.wait()
        if progress.cancelled:
            return None
        try:
            holdings.originals.get(digest, volume)
        except ArchiveDamagedError:
            damaged.add(digest)
        except KeyError:
            missing.add(digest)
        progress.advanced(done, digest[:12])
    turn = today.toordinal() % PARTS
    with holdings.catalogue.reading() as db:
        found = list(seals.unsound(db, articles.agrees, [number for number in numbers if number % PARTS == turn]))
        needed = cataloguing.named(db)  # what was deleted for good meanwhile is not missing
        report = CheckupReport(
            originals=len(part),
            damaged=tuple(sorted(damaged & needed)),
            missing=tuple(sorted(missing & needed)),
            catalogue=tuple(found[:_COMPLAINTS]),
            revision=register.revision(db),
            articles=len(numbers),
            harmed=tuple(cataloguing.users(db, damaged | missing)),
        )
    with holdings.catalogue.writing() as db:
        for name, value in ((_CHECKED_ON, day), (_CHECKED_TO, part[-1][0] if part else "")):
            db.execute("INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)", (name, value))
    return report


def _next_part(db: Tables, after: str) -> list[tuple[Digest, int]]:
    """A thirtieth of the digests that are kept and needed, with their volumes, from a digest on and round again."""
    total = int(db.execute("SELECT count(*) FROM kept").fetchone()[0])
    wanted = -(-total // PARTS)
    query = "SELECT digest, volume FROM kept WHERE digest > ? ORDER BY digest LIMIT ?"
    found = db.execute(query, (after, wanted)).fetchall()
    found += db.execute(query, ("", wanted - len(found))).fetchall()
    needed = cataloguing.named(db)
    return [(Digest(digest), int(volume)) for digest, volume in found if digest in needed]


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
