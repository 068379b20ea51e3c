"""SIGKILL at random moments of importing, tagging, removing, purging and backing up: nothing that was said is lost.

Run: ``python tests/faults/kills.py 200 [--workers]``
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).parent
if __name__ == "__main__":
    sys.path[:0] = [str(HERE.parent), str(HERE.parents[1])]

from faults.verdict import Said, Verdict, judge  # noqa: E402 -- after the path is set for running as a script


def run(kills: int, *, seed: int = 1, workers: bool = False, longest: float = 1.5) -> tuple[Verdict, Said, int]:
    """Kill so many times, judging after each; the archive grows all along."""
    dice = random.Random(seed)
    total, said, orphans = Verdict(), Said(), 0
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "archive"
        for number in range(kills):
            _one(Path(scratch), number, dice.uniform(0.1, longest), said, workers=workers)
            if not (folder / "catalogue.sqlite").exists():
                continue
            verdict = judge(folder, said)
            orphans = max(orphans, verdict.orphans)
            total += verdict
            if not verdict.clean:
                print(f"kill {number}: {verdict}", file=sys.stderr)
    return total, said, orphans


def _one(scratch: Path, number: int, seconds: float, said: Said, *, workers: bool) -> None:
    command = [sys.executable, str(HERE / "importer.py"), str(scratch / "archive"), str(scratch / "pages")]
    command += ["--seed", str(number), *(["--workers"] if workers else [])]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(HERE.parents[1]), str(HERE.parent)])}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as child:
        assert child.stdout is not None
        first = child.stdout.readline()  # the clock runs from the moment the archive is open
        time.sleep(seconds)
        child.kill()
        said.listen([first, *child.stdout.read().splitlines()])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kills", type=int, nargs="?", default=20)
    parser.add_argument("--workers", action="store_true")
    given = parser.parse_args()
    total, said, orphans = run(given.kills, workers=given.workers)
    print(
        f"{given.kills} kills: {len(said.imported)} articles acknowledged, {said.lines} steps, {total.lost} lost, "
        f"{total.bytes_lost} with wrong bytes, {len(total.unsound)} complaints,"
        f" register wrong in {total.register_wrong}, at most {orphans} orphans, {total.articles} articles at the end"
    )
    return 0 if total.clean else 1


if __name__ == "__main__":
    sys.exit(main())
