"""The files that other starts were given for this window's archive, as `ui.handover` lays them down."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

_MAX_BYTES = 1_000_000


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
