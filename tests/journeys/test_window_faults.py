"""The window under faults and damage, each in a process of its own; the scripts in `tests/faults` say what is done."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("made with Linux's own means", allow_module_level=True)

FAULTS = Path(__file__).resolve().parents[1] / "faults"
NEEDS_ROOT = {"disk_full", "read_only", "pulled_out"}
NAMES = ("disk_full", "read_only", "pulled_out", "moved_away", "no_descriptors", "little_memory", "second_window")
pytestmark = [pytest.mark.journey, pytest.mark.slow]
needs_root = pytest.mark.skipif(os.geteuid() != 0 or shutil.which("mkfs.ext4") is None, reason="mounts file systems")


@pytest.mark.timeout(400)
@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[pytest.mark.root, needs_root] if name in NEEDS_ROOT else []) for name in NAMES]
)
def test_it_says_so_goes_on_and_loses_nothing(name):
    run("window_faults.py", name)


@pytest.mark.timeout(400)
@pytest.mark.parametrize("name", ["catalogue", "volume", "index", "newer_schema", "clock", "copied_while_open"])
def test_damage_is_told_apart_put_right_or_named(name):
    run("window_damage.py", name)


def run(script, name):
    command = [sys.executable, str(FAULTS / script), "--one", name]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{done.stdout[-1500:]}\n{done.stderr[-3000:]}"
