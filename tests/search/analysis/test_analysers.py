"""Many words at once are what one word at a time is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.analysis.analysers import PlainWords, Stems
from search.analysis.folding import fold, fold_all
from search.analysis.tokens import cut

LANGUAGES = ("en", "de", "fr", "tr", "pt", "ar", "fa", "he", "ru", "el", "zh", "")
WORDS = (
    "Häuser running ΦΌΡΟΣ İstanbul ILIK informações ãoes والكتاب خانه‌های הספרים городами 高铁 ﬁnance x² ٤٢ US O'Brien"
).split()
letters = st.characters(codec="utf-8", categories=("L", "N", "M"))
texts = st.lists(st.text(letters, min_size=1, max_size=8), max_size=12).map(" ".join)


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
