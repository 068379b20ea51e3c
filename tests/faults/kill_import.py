"""Kills `main.py import` of 500 pages at random moments and looks at what the next start finds.

``python tests/faults/kill_import.py [KILLS]``: every article that was reported must be found, the index must agree with
the catalogue, and a checkup must find nothing half.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(HOME / "tests" / "benchmarks"))

from varied_pages import make_pages  # noqa: E402


def cuttings(verb: str, archive: Path, *words: str) -> dict:
    """One answer of the program."""
    command = [sys.executable, str(HOME / "main.py"), verb, "--archive", str(archive), "--json", *words]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def acknowledged(archive: Path, pages: Path, seconds: float) -> set[int]:
    """Import until the time is up, kill everything, and say which articles had been reported."""
    command = [sys.executable, str(HOME / "main.py"), "import", "--archive", str(archive), "--json", str(pages)]
    said = archive.with_suffix(".jsonl")  # a file: a pipe that nobody reads would hold the program up
    with said.open("w") as out:
        process = subprocess.Popen(command, stdout=out, start_new_session=True)
        time.sleep(seconds)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    told = set()
    for line in said.read_text(encoding="utf-8").splitlines():
        try:
            outcome = json.loads(line)
        except ValueError:  # the line that the kill cut
            continue
        if outcome["outcome"] == "accessioned":
            told.add(outcome["id"])
    return told


def main(kills: int) -> int:
    """Print a line a kill; 1 when one of them lost something."""
    rng, bad, count = random.Random(11), 0, 0
    with tempfile.TemporaryDirectory(prefix="cuttings-kills-") as place:
        pages = Path(place) / "pages"
        make_pages(pages, 500)
        for number in range(kills):
            archive, seconds = Path(place) / f"archive-{number}", rng.uniform(3, 14)
            told = acknowledged(archive, pages, seconds)
            report = cuttings("checkup", archive)
            found = {hit["id"] for hit in cuttings("search", archive, "--limit", "100000", "")["hits"]}
            living = cuttings("stats", archive)["tally"]["living"]
            whole = report["sound"] and report["revision"] == report["index_revision"]
            good = whole and told <= found and len(found) == living
            bad, count = bad + (not good), count + len(told)
            print(f"{'ok ' if good else 'BAD'} {seconds:4.1f} s: {len(told)} told, {living} kept, {len(found)} found")
    print(f"{kills} kills, {count} acknowledged, {bad} bad")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10))
