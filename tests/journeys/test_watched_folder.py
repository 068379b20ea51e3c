"""A watched folder while 62 files are being written into it, slowly and in every way: none missed, none taken half."""

from __future__ import annotations

import hashlib
import random
import threading
import time
from typing import TYPE_CHECKING

import pytest

from archive.intake.settle import Settler
from archive.model import Accessioned
from tests.archive.intake import makers
from ui.operations import importing
from ui.operations.watching import WatchedFolder
from ui.session import Session

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow
FILES = 62
FASTER = 10.0
"""Times that the clock of the watched folder runs ahead of the wall's."""


def content(kind: int, number: int) -> tuple[str, bytes]:
    text = f"Number {number}. {makers.TEXT}"
    match kind:
        case 0 | 1 | 2:
            return "html", makers.article(text=text, body="<p>more</p>" * 200).encode()
        case 3:
            return "html", makers.chromium(folder=f"{number:02}_files", body=f"<p>{text}</p>" * 20)
        case 4:
            return "mhtml", makers.mhtml(page=makers.article(text=text).encode())
    return "maff", makers.zip_of({f"x/{name}": data for name, data in (
        ("index.html", makers.article(text=text)), ("index.rdf", RDF.format(number)))})  # fmt: skip


RDF = (
    '<?xml version="1.0"?><RDF:RDF xmlns:MAF="http://maf.mozdev.org/metadata/rdf#" '
    'xmlns:RDF="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><RDF:Description RDF:about="urn:root">'
    '<MAF:originalurl RDF:resource="https://a.test/{}"/></RDF:Description></RDF:RDF>'
)


def write_slowly(folder: Path, number: int) -> None:
    """As browsers do: in pieces, under another name first, with a long pause in the middle, after its folder."""
    chance = random.Random(number)
    kind = number % 6
    ending, data = content(kind, number)
    final = folder / f"{number:02}.{ending}"
    file = final.with_name(final.name + ".part") if kind == 1 else final
    time.sleep(chance.random() * 1.5)
    if kind == 3:
        (folder / f"{number:02}_files").mkdir()
        (folder / f"{number:02}_files" / "lead.jpg").write_bytes(makers.JPEG + bytes([number]))
    pieces = chance.randint(5, 12)
    size = len(data) // pieces + 1
    with file.open("wb", buffering=0) as stream:
        for piece in range(pieces):
            stream.write(data[piece * size : (piece + 1) * size])
            time.sleep(0.6 if kind in (2, 4, 5) and piece == pieces // 2 else chance.random() * 0.05)
    if kind == 1:
        file.rename(final)


def test_none_is_missed_and_none_taken_half(tmp_path):
    folder = tmp_path / "saved"
    folder.mkdir()
    watched = WatchedFolder()
    watched._folder, watched._settler = folder, Settler(clock=lambda: time.monotonic() * FASTER)
    writers = [threading.Thread(target=write_slowly, args=(folder, number)) for number in range(FILES)]
    for writer in writers:
        writer.start()
    outcomes = []
    until = time.monotonic() + 90
    session = Session.open(tmp_path / "archive", create=True)
    try:
        while len(outcomes) < FILES and time.monotonic() < until:
            settled = watched.look(folder)
            if settled:
                outcomes += importing.import_files(session, settled)[0].outcomes
            time.sleep(0.02)
        for writer in writers:
            writer.join()
        assert [type(outcome) for outcome in outcomes] == [Accessioned] * FILES
        kept = {session.library.article(outcome.id).original.digest for outcome in outcomes}
        files = [path for path in folder.iterdir() if path.is_file()]
        assert kept == {hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
        assert len(files) == FILES, "the files stay where they are"
        for outcome in outcomes:
            article = session.library.article(outcome.id)
            if article.provenance.file_name.endswith("html") and article.original.resources:
                assert not [name for name in article.original.missing if "lead.jpg" in name]
        assert watched.look(folder) == []
    finally:
        session.index.close()
        session.library.close()
