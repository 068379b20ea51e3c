"""Copies: of the catalogue every day by itself, and of a whole archive in one file when a person asks.

A ``.cuttings`` file is a ZIP64 of the archive's files with a manifest of their sizes and digests. It may come from a
stranger, so a restore takes from it only the names it knows, and only as many bytes as the manifest says.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
import re
import shutil
import zipfile
from collections.abc import Mapping  # noqa: TC003 -- archive.wire reads this annotation at run time
from typing import TYPE_CHECKING, Any, BinaryIO

from archive.errors import ArchiveDamagedError, ArchiveLockedError, ArchiveTooNewError, NoSpaceError, NotAnArchiveError
from archive.progress import NoProgress, Progress
from archive.store import holdings as layout
from archive.store.faults import sort_os_error, sorted_faults
from archive.store.holdings import Holdings, guard_new, is_running
from archive.store.medium import sync_folder
from archive.values import frozen
from archive.wire import from_json, to_json

if TYPE_CHECKING:
    from pathlib import Path

FORMAT = 1
_MANIFEST = "manifest.json"
_MEMBER = re.compile(r"catalogue\.sqlite|originals/volume-\d{4,9}\.sqlite")
_BLOCK = 1024 * 1024
_MOST_MEMBERS = 100_000
_MOST_MANIFEST = 64 * 1024 * 1024


@frozen
class Member:
    """One file of a backup."""

    size: int
    sha256: str


@frozen
class Manifest:
    """What a backup holds; written last and read first."""

    format: int
    identity: str
    made_at: str
    articles: int
    originals: int
    members: Mapping[str, Member]


def write(holdings: Holdings, file: Path, progress: Progress | None = None) -> int:
    """Write the whole archive into one file, verified before it gets its name. Returns its size in bytes.

    The archive may be written to meanwhile: the catalogue is copied first, and bytes that it names are never changed.

    Raises:
        EnvironmentFaultError: the file cannot be written; nothing is left of it then.
    """
    progress = progress or NoProgress()
    numbers = holdings.originals.numbers()
    progress.started(2 * len(numbers) + 2)
    part = file.with_name(file.name + ".part")
    scratch = file.with_name(file.name + ".copy")
    try:
        with sorted_faults(part), _new(part) as out:
            with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED, allowZip64=True) as archive:
                _fill(archive, holdings, scratch, progress)
            out.flush()
            os.fsync(out.fileno())
        with zipfile.ZipFile(part) as archive:
            manifest = _manifest(archive)
            for done, name in enumerate(manifest.members, len(numbers) + 2):
                _pour(archive, name, manifest.members[name], None)
                progress.advanced(done, name)
        part.replace(file)
        sync_folder(file.parent)
    except OSError as fault:
        raise sort_os_error(fault) from fault
    finally:
        for rest in (part, scratch):
            rest.unlink(missing_ok=True)
    return file.stat().st_size


def restore(file: Path, folder: Path, progress: Progress | None = None) -> int:
    """Unpack a backup into a new folder and verify it. Returns how many articles it holds.

    Raises:
        ArchiveLockedError: an archive is open in that folder.
        NotAnArchiveError: the folder is not empty, or the file is no backup.
        ArchiveDamagedError: the backup is not what was written; nothing is left in the folder.
        ArchiveTooNewError: a newer program made it.
        EnvironmentFaultError: the disk stands in the way.
    """
    progress = progress or NoProgress()
    if is_running(folder):
        raise ArchiveLockedError(f"the archive in {folder.name} is open")
    guard_new(folder)
    try:
        with zipfile.ZipFile(file) as archive:
            manifest = _manifest(archive)
            progress.started(len(manifest.members))
            _unpack(archive, manifest, folder, progress)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError) as error:
        raise ArchiveDamagedError(f"{file.name} is no whole backup: {error}") from error
    except OSError as fault:
        raise sort_os_error(fault) from fault
    return _counted(folder, manifest)


def _fill(archive: zipfile.ZipFile, holdings: Holdings, scratch: Path, progress: Progress) -> None:
    members: dict[str, Member] = {}
    holdings.catalogue.copy_to(scratch)
    members[layout.CATALOGUE] = _add(archive, layout.CATALOGUE, scratch, zipfile.ZIP_DEFLATED)
    progress.advanced(1, layout.CATALOGUE)
    originals = 0
    for done, number in enumerate(holdings.originals.numbers(), 2):
        scratch.unlink(missing_ok=True)
        holdings.originals.volume(number).copy_to(scratch)
        name = f"{layout.ORIGINALS}/{holdings.originals.path(number).name}"
        members[name] = _add(archive, name, scratch, zipfile.ZIP_STORED)
        originals += sum(1 for _digest in holdings.originals.listed(number))
        progress.advanced(done, name)
    with holdings.catalogue.reading() as db:
        count = int(db.execute("SELECT count(*) FROM article").fetchone()[0])
    manifest = Manifest(
        format=FORMAT,
        identity=holdings.identity,
        made_at=dt.datetime.now().astimezone().isoformat(timespec="seconds"),
        articles=count,
        originals=originals,
        members=members,
    )
    archive.writestr(_MANIFEST, json.dumps(to_json(manifest), indent=1))
    archive.writestr(layout.README, layout.README_TEXT)


def _add(archive: zipfile.ZipFile, name: str, file: Path, method: int) -> Member:
    entry = zipfile.ZipInfo(name, date_time=dt.datetime.now().astimezone().timetuple()[:6])
    entry.compress_type = method
    entry.external_attr = 0o600 << 16
    digest = hashlib.sha256()
    size = 0
    with file.open("rb") as source, archive.open(entry, "w", force_zip64=True) as target:
        while block := source.read(_BLOCK):
            digest.update(block)
            target.write(block)
            size += len(block)
    return Member(size=size, sha256=digest.hexdigest())


def _manifest(archive: zipfile.ZipFile) -> Manifest:
    """What the backup says of itself, and says in keeping with what it is."""
    try:
        with archive.open(_MANIFEST) as source:
            data: Any = json.loads(source.read(_MOST_MANIFEST))
        if isinstance(data, dict) and isinstance(data.get("format"), int) and data["format"] > FORMAT:
            raise ArchiveTooNewError("the backup was made by a newer version")
        manifest = from_json(Manifest, data)
    except (KeyError, ValueError, RecursionError) as error:
        raise NotAnArchiveError("the file is no backup of an archive") from error
    names = set(archive.namelist())
    if len(manifest.members) > _MOST_MEMBERS or layout.CATALOGUE not in manifest.members:
        raise NotAnArchiveError("the file is no backup of an archive")
    for name in manifest.members:
        if not _MEMBER.fullmatch(name) or name not in names:
            raise ArchiveDamagedError(f"the backup lacks {name[:60]!r}")
    return manifest


def _unpack(archive: zipfile.ZipFile, manifest: Manifest, folder: Path, progress: Progress) -> None:
    """Every member under the name it will have, the catalogue last: without it the folder is no archive yet."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if shutil.disk_usage(folder).free < sum(member.size for member in manifest.members.values()):
        raise NoSpaceError(f"{folder.name} has not enough room for what the backup holds")
    (folder / layout.ORIGINALS).mkdir(mode=0o700, exist_ok=True)
    written: list[Path] = []
    try:
        for done, name in enumerate(sorted(manifest.members, key=lambda name: name == layout.CATALOGUE), 1):
            target = folder / (name if name != layout.CATALOGUE else layout.UNFINISHED)
            written.append(target)
            with _new(target) as out:
                _pour(archive, name, manifest.members[name], out)
                out.flush()
                os.fsync(out.fileno())
            progress.advanced(done, name)
    except BaseException:
        for path in written:
            path.unlink(missing_ok=True)
        raise
    layout.write_readme(folder)
    (folder / layout.UNFINISHED).rename(folder / layout.CATALOGUE)
    sync_folder(folder)


