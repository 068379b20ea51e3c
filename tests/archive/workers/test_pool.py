"""What a hostile page can do to a worker, and that nothing of it reaches the program."""

from __future__ import annotations

import os
import socket  # noqa: TID251 -- to prove that nobody comes
import subprocess
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest

from archive.errors import RefusedError, WorkerDiedError
from archive.intake.source import FileFacts, MemorySource
from archive.limits import Limits
from archive.model import Concern, Refusal
from archive.workers import WorkerPool
from archive.workers.worker import MOST_SECONDS, Worker, default_command
from tests.archive.intake import makers

PDF = makers.pdf([["The harbour audit, line one."] * 12])
HERE = Path(__file__).parent
LIMITS = Limits(seconds=1.0, memory_bytes=512 * 1024 * 1024)
linux = pytest.mark.skipif(sys.platform != "linux", reason="enforced by Linux")


def page(deed: str) -> MemorySource:
    return MemorySource(name="page.html", data=f"<html><p>{deed}".encode())


@pytest.fixture(scope="module")
def pool(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch, socket.create_server(("127.0.0.1", 0)) as server:
        patch.setenv("PYTHONPATH", str(HERE.parents[2]))
        patch.setenv("CUTTINGS_TEST_MARKER", str(tmp_path_factory.mktemp("worker") / "marker"))
        patch.setenv("CUTTINGS_TEST_PORT", str(server.getsockname()[1]))
        with WorkerPool(LIMITS, 2, command=[sys.executable, str(HERE / "misbehaving.py")]) as pool:
            yield pool


def text_of(pool: WorkerPool, source: MemorySource) -> str:
    [(_capture, draft)] = pool.take_in(source)
    return draft.text


@pytest.mark.parametrize("deed", ["hang", "crash", "bug", "lie"])
@linux
def test_words_survive_a_parser_that_does_not(pool, deed):
    [(capture, draft)] = pool.take_in(MemorySource(name="p.html", data=f"<html><p>{deed}".encode()))
    assert draft.text == deed
    assert Concern.TEXT_LOST in draft.concerns
    assert capture.page == f"<html><p>{deed}"
    assert text_of(pool, page("chatter")) == "quiet", "the next page is read as if nothing had been"


@linux
def test_memory_is_bounded(pool):
    [(_capture, draft)] = pool.take_in(page("swell"))
    assert Concern.TEXT_LOST in draft.concerns


@linux
def test_what_is_no_page_and_kills_its_reader_is_refused(pool):
    with pytest.raises(RefusedError) as refusal:
        pool.take_in(MemorySource(name="x.mht", data=b"hang"))
    assert refusal.value.reason is Refusal.TIMED_OUT


def test_a_parsers_bug_is_told_without_the_words_of_the_page(pool):
    with pytest.raises(RefusedError) as refusal:
        pool.take_in(MemorySource(name="x.mht", data=b"bug"))
    assert refusal.value.reason is Refusal.PARSER_DIED
    assert refusal.value.detail.startswith("KeyError misbehaving.py:")
    assert "secret" not in refusal.value.detail


@linux
def test_a_worker_reaches_no_network_and_writes_no_file(pool):
    assert text_of(pool, page("connect")) == "OSError"
    assert text_of(pool, page("write")) == "OSError"


def test_companions_are_asked_of_the_parent(pool):
    source = MemorySource(
        name="p.html",
        data=b"<html><p>ask",
        facts=FileFacts(modified=5.0, attributes={"user.xdg.origin.url": b"x"}),
        companions={"a.css": b"p{}"},
    )
    assert text_of(pool, source) == "b'p{}' None ('a.css',)"


def test_many_threads_share_the_workers(pool):
    found: list[str] = []
    threads = [threading.Thread(target=lambda: found.append(text_of(pool, page("chatter")))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == ["quiet"] * 8
    assert len(psutil.Process().children()) <= 2


@linux
@pytest.mark.slow
def test_workers_die_with_the_program(tmp_path):
    script = (
        "import sys, time\n"
        "from archive.workers import WorkerPool\n"
        "from archive.intake.source import MemorySource\n"
        "import psutil\n"
        "pool = WorkerPool(size=1)\n"
        "pool.take_in(MemorySource(name='a.html', data=b'<html><p>words enough for a page'))\n"
        "print(psutil.Process().children()[0].pid, flush=True)\n"
        "time.sleep(60)\n"
    )
    environment = os.environ | {"PYTHONPATH": str(HERE.parents[2])}
    parent = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, env=environment)
    assert parent.stdout is not None
    child = psutil.Process(int(parent.stdout.readline()))
    parent.kill()
    parent.wait()
    parent.stdout.close()
    psutil.wait_procs([child], timeout=10)
    assert not child.is_running() or child.status() == psutil.STATUS_ZOMBIE


def test_the_worker_is_this_program():
    assert default_command()[0] == sys.executable
    assert default_command()[-1] == "--worker"


@linux
def test_drawing_a_page_ends_when_it_is_wanted_no_longer(pool):
    stop = threading.Event()
    threading.Timer(0.3, stop.set).start()
    with pytest.raises(WorkerDiedError) as caught:
        pool.draw(b"hang", 0, 100, stop)
    assert caught.value.reason is Refusal.CANCELLED
    with pytest.raises(RefusedError) as refused:
        pool.draw(b"hang", 0, 100, stop)
    assert refused.value.reason is Refusal.CANCELLED
    assert pool.draw(PDF, 0, 60, threading.Event()).pages == 1, "and the next one is drawn"


@linux
def test_reading_a_file_ends_when_it_is_wanted_no_longer(pool):
    stop = threading.Event()
    threading.Timer(0.3, stop.set).start()
    with pytest.raises(RefusedError) as refused:
        pool.take_in(page("hang"), stop.is_set)
    assert refused.value.reason is Refusal.CANCELLED, "and its words are not read either"
    assert text_of(pool, page("chatter")) == "quiet", "the next page is read as if nothing had been"


def test_a_page_comes_out_of_the_worker_as_it_was_drawn(pool):
    picture = pool.draw(PDF, 0, 400, threading.Event())
    assert picture.pages == 1
    assert picture.width == pytest.approx(400, abs=1)
    assert len(picture.data) == 4 * picture.width * picture.height
    assert min(picture.data) < 128, "there are letters on it"
    with pytest.raises(RefusedError) as caught:
        pool.draw(b"no PDF", 0, 100, threading.Event())
    assert caught.value.reason is Refusal.DAMAGED


@linux
def test_a_worker_that_lies_about_a_picture_is_let_go(pool):
    with pytest.raises(WorkerDiedError):
        pool.draw(b"lie", 0, 100, threading.Event())


def test_only_what_a_worker_computed_since_it_last_spoke_makes_it_overdue(monkeypatch):
    worker = Worker([sys.executable, "-c", "input()"], LIMITS)
    try:
        monkeypatch.setattr(worker, "_computed", lambda: 100.0)
        worker._allow(LIMITS.seconds)
        worker.deadline = time.monotonic() - 1.0
        assert not worker.overdue(), "it computed for long, but has spoken since"
        monkeypatch.setattr(worker, "_computed", lambda: 100.0 + LIMITS.seconds)
        assert worker.overdue()
        worker.deadline = time.monotonic() - 0.5
        assert not worker.overdue()
    finally:
        worker.close()


def test_a_worker_that_asks_much_is_not_looked_up_at_each_question(pool, monkeypatch):
    looks = []
    monkeypatch.setattr(Worker, "_computed", lambda worker: looks.append(worker) or 0.0)
    pictures = "".join(f'<img src="{number}.png">' for number in range(200))
    source = MemorySource(name="page.html", data=f"<html><p>{pictures}".encode())
    asked = []
    monkeypatch.setattr(MemorySource, "open", lambda _, reference: asked.append(reference))
    with WorkerPool(LIMITS) as honest:
        honest.take_in(source)
    assert len(asked) >= 200
    assert len(looks) < 50


def test_a_worker_is_let_go_after_much_computing_or_long_rest(monkeypatch):
    worker = Worker(default_command(), LIMITS)
    try:
        worker.greet()
        assert not worker.worn
        monkeypatch.setattr(worker, "_used", worker._used - 2 * MOST_SECONDS)
        assert worker.worn
        monkeypatch.undo()
        monkeypatch.setattr(worker, "_computed", lambda: 2 * MOST_SECONDS)
        assert worker.worn
    finally:
        worker.close()
    assert worker.worn
