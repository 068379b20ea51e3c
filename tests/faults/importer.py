"""The process that is killed: does a person's work on an archive and says after each step that it is done.

Lines are JSON: ``{"doing": …}`` before a step that takes something away, ``{"did": …}`` after it returned, with the
monotonic time. What is not said to be done may have happened or not; what is said must last. The index follows as in
the program; a schema step (`more_steps`) is run at opening whenever the seed has one more than the archive knows.
"""

from __future__ import annotations

import argparse
import contextlib
import functools
import json
import random
import shutil
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from archive.intake.source import MemorySource
from archive.library import Library
from archive.model import Accessioned, Capture, Container, Draft, Provenance, Sourced, TagName, Url
from archive.store import migrations
from archive.store.holdings import Holdings
from search.index import SearchIndex
from ui.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator

OTHER = 12
"""Articles of the other archive, which is merged in."""

DEEDS = ("tag", "tag", "star", "remove", "remove", "restore", "purge", "daily copy", "backup", "merge", "index anew")


class PlainTaker:
    """Storage is on trial here, not parsing."""

    def take_in(self, source, unwanted=None):
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


@contextlib.contextmanager
def more_steps(count: int) -> Iterator[None]:
    """For a while, so many more schema steps to take, each of which writes every article's text again."""
    own = migrations.STEPS
    migrations.STEPS = own + tuple(_step(number) for number in range(1, count + 1))
    try:
        yield
    finally:
        migrations.STEPS = own


def _step(number: int):
    step = functools.partial(_move, number=number)
    step.__name__ = f"faults_{number:04d}"
    return step


def _move(db, *, number: int) -> None:
    db.execute(f'CREATE TABLE moved_{number} (article INTEGER PRIMARY KEY, "text" TEXT NOT NULL) STRICT')
    db.execute(f'INSERT INTO moved_{number} SELECT article, "text" FROM body')  # noqa: S608 -- a number of ours
    db.execute(f"DROP TABLE IF EXISTS moved_{number - 1}")


def open_session(folder: Path, *, workers: bool = False) -> Session:
    """Archive and index as the program opens them, the archive made where there is none."""
    holdings = Holdings(folder) if (folder / "catalogue.sqlite").exists() else Holdings.create(folder)
    library = Library(holdings, taker=None if workers else PlainTaker())
    return Session(library, SearchIndex.open(library.index_folder, identity=library.identity))


def say(**what: object) -> None:
    print(json.dumps(what | {"at": time.monotonic()}), flush=True)


def page(dice: random.Random) -> bytes:
    words = " ".join(
        dice.choice(["port", "fees", "harbour", "audit", "minister", "rain"]) for _ in range(dice.randint(50, 4000))
    )
    return f"Story {dice.randint(0, 2000)}\n{words} mark{dice.getrandbits(60):x}".encode()


def write_pages(folder: Path, dice: random.Random, count: int) -> list[Path]:
    folder.mkdir(exist_ok=True)
    paths = []
    for number in range(count):
        path = folder / f"{dice.randint(0, 10**9)}-{number}.txt"
        path.write_bytes(page(dice))
        paths.append(path)
    return paths


def import_some(session: Session, dice: random.Random, pages: Path, count: int) -> None:
    library = session.library
    for outcome, _changes in library.import_files(write_pages(pages, dice, count)):
        if isinstance(outcome, Accessioned):
            say(did="import", id=outcome.id, digest=library.article(outcome.id).original.digest)
        else:
            say(refused=str(getattr(outcome, "reason", "duplicate")))
    say(did="index", revision=session.catch_up())


def make_other(folder: Path, dice: random.Random) -> None:
    """Another archive, to be merged."""
    with Library(Holdings.create(folder), taker=PlainTaker()) as library:
        for number in range(OTHER):
            library.import_source(MemorySource(name=f"{number}.txt", data=page(dice)))
        library.add_tag(library.living_ids()[:3], TagName("from elsewhere"))


def fiddle(session: Session, dice: random.Random, pages: Path) -> None:
    """One of the things people do, to a few articles."""
    living = session.library.living_ids()
    if len(living) < 8:
        return
    some = dice.sample(living, 3)
    deed = dice.choice(DEEDS)
    say(doing=deed, ids=some)
    revision = _do(session, deed, some, dice, pages)
    if deed != "index anew":
        session.catch_up()
    say(did=deed, ids=some, revision=revision)


def _do(session: Session, deed: str, some: list, dice: random.Random, pages: Path) -> int:
    library = session.library
    simple = {
        "star": lambda: library.set_starred(some, True),
        "remove": lambda: library.remove(some),
        "restore": lambda: library.restore(some),
        "purge": lambda: library.purge(some[:1]),
        "backup": lambda: library.backup(pages.with_name("whole.cuttings")),
        "index anew": lambda: session.index.rebuild(library),
        "daily copy": lambda: _copy(library),
        "merge": lambda: _merge(library, pages.with_name(f"other-{dice.getrandbits(40):x}"), dice),
    }
    if deed == "tag":
        name = TagName(f"t/{dice.randint(0, 5)}")
        library.add_tag(some, name)
        say(did="tagged", ids=some, name=name)
    else:
        simple[deed]()
    session.refresh()
    return library.revision()


def _copy(library: Library) -> None:
    for old in (library.folder / "backups").glob("catalogue-*"):
        old.unlink()
    library.backup_if_due()


def _merge(library: Library, other: Path, dice: random.Random) -> None:
    make_other(other, dice)
    for number in library.merge(other).added:
        say(did="import", id=number, digest=library.article(number).original.digest)
    shutil.rmtree(other)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("archive", type=Path)
    parser.add_argument("pages", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--rounds", type=int, default=10_000)
    parser.add_argument("--steps", type=int, default=0, help="schema steps that the archive should have")
    parser.add_argument("--workers", action="store_true", help="parse in real worker processes")
    given = parser.parse_args()
    dice = random.Random(given.seed)
    with more_steps(given.steps):
        say(did="begin")
        session = open_session(given.archive, workers=given.workers)
        say(did="open", revision=session.catch_up())
    for _ in range(given.rounds):
        import_some(session, dice, given.pages, 20)
        for _ in range(4):
            fiddle(session, dice, given.pages)
    session.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
