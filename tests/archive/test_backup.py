"""One file holds the whole archive and gives it back, or says that it cannot."""

from __future__ import annotations

import json
import shutil
import zipfile

import pytest

from archive import backup
from archive.errors import (
    ArchiveDamagedError,
    ArchiveLockedError,
    ArchiveTooNewError,
    NoSpaceError,
    NotAnArchiveError,
)
from archive.library import Library


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


def test_a_backup_larger_than_the_disk_is_refused_before_a_byte_is_written(filled, tmp_path, monkeypatch):
    file = tmp_path / "all.cuttings"
    filled.backup(file)
    monkeypatch.setattr("archive.backup.shutil.disk_usage", lambda _folder: shutil._ntuple_diskusage(10, 9, 1))
    with pytest.raises(NoSpaceError):
        backup.restore(file, tmp_path / "back")
    assert list((tmp_path / "back").iterdir()) == []
