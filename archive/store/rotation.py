"""Dated copies of the catalogue: one a day, the last seven days and the last of each of four weeks are kept.

A copy gets its name only after it was opened and checked, and an older copy goes only after that: a broken catalogue
never takes the place of a good copy.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import re
from typing import TYPE_CHECKING

from archive.errors import ArchiveDamagedError, CuttingsError
from archive.store.database import APPLICATION_ID, Database
from archive.store.medium import sync_folder

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

DAYS = 7
WEEKS = 4
_NAME = re.compile(r"catalogue-(\d{4}-\d\d-\d\d)\.sqlite")


def copy_if_due(catalogue: Database, folder: Path, today: dt.date) -> Path | None:
    """Copy the catalogue unless today's copy is there. Returns the new copy.

    Raises:
        ArchiveDamagedError: the catalogue did not pass the check; older copies stay as they are.
        EnvironmentFaultError: the copy cannot be written.
    """
    target = folder / f"catalogue-{today.isoformat()}.sqlite"
    if target.exists():
        return None
    folder.mkdir(mode=0o700, exist_ok=True)
    part = target.with_suffix(".part")
    part.unlink(missing_ok=True)
    try:
        os.close(os.open(part, os.O_CREAT | os.O_WRONLY, 0o600))
        catalogue.copy_to(part)
        if not is_sound(part):
            raise ArchiveDamagedError("the catalogue did not pass the check before its backup")
        _sync(part)
        part.replace(target)
        sync_folder(folder)
    finally:
        part.unlink(missing_ok=True)
    for old in superseded(copies(folder), today):
        old.unlink(missing_ok=True)
    return target


def copies(folder: Path) -> list[tuple[dt.date, Path]]:
    """The dated copies there are, the latest first."""
    found = []
    for file in folder.glob("catalogue-*.sqlite") if folder.is_dir() else ():
        match = _NAME.fullmatch(file.name)
        with contextlib.suppress(ValueError):
            if match:
                found.append((dt.date.fromisoformat(match[1]), file))
    return sorted(found, reverse=True)


def superseded(dated: Sequence[tuple[dt.date, Path]], today: dt.date) -> list[Path]:
    """Which copies may go. Those from the future, left by a clock that ran ahead, stay: maybe no other is good."""
    keep: set[Path] = {file for day, file in dated if day > today}
    past = [(day, file) for day, file in dated if day <= today]
    keep.update(file for _day, file in past[:DAYS])
    weeks: dict[tuple[int, int], Path] = {}
    for day, file in past:
        weeks.setdefault(day.isocalendar()[:2], file)
    keep.update(list(weeks.values())[: WEEKS + 1])
    return [file for _day, file in dated if file not in keep]


def is_sound(file: Path) -> bool:
    """Whether a copy opens as a catalogue and passes SQLite's quick check."""
    try:
        database = Database(file, read_only=True, application_id=APPLICATION_ID)
    except CuttingsError:
        return False
    try:
        with database.reading() as db:
            return [row[0] for row in db.execute("PRAGMA quick_check(1)")] == ["ok"]
    except CuttingsError:
        return False
    finally:
        database.close()


def _sync(file: Path) -> None:
    handle = os.open(file, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
