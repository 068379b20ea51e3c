"""A checkup finds what is not what it was, wherever it is."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
import sqlcipher3

from archive.errors import (
    ArchiveDamagedError,
)
from archive.fixity import checkup_due
from archive.library import Library

if TYPE_CHECKING:
    from pathlib import Path


def plainly(path: Path):
    """The file as any SQLite tool opens it."""
    return sqlcipher3.connect(str(path), isolation_level=None)


ANOTHER_WORD = "UPDATE body SET \"text\" = replace(\"text\", 'Two', 'Twp')"


def flip(archive, statements):
    """Close an archive, change a letter of its first original, and in the catalogue what the statements say."""
    original = archive.article(1).original.digest
    archive.close()
    with plainly(archive.folder / "originals" / "volume-0001.sqlite") as volume:
        volume.execute("UPDATE sqlar SET data = CAST('Xne.' AS BLOB) WHERE name = ?", (original,))
    with plainly(archive.folder / "catalogue.sqlite") as catalogue:
        for statement in statements:
            catalogue.execute(statement)
    return original


def test_a_sound_archive_is_told_so(filled):
    report = filled.checkup()
    assert report.sound
    assert (report.originals, report.articles, report.orphans) == (4, 2, ())


def test_flipped_bits_are_found_wherever_they_are(filled):
    original = flip(filled, [ANOTHER_WORD, "UPDATE article SET publisher = 'Papeq' WHERE id = 1"])
    with Library.open(filled.folder) as library:
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


def test_a_thirtieth_is_gone_through_each_day_and_all_of_it_in_a_month(filled):
    day = dt.date(2026, 3, 1)
    seen = 0
    for number in range(30):
        report = checkup_due(filled._holdings, day + dt.timedelta(number))
        assert report is not None
        assert report.sound
        assert report.originals == 1, "of the four that there are"
        seen += report.originals
    assert seen >= filled.checkup().originals
    assert checkup_due(filled._holdings, day + dt.timedelta(29)) is None, "that was today's"


def test_a_clock_that_runs_backwards_only_brings_the_next_part_sooner(filled):
    assert checkup_due(filled._holdings, dt.date(2026, 3, 1)) is not None
    assert checkup_due(filled._holdings, dt.date(1999, 1, 1)) is not None
    assert checkup_due(filled._holdings, dt.date(1999, 1, 1)) is None


def test_within_a_month_damage_is_found_and_whose_it_is(filled):
    original = flip(filled, [f"{ANOTHER_WORD} WHERE article = 2"])
    with Library.open(filled.folder) as library:
        reports = [checkup_due(library._holdings, dt.date(2026, 3, 1) + dt.timedelta(number)) for number in range(30)]
    assert {digest for report in reports for digest in report.damaged} == {original}
    assert {number for report in reports for number in report.harmed} == {1}
    assert [line for report in reports for line in report.catalogue] == [
        "article 2: its record or its words were altered"
    ]
