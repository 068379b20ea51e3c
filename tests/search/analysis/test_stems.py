from __future__ import annotations

import pytest

from search.analysis.stems import script_of, stem, word_stems

FORMS = {
    "en": ("election", "elections"),
    "de": ("Fichte", "Fichten"),
    "fr": ("économique", "économiques"),
    "es": ("niño", "niños"),
    "pt": ("eleição", "eleições"),
    "it": ("elezione", "elezioni"),
    "nl": ("verkiezing", "verkiezingen"),
    "sv": ("tidning", "tidningarna"),
    "da": ("avis", "aviser"),
    "nb": ("avis", "aviser"),
    "fi": ("talo", "talot"),
    "tr": ("kitap", "kitaplar"),
    "pl": ("wybory", "wyborach"),
    "ru": ("выборы", "выборах"),
    "uk": ("вибори", "виборах"),
    "ar": ("قمح", "القمح"),
    "fa": ("کتاب", "کتابها"),
    "he": ("ממשלה", "הממשלות"),
    "el": ("εκλογή", "εκλογές"),
}


@pytest.mark.parametrize("language", FORMS)
def test_the_forms_of_a_word_share_a_stem(language):
    one, other = FORMS[language]
    assert stem(language, one) == stem(language, other)


@pytest.mark.parametrize("one", ["الانتخابات", "والانتخابات", "للانتخابات", "بالانتخابات"])
def test_arabic_plurals_are_the_same_with_the_article_and_without(one):
    assert stem("ar", one) == stem("ar", "انتخابات")


def test_a_region_is_passed_over():
    assert stem("en-GB", "elections") == stem("en", "elections")


@pytest.mark.parametrize(("many", "one"), [("F16s", "f16"), ("747s", "747"), ("1990s", "1990"), ("G7", "g7")])
def test_names_that_end_in_a_number_have_an_english_plural(many, one):
    assert stem("en", many) == one
    assert one in word_stems(many, ["de", "en"])


def test_words_of_another_script_are_left_or_read_as_english():
    assert stem("de", "выборах") == "выборах"
    assert stem("ru", "elections") == stem("en", "elections")
    assert stem("zz", "elections") == "elections"


def test_turkish_knows_its_two_letters_i():
    assert stem("tr", "Işıklar") == stem("tr", "ışık")


def test_a_question_has_the_stems_of_every_language_once():
    assert word_stems("elections", ["en", "de", "ru", "fr"]) == list(
        dict.fromkeys([stem("en", "elections"), stem("de", "elections"), stem("fr", "elections")])
    )


@pytest.mark.parametrize(
    ("word", "script"),
    [("a", "latin"), ("é", "latin"), ("я", "cyrillic"), ("ع", "arabic"), ("ה", "hebrew"), ("高", ""), ("", "latin")],
)
def test_scripts(word, script):
    assert script_of(word) == script
