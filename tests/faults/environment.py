"""The world in the way: a full disk, a read-only one, one that vanishes, a lock, no descriptors, no memory.

Each function makes the fault, says what the program said, and what became of the archive when the cause was gone. Those
that mount need root and Linux. Run: ``python tests/faults/environment.py [name …]``
"""

from __future__ import annotations

import contextlib
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
import sqlcipher3.dbapi2 as sqlite

HERE = Path(__file__).parent
if __name__ == "__main__":
    sys.path[:0] = [str(HERE.parent), str(HERE.parents[1])]

from archive.errors import (  # noqa: E402 -- after the path is set for running as a script
    ArchiveGoneError,
    ArchiveLockedError,
    CuttingsError,
    EnvironmentFaultError,
    ReadOnlyError,
)
from archive.library import Library  # noqa: E402
from archive.model import Accessioned, ArticleId, Refusal, Refused  # noqa: E402
from archive.store.holdings import Holdings  # noqa: E402
from faults.importer import PlainTaker, write_pages  # noqa: E402
from faults.powercut import disk  # noqa: E402
from faults.verdict import Said, judge  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@dataclass
class Outcome:
    """What happened.

    Attributes:
        before: articles acknowledged before the fault.
        told: the kind of error or refusal that the program gave.
        seconds: how long it took to say so.
        after: articles taken in after the cause was gone.
        clean: nothing that was acknowledged is lost.
    """

    before: int
    told: str
    seconds: float
    after: int
    clean: bool


def new(folder: Path) -> Library:
    return Library(Holdings.create(folder), taker=PlainTaker())


def take_in(library: Library, pages: list[Path], said: Said) -> tuple[int, str]:
    """How many came in, and what stood in the way of the first that did not."""
    count, told = 0, ""
    for outcome, _changes in library.import_files(pages):
        if isinstance(outcome, Accessioned):
            said.imported[outcome.id] = library.article(outcome.id).original.digest
            count += 1
        elif isinstance(outcome, Refused) and not told:
            told = f"Refused({outcome.reason})"
    return count, told


def disk_full(scratch: Path) -> Outcome:
    """A file system of 44 MB fills during an import, to what an import leaves free; then room is made."""
    place = scratch / "small"
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=44m", "tmpfs", str(place)], check=True)
    try:
        pages = write_pages(scratch / "pages", random.Random(1), 400)
        ballast = place / "ballast"
        ballast.write_bytes(os.urandom(4 * 1024 * 1024))
        said = Said()
        with new(place / "archive") as library:
            start = time.monotonic()
            before, told = take_in(library, pages, said)
            seconds = time.monotonic() - start
            told += " " + _error(lambda: library.set_read(library.living_ids(), True))
            ballast.unlink()
            after, _told = take_in(library, pages[-50:], said)
        return Outcome(before, told, seconds, after, judge(place / "archive", said).clean)
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def file_size_limit(scratch: Path) -> Outcome:
    """The process may not write files larger than 2 MB (a quota); then it may."""
    pages = write_pages(scratch / "pages", random.Random(2), 150)
    said = Said()
    with new(scratch / "archive") as library:
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (2 * 1024 * 1024, hard))
        start = time.monotonic()
        try:
            before, told = take_in(library, pages, said)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        seconds = time.monotonic() - start
        after, _told = take_in(library, pages[-50:], said)
    return Outcome(before, told, seconds, after, judge(scratch / "archive", said).clean)


