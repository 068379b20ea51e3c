from __future__ import annotations

import re
from fnmatch import fnmatchcase

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from search.codec.columns import ColumnFile, ColumnFileWriter
from search.codec.dictionary import TermDictionary, write_dictionary
from search.codec.expand import pattern_terms
from search.codec.spelling import near_terms

words = st.text(st.sampled_from("abcé経\n"), max_size=6)


def dictionary(folder, terms):
    path = folder / "x.cols"
    path.unlink(missing_ok=True)
    out = ColumnFileWriter(path)
    write_dictionary(out, "f", sorted(term.encode() for term in terms))
    return TermDictionary(ColumnFile(path, out.finish()), "f")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("dictionary")


@settings(max_examples=80)
@given(terms=st.sets(words.filter(bool), max_size=30), asked=words)
def test_found_by_hash_by_order_and_by_prefix(folder, terms, asked):
    known = dictionary(folder, terms)
    ordered = sorted(term.encode() for term in terms)
    assert known.terms() == ordered
    assert [known.find(term) for term in ordered] == list(range(len(ordered)))
    assert known.find(asked.encode()) == (ordered.index(asked.encode()) if asked in terms else -1)
    low, high = known.prefix_range(asked.encode())
    assert ordered[low:high] == [term for term in ordered if term.startswith(asked.encode())]


@settings(max_examples=80)
@given(
    terms=st.sets(words.filter(bool), max_size=30), pattern=st.text(st.sampled_from("abé経*?"), min_size=1, max_size=5)
)
def test_patterns(folder, terms, pattern):
    known = dictionary(folder, terms)
    found = {known.term(number).decode() for number in pattern_terms(known, pattern).tolist()}
    assert found == {term for term in terms if re.fullmatch(pattern.replace("*", ".*").replace("?", "."), term, re.S)}


def distance(a, b, swaps):
    table = {(-1, j): j + 1 for j in range(-1, len(b))} | {(i, -1): i + 1 for i in range(-1, len(a))}
    for i in range(len(a)):
        for j in range(len(b)):
            cost = a[i] != b[j]
            table[i, j] = min(table[i - 1, j] + 1, table[i, j - 1] + 1, table[i - 1, j - 1] + cost)
            if swaps and i and j and a[i] == b[j - 1] and a[i - 1] == b[j]:
                table[i, j] = min(table[i, j], table[i - 2, j - 2] + 1)
    return table[len(a) - 1, len(b) - 1]


@settings(max_examples=120)
@given(
    terms=st.sets(words.filter(bool), max_size=30),
    word=words.filter(bool),
    most=st.integers(1, 2),
    prefix=st.integers(0, 2),
    swaps=st.booleans(),
)
def test_near_words_are_all_those_within_the_distance(folder, terms, word, most, prefix, swaps):  # noqa: PLR0917
    known = dictionary(folder, terms)
    found = {near.text: near.distance for near in near_terms(known, word, distance=most, prefix=prefix, swaps=swaps)}
    expected = {term: distance(word, term, swaps) for term in terms if term.startswith(word[:prefix])}
    assert found == {term: edits for term, edits in expected.items() if edits <= most}


def test_a_pattern_of_stars_is_everything(folder):
    known = dictionary(folder, {"a", "bc"})
    assert len(pattern_terms(known, "**")) == 2
    assert fnmatchcase("bc", "**")
