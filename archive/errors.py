"""What can go wrong with an archive, drawn.

::

    CuttingsError
    ├── RefusedError            a file is not taken in; becomes a `Refused` outcome, never an error on the screen
    ├── EnvironmentFaultError   the world is at fault: tell the user, go on when the cause is gone
    │   ├── NoSpaceError            the disk is full
    │   ├── ReadOnlyError           the archive cannot be written
    │   ├── ArchiveLockedError      another program holds the archive
    │   └── ArchiveGoneError        the folder vanished or its disk answers with errors
    ├── ArchiveDamagedError     the catalogue's bytes are not what was written
    ├── ArchiveTooNewError      made by a newer Cuttings
    ├── NotAnArchiveError       the folder is something else
    ├── NoSuchArticleError      an article number that the catalogue does not hold
    └── WorkerDiedError         the parsing process died or ran past its limits

Anything else that is raised is a bug.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from archive.model import Refusal


class CuttingsError(Exception):
    """The root: `ui.phrases` has a sentence for each kind below it."""


class RefusedError(CuttingsError):
    """A file cannot be taken in, for a reason that its user can act on."""

    def __init__(self, reason: Refusal, detail: str = "") -> None:
        super().__init__(f"{reason}: {detail}" if detail else str(reason))
        self.reason = reason
        self.detail = detail


class EnvironmentFaultError(CuttingsError):
    """Disk, permissions or another program stand in the way; nothing is damaged."""


class NoSpaceError(EnvironmentFaultError):
    """The disk that holds the archive is full."""


class ReadOnlyError(EnvironmentFaultError):
    """The archive is on read-only media, or may not be written by this user."""


class ArchiveLockedError(EnvironmentFaultError):
    """Another program is writing to the archive."""


class ArchiveGoneError(EnvironmentFaultError):
    """The archive's folder vanished, or its disk answers with errors."""


class ArchiveDamagedError(CuttingsError):
    """The catalogue or a volume does not hold what was written."""


class ArchiveTooNewError(CuttingsError):
    """The archive was written by a newer version of the program."""


class NotAnArchiveError(CuttingsError):
    """The folder is not empty and is not an archive."""


class NoSuchArticleError(CuttingsError):
    """No article has this number."""


class WorkerDiedError(CuttingsError):
    """The parsing process died, hung or ate too much; the reason says which."""

    def __init__(self, reason: Refusal, detail: str = "") -> None:
        super().__init__(f"{reason}: {detail}" if detail else str(reason))
        self.reason = reason
        self.detail = detail
