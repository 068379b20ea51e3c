"""What kind of disk an archive lies on, as far as safe keeping depends on it.

SQLite's write-ahead log needs shared memory, which network file systems do not give reliably, and FAT loses file sizes
that were not synced: both get a rollback journal instead (sqlite.org/wal.html: "WAL does not work over a network
filesystem").
"""

from __future__ import annotations

import enum
import os
import re
from pathlib import Path

from archive.values import frozen

_NETWORK = (
    *("nfs", "cifs", "smb", "afp", "webdav", "davfs", "9p", "ncp", "ceph", "gluster", "lustre", "gpfs", "afs"),
    *("fuse.sshfs", "fuse.rclone", "fuse.gvfs", "fuse.vmhgfs", "beegfs", "prl_fs", "vboxsf", "vmhgfs"),
)
_FAT = ("vfat", "msdos", "fat", "exfat", "fat32")
_SYNC_FOLDERS = (
    *("dropbox", "onedrive", "google drive", "googledrive", "my drive", "icloud drive", "mobile documents"),
    *("cloudstorage", "nextcloud", "owncloud", "syncthing", "pcloud drive", "box sync", "seafile"),
)


_TABLE = Path("/proc/self/mounts")
_OCTAL = re.compile(r"\\([0-7]{3})")
"""How the mount table writes a space in a path, fstab(5)."""


class MediumKind(enum.StrEnum):
    """Where a folder lies."""

    LOCAL = "local"
    NETWORK = "network"
    FAT = "fat"
    READ_ONLY = "read-only"


@frozen
class Medium:
    """The disk under a folder.

    Attributes:
        kind: decides the journal.
        sync_service: name of the cloud-sync folder it lies in, empty when in none: two machines must not write at once.
    """

    kind: MediumKind = MediumKind.LOCAL
    sync_service: str = ""

    @property
    def journal(self) -> tuple[str, str]:
        """SQLite's ``journal_mode`` and ``synchronous`` that lose nothing here.

        Measured with power cuts: WAL with FULL and DELETE with EXTRA lost none; DELETE with FULL lost the last article.
        """
        return ("wal", "full") if self.kind is MediumKind.LOCAL else ("delete", "extra")


def medium_of(folder: Path) -> Medium:
    """Look at the mount table for the disk that holds `folder`, which exists."""
    real = folder.resolve()
    return Medium(kind=_kind(real), sync_service=_sync_service(real))


def is_writable(folder: Path) -> bool:
    """Whether files can be made in `folder`; asked by making one, since permission bits mean nothing to root."""
    probe = folder / f".probe-{os.getpid()}"
    try:
        os.close(os.open(probe, os.O_CREAT | os.O_WRONLY, 0o600))
        probe.unlink()
    except OSError:
        return False
    return True


def sync_folder(folder: Path) -> None:
    """Make names that were given or taken in a folder last through a power cut; Windows does so by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _kind(real: Path) -> MediumKind:
    if str(real).startswith("\\\\"):
        return MediumKind.NETWORK
    mounts = _mounts()
    kind, options = next((mounts[parent] for parent in (real, *real.parents) if parent in mounts), ("", ""))
    kind = kind.lower()
    if kind.startswith(_NETWORK) or "remote" in options.split(","):
        return MediumKind.NETWORK
    return MediumKind.FAT if kind in _FAT else MediumKind.LOCAL


def _mounts() -> dict[Path, tuple[str, str]]:
    """For each mount point its file system and options; Linux tells them without a library that takes time to load."""
    if _TABLE.exists():
        lines = (line.split(" ") for line in _TABLE.read_text(encoding="utf-8", errors="surrogateescape").splitlines())
        return {Path(_OCTAL.sub(_letter, line[1])): (line[2], line[3]) for line in lines if len(line) > 3}
    import psutil  # noqa: PLC0415 -- see above

    return {Path(part.mountpoint): (part.fstype, part.opts) for part in psutil.disk_partitions(all=True)}


def _letter(code: re.Match[str]) -> str:
    return chr(int(code[1], 8))


def _sync_service(real: Path) -> str:
    for part in real.parts:
        if part.lower().startswith(_SYNC_FOLDERS):
            return part
    return ""
