"""Every token gets the number of its word, whichever way it is found."""

from __future__ import annotations

import random

import pytest

from search.codec.lexicon import Lexicon
from search.codec.tokens import Tokens
from tests.search.codec.conftest import PARTING


def spelt(lexicon, numbered):
    numbers, places = numbered
    words = [lexicon.words[number] for number in numbers.tolist()]
    return list(zip(range(len(words)) if places is None else [int(place) for place in places], words, strict=True))


@pytest.mark.parametrize("letters", ["ab", "abcdefghij-", "аб語é-"])
def test_words_of_many_texts(letters):
    """Thousands of words, so the table grows and words meet in it; some are longer than it keeps."""
    rnd = random.Random(letters)
    vocabulary = ["".join(rnd.choices(letters, k=rnd.choice([1, 5, 8, 9, 16, 24, 25, 40]))) for _ in range(12_000)]
    lexicon = Lexicon()
    for language in ("en", "ru", "en"):
        texts = [" ".join(rnd.sample(vocabulary, rnd.randrange(900))) for _ in range(30)]
        tokens = [Tokens.to_part(text, language, PARTING) for text in ["", *texts, " \0\n"]]
        found = [spelt(lexicon, one) for one in lexicon.number_texts(tokens)]
        assert found == [list(one.each()) for one in tokens]
        assert {lexicon.languages[number] for one in lexicon.number_texts(tokens) for number in one[0].tolist()} == {
            language
        }


def test_a_word_cut_and_a_word_parted_are_the_same():
    lexicon = Lexicon()
    cut, _ = lexicon.number_words(Tokens(["ab", "b"], "en"))
    ((parted, _),) = lexicon.number_texts([Tokens.to_part("ab b", "en", PARTING)])
    assert [lexicon.words[number] for number in [*cut.tolist(), *parted.tolist()]] == ["ab", "b", "ab", "b"]
