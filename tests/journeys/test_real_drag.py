"""A real drag from another program's window, on a virtual screen, where the machine has one."""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from journeys.truth import CAPTURES

HOME = Path(__file__).resolve().parent.parent.parent
TOOLS = [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]
pytestmark = [pytest.mark.journey, pytest.mark.skipif(bool(TOOLS), reason=f"not on this machine: {TOOLS}")]
DISPLAY = f":{90 + os.getpid() % 400}"


@pytest.fixture
def screen(tmp_path):
    """A virtual screen; what is started on it is stopped with it."""
    server = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1280x900x24"], stderr=subprocess.DEVNULL)
    started = []
    environment = os.environ | {
        "DISPLAY": DISPLAY, "QT_QPA_PLATFORM": "xcb", "CUTTINGS_SETTINGS": str(tmp_path / "settings.json"),
        "CUTTINGS_CRASH_LOG": str(tmp_path / "crash.log"), "PYTHONUNBUFFERED": "1",
    }  # fmt: skip

    def start(*command):
        process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        started.append(process)
        return process

    def tool(*words):
        done = subprocess.run(
            ["xdotool", *map(str, words)], env=environment, capture_output=True, text=True, check=False, timeout=20
        )
        return done.stdout.strip()

    until(lambda: Path(f"/tmp/.X11-unix/X{DISPLAY[1:]}").exists())
    yield start, tool
    for process in [*started, server]:
        process.terminate()
        process.wait(20)
        for pipe in (process.stdout, process.stderr):
            if pipe is not None:
                pipe.close()


def until(true, seconds=60.0):
    """Wait for something another process does."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if value := true():
            return value
        time.sleep(0.1)
    pytest.fail("it did not happen in time")


def test_files_dragged_from_another_window_are_taken_in_and_found(screen, tmp_path):
    start, tool = screen
    archive = tmp_path / "Cuttings"
    start(sys.executable, str(HOME / "main.py"), "--archive", str(archive))
    target = until(lambda: tool("search", "--onlyvisible", "--name", "Cuttings").split("\n")[0])
    tool("windowmove", target, 200, 150)
    tool("windowsize", target, 1060, 720)
    pages = [CAPTURES / "chromium-complete" / "de-wald.html", CAPTURES / "html-only" / "zh-rail.html"]
    source = start(sys.executable, str(HOME / "tests" / "journeys" / "drag_source.py"), *map(str, pages))
    until(lambda: tool("search", "--onlyvisible", "--name", "drag source"))
    time.sleep(1.0)  # the two windows settle; X tells nobody when it has drawn them
    tool("mousemove", 80, 60, "mousedown", 1)
    for step in range(15):
        tool("mousemove", 80 + 12 * step, 60 + 8 * step)
        time.sleep(0.05)
    for step in range(20):
        tool("mousemove", 700 + 5 * (step % 3), 500 + 5 * (step % 2))
        time.sleep(0.1)
    tool("mouseup", 1)
    assert "CopyAction" in (source.stdout.readline() or "")

    def found():
        done = subprocess.run(
            [sys.executable, str(HOME / "main.py"), "search", "--archive", str(archive), "--json", "Fichten OR 高铁"],
            capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip
        return done.returncode == 0 and json.loads(done.stdout)["total"] == 2

    until(found)
    assert all(page.exists() for page in pages)
