"""Changed captures against every reader, with time and memory watched.

    python tests/faults/fuzz_readers.py [--seconds 600] [--seed 1] [--captures FOLDER]

Real captures and made ones are cut, flipped, doubled, spliced and filled with telling words; ZIPs and gzip files are
also changed inside and packed again. Batches run in a child process under the product's memory limit. Each file must
give pages or a reason within the product's time limit; anything else is printed with the seed that makes it again.
"""

from __future__ import annotations

import argparse
import collections
import gzip
import json
import logging
import os
import random
import resource
import signal
import sys
import time
import traceback
import zlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

sys.path[:0] = [str(Path(__file__).resolve().parents[2])]

from archive.errors import RefusedError  # noqa: E402
from archive.intake import MemorySource  # noqa: E402
from archive.intake.reading import read_captures  # noqa: E402 -- here, so that children inherit the parsers
from archive.intake.zips import Archive  # noqa: E402
from archive.limits import LIMITS  # noqa: E402
from tests.archive.intake import layouts, makers  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

HOME = Path(__file__).parents[2]
BATCH = 200
SLOW = 2.0
WORDS = [
    b"<",
    b">",
    b'"',
    b"'",
    b"<!--",
    b"-->",
    b"<script>",
    b"</script>",
    b"<style>",
    b"<iframe srcdoc='",
    b"<img srcset='",
    b"url(",
    b"data:image/png;base64,",
    b"charset=",
    b"utf-16",
    b"iso-2022-jp",
    b"\0",
    b"\xff\xfe",
    b"\x1b$B",
    b"--",
    b"=?utf-8?q?",
    b"?=",
    b"Content-Type: multipart/mixed; boundary=x\r\n\r\n",
    b"Content-Length: 99999999999",
    b"\r\n\r\n",
    b"WARC/1.0\r\n",
    b"PK\x05\x06",
    b"PK\x01\x02",
    b"../",
    b"C:\\",
    b"file:///",
    b"&#x110000;",
    b"\xed\xa0\x80",
    b"saved from url=(0001)",
    b"web.archive.org/web/2019/",
    b'id="wm-ipp"',
    b"single-file-highlight",
    b"--sf-img-1",
    b"bplist00",
    b"%PDF-",
    b"endobj",
    b"stream",
    b"---\n",
    b"&a ",
    b"*a ",
    (2**31 - 1).to_bytes(4, "little"),
    (2**32 - 1).to_bytes(4, "little"),
    (2**63).to_bytes(8, "big"),
    b"A" * 5_000,
    b"<div>" * 500,
]


@dataclass
class Figures:
    """What one kind of file gave."""

    cases: int = 0
    pages: int = 0
    refused: collections.Counter[str] = field(default_factory=collections.Counter)
    worst: float = 0.0
    faults: list[str] = field(default_factory=list)


def seeds(folder: Path) -> dict[str, list[tuple[str, bytes]]]:
    """Files by kind: those that real programs saved, and one made for every way to save a page."""
    made = {
        "chromium": makers.chromium(),
        "firefox": makers.firefox("page_files"),
        "singlefile": makers.singlefile(),
        "singlefile-zip": makers.self_extracting(),
        "save-page-we": makers.save_page_we(),
        "monolith": makers.monolith(),
        "webscrapbook": makers.zip_of({"index.html": makers.scrapbook(), "a.png": makers.PNG}),
        "maff": makers.maff(),
        "mhtml": makers.mhtml(),
        "webarchive": makers.webarchive(),
        "webarchive-xml": makers.webarchive(xml=True),
        "warc": makers.warc(),
        "warc.gz": makers.warc_gz(),
        "wacz": makers.wacz(),
        "wayback": makers.wayback(),
        "archive-today": makers.archive_today(),
        "epub": makers.epub(),
        "htmlz": makers.htmlz(),
        "mail": makers.mail(),
        "markdown": makers.OBSIDIAN.encode(),
        "pdf": makers.pdf(
            [["A line of a story.", "Another one."], ["The end."]], about={"Title": "x", "CreationDate": "D:2024"}
        ),
        "text": makers.TEXT.encode(),
        "internet-explorer": layouts.internet_explorer(),
        "internet-explorer-alone": layouts.internet_explorer_alone(),
        "maf": layouts.maf_mhtml(),
        "wayback-by-chrome": layouts.wayback_by_chrome(),
        "archive-today-by-singlefile": layouts.archive_today_by_singlefile(),
        "zip": makers.zip_of({"a/page.html": makers.chromium(), "x.mhtml": makers.mhtml()}),
    }
    found = {kind: [(f"x.{kind}", data)] for kind, data in made.items()}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.parent.name.endswith("_files") and path.parent.name not in ("img", "site"):
            found.setdefault(path.parent.name, []).append((path.name, path.read_bytes()))
    return found


def changed(data: bytes, chance: random.Random, other: bytes) -> bytes:
    """A file after some accidents."""
    out = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 3, 8, 30))):
        place = chance.randrange(len(out) + 1)
        size = min(chance.choice((1, 1, 2, 4, 16, 200, 5_000)), len(out) - place)
        kind = chance.randrange(8)
        if kind <= 1 and place < len(out):
            out[place] ^= 1 << chance.randrange(8)
        elif kind == 2:
            del out[place : place + size]
        elif kind == 3:
            out[place:place] = out[place : place + size] * chance.choice((1, 2, 20))
        elif kind == 4:
            out[place:place] = chance.choice(WORDS) * chance.choice((1, 1, 3, 50))
        elif kind == 5:
            out[place : place + size] = chance.randbytes(size)
        elif kind == 6:
            start = chance.randrange(len(other))
            out[place:place] = other[start : start + chance.choice((10, 100, 3_000))]
        else:
            word = chance.choice(WORDS)
            out[place : place + len(word)] = word
    return bytes(out[: chance.randrange(len(out) + 1)] if chance.random() < 0.1 else out)


