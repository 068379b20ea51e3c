"""Files into the archive: in order, each reported once it is safe, whatever stands in the way of some of them."""

from __future__ import annotations

import threading
from types import SimpleNamespace

import pytest

from archive import accession
from archive.errors import NoSpaceError, ReadOnlyError, RefusedError
from archive.library import Library
from archive.model import Accessioned, Container, Duplicate, Refusal, Refused, TagName
from conftest import PICTURE, capture_of, draft_of


class Watched:
    """A person at the other end."""

    def __init__(self, *, stop_after: int | None = None) -> None:
        self.total: int | None = None
        self.seen: list[str] = []
        self.stop_after = stop_after
        self.waits = 0

    def started(self, total):
        self.total = total

    def advanced(self, done, what):
        assert done == len(self.seen) + 1
        self.seen.append(what)

    def wait(self):
        self.waits += 1

    @property
    def cancelled(self):
        return self.stop_after is not None and len(self.seen) >= self.stop_after


@pytest.fixture
def pages(tmp_path):
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(40):
        (folder / f"{number:02}.html").write_text(f"<html><body><p>Story {number}.</p>", encoding="utf-8")
    return folder


def test_a_folder_comes_in_whole_and_in_order(library, pages):
    watched = Watched()
    outcomes = [outcome for outcome, _changes in library.import_files([pages], progress=watched)]
    assert [outcome.path for outcome in outcomes] == [str(pages / f"{n:02}.html") for n in range(40)]
    assert watched.total == 40
    assert watched.seen == [outcome.path for outcome in outcomes]
    assert watched.waits >= 40
    assert [outcome.id for outcome in outcomes] == sorted(outcome.id for outcome in outcomes)


def test_what_is_reported_is_committed(library, pages):
    with Library.open(library.folder, read_only=True) as stranger:
        for outcome, changes in library.import_files([pages]):
            assert stranger.article(outcome.id).draft.headline.value
            assert stranger.revision() >= changes.revision


def test_cancelling_keeps_what_is_done_and_names_the_rest(library, pages):
    watched = Watched(stop_after=5)
    outcomes = [outcome for outcome, _changes in library.import_files([pages], progress=watched)]
    done = [outcome for outcome in outcomes if isinstance(outcome, Accessioned)]
    assert len(outcomes) == 40
    assert 5 <= len(done) < 40
    assert all(outcome.reason is Refusal.CANCELLED for outcome in outcomes if isinstance(outcome, Refused))
    assert library.tally().living == len(done)


def test_cancelling_does_not_wait_for_the_file_in_hand(library, taker, pages):
    begun, stop = threading.Event(), threading.Event()

    class Stopped(Watched):
        @property
        def cancelled(self):
            return stop.is_set()

    def hang(source, unwanted):
        begun.set()
        while not unwanted():
            stop.wait(10)
        raise RefusedError(Refusal.CANCELLED)

    taker.take_in = hang
    threading.Thread(target=lambda: begun.wait(10) and stop.set()).start()
    outcomes = [outcome for outcome, _changes in library.import_files([pages], progress=Stopped())]
    assert {outcome.reason for outcome in outcomes} == {Refusal.CANCELLED}
    assert len(outcomes) == 40


def test_a_pause_holds_and_lets_go(library, pages):
    gate = threading.Event()

    class Paused(Watched):
        def wait(self):
            gate.set()
            super().wait()

    assert len(list(library.import_files([pages], progress=Paused()))) == 40
    assert gate.is_set()


def test_bad_files_are_outcomes_and_the_rest_goes_on(library, taker, pages, tmp_path):
    first, second, third = sorted(pages.iterdir())[:3]
    taker.answers[first.read_bytes()] = RefusedError(Refusal.NOT_A_PAGE, "a picture")
    second.write_bytes(b"")
    outcomes = [o for o, _changes in library.import_files([first, second, third, tmp_path / "nowhere.html"])]
    assert [type(outcome) for outcome in outcomes] == [Refused, Refused, Accessioned, Refused]
    assert [o.reason for o in outcomes if isinstance(o, Refused)] == [
        Refusal.NOT_A_PAGE,
        Refusal.EMPTY,
        Refusal.VANISHED,
    ]