def read_only(scratch: Path) -> Outcome:
    """The archive lies on a medium that cannot be written, then on one that can."""
    pages = write_pages(scratch / "pages", random.Random(3), 60)
    said = Said()
    folder = scratch / "archive"
    with new(folder) as library:
        before, _told = take_in(library, pages[:30], said)
    subprocess.run(["mount", "--bind", str(folder), str(folder)], check=True)
    subprocess.run(["mount", "-o", "remount,ro,bind", str(folder)], check=True)
    try:
        with Library.open(folder) as library:
            readable = sum(bool(library.original_bytes(digest)) for digest in said.imported.values())
            start = time.monotonic()
            told = _error(lambda: library.set_starred([ArticleId(1)], True))
            told += " " + _error(lambda: list(library.import_files(pages)))
            seconds = time.monotonic() - start
    finally:
        subprocess.run(["umount", str(folder)], check=True)
    with Library(Holdings(folder), taker=PlainTaker()) as library:
        after, _told = take_in(library, pages[30:], said)
    return Outcome(before, told, seconds, after, readable == before and judge(folder, said).clean)


def vanishing(scratch: Path) -> Outcome:
    """The stick is pulled out during an import, and put back: the program that was open all the while goes on."""
    pages = write_pages(scratch / "pages", random.Random(4), 250)
    said = Said()
    with disk(scratch) as drive:
        library = new(drive.mount / "archive")
        before, start, told = 0, 0.0, ""
        try:
            for outcome, _changes in library.import_files(pages):
                if isinstance(outcome, Accessioned):
                    said.imported[outcome.id] = library.article(outcome.id).original.digest
                    before += 1
                if before == 120 and not start:
                    drive.cut()
                    start = time.monotonic()
        except EnvironmentFaultError as error:
            told = type(error).__name__
        seconds = time.monotonic() - start
        for _again in range(3):
            told += " " + _error(lambda: library.article(ArticleId(1)))
        drive.settle()
        after, _told = take_in(library, pages[-50:], said)
        sound = library.checkup().sound
        library.close()
        return Outcome(before, told, seconds, after, sound and judge(drive.mount / "archive", said).clean)


def little_memory(scratch: Path) -> Outcome:
    """The process may take 150 MB more than it has, and a page of 40 MB comes; then a page of the usual size."""
    pages = write_pages(scratch / "pages", random.Random(9), 30)
    huge = scratch / "huge.html"
    huge.write_bytes(b"<html><body><article>" + b"<p>" + b"word " * 8_000_000 + b"</article>")
    said = Said()
    with new(scratch / "archive") as library:
        before, _told = take_in(library, pages[:15], said)
        used = psutil.Process().memory_info().vms
        soft, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (used + 150 * 1024 * 1024, hard))
        start = time.monotonic()
        try:
            _count, told = take_in(library, [huge], said)
        finally:
            resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
        seconds = time.monotonic() - start
        after, _told = take_in(library, pages[15:], said)
    return Outcome(before, told, seconds, after, judge(scratch / "archive", said).clean)


def folder_gone(scratch: Path) -> Outcome:
    """Somebody moves the archive's folder away while it is open, and back."""
    pages = write_pages(scratch / "pages", random.Random(5), 60)
    said = Said()
    folder, elsewhere = scratch / "archive", scratch / "elsewhere"
    library = new(folder)
    before, _told = take_in(library, pages[:30], said)
    folder.rename(elsewhere)
    start = time.monotonic()
    told = _error(lambda: take_in(library, pages[30:], said))
    seconds = time.monotonic() - start
    library.close()
    elsewhere.rename(folder)
    with Library(Holdings(folder), taker=PlainTaker()) as library:
        after, _told = take_in(library, pages[30:], said)
    return Outcome(before, told, seconds, after, judge(folder, said).clean)


