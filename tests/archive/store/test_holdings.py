"""A folder is opened only when it is plainly an archive of ours, and harmless."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import sqlcipher3

from archive.errors import (
    ArchiveTooNewError,
    NotAnArchiveError,
)
from archive.library import Library

if TYPE_CHECKING:
    from pathlib import Path


def plainly(path: Path):
    """The file as any SQLite tool opens it."""
    return sqlcipher3.connect(str(path), isolation_level=None)


def test_a_newer_schema_is_left_alone(archive_folder):
    with plainly(archive_folder / "catalogue.sqlite") as catalogue:
        catalogue.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('catalogue', 'wings', '2031')"
        )
    before = (archive_folder / "catalogue.sqlite").read_bytes()
    with pytest.raises(ArchiveTooNewError):
        Library.open(archive_folder)
    assert (archive_folder / "catalogue.sqlite").read_bytes() == before


@pytest.mark.parametrize(
    "part",
    [
        "CREATE TRIGGER t AFTER INSERT ON article BEGIN DELETE FROM tag; END",
        "CREATE VIEW v AS SELECT * FROM article",
    ],
)
def test_somebody_elses_sql_in_a_catalogue_is_refused(archive_folder, part):
    with plainly(archive_folder / "catalogue.sqlite") as catalogue:
        catalogue.execute(part)
    for read_only in (True, False):
        with pytest.raises(NotAnArchiveError):
            Library.open(archive_folder, read_only=read_only)


def test_another_programs_database_is_no_archive(archive_folder):
    with plainly(archive_folder / "catalogue.sqlite") as catalogue:
        catalogue.execute("PRAGMA application_id = 42")
    with pytest.raises(NotAnArchiveError):
        Library.open(archive_folder)


@pytest.mark.parametrize("name", ["lock", "catalogue.sqlite-wal", "originals/volume-0002.sqlite", "backups"])
def test_an_archive_with_links_in_it_is_refused(archive_folder, tmp_path, name):
    outside = tmp_path / "precious"
    outside.write_text("precious", encoding="utf-8")
    link = archive_folder / name
    link.unlink(missing_ok=True)
    link.symlink_to(outside)
    with pytest.raises(NotAnArchiveError, match="link"):
        Library.open(archive_folder)
    assert outside.read_text(encoding="utf-8") == "precious"
