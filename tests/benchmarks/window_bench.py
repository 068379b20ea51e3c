"""The window with 100,000 articles, and while 500 pages come in; prints one line a figure.

Run alone on a quiet machine: ``python tests/benchmarks/window_bench.py [pages]``. The long list is invented
(`tests/invented_archive.py`), so that what is measured is the window; the import is real, workers, index and all.
"""

from __future__ import annotations

import gc
import itertools
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

HOME = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(HOME), str(HOME / "tests")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if hasattr(os, "getuid") and os.getuid() == 0:
    os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")

import psutil  # noqa: E402
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402

import ui.app  # noqa: E402
from invented_archive import InventedSession  # noqa: E402
from ui.bulletin import Bulletin  # noqa: E402
from ui.main_window import MainWindow  # noqa: E402
from ui.opening import GIL_SLICE  # noqa: E402
from ui.rubbish import Rubbish  # noqa: E402
from ui.session import Session  # noqa: E402
from ui.settings import Settings  # noqa: E402
from ui.tasks import TaskRunner  # noqa: E402
from ui.theme import Theme  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

ARTICLES = 100_000
BEAT = 10


def say(what: str, value: float, unit: str = "ms", limit: float | None = None) -> None:
    """One figure, with the limit that issue 6 or 2 gives it."""
    against = "" if limit is None else f"   (at most {limit:g}: {'yes' if value <= limit else 'NO'})"
    print(f"{what:<62}{value:>10.1f} {unit}{against}")


def rest(milliseconds: int) -> None:
    """Let the window work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(true: Callable[[], object], seconds: float) -> None:
    """Wait for something to come true."""
    deadline = time.monotonic() + seconds
    while not true():
        if time.monotonic() > deadline:
            raise TimeoutError
        rest(BEAT)


def kept_by_machine() -> tuple[float, float]:
    """Milliseconds that this thread was ready to run but did not, and that the host took from all processors."""
    if sys.platform != "linux":
        return 0.0, 0.0
    waited = int(Path("/proc/thread-self/schedstat").read_text(encoding="ascii").split()[1]) / 1e6
    stolen = int(Path("/proc/stat").read_text(encoding="ascii").split(maxsplit=9)[8]) * 1000 / os.sysconf("SC_CLK_TCK")
    return waited, stolen


class Heartbeat:
    """A timer that should beat every 10 ms: what it is late by is how long the window did not answer.

    What a beat itself takes, reading the kernel's files, is not the window's, and not counted.
    """

    def __init__(self) -> None:
        self.late: list[float] = []
        self.own: list[float] = []  # what the window itself computed between two beats: a busy machine adds nothing
        self._kept: list[tuple[float, float]] = []  # what the machine kept from the window meanwhile
        self._last, self._busy, self._before = time.perf_counter(), time.thread_time(), kept_by_machine()
        self._timer = QTimer(interval=BEAT, singleShot=True)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now, busy = time.perf_counter(), time.thread_time()
        self.late.append(max(0.0, (now - self._last) * 1000 - BEAT))
        self.own.append((busy - self._busy) * 1000)
        kept = kept_by_machine()
        self._kept.append((kept[0] - self._before[0], kept[1] - self._before[1]))
        self._last, self._busy, self._before = time.perf_counter(), time.thread_time(), kept
        self._timer.start()

    def stop(self) -> list[float]:
        """Every lateness, the longest last."""
        self._timer.stop()
        self.own.sort()
        return sorted(self.late) or [0.0]

    def say_longest(self, what: str, limit: float) -> None:
        """The longest lateness, and beside it what of that time was not the program's to use."""
        late, (waited, stolen) = max(zip(self.late, self._kept, strict=True), default=(0.0, (0.0, 0.0)))
        say(f"{what}, longest", late, limit=limit)
        if sys.platform == "linux":
            say("    in which its thread was ready and waited for a processor", waited)
            say("    in which the host took processors away (10 ms each)", stolen)


def long_list(application: QApplication) -> None:
    """First paint, scrolling, typing and memory with 100,000 articles."""
    settings, runner = Settings(theme="light"), TaskRunner()
    begun = time.perf_counter()
    window = MainWindow(
        session=InventedSession(ARTICLES), runner=runner, bulletin=Bulletin(), settings=settings,
        theme=Theme(application, settings),
    )  # fmt: skip
    window.complete.connect(lambda: Rubbish(lambda: window.search.typing, window))
    window.show()
    shown = time.perf_counter()
    say("window built and shown", (shown - begun) * 1000)
    until(lambda: window.articles.view.articles.rowCount() == ARTICLES, 30)
    window.articles.view.viewport().grab()
    say("first paint of 100,000 rows after the window", (time.perf_counter() - shown) * 1000, limit=300)
    rest(500)
    frames, work = scroll(window)
    say("a frame while scrolling, processor time, 95th percentile", work[int(len(work) * 0.95)])
    say("a frame while scrolling, median", statistics.median(frames))
    say("a frame while scrolling, 95th percentile", frames[int(len(frames) * 0.95)], limit=33)
    heart = type_words(window)
    late = heart.stop()
    say("typing: the window does not answer, 95th percentile", late[int(len(late) * 0.95)])
    heart.say_longest("typing: the window does not answer", limit=16)
    say("typing: the window's own processor time at a stretch, longest", heart.own[-1])
    begun = time.perf_counter()
    window.articles.view.set_compact(True)
    window.articles.view.viewport().grab()
    say("laid out anew, compact", (time.perf_counter() - begun) * 1000)
    say("memory", psutil.Process().memory_info().rss / 1e6, "MB", limit=400)
    window.close()
    runner.close()


