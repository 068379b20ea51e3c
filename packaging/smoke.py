"""Starts the packaged program where nothing else is: ``packaging/smoke.py [--light] [DEB]``. Needs root and Linux.

In a bare Debian 12 (debootstrap, no Python, only what the ``.deb`` declares) the package is installed, every library it
asks for is looked for, ``--self-check`` run under a virtual X server as an ordinary user, a file given on the command
line of the desktop file and another dropped on the real window from another program, both found; portable mode tried;
and the package removed again: nothing of it may be left.
"""

from __future__ import annotations

import configparser
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
HOME = HERE.parent
ROOT = Path(os.environ.get("CUTTINGS_SMOKE_ROOT", "/var/tmp/cuttings-smoke"))  # noqa: S108 -- large, kept between runs
USER = "reader"
TOOLS = "xvfb xauth xdotool desktop-file-utils dbus-x11 appstream shared-mime-info"
DISPLAY = ":187"
TYPES = {
    "html": "text/html",
    "mhtml": "application/x-mimearchive",
    "webarchive": "application/x-webarchive",
    "warc": "application/warc",
    "wacz": "application/wacz",
}
OPTIONAL = ("libcups.so", "libwayland-", "libgtk-3", "libgdk-3")
"""Asked for by plugins that a system without printers, Wayland or GTK does without."""


def main(arguments: list[str]) -> int:
    """Run every step; 0 when all of them worked."""
    light = "--light" in arguments
    named = [Path(word) for word in arguments if word.endswith(".deb")]
    pattern = "cuttings-light_*.deb" if light else "cuttings_*.deb"
    deb = named[0] if named else max((HERE / "dist").glob(pattern), key=lambda file: file.stat().st_mtime)
    make_root()
    with mounted("proc"), mounted("dev"):
        install(deb)
        check("every library it asks for is there", not missing_libraries())
        check("the self-check passes", inside("xvfb-run -a cuttings --self-check"))
        check("a file is taken in through the desktop file, another by dropping it", through_the_window())
        check("portable mode keeps everything beside the program", portable())
        check("the desktop file is sound", inside("desktop-file-validate /usr/share/applications/cuttings.desktop"))
        about = "/usr/share/metainfo/org.cuttings.Cuttings.metainfo.xml"
        check("the AppStream data is sound", inside(f"appstreamcli validate --no-net {about}"))
        check("the five kinds of file open with it", not unknown_types())
        package = "cuttings-light" if light else "cuttings"
        run("chroot", ROOT, "dpkg", "-r", package)
        left = remains()
        check(f"removing it leaves nothing{f': {left}' if left else ''}", not left)
    print("smoke: all steps passed")
    return 0


def make_root() -> None:
    """A minimal Debian 12 with a virtual X server and a user, made once."""
    ready = ROOT / "ready"
    if ready.exists() and ready.read_text() == TOOLS:
        return
    if not (ROOT / "usr" / "bin" / "dpkg").exists():
        shutil.rmtree(ROOT, ignore_errors=True)
        run("debootstrap", "--variant=minbase", "bookworm", ROOT)
    with mounted("proc"):
        script = f"apt-get update -qq && apt-get install -y -qq --no-install-recommends {TOOLS}"
        run("chroot", ROOT, "sh", "-c", script)
    if not (ROOT / "home" / USER).exists():
        run("chroot", ROOT, "useradd", "-m", USER)
    ready.write_text(TOOLS)


def install(deb: Path) -> None:
    """Install the package with what it declares, and nothing more."""
    shutil.copy(deb, ROOT / "tmp" / "cuttings.deb")
    script = "apt-get update -qq && apt-get install -y -qq --no-install-recommends --reinstall /tmp/cuttings.deb"
    run("chroot", ROOT, "sh", "-c", script)
    for place in ("Documents", ".config/Cuttings", ".local/share/Cuttings", ".local/state/Cuttings"):
        shutil.rmtree(ROOT / "home" / USER / place, ignore_errors=True)  # of an earlier run
    check("there is no Python in the root", not list(ROOT.glob("usr/bin/python3*")))


def missing_libraries() -> set[str]:
    """What the program's files link to and nobody has."""
    search = "LD_LIBRARY_PATH=/opt/cuttings/_internal:/opt/cuttings/_internal/PySide6/Qt/lib"
    files = r"find /opt/cuttings -type f \( -name '*.so*' -o -name QtWebEngineProcess -o -name cuttings \)"
    told = str(
        inside(f"{files} -exec env {search} ldd {{}} + 2>/dev/null | grep 'not found' | sort -u; true", output=True)
    )
    names = {line.split()[0] for line in told.splitlines() if line.strip()}
    missing = {name for name in names if not name.startswith(OPTIONAL)}
    if missing:
        print("    missing:", *sorted(missing))
    return missing


def through_the_window() -> bool:
    """Start the desktop file's command with a file, drop another on the window, close it, and search for both."""
    home = ROOT / "home" / USER
    made = [write_page(home / "given.html", "zeppelin"), write_page(home / "dropped.html", "dirigible")]
    desktop = configparser.RawConfigParser(strict=False)
    desktop.read(ROOT / "usr/share/applications/cuttings.desktop", encoding="utf-8")
    command = desktop["Desktop Entry"]["Exec"].replace("%F", f"/home/{USER}/given.html")
    with screen() as processes:
        processes.append(start("chroot", ROOT, "su", "-", USER, "-c", f"DISPLAY={DISPLAY} exec {command}"))
        drop_on_window(processes, f"/home/{USER}/dropped.html")
        for _attempt in range(60):
            if found("zeppelin") and found("dirigible"):
                break
            time.sleep(1)
        xdotool("search", "--onlyvisible", "--name", "^Cuttings", "key", "--window", "%1", "ctrl+q")
    return found("zeppelin") and found("dirigible") and all(page.exists() for page in made)


