"""The worker's side: a loop that answers one request after another until its pipe ends."""

from __future__ import annotations

import gc
import os
import signal
from typing import TYPE_CHECKING, BinaryIO

from archive.errors import RefusedError
from archive.limits import Limits
from archive.wire import from_json
from archive.workers import luggage, messages
from archive.workers.messages import BrokenMessageError, Message

if TYPE_CHECKING:
    from archive.intake.source import Source

_REQUEST_BYTES = 1024**3


class PipedSource:
    """A dropped file whose companions the parent looks up."""

    def __init__(self, file: Source, pipes: tuple[BinaryIO, BinaryIO]) -> None:
        self.name = file.name
        self.data = file.data
        self.facts = file.facts
        self._requests, self._answers = pipes

    def open(self, reference: str) -> bytes | None:
        """The bytes of a companion, None when the parent will not give it."""
        answer = self._ask({"ask": "open", "reference": reference})
        return answer.blobs[0] if answer.blobs else None

    def listing(self) -> tuple[str, ...]:
        """What lies in folders that may belong to the page."""
        return tuple(str(name) for name in self._ask({"ask": "listing"}).head["names"])

    def _ask(self, question: dict[str, str]) -> Message:
        messages.send(self._answers, question)
        return messages.receive(self._requests, most=_REQUEST_BYTES)


def serve() -> int:
    """Be a worker: the whole life of the process. Returns its exit status.

    The pipes are moved out of the way first, so that nothing a library prints can be taken for an answer.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C in a terminal is for the parent, which then ends us
    requests = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(nowhere, 1)
    try:
        hello = messages.receive(requests, most=0)
        limits = from_json(Limits, hello.head["limits"])
        _settle_in(hello, limits)
        messages.send(answers, {"ready": True})
        while True:
            _answer(messages.receive(requests, most=_REQUEST_BYTES), (requests, answers), limits)
    except (BrokenMessageError, KeyError, ValueError):
        return 0  # the parent is gone, or not one of ours


def _settle_in(hello: Message, limits: Limits) -> None:
    # imported before the walls go up: afterwards there are no threads and few files
    import archive.extract  # noqa: PLC0415
    import archive.intake  # noqa: F401, PLC0415
    from archive.workers.confine import confine  # noqa: PLC0415

    gc.freeze()  # what was imported never becomes garbage
    gc.set_threshold(20_000, 20, 50)  # a page makes hundreds of thousands of objects that reference counts clear away
    confine(
        memory_bytes=limits.memory_bytes, cpu_seconds=int(hello.head["cpu_seconds"]), parent=int(hello.head["parent"])
    )


def _answer(request: Message, pipes: tuple[BinaryIO, BinaryIO], limits: Limits) -> None:
    """Do one piece of work; whatever goes wrong with a hostile page is an answer too."""
    answers = pipes[1]
    try:
        _work(request, pipes, limits)
    except RefusedError as refusal:
        messages.send(answers, {"refused": refusal.reason.value, "detail": refusal.detail})
    except BrokenMessageError:
        raise  # the pipe, not the page
    except Exception as error:  # noqa: BLE001 -- the worker loop: a parser's bug is one page's misfortune
        messages.send(answers, {"failed": _where(error)})
        if isinstance(error, MemoryError | RecursionError):
            os._exit(1)  # the process may not be sound any more
    else:
        messages.send(answers, {"done": True})


def _work(request: Message, pipes: tuple[BinaryIO, BinaryIO], limits: Limits) -> None:
    from archive.extract import extract_article  # noqa: PLC0415 -- loaded by `_settle_in`
    from archive.intake import read_captures  # noqa: PLC0415
    from archive.intake.pdf_pages import draw_page  # noqa: PLC0415
    from archive.intake.selection import selection_capture  # noqa: PLC0415
    from archive.workers.crude import read_crudely  # noqa: PLC0415

    answers = pipes[1]
    if request.head["do"] == "extract":
        capture = luggage.unpack_capture(request)
        messages.send(answers, *luggage.pack_result(capture, extract_article(capture)))
        return
    if request.head["do"] == "draw":
        (data,) = request.blobs
        number, width = int(request.head["page"]), int(request.head["width"])
        messages.send(answers, *luggage.pack_picture(draw_page(data, number, width, limits)))
        return
    if request.head["do"] == "select":
        capture = selection_capture(luggage.unpack_selected(request), limits)
        messages.send(answers, *luggage.pack_result(capture, extract_article(capture)))
        return
    source = PipedSource(luggage.unpack_source(request), pipes)
    if request.head["do"] == "crude":
        messages.send(answers, *luggage.pack_result(*read_crudely(source)))
        return
    explain = bool(request.head.get("explain"))
    for capture in read_captures(source, limits, encoding=str(request.head.get("encoding", ""))):
        messages.send(answers, *luggage.pack_result(capture, extract_article(capture, explain=explain)))


def _where(error: Exception) -> str:
    """What went wrong and on which line, without a word of the page."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"{os.path.basename(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno}" if trace else ""  # noqa: PTH119
    return f"{type(error).__name__} {place}".strip()
