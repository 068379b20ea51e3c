"""What travels between the program and its workers: JSON and bytes, each with its length before it. Never a pickle.

A message is a JSON object of at most `MAX_JSON` bytes, followed by as many byte strings as its ``blobs`` member lists
sizes. The sender of either side may be hostile or half dead, so lengths are checked before anything is allocated.
"""

from __future__ import annotations

import json
import struct
from dataclasses import field
from typing import TYPE_CHECKING, Any

from archive.values import frozen

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import BinaryIO

MAX_JSON = 192 * 1024 * 1024
_LENGTH = struct.Struct(">I")
_SLICE = 1024 * 1024


class BrokenMessageError(Exception):
    """The pipe ended, or what came through it is no message."""


@frozen
class Message:
    """One message.

    Attributes:
        head: the JSON object.
        blobs: the byte strings after it.
    """

    head: dict[str, Any]
    blobs: tuple[bytes, ...] = field(default=())


def send(pipe: BinaryIO, head: dict[str, Any], blobs: Sequence[bytes] = ()) -> None:
    """Write one message.

    Raises:
        BrokenMessageError: nobody reads any more.
    """
    text = json.dumps(head | {"blobs": [len(blob) for blob in blobs]}, ensure_ascii=False).encode("utf-8", "replace")
    try:
        for part in (_LENGTH.pack(len(text)), text, *blobs):
            pipe.write(part)
        pipe.flush()
    except (OSError, ValueError) as error:  # ValueError: closed on our own side
        raise BrokenMessageError("the pipe is closed") from error


def receive(pipe: BinaryIO, *, most: int) -> Message:
    """Read one message.

    Args:
        pipe: where from.
        most: how many bytes its blobs may have together.

    Raises:
        BrokenMessageError: the pipe ended, or this is no message.
    """
    length = _LENGTH.unpack(_exactly(pipe, _LENGTH.size))[0]
    if length > MAX_JSON:
        raise BrokenMessageError("too long")
    try:
        head = json.loads(_exactly(pipe, length))
    except (ValueError, RecursionError) as error:
        raise BrokenMessageError("not JSON") from error
    sizes = head.pop("blobs", None) if isinstance(head, dict) else None
    if not isinstance(sizes, list) or not all(type(size) is int and size >= 0 for size in sizes) or sum(sizes) > most:
        raise BrokenMessageError("wrong blobs")
    return Message(head=head, blobs=tuple(_exactly(pipe, size) for size in sizes))


def _exactly(pipe: BinaryIO, size: int) -> bytes:
    """So many bytes, taken in slices: a length that lies costs no more memory than really comes."""
    parts = []
    while size:
        try:
            part = pipe.read(min(size, _SLICE))
        except (OSError, ValueError) as error:
            raise BrokenMessageError("the pipe is closed") from error
        if not part:
            raise BrokenMessageError("the pipe ended")
        parts.append(part)
        size -= len(part)
    return b"".join(parts)
