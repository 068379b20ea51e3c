"""The index under SIGKILL and damage: what was acknowledged stays, what is garbled is noticed, no hit is ever wrong.

*Kills*: a child follows an archive (adding, changing, removing, tagging, merging) and is killed at a random moment;
the index is then opened as the program would, brought up to date and compared with the archive, word by word.
*Damages*: a file is cut off, zeroed, garbled, flipped in one bit, or removed; the index is used at once, without a
check, then checked, brought up to date and compared. Run: ``python tests/faults/index_faults.py 100 100``
"""

from __future__ import annotations

import argparse
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

HERE = Path(__file__).parent
if __name__ == "__main__":
    sys.path[:0] = [str(HERE.parent), str(HERE.parents[1])]

from search.grammar import parse_query  # noqa: E402 -- after the path is set for running as a script
from search.index import SearchIndex  # noqa: E402
from search.searcher import Searcher  # noqa: E402
from tests.search.making import Archive, entry  # noqa: E402

WORDS = [f"kw{number}" for number in range(12)]
TAGS = ["war", "war/bosnia", "peace"]


def step(archive: Archive, number: int) -> None:
    """The ``number``-th thing that happens to the archive; always the same."""
    dice = random.Random(number)
    known = sorted(archive.entries)
    chance = dice.random()
    if chance < 0.7 or len(known) < 5:
        archive.put(
            entry(number + 1, " ".join(dice.choices(WORDS, k=dice.randrange(3, 60))), headline=dice.choice(WORDS))
        )
    elif chance < 0.8:
        archive.put(entry(dice.choice(known), " ".join(dice.choices(WORDS, k=5)), headline="changed"))
    elif chance < 0.85:
        archive.remove(dice.choice(known))
    else:
        archive.label(dice.choice(known), tags=tuple(dice.sample(TAGS, 2)), starred=dice.random() < 0.5)


def archive_after(steps: int) -> Archive:
    archive = Archive()
    for number in range(steps):
        step(archive, number)
    return archive


def opened(folder: Path) -> SearchIndex:
    return SearchIndex.open(folder / "index", identity="faults", secret_folder=folder / "secret")


def child(folder: Path, first: int, seed: int) -> None:
    """Live through the archive's history from some step on, until killed; says what is acknowledged."""
    dice = random.Random(seed)
    archive = archive_after(first)
    index = opened(folder)
    for number in range(first, first + 100_000):
        step(archive, number)
        if dice.random() < 0.2:
            index.catch_up(archive)
            print(number + 1, flush=True)


def wrong_answers(index: SearchIndex, archive: Archive) -> int:
    """In how many questions index and archive disagree."""
    searcher = Searcher(index)
    wrong = 0
    for word in [*WORDS, "changed"]:
        expected = {one.id for one in archive.entries.values() if word in f"{one.headline} {one.text}".split()}
        wrong += set(searcher.ids(parse_query(word))) != expected
    for tag in TAGS:
        expected = {
            one.id
            for one in archive.entries.values()
            if any(own == tag or own.startswith(tag + "/") for own in one.labels.tags)
        }
        wrong += set(searcher.ids(parse_query(f"tag:{tag}"))) != expected
    wrong += set(searcher.ids(parse_query(""))) != set(archive.entries)
    return wrong


def kills(count: int, folder: Path, *, seed: int = 1) -> Counter[str]:
    """Kill so often; the index lives on."""
    dice = random.Random(seed)
    figures: Counter[str] = Counter(kills=0, unusable=0, lost_acknowledged=0, committed_unsaid=0, wrong_answers=0)
    steps = 0
    for number in range(count):
        command = [sys.executable, __file__, "--child", str(folder), str(steps), str(number)]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        said = [process.stdout.readline() for _ in range(dice.randrange(1, 12))]
        time.sleep(dice.random() * 0.03)
        process.kill()
        said += process.stdout.readlines()
        process.stdout.close()
        process.wait()
        acknowledged = max((int(line) for line in said if line.endswith("\n")), default=steps)
        index = opened(folder)
        revision = index.revision
        figures["kills"] += 1
        figures["unusable"] += revision is None
        figures["lost_acknowledged"] += revision is not None and revision < archive_after(acknowledged).revision()
        figures["committed_unsaid"] += revision is not None and revision > archive_after(acknowledged).revision()
        if revision is not None:  # what is there is exactly some state of the archive
            figures["wrong_answers"] += wrong_answers(index, archive_after(int(revision))) > 0
        steps = max(acknowledged, int(revision or 0))
        archive = archive_after(steps + 3)
        index.catch_up(archive)
        steps += 3
        figures["wrong_answers"] += wrong_answers(index, archive) > 0
        index.close()
    figures["articles"] = len(archive_after(steps).entries)
    return figures


def harm(file: Path, how: str, dice: random.Random) -> None:
    size = file.stat().st_size
    if how == "removed":
        file.unlink()
        return
    with file.open("r+b") as handle:
        if how == "cut":
            handle.truncate(dice.randrange(size))
        elif how == "zeroed":
            handle.write(bytes(size))
        else:
            place = dice.randrange(size)
            length = 1 if how == "flipped" else min(4096, size - place)
            handle.seek(place)
            before = handle.read(length)
            handle.seek(place)
            handle.write(bytes([before[0] ^ (1 << dice.randrange(8))]) if how == "flipped" else dice.randbytes(length))


def damages(count: int, folder: Path, *, seed: int = 1, steps: int = 400) -> Counter[str]:
    """Damage a good index so often, each time a fresh copy of it."""
    dice = random.Random(seed)
    good = folder / "good"
    archive = Archive()
    index = opened(good)
    for number in range(steps):
        step(archive, number)
        if number % 60 == 59:
            index.catch_up(archive)
    index.catch_up(archive)
    index.close()
    figures: Counter[str] = Counter(damages=0, noticed=0, wrong_hits=0, wrong_in_the_end=0)
    for number in range(count):
        copy = folder / f"copy{number}"
        shutil.copytree(good, copy)
        files = sorted(path for path in (copy / "index").iterdir() if path.stat().st_size)
        how = ("cut", "zeroed", "garbled", "flipped", "removed")[number % 5]
        harm(dice.choice(files), how, dice)
        figures["damages"] += 1
        index = opened(copy)
        before = index.revision
        sound = before is not None and index.verify()
        figures["noticed"] += not sound
        index.close()
        index = opened(copy)  # used at once, nobody having checked it
        usable = index.revision is not None
        index.catch_up(archive)
        wrong = wrong_answers(index, archive)
        figures["wrong_hits"] += usable and wrong > 0
        figures["wrong_in_the_end"] += wrong > 0
        index.close()
        shutil.rmtree(copy)
    return figures


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--child", nargs=3)
    options.add_argument("kills", nargs="?", type=int, default=20)
    options.add_argument("damages", nargs="?", type=int, default=20)
    given = options.parse_args()
    if given.child:
        child(Path(given.child[0]), int(given.child[1]), int(given.child[2]))
        return
    with tempfile.TemporaryDirectory() as scratch:
        print(dict(kills(given.kills, Path(scratch) / "kills")))
        print(dict(damages(given.damages, Path(scratch) / "damages")))


if __name__ == "__main__":
    main()
