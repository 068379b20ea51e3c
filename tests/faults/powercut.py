"""A power cut, as near as a machine that stays on can come: an ext4 file system shut down under the program.

No acknowledged article, tag, star or move is lost, and the index opens or is made again by itself.

``EXT4_IOC_SHUTDOWN`` with NOLOGFLUSH drops everything that was not synced, as a lost power supply does. Needs root and
Linux. Run: ``python tests/faults/powercut.py 40``
"""

from __future__ import annotations

import argparse
import contextlib
import ctypes
import fcntl
import os
import random
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

HERE = Path(__file__).parent
if __name__ == "__main__":
    sys.path[:0] = [str(HERE.parent), str(HERE.parents[1])]

from faults.verdict import Said, Verdict, judge  # noqa: E402 -- after the path is set for running as a script

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHUTDOWN = 0x8004587D  # _IOR('X', 125, __u32), linux/fs/ext4/ext4.h
_NO_LOG_FLUSH = 2
_NEW_MOUNTS = 0x00020000  # CLONE_NEWNS
_SIZE = 256 * 1024 * 1024


@contextlib.contextmanager
def disk(scratch: Path) -> Iterator[Disk]:
    """A small ext4 file system of our own in a file."""
    _keep_mounts_to_ourselves()
    image = scratch / "disk.img"
    with image.open("wb") as file:
        file.truncate(_SIZE)
    subprocess.run(["mkfs.ext4", "-q", "-F", str(image)], check=True)
    made = Disk(image, scratch / "mount")
    made.plug_in()
    try:
        yield made
    finally:
        made.pull_out()


def _keep_mounts_to_ourselves() -> None:
    """A mount namespace of our own: another program that copies the machine's would keep a dead file system alive."""
    if ctypes.CDLL(None, use_errno=True).unshare(_NEW_MOUNTS) == 0:
        subprocess.run(["mount", "--make-rprivate", "/"], check=True)


class Disk:
    """A disk that can be cut off, pulled out and plugged in again."""

    def __init__(self, image: Path, mount: Path) -> None:
        self.image = image
        self.mount = mount
        mount.mkdir(exist_ok=True)

    def plug_in(self) -> None:
        subprocess.run(["mount", "-o", "loop", str(self.image), str(self.mount)], check=True)

    def pull_out(self) -> None:
        subprocess.run(["umount", "-l", str(self.mount)], check=False, stderr=subprocess.DEVNULL)

    def cut(self) -> float:
        """Shut the file system down; the monotonic time just before."""
        handle = os.open(self.mount, os.O_RDONLY)
        before = time.monotonic()
        fcntl.ioctl(handle, _SHUTDOWN, struct.pack("I", _NO_LOG_FLUSH))
        os.close(handle)
        return before

    def settle(self) -> None:
        """Take the dead file system away and bring back what the disk really holds."""
        for _attempt in range(300):
            if subprocess.run(["umount", str(self.mount)], check=False, stderr=subprocess.DEVNULL).returncode == 0:
                break
            time.sleep(0.1)
        else:
            raise RuntimeError("something still holds the dead file system")
        self.plug_in()


def run(cuts: int, *, seed: int = 1) -> tuple[Verdict, Said]:
    """Cut the power so many times under one growing archive."""
    dice = random.Random(seed)
    total, said = Verdict(), Said()
    with tempfile.TemporaryDirectory() as scratch, disk(Path(scratch)) as drive:
        for number in range(cuts):
            _one(Path(scratch), drive, number, dice.uniform(0.2, 2.0), said)
            verdict = judge(drive.mount / "archive", said)
            total += verdict
            print(f"{number + 1} cuts, {len(said.imported)} acknowledged, {total.lost} lost", end="\r", flush=True)
            if not verdict.clean:
                print(f"cut {number}: {verdict} {verdict.unsound[:3]}", file=sys.stderr)
    return total, said


def _one(scratch: Path, drive: Disk, number: int, seconds: float, said: Said) -> None:
    command = [sys.executable, str(HERE / "importer.py"), str(drive.mount / "archive"), str(scratch / "pages")]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(HERE.parents[1]), str(HERE.parent)])}
    with subprocess.Popen(
        [*command, "--seed", str(number)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment,
    ) as child:
        assert child.stdout is not None
        told = [child.stdout.readline() for _ in range(2 + number % 3)]  # a busy machine is given its time
        time.sleep(seconds)
        cut = drive.cut()
        child.kill()
        said.listen([*told, *child.stdout.read().splitlines()], until=cut)
    drive.settle()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cuts", type=int, nargs="?", default=5)
    given = parser.parse_args()
    total, said = run(given.cuts)
    print(f"{given.cuts} power cuts: {len(said.imported)} articles acknowledged, {said.lines} steps, {total}")
    return 0 if total.clean else 1


if __name__ == "__main__":
    sys.exit(main())