def _pour(archive: zipfile.ZipFile, name: str, member: Member, out: BinaryIO | None) -> None:
    """Copy a member, or only read it, and compare; never more bytes than it says it has."""
    digest = hashlib.sha256()
    left = member.size
    with archive.open(name) as source:
        while left >= 0 and (block := source.read(min(_BLOCK, left + 1))):
            left -= len(block)
            digest.update(block)
            if out is not None and left >= 0:
                out.write(block)
    if left != 0 or digest.hexdigest() != member.sha256:
        raise ArchiveDamagedError(f"{name} in the backup is not what was written")


def _counted(folder: Path, manifest: Manifest) -> int:
    """Open what was restored and compare its counts with those written down when it was backed up."""
    restored = Holdings(folder)
    try:
        with restored.catalogue.reading() as db:
            count = int(db.execute("SELECT count(*) FROM article").fetchone()[0])
        originals = sum(1 for number in restored.originals.numbers() for _digest in restored.originals.listed(number))
    finally:
        restored.close()
    if originals != manifest.originals or count < manifest.articles:
        raise ArchiveDamagedError(f"{count} articles and {originals} originals came back of {manifest.articles}")
    return count


def _new(path: Path) -> BinaryIO:
    """A file of our own that nobody else can read."""
    return os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600), "w+b")
