"""The records of WARC and ARC files: framed by our own bounded reader, each one read by warcio.

warcio reads lines without an end to their length, so that two hundred megabytes without a line break hang it; here a
record is cut out first, by its own length, and nothing larger than a part may be is handed on.
"""

from __future__ import annotations

import io
import logging
import re
import struct
import zlib
from typing import TYPE_CHECKING

from warcio.bufferedreaders import ChunkedDataException
from warcio.recordloader import ArchiveLoadFailed, ArcWarcRecord, ArcWarcRecordLoader
from warcio.statusandheaders import StatusAndHeadersParserException

from archive.errors import RefusedError
from archive.intake.addresses import http_url
from archive.intake.moments import read_digits, read_moment
from archive.model import Refusal
from archive.values import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from archive.limits import Limits
    from archive.model import Moment

_LENGTH = re.compile(rb"^content-length:[ \t]*(\d{1,15})[ \t]*\r?$", re.IGNORECASE | re.MULTILINE)
_ARC_LENGTH = re.compile(rb"^[^\r\n]{1,8000}[ \t](\d{1,15})[ \t]*\r?$")
_LINE_ENDS = re.compile(rb"[\r\n]*")
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_UNREADABLE = (
    ArchiveLoadFailed, StatusAndHeadersParserException, ChunkedDataException, ValueError, EOFError, OSError, zlib.error,
    KeyError, IndexError, AttributeError, TypeError, struct.error, OverflowError,
)  # fmt: skip
_CHUNK = 64 * 1024
logging.getLogger("warcio").setLevel(logging.ERROR)  # it would write addresses of pages into logs
_HEAD = 1024 * 1024
_WANTED = ("response", "resource")


@frozen
class Record:
    """One thing that was fetched.

    Attributes:
        url: its address.
        at: when it was fetched.
        status: the HTTP status; 200 for a record without an HTTP exchange.
        media_type: as the server said.
        charset: as the server said, perhaps empty.
        body: its bytes, without transfer and content encoding.
    """

    url: str
    at: Moment | None
    status: int
    media_type: str
    charset: str
    body: bytes


def records(data: bytes, limits: Limits) -> Iterator[Record]:
    """Every response and resource of a WARC or ARC file, gzipped or not, in order.

    Raises:
        RefusedError: when it is a bomb or no record can be framed; what came before a damaged place has been given.
    """
    held = 0
    for count, raw in enumerate(_framed(data, limits), start=1):
        if count > limits.members:
            raise RefusedError(Refusal.TOO_LARGE, f"more than {limits.members:,} records")
        record = _read(raw, limits)
        if record is not None:
            held += len(record.body)
            if held > 2 * limits.resources_bytes:
                raise RefusedError(Refusal.TOO_LARGE, f"unpacks to more than {2 * limits.resources_bytes:,} bytes")
            yield record


def saver_of(data: bytes, limits: Limits) -> str:
    """The program named in the first record, where it is a ``warcinfo``."""
    for raw in _framed(data, limits):
        match = re.search(rb"^software:[ \t]*([^\r\n]{1,100})", raw[:_HEAD], re.IGNORECASE | re.MULTILINE)
        return match.group(1).decode("utf-8", "replace").strip() if match else ""
    return ""


def _inflated(data: bytes, limits: Limits) -> Iterator[bytes]:
    """The file in pieces, unpacked when it is gzipped; refused when it grows beyond reason."""
    if not data.startswith(b"\x1f\x8b"):
        for start in range(0, len(data), _CHUNK):
            yield data[start : start + _CHUNK]
        return
    grown = 0
    view = memoryview(data)
    start = 0
    while start < len(data):
        inflater = zlib.decompressobj(31)
        waiting: bytes = view[start : start + _CHUNK].tobytes()
        fed = start + len(waiting)
        while not inflater.eof:
            try:
                piece = inflater.decompress(waiting, _CHUNK)
            except zlib.error:
                return  # damaged from here on; what came before counts
            grown += len(piece)
            if grown > limits.ratio_floor and grown > limits.ratio * fed:
                raise RefusedError(Refusal.BOMB, f"{grown:,} bytes packed into {fed:,}")
            if piece:
                yield piece
            waiting = inflater.unconsumed_tail
            if not waiting and not inflater.eof:
                waiting = view[fed : fed + _CHUNK].tobytes()
                fed += len(waiting)
                if not waiting and not piece:
                    return  # cut off
        start = fed - len(inflater.unused_data)


