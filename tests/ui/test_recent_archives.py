"""The archives opened lately, at the end of the archive menu."""

import pytest

from archive.library import Library
from open_window import LONG


@pytest.fixture
def opened(settings, library, request):
    """A window whose person has opened these archives before."""

    def opened(*others):
        settings.recent_archives = [str(one) for one in (*others, library.folder)]
        return request.getfixturevalue("window")

    return opened


def recent(window):
    """What stands below the last line of the menu."""
    actions = window.menus["archive"].actions()
    last = max(place for place, action in enumerate(actions) if action.isSeparator())
    return [action for action in actions[last + 1 :] if not action.objectName()]


def test_the_others_are_offered_and_this_one_is_not(opened, settings, library):
    window = opened("/home/ada/Floods", "/media/stick/Courts")
    assert [action.text() for action in recent(window)] == ["/home/ada/Floods", "/media/stick/Courts"]
    assert settings.recent_archives[0] == str(library.folder)


def test_one_click_opens_it_and_the_next_start_finds_it(opened, settings, tmp_path, qtbot):
    Library.create(tmp_path / "Floods").close()
    window = opened(tmp_path / "Floods")
    with qtbot.waitSignal(window.archive_asked) as told:
        recent(window)[0].trigger()
    assert told.args == [tmp_path / "Floods"]
    assert settings.archive == str(tmp_path / "Floods")


def test_one_that_is_gone_or_is_none_is_said_and_this_one_stays_open(opened, settings, tmp_path, qtbot):
    letters = tmp_path / "letters"
    letters.mkdir()
    (letters / "dear.txt").write_text("Dear")
    window = opened(tmp_path / "gone", letters)
    before = settings.archive
    with qtbot.assertNotEmitted(window.archive_asked):
        recent(window)[0].trigger()
        qtbot.waitUntil(lambda: "cannot be reached" in window.toast.words, timeout=LONG)
        recent(window)[1].trigger()
        qtbot.waitUntil(lambda: window.toast.words == "There is no archive in this folder.", timeout=LONG)
        window.handlers.care.ask_for(letters, new=True)
        qtbot.waitUntil(lambda: "Choose an empty one" in window.toast.words, timeout=LONG)
    assert settings.archive == before
    assert not (tmp_path / "gone").exists()
    assert [file.name for file in letters.iterdir()] == ["dear.txt"]


def test_an_import_is_not_cut_off_for_another_archive(opened, tmp_path, qtbot, monkeypatch):
    Library.create(tmp_path / "Floods").close()
    window = opened(tmp_path / "Floods")
    monkeypatch.setattr(type(window.intake), "running", True)
    with qtbot.assertNotEmitted(window.archive_asked, wait=300):
        recent(window)[0].trigger()
    assert "An import is under way" in window.toast.words


def test_who_has_no_other_sees_no_empty_place(opened):
    window = opened()
    assert not window.menus["archive"].actions()[-1].isSeparator()
    assert recent(window) == []


def test_the_oldest_is_forgotten(opened, settings):
    window = opened(*(f"/home/ada/{number}" for number in range(20)))
    assert len(settings.recent_archives) == 8
    assert recent(window)[-1].text() == "/home/ada/6"


def test_names_are_shown_as_they_are(opened):
    window = opened("/home/ada/Mews & Sons", "/home/ada/a\u202eb", "/home/ada/" + "very long " * 12 + "Floods")
    ampersand, reversed_, long = (action.text() for action in recent(window))
    assert ampersand.replace("&&", "&") == "/home/ada/Mews & Sons"
    assert "\u202e" not in reversed_
    assert long.endswith("Floods")
    assert len(long) < 80
