"""A whole journey under ``strace``: nothing reaches for a network, and what is written is private and where it belongs.

The window's own check (a worker, the index, both views of a page) and every verb of the command line are run with an
empty home and a umask of 0. Printed are: attempts to open a network address; files that somebody else could read; files
made outside the archive, the person's own folders and what was asked for; and words of an article found in anything
that was left outside the archive. Needs Linux and strace. Run: ``python tests/faults/private_journey.py``
"""

from __future__ import annotations

import os
import re
import shutil
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
HOME = HERE.parents[1]
SAMPLE = HOME / "resources" / "sample"
WORDS = (b"Zeppelinwort", b"zeppelin-host.example")
"""In the page that is taken in, in its address, and nowhere else in the world."""

_INET = re.compile(r"(?:connect|sendto|sendmsg|bind)\(.*sa_family=AF_INET6?\b")
_MADE = re.compile(r'(?:openat?|creat|mkdir(?:at)?)\((?:AT_FDCWD, )?"([^"]+)".*(?:O_CREAT|mkdir)')
_DRIVERS = re.compile(r"/mesa_shader_cache/")
"""What a graphics driver keeps of its own; it holds programs for the graphics card and nothing of a page."""

_PROBE = "2001:4860:4860::8888"
"""Chromium asks the kernel by a connect() on a UDP socket whether IPv6 has a route; no packet is sent for that."""


def journey(place: Path) -> list[list[str]]:
    """Every command of the journey."""
    page = place / "page.html"
    words = "<p>A report about the Zeppelinwort of the harbour, and what became of it in the end of that year.</p>" * 6
    page.write_text(
        "<!-- saved from url=(0035)https://zeppelin-host.example/story -->\n"
        f"<html><head><title>The Zeppelinwort</title></head><body><article>{words}</article></body></html>"
    )
    archive, other = str(place / "archive"), str(place / "other")
    verbs = [
        ["import", str(page), str(HOME / "README.md"), "--tag", "kept"],
        ["search", "Zeppelinwort", "--facets"],
        ["show", "1", "--form", "html"],
        ["tag", "add", "1", "mine"],
        ["reextract", "1", "--accept"],
        ["export", str(place / "out"), "--form", "markdown"],
        ["backup", str(place / "whole.cuttings")],
        ["checkup"],
        ["reindex"],
        ["stats"],
        ["remove", "1"],
        ["restore-article", "1"],
    ]
    commands = [[*verb, "--archive", archive] for verb in verbs]
    commands.append(["restore", str(place / "whole.cuttings"), other])
    commands.append(["merge", other, "--archive", archive])
    commands.append(["extract", str(page)])
    return [*commands, ["--self-check"]]


def run(place: Path) -> dict[str, set[str]]:
    """What the journey did that it should not."""
    person = place / "home"
    person.mkdir(mode=0o700)
    environment = {
        "PATH": os.environ["PATH"], "HOME": str(person), "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen",
        "QTWEBENGINE_DISABLE_SANDBOX": "1", "TMPDIR": str(place / "tmp"), "PYTHONDONTWRITEBYTECODE": "1",
    }  # fmt: skip
    (place / "tmp").mkdir(mode=0o700)
    wrong: dict[str, set[str]] = {
        "failed": set(),
        "network": set(),
        "readable": set(),
        "elsewhere": set(),
        "words": set(),
    }
    for number, words in enumerate(journey(place)):
        log = place / f"trace-{number}"
        command = [
            "strace",
            "-f",
            "-qq",
            "-s",
            "200",
            "-e",
            "trace=network,openat,open,creat,mkdir,mkdirat",
            "-o",
            str(log),
        ]
        command += [sys.executable, str(HOME / "main.py"), *words]
        done = subprocess.run(command, env=environment, umask=0, capture_output=True, text=True, check=False)
        if done.returncode:
            wrong["failed"].add(f"{words[0]}: {done.stdout[-200:]}{done.stderr[-300:]}")
        _look_at(log, place, wrong)
        log.unlink()
    _look_around(place, wrong)
    return wrong


def _look_at(log: Path, place: Path, wrong: dict[str, set[str]]) -> None:
    for line in log.read_text(errors="replace").splitlines():
        if _INET.search(line) and _PROBE not in line:
            wrong["network"].add(line[:200])
        made = _MADE.search(line)
        if (
            made
            and " = -1 " not in line
            and not made[1].startswith((str(place), "/dev/", "/proc/"))
            and not _DRIVERS.search(made[1])
        ):
            wrong["elsewhere"].add(made[1])


def _look_around(place: Path, wrong: dict[str, set[str]]) -> None:
    ours = [place / name for name in ("archive", "other", "home", "tmp", "whole.cuttings")]
    for file in [one for root in ours for one in (root, *root.rglob("*"))]:
        if file.is_symlink():
            continue
        if stat.S_IMODE(file.stat().st_mode) & 0o077:
            wrong["readable"].add(f"{stat.S_IMODE(file.stat().st_mode):04o} {file.relative_to(place)}")
        asked_for = file.relative_to(place).parts[0] in {"archive", "other", "whole.cuttings"}
        if not asked_for and file.is_file() and any(word in file.read_bytes() for word in WORDS):
            wrong["words"].add(str(file.relative_to(place)))
    wrong["elsewhere"].update(str(file) for file in (place / "tmp").rglob("*") if file.is_file())


def main() -> int:
    if shutil.which("strace") is None:
        print("needs strace")
        return 0
    with tempfile.TemporaryDirectory(prefix="cuttings-journey-") as scratch:
        wrong = run(Path(scratch))
    for kind, found in wrong.items():
        print(f"{kind}: {len(found)}", *sorted(found)[:12], sep="\n    " if found else " ")
    return 1 if any(wrong.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
