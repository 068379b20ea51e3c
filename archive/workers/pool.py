"""A few workers, reused, watched, and replaced when they die.

What becomes of a file whose parser dies: it is tried once more in a fresh worker; if that dies too, or hung in the
first place, its words are read without a parser (`archive.workers.crude`), so that nothing a person dropped is lost to
a parser's bug; only if even that fails is the file refused.
"""

from __future__ import annotations

import contextlib
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Self

from archive.errors import RefusedError, WorkerDiedError
from archive.limits import LIMITS, Limits
from archive.model import Refusal
from archive.progress import never
from archive.workers import luggage
from archive.workers.worker import Work, Worker, default_command

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from types import TracebackType

    from archive.intake.source import Selected, Source
    from archive.model import Capture, Draft, PagePicture
    from archive.workers.luggage import Taken

_WATCH_SECONDS = 0.1


class WorkerPool:
    """At most `size` workers, started when they are needed. Any number of threads may call it.

    Args:
        limits: what one file may take.
        size: how many workers.
        command: how a worker is started; for tests.
    """

    def __init__(self, limits: Limits = LIMITS, size: int = 1, *, command: Sequence[str] | None = None) -> None:
        self._limits = limits
        self._command = list(command or default_command())
        self._turns = threading.Semaphore(size)
        self._lock = threading.Lock()
        self._idle: list[Worker] = []
        self._all: set[Worker] = set()
        self._closed = threading.Event()
        # Linux ends a worker with the thread that started it: one that lives as long as the pool starts them all
        self._starter = ThreadPoolExecutor(1, thread_name_prefix="worker-starter")
        self._watcher = threading.Thread(target=self._watch, name="worker-watch", daemon=True)
        self._watcher.start()

    def take_in(self, source: Source, unwanted: Callable[[], bool] = never) -> Taken:
        """Read a file's captures and extract their articles.

        Args:
            source: the file and what lies beside it.
            unwanted: asked ten times a second; once it is true the work is dropped, and its worker with it.

        Raises:
            RefusedError: there is nothing to keep, no way to read it, or nobody wants it any more.
        """
        work = Work("take_in", *luggage.pack_source(source), source, unwanted)
        try:
            return self._patiently(work)
        except WorkerDiedError as death:
            if death.reason is Refusal.CANCELLED:
                raise RefusedError(death.reason) from death
            try:
                return self._run(work._replace(task="crude"))
            except (WorkerDiedError, RefusedError):
                raise RefusedError(death.reason, death.detail) from death

    def explain(self, source: Source) -> Taken:
        """Read and extract, with what else the page holds; nothing of it is to be kept.

        Raises:
            RefusedError: there is nothing to keep.
            WorkerDiedError: no worker survived it.
        """
        head, blobs = luggage.pack_source(source)
        return self._patiently(Work("take_in", head | {"explain": True}, blobs, source))

    def take_in_as(self, source: Source, encoding: str) -> Taken:
        """Read a file again in an encoding that a person chose.

        Raises:
            RefusedError: there is nothing to keep.
            WorkerDiedError: no worker survived it.
        """
        head, blobs = luggage.pack_source(source)
        return self._patiently(Work("take_in", head | {"encoding": encoding}, blobs, source))

    def take_selected(self, selected: Selected) -> Taken:
        """Make a capture of what was dragged or pasted and extract its article.

        Raises:
            RefusedError: there is nothing in it but an address.
            WorkerDiedError: no worker survived it.
        """
        return self._patiently(Work("select", *luggage.pack_selected(selected)))

    def extract(self, capture: Capture) -> Draft:
        """Extract the article of a capture that is already there.

        Raises:
            WorkerDiedError: no worker survived it.
        """
        [(_capture, draft)] = self._patiently(Work("extract", *luggage.pack_capture(capture)))
        return draft

    def draw(self, data: bytes, page: int, width: int, stop: threading.Event) -> PagePicture:
        """One page of a PDF as a picture.

        Args:
            data: the PDF.
            page: which page, from 0.
            width: how many pixels wide.
            stop: set by another thread, ends the drawing within a tenth of a second.

        Raises:
            RefusedError: it cannot be read, or is wanted no longer.
            WorkerDiedError: no worker survived it, or it was stopped.
        """
        with self._worker() as worker:
            return worker.draw(data, page, width, stop)

    def close(self) -> None:
        """End every worker; calls under way fail."""
        self._closed.set()
        self._watcher.join()
        with self._lock:
            workers, self._idle = list(self._all), []
            self._all.clear()
        for worker in workers:
            worker.close()
        self._starter.shutdown(cancel_futures=True)

    def __enter__(self) -> Self:
        """The pool itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""
        self.close()

    def _patiently(self, work: Work) -> Taken:
        """Try a second time when a worker died; one that ran out of time would only do so again."""
        try:
            return self._run(work)
        except WorkerDiedError as death:
            ended_by_us = death.reason in (Refusal.TIMED_OUT, Refusal.CANCELLED)
            if ended_by_us or not death.detail.startswith("exit"):
                raise
            return self._run(work)

    def _run(self, work: Work) -> Taken:
        with self._worker() as worker:
            return worker.run(work)

    @contextlib.contextmanager
    def _worker(self) -> Iterator[Worker]:
        """A worker for one piece of work, given back afterwards unless it is worn or broken."""
        with self._turns:
            worker = self._take()
            try:
                yield worker
            except RefusedError:
                self._give_back(worker)
                raise
            except BaseException:
                self._let_go(worker)
                raise
            self._give_back(worker)

    def _take(self) -> Worker:
        with self._lock:
            worker = self._idle.pop() if self._idle else None
        if worker is not None and worker.alive:
            return worker
        if worker is not None:
            self._let_go(worker)
        if self._closed.is_set():
            raise WorkerDiedError(Refusal.CANCELLED)
        worker = self._starter.submit(Worker, self._command, self._limits).result()
        with self._lock:
            self._all.add(worker)
        try:
            worker.greet()
        except WorkerDiedError:
            self._let_go(worker)
            raise
        return worker

    def _give_back(self, worker: Worker) -> None:
        if worker.worn or self._closed.is_set():
            self._let_go(worker)
            return
        with self._lock:
            self._idle.append(worker)

    def _let_go(self, worker: Worker) -> None:
        with self._lock:
            self._all.discard(worker)
        worker.close()

    def _watch(self) -> None:
        """End workers that are past their deadline or, where the system does not do it, past their memory."""
        while not self._closed.wait(_WATCH_SECONDS):
            with self._lock:
                busy = [worker for worker in self._all if worker not in self._idle]
                tired = [worker for worker in self._idle if worker.worn]
                self._idle = [worker for worker in self._idle if worker not in tired]
                self._all.difference_update(tired)
            for worker in tired:
                worker.close()
            for worker in busy:
                if worker.overdue():
                    worker.kill(Refusal.TIMED_OUT)
                elif worker.unwanted():
                    worker.kill(Refusal.CANCELLED)
                elif sys.platform == "darwin" and worker.resident > self._limits.memory_bytes:
                    worker.kill(Refusal.PARSER_DIED)
