"""What extraction costs beside trafilatura: ``python tests/quality/speed.py ../shared/data/pages [pages]``.

CPU time of one process, the two taking turns page by page, so that whatever else runs on the machine bears on both.
Ours is everything from the page's bytes to a draft: decoding, parsing, body, metadata, reading copy, plain text. Theirs
is ``extract`` with metadata, from the decoded text.
"""

from __future__ import annotations

import argparse
import gzip
import logging
import statistics
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import trafilatura  # noqa: E402

from archive.extract import extract_article  # noqa: E402
from archive.intake.charset import decode  # noqa: E402
from archive.model import Capture, Container, Url  # noqa: E402
from quality.truth import BODY_SETS, records  # noqa: E402

WARM_UP = 8
PAGES = 160


def ours(page: bytes, address: str) -> None:
    read = decode(page)
    extract_article(
        Capture(
            container=Container.HTML, page=read.text, encoding=read.encoding, base_url=Url(address) if address else None
        )
    )


def theirs(page: bytes, address: str) -> None:
    trafilatura.extract(
        page.decode("utf-8", "replace"), url=address or None, with_metadata=True, include_comments=False
    )


def clocked(run, page: bytes, address: str) -> float:
    started = time.process_time()
    run(page, address)
    return (time.process_time() - started) * 1000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("pages", type=int, nargs="?", default=PAGES)
    arguments = parser.parse_args()
    logging.disable(logging.CRITICAL)
    known = [record for record in records(arguments.data) if record["set"] in BODY_SETS]
    step = max(1, len(known) // arguments.pages)
    costs: list[tuple[float, float]] = []
    for number, record in enumerate(known[::step][: arguments.pages + WARM_UP]):
        page = gzip.decompress((arguments.data / record["file"]).read_bytes())
        turns = [ours, theirs] if number % 2 else [theirs, ours]
        spent = {run: clocked(run, page, record.get("url") or "") for run in turns}
        if number >= WARM_UP:
            costs.append((spent[ours], spent[theirs]))
    for name, pick in (("median", statistics.median), ("p95", lambda some: sorted(some)[int(len(some) * 0.95)])):
        mine, peer = pick([cost for cost, _ in costs]), pick([cost for _, cost in costs])
        print(
            f"CPU ms a page, {name}: ours {mine:.1f}, trafilatura with metadata {peer:.1f}: {mine / peer:.2f} times"
            f" ({len(costs)} pages)"
        )


if __name__ == "__main__":
    main()
