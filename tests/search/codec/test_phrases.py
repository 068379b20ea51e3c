"""Phrases found by every way of looking for them, against a search through the texts themselves."""

from __future__ import annotations

import random

import pytest
from whoosh import fields
from whoosh import query as wq

from search.codec.index import ColumnarIndex
from search.codec.snapshot import Snapshot
from tests.search.codec.conftest import KEY, Words

COMMON = "in of on up at".split()
RARE = [f"rare{number}" for number in range(40)]


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """Texts in which some words are everywhere and others in a few places, and an index of them."""
    rnd = random.Random(8)
    texts = [rnd.choices(COMMON * 30 + RARE, k=rnd.randrange(1, 60)) for _ in range(700)]
    schema = fields.Schema(body=fields.TEXT(analyzer=Words()))
    index = ColumnarIndex.create(tmp_path_factory.mktemp("phrases") / "index", schema, key=KEY)
    writer = index.writer()
    for words in texts:
        writer.add_document(body=" ".join(words))
    writer.commit()
    return texts, Snapshot(index)


def index_of(folder, texts):
    index = ColumnarIndex.create(folder / "index", fields.Schema(body=fields.TEXT(analyzer=Words())), key=KEY)
    writer = index.writer()
    for text in texts:
        writer.add_document(body=text)
    writer.commit()
    return Snapshot(index)


def holds(words, phrase):
    return any(words[at : at + len(phrase)] == phrase for at in range(len(words) - len(phrase) + 1))


def found(snapshot, phrase):
    return [number for part in snapshot.matches(wq.Phrase("body", phrase)).parts for number in part.ids.tolist()]


@pytest.mark.parametrize("length", [2, 3, 4])
def test_phrases_are_found_where_they_stand_and_nowhere_else(archive, length):
    texts, snapshot = archive
    rnd = random.Random(length)
    for _ in range(120):
        words = rnd.choice([text for text in texts if len(text) >= length])
        start = rnd.choice([0, len(words) - length, rnd.randrange(len(words) - length + 1)])
        phrase = words[start : start + length]
        if rnd.random() < 0.3:
            rnd.shuffle(phrase)
        assert found(snapshot, phrase) == [number for number, text in enumerate(texts) if holds(text, phrase)], phrase


def test_a_text_that_begins_in_the_middle_of_a_phrase_is_not_found(tmp_path):
    snapshot = index_of(
        tmp_path, ["new york times" if number % 4 else "york times and the new" for number in range(40)]
    )
    assert found(snapshot, ["new", "york", "times"]) == [number for number in range(40) if number % 4]


def test_a_phrase_is_found_at_the_end_of_a_text_as_long_as_a_book(tmp_path):
    books = [" ".join(["york", *["so"] * 70_000, *end]) for end in (["new", "york"], ["new", "so", "york"])]
    snapshot = index_of(tmp_path, ["york new"] * 20 + books + ["new york"] * 20)
    assert found(snapshot, ["new", "york"]) == [20, *range(22, 42)]
    assert found(snapshot, ["new", "so", "york"]) == [21]


def test_a_word_that_stands_hundreds_of_times_in_a_text_is_found_where_it_stands(tmp_path):
    snapshot = index_of(tmp_path, ["so " * 300 + "new", "so old new", "so new"])
    assert found(snapshot, ["so", "new"]) == [0, 2]
    assert found(snapshot, ["so", "so", "new"]) == [0]


def test_words_are_not_near_across_the_end_of_a_long_text(tmp_path):
    long = " ".join(["york", *["so"] * 65_533, "new"])
    snapshot = index_of(tmp_path, [long, "york new", "new in york"])
    near = wq.Phrase("body", ["new", "york"], slop=3)
    assert [part.ids.tolist() for part in snapshot.matches(near).parts] == [[2]]


def test_a_phrase_without_words_finds_nothing(archive):
    assert found(archive[1], []) == []