def scroll(window: MainWindow) -> tuple[list[float], list[float]]:
    """By the wheel's step through a few hundred screens, each painted: wall and processor time, sorted.

    The processor time is what a busy machine does not change.
    """
    bar, viewport = window.articles.view.verticalScrollBar(), window.articles.view.viewport()
    frames: list[float] = []
    work: list[float] = []
    for step in range(400):
        bar.setValue(bar.value() + 60 if step % 20 else bar.maximum() // 400 * step)
        for paint in (viewport.grab, QCoreApplication.processEvents):  # and what the first left out for another turn
            begun, busy = time.perf_counter(), time.thread_time()
            paint()
            frames.append((time.perf_counter() - begun) * 1000)
            work.append((time.thread_time() - busy) * 1000)
    return sorted(frames), sorted(work)


def type_words(window: MainWindow) -> Heartbeat:
    """A question letter by letter, as fast as people type."""
    heart = Heartbeat()
    for letter in "harbour council budget":
        window.search.insert(letter)
        rest(80)
    rest(600)
    return heart


def importing(application: QApplication, count: int) -> None:
    """How long the window does not answer while pages come in, and how quickly duplicates are known."""
    with tempfile.TemporaryDirectory() as folder:
        pages = Path(folder) / "pages"
        pages.mkdir()
        originals = sorted((HOME / "tests" / "pages" / "captures" / "html-only").iterdir())
        for number in range(count):
            text = originals[number % len(originals)].read_text(encoding="utf-8")
            varied = text.replace("</p>", f" Page {number} of many.</p>", 1)
            (pages / f"{number:04}.html").write_text(varied, encoding="utf-8")
        program = ui.app.build(
            application, Session.open(Path(folder) / "Cuttings", create=True), Settings(theme="light")
        )
        window = program.window
        window.complete.connect(lambda: Rubbish(lambda: window.search.typing, window))
        window.show()
        rest(1000)
        first = run_import(program.window, pages, f"import of {count} pages")
        more = Path(folder) / "more"
        more.mkdir()
        for page in list(pages.iterdir())[: count // 2]:
            text = page.read_text(encoding="utf-8").replace("</p>", " Again.</p>", 1)
            (more / page.name).write_text(text, encoding="utf-8")
        run_import(program.window, more, "import while somebody types", typing=True)
        again = run_import(program.window, pages, "the same again")
        say("the same again, in parts of the first", again / first * 100, "%", limit=10)
        program.close()


class Typist:
    """Types questions letter by letter, and begins anew."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._letters = itertools.cycle("harbour council budget\b")
        self._timer = QTimer(interval=90)
        self._timer.timeout.connect(self._strike)

    def start(self) -> None:
        """Go to the search box and begin."""
        self._window.search.setFocus()
        self._timer.start()

    def stop(self) -> None:
        """Rest, and leave an empty box."""
        self._timer.stop()
        self._window.search.put("")

    def _strike(self) -> None:
        letter = next(self._letters)
        if letter == "\b":
            self._window.search.clear()
        else:
            QTest.keyClicks(self._window.search, letter)


def run_import(window: MainWindow, pages: Path, what: str, *, typing: bool = False) -> float:
    """One import with the heart beating; returns its seconds."""
    typist = Typist(window)
    if typing:
        typist.start()
    window.intake.report, heart, begun = None, Heartbeat(), time.perf_counter()
    window.import_paths([pages])
    until(lambda: window.intake.report is not None, 900)
    seconds = time.perf_counter() - begun
    late, report = heart.stop(), window.intake.report
    typist.stop()
    taken = f"{len(report.accessioned)} new, {len(report.duplicates)} known, {len(report.refused)} refused"
    say(f"{what} ({taken})", seconds, "s")
    say("  the window does not answer, 99th percentile", late[int(len(late) * 0.99)])
    heart.say_longest("  the window does not answer", limit=16 if typing else 50)
    say("  the window's own processor time at a stretch, longest", heart.own[-1])
    rest(500)
    return seconds


def main(arguments: list[str]) -> int:
    """Every figure."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["CUTTINGS_SETTINGS"] = str(Path(folder) / "settings.json")
        gc.disable()  # as `main.py` does, until the window stands
        sys.setswitchinterval(GIL_SLICE)  # as a start does
        application = ui.app.load(Settings())
        long_list(application)
        importing(application, int(arguments[0]) if arguments else 500)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
