"""A catalogue is copied before it is changed, and an unknown one is left alone."""

from __future__ import annotations

import pytest

from archive.errors import ArchiveTooNewError
from archive.store import migrations
from archive.store.database import Database


@pytest.fixture
def later(monkeypatch):
    """The schema of a later version, with one more step."""

    def wings(db):
        db.execute("ALTER TABLE article ADD COLUMN wings INTEGER NOT NULL DEFAULT 2")

    def add(step):
        monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, step))

    add(wings)
    return add


def test_every_table_is_strict(tmp_path):
    database = Database(tmp_path / "c.sqlite")
    migrations.bring_up_to_date(database, tmp_path / "backups")
    with database.reading() as db:
        loose = [
            row[1]
            for row in db.execute("PRAGMA table_list").fetchall()
            if row[2] == "table" and not row[5] and not row[1].startswith(("sqlite_", "_sqlite"))
        ]
    database.close()
    assert loose == []
    assert not (tmp_path / "backups").exists(), "there was nothing to copy"


def test_a_step_is_taken_once_after_a_copy(archive_folder, request):
    request.getfixturevalue("later")
    for _ in range(2):
        database = Database(archive_folder / "catalogue.sqlite")
        migrations.bring_up_to_date(database, archive_folder / "backups")
        with database.reading() as db:
            assert "wings" in {row[1] for row in db.execute("PRAGMA table_info(article)").fetchall()}
        database.close()
    copy = Database(archive_folder / "backups" / "before-wings.sqlite", read_only=True)
    with copy.reading() as db:
        assert "wings" not in {row[1] for row in db.execute("PRAGMA table_info(article)").fetchall()}
    copy.close()


def test_a_step_that_fails_leaves_no_trace(archive_folder, later):
    def claws(db):
        db.execute("CREATE TABLE claws (x INTEGER)")
        raise ZeroDivisionError

    later(claws)
    database = Database(archive_folder / "catalogue.sqlite")
    with pytest.raises(ZeroDivisionError):
        migrations.bring_up_to_date(database, archive_folder / "backups")
    with database.reading() as db:
        assert not db.execute("SELECT 1 FROM sqlite_schema WHERE name = 'claws'").fetchall()
    database.close()


def test_an_older_catalogue_open_for_reading_is_not_changed(archive_folder, request):
    request.getfixturevalue("later")
    database = Database(archive_folder / "catalogue.sqlite", read_only=True)
    with pytest.raises(ArchiveTooNewError):
        migrations.bring_up_to_date(database, archive_folder / "backups")
    database.close()
