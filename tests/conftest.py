"""An archive to test with, made once and copied; drafts and captures without parsing. No Qt here."""

from __future__ import annotations

import gc
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from archive.errors import RefusedError
from archive.intake.source import MemorySource, Selected
from archive.library import Library
from archive.model import (
    ArticleId,
    Capture,
    Colour,
    Container,
    Draft,
    Moment,
    Provenance,
    Quotation,
    Refusal,
    Resource,
    Sourced,
    TagName,
    Url,
)
from archive.progress import never
from archive.store.holdings import Holdings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

settings.register_profile("cuttings", deadline=None)  # a busy machine is no fault of the program's
settings.load_profile("cuttings")


@pytest.fixture(autouse=True)
def _rubbish() -> Iterator[None]:
    """Clear circles of a window's away on this thread, as `ui.rubbish` does: a lane would destroy what is Qt's."""
    gc.disable()
    yield
    if "PySide6" in sys.modules:
        gc.collect()
        gc.freeze()
    gc.enable()


def draft_of(text: str, **fields: object) -> Draft:
    """A draft as extraction would make it; the headline is the text's first line unless given."""
    sourced = {name: Sourced(value=value, source="test") for name, value in fields.items()}
    sourced.setdefault("headline", Sourced(value=text.split("\n", maxsplit=1)[0], source="test"))
    return Draft(text=text, body_html=f"<p>{text}</p>", word_count=len(text.split()), **sourced)


def capture_of(page: str, **fields: object) -> Capture:
    """A capture as intake would make it."""
    defaults: dict[str, object] = {
        "container": Container.HTML,
        "encoding": Sourced(value="utf-8", source="meta"),
        "provenance": Provenance(file_name="page.html"),
    }
    return Capture(page=page, **(defaults | fields))


def captured(at: str) -> Provenance:
    """Where a capture made at a moment came from."""
    moment = Moment.parse(at)
    assert moment is not None
    return Provenance(captured_at=(Sourced(value=moment, source="header"),), file_name="page.html")


class Told:
    """A taker that hands out what a test prepared for a file's bytes, and otherwise a draft of the bytes' own words."""

    def __init__(self) -> None:
        self.answers: dict[bytes, tuple[tuple[Capture, Draft], ...] | Exception] = {}
        self.asked: list[bytes] = []

    def take_in(self, source: MemorySource, unwanted: Callable[[], bool] = never) -> tuple[tuple[Capture, Draft], ...]:
        self.asked.append(source.data)
        text = source.data.decode("utf-8", "replace")
        answer = self.answers.get(source.data, ((capture_of(text), draft_of(text)),))
        if isinstance(answer, Exception):
            raise answer
        return answer

    def take_in_as(self, source: MemorySource, encoding: str) -> tuple[tuple[Capture, Draft], ...]:
        text = source.data.decode(encoding)
        return ((capture_of(text), draft_of(text)),)

    def take_selected(self, selected: Selected) -> tuple[tuple[Capture, Draft], ...]:
        text = selected.original.decode()
        if not text.strip():
            raise RefusedError(Refusal.EMPTY)
        return ((capture_of(text, container=Container.SELECTION), draft_of(text)),)

    def extract(self, capture: Capture) -> Draft:
        return draft_of(capture.page.upper())


@pytest.fixture(scope="session")
def empty_archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("master") / "Cuttings"
    Library.create(folder).close()
    return folder


@pytest.fixture
def archive_folder(empty_archive: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(empty_archive, tmp_path / "Cuttings"))


@pytest.fixture
def taker() -> Told:
    return Told()


@pytest.fixture
def library(archive_folder: Path, taker: Told) -> Iterator[Library]:
    with Library(Holdings(archive_folder), taker=taker) as library:
        yield library


@pytest.fixture
def put(library: Library, taker: Told):
    """Take an article in without parsing: ``put("words", page=…, publisher=…)`` gives its number."""

    def put_in(text: str, *, capture: Capture | None = None, data: bytes | None = None, **fields: object) -> ArticleId:
        data = text.encode() if data is None else data
        taker.answers[data] = ((capture or capture_of(text), draft_of(text, **fields)),)
        [(outcome, _changes)] = library.import_source(MemorySource(name="page.html", data=data))
        return outcome.id

    return put_in


@pytest.fixture
def filled(library, put):
    first = put("One.", capture=capture_of("<p>One", resources=(PICTURE,)), publisher="Paper")
    put("Two.", published=Moment.parse("2020"))
    library.add_tag([first], TagName("kept"))
    library.annotate(first, Quotation(exact="One"), Colour.BLUE, "a note")
    return library


PICTURE = Resource(
    references=("a.jpg", "https://paper.example/a.jpg"), media_type="image/jpeg", data=b"\xff\xd8\xffpixels"
)
ADDRESS = Url("https://paper.example/story")
