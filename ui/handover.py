"""One window per archive: a second start hands its files to the first and leaves.

No socket is opened: the second start lays a small JSON file into the archive's ``inbox`` folder, which is private to
its user, and the first one watches that folder.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

_MAX_BYTES = 1_000_000


def hand_over(archive: Path, files: list[Path]) -> None:
    """Ask the program that has this archive open to come forward and take these files in.

    Raises:
        OSError: the archive's folder cannot be written.
    """
    import uuid  # which a first window never needs

    inbox = archive / "inbox"
    inbox.mkdir(mode=0o700, exist_ok=True)
    name = uuid.uuid4().hex
    beside = inbox / f"{name}.new"
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as out:
        json.dump({"files": [str(file.absolute()) for file in files]}, out)
    beside.rename(inbox / f"{name}.json")


class Inbox(QObject):
    """Watches an archive's inbox.

    Signals:
        arrived: the files that another start was given; an empty list only asks to come forward.
    """

    arrived = Signal(list)

    def __init__(self, archive: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = archive / "inbox"
        self._folder.mkdir(mode=0o700, exist_ok=True)
        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(self.look)

    def look(self) -> None:
        """Take out what lies there."""
        for letter in sorted(self._folder.glob("*.json")):
            files = _read(letter)
            letter.unlink(missing_ok=True)
            if files is not None:
                self.arrived.emit(files)


def _read(letter: Path) -> list[Path] | None:
    try:
        if letter.is_symlink() or letter.stat().st_size > _MAX_BYTES:
            return None
        value = json.loads(letter.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    files = value.get("files") if isinstance(value, dict) else None
    if not isinstance(files, list):
        return None
    return [Path(file) for file in files if isinstance(file, str)]
