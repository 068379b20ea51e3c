"""The window under every fault: it says a sentence, goes on, loses nothing, and works again when the cause is gone.

Each fault has a process of its own, in which the whole program is driven offscreen, with real worker processes. Printed
are the sentence, how many articles were there before and after, and whether all of them are whole. Those that mount
need root and Linux. Run: ``python tests/faults/window_faults.py [name …]``
"""

from __future__ import annotations

import contextlib
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

HERE = Path(__file__).parent
if __name__ == "__main__":
    sys.path[:0] = [str(HERE.parent), str(HERE.parents[1])]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")

import sqlcipher3.dbapi2 as sqlite  # noqa: E402 -- after the path is set for running as a script

from archive.accession import ROOM_LEFT  # noqa: E402
from archive.errors import ArchiveLockedError, CuttingsError, NoSpaceError  # noqa: E402
from archive.library import Library  # noqa: E402
from faults.powercut import Disk, disk  # noqa: E402
from ui import app, opening, phrases  # noqa: E402
from ui.operations import caring  # noqa: E402
from ui.settings import Settings  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

PATIENCE = 200.0


@dataclass
class Outcome:
    """What a person saw.

    Attributes:
        said: the sentence.
        before: articles that were taken in before the fault.
        after: articles taken in once the cause was gone.
        whole: everything that was there is there and as it was given.
    """

    said: str = ""
    before: int = 0
    after: int = 0
    whole: bool = False


@dataclass
class Desk:
    """The program as a person has it before them."""

    folder: Path
    scratch: Path
    digests: dict[int, str] = field(default_factory=dict)
    made: int = 0

    def __post_init__(self) -> None:
        os.environ["CUTTINGS_SETTINGS"] = str(self.scratch / "settings.json")
        os.environ["CUTTINGS_CRASH_LOG"] = str(self.scratch / "crash.log")
        self.settings = Settings.load()
        self.qt = app.make_application(self.settings)
        session = opening.open_session(self.folder, [], self.settings)
        assert session is not None
        self.program = app.build(self.qt, session, self.settings)
        self.window, self.session = self.program.window, session
        self.notice = "  ".join(caring.notices(session))
        here: list[bool] = []
        self.window.settled.connect(lambda: here.append(True))
        self.window.show()
        self.until(lambda: here and self.window.shelves is not None)

    def until(self, true: Callable[[], object]) -> None:
        deadline = time.monotonic() + PATIENCE
        while not true():
            assert time.monotonic() < deadline, f"nothing happened; the toast says {self.words!r}"
            self.qt.processEvents()
            time.sleep(0.005)

    @property
    def words(self) -> str:
        return self.window.toast.words

    def pages(self, count: int, size: int = 4_000) -> list[Path]:
        """Pages with a word of their own, and noise that does not shrink."""
        made = []
        for _page in range(count):
            self.made += 1
            file = self.scratch / f"page-{os.getpid()}-{self.made}.html"
            words = f"<p>{os.urandom(size // 2).hex()}</p><p>A report about the harbour and its word{self.made}.</p>"
            file.write_text(
                f"<html><head><title>Story {self.made}</title></head><body><article>{words}</article></body>"
            )
            made.append(file)
        return made

    def take_in(self, pages: list[Path]) -> int:
        """Take files in as a drop does; how many came in."""
        ended: list[object] = []
        failed: list[BaseException] = []
        wires = [self.window.intake.ended.connect(ended.append), self.window.intake.failed.connect(failed.append)]
        self.window.import_paths(pages)
        self.until(lambda: ended or failed)
        for wire in wires:
            self.window.disconnect(wire)
        if not ended:
            return 0
        taken = ended[0].accessioned
        with contextlib.suppress(CuttingsError):
            self.digests.update({one.id: self.session.library.article(one.id).original.digest for one in taken})
        return len(taken)

    def told_when(self, deed: Callable[[], object]) -> str:
        """The sentence that doing something brings."""
        self.window.toast.hide()
        deed()
        self.until(lambda: self.words)
        return self.words

    def star(self) -> None:
        number = self.session.library.living_ids()[0] if not self.digests else min(self.digests)
        self.window.deeds.do(lambda session: app_star(session, number))

    def found(self, query: str) -> int:
        answers: list[object] = []
        wire = self.window.asking.answered.connect(lambda answer, _same: answers.append(answer))
        self.window.search.put("")
        self.window.search.put(query)
        self.until(lambda: answers and answers[-1].results.query.text == query)
        self.window.disconnect(wire)
        return len(answers[-1].ids)

    def close(self) -> None:
        self.program.close()
        self.qt.processEvents()

    def whole(self, folder: Path | None = None) -> bool:
        """Close the window, open the archive again, and compare with what was taken in."""
        self.close()
        with Library.open(folder or self.folder) as library:
            held = {number: library.original_bytes(library.article(number).original.digest) for number in self.digests}
            return all(held.values()) and library.checkup().sound


