"""The window under every fault, each in a process of its own; `tests/faults/window_faults.py` says what is done."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("made with Linux's own means", allow_module_level=True)

SCRIPT = Path(__file__).resolve().parents[1] / "faults" / "window_faults.py"
NEEDS_ROOT = {"disk_full", "read_only", "pulled_out"}
NAMES = ("disk_full", "read_only", "pulled_out", "moved_away", "no_descriptors", "little_memory", "second_window")
pytestmark = [pytest.mark.journey, pytest.mark.slow]
needs_root = pytest.mark.skipif(os.geteuid() != 0 or shutil.which("mkfs.ext4") is None, reason="mounts file systems")


@pytest.mark.timeout(240)
@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[pytest.mark.root, needs_root] if name in NEEDS_ROOT else []) for name in NAMES]
)
def test_it_says_so_goes_on_and_loses_nothing(name):
    done = subprocess.run([sys.executable, str(SCRIPT), "--one", name], capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{done.stdout[-1500:]}\n{done.stderr[-3000:]}"
