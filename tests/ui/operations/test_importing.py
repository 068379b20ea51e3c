"""Imports through the real readers and workers."""

import threading

from archive.library import Library
from archive.model import Refusal
from journeys.truth import CAPTURES
from search.index import SearchIndex
from ui.operations import importing, searching
from ui.session import Session


def test_the_sample_is_taken_in_and_found(tmp_path):
    with Library.create(tmp_path / "Cuttings") as library:
        session = Session(library, SearchIndex.open(library.index_folder, identity=library.identity))
        report, deed = importing.import_files(session, [importing.SAMPLE])
        (taken,) = report.accessioned
        assert taken.headline == "The box in the cellar: how a newspaper forgot, and remembered"
        assert not taken.concerns
        assert list(searching.find(session, "clerk paste").ids) == [taken.id]
        deed.undo(session)
        assert list(searching.find(session, "clerk paste").ids) == []
        session.close()


def test_a_selection_from_a_browser_becomes_an_article(tmp_path):
    with Library.create(tmp_path / "Cuttings") as library:
        session = Session(library, SearchIndex.open(library.index_folder, identity=library.identity))
        html = "<p>The council voted to <b>reopen</b> the quay after a winter of repairs and quarrels.</p>" * 3
        report, _deed = importing.import_selection(session, html, "", "https://paper.example/quay")
        (taken,) = report.accessioned
        article = library.article(taken.id)
        assert article.container == "selection"
        assert article.provenance.target_url[0].value == "https://paper.example/quay"
        assert list(searching.find(session, "quay").ids) == [taken.id]
        session.close()


def test_a_cancelled_import_keeps_what_is_done_and_names_what_is_left(tmp_path):
    with Library.create(tmp_path / "Cuttings") as library:
        session = Session(library, SearchIndex.open(library.index_folder, identity=library.identity))
        watch = importing.Watch()
        report, _deed = importing.import_files(
            session, [CAPTURES / "html-only"], progress=watch, told=lambda outcome: watch.cancel()
        )
        assert report.cancelled
        assert len(report.accessioned) >= 1
        assert {outcome.reason for outcome in report.refused} <= {Refusal.CANCELLED}
        assert len(report.outcomes) == 6
        assert len(searching.find(session, "").ids) == len(report.accessioned)
        session.close()


def test_a_watch_tells_now_and_then_and_at_the_end():
    told = []
    watch = importing.Watch(lambda *heard: told.append(heard))
    watch.started(1000)
    for done in range(1, 1001):
        watch.advanced(done, f"file {done}")
    assert told[0] == (0, 1000, "")
    assert told[-1] == (1000, 1000, "file 1000")
    assert len(told) < 200


def test_a_paused_watch_waits_until_it_is_resumed_or_cancelled():
    watch = importing.Watch()
    watch.pause()
    assert watch.paused
    waiting = threading.Thread(target=watch.wait)
    waiting.start()
    waiting.join(0.05)
    assert waiting.is_alive()
    watch.cancel()
    waiting.join(5)
    assert not waiting.is_alive()
