"""Starts the packaged program where nothing else is: ``packaging/smoke.py [--light] [DEB]``. Needs root and Linux.

In a bare Debian 12 (debootstrap, no Python, only what the ``.deb`` declares) the package is installed, ``--self-check``
run under a virtual X server as an ordinary user, a file opened through the real window and found, and the package
removed again: nothing of it may be left.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = Path(os.environ.get("CUTTINGS_SMOKE_ROOT", "/var/tmp/cuttings-smoke"))  # noqa: S108 -- large, kept between runs
USER = "reader"
OURS = ("opt/cuttings", "usr/bin/cuttings", "usr/share/applications/cuttings.desktop", "usr/share/doc/cuttings")


def main(arguments: list[str]) -> int:
    """Run every step; 0 when all of them worked."""
    light = "--light" in arguments
    named = [Path(word) for word in arguments if word.endswith(".deb")]
    pattern = "cuttings-light_*.deb" if light else "cuttings_*.deb"
    deb = named[0] if named else max((HERE / "dist").glob(pattern), key=lambda file: file.stat().st_mtime)
    make_root()
    with mounted("proc"), mounted("dev"):
        install(deb)
        check("the self-check passes", inside("xvfb-run -a cuttings --self-check"))
        check("a dropped file is found through the window", through_the_window())
        check("the desktop file is sound", inside("desktop-file-validate /usr/share/applications/cuttings.desktop"))
        package = "cuttings-light" if light else "cuttings"
        run("chroot", ROOT, "dpkg", "-r", package)
        left = [name for name in OURS if (ROOT / name).exists()]
        check(f"removing it leaves nothing{f': {left}' if left else ''}", not left)
    print("smoke: all steps passed")
    return 0


def make_root() -> None:
    """A minimal Debian 12 with a virtual X server and a user, made once."""
    if (ROOT / "ready").exists():
        return
    shutil.rmtree(ROOT, ignore_errors=True)
    run("debootstrap", "--variant=minbase", "bookworm", ROOT)
    shutil.copy("/etc/apt/sources.list", ROOT / "etc/apt/sources.list") if Path(
        "/etc/apt/sources.list"
    ).exists() else None
    with mounted("proc"):
        tools = "xvfb xauth xdotool desktop-file-utils dbus-x11"
        run("chroot", ROOT, "sh", "-c", f"apt-get update -qq && apt-get install -y -qq --no-install-recommends {tools}")
    run("chroot", ROOT, "useradd", "-m", USER)
    (ROOT / "ready").touch()


def install(deb: Path) -> None:
    """Install the package with what it declares, and nothing more."""
    shutil.copy(deb, ROOT / "tmp" / "cuttings.deb")
    script = "apt-get install -y -qq --no-install-recommends /tmp/cuttings.deb"
    run("chroot", ROOT, "sh", "-c", script)
    check("there is no Python in the root", not list(ROOT.glob("usr/bin/python3*")))


def through_the_window() -> bool:
    """Start from the desktop file's command with a file, close the window, and ask the command line for it."""
    home = ROOT / "home" / USER
    page = home / "page.html"
    text = "<p>A zeppelin crossed the harbour at noon and nobody in the town had heard of it before that day.</p>"
    page.write_text(f"<html><head><title>Zeppelin over the harbour</title></head><body><article>{text * 9}</article>")
    page.chmod(0o644)
    script = (
        "cuttings ~/page.html & pid=$!; for i in $(seq 120); do sleep 0.5; "
        "xdotool search --name Cuttings >/dev/null && [ -f ~/Documents/Cuttings/catalogue.sqlite ] && break; done; "
        "sleep 6; kill -TERM $pid; wait $pid; true"
    )
    (home / "session.sh").write_text(script)
    inside("xvfb-run -a sh ~/session.sh")
    answer = inside("cuttings search zeppelin --json", output=True)
    return bool(answer) and json.loads(str(answer).splitlines()[-1])["total"] == 1


def inside(command: str, *, output: bool = False) -> bool | str:
    """Run a command in the root as an ordinary user; whether it worked, or what it printed."""
    done = subprocess.run(
        ["chroot", ROOT, "su", "-", USER, "-c", f"LANG=C.UTF-8 {command}"], check=False, capture_output=True, text=True
    )
    if done.returncode != 0 or os.environ.get("CUTTINGS_SMOKE_LOUD"):
        print(done.stdout[-3000:], done.stderr[-3000:])
    return done.stdout if output else done.returncode == 0


class mounted:  # noqa: N801 -- reads like a function
    """Binds a system folder into the root."""

    def __init__(self, name: str) -> None:
        self._target = ROOT / name
        self._name = name

    def __enter__(self) -> None:
        run("mount", "--rbind", f"/{self._name}", self._target)
        run("mount", "--make-rslave", self._target)

    def __exit__(self, *_exc: object) -> None:
        for _ in range(10):
            if subprocess.run(["umount", "-R", "-l", self._target], check=False).returncode == 0:
                return
            time.sleep(0.5)


def run(*command: object) -> None:
    """Run a command or stop."""
    subprocess.run([str(word) for word in command], check=True, stdout=subprocess.DEVNULL)


def check(what: str, worked: object) -> None:
    """Say a step and stop at the first that failed."""
    print(f"{'ok ' if worked else 'NOT'} {what}", flush=True)
    if not worked:
        sys.exit(1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
