"""A folder whose pages are taken in as they settle; the files themselves are left where and as they are."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING

from archive.model import Accessioned, Refused

if TYPE_CHECKING:
    from archive.intake.settle import Settler
    from archive.model import ImportOutcome
    from ui.operations.importing import ImportReport


def news(report: ImportReport, since: float) -> ImportReport:
    """What of an import out of the watched folder a person is told.

    At every start all that lies there is looked at again: that it is in the archive already, or was refused before, is
    no news.

    Args:
        report: the import.
        since: when the program started, in seconds since 1970.
    """
    told = [one for one in report.outcomes if isinstance(one, Accessioned) or _is_news(one, since)]
    return dataclasses.replace(report, outcomes=tuple(told))


def _is_news(outcome: ImportOutcome, since: float) -> bool:
    """Whether a refused file came, or changed, after the program started."""
    try:
        return isinstance(outcome, Refused) and Path(outcome.path).lstat().st_mtime >= since
    except (OSError, ValueError):
        return False


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