def changed_inside(data: bytes, chance: random.Random, other: bytes) -> bytes:
    """A packed file changed inside and packed again; any other file simply changed."""
    try:
        if b"PK\x05\x06" in data and chance.random() < 0.6:
            archive = Archive.open(data, LIMITS)
            files: dict[str, bytes | str] = {name: archive.read(name) or b"" for name in archive.names}
            if files:
                name = chance.choice(list(files))
                files[name] = changed(bytes(files[name]), chance, other)  # type: ignore[arg-type] -- read gives bytes
                return makers.zip_of(files)
        if data.startswith(b"\x1f\x8b") and chance.random() < 0.6:
            return gzip.compress(changed(gzip.decompress(data), chance, other), 1)
    except (RefusedError, OSError, EOFError, zlib.error, ValueError):
        pass
    return changed(data, chance, other)


def case_of(kind: str, number: int, files: dict[str, list[tuple[str, bytes]]]) -> tuple[str, bytes]:
    """The file of one number, always the same."""
    chance = random.Random(f"{kind} {number}")
    name, data = chance.choice(files[kind])
    other = chance.choice(files[chance.choice(sorted(files))])[1]
    return name, changed_inside(data, chance, other)


def run_batch(kind: str, numbers: range, files: dict[str, list[tuple[str, bytes]]], out: int) -> None:
    """Read each file of a batch and write a line about it; runs in a child."""
    resource.setrlimit(resource.RLIMIT_AS, (LIMITS.memory_bytes, LIMITS.memory_bytes))
    signal.signal(signal.SIGPROF, _out_of_time)  # processor time, as the product counts it
    logging.disable()
    for number in numbers:
        name, data = case_of(kind, number, files)
        os.write(out, json.dumps({"number": number}).encode() + b"\n")
        signal.setitimer(signal.ITIMER_PROF, LIMITS.seconds)
        started = time.process_time()
        result: dict[str, object] = {"number": number}
        try:
            result["pages"] = len(read_captures(MemorySource(name=name, data=data)))
        except RefusedError as error:
            result["refused"] = error.reason.value
        except BaseException as error:  # noqa: BLE001 -- finding what else is raised is what this is for
            place = traceback.extract_tb(error.__traceback__)[-3:]
            result["fault"] = (
                f"{type(error).__name__}: {error} at {[f'{frame.name}:{frame.lineno}' for frame in place]}"[:400]
            )
        signal.setitimer(signal.ITIMER_PROF, 0)
        result["seconds"] = time.process_time() - started
        result["megabytes"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        os.write(out, json.dumps(result).encode() + b"\n")


def _out_of_time(_number: int, _frame: object) -> None:
    raise TimeoutError("past the limit")


def batch(kind: str, numbers: range, files: dict[str, list[tuple[str, bytes]]]) -> Iterator[dict[str, object]]:
    """The lines a child wrote about a batch, and one more when it died."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        run_batch(kind, numbers, files, writing)
        os._exit(0)
    os.close(writing)
    last: dict[str, object] = {}
    with os.fdopen(reading) as lines:
        for line in lines:
            last = json.loads(line)
            if len(last) > 1:
                yield last
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if status:
        yield {"number": last.get("number"), "fault": f"the process died: {status}", "seconds": 0.0, "megabytes": 0}


def main() -> int:
    """Run until the time is up and print the figures; 1 when something was found."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--seconds", type=float, default=600.0)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--captures", type=Path, default=HOME / "tests" / "pages" / "captures")
    arguments.add_argument("--only", default="")
    chosen = arguments.parse_args()
    files = {kind: found for kind, found in seeds(chosen.captures).items() if chosen.only in ("", kind)}
    figures = {kind: Figures() for kind in files}
    peak = 0
    until = time.monotonic() + chosen.seconds
    start = chosen.seed * 1_000_000
    while time.monotonic() < until:
        for kind, figure in figures.items():
            for line in batch(kind, range(start, start + BATCH), files) if time.monotonic() < until else ():
                figure.cases += 1
                figure.pages += "pages" in line
                figure.worst = max(figure.worst, float(str(line["seconds"])))
                peak = max(peak, int(str(line["megabytes"])))
                if "refused" in line:
                    figure.refused[str(line["refused"])] += 1
                if "fault" in line or float(str(line["seconds"])) > SLOW:
                    figure.faults.append(f"{kind} {line['number']}: {line.get('fault') or line['seconds']}")
        start += BATCH
    print("| files | cases | pages | refused | worst s | faults |\n|---|---|---|---|---|---|")
    for kind, figure in figures.items():
        reasons = ", ".join(f"{reason} {count}" for reason, count in figure.refused.most_common())
        print(f"| {kind} | {figure.cases} | {figure.pages} | {reasons} | {figure.worst:.2f} | {len(figure.faults)} |")
    total = sum(figure.cases for figure in figures.values())
    faults = [fault for figure in figures.values() for fault in figure.faults]
    print(f"{total} cases, {len(faults)} faults, peak {peak} MB")
    print("\n".join(faults[:60]))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
