"""When a file in a watched folder has settled: `Settling` decides, `Settler` looks at the disk for it.

Size and time alone missed 52 of 60 files that a browser was still writing (shared/threats.md §4.2). So a file must be
quiet for a moment, give the same digest twice with a pause between, and be whole: a closing tag, an archive's
directory, a last boundary. A file that never shows such an end is taken when it has been quiet for longer.
"""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from archive.errors import RefusedError
from archive.intake.complete import is_complete
from archive.intake.disk import Folders, safe_read, signature
from archive.intake.walking import walk
from archive.limits import LIMITS, Limits

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

QUIET = 2.0
"""Seconds without change before a file is read for the first time."""

BETWEEN = 1.0
"""Seconds between the two readings."""

PATIENCE = {True: 0.0, None: 8.0, False: 60.0}
"""Seconds of quiet asked beyond that: of a whole file, of one whose end cannot be told, of one that is cut off."""

_UNFINISHED = (".part", ".partial", ".crdownload", ".download", ".tmp", ".opdownload", "~")


@dataclass(slots=True)
class _Watched:
    look: Hashable
    quiet_since: float
    digest: str = ""
    read_at: float = 0.0
    whole: bool | None = None


@dataclass(slots=True)
class Settling:
    """Decides which files have settled.

    Attributes:
        clock: seconds of a clock that only runs forwards.
        look: something that changes whenever a file or its companions change (sizes and times); None when it is gone.
        read: the bytes of a file; None when it cannot be read just now.
    """

    clock: Callable[[], float]
    look: Callable[[str], Hashable | None]
    read: Callable[[str], bytes | None]
    _watched: dict[str, _Watched] = field(default_factory=dict)

    def offer(self, paths: Iterable[str]) -> None:
        """Watch some files; those already watched stay as they are."""
        for path in paths:
            if path not in self._watched and not path.lower().endswith(_UNFINISHED):
                look = self.look(path)
                if look is not None:
                    self._watched[path] = _Watched(look, self.clock())

    def poll(self) -> list[str]:
        """The files that have settled since the last call; they are watched no longer."""
        settled = [path for path in list(self._watched) if self._has_settled(path)]
        for path in settled:
            del self._watched[path]
        return settled

    @property
    def waiting(self) -> tuple[str, ...]:
        """The files that are still watched."""
        return tuple(self._watched)

    def _has_settled(self, path: str) -> bool:
        watched, now = self._watched[path], self.clock()
        look = self.look(path)
        if look is None:
            del self._watched[path]
            return False
        if look != watched.look:
            self._watched[path] = _Watched(look, now)
            return False
        if now - watched.quiet_since < QUIET + (PATIENCE[watched.whole] if watched.digest else 0.0):
            return False
        if watched.digest and now - watched.read_at < BETWEEN:
            return False
        return self._reads_the_same(path, watched, now)

    def _reads_the_same(self, path: str, watched: _Watched, now: float) -> bool:
        """Read the file; whether it is the second time with the same result, and whole or waited for long enough."""
        data = self.read(path)
        if not data:
            watched.quiet_since = now
            return False
        digest = hashlib.sha256(data).hexdigest()
        if digest != watched.digest:
            again = bool(watched.digest)
            watched.digest, watched.read_at, watched.whole = digest, now, is_complete(data)
            if again:
                watched.quiet_since = now  # it changed without a trace in its size and times
            return False
        return True


class Settler:
    """Watches a folder by being asked again and again; every content of a file is given once.

    Only looks while nothing changes: a file is read when it has been quiet, and then twice. Nothing is written.
    """

    def __init__(self, limits: Limits = LIMITS, clock: Callable[[], float] = time.monotonic) -> None:
        self._limits = limits
        self._clock = clock
        self._folders = Folders(clock)
        self._settling = Settling(clock=clock, look=self._signature, read=self._read)
        self._given: dict[str, Hashable] = {}

    def look(self, folder: Path) -> list[Path]:
        """The files of the folder and below it that have settled since the last look, in order."""
        self._folders = Folders(self._clock)  # listed anew at each look
        there = [str(path) for path in walk([folder], self._limits) if isinstance(path, Path)]
        self._settling.offer(path for path in there if self._given.get(path) != self._signature(path))
        settled = self._settling.poll()
        self._given.update((path, self._signature(path)) for path in settled)
        return sorted(Path(path) for path in settled)

    def _signature(self, path: str) -> Hashable | None:
        return signature(Path(path), self._limits, self._folders)

    def _read(self, path: str) -> bytes | None:
        try:
            return safe_read(Path(path), self._limits)
        except RefusedError:
            return None
