"""Import: pages of real size a second, from drop to findable, beside trafilatura and Recoll over the same files.

``python tests/benchmarks/import_bench.py [PAGES] [--small] [--alone]``. Each figure is one run over the same files in
a row; ratios are what counts. trafilatura only extracts, on one core, and keeps nothing; Recoll's indexer
(``recollindex``, Debian's package recollcmd) indexes and keeps no copies; Cuttings extracts, keeps every byte, and
indexes. What is not installed is left out, with a sentence.
"""

from __future__ import annotations

import argparse
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent)]

from real_pages import OWN_WORD, make_real_sized  # noqa: E402
from varied_pages import make_pages  # noqa: E402

from ui.operations import importing, searching  # noqa: E402
from ui.session import Session  # noqa: E402


def main() -> None:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("pages", type=int, nargs="?", default=1_000)
    options.add_argument("--small", action="store_true", help="pages of 10 KB instead, where fixed costs show")
    options.add_argument("--alone", action="store_true", help="Cuttings without its peers")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="cuttings-bench-") as place:
        compare(Path(place), chosen)


def compare(place: Path, chosen: argparse.Namespace) -> None:
    """Every runner over the same files."""
    pages = (make_pages if chosen.small else make_real_sized)(place / "pages", chosen.pages)
    size = sum(page.stat().st_size for page in pages)
    print(f"{len(pages)} pages, {size / 1e6:,.0f} MB, {size / len(pages) / 1e3:,.0f} KB each")
    print(f"{'':<40}{'wall s':>8}{'CPU s':>8}{'pages/s':>9}  wall, CPU as ratios to trafilatura")
    alone = None if chosen.alone else row("trafilatura, extraction alone, one core", timed(lambda: peer(pages)), pages)
    session = Session.open(place / "archive", create=True)
    before = children_cpu()
    took = timed(lambda: importing.import_files(session, [place / "pages"]))
    row("Cuttings, drop to findable", took, pages, alone)
    parsing = children_cpu() - before
    print(f"  of its CPU: workers (decode, extract) {parsing:.2f} s, keeping and indexing {took[1] - parsing:.2f} s")
    found = len(searching.find(session, "story OR harbour").ids)
    words = [match.group() for page in pages if (match := OWN_WORD.search(page.read_text(encoding="utf-8")))]
    own = sum(len(searching.find(session, word).ids) == 1 for word in words)
    row("Cuttings, the same again", timed(lambda: importing.import_files(session, [place / "pages"])), pages, alone)
    session.close()
    kept = sum(file.stat().st_size for file in (place / "archive").rglob("*") if file.is_file())
    if not chosen.alone:
        recoll(place, pages, alone)
    print(f"found by a common word: {found}; by a word of its own, and alone: {own} of {len(words)} that have one")
    print(f"the archive takes {kept / 1e6:,.0f} MB")


def row(
    what: str, took: tuple[float, float], pages: list[Path], alone: tuple[float, float] | None = None
) -> tuple[float, float]:
    """Print a line; returns what it was given."""
    ratios = f"{took[0] / alone[0]:6.2f} {took[1] / alone[1]:6.2f}" if alone else ""
    print(f"{what:<40}{took[0]:8.2f}{took[1]:8.2f}{len(pages) / took[0]:9.1f}  {ratios}", flush=True)
    return took


def timed(work) -> tuple[float, float]:
    """Wall and CPU seconds, those of worker processes included."""
    wall, cpu = time.perf_counter(), _cpu()
    work()
    return time.perf_counter() - wall, _cpu() - cpu


def peer(pages: list[Path]) -> None:
    """What trafilatura does with the same files: body and metadata, nothing kept; in a process of its own."""
    subprocess.run([sys.executable, __file__, "--peer", str(pages[0].parent)], check=True)


def extract_with_trafilatura(folder: Path) -> None:
    """The body of that process."""
    import trafilatura

    for page in sorted(folder.glob("*.html")):
        trafilatura.bare_extraction(page.read_bytes().decode("utf-8"), with_metadata=True)


def recoll(place: Path, pages: list[Path], alone: tuple[float, float] | None) -> None:
    """Recoll's indexer over the same folder, with a configuration and an index of its own."""
    program = shutil.which("recollindex")
    if program is None:
        print("Recoll is not installed (apt-get install recollcmd): left out")
        return
    home = place / "recoll"
    home.mkdir()
    settings = (f"topdirs = {place / 'pages'}", "loglevel = 1", f"logfilename = {home / 'log'}", "idxniceprio = 0")
    (home / "recoll.conf").write_text("\n".join(settings) + "\n")
    took = timed(lambda: subprocess.run([program, "-c", str(home)], check=True, capture_output=True))
    row("Recoll, recollindex", took, pages, alone)


def _cpu() -> float:
    """Of this process and its children."""
    own = resource.getrusage(resource.RUSAGE_SELF)
    return own.ru_utime + own.ru_stime + children_cpu()


def children_cpu() -> float:
    """Of the children that ended, and of those that live."""
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    living = sum(sum(child.cpu_times()[:2]) for child in psutil.Process().children(recursive=True))
    return ended.ru_utime + ended.ru_stime + living


if __name__ == "__main__":
    if sys.argv[1:2] == ["--peer"]:
        extract_with_trafilatura(Path(sys.argv[2]))
    else:
        main()
