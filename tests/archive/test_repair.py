"""A broken catalogue is put right from the last good copy and what the originals still prove."""

from __future__ import annotations

import pytest

from archive.errors import ArchiveDamagedError
from archive.library import Library
from conftest import Told


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


def broken(folder):
    data = bytearray((folder / "catalogue.sqlite").read_bytes())
    data[4096:16384] = bytes(12288)
    (folder / "catalogue.sqlite").write_bytes(data)


def test_where_nothing_may_be_written_the_last_copy_is_read_instead(filled):
    filled.backup_if_due()
    folder = filled.folder
    filled.close()
    broken(folder)
    before = (folder / "catalogue.sqlite").read_bytes()
    with Library.open(folder, read_only=True) as library:
        assert library.read_only
        assert library.repaired.articles == library.tally().living == 2
        assert library.repaired.set_aside is None
        assert library.original_bytes(library.article(1).original.digest)
    assert (folder / "catalogue.sqlite").read_bytes() == before


def test_a_broken_catalogue_without_a_copy_on_a_read_only_disk_is_told_so(filled):
    folder = filled.folder
    filled.close()
    broken(folder)
    with pytest.raises(ArchiveDamagedError):
        Library.open(folder, read_only=True)
