"""One window per archive: a second start hands its files to the first and leaves.

No socket is opened: the second start lays a small JSON file into the archive's ``inbox`` folder, which is private to
its user, and the first one watches that folder, see `ui.inbox`. No Qt.
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


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
