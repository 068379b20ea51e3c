"""What is pasted or dragged becomes a capture of its own, read by the workers like everything else."""

from __future__ import annotations

import dataclasses

import pytest

from archive.errors import WorkerDiedError
from archive.intake.source import Selected
from archive.library import Library
from archive.model import Container, Duplicate, Refusal
from conftest import ADDRESS, PICTURE
from tests.archive.intake.makers import TEXT


def test_a_selection_is_taken_in(archive_folder):
    page = f'<p>{TEXT}</p><img src="https://paper.example/a.jpg">'
    selected = Selected(html=page, text=TEXT, url=str(ADDRESS), title="Fees", at="2024-05-17T10:00+02:00")
    pictures = (("", PICTURE.data),)
    with Library.open(archive_folder) as library:
        outcome, changes = library.import_selection(dataclasses.replace(selected, pictures=pictures))
        article = library.article(outcome.id)
        assert changes.added == (outcome.id,)
        assert article.container is Container.SELECTION
        assert article.provenance.target_url[0].value == ADDRESS
        assert article.provenance.captured_at[0].value.at == "2024-05-17T10:00+02:00"
        assert library.resource(outcome.id, "https://paper.example/a.jpg") == ("image/jpeg", PICTURE.data)
        assert library.original_bytes(article.original.digest) == page.encode()
        again, _changes = library.import_selection(selected)
        assert isinstance(again, Duplicate)
        alone, changes = library.import_selection(Selected(url=str(ADDRESS), text=str(ADDRESS)))
        assert alone.reason is Refusal.LINK_ONLY
        assert not changes


@pytest.mark.parametrize("death", [Refusal.TIMED_OUT, Refusal.PARSER_DIED])
def test_a_selection_that_kills_every_worker_is_refused(library, taker, monkeypatch, death):
    def die(_selected):
        raise WorkerDiedError(death)

    monkeypatch.setattr(taker, "take_selected", die)
    outcome, _changes = library.import_selection(Selected(html="<p>x", text="x"))
    assert outcome.reason is death
