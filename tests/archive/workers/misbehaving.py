"""A worker whose reader misbehaves on request: what a hostile page may do to a real one. Run as a child process."""

from __future__ import annotations

import ctypes
import os
import socket  # noqa: TID251 -- to prove that it leads nowhere
import sys
import types
from pathlib import Path

import archive.intake
from archive.intake import pdf_pages
from archive.model import Capture, Container, Draft, Sourced
from archive.workers import serve


def hang() -> str:
    while True:
        pass


def swell() -> str:
    return str(len(bytearray(8 * 1024**3)))


def crash() -> str:
    return str(ctypes.string_at(0))


def connect() -> str:
    try:
        socket.create_connection(("127.0.0.1", int(os.environ["CUTTINGS_TEST_PORT"])), timeout=1).close()
    except OSError as error:
        return type(error).__name__
    return "connected"


def write() -> str:
    try:
        Path(os.environ["CUTTINGS_TEST_MARKER"]).write_text("written", encoding="utf-8")
    except OSError as error:
        return type(error).__name__
    return "written"


def chatter() -> str:
    print("not an answer")
    sys.stdout.flush()
    os.write(1, b"nor this")
    return "quiet"


def bug() -> str:
    raise KeyError("secret words of the page")


def lie() -> str:
    os.write(_answers(), b"\xff\xff\xff\xff")
    return hang()


def _answers() -> int:
    """The descriptor of the pipe to the parent: the highest pipe open."""
    return max(fd for fd in range(3, 30) if "pipe" in str(Path(f"/proc/self/fd/{fd}").resolve()))


DEEDS = {deed.__name__.encode(): deed for deed in (hang, swell, crash, connect, write, chatter, bug, lie)}


def read_captures(source, limits, *, encoding=""):
    deed = source.data.removeprefix(b"<html><p>")
    page = DEEDS[deed]() if deed in DEEDS else f"{source.open('a.css')!r} {source.open('../b')!r} {source.listing()!r}"
    return (Capture(container=Container.HTML, page=page, encoding=Sourced(value="utf-8", source="test")),)


def extract_article(capture, *, explain=False):
    return Draft(headline=Sourced(value="Report", source="test"), text=capture.page, body_html="<p>")


def draw_page(data, number, width, limits):
    if data in DEEDS:
        DEEDS[data]()
    return pdf_pages.draw_page_well(data, number, width, limits)


if __name__ == "__main__":
    pdf_pages.draw_page_well, pdf_pages.draw_page = pdf_pages.draw_page, draw_page
    archive.intake.read_captures = read_captures
    sys.modules["archive.extract"] = types.ModuleType("archive.extract")
    sys.modules["archive.extract"].extract_article = extract_article
    sys.exit(serve())
