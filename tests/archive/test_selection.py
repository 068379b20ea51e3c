"""What is pasted or dragged becomes a capture of its own."""

from __future__ import annotations

import pytest

from archive.errors import WorkerDiedError
from archive.model import Container, Duplicate, Refusal
from conftest import ADDRESS, PICTURE


def test_a_selection_is_taken_in(library):
    outcome, changes = library.import_selection(
        '<p>Pasted words <img src="cid:1">', "Pasted words", str(ADDRESS), pictures=[("cid:1", PICTURE.data)]
    )
    article = library.article(outcome.id)
    assert changes.added == (outcome.id,)
    assert article.container is Container.SELECTION
    assert article.provenance.target_url[0].value == ADDRESS
    assert library.resource(outcome.id, "cid:1") == ("image/jpeg", PICTURE.data)
    again, _changes = library.import_selection('<p>Pasted words <img src="cid:1">', "", "")
    assert isinstance(again, Duplicate)


@pytest.mark.parametrize("url", ["javascript:alert(1)", "https://a b", "", "file:///etc/passwd"])
def test_a_selection_from_no_address_has_none(library, url):
    outcome, _changes = library.import_selection("", "Only text.", url)
    article = library.article(outcome.id)
    assert article.provenance.target_url == ()
    assert library.page_bytes(outcome.id) == b"Only text."


def test_an_empty_selection_is_refused(library):
    outcome, changes = library.import_selection(" ", "\n", "")
    assert outcome.reason is Refusal.EMPTY
    assert not changes


def test_a_selection_that_kills_every_worker_is_refused(library, taker, monkeypatch):
    def die(_capture):
        raise WorkerDiedError(Refusal.TIMED_OUT)

    monkeypatch.setattr(taker, "extract", die)
    outcome, _changes = library.import_selection("<p>x", "x", "")
    assert outcome.reason is Refusal.TIMED_OUT
