import json
import os
import stat

import pytest

from ui.places import default_archive, portable_folder, settings_file
from ui.settings import Settings, help_text


def test_what_was_saved_is_loaded(tmp_path):
    file = tmp_path / "folder" / "settings.json"
    Settings(theme="dark", reader_size=24, recent_searches=["القمح"]).save(file)
    assert Settings.load(file) == Settings(theme="dark", reader_size=24, recent_searches=["القمح"])


@pytest.mark.skipif(os.name != "posix", reason="permissions are POSIX")
def test_only_their_owner_reads_them(tmp_path):
    file = tmp_path / "settings.json"
    Settings().save(file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize("damage", ["", "{", "[]", "null", '"x"', "\x00"])
def test_a_damaged_file_means_defaults(tmp_path, damage):
    file = tmp_path / "settings.json"
    file.write_text(damage)
    assert Settings.load(file) == Settings()


def test_one_bad_value_does_not_lose_the_others(tmp_path):
    file = tmp_path / "settings.json"
    file.write_text(
        json.dumps({"theme": "pink", "reader_size": 9000, "mark_read": "yes", "density": "compact", "x": 1})
    )
    assert Settings.load(file) == Settings(density="compact")


def test_every_preference_that_is_asked_has_a_help_text():
    from dataclasses import fields

    asked = [entry.name for entry in fields(Settings) if "page" in entry.metadata]
    assert asked
    assert all(help_text(name) for name in asked)
    assert not help_text("window")


def test_another_file_can_be_named(monkeypatch, tmp_path):
    monkeypatch.setenv("CUTTINGS_SETTINGS", str(tmp_path / "here.json"))
    assert settings_file() == tmp_path / "here.json"


def test_a_portable_program_keeps_everything_beside_itself(monkeypatch, tmp_path):
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", str(tmp_path / "cuttings"))
    monkeypatch.delenv("CUTTINGS_SETTINGS", raising=False)
    assert portable_folder() is None
    (tmp_path / "portable").write_text("")
    assert settings_file() == tmp_path / "Data" / "settings.json"
    assert default_archive() == tmp_path / "Data" / "Cuttings"
