"""SIGKILL at random moments of importing, tagging, removing, purging and backing up: nothing that was said is lost.

Run: ``python tests/faults/kills.py 200``, or with real worker processes ``20 --workers --longest 12``
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
if __name__ == "__main__":
    sys.path[:0] = [str(HERE.parent), str(HERE.parents[1])]

from faults.verdict import Said, Verdict, judge  # noqa: E402 -- after the path is set for running as a script

_ROUNDS = 20


@dataclass
class Tally:
    """What all the killed processes said together, and the most bytes without a record that one left."""

    acknowledged: int = 0
    steps: int = 0
    orphans: int = 0


def run(kills: int, *, seed: int = 1, workers: bool = False, longest: float = 1.5) -> tuple[Verdict, Tally]:
    """Kill so many times, judging after each; one archive grows through `_ROUNDS` kills before a new one is begun."""
    dice = random.Random(seed)
    total, tally = Verdict(), Tally()
    for first in range(0, kills, _ROUNDS):
        said = Said()
        with tempfile.TemporaryDirectory() as scratch:
            for number in range(first, min(first + _ROUNDS, kills)):
                _one(Path(scratch), number, dice.uniform(0.1, longest), said, workers=workers)
                if not (Path(scratch) / "archive" / "catalogue.sqlite").exists():
                    continue
                verdict = judge(Path(scratch) / "archive", said)
                tally.orphans = max(tally.orphans, verdict.orphans)
                total += verdict
                if not verdict.clean:
                    print(f"kill {number}: {verdict}", file=sys.stderr)
        tally.acknowledged += len(said.imported)
        tally.steps += said.lines
    return total, tally


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
    parser.add_argument("--longest", type=float, default=1.5, help="seconds of work before the latest kill")
    given = parser.parse_args()
    total, tally = run(given.kills, workers=given.workers, longest=given.longest)
    print(
        f"{given.kills} kills: {tally.acknowledged} articles acknowledged, {tally.steps} steps, {total.lost} lost, "
        f"{total.bytes_lost} with wrong bytes, {len(total.unsound)} complaints,"
        f" register wrong in {total.register_wrong}, at most {tally.orphans} orphans"
    )
    return 0 if total.clean else 1


if __name__ == "__main__":
    sys.exit(main())
