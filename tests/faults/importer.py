"""The process that is killed: does a person's work on an archive and says after each step that it is done.

Lines are JSON: ``{"doing": …}`` before a step that takes something away, ``{"did": …}`` after it returned, with the
monotonic time. What is not said to be done may have happened or not; what is said must last.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from pathlib import Path

from archive.intake.source import MemorySource
from archive.library import Library
from archive.model import Accessioned, Capture, Container, Draft, Provenance, Sourced, TagName, Url
from archive.store.holdings import Holdings


class PlainTaker:
    """Storage is on trial here, not parsing."""

    def take_in(self, source):
        text = source.data.decode()
        capture = Capture(
            container=Container.HTML,
            page=text,
            encoding=Sourced(value="utf-8", source="meta"),
            provenance=Provenance(file_name=source.name),
        )
        return ((capture, self.extract(capture)),)

    def take_in_as(self, source, encoding):
        return self.take_in(source)

    def extract(self, capture):
        first = capture.page.split("\n")[0]
        url = Url(f"https://paper.example/{first.split()[-1]}")
        return Draft(
            headline=Sourced(value=first, source="test"),
            text=capture.page,
            body_html=f"<p>{capture.page}</p>",
            canonical_url=Sourced(value=url, source="test"),
            word_count=len(capture.page.split()),
        )


def say(**what: object) -> None:
    print(json.dumps(what | {"at": time.monotonic()}), flush=True)


def page(dice: random.Random) -> bytes:
    words = " ".join(
        dice.choice(["port", "fees", "harbour", "audit", "minister", "rain"]) for _ in range(dice.randint(50, 4000))
    )
    return f"Story {dice.randint(0, 2000)}\n{words} {dice.random()}".encode()


def write_pages(folder: Path, dice: random.Random, count: int) -> list[Path]:
    folder.mkdir(exist_ok=True)
    paths = []
    for number in range(count):
        path = folder / f"{dice.randint(0, 10**9)}-{number}.txt"
        path.write_bytes(page(dice))
        paths.append(path)
    return paths


def import_some(library: Library, dice: random.Random, pages: Path, count: int) -> None:
    for outcome, _changes in library.import_files(write_pages(pages, dice, count)):
        if isinstance(outcome, Accessioned):
            say(did="import", id=outcome.id, digest=library.article(outcome.id).original.digest)
        else:
            say(refused=str(getattr(outcome, "reason", "duplicate")))


def fiddle(library: Library, dice: random.Random) -> None:
    """One of the things people do, to a few articles."""
    living = library.living_ids()
    if len(living) < 8:
        return
    some = dice.sample(living, 3)
    deed = dice.choice(["tag", "tag", "remove", "restore", "purge", "star", "backup"])
    say(doing=deed, ids=some)
    if deed == "tag":
        library.add_tag(some, TagName(f"t/{dice.randint(0, 5)}"))
    elif deed == "star":
        library.set_starred(some, True)
    elif deed == "remove":
        library.remove(some)
    elif deed == "restore":
        library.restore(some)
    elif deed == "purge":
        library.purge(some[:1])
    else:
        for old in (library.folder / "backups").glob("catalogue-*"):
            old.unlink()
        library.backup_if_due()
    say(did=deed, ids=some)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("archive", type=Path)
    parser.add_argument("pages", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--rounds", type=int, default=10_000)
    parser.add_argument("--only-import", action="store_true")
    parser.add_argument("--workers", action="store_true", help="parse in real worker processes")
    given = parser.parse_args()
    dice = random.Random(given.seed)
    holdings = (
        Holdings(given.archive) if (given.archive / "catalogue.sqlite").exists() else Holdings.create(given.archive)
    )
    with Library(holdings, taker=None if given.workers else PlainTaker()) as library:
        say(did="open")
        for _ in range(given.rounds):
            import_some(library, dice, given.pages, 20)
            if not given.only_import:
                for _ in range(4):
                    fiddle(library, dice)
        say(did="all", one=len(library.import_source(MemorySource(name="x", data=page(dice)))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