def app_star(session, number):
    from ui.operations import marking

    return marking.set_starred(session, [number], True)


def disk_full(scratch: Path) -> Outcome:
    """A disk of 64 MB fills during an import, which leaves room to find all it took; then it is filled to the brim."""
    place = scratch / "small"
    place.mkdir()
    with mounted("-t", "tmpfs", "-o", "size=64m", "tmpfs", place):
        desk = Desk(place / "archive", scratch)
        before = desk.take_in(desk.pages(5))
        ballast, brim = place / "ballast", place / "brim"
        ballast.write_bytes(bytes(shutil.disk_usage(place).free - ROOM_LEFT - 3_000_000))
        before += desk.take_in(desk.pages(20, 400_000))
        assert 5 < before < 25, "some of them"
        assert desk.found("harbour") == before, "while the disk is nearly full"
        with contextlib.suppress(OSError), brim.open("wb", buffering=0) as file:
            while True:
                file.write(bytes(4096))
        refused = desk.told_when(desk.star)
        assert refused == phrases.error(NoSpaceError())
        assert desk.take_in(desk.pages(2)) == 0
        assert desk.found("harbour") == before, "while the disk is full"
        said = phrases.refusal(desk.window.intake.report.refused[0])
        ballast.unlink()
        brim.unlink()
        after = desk.take_in(desk.pages(3))
        assert desk.found("harbour") == len(desk.digests) == before + after
        return Outcome(said, before, after, desk.whole())


def read_only(scratch: Path) -> Outcome:
    """The archive lies on a medium that cannot be written; then on one that can."""
    folder = scratch / "archive"
    desk = Desk(folder, scratch)
    before = desk.take_in(desk.pages(4))
    desk.close()
    with mounted("--bind", folder, folder):
        subprocess.run(["mount", "-o", "remount,ro,bind", str(folder)], check=True)
        looking = Desk(folder, scratch)
        said = f"{looking.notice} / {looking.told_when(looking.star)}"
        assert looking.found("harbour") == before
        assert looking.take_in(looking.pages(1)) == 0
        looking.close()
    again = Desk(folder, scratch, digests=desk.digests)
    after = again.take_in(again.pages(2))
    return Outcome(said, before, after, again.whole())


def pulled_out(scratch: Path) -> Outcome:
    """The stick is pulled out while the window is open, and put back; the same window goes on."""
    with disk(scratch) as drive:
        desk = Desk(drive.mount / "archive", scratch)
        before = desk.take_in(desk.pages(6))
        drive.cut()
        Path("/proc/sys/vm/drop_caches").write_text("3")
        said = desk.told_when(desk.star)
        desk.told_when(lambda: desk.window.import_paths(desk.pages(1)))
        subprocess.run(["umount", "-l", str(drive.mount)], check=True)
        shutil.copy(drive.image, scratch / "replugged.img")
        back = Disk(scratch / "replugged.img", drive.mount)
        back.plug_in()
        try:
            desk.told_when(desk.star)
            after = desk.take_in(desk.pages(2))
            assert desk.found("harbour") == before + after
            return Outcome(said, before, after, desk.whole())
        finally:
            back.pull_out()


def moved_away(scratch: Path) -> Outcome:
    """Somebody moves the archive's folder away while the window is open, and back."""
    folder, elsewhere = scratch / "archive", scratch / "elsewhere"
    desk = Desk(folder, scratch)
    before = desk.take_in(desk.pages(4))
    folder.rename(elsewhere)
    said = desk.told_when(lambda: desk.window.import_paths(desk.pages(1)))
    assert not folder.exists()
    elsewhere.rename(folder)
    after = desk.take_in(desk.pages(2))
    return Outcome(said, before, after, desk.whole())


def locked(scratch: Path) -> Outcome:
    """Another program holds the write lock of the catalogue; reading goes on."""
    desk = Desk(scratch / "archive", scratch)
    before = desk.take_in(desk.pages(4))
    other = sqlite.connect(str(desk.folder / "catalogue.sqlite"), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    desk.star()
    assert desk.found("harbour") == before, "while the write waits"
    said = desk.told_when(lambda: None)
    other.execute("ROLLBACK")
    other.close()
    after = desk.take_in(desk.pages(2))
    return Outcome(said, before, after, desk.whole())


def no_descriptors(scratch: Path) -> Outcome:
    """Every file descriptor is taken; then they are free again."""
    desk = Desk(scratch / "archive", scratch)
    before, pages = desk.take_in(desk.pages(4)), desk.pages(2)
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    held = []
    with contextlib.suppress(OSError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(soft, 512), hard))
        while True:
            held.append(os.open(os.devnull, os.O_RDONLY))
    desk.take_in(pages)
    report = desk.window.intake.report
    said = phrases.refusal(report.refused[0]) if report and report.refused else desk.words
    for handle in held:
        os.close(handle)
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    after = desk.take_in(pages)
    return Outcome(said, before, after, desk.whole())


