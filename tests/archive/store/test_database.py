"""The one door to SQLite: what it promises to those who read and write, and how it names what went wrong."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite

from archive.errors import (
    ArchiveDamagedError,
    ArchiveGoneError,
    ArchiveLockedError,
    NoSpaceError,
    NotAnArchiveError,
    ReadOnlyError,
)
from archive.store.database import APPLICATION_ID, Database
from archive.store.faults import sort_os_error, sorted_faults
from archive.store.medium import Medium, MediumKind, medium_of


@pytest.fixture
def database(tmp_path):
    database = Database(tmp_path / "a b#c?.sqlite", application_id=APPLICATION_ID)
    with database.writing() as db:
        db.execute("CREATE TABLE t (x INTEGER) STRICT")
    yield database
    database.close()


def values(database: Database) -> list[int]:
    with database.reading() as db:
        return [row[0] for row in db.execute("SELECT x FROM t ORDER BY x")]


def test_it_is_opened_warily_and_durably(database):
    with database.alone() as db:
        told = {
            name: db.execute(f"PRAGMA {name}").fetchone()[0]
            for name in (
                "journal_mode",
                "synchronous",
                "foreign_keys",
                "trusted_schema",
                "cell_size_check",
                "mmap_size",
            )
        }
    assert told == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "mmap_size": 0,
    }
    assert sqlite.sqlite_version_info >= (3, 51, 3), "older ones have the WAL-reset bug"


def test_its_files_are_private(database):
    if os.name == "posix":
        assert all(file.stat().st_mode & 0o077 == 0 for file in database.path.parent.iterdir())


@pytest.mark.parametrize("kind", [MediumKind.NETWORK, MediumKind.FAT])
def test_where_a_log_is_unsafe_there_is_none(tmp_path, kind):
    database = Database(tmp_path / "n.sqlite", medium=Medium(kind=kind))
    with database.alone() as db:
        assert db.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
        assert db.execute("PRAGMA synchronous").fetchone()[0] == 3
    database.close()


def test_a_write_is_whole_or_not_at_all(database):
    def write_and_fail(number: int) -> None:
        with database.writing() as db:
            db.execute("INSERT INTO t VALUES (?)", (number,))
            raise KeyError

    with pytest.raises(KeyError):
        write_and_fail(1)
    with database.writing() as db:
        db.execute("INSERT INTO t VALUES (2)")
        with pytest.raises(KeyError):
            write_and_fail(3)
    assert values(database) == [2]


def test_readers_see_what_is_committed_and_cannot_write(database):
    seen = []
    with database.writing() as db:
        db.execute("INSERT INTO t VALUES (1)")
        reader = threading.Thread(target=lambda: seen.append(values(database)))
        reader.start()
        reader.join()
    assert seen == [[]]
    assert values(database) == [1]
    with pytest.raises(ReadOnlyError), database.reading() as db:
        db.execute("INSERT INTO t VALUES (2)")


def test_many_threads_write_in_turn(database):
    def write(number: int) -> None:
        with database.writing() as db:
            db.execute("INSERT INTO t VALUES (?)", (number,))

    threads = [threading.Thread(target=write, args=(number,)) for number in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert values(database) == list(range(20))


def test_open_for_reading_nothing_is_written(database):
    database.close()
    before = database.path.read_bytes()
    reader = Database(database.path, read_only=True, application_id=APPLICATION_ID)
    assert values(reader) == []
    with pytest.raises(ReadOnlyError), reader.writing():
        pass
    reader.close()
    assert database.path.read_bytes() == before


def test_another_programs_file_is_told_apart(tmp_path):
    sqlite.connect(str(tmp_path / "x")).execute("CREATE TABLE t (x)").connection.close()
    with pytest.raises(NotAnArchiveError):
        Database(tmp_path / "x", application_id=APPLICATION_ID)


def test_what_is_no_database_is_damage(tmp_path):
    (tmp_path / "x").write_bytes(b"no database at all" * 100)
    with pytest.raises(ArchiveDamagedError):
        Database(tmp_path / "x")


def test_damage_is_told_to_whoever_asked(tmp_path):
    told = []
    database = Database(tmp_path / "x", on_damage=lambda: told.append(1))
    with database.writing() as db:
        db.execute("CREATE TABLE t (x TEXT)")
        db.execute("INSERT INTO t VALUES (CAST(x'ff' AS TEXT))")
    with pytest.raises(ArchiveDamagedError) as damage, database.reading() as db:
        db.execute("SELECT x FROM t").fetchone()
    assert told == [1]
    assert "x.sqlite" not in str(damage.value)
    database.close()


def test_a_backup_is_a_copy_without_a_log(database, tmp_path):
    with database.writing() as db:
        db.execute("INSERT INTO t VALUES (7)")
    database.copy_to(tmp_path / "copy")
    copy = Database(tmp_path / "copy", read_only=True)
    assert values(copy) == [7]
    copy.close()


def fault(code: int) -> sqlite.OperationalError:
    error = sqlite.OperationalError("as SQLite says")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "error"),
    [
        (13, NoSpaceError),
        (5, ArchiveLockedError),
        (6, ArchiveLockedError),
        (8, ReadOnlyError),
        (1032, ReadOnlyError),
        (11, ArchiveDamagedError),
        (26, ArchiveDamagedError),
    ],
)
def test_complaints_are_sorted(tmp_path, code, error):
    (tmp_path / "f").write_bytes(b"x")
    with pytest.raises(error), sorted_faults(tmp_path / "f"):
        raise fault(code)


@pytest.mark.parametrize(
    ("words", "error"),
    [
        ("database or disk is full", NoSpaceError),
        ("database is locked", ArchiveLockedError),
        ("database disk image is malformed", ArchiveDamagedError),
    ],
)
def test_complaints_without_a_number_are_sorted_by_their_words(tmp_path, words, error):
    (tmp_path / "f").write_bytes(b"x")
    with pytest.raises(error), sorted_faults(tmp_path / "f"):
        raise sqlite.OperationalError(words)


@pytest.mark.parametrize("code", [10, 11, 14, 26])
def test_what_cannot_even_be_read_is_gone_and_not_damaged(tmp_path, code):
    with pytest.raises(ArchiveGoneError), sorted_faults(tmp_path / "nowhere" / "f"):
        raise fault(code)


def test_a_bug_of_ours_stays_one(database):
    with pytest.raises(sqlite.OperationalError), database.reading() as db:
        db.execute("SELECT nonsense")


@pytest.mark.parametrize(
    ("number", "error"), [(28, NoSpaceError), (30, ReadOnlyError), (13, ReadOnlyError), (5, ArchiveGoneError)]
)
@pytest.mark.skipif(sys.platform == "win32", reason="numbers of POSIX")
def test_system_calls_are_sorted(number, error):
    assert isinstance(sort_os_error(OSError(number, "x")), error)


class Mount:
    def __init__(self, mountpoint: str, fstype: str, opts: str = "rw") -> None:
        self.mountpoint, self.fstype, self.opts = mountpoint, fstype, opts


@pytest.mark.parametrize(
    ("fstype", "opts", "kind"),
    [
        ("ext4", "rw", MediumKind.LOCAL),
        ("nfs4", "rw", MediumKind.NETWORK),
        ("cifs", "rw", MediumKind.NETWORK),
        ("fuse.sshfs", "rw", MediumKind.NETWORK),
        ("NTFS", "rw,remote", MediumKind.NETWORK),
        ("vfat", "rw", MediumKind.FAT),
        ("exFAT", "rw", MediumKind.FAT),
    ],
)
@pytest.mark.parametrize("told_by", ["linux", "psutil"])
def test_media_are_told_apart(tmp_path, monkeypatch, fstype, opts, kind, told_by):  # noqa: PLR0917 -- fixtures
    stick = tmp_path / "a stick"
    stick.mkdir()
    mounts = [Mount("/", "ext4"), Mount(str(stick.resolve()), fstype, opts)]
    table = tmp_path / "mounts"
    if told_by == "linux":
        lines = (
            f"/dev/sdb1 {mount.mountpoint.replace(' ', chr(92) + '040')} {mount.fstype} {mount.opts} 0 0\n"
            for mount in mounts
        )
        table.write_text("".join(lines))
    monkeypatch.setattr("archive.store.medium._TABLE", table)
    monkeypatch.setattr("psutil.disk_partitions", lambda **_options: mounts)
    assert medium_of(stick).kind is kind
    assert medium_of(tmp_path).kind is MediumKind.LOCAL


def test_folders_of_sync_services_are_recognised(tmp_path):
    folder = tmp_path / "OneDrive - The Paper" / "Cuttings"
    folder.mkdir(parents=True)
    assert medium_of(folder).sync_service == "OneDrive - The Paper"
    assert medium_of(Path(tmp_path)).sync_service == ""


def test_a_file_whose_folder_was_gone_is_gone_on_with_when_it_is_back(tmp_path):
    place, elsewhere = tmp_path / "stick", tmp_path / "elsewhere"
    place.mkdir()
    told = []
    database = Database(place / "a.sqlite", on_gone=lambda: told.append("gone"), on_return=lambda: told.append("back"))
    with database.writing() as db:
        db.execute("CREATE TABLE t (n)")
    place.rename(elsewhere)
    with pytest.raises(ArchiveGoneError), database.reading() as db:
        raise ArchiveGoneError("as its disk says when it is pulled out")
    with pytest.raises(ArchiveGoneError), database.writing():
        pass
    assert not place.exists(), "nothing is made in its place"
    elsewhere.rename(place)
    with database.writing() as db:
        db.execute("INSERT INTO t VALUES (7)")
    with database.reading() as db:
        assert db.execute("SELECT n FROM t").fetchall() == [(7,)]
    assert told == ["gone", "gone", "back"]
    database.close()


def test_copies_are_private_however_the_process_makes_files(tmp_path):
    before = os.umask(0)
    try:
        database = Database(tmp_path / "a.sqlite")
        with database.writing() as db:
            db.execute("CREATE TABLE t (n)")
        database.copy_to(tmp_path / "copy.sqlite")
        modes = {file.name: file.stat().st_mode & 0o777 for file in tmp_path.iterdir()}
        database.close()
    finally:
        os.umask(before)
    assert set(modes.values()) == {0o600}, modes
