"""The parent's handle on one worker process."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple, cast

import psutil

from archive.errors import RefusedError, WorkerDiedError
from archive.model import Refusal
from archive.progress import never
from archive.wire import to_json
from archive.workers import luggage, messages
from archive.workers.job import put_in_job
from archive.workers.messages import BrokenMessageError, Message

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Iterator, Sequence

    from archive.intake.source import Source
    from archive.limits import Limits
    from archive.model import Capture, Draft, PagePicture
    from archive.workers.luggage import Taken

MOST_FILES = 400
MOST_SECONDS = 240.0
"""A worker is let go after so many files, so much computing, so long without work, or when it has kept half the memory
it may take: what parsers leak must not add up. Starting one costs a second of computing, as much as reading seventy
ordinary pages."""

_START_SECONDS = 60.0  # importing the parsers from a cold, slow disk under a virus scanner
_BYTES_A_SECOND = 5_000_000  # a large container gets more time, at this speed
_ROOM = 4  # times the parts of one capture: what all captures of one file may bring together
_QUESTIONS = 20_000  # how often a worker may ask for companions of one file


def default_command() -> list[str]:
    """How this program is started as a worker: itself when it is frozen, else through ``main.py``."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--worker"]
    main = Path(__file__).parents[2] / "main.py"
    return [sys.executable, str(main), "--worker"]


class Work(NamedTuple):
    """One piece of work for a worker.

    Attributes:
        task: what is to be done, as `archive.workers.child` knows it.
        head: what it must know.
        blobs: the bytes it is about.
        source: the file and what lies beside it, for its questions; None where it may ask nothing.
        unwanted: asks whether it is wanted no longer.
    """

    task: str
    head: dict[str, Any]
    blobs: list[bytes]
    source: Source | None = None
    unwanted: Callable[[], bool] = never


