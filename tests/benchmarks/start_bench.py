"""From the start of the process to a window one can use, against an empty window of the same Qt modules.

``python tests/benchmarks/start_bench.py [ROUNDS] [--articles N] [--platform offscreen|xcb]``: an archive of some
thousand articles is made once; then the program and an empty window are started in turn, each as a fresh process, and
the medians compared. *Usable* is a list whose rows are painted and a search box that shows a letter typed into it
after that. What happens by itself afterwards (the index, the timeline) is measured too, and how long the window did
not answer meanwhile.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

HOME = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(HOME), str(HOME / "tests")]
FIRST_SECONDS = 3_000
"""Milliseconds after the window can be used in which its event loop is listened to."""

EMPTY = """
import importlib, json, os, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
for name in sys.argv[2:]:
    importlib.import_module(name)

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, self.done)
    def done(self):
        print(json.dumps({"wall": time.time() - float(sys.argv[1]), "cpu": time.process_time()}), flush=True)
        os._exit(0)

application = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
application.exec()
"""


def make_archive(folder: Path, count: int) -> None:
    """Invented articles, kept and indexed as real ones."""
    from archive.intake.source import MemorySource
    from archive.library import Library
    from archive.model import Container, Moment, Sourced, TagName
    from archive.store.holdings import Holdings
    from conftest import Told, capture_of, draft_of
    from invented_archive import InventedLibrary
    from search.index import SearchIndex

    Library.create(folder).close()
    invented, taker = InventedLibrary(count), Told()
    with Library(Holdings(folder), taker=taker) as library:
        for number in range(1, count + 1):
            row = invented.row(number)
            data, text = str(number).encode(), f"{row.headline}\n\n{row.standfirst}"
            fields = {"publisher": row.publisher, "standfirst": row.standfirst, "language": row.language}
            capture = capture_of(f"<p>{text}</p>", container=Container.HTML)
            draft = draft_of(text, headline=row.headline, published=row.published, **fields)
            taker.answers[data] = ((capture, draft),)
            [(outcome, _)] = library.import_source(MemorySource(name=f"{number}.html", data=data))
            for tag in row.tags[:1]:
                library.add_tag([outcome.id], TagName(tag))
        library.backup_if_due()
        index = SearchIndex.open(library.index_folder, identity=library.identity)
        index.catch_up(library)
        index.close()
    assert Moment
    assert Sourced


# --- in the process that is measured ------------------------------------------------------------------------------


def child(started: float, folder: str) -> int:
    """Start the program as `main.py` does, use it as soon as it can be used, and say when that was."""
    import main
    import ui.app

    build = ui.app.build

    def watched(*given: object, **named: object) -> object:
        program = build(*given, **named)  # type: ignore[arg-type]
        Probe(program.window, started)
        return program

    ui.app.build = watched  # type: ignore[assignment]
    return main.main(["--archive", folder])


class Probe:
    """Looks at what is painted; types one letter as soon as the list is; leaves when everything is there."""

    def __new__(cls, window: object, started: float) -> object:
        """An event filter that lives with the window."""
        from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
        from PySide6.QtGui import QKeyEvent

        viewport, search = window.articles.view.viewport(), window.search  # type: ignore[attr-defined]
        rows = window.articles.view.articles  # type: ignore[attr-defined]
        told: dict[str, object] = {}

        def stamp(what: str) -> None:
            if what not in told:
                told[what] = {"wall": time.time() - started, "cpu": time.process_time()}

        class Filter(QObject):
            def eventFilter(self, watched: QObject, event: QEvent) -> bool:
                if event.type() == QEvent.Type.Paint:
                    if watched is viewport:
                        stamp("window")
                        if rows.rowCount():
                            QTimer.singleShot(0, self.type)
                    elif search.text() == "h":
                        QTimer.singleShot(0, self.answered)
                return False

            def type(self) -> None:
                if "list" not in told:
                    stamp("list")
                    told["modules"] = sorted(name for name in sys.modules if name.startswith("PySide6.Qt"))
                    told["loaded"] = len(sys.modules)
                    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                        key = QKeyEvent(kind, Qt.Key.Key_H, Qt.KeyboardModifier.NoModifier, "h")
                        QCoreApplication.postEvent(search, key)

            def answered(self) -> None:
                if "usable" not in told:
                    stamp("usable")
                    self.last, self.late = time.perf_counter(), 0.0
                    self.beat = QTimer(self, interval=5)
                    self.beat.timeout.connect(self.listen)
                    self.beat.start()
                    QTimer.singleShot(FIRST_SECONDS, self.leave)

            def listen(self) -> None:
                now = time.perf_counter()
                self.late = max(self.late, (now - self.last) * 1000 - 5)
                self.last = now
                if rows.rowCount() and self.parent().asking.text == "h" and self.parent().query_text == "h":
                    stamp("asked")

            def leave(self) -> None:
                told["stall"] = self.late
                told["shown"] = rows.rowCount()
                print(json.dumps(told), flush=True)
                os._exit(0)

        probe = Filter(window)  # type: ignore[call-overload]
        viewport.installEventFilter(probe)
        search.installEventFilter(probe)
        return probe


# --- in the one that compares -------------------------------------------------------------------------------------


def run(command: list[str]) -> dict[str, object]:
    """One fresh process; its own account."""
    found = subprocess.run([sys.executable, *command], cwd=HOME, capture_output=True, text=True, check=False)
    if not found.stdout.strip():
        print(found.stderr)
        raise SystemExit(1)
    return json.loads(found.stdout.splitlines()[-1])  # type: ignore[no-any-return]


def start(folder: Path) -> dict[str, object]:
    """The program."""
    return run([__file__, "--child", str(time.time()), str(folder)])


def empty(modules: list[str]) -> dict[str, object]:
    """The empty window."""
    return run(["-c", EMPTY, str(time.time()), *modules])


def main_bench(options: argparse.Namespace, folder: Path) -> int:
    """Both in turn, and their medians."""
    os.environ["QT_QPA_PLATFORM"] = options.platform
    os.environ["CUTTINGS_SETTINGS"] = str(folder.with_name("settings.json"))
    modules = start(folder)["modules"]  # and the caches are warm
    ours, theirs = [], []
    for _ in range(options.rounds):
        theirs.append(empty(modules))  # type: ignore[arg-type]
        ours.append(start(folder))
    print("Qt modules:", ", ".join(modules))  # type: ignore[arg-type]
    print(f"Python modules when the list is painted: {ours[0]['loaded']}")
    for kind in ("wall", "cpu"):
        blank = median(one[kind] for one in theirs)  # type: ignore[type-var]
        print(f"{kind:<5} empty window {blank * 1000:7.0f} ms")  # type: ignore[operator]
        for what in ("window", "list", "usable", "asked"):
            took = [one[what][kind] for one in ours if what in one]  # type: ignore[index]
            if took:
                print(f"{kind:<5} {what:<12} {median(took) * 1000:7.0f} ms   {median(took) / blank:5.2f} x")  # type: ignore[operator]
    print(f"the window does not answer in its first {FIRST_SECONDS / 1000:g} s, longest, median of rounds: "
          f"{median(one['stall'] for one in ours):.0f} ms")  # type: ignore[type-var]
    return 0


def main(arguments: list[str]) -> int:
    """Everything."""
    if arguments[:1] == ["--child"]:
        return child(float(arguments[1]), arguments[2])
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rounds", nargs="?", type=int, default=11)
    parser.add_argument("--articles", type=int, default=3_000)
    parser.add_argument("--platform", default="offscreen")
    parser.add_argument("--folder", type=Path, help="where the archive is, or shall be made and kept")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as scratch:
        folder = (options.folder or Path(scratch)) / "Cuttings"
        if not folder.exists():
            folder.parent.mkdir(parents=True, exist_ok=True)
            make_archive(folder, options.articles)
        return main_bench(options, folder)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
