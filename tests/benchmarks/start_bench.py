"""From the start of the process to a window one can use, against an empty window of the same Qt modules.

``python tests/benchmarks/start_bench.py [ROUNDS] [--articles N] [--platform offscreen|xcb]``: an archive of some
thousand articles is made once; then an empty window, the least window with such a list (`start_least.py`, which has
nothing of ours) and the program are started in turn, each as a fresh process. Each is compared with the empty window
just before it, for machines are quicker at one minute than at the next; the median of that is told. *Usable* is a
list all of whose rows in sight are painted and a search box that shows a letter typed into it after that
(`start_probe.py`). When that letter's question was answered, which takes the full-text index, is printed too, and how
long the window did not answer meanwhile.
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
    from archive.model import TagName
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
            capture = capture_of(f"<p>{text}</p>")
            draft = draft_of(text, headline=row.headline, published=row.published, **fields)
            taker.answers[data] = ((capture, draft),)
            [(outcome, _)] = library.import_source(MemorySource(name=f"{number}.html", data=data))
            for tag in row.tags[:1]:
                library.add_tag([outcome.id], TagName(tag))
        library.backup_if_due()
        index = SearchIndex.open(library.index_folder, identity=library.identity)
        index.catch_up(library)
        index.close()


def run(command: list[str]) -> dict:
    """One fresh process; its own account."""
    found = subprocess.run([sys.executable, *command], cwd=HOME, capture_output=True, text=True, check=False)
    if not found.stdout.strip():
        print(found.stderr)
        raise SystemExit(1)
    return json.loads(found.stdout.splitlines()[-1])


def start(folder: Path) -> dict:
    """The program."""
    return run([str(HOME / "tests" / "benchmarks" / "start_probe.py"), str(time.time()), str(folder)])


def least(folder: Path) -> dict:
    """The least window with such a list."""
    return run([str(HOME / "tests" / "benchmarks" / "start_least.py"), str(time.time()), str(folder)])


def empty(modules: list[str]) -> dict:
    """The empty window."""
    return run(["-c", EMPTY, str(time.time()), *modules])


def say(kind: str, what: str, took: list[float], blanks: list[float]) -> None:
    """The median in milliseconds, and that of each start to the empty window's just before it."""
    times = median(one / blank for one, blank in zip(took, blanks, strict=True))
    print(f"{kind:<5} {what:<12} {median(took) * 1000:7.0f} ms   {times:5.2f} x")


def main_bench(options: argparse.Namespace, folder: Path) -> int:
    """All in turn, and their medians."""
    os.environ["QT_QPA_PLATFORM"] = options.platform
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
    os.environ["PYTHONPYCACHEPREFIX"] = str(folder.with_name("compiled"))
    os.environ["XDG_CONFIG_HOME"] = str(folder.with_name("settings"))
    modules = start(folder)["modules"]  # and the caches are warm
    least(folder)
    ours, theirs, leasts = [], [], []
    for _ in range(options.rounds):
        theirs.append(empty(modules))
        leasts.append(least(folder))
        ours.append(start(folder))
    print("Qt modules:", ", ".join(modules))
    print(f"Python modules when the list is painted: {ours[0]['loaded']}")
    for kind in ("wall", "cpu"):
        blanks = [one[kind] for one in theirs]
        say(kind, "empty window", blanks, blanks)
        say(kind, "least window", [one[kind] for one in leasts], blanks)
        for what in ("window", "list", "usable", "answered"):
            if all(what in one for one in ours):  # a slow machine may not have answered while it was listened to
                say(kind, what, [one[what][kind] for one in ours], blanks)
    stalls = sorted(one["stall"] for one in ours)
    print(f"afterwards the window does not answer for {median(stalls):.0f} ms (median), {stalls[-1]:.0f} ms (worst)")
    return 0


def main(arguments: list[str]) -> int:
    """Everything."""
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
