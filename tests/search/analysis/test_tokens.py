from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from search.analysis.folding import fold
from search.analysis.tokens import cut, read_run, runs_of


def places_of(text):
    words, places = cut(text)
    return list(zip(map(fold, words), places or range(len(words)), strict=True))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Port fees rose.", [("port", 0), ("fees", 1), ("rose", 2)]),
        ("port-fees rose", [("port", 0), ("portfees", 0), ("fees", 1), ("rose", 2)]),
        ("€4.2m", [("4.2m", 0), ("4.2", 0)]),
        ("1,200 and 1.200", [("1200", 0), ("and", 1), ("1200", 2)]),
        ("3,5", [("3.5", 0)]),
        ("£1,200.50 1.200,50 1,234,567.8", [("1200.50", 0), ("1200.50", 1), ("1234567.8", 2)]),
        ("1.2.3 or 12.10.2021", [("1", 0), ("2", 1), ("3", 2), ("or", 3), ("12", 4), ("10", 5), ("2021", 6)]),
        ("a Ph.D.", [("a", 0), ("ph", 1), ("ph.d", 1), ("phd", 1), ("d", 2)]),
        ("los EE.UU.", [("los", 0), ("ee", 1), ("ee.uu", 1), ("eeuu", 1), ("uu", 2)]),
        ("over.The bbc.com", [("over", 0), ("over.the", 0), ("the", 1), ("bbc", 2), ("bbc.com", 2), ("com", 3)]),
        ("U.S. troops", [("u.s", 0), ("us", 0), ("troops", 1)]),
        ("US", [("us", 0), ("u.s", 0)]),
        ("AT&T", [("at&t", 0), ("att", 0)]),
        ("port's", [("port", 0)]),
        ("O’Brien’s", [("obrien", 0), ("brien", 0)]),
        ("l'économie", [("economie", 0)]),
        ("İstanbul'da", [("istanbulda", 0), ("istanbul", 0)]),
        ("jane@example.com", [("jane", 0), ("jane@example.com", 0), ("example", 1), ("com", 2)]),
        ("#Harbour_news", [("harbour", 0), ("news", 1)]),
        ("高铁通", [("高铁", 0), ("铁通", 1), ("通", 2)]),
        ("北京 ok", [("北京", 0), ("京", 1), ("ok", 2)]),
        ("ｻｯｶｰ", [("サッ", 0), ("ッカ", 1), ("カー", 2), ("ー", 3)]),
        ("کتاب‌های", [("کتاب", 0), ("کتابهای", 0), ("های", 1)]),
        ('ארה"ב', [("ארהב", 0), ("ארה", 0)]),
        ("٢٠٢٤", [("2024", 0)]),
        ("हिन्दी भाषा", [("हिन्दी", 0), ("भाषा", 1)]),
    ],
)
def test_words_and_their_places(text, expected):
    assert places_of(text) == expected


@given(st.text(max_size=60))
def test_every_text_is_cut_and_places_never_go_back(text):
    words, places = cut(text)
    assert all(words)
    if places is not None:
        assert len(places) == len(words)
        assert places == sorted(places)
    assert sum(read_run(match[0]).width for match in runs_of(text)) >= (places[-1] + 1 if places else len(words))


@given(st.text(max_size=30))
@example("\u1a90Ù")
def test_folding_twice_is_folding_once(text):
    for match in runs_of(text):
        once = fold(match[0])
        assert fold(once) == once
