"""Hostile pictures."""

from __future__ import annotations

import struct
import zlib

import pytest

from ui.reader.pictures import decode, picture_format, placeholder


def png_head(width, height):
    body = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + body
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk))


def test_a_picture_is_decoded_no_wider_than_asked(qapp, quay):
    image = decode(quay, widest=300)
    assert (image.width(), image.height()) == (300, 166)


def test_one_that_claims_too_many_pixels_is_refused_before_it_is_decoded(qapp):
    assert decode(png_head(60_000, 60_000)) is None


@pytest.mark.qt_log_ignore("JPEG")
@pytest.mark.parametrize(
    "data", [b"", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"%PDF-1.4", b"II*\x00", b"\xff\xd8\xff"]
)
def test_what_is_no_picture_of_ours_is_none(qapp, data):
    assert decode(data) is None


def test_kinds_are_told_by_content(quay):
    assert picture_format(quay) == "jpeg"
    assert picture_format(b"RIFF....WEBPVP8 ") == "webp"


def test_the_placeholder_is_never_null(qapp):
    assert not placeholder().isNull()
