"""Nothing leaves this computer: hostile pages in the reading copy, the original page and the plain original.

In a network namespace of its own, where every address of the internet is this machine and every name leads to a
listening canary, each page is opened in each view under ``strace``. Printed are the connections that were tried, what
the canary heard, and what the badge would have counted. A control shows that the canary hears.

Run as root on Linux: ``python tests/faults/nothing_leaves.py [--all] [VECTORS.jsonl.gz]``
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import re
import select
import shutil
import socket  # noqa: TID251 -- the canary's ears
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

HERE = Path(__file__).resolve()
ROOT = HERE.parents[2]
sys.path[:0] = [str(ROOT)]

VECTORS = ROOT.parent / "shared" / "data" / "hostile" / "vectors.jsonl.gz"
PORTS = (21, 53, 80, 139, 443, 445, 3478, 8080, 8443)
LOUD = frozenset(("own-network", "httpleaks"))
"""Corpora made to phone home: all of them are shown, and once more without the served copy's own cleaning."""

_INET = re.compile(r"connect\(.*sa_family=AF_INET6?\b")
_PROBE = "2001:4860:4860::8888"
"""Chromium asks the kernel by a connect() on a UDP socket whether IPv6 has a route; no packet is sent for that."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("vectors", nargs="?", type=Path, default=VECTORS)
    parser.add_argument("--all", action="store_true", help="every vector in every view: some 20 minutes")
    parser.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--show", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.show:
        return show(options.vectors, options.show, everything=options.all)
    if options.inside:
        return inside(options)
    missing = [tool for tool in ("unshare", "strace", "ip", "mount") if shutil.which(tool) is None]
    if sys.platform != "linux" or os.geteuid() != 0 or missing or not options.vectors.exists():
        print(f"skipped: needs root, Linux, the vectors{' and ' + ', '.join(missing) if missing else ''}")
        return 0
    with tempfile.TemporaryDirectory() as scratch:
        more = ["--all"] if options.all else []
        again = [sys.executable, str(HERE), str(options.vectors), "--inside", scratch, *more]
        return subprocess.run(["unshare", "--net", "--mount", *again], check=False).returncode


def inside(options: argparse.Namespace) -> int:
    """In the namespace: set the canary up, watch the views, judge."""
    scratch: Path = options.inside
    (scratch / "resolv.conf").write_text("nameserver 127.0.0.1\n")
    for command in (
        ["ip", "link", "set", "lo", "up"],
        ["ip", "route", "add", "local", "0.0.0.0/0", "dev", "lo"],
        ["ip", "-6", "route", "add", "local", "::/0", "dev", "lo"],
        ["mount", "--bind", str(scratch / "resolv.conf"), "/etc/resolv.conf"],
    ):
        subprocess.run(command, check=command[1] == "-6" or None, stderr=subprocess.DEVNULL)
    canary = Canary()
    heard = canary.control()
    trace, told = scratch / "trace", scratch / "told.json"
    child = [sys.executable, str(HERE), str(options.vectors), "--show", str(told), *(["--all"] if options.all else [])]
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QTWEBENGINE_DISABLE_SANDBOX": "1",
        "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nowhere",
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere",
    }
    with (scratch / "log").open("w") as log:
        watched = ["strace", "-f", "-qq", "-e", "trace=socket,connect", "--seccomp-bpf", "-o", str(trace), *child]
        code = subprocess.run(watched, env=environment, stdout=log, stderr=log, check=False).returncode
    if code or not told.exists():
        print((scratch / "log").read_text()[-3000:])
        print(f"the views ended with {code}")
        return 1
    return judge(json.loads(told.read_text()), canary, heard, trace.read_text(errors="replace"))


def judge(told: dict[str, object], canary: Canary, heard: int, trace: str) -> int:
    """Print the figures; 0 when nothing left."""
    connects = [line for line in trace.splitlines() if _INET.search(line)]
    tried = [line for line in connects if _PROBE not in line]
    sockets = len(re.findall(r"socket\(AF_INET6?, SOCK_STREAM", trace))
    for line in sorted({re.sub(r"^\d+ +", "", line)[:160] for line in tried})[:20]:
        print("  tried:", line)
    for name, count in told.items():
        print(f"{name}: {count}")
    print(f"control: the canary heard {heard} of 2")
    print(f"canary: {len(canary.events)} events {canary.events[:10]}")
    print(f"TCP sockets made: {sockets}")
    print(f"Chromium's questions for an IPv6 route (no packet): {len(connects) - len(tried)}")
    print(f"connections tried (AF_INET, AF_INET6): {len(tried)}")
    return 0 if not tried and not canary.events and heard == 2 else 1


class Canary:
    """Listens on the ports that a page may reach for, and remembers who called."""

    def __init__(self) -> None:
        self.events: list[str] = []
        self._ears: list[socket.socket] = []
        for port in PORTS:
            for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM):
                ear = socket.socket(socket.AF_INET6, kind)
                ear.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
                ear.bind(("::", port))
                if kind == socket.SOCK_STREAM:
                    ear.listen()
                self._ears.append(ear)
        threading.Thread(target=self._listen, daemon=True).start()

    def control(self) -> int:
        """Call once by each transport; how many calls were heard. The events are forgotten."""
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as caller:
            caller.sendto(b"control", ("203.0.113.9", 53))
        with socket.create_connection(("203.0.113.9", 443), 2):
            pass
        for _ in range(200):
            if len(self.events) >= 2:
                break
            select.select([], [], [], 0.01)
        heard = len(self.events)
        self.events.clear()
        return heard

    def _listen(self) -> None:
        while True:
            for ear in select.select(self._ears, [], [])[0]:
                if ear.type == socket.SOCK_STREAM:
                    ear.accept()[0].close()
                    self.events.append(f"tcp {ear.getsockname()[1]}")
                else:
                    data = ear.recvfrom(2048)[0]
                    self.events.append(f"udp {ear.getsockname()[1]} {data[:60]!r}")


# --- the views, in a process of their own, under strace -----------------------------------------------------------


def show(vectors: Path, told: Path, *, everything: bool) -> int:
    """Open every vector in the reading copy and the plain original, and those that phone home in the engine."""
    os.environ["CUTTINGS_SETTINGS"] = str(told.with_name("settings.json"))
    from ui.reader import fences

    os.environ[fences.FLAGS] = " ".join(
        (*fences.REQUIRED, "--disable-background-networking --dns-prefetch-disable --no-pings")
    )
    from PySide6.QtWidgets import QApplication

    application = QApplication([])
    with gzip.open(vectors, "rt", encoding="utf-8") as lines:
        pages = [json.loads(line) for line in lines]
    show_rich_text(pages)
    loud = [page for page in pages if page["corpus"] in LOUD]
    quiet = [page for page in pages if page["corpus"] not in LOUD][:: 1 if everything else 20]
    figures = {
        "reading copies and plain originals": len(pages),
        "original pages": len(loud + quiet),
        "original pages not cleaned": len(loud),
        **show_in_engine(loud, quiet),
    }
    told.write_text(json.dumps(figures))
    application.processEvents()
    os._exit(0)


def show_rich_text(pages: list[dict[str, str]]) -> None:
    """Every page in the views that Qt draws."""
    from ui.reader.plain_original import PlainOriginal
    from ui.reader.style import ReadingStyle
    from ui.reader.view import ReadingView
    from ui.settings import Settings

    style = ReadingStyle.of(Settings(), dark=False)
    reading, plain = ReadingView(style), PlainOriginal()
    for view in (reading, plain):
        view.resize(600, 500)
        view.show()
    for page in pages:
        reading.show_sheet(_sheet(page["input"], style), {})
        reading.grab()
        plain.show_page(page["input"].encode("utf-8", "replace"), lambda _digest: None)
        plain.grab()


def show_in_engine(loud: list[dict[str, str]], quiet: list[dict[str, str]]) -> dict[str, int]:
    """Pages in Qt WebEngine: all as they are served, and the loud ones uncleaned, so that the other fences show."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QWidget

    from archive.served import served
    from ui.reader.engine import Engine

    holder = QWidget()
    engine = Engine(holder)
    engine.view.resize(600, 500)
    holder.show()
    tally = {"counted in copies": 0, "stopped on their way": 0, "loaded": 0}

    def load(number: int, html: str) -> None:
        loop = QEventLoop()
        engine.loaded.connect(loop.quit)
        QTimer.singleShot(5_000, loop.quit)
        engine.show_page(f"a{number}", html.encode("utf-8", "replace"), lambda _digest: None)
        loop.exec()
        engine.loaded.disconnect(loop.quit)
        tally["stopped on their way"] += sum(engine.blocked.values())
        tally["loaded"] += 1

    for number, page in enumerate(loud + quiet):
        copy = served(page["input"], {})
        tally["counted in copies"] += sum(copy.blocked.values())
        load(number, copy.page)
    for number, page in enumerate(loud):
        load(100_000 + number, page["input"])
    settle = QEventLoop()
    QTimer.singleShot(3_000, settle.quit)
    settle.exec()
    engine.close()
    return tally


def _sheet(html: str, style: object) -> object:
    """A reading copy that was never sanitised: even so it must load nothing."""
    from archive.model import (
        Article,
        ArticleId,
        Container,
        Digest,
        Draft,
        Moment,
        Original,
        Precision,
        Provenance,
        Sourced,
    )
    from ui.reader.sheet import Fetched, typeset

    draft = Draft(headline=Sourced(value="Hostile", source="test"), body_html=html)
    article = Article(
        id=ArticleId(1),
        draft=draft,
        extracted=draft,
        original=Original(digest=Digest("0" * 64), size=0),
        container=Container.HTML,
        encoding=Sourced(value="utf-8", source="test"),
        provenance=Provenance(),
        accessioned_at=Moment(at="2026", precision=Precision.YEAR),
    )
    return typeset(Fetched(article=article, pictures={}, marks={}, anchors={}), style)  # type: ignore[arg-type]


if __name__ == "__main__":
    sys.exit(main())
