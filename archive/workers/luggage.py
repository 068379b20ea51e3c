"""Captures and drafts as messages: the long texts and the bytes beside the JSON, not in it."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any, TypeAlias

from archive.intake.source import FileFacts, MemorySource, Selected
from archive.model import Capture, Draft, PagePicture, Resource
from archive.values import frozen
from archive.wire import from_json, to_json
from archive.workers.messages import BrokenMessageError, Message

if TYPE_CHECKING:
    from archive.intake.source import Source


Taken: TypeAlias = "tuple[tuple[Capture, Draft], ...]"
"""The captures of one file, each with what extraction found in it."""


def pack_source(source: Source) -> tuple[dict[str, Any], list[bytes]]:
    """A dropped file: its bytes first, then those of its attributes."""
    facts = source.facts
    described = _Facts(modified=facts.modified, born=facts.born, attributes=tuple(facts.attributes))
    return {"name": source.name, "facts": to_json(described)}, [source.data, *facts.attributes.values()]


def unpack_source(message: Message) -> MemorySource:
    """The file in a message, without its companions.

    Raises:
        BrokenMessageError: there is none that fits.
    """
    try:
        described = from_json(_Facts, message.head["facts"])
        data, *values = message.blobs
        attributes = dict(zip(described.attributes, values, strict=True))
        facts = FileFacts(modified=described.modified, born=described.born, attributes=attributes)
        return MemorySource(name=str(message.head["name"]), data=data, facts=facts)
    except (KeyError, ValueError) as error:
        raise BrokenMessageError("not a file") from error


def pack_selected(selected: Selected) -> tuple[dict[str, Any], list[bytes]]:
    """What was dragged or pasted: its HTML first, its text, then its pictures."""
    head = {"url": selected.url, "title": selected.title, "at": selected.at, "names": [n for n, _ in selected.pictures]}
    return {"selected": to_json(head)}, [
        *map(_utf8, (selected.html, selected.text)),
        *(data for _name, data in selected.pictures),
    ]


def unpack_selected(message: Message) -> Selected:
    """The selection in a message.

    Raises:
        BrokenMessageError: there is none that fits.
    """
    try:
        described = message.head["selected"]
        page, text, *pictures = message.blobs
        return Selected(
            html=page.decode(),
            text=text.decode(),
            url=str(described["url"]),
            title=str(described["title"]),
            at=str(described["at"]),
            pictures=tuple(zip(map(str, described["names"]), pictures, strict=True)),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise BrokenMessageError("not a selection") from error


def pack_capture(capture: Capture) -> tuple[dict[str, Any], list[bytes]]:
    """A capture as JSON and blobs: its page first, then each resource's bytes."""
    bare = dataclasses.replace(
        capture, page="", resources=tuple(dataclasses.replace(one, data=b"") for one in capture.resources)
    )
    described = dataclasses.replace(bare, resources=())
    parts = [{"references": list(one.references), "media_type": one.media_type} for one in bare.resources]
    head = {"capture": to_json(described), "parts": to_json(parts)}
    return head, [_utf8(capture.page), *(one.data for one in capture.resources)]


def unpack_capture(message: Message) -> Capture:
    """The capture in a message, whatever else is in it.

    Raises:
        BrokenMessageError: there is none that fits.
    """
    try:
        parts = message.head["parts"]
        page, *data = message.blobs
        kinds = [from_json(_Part, part) for part in parts]
        resources = tuple(
            Resource(references=kind.references, media_type=kind.media_type, data=one)
            for kind, one in zip(kinds, data[: len(kinds)], strict=True)
        )
        capture = from_json(Capture, message.head["capture"])
        return dataclasses.replace(capture, page=page.decode(), resources=resources)
    except (KeyError, TypeError, ValueError) as error:
        raise BrokenMessageError("not a capture") from error


def pack_result(capture: Capture, draft: Draft) -> tuple[dict[str, Any], list[bytes]]:
    """A capture with its draft: the draft's text and reading copy are the last two blobs."""
    head, blobs = pack_capture(capture)
    described = dataclasses.replace(draft, text="", body_html="")
    return head | {"draft": to_json(described)}, [*blobs, _utf8(draft.text), _utf8(draft.body_html)]


def unpack_result(message: Message) -> tuple[Capture, Draft]:
    """The capture and the draft in a message.

    Raises:
        BrokenMessageError: they are not there, or do not fit their types.
    """
    try:
        *_blobs, text, html = message.blobs
        draft = from_json(Draft, message.head["draft"])
        draft = dataclasses.replace(draft, text=text.decode(), body_html=html.decode())
    except (KeyError, ValueError) as error:
        raise BrokenMessageError("not a draft") from error
    if not draft.headline.value.strip():
        raise BrokenMessageError("an article without a headline")
    return unpack_capture(dataclasses.replace(message, blobs=message.blobs[:-2])), draft


def pack_picture(picture: PagePicture) -> tuple[dict[str, Any], list[bytes]]:
    """A page drawn: its pixels beside the JSON."""
    size = _Size(number=picture.number, pages=picture.pages, width=picture.width, height=picture.height)
    return {"picture": to_json(size)}, [picture.data]


def unpack_picture(message: Message) -> PagePicture:
    """The page in a message.

    Raises:
        BrokenMessageError: there is none, or its pixels are not as many as it says.
    """
    try:
        size = from_json(_Size, message.head["picture"])
        (data,) = message.blobs
    except (KeyError, ValueError) as error:
        raise BrokenMessageError("not a picture") from error
    if min(size.width, size.height, size.pages) < 1 or len(data) != 4 * size.width * size.height:
        raise BrokenMessageError("not the picture it says")
    return PagePicture(number=size.number, pages=size.pages, width=size.width, height=size.height, data=data)


@frozen
class _Size:
    """`PagePicture` without its pixels."""

    number: int
    pages: int
    width: int
    height: int


@frozen
class _Part:
    references: tuple[str, ...]
    media_type: str


def _utf8(text: str) -> bytes:
    """Text as UTF-8; halves of surrogate pairs, which broken pages hold, become U+FFFD as everywhere on this way."""
    try:
        return text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()


@frozen
class _Facts:
    """`FileFacts` with the names of its attributes; their bytes travel as blobs."""

    modified: float | None = None
    born: float | None = None
    attributes: tuple[str, ...] = ()