def little_memory(scratch: Path) -> Outcome:
    """The window's process may take 100 MB more than it has, and a page of 160 MB is dropped on it."""
    desk = Desk(scratch / "archive", scratch)
    before = desk.take_in(desk.pages(4))
    huge = scratch / "huge.html"
    huge.write_bytes(b"<html><body><article><p>" + b"word " * 32_000_000 + b"</p></article>")
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (used + 100 * 1024 * 1024, hard))
    desk.take_in([huge])
    resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
    report = desk.window.intake.report
    said = phrases.refusal(report.refused[0]) if report and report.refused else desk.words
    after = desk.take_in(desk.pages(2))
    return Outcome(said, before, after, desk.whole())


def second_window(scratch: Path) -> Outcome:
    """A second start hands its files to the first window and leaves."""
    from ui.inbox import Inbox

    desk = Desk(scratch / "archive", scratch)
    before, pages = desk.take_in(desk.pages(3)), desk.pages(2)
    inbox = Inbox(desk.folder, desk.window)
    inbox.arrived.connect(desk.window.take_over)
    ended: list[object] = []
    desk.window.intake.ended.connect(ended.append)
    command = [sys.executable, str(HERE.parents[1] / "main.py"), "--archive", str(desk.folder), *map(str, pages)]
    second = subprocess.Popen(command)
    desk.until(lambda: ended)
    desk.until(lambda: second.poll() is not None)
    said = f"the second left with {second.returncode}"
    return Outcome(said, before, len(ended[0].accessioned), desk.whole())


@contextlib.contextmanager
def mounted(*options: object) -> Iterator[None]:
    """Mount something where only this process sees it."""
    from faults.powercut import _keep_mounts_to_ourselves

    _keep_mounts_to_ourselves()
    subprocess.run(["mount", *map(str, options)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(options[-1])], check=True)


def sentences() -> dict[str, str]:
    """How what is said about each fault begins."""
    from archive.errors import ArchiveGoneError, ReadOnlyError
    from archive.model import Refusal, Refused

    gone, read = phrases.error(ArchiveGoneError()), phrases.error(ReadOnlyError())
    return {
        "disk_full": phrases.refusal(Refused(path="", reason=Refusal.NO_SPACE)),
        "read_only": f"{read} / {read}",
        "pulled_out": gone,
        "moved_away": gone,
        "locked": phrases.error(ArchiveLockedError()),
        "no_descriptors": "",
        "little_memory": phrases.refusal(Refused(path="", reason=Refusal.NO_MEMORY)),
        "second_window": "the second left with 0",
    }


FAULTS = {
    fault.__name__: fault
    for fault in (disk_full, read_only, pulled_out, moved_away, locked, no_descriptors, little_memory, second_window)
}
NEEDS_ROOT = {"disk_full", "read_only", "pulled_out"}


def judged(name: str, happened: Callable[[Path], Outcome], sentence: str) -> int:
    """Let one thing happen in this process and print how it went; 0 when everything was as promised."""
    with tempfile.TemporaryDirectory(prefix="cuttings-") as scratch:
        outcome = happened(Path(scratch))
    told = bool(outcome.said) and outcome.said.startswith(sentence)
    kept = outcome.whole and outcome.before > 0 and outcome.after > 0 and told
    print(
        f"{'ok ' if kept else 'BAD'} {name}: {outcome.said!r}; {outcome.before} before, {outcome.after} after, "
        f"{'all whole' if outcome.whole else 'NOT WHOLE'}",
        flush=True,
    )
    return 0 if kept else 1


def each_alone(script: str, names: Iterable[str]) -> int:
    """Run a script's ``--one`` for each name, in a process of its own; 0 when all went well."""
    codes = [subprocess.run([sys.executable, script, "--one", name], check=False).returncode for name in names]
    print(f"{codes.count(0)} of {len(codes)} as promised")
    return 0 if not any(codes) else 1


def main(names: list[str]) -> int:
    if names[:1] == ["--one"]:
        return judged(names[1], FAULTS[names[1]], sentences()[names[1]])
    return each_alone(__file__, names or FAULTS)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
