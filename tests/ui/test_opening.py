"""What a start is asked for, and the archive it opens while Qt is loaded."""

import json
from pathlib import Path

import pytest

from archive.errors import ArchiveGoneError
from archive.library import Library
from ui.opening import Opening


@pytest.fixture(autouse=True)
def preferences(tmp_path, monkeypatch):
    file = tmp_path / "settings.json"
    monkeypatch.setenv("CUTTINGS_SETTINGS", str(file))
    return file


@pytest.mark.parametrize(
    ("arguments", "folder", "files"),
    [
        (["--archive", "{0}/named"], "named", []),
        (["--archive", "{0}/named", "a.html", "b.mhtml"], "named", ["a.html", "b.mhtml"]),
        (["a.html", "--archive", "{0}/named"], "named", ["a.html"]),
        (["--archive={0}/named", "--", "-odd.html"], "named", ["-odd.html"]),
        (["a.html"], "kept", ["a.html"]),
        ([], "kept", []),
    ],
)
def test_opens_the_archive_that_was_named_or_is_kept(arguments, folder, files, tmp_path, preferences):
    preferences.write_text(json.dumps({"archive": str(tmp_path / "kept")}), encoding="utf-8")
    with Opening([one.format(tmp_path) for one in arguments]) as opening:
        session = opening.session()
        assert (session.library.folder, opening.files) == (tmp_path / folder, [Path(one) for one in files])
        session.close()


def test_a_check_of_the_installation_opens_no_archive(tmp_path, preferences):
    preferences.write_text(json.dumps({"archive": str(tmp_path / "kept")}), encoding="utf-8")
    with Opening(["--self-check"]) as opening:
        assert opening.checking
    assert not (tmp_path / "kept").exists()


def test_when_one_is_gone_another_can_be_opened(tmp_path, preferences):
    gone = str(tmp_path / "gone")
    preferences.write_text(json.dumps({"archive": gone, "recent_archives": [gone]}), encoding="utf-8")
    with Opening([]) as opening:
        with pytest.raises(ArchiveGoneError):
            opening.session()
        opening.open(tmp_path / "other")
        session = opening.session()
        assert session.library.folder == tmp_path / "other"
        session.close()


def test_files_go_to_the_window_that_has_the_archive(tmp_path):
    first = Library.open_or_create(tmp_path / "named")
    with Opening(["--archive", str(tmp_path / "named"), "a.html"]) as opening:
        assert opening.session() is None
    [letter] = (tmp_path / "named" / "inbox").glob("*.json")
    assert json.loads(letter.read_text(encoding="utf-8")) == {"files": [str(Path("a.html").absolute())]}
    first.close()
