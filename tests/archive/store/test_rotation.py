"""Dated copies of the catalogue: one a day, never a bad one over a good one."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from archive.errors import (
    ArchiveDamagedError,
)
from archive.store import rotation


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
