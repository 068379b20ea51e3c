import pytest
from PySide6.QtCore import QObject

from archive.model import Digest
from invented_archive import png
from ui.articles.thumbnails import Thumbnails, square

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'


def test_a_picture_becomes_a_square_with_round_corners(qapp):
    made = square(png(40, 7), 72)
    assert (made.width(), made.height()) == (72, 72)
    assert made.pixelColor(0, 0).alpha() == 0
    assert made.pixelColor(36, 36).blue() > 200


@pytest.mark.parametrize("data", [b"", b"nonsense", SVG, b"\x89PNG\r\n\x1a\n", png(8, 1)[:40]])
def test_what_is_no_picture_is_none(qapp, data):
    assert square(data, 72) is None


def test_a_picture_that_claims_to_be_vast_is_not_decoded(qapp):
    import struct
    import zlib

    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    chunk = struct.pack(">I", 13) + b"IHDR" + head + struct.pack(">I", zlib.crc32(b"IHDR" + head))
    assert square(b"\x89PNG\r\n\x1a\n" + chunk, 72) is None


def test_pictures_come_later_and_once(invented, runner, qtbot):
    owner = QObject()
    thumbnails = Thumbnails(invented, runner, owner)
    digest = Digest(f"{3:064x}")
    assert thumbnails.picture(digest, 71, 1.0) is None
    with qtbot.waitSignal(thumbnails.ready) as told:
        pass
    assert told.args == [digest]
    assert thumbnails.picture(digest, 71, 1.0).width() == 71


def test_a_picture_that_cannot_be_had_is_not_asked_for_again(invented, runner, qtbot):
    asked = []
    invented.library.original_bytes = asked.append
    owner = QObject()
    thumbnails = Thumbnails(invented, runner, owner)
    digest = Digest("f" * 64)
    thumbnails.picture(digest, 70, 1.0)
    qtbot.waitUntil(lambda: thumbnails._running == 0)
    thumbnails.picture(digest, 70, 1.0)
    assert len(asked) == 1
