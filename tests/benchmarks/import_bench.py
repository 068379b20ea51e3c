"""Import: pages a second from drop to findable beside trafilatura's extraction alone, and a second run of the same.

``python tests/benchmarks/import_bench.py [PAGES]``. Ratios are what counts: both run over the same files here.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent)]

from varied_pages import make_pages  # noqa: E402

from ui.operations import importing, searching  # noqa: E402
from ui.session import Session  # noqa: E402


def main(count: int) -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory(prefix="cuttings-bench-") as place:
        pages = make_pages(Path(place) / "pages", count)
        alone = timed(lambda: peer(pages))
        session = Session.open(Path(place) / "archive", create=True)
        first = timed(lambda: importing.import_files(session, [Path(place) / "pages"]))
        found = len(searching.find(session, "harbour").ids)
        again = timed(lambda: importing.import_files(session, [Path(place) / "pages"]))
        session.close()
    print(f"{count} pages                         wall s   CPU s  pages/s")
    for what, (wall, cpu), note in (
        ("trafilatura, extraction alone", alone, ""),
        ("Cuttings, drop to findable", first, f"{first[0] / alone[0]:.2f} x trafilatura"),
        ("Cuttings, the same again", again, f"{again[0] / first[0]:.3f} x the first"),
    ):
        print(f"{what:<32}{wall:8.2f}{cpu:8.2f}{count / wall:9.1f}   {note}")
    print(f"found by a common word: {found}")


def timed(work) -> tuple[float, float]:
    """Wall and CPU seconds, those of worker processes included."""
    wall, cpu = time.perf_counter(), _cpu()
    work()
    return time.perf_counter() - wall, _cpu() - cpu


def peer(pages: list[Path]) -> None:
    """What trafilatura does with the same files: body and metadata, nothing kept."""
    import trafilatura

    for page in pages:
        trafilatura.bare_extraction(page.read_bytes().decode("utf-8"), with_metadata=True)


def _cpu() -> float:
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 500)
