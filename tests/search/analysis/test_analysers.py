"""Many words at once are what one word at a time is."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from search.analysis.analysers import PlainWords, Stems
from search.analysis.folding import fold, fold_all
from search.analysis.tokens import cut, words_of

LANGUAGES = ("en", "de", "fr", "tr", "pt", "ar", "fa", "he", "ru", "el", "zh", "")
WORDS = (
    "Häuser running ΦΌΡΟΣ İstanbul ILIK informações ãoes والكتاب خانه‌های הספרים городами 高铁 ﬁnance x² ٤٢ US O'Brien"
).split()
letters = st.characters(codec="utf-8", categories=("L", "N", "M"))
texts = st.lists(st.text(letters, min_size=1, max_size=8), max_size=12).map(" ".join)


PUNCTUATED = (
    """He said: "port-fees, l'économie; U.S.", 1,200.5m (AT&T)... «e-mail» me@x.org!\n-- & 'tis a,b ״צה"ל״ x."""
)


@given(st.text(st.sampled_from([*PUNCTUATED, "\u2028", "\x1c", "\u200c", "\u0301", "٤", "\U0001f100"]), max_size=60))
@example(PUNCTUATED)
def test_a_parted_text_has_the_same_words_at_the_same_places(text):
    words, places = cut(text)
    assert list(words_of(text).each()) == list(zip(places, words, strict=True))


@given(texts)
def test_folding_many_words(text):
    words, _ = cut(text)
    assert fold_all(words) == [fold(word) for word in words]


@pytest.mark.parametrize("language", LANGUAGES)
@given(text=texts)
def test_analysing_many_words(language, text):
    words = [*cut(text)[0], *WORDS]
    for analyser in (PlainWords(), Stems()):
        assert [term or None for term in analyser.terms(language, words)] == [
            analyser.term(language, word) for word in words
        ]