def _framed(data: bytes, limits: Limits) -> Iterator[bytes]:
    """Each record whole: its header and as many bytes as the header says; one too large is passed over."""
    pieces = _inflated(data, limits)
    buffer = bytearray()
    framed = 0
    while _fill(buffer, pieces, limits.header_bytes):
        between = _LINE_ENDS.match(buffer)
        if between is not None and between.end():
            del buffer[: between.end()]
            continue
        head = _head(buffer, limits.header_bytes)
        if head is None:
            if framed:
                return  # damaged from here on; what came before counts
            raise RefusedError(Refusal.DAMAGED, "a web archive whose records cannot be told apart")
        framed += 1
        size = sum(head)
        if head[1] > limits.resource_bytes:
            _skip(buffer, pieces, size)
            continue
        _fill(buffer, pieces, size)
        yield bytes(buffer[:size])
        del buffer[:size]


def _fill(buffer: bytearray, pieces: Iterator[bytes], size: int) -> bool:
    """Read on until the buffer holds `size` bytes or the file ends; whether it holds anything."""
    while len(buffer) < size:
        piece = next(pieces, None)
        if piece is None:
            break
        buffer += piece
    return bool(buffer)


def _skip(buffer: bytearray, pieces: Iterator[bytes], size: int) -> None:
    while len(buffer) < size:
        size -= len(buffer)
        buffer.clear()
        piece = next(pieces, None)
        if piece is None:
            return
        buffer += piece
    del buffer[:size]


def _head(buffer: bytearray, most: int) -> tuple[int, int] | None:
    """How long a record's header is, and its block; None when no header stands here."""
    if buffer.startswith(b"WARC/"):
        end = _HEAD_END.search(buffer, 0, most)
        length = _LENGTH.search(bytes(buffer[: end.start()]) + b"\n") if end else None
        return (end.end(), int(length.group(1))) if end and length else None
    line = bytes(buffer[: max(0, buffer.find(b"\n", 0, most))])
    length = _ARC_LENGTH.match(line)
    return (len(line) + 1, int(length.group(1))) if length else None


def _read(raw: bytes, limits: Limits) -> Record | None:
    """One record as warcio understands it; None for a kind that is no page and no part, or that it cannot read."""
    try:
        record = ArcWarcRecordLoader(arc2warc=True).parse_record_stream(io.BytesIO(raw), known_format=None)
        if record.rec_type not in _WANTED:
            return None
        body = record.content_stream().read(limits.resource_bytes + 1)
        return _made(record, body) if len(body) <= limits.resource_bytes else None
    except _UNREADABLE:
        return None


def _made(record: ArcWarcRecord, body: bytes) -> Record | None:
    url = http_url((record.rec_headers.get_header("WARC-Target-URI") or "").strip("<>"))
    if url is None:
        return None
    date = record.rec_headers.get_header("WARC-Date") or ""
    headers = record.http_headers
    label = (headers.get_header("Content-Type") if headers else record.rec_headers.get_header("Content-Type")) or ""
    status = str(headers.get_statuscode()) if headers else "200"
    charset = _CHARSET.search(label)
    return Record(
        url=url,
        at=read_moment(date) or read_digits(date),
        status=int(status) if status.isascii() and status.isdigit() else 0,
        media_type=label.partition(";")[0].strip().lower(),
        charset=charset.group(1) if charset else "",
        body=body,
    )