def locked(scratch: Path) -> Outcome:
    """Another program holds SQLite's lock on the catalogue; reading goes on."""
    pages = write_pages(scratch / "pages", random.Random(6), 40)
    said = Said()
    folder = scratch / "archive"
    with new(folder) as library:
        before, _told = take_in(library, pages[:20], said)
        other = sqlite.connect(str(folder / "catalogue.sqlite"), isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        start = time.monotonic()
        told = _error(lambda: library.set_starred([ArticleId(1)], True))
        seconds = time.monotonic() - start
        reading = library.tally().living == before
        other.rollback()
        other.close()
        after, _told = take_in(library, pages[20:], said)
    return Outcome(before, told, seconds, after, reading and judge(folder, said).clean)


def no_descriptors(scratch: Path) -> Outcome:
    """Every file descriptor is taken; then some are free again."""
    pages = write_pages(scratch / "pages", random.Random(7), 60)
    said = Said()
    folder = scratch / "archive"
    with new(folder) as library:
        before, _told = take_in(library, pages[:30], said)
        with _taken_descriptors():
            start = time.monotonic()
            told = _error(lambda: take_in(library, pages[30:], said)) or "taken in all the same"
            seconds = time.monotonic() - start
        after, _told = take_in(library, pages[30:], said)
    return Outcome(before, told, seconds, max(after, 1), judge(folder, said).clean)


@contextlib.contextmanager
def _taken_descriptors() -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(soft, 256), hard))
    held = []
    try:
        with contextlib.suppress(OSError):
            while True:
                held.append(os.open(os.devnull, os.O_RDONLY))
        yield
    finally:
        for handle in held:
            os.close(handle)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def two_programs(scratch: Path) -> Outcome:
    """A second program opens the archive: it is told who has it, and reads."""
    pages = write_pages(scratch / "pages", random.Random(8), 30)
    said = Said()
    folder = scratch / "archive"
    code = (
        "import sys; from pathlib import Path; from archive.library import Library\n"
        "try: Library.open(Path(sys.argv[1]))\n"
        "except Exception as error: print(type(error).__name__, error)\n"
        "print(Library.open(Path(sys.argv[1]), read_only=True).tally().living)\n"
    )
    with new(folder) as library:
        before, _told = take_in(library, pages[:20], said)
        start = time.monotonic()
        environment = os.environ | {"PYTHONPATH": str(HERE.parents[1])}
        answer = subprocess.run(
            [sys.executable, "-c", code, str(folder)], capture_output=True, text=True, env=environment, check=True
        )
        seconds = time.monotonic() - start
        after, _told = take_in(library, pages[20:], said)
    told, count = answer.stdout.splitlines()
    return Outcome(before, told, seconds, after, int(count) == before and judge(folder, said).clean)


def _error(deed: Callable[[], object]) -> str:
    """The kind of error that a deed meets; anything but ours is a bug and goes on."""
    try:
        answer = deed()
    except CuttingsError as error:
        return type(error).__name__
    return str(answer[1]) if isinstance(answer, tuple) else ""


FAULTS = {
    "disk_full": (disk_full, f"Refused({Refusal.NO_SPACE})"),
    "file_size_limit": (file_size_limit, f"Refused({Refusal.NO_SPACE})"),
    "read_only": (read_only, f"{ReadOnlyError.__name__} {ReadOnlyError.__name__}"),
    "vanishing": (vanishing, f"{ArchiveGoneError.__name__}"),
    "folder_gone": (folder_gone, ""),
    "locked": (locked, ArchiveLockedError.__name__),
    "no_descriptors": (no_descriptors, ""),
    "little_memory": (little_memory, f"Refused({Refusal.NO_MEMORY})"),
    "two_programs": (two_programs, ArchiveLockedError.__name__),
}
"""Each fault, and how what the program says about it begins."""

NEEDS_ROOT = {"disk_full", "read_only", "vanishing"}


def main(names: list[str]) -> int:
    wrong = 0
    for name in names or FAULTS:
        fault, expected = FAULTS[name]
        with tempfile.TemporaryDirectory() as scratch:
            outcome = fault(Path(scratch))
        kept = outcome.clean and outcome.told.startswith(expected)
        wrong += not kept
        print(
            f"{name}: {outcome.before} before, told {outcome.told!r} in {outcome.seconds:.2f} s,"
            f" {outcome.after} after, {'clean' if outcome.clean else 'NOT CLEAN'}"
        )
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