class Worker:
    """One child process. One thread uses it at a time; any thread may `kill` it.

    Attributes:
        deadline: monotonic seconds by which it must have said something; infinite while it has nothing to do.
        files: how many it was given.
        unwanted: asks whether what it does is wanted no longer.
    """

    def __init__(self, command: Sequence[str], limits: Limits) -> None:
        """Start it; it is ready once `greet` returns."""
        quiet = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "PYTHONDONTWRITEBYTECODE": "1"}
        self._limits = limits
        self._process = subprocess.Popen(  # noqa: S603 -- our own command
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=Path(__file__).parents[2] if not getattr(sys, "frozen", False) else None,
            env=os.environ | quiet,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0)
            | getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0),
        )
        handle = getattr(self._process, "_handle", None)
        self._job = None if handle is None else put_in_job(int(handle), limits.memory_bytes)
        self._used = time.monotonic()
        self._verdict: Refusal | None = None
        self._allowed = _START_SECONDS
        self.deadline = self._looked_at = self._used + _START_SECONDS
        self._computed_before = 0.0
        self.files = 0
        self.unwanted: Callable[[], bool] = never

    def greet(self) -> None:
        """Tell it its limits and wait until its parsers are loaded.

        Raises:
            WorkerDiedError: it did not come up.
        """
        hello = {
            "limits": to_json(self._limits),
            "cpu_seconds": int(MOST_SECONDS + 4 * self._limits.seconds),
            "parent": os.getpid(),
        }
        try:
            messages.send(self._requests, hello)
            messages.receive(self._answers, most=0)
        except BrokenMessageError as error:
            raise self._death() from error
        self.deadline = float("inf")

    def run(self, work: Work) -> Taken:
        """Give it one piece of work and answer its questions until it is done, or unwanted.

        Raises:
            RefusedError: the file holds nothing to keep.
            WorkerDiedError: the worker hung, swelled, died or was stopped, or its parser failed.
        """
        self.unwanted = work.unwanted
        with self._at_work(work.task, work.head, work.blobs) as generous:
            return self._listen(work.source, generous)

    def draw(self, data: bytes, page: int, width: int, stop: threading.Event) -> PagePicture:
        """Have it draw one page of a PDF; `stop` ends it, and the worker with it.

        Raises:
            RefusedError: the PDF cannot be read, or nobody wants it any more.
            WorkerDiedError: the worker hung, swelled, died or was stopped.
        """
        if stop.is_set():
            raise RefusedError(Refusal.CANCELLED)
        self.unwanted = stop.is_set
        with self._at_work("draw", {"page": page, "width": width}, [data]):
            message = messages.receive(self._answers, most=4 * self._limits.pixels)
            if "picture" not in message.head:
                raise self._bad_news(message)
            messages.receive(self._answers, most=0)
            return luggage.unpack_picture(message)

    @contextlib.contextmanager
    def _at_work(self, task: str, head: dict[str, Any], blobs: list[bytes]) -> Iterator[float]:
        """One piece of work under a deadline, which the block is given; a broken pipe is the worker's death."""
        self.files += 1
        generous = self._limits.seconds + sum(len(blob) for blob in blobs) / _BYTES_A_SECOND
        self._allow(generous)
        try:
            messages.send(self._requests, head | {"do": task}, blobs)
            yield generous
        except BrokenMessageError as error:
            raise self._death() from error
        finally:
            self.deadline = float("inf")
            self.unwanted = never
            self._used = time.monotonic()

    def overdue(self) -> bool:
        """Whether it should have said something by now.

        On a busy machine a worker may wait long for its turn: what it computes counts, and the clock on the wall only
        past ten times the time allowed. What it had computed before is looked up here and not at each of its dozen
        answers a file: that took a tenth of an import's computing, on threads that the window waits for.
        """
        deadline = self.deadline
        if deadline != self._looked_at:
            self._looked_at, self._computed_before = deadline, self._computed()
        late = time.monotonic() - deadline
        if late < 0:
            return False
        return late > 9 * self._allowed or self._computed() - self._computed_before >= self._allowed * 0.9

    def kill(self, verdict: Refusal) -> None:
        """End it, saying why; whoever waits for its answer gets that reason."""
        if self._verdict is None:
            self._verdict = verdict
        self._process.kill()

    def close(self) -> None:
        """End it and clean up after it."""
        self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:
                    continue
        self._process.wait()

    @property
    def alive(self) -> bool:
        """Whether its process runs."""
        return self._process.poll() is None

    @property
    def worn(self) -> bool:
        """Whether it should be let go before the next file."""
        if not self.alive or self.files >= MOST_FILES:
            return True
        idle = time.monotonic() - self._used
        return max(idle, self._computed()) > MOST_SECONDS or self.resident > self._limits.memory_bytes // 2

    @property
    def resident(self) -> int:
        """Bytes of memory it holds now; 0 when it is gone."""
        try:
            return int(psutil.Process(self._process.pid).memory_info().rss)
        except (psutil.Error, OSError):  # it is gone, or we have no descriptor left to look with
            return 0

    def _allow(self, seconds: float) -> None:
        self._allowed = seconds
        self.deadline = time.monotonic() + seconds

    def _computed(self) -> float:
        """Seconds of processor time it has used in its life."""
        try:
            times = psutil.Process(self._process.pid).cpu_times()
        except (psutil.Error, OSError):  # it is gone, or we have no descriptor left to look with
            return 0.0
        return float(times.user + times.system)

    def _listen(self, source: Source | None, generous: float) -> Taken:
        taken: list[tuple[Capture, Draft]] = []
        asked, room = 0, _ROOM * self._limits.resources_bytes
        while True:
            message = messages.receive(self._answers, most=room)
            room -= sum(len(blob) for blob in message.blobs)
            self._allow(generous)
            if "ask" in message.head and source is not None and asked < _QUESTIONS:
                asked += 1
                self._reply(message, source)
            elif "draft" in message.head and len(taken) < self._limits.parts:
                taken.append(luggage.unpack_result(message))
            elif "done" in message.head and taken:
                return tuple(taken)
            else:
                raise self._bad_news(message)

    def _reply(self, message: Message, source: Source) -> None:
        if message.head["ask"] == "listing":
            messages.send(self._requests, {"names": list(source.listing())})
            return
        reference = message.head.get("reference")
        data = source.open(reference) if isinstance(reference, str) else None
        messages.send(self._requests, {}, [] if data is None else [data])

    def _bad_news(self, message: Message) -> Exception:
        """What an answer that is no result means."""
        if "refused" in message.head:
            try:
                return RefusedError(Refusal(message.head["refused"]), str(message.head.get("detail", ""))[:300])
            except ValueError:
                return BrokenMessageError("an unknown refusal")
        if "failed" in message.head:
            return WorkerDiedError(Refusal.PARSER_DIED, str(message.head["failed"])[:200])
        return BrokenMessageError("an answer that is none")

    def _death(self) -> WorkerDiedError:
        self.close()
        return WorkerDiedError(self._verdict or Refusal.PARSER_DIED, f"exit {self._process.returncode}")

    @property
    def _requests(self) -> BinaryIO:
        return cast("BinaryIO", self._process.stdin)

    @property
    def _answers(self) -> BinaryIO:
        return cast("BinaryIO", self._process.stdout)
