"""Checkup, backups, repair and merging: what is left of an archive after things went wrong."""

from __future__ import annotations

import datetime as dt
import json
import shutil
import zipfile
from pathlib import Path

import pytest
import sqlcipher3

from archive import backup
from archive.errors import (
    ArchiveDamagedError,
    ArchiveLockedError,
    ArchiveTooNewError,
    NoSpaceError,
    NotAnArchiveError,
)
from archive.library import Library
from archive.model import Colour, Moment, Quotation, TagName
from archive.store import rotation
from archive.store.holdings import Holdings
from conftest import ADDRESS, PICTURE, Told, capture_of, captured


def plainly(path: Path):
    """The file as any SQLite tool opens it."""
    return sqlcipher3.connect(str(path), isolation_level=None)


@pytest.fixture
def filled(library, put):
    first = put("One.", capture=capture_of("<p>One", resources=(PICTURE,)), publisher="Paper")
    put("Two.", published=Moment.parse("2020"))
    library.add_tag([first], TagName("kept"))
    library.annotate(first, Quotation(exact="One"), Colour.BLUE, "a note")
    return library


def test_a_sound_archive_is_told_so(filled):
    report = filled.checkup()
    assert report.sound
    assert (report.originals, report.articles, report.orphans) == (4, 2, ())


def test_flipped_bits_are_found_wherever_they_are(filled):
    original = filled.article(1).original.digest
    folder = filled.folder
    filled.close()
    with plainly(folder / "originals" / "volume-0001.sqlite") as volume:
        volume.execute("UPDATE sqlar SET data = CAST('Xne.' AS BLOB) WHERE name = ?", (original,))
    with plainly(folder / "catalogue.sqlite") as catalogue:
        catalogue.execute("UPDATE body SET \"text\" = replace(\"text\", 'Two', 'Twp')")
        catalogue.execute("UPDATE article SET publisher = 'Papeq' WHERE id = 1")
    with Library.open(folder) as library:
        report = library.checkup()
        assert report.damaged == (original,)
        assert not report.sound
        assert [line.split(":")[0] for line in report.catalogue] == ["article 1", "article 2"]
        with pytest.raises(ArchiveDamagedError):
            library.original_bytes(original)


def test_missing_and_orphaned_bytes_are_told_apart(filled):
    original = filled.article(1).original.digest
    folder = filled.folder
    filled.close()
    with plainly(folder / "originals" / "volume-0001.sqlite") as volume:
        volume.execute("UPDATE sqlar SET name = ? WHERE name = ?", ("0" * 64, original))
    with Library.open(folder) as library:
        report = library.checkup()
        assert report.missing == (original,)
        assert report.damaged == ("0" * 64,)


def test_bytes_without_a_record_do_no_harm(filled):
    from archive.store.originals import parcel

    stray = parcel(b"a crash came between")
    filled._holdings.originals.put([stray])
    report = filled.checkup()
    assert report.sound
    assert report.orphans == (stray.digest,)


def test_originals_can_be_unpacked_without_us(filled):
    digest = filled.article(1).original.digest
    folder = filled.folder
    filled.close()
    with plainly(folder / "originals" / "volume-0001.sqlite") as volume:
        row = volume.execute("SELECT mode, sz, data FROM sqlar WHERE name = ?", (digest,)).fetchone()
    assert row == (0o100644, 4, b"One.")
    assert "sqlite3" in (folder / "README.txt").read_text(encoding="utf-8")


def test_the_daily_copy_is_made_once_a_day(filled):
    copy = filled.backup_if_due()
    assert copy is not None
    assert rotation.is_sound(copy)
    assert copy.stat().st_mode & 0o077 == 0
    assert filled.backup_if_due() is None


def test_old_copies_go_and_a_week_keeps_one():
    today = dt.date(2026, 3, 20)
    dated = [(today - dt.timedelta(days=n), Path(f"{n}")) for n in range(-1, 60)]
    dated.sort(reverse=True)
    gone = {int(file.name) for file in rotation.superseded(dated, today)}
    kept = sorted(set(range(-1, 60)) - gone)
    assert kept[:8] == [-1, 0, 1, 2, 3, 4, 5, 6], "the future and the last seven days"
    assert len(kept) == 8 + 3, "and the last of each week before"
    assert rotation.superseded([], today) == []


def test_a_broken_catalogue_never_replaces_a_good_copy(filled, monkeypatch):
    good = filled.backup_if_due()
    good.rename(good.with_name("catalogue-2020-01-01.sqlite"))
    monkeypatch.setattr(rotation, "is_sound", lambda _file: False)
    with pytest.raises(ArchiveDamagedError):
        filled.backup_if_due()
    assert [file.name for file in good.parent.iterdir()] == ["catalogue-2020-01-01.sqlite"]


def test_one_file_holds_it_all_and_gives_it_back(filled, tmp_path):
    file = tmp_path / "all.cuttings"
    assert filled.backup(file) == file.stat().st_size
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Cuttings", "all.cuttings"]
    assert backup.restore(file, tmp_path / "back") == 2
    with Library.open(tmp_path / "back") as back:
        assert back.identity == filled.identity
        assert back.article(1) == filled.article(1)
        assert back.checkup().sound
        assert back.original_bytes(back.article(1).original.digest) == b"One."
    assert (tmp_path / "back" / "catalogue.sqlite").stat().st_mode & 0o077 == 0


def test_nothing_is_restored_over_an_archive(filled, tmp_path):
    file = tmp_path / "all.cuttings"
    filled.backup(file)
    with pytest.raises(ArchiveLockedError):
        backup.restore(file, filled.folder)
    filled.close()
    with pytest.raises(NotAnArchiveError):
        backup.restore(file, filled.folder)


