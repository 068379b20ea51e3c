"""What the program does by itself: looks at the watched folder one after the other, each find told."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from archive.library import Library
from search.grammar import parse_query
from search.index import SearchIndex
from ui.bulletin import Bulletin
from ui.duties import Duties
from ui.session import Session

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def duties(invented, runner, settings, tmp_path):
    settings.watched_folder = str(tmp_path)
    return Duties(invented, runner, Bulletin(), settings)


class Slow:
    """A folder that takes its time to be looked at."""

    def __init__(self) -> None:
        self.go, self.looks = threading.Event(), 0

    def look(self, folder: Path) -> list[Path]:
        self.looks += 1
        self.go.wait(10)
        return [folder / f"{self.looks}.html"]


def test_what_a_slow_look_finds_is_told_though_the_timer_went_on(qtbot, duties, tmp_path):
    duties._folder = slow = Slow()
    told = []
    duties.settled.connect(told.append)
    for _ in range(3):
        duties._watch()
    slow.go.set()
    qtbot.waitUntil(lambda: bool(told))
    assert (told, slow.looks) == ([[tmp_path / "1.html"]], 1)
    duties._watch()
    qtbot.waitUntil(lambda: len(told) == 2)


def test_a_look_that_fails_is_told_and_followed_by_another(qtbot, duties, tmp_path, monkeypatch):
    def fail(_folder):
        raise OSError("gone")

    monkeypatch.setattr(duties._folder, "look", fail)
    with qtbot.waitSignal(duties.failed):
        duties._watch()
    monkeypatch.setattr(duties._folder, "look", lambda folder: [folder / "a.html"])
    with qtbot.waitSignal(duties.settled) as told:
        duties._watch()
    assert told.args == [[tmp_path / "a.html"]]


def test_without_a_folder_nothing_is_looked_at(duties, settings, monkeypatch):
    settings.watched_folder = ""
    monkeypatch.setattr(duties._folder, "look", lambda _folder: 1 / 0)
    duties._watch()
    assert not duties._looking


def test_an_index_that_is_lacking_is_made_and_told_of(qtbot, bare_session, put, runner, settings):
    put("The quay is closed.")  # and the index knows nothing of it
    duties, told = Duties(bare_session, runner, Bulletin(), settings), []
    duties.indexing.connect(told.append)
    with qtbot.waitSignal(duties.caught_up):
        duties.start()
    duties.stop()
    assert told == [True, False]
    assert bare_session.searcher().answer(parse_query("quay"), limit=1).total == 1
    with qtbot.waitSignal(duties.indexing, check_params_cb=lambda under_way: not under_way):
        duties.start()
    duties.stop()
    assert True not in told[2:]


def test_an_index_that_cannot_be_made_is_told_of(qtbot, library, put, runner, settings):
    put("The quay is closed.")
    folder = library.folder
    library.close()
    library = Library.open(folder, read_only=True)
    session = Session(library, SearchIndex.open(library.index_folder, identity=library.identity))
    duties = Duties(session, runner, Bulletin(), settings)
    with qtbot.waitSignal(duties.indexing) as told:
        duties.start()
    assert told.args == [True]
    session.close()
