"""Kept originals are read again without losing what people put on them."""

from __future__ import annotations

import pytest

from conftest import capture_of, draft_of


def test_an_article_is_read_again_in_another_encoding(library, taker, tmp_path):
    file = tmp_path / "old.html"
    file.write_bytes("<p>архив".encode("koi8-r"))
    taker.answers[file.read_bytes()] = ((capture_of("<p>garbled"), draft_of("garbled")),)
    [(outcome, _changes)] = library.import_files([file])
    library.correct(outcome.id, "publisher", "By hand")
    changes = library.reread(outcome.id, "koi8-r")
    article = library.article(outcome.id)
    assert changes.edited == (outcome.id,)
    assert article.draft.text == "<p>архив"
    assert (article.encoding.value, article.encoding.source) == ("koi8-r", "hand")
    assert library.page_bytes(outcome.id).decode() == "<p>архив"
    assert article.draft.publisher.value == "By hand"
    assert library.checkup().sound


def test_extracting_again_stores_nothing_until_told(library, put):
    number = put("words", capture=capture_of("the page"))
    draft = library.reextract(number)
    assert draft.text == "THE PAGE"
    assert library.text(number) == "words"
    library.replace_draft(number, draft)
    assert library.text(number) == "THE PAGE"
    assert not library.replace_draft(number, draft)


def test_a_correction_survives_extracting_again(library, put):
    number = put("words", capture=capture_of("the page"))
    library.correct(number, "headline", "As printed on paper")
    library.correct(number, "bylines", ("Ann Lee",))
    library.replace_draft(number, library.reextract(number))
    article = library.article(number)
    assert article.draft.text == "THE PAGE"
    assert (article.draft.headline.value, article.draft.headline.source) == ("As printed on paper", "hand")
    assert article.draft.bylines.value == ("Ann Lee",)
    assert article.extracted.headline.value != "As printed on paper"


def test_an_encoding_that_the_web_does_not_know_is_refused(library, put):
    number = put("One.")
    with pytest.raises(ValueError, match="rot13"):
        library.reread(number, "rot13")