@pytest.mark.parametrize("place", [0.3, 0.5, 0.7])
def test_a_damaged_backup_is_refused_and_leaves_nothing(filled, tmp_path, place):
    file = tmp_path / "all.cuttings"
    filled.backup(file)
    data = bytearray(file.read_bytes())
    data[int(len(data) * place)] ^= 4
    file.write_bytes(data)
    with pytest.raises(ArchiveDamagedError):
        backup.restore(file, tmp_path / "back")
    assert not (tmp_path / "back" / "catalogue.sqlite").exists()
    assert backup.NotAnArchiveError


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (lambda manifest: manifest["members"].update({"../evil": {"size": 0, "sha256": ""}}), ArchiveDamagedError),
        (lambda manifest: manifest.update(format=2), ArchiveTooNewError),
        (lambda manifest: manifest.pop("members"), NotAnArchiveError),
        (lambda manifest: manifest["members"]["catalogue.sqlite"].update(size=10), ArchiveDamagedError),
    ],
)
def test_a_backup_from_a_stranger_is_taken_at_no_word(filled, tmp_path, change, error):
    file, forged = tmp_path / "all.cuttings", tmp_path / "forged.cuttings"
    filled.backup(file)
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(forged, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "manifest.json":
                manifest = json.loads(data)
                change(manifest)
                data = json.dumps(manifest).encode()
            new.writestr(name, data)
    with pytest.raises(error):
        backup.restore(forged, tmp_path / "back")


def test_a_broken_catalogue_is_replaced_by_the_last_copy_and_what_originals_prove(filled, put, monkeypatch):
    filled.backup_if_due()
    put("Three, which the copy does not know.", data=b"<html><p>Three, which the copy does not know.")
    folder = filled.folder
    filled.close()
    catalogue = folder / "catalogue.sqlite"
    data = bytearray(catalogue.read_bytes())
    data[4096:16384] = bytes(12288)
    catalogue.write_bytes(data)
    monkeypatch.setattr(Library, "_parsing", lambda _self: Told())
    with Library.open(folder) as repaired:
        assert repaired.repaired.articles == 2
        assert repaired.repaired.recovered == 1
        assert repaired.repaired.set_aside.exists()
        assert repaired.tally().living == 3
        assert repaired.article(1).tags == ("kept",)
        assert repaired.checkup().sound
    with Library.open(folder) as again:
        assert again.repaired is None


def test_without_any_copy_the_originals_make_the_catalogue_again(filled, monkeypatch):
    folder = filled.folder
    filled.close()
    (folder / "catalogue.sqlite").write_bytes(b"this is not a database, and long enough to be sure of it" * 100)
    monkeypatch.setattr(Library, "_parsing", lambda _self: Told())
    with Library.open(folder) as repaired:
        assert repaired.repaired.copy_of is None
        assert repaired.repaired.recovered == 1, "of the page that says that it is one"


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


def test_another_archive_is_taken_in_with_what_people_put_on_it(filled, put, empty_archive, tmp_path):
    filled.correct(1, "headline", "By hand")
    filled.set_starred([1], True)
    filled.save_search("Mine", "tag:kept")
    folder = tmp_path / "other"
    shutil.copytree(empty_archive, folder)
    with Library(Holdings(folder), taker=Told()) as mine:
        changes = mine.merge(filled.folder)
        assert len(changes.added) == 2
        article = mine.article(1)
        assert (article.draft.headline.value, article.tags, article.starred) == ("By hand", ("kept",), True)
        assert article.annotations[0].note == "a note"
        assert article.draft.text == "<P>ONE", "extracted here again, not believed"
        assert mine.resource(1, "a.jpg") == ("image/jpeg", PICTURE.data)
        assert [search.name for search in mine.saved_searches()] == ["Mine"]
        assert not mine.merge(filled.folder), "a second time changes nothing"
        filled.add_tag([1], TagName("later"))
        assert mine.merge(filled.folder).edited == (1,)
        assert mine.article(1).tags == ("kept", "later")
        assert mine.checkup().sound


def test_the_same_story_elsewhere_is_shown(library, put):
    story = " ".join(f"word{n} said the minister of ports and harbours" for n in range(40))
    first = put(story)
    second = put(story.replace("word7 ", "word seven ") + " A second paper adds a sentence.")
    other = put(" ".join(f"entirely other matter number {n} about forests" for n in range(40)))
    assert [found.id for found in library.like(first)] == [second]
    assert library.like(other) == []
    assert library.clusters() == [(first, second)]
    library.remove([second])
    assert library.like(first) == []


def test_what_changed_between_two_versions(library, put):
    first = put(
        "Head.\n\nThe fee is ten euros a day.",
        capture=capture_of("a", provenance=captured("2024-01-01")),
        canonical_url=ADDRESS,
    )
    second = put("Head.\n\nThe fee is twelve euros a day.\n\nNew end.", capture=capture_of("b"), canonical_url=ADDRESS)
    comparison = library.compare(first, second)
    assert (comparison.added, comparison.removed) == (3, 1)
    assert not library.compare(first, first).changed


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


def test_a_backup_larger_than_the_disk_is_refused_before_a_byte_is_written(filled, tmp_path, monkeypatch):
    file = tmp_path / "all.cuttings"
    filled.backup(file)
    monkeypatch.setattr("archive.backup.shutil.disk_usage", lambda _folder: shutil._ntuple_diskusage(10, 9, 1))
    with pytest.raises(NoSpaceError):
        backup.restore(file, tmp_path / "back")
    assert list((tmp_path / "back").iterdir()) == []