def write_page(file: Path, word: str) -> Path:
    """A page with an article about something."""
    text = f"<p>A {word} crossed the harbour at noon and nobody in the town had heard of it before that day.</p>"
    page = f"<html><head><title>The {word} over the harbour</title></head><body><article>{text * 9}</article></body>"
    file.write_text(page, encoding="utf-8")
    file.chmod(0o644)
    return file


def found(word: str) -> bool:
    """Whether the command line finds exactly one article."""
    answer = str(inside(f"cuttings search {word} --json", output=True, quietly=True))
    return bool(answer.strip()) and json.loads(answer.splitlines()[-1])["total"] == 1


def drop_on_window(processes: list[subprocess.Popen[bytes]], file: str) -> None:
    """Drag a file with the pointer from another program's window onto ours, as a person does."""
    for _attempt in range(240):
        if window := xdotool("search", "--onlyvisible", "--name", "^Cuttings").split("\n")[0]:
            break
        time.sleep(0.5)
    else:
        return
    xdotool("windowmove", window, 200, 150)
    xdotool("windowsize", window, 1060, 720)
    processes.append(start(sys.executable, HOME / "tests" / "journeys" / "drag_source.py", file))
    for _attempt in range(120):
        if xdotool("search", "--onlyvisible", "--name", "drag source"):
            break
        time.sleep(0.5)
    time.sleep(2)  # the two windows settle; X tells nobody when it has drawn them
    xdotool("mousemove", 80, 60, "mousedown", 1)
    for step in range(15):
        xdotool("mousemove", 80 + 12 * step, 60 + 8 * step)
        time.sleep(0.05)
    for step in range(20):
        xdotool("mousemove", 700 + 5 * (step % 3), 500 + 5 * (step % 2))
        time.sleep(0.1)
    xdotool("mouseup", 1)


class screen:  # noqa: N801 -- reads like a function
    """A virtual screen outside the root, whose socket both sides reach; what is started on it ends with it."""

    def __enter__(self) -> list[subprocess.Popen[bytes]]:
        self._processes = [start("Xvfb", DISPLAY, "-screen", "0", "1280x900x24", "-ac")]
        for _attempt in range(120):  # a program that is quicker than its screen gives up
            if xdotool("getdisplaygeometry"):
                break
            time.sleep(0.5)
        return self._processes

    def __exit__(self, *_exc: object) -> None:
        for process in reversed(self._processes):
            process.terminate()
            process.wait(30)


def start(*command: object) -> subprocess.Popen[bytes]:
    """Start a program on the virtual screen."""
    environment = os.environ | {"DISPLAY": DISPLAY, "QT_QPA_PLATFORM": "xcb"}
    return subprocess.Popen(
        [str(word) for word in command], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


def xdotool(*words: object) -> str:
    """What xdotool says on the virtual screen."""
    environment = os.environ | {"DISPLAY": DISPLAY}
    command = ["xdotool", *map(str, words)]
    return subprocess.run(command, env=environment, check=False, capture_output=True, text=True).stdout.strip()


def portable() -> bool:
    """With a file called ``portable`` beside the program, archive, settings and secrets lie in ``Data`` there."""
    home = ROOT / "home" / USER
    inside("rm -rf ~/stick ~/.local/share/Cuttings ~/.config/Cuttings")
    inside("cp -r /opt/cuttings ~/stick && touch ~/stick/portable")
    before = {file for file in home.rglob("*") if "stick" not in file.parts}
    worked = inside("~/stick/cuttings import ~/given.html") and inside("~/stick/cuttings search zeppelin")
    written = {file for file in home.rglob("*") if "stick" not in file.parts} - before
    kept = (home / "stick" / "Data" / "Cuttings" / "catalogue.sqlite").is_file()
    if written:
        print("    written elsewhere:", *sorted(map(str, written)))
    inside("rm -rf ~/stick")
    return bool(worked) and kept and not written


def unknown_types() -> list[str]:
    """Kinds of file that the system does not know, or would not open with the program."""
    globs = (ROOT / "usr/share/mime/globs2").read_text(encoding="utf-8").splitlines()
    opened = (ROOT / "usr/share/applications/mimeinfo.cache").read_text(encoding="utf-8").splitlines()
    unknown = [ending for ending, kind in TYPES.items() if not any(f":{kind}:*.{ending}" in line for line in globs)]
    unknown += [kind for kind in TYPES.values() if not any(one.startswith(f"{kind}=cuttings") for one in opened)]
    if unknown:
        print("    unknown:", *unknown)
    return unknown


def remains() -> list[str]:
    """Files named after the program anywhere but in the person's own folders and the package manager's logs."""
    command = ["find", str(ROOT), "-xdev", "-iname", "*cuttings*", "-not", "-path", f"{ROOT}/home/*"]
    names = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    return [
        name for name in names if not name.startswith((str(ROOT / "tmp"), str(ROOT / "var/log"))) and name != str(ROOT)
    ]


def inside(command: str, *, output: bool = False, quietly: bool = False) -> bool | str:
    """Run a command in the root as an ordinary user; whether it worked, or what it printed."""
    done = subprocess.run(
        ["chroot", ROOT, "su", "-", USER, "-c", f"LANG=C.UTF-8; {command}"], check=False, capture_output=True, text=True
    )
    if (done.returncode != 0 and not quietly) or os.environ.get("CUTTINGS_SMOKE_LOUD"):
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
