from hypothesis import given
from hypothesis import strategies as st

from archive.extract.plain_text import plain_text, tidy


def test_paragraphs_are_parted_by_an_empty_line():
    assert (
        plain_text("<p>One.</p><p>Two\n  lines.</p><h2>Head</h2><p>Three.</p>")
        == "One.\n\nTwo lines.\n\nHead\n\nThree."
    )


def test_lists_and_rows_are_lines_and_cells_are_tabs():
    html = (
        "<p>a</p><ul><li>b</li><li>c</li></ul><table><tr><th>d</th><th>e</th></tr><tr><td>f</td><td>g</td></tr></table>"
    )
    assert plain_text(html) == "a\n\nb\nc\n\nd\te\nf\tg"


def test_invisible_characters_do_not_hide_a_word():
    assert plain_text("<p>Ver\u00adfas\u00adsung zero\u200bwidth \u202eabc\u202c a\u00a0b\u2009c</p>") == (
        "Verfassung zerowidth abc a b c"
    )


def test_letters_are_composed():
    assert plain_text("<p>Fo\u0308rster</p>") == "Förster"


def test_persian_keeps_its_joiners():
    assert plain_text("<p>می\u200cخواهم</p>") == "می\u200cخواهم"


def test_captions_stay_out_and_verse_keeps_its_lines():
    assert plain_text("<figure><img><figcaption>Photo</figcaption></figure><p>one<br>two</p>") == "one\ntwo"


def test_preformatted_text_keeps_its_lines():
    assert plain_text("<pre>a = 1\nb = 2</pre>") == "a = 1\nb = 2"


def test_nothing_is_nothing():
    assert plain_text("") == plain_text("   ") == plain_text("<p> </p>") == ""


@given(st.text(alphabet="ab \n\t\u00ad\u200b<p>/", max_size=80))
def test_the_text_of_a_text_is_itself(text):
    once = plain_text(text)
    assert "\n\n\n" not in once
    assert tidy(once) == once
