"""The package's size and start beside those of a bare PySide6 program that is built the same way.

``python tests/benchmarks/package_bench.py [ROUNDS] [--no-build]`` after ``make package``: an empty window is frozen
with the same trimming, with and without Qt WebEngine; then all that there are in ``packaging/dist`` are started in turn
on a virtual screen, each with an archive of its own, until their window is there. The first start of each, which makes
the archive and brings the files into memory, is not counted. Needs Linux, Xvfb and xdotool.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
from pathlib import Path
from statistics import median

HOME = Path(__file__).resolve().parents[2]
DIST, WORK = HOME / "packaging" / "dist", HOME / "packaging" / "build" / "bare"
DISPLAY = ":188"
BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtPrintSupport import QPrinter
{more}
application = QApplication([])
window = QMainWindow()
window.setWindowTitle("Bare program")
window.resize(1280, 800)
window.show()
sys.exit(application.exec())
"""
SPEC = """
import sys
sys.path.insert(0, {packaging!r})
from trimming import UNUSED_MODULES, WEBENGINE_MODULES, kept
LIGHT = {light}
analysis = Analysis([{script!r}], excludes=[*UNUSED_MODULES, "numpy", *(WEBENGINE_MODULES if LIGHT else [])])
analysis.binaries = [entry for entry in analysis.binaries if kept(entry[0], light=LIGHT, linux=True)]
analysis.datas = [entry for entry in analysis.datas if kept(entry[0], light=LIGHT, linux=True)]
program = EXE(PYZ(analysis.pure), analysis.scripts, [], exclude_binaries=True, name={name!r}, console=True, strip=True)
COLLECT(program, analysis.binaries, analysis.datas, strip=False, name={name!r})
"""


def build(name: str, *, light: bool) -> None:
    """Freeze an empty window."""
    WORK.mkdir(parents=True, exist_ok=True)
    script, spec = WORK / f"{name}.py", WORK / f"{name}.spec"
    script.write_text(BARE.format(more="" if light else "from PySide6.QtWebEngineWidgets import QWebEngineView"))
    packaging = str(HOME / "packaging")
    spec.write_text(SPEC.format(packaging=packaging, light=light, script=str(script), name=name))
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=ERROR", f"--distpath={DIST}"]
    subprocess.run([*command, f"--workpath={WORK}", str(spec)], check=True)
    strip = ["strip", "--strip-unneeded", *(DIST / name / "_internal").glob("libpython3*.so*")]
    subprocess.run(strip, check=True)


def size(folder: Path) -> int:
    """Bytes of every file."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())


def packed(folder: Path) -> int:
    """Bytes of the folder as a ``.tar.xz`` at the lowest compression, which all get alike."""
    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch) / "folder.tar.xz"
        with tarfile.open(file, "w:xz", preset=0) as out:
            out.add(folder, arcname=folder.name)
        return file.stat().st_size


def start(program: Path, title: str, home: Path) -> tuple[float, float]:
    """Seconds of the wall's clock and of processor time until the window is there."""
    environment = os.environ | {"DISPLAY": DISPLAY, "QT_QPA_PLATFORM": "xcb", "HOME": str(home)}
    environment["CUTTINGS_SETTINGS"] = str(home / "settings.json")
    arguments = ["--archive", home / "archive"] if program.name.startswith("cuttings") else []
    begun = time.monotonic()
    process = subprocess.Popen([program, *arguments], env=environment, stderr=subprocess.DEVNULL)
    look = ["xdotool", "search", "--onlyvisible", "--name", title]  # which would itself look twice a second
    while subprocess.run(look, env=environment, check=False, capture_output=True).returncode:
        if time.monotonic() > begun + 120:
            sys.exit(f"{program} shows no window")
        time.sleep(0.01)
    wall = time.monotonic() - begun
    fields = Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    used = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    process.terminate()
    process.wait(30)
    return wall, used


def main(arguments: list[str]) -> int:
    if missing := [tool for tool in ("Xvfb", "xdotool", "strip") if shutil.which(tool) is None]:
        print(f"not on this machine: {missing}")
        return 0
    if not (DIST / "cuttings").exists():
        print("run `make package` first")
        return 0
    if "--no-build" not in arguments:
        build("bare", light=False)
        build("bare-light", light=True)
    rounds = next((int(word) for word in arguments if word.isdigit()), 5)
    kinds = {"bare-light": "^Bare", "cuttings-light": "^archive", "bare": "^Bare", "cuttings": "^archive"}
    kinds = {name: title for name, title in kinds.items() if (DIST / name).exists()}
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in kinds}
    screen = subprocess.Popen(["Xvfb", DISPLAY, "-noreset", "-screen", "0", "1280x900x24"], stderr=subprocess.DEVNULL)
    with tempfile.TemporaryDirectory() as scratch:
        try:
            time.sleep(2)
            for _round in range(rounds + 1):
                for name, title in kinds.items():
                    program = DIST / name / ("cuttings" if name.startswith("cuttings") else name)
                    home = Path(scratch) / name
                    home.mkdir(exist_ok=True)
                    times[name].append(start(program, title, home))
        finally:
            screen.terminate()
            screen.wait(20)
    for name, found in times.items():
        wall, used = (median(one[part] for one in found[1:]) for part in (0, 1))
        folder = DIST / name
        sizes = f"{size(folder) / 1e6:6.1f} MB, {packed(folder) / 1e6:6.1f} MB packed"
        print(f"{name:15} {sizes}, {wall:5.2f} s, {used:5.2f} s CPU")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