def test_a_container_gives_several_articles(library, taker, tmp_path):
    file = tmp_path / "crawl.html"
    file.write_bytes(b"<html>two")
    taker.answers[b"<html>two"] = tuple(
        (capture_of(f"<p>{n}", container=Container.WARC), draft_of(f"Story {n}")) for n in range(2)
    )
    outcomes = [outcome for outcome, _changes in library.import_files([file])]
    assert [library.article(outcome.id).original.part for outcome in outcomes] == [0, 1]
    [again] = [outcome for outcome, _changes in library.import_files([file])]
    assert isinstance(again, Duplicate)


def test_tags_come_from_the_person_and_from_the_clipper(library, taker, pages):
    file = sorted(pages.iterdir())[0]
    data = file.read_bytes()
    taker.answers[data] = ((capture_of("x", tags=("Clipped, word", "#")), draft_of("Tagged")),)
    [(outcome, changes)] = library.import_files([file], tags=[TagName("mine")])
    assert library.article(outcome.id).tags == ("Clipped word", "mine")
    assert changes.tags


def test_a_duplicate_in_the_trash_says_so(library, pages):
    file = sorted(pages.iterdir())[0]
    [(outcome, _changes)] = library.import_files([file])
    library.remove([outcome.id])
    [(again, _changes)] = library.import_files([file])
    assert again.removed


def test_resources_are_kept_once(library, taker, pages):
    files = sorted(pages.iterdir())[:3]
    for file in files:
        taker.answers[file.read_bytes()] = ((capture_of(file.name, resources=(PICTURE,)), draft_of(file.name)),)
    list(library.import_files(files))
    report = library.checkup()
    assert report.originals == 3 + 3 + 1, "files, their pages, one picture"


def test_a_full_disk_refuses_what_does_not_fit_and_takes_what_does(library, pages, monkeypatch):
    put = library._holdings.originals.put

    def little_room(parcels):
        parcels = list(parcels)
        if any(parcel.size > 200 for parcel in parcels):
            raise NoSpaceError("full")
        return put(parcels)

    files = sorted(pages.iterdir())[:6]
    files[2].write_text("<html><body><p>Large " + "words " * 100, encoding="utf-8")
    monkeypatch.setattr(library._holdings.originals, "put", little_room)
    outcomes = [outcome for outcome, _changes in library.import_files(files)]
    assert [type(outcome) for outcome in outcomes] == [
        Accessioned,
        Accessioned,
        Refused,
        Accessioned,
        Accessioned,
        Accessioned,
    ]
    assert outcomes[2].reason is Refusal.NO_SPACE


def test_room_is_left_on_the_disk_for_what_follows_an_import(library, pages, monkeypatch):
    rooms = [accession.ROOM_LEFT * 2, accession.ROOM_LEFT]
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: SimpleNamespace(total=1, free=rooms.pop(0)))
    files = sorted(pages.iterdir())
    taken, refused = (outcome for file in files[:2] for outcome, _changes in library.import_files([file]))
    assert isinstance(taken, Accessioned)
    assert refused.reason is Refusal.NO_SPACE


def test_nothing_comes_into_an_archive_open_for_reading(library, pages):
    with Library.open(library.folder, read_only=True) as reader, pytest.raises(ReadOnlyError):
        list(reader.import_files([pages]))


def test_reading_ahead_is_bounded(library, pages, monkeypatch):
    monkeypatch.setattr(accession, "AHEAD_BYTES", 1)
    assert len(list(library.import_files([pages]))) == 40


@pytest.mark.slow
def test_a_real_page_goes_through_real_workers(archive_folder, tmp_path):
    file = tmp_path / "page.html"
    words = "<p>The harbour audit found that port fees were missing for years, the council said. " * 12
    file.write_text(f"<html><head><title>Audit</title></head><body><h1>Audit</h1>{words}", encoding="utf-8")
    with Library.open(archive_folder) as library:
        [(outcome, _changes)] = library.import_files([file])
        assert isinstance(outcome, Accessioned)
        assert "port fees" in library.text(outcome.id)
