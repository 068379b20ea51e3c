"""A folder whose pages are taken in as they settle; the files themselves are left where and as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from archive.intake.settle import Settler


class WatchedFolder:
    """Remembers what it has seen, so that each file is offered once for each of its contents."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._settler: Settler | None = None

    def look(self, folder: Path) -> list[Path]:
        """The files that have settled since the last look; a folder that is not there has none."""
        if self._settler is None or folder != self._folder:
            from archive.intake.settle import Settler

            self._folder, self._settler = folder, Settler()
        return self._settler.look(folder)
