"""SIGKILL at random moments of everything that writes: nothing that was said is lost, and the index agrees.

Import, tags, stars, trash, purge, schema steps, the daily copy, a whole backup, the merging of another archive, and an
index that follows, merges its segments and is made anew.

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
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
if __name__ == "__main__":
    sys.path[:0] = [str(HERE.parent), str(HERE.parents[1])]

from faults.importer import more_steps  # noqa: E402 -- after the path is set for running as a script
from faults.verdict import Said, Verdict, judge  # noqa: E402

_ROUNDS = 20
_STEP_EVERY = 4  # in every fourth process a schema step is due when it opens the archive


@dataclass
class Tally:
    """What all the killed processes said together, and in the middle of what they were killed."""

    acknowledged: int = 0
    steps: int = 0
    ended_in: Counter[str] = field(default_factory=Counter)


def run(kills: int, *, seed: int = 1, workers: bool = False, longest: float = 1.5) -> tuple[Verdict, Tally]:
    """Kill so many times, judging after each; one archive grows through `_ROUNDS` kills before a new one is begun."""
    dice = random.Random(seed)
    total, tally = Verdict(), Tally()
    for first in range(0, kills, _ROUNDS):
        said = Said()
        with tempfile.TemporaryDirectory() as scratch:
            for number in range(first, min(first + _ROUNDS, kills)):
                _one(Path(scratch), number, dice, said, workers=workers, longest=longest)
                tally.ended_in[said.ended_in] += 1
                if not (Path(scratch) / "archive" / "catalogue.sqlite").exists():
                    continue
                with more_steps(number // _STEP_EVERY):
                    verdict = judge(Path(scratch) / "archive", said)
                total += verdict
                print(
                    f"{number + 1} kills, {tally.acknowledged + len(said.imported)} acknowledged", end="\r", flush=True
                )
                if not verdict.clean:
                    print(f"kill {number}: {verdict} {verdict.unsound[:3]}", file=sys.stderr)
        tally.acknowledged += len(said.imported)
        tally.steps += said.lines
    return total, tally


def _one(scratch: Path, number: int, dice: random.Random, said: Said, *, workers: bool, longest: float) -> None:
    command = [sys.executable, str(HERE / "importer.py"), str(scratch / "archive"), str(scratch / "pages")]
    command += ["--seed", str(number), "--steps", str(number // _STEP_EVERY), *(["--workers"] if workers else [])]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(HERE.parents[1]), str(HERE.parent)])}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as child:
        assert child.stdout is not None
        told = [child.stdout.readline()]  # the clock runs from the moment before the archive is opened
        if number % _STEP_EVERY == 0:
            time.sleep(dice.uniform(0.0, 0.25))
        else:
            told += [child.stdout.readline() for _ in range(dice.randint(1, 3))]  # a busy machine is given its time
            time.sleep(dice.uniform(0.05, longest))
        child.kill()
        said.listen([*told, *child.stdout.read().splitlines()])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kills", type=int, nargs="?", default=20)
    parser.add_argument("--workers", action="store_true")
    parser.add_argument("--longest", type=float, default=1.5, help="seconds of work before the latest kill")
    given = parser.parse_args()
    total, tally = run(given.kills, workers=given.workers, longest=given.longest)
    print(f"{given.kills} kills: {tally.acknowledged} articles acknowledged, {tally.steps} steps, {total}")
    print("killed in the middle of:", ", ".join(f"{deed} {count}" for deed, count in tally.ended_in.most_common()))
    return 0 if total.clean else 1


if __name__ == "__main__":
    sys.exit(main())
