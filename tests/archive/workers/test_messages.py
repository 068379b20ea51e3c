"""What comes through a pipe is a message or an error, never more memory than was sent and never anything else."""

from __future__ import annotations

import io
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.intake.source import FileFacts, MemorySource
from archive.model import Url
from archive.workers import luggage, messages
from archive.workers.messages import BrokenMessageError, Message
from conftest import PICTURE, capture_of, draft_of


def through(head: dict, blobs: list[bytes]) -> Message:
    pipe = io.BytesIO()
    messages.send(pipe, head, blobs)
    pipe.seek(0)
    return messages.receive(pipe, most=10_000)


@given(st.dictionaries(st.text(max_size=5), st.integers() | st.text(max_size=5)), st.lists(st.binary(max_size=50)))
def test_a_message_arrives_as_it_was_sent(head, blobs):
    head.pop("blobs", None)
    message = through(head, blobs)
    assert message.head == head
    assert message.blobs == tuple(blobs)


@given(st.binary(max_size=200))
def test_anything_else_is_broken(data):
    with pytest.raises(BrokenMessageError):
        messages.receive(io.BytesIO(b"\x00\x00" + data[:1] + b"\xff" + data), most=10)


@pytest.mark.parametrize(
    "text",
    [
        b"[]",
        b"{}",
        b'{"blobs": [-1]}',
        b'{"blobs": [11]}',
        b'{"blobs": [true]}',
        b'{"blobs": [5]}',
        b'{"blobs": "x"}',
        b"[" * 100_000,
        b"\xff",
    ],
)
def test_lies_about_lengths_are_broken(text):
    with pytest.raises(BrokenMessageError):
        messages.receive(io.BytesIO(struct.pack(">I", len(text)) + text), most=10)


def test_a_length_past_all_bounds_is_not_even_tried():
    with pytest.raises(BrokenMessageError, match="too long"):
        messages.receive(io.BytesIO(b"\xff\xff\xff\xff"), most=10)


def test_files_captures_and_drafts_travel():
    source = MemorySource(name="a\u202e.html", data=b"<p>", facts=FileFacts(modified=1.5, attributes={"k": b"v"}))
    assert luggage.unpack_source(through(*luggage.pack_source(source))) == source
    capture, draft = capture_of("<p>größer", resources=(PICTURE, PICTURE)), draft_of("Words.\n\nMore.")
    assert luggage.unpack_capture(through(*luggage.pack_capture(capture))) == capture
    assert luggage.unpack_result(through(*luggage.pack_result(capture, draft))) == (capture, draft)


def test_halves_of_surrogate_pairs_do_not_stop_a_page():
    capture, draft = luggage.unpack_result(
        through(*luggage.pack_result(capture_of("a\ud800b"), draft_of("x\udfffy", headline="\ud83d")))
    )
    assert (capture.page, draft.text, draft.headline.value) == ("a\ufffdb", "x\ufffdy", "\ufffd")


@pytest.mark.parametrize(
    "change",
    [
        lambda head, blobs: head.pop("draft"),
        lambda head, blobs: head["draft"].update(headline={"value": " ", "source": "x"}),
        lambda head, blobs: head["draft"].update(lead_picture={"value": "../x", "source": "x"}),
        lambda head, blobs: head["capture"].update(container="zip-bomb"),
        lambda head, blobs: head["parts"].append({"references": [], "media_type": "x"}),
        lambda head, blobs: head["parts"].append(3),
        lambda head, blobs: blobs.clear(),
        lambda head, blobs: blobs.insert(0, b"\xff"),
    ],
)
def test_a_lying_answer_is_broken(change):
    head, blobs = luggage.pack_result(
        capture_of("<p>", base_url=Url("https://a.example/"), resources=(PICTURE,)), draft_of("Words.")
    )
    change(head, blobs)
    with pytest.raises(BrokenMessageError):
        luggage.unpack_result(Message(head=head, blobs=tuple(blobs)))
