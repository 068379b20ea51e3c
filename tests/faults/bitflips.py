"""One bit of the archive's files flipped, again and again: is it found before it is shown as genuine?

A flip is *found* when opening repairs or refuses the archive, or a checkup names it; *harmless* when it hit space that
nothing uses, so that every article, tag and original still reads as it was; *missed* when something reads otherwise and
nobody said so. Run: ``python tests/faults/bitflips.py 300``
"""

from __future__ import annotations

import argparse
import hashlib
import random
import shutil
import sys
import tempfile
from collections import Counter
from pathlib import Path

HERE = Path(__file__).parent
if __name__ == "__main__":
    sys.path[:0] = [str(HERE.parent), str(HERE.parents[1])]

from archive.errors import CuttingsError  # noqa: E402 -- after the path is set for running as a script
from archive.library import Library  # noqa: E402
from archive.model import TagName  # noqa: E402
from archive.store.holdings import Holdings  # noqa: E402
from faults.importer import PlainTaker, write_pages  # noqa: E402


def make(folder: Path, pages: int) -> None:
    with Library(Holdings.create(folder), taker=PlainTaker()) as library:
        for _outcome in library.import_files(write_pages(folder.with_name("pages"), random.Random(1), pages)):
            pass
        library.add_tag(library.living_ids()[::2], TagName("half"))
        library.backup_if_due()


def reading(library: Library) -> str:
    """Everything a person could see, as one digest."""
    seen = hashlib.sha256()
    for number in library.living_ids():
        article = library.article(number)
        seen.update(repr(article).encode())
        seen.update(library.original_bytes(article.original.digest) or b"lost")
    seen.update(repr(library.list_rows(library.living_ids())).encode())
    seen.update(repr(library.tags()).encode())
    return seen.hexdigest()


def flip(file: Path, dice: random.Random) -> None:
    with file.open("r+b") as handle:
        place = dice.randrange(file.stat().st_size)
        handle.seek(place)
        byte = handle.read(1)[0]
        handle.seek(place)
        handle.write(bytes([byte ^ (1 << dice.randrange(8))]))


def verdict(folder: Path, genuine: str) -> str:
    """What became of one flip."""
    try:
        with Library(Holdings(folder, read_only=True), taker=PlainTaker()) as library:
            if not library.checkup().sound:
                return "found"
            return "harmless" if reading(library) == genuine else "missed"
    except CuttingsError:
        return "found"


def run(flips: int, *, seed: int = 1, pages: int = 25) -> dict[str, Counter[str]]:
    """Flip so many single bits, each in a fresh copy, in the catalogue and in a volume by turns."""
    dice = random.Random(seed)
    counts: dict[str, Counter[str]] = {"catalogue": Counter(), "originals": Counter()}
    with tempfile.TemporaryDirectory() as scratch:
        master, copy = Path(scratch) / "master", Path(scratch) / "copy"
        make(master, pages)
        with Library(Holdings(master, read_only=True), taker=PlainTaker()) as library:
            genuine = reading(library)
        for number in range(flips):
            shutil.copytree(master, copy)
            name = "catalogue" if number % 2 else "originals"
            flip(copy / ("catalogue.sqlite" if number % 2 else "originals/volume-0001.sqlite"), dice)
            counts[name][verdict(copy, genuine)] += 1
            shutil.rmtree(copy)
    return counts


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("flips", type=int, nargs="?", default=40)
    counts = run(parser.parse_args().flips)
    for name, found in counts.items():
        print(f"{name}: {sum(found.values())} flips, {dict(found)}")
    return 1 if any(found["missed"] for found in counts.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
