"""MIME messages: mail and MHTML. A small parser of our own: the library's recurses and backtracks on hostile ones.

It works on slices, goes no deeper and counts no further than the limits say, and never raises on malformed input:
what cannot be read is left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from archive.intake.labels import codec_of
from archive.intake.transfer import lenient_base64, quoted_printable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from archive.limits import Limits

_BLANK_LINE = re.compile(rb"\r?\n(?=\r?\n)|\A(?=\r?\n)")
_FIELD = re.compile(r"^([!-9;-~]{1,200}):[ \t]*([^\r\n]*+(?:\r?\n[ \t][^\r\n]*+)*+)", re.MULTILINE)
_FOLD = re.compile(r"\r?\n[ \t]+")
_PARAMETER = re.compile(r"""([\w-]{1,60})(\*\d{0,2}\*?)?\s*=\s*(?:"((?:[^"\\]|\\.){0,4000})"|([^;\s"]{1,4000}))""")
_WORD = re.compile(r"=\?([\w.:-]{1,40})(?:\*[\w-]{1,20})?\?([bqBQ])\?([^?\s]{0,2000})\?=(\s*(?==\?))?")
_GUESSED_BOUNDARY = re.compile(rb"^--([^\s][^\r\n]{0,199}?)[ \t]*\r?$", re.MULTILINE)
_MAX_FIELD = 10_000


@dataclass(frozen=True, slots=True)
class Entity:
    """A message or a part of one.

    Attributes:
        fields: header fields by lower-case name, unfolded, the first of each.
        body: what follows the header, still encoded for transport; empty for a multipart.
        parts: the parts of a multipart.
    """

    fields: dict[str, str]
    body: bytes = b""
    parts: list[Entity] = field(default_factory=list)

    @property
    def media_type(self) -> str:
        """Lower case, ``text/plain`` where nothing is said."""
        return self.fields.get("content-type", "text/plain").partition(";")[0].strip().lower()

    def parameter(self, name: str, field: str = "content-type") -> str:
        """A parameter of a field; empty when it is not there."""
        for match in _PARAMETER.finditer(self.fields.get(field, "")[:_MAX_FIELD]):
            if match.group(1).lower() == name:
                return match.group(4) or re.sub(r"\\(.)", r"\1", match.group(3) or "")
        return ""

    @property
    def location(self) -> str:
        """``Content-Location``, with the white space that folding left in taken out."""
        return re.sub(r"\s+", "", decoded_words(self.fields.get("content-location", "")))

    @property
    def identity(self) -> str:
        """``Content-ID`` without its brackets."""
        return self.fields.get("content-id", "").strip().strip("<>")

    def content(self) -> bytes:
        """The body as it was before it was encoded for transport."""
        encoding = self.fields.get("content-transfer-encoding", "").strip().lower()
        if encoding == "base64":
            return lenient_base64(self.body)
        return quoted_printable(self.body) if encoding == "quoted-printable" else self.body

    def walk(self) -> Iterator[Entity]:
        """This entity and all below it, in the order they stand in."""
        yield self
        for part in self.parts:
            yield from part.walk()


def parse(data: bytes, limits: Limits) -> Entity:
    """Read a message."""
    return _entity(data, limits, limits.depth, [limits.members])


def _entity(data: bytes, limits: Limits, depth: int, left: list[int]) -> Entity:
    head, body = _cut(data, limits)
    entity = Entity(_fields(head), body)
    if depth <= 0 or not entity.media_type.startswith("multipart/"):
        return entity
    boundary = entity.parameter("boundary").encode("utf-8", "replace")
    if not boundary or b"--" + boundary not in body:
        match = _GUESSED_BOUNDARY.search(body)
        boundary = match.group(1) if match else b""
    if not boundary:
        return entity
    parts = []
    for piece in _split(body, boundary):
        left[0] -= 1
        if left[0] < 0:
            break
        parts.append(_entity(piece, limits, depth - 1, left))
    return Entity(entity.fields, b"", parts)


def _cut(data: bytes, limits: Limits) -> tuple[bytes, bytes]:
    """A header and what follows its empty line."""
    match = _BLANK_LINE.search(data)
    if match is None:
        return data[: limits.header_bytes], b""
    end = data.index(b"\n", match.end()) + 1
    return data[: min(match.start(), limits.header_bytes)], data[end:]


def _fields(head: bytes) -> dict[str, str]:
    try:
        text = head.decode("utf-8")
    except UnicodeDecodeError:
        text = head.decode("cp1252", "replace")
    fields: dict[str, str] = {}
    for match in _FIELD.finditer(text):
        fields.setdefault(match.group(1).lower(), _FOLD.sub(" ", match.group(2)).strip())
    return fields


def _split(body: bytes, boundary: bytes) -> Iterator[bytes]:
    """The pieces between boundary lines; a missing last boundary is forgiven."""
    line = re.compile(rb"(?:\A|\r?\n)--" + re.escape(boundary) + rb"(--)?[ \t]*(?=\r?\n|\Z)")
    match = line.search(body)
    while match is not None and not match.group(1):
        start = match.end()
        match = line.search(body, start)  # two boundaries may share the end of one line
        yield body[start : match.start() if match else len(body)].removeprefix(b"\r").removeprefix(b"\n")


def decoded_words(text: str) -> str:
    """A header field with its RFC 2047 words decoded; pieces of one character spread over words are joined first."""
    pieces: list[str] = []
    waiting, charset, position = b"", "", 0
    for match in _WORD.finditer(text[:_MAX_FIELD]):
        between = text[position : match.start()]
        raw = match.group(3).encode("utf-8", "replace")
        data = lenient_base64(raw) if match.group(2) in "bB" else quoted_printable(raw.replace(b"_", b" "))
        if between or match.group(1).lower() != charset:
            pieces += (_text(waiting, charset), between)
            waiting = b""
        waiting, charset, position = waiting + data, match.group(1).lower(), match.end()
    return "".join((*pieces, _text(waiting, charset), text[position:_MAX_FIELD]))


def _text(data: bytes, charset: str) -> str:
    return data.decode(codec_of(charset) or "utf-8", "replace")
